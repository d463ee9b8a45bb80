"""Says whether what stands above a matrix tells that its levels are required: a title does, a legend does not."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.reading import titles_of
from core.workbook.cells import name_key

_ASKS: Final = re.compile(
    r"\b(requirements?|role profiles?|job profiles?|rollenprofile?|stellenprofile?|"
    r"anforderungen|anforderungsprofile?|kravprofil(er)?|functie-?eisen|attendus?|par poste|par métier|"
    r"par emploi|por puesto)\b|^soll$|(?-i:\bS(?:oll|OLL)\b)|要求",
    re.IGNORECASE,
)
"""What a title says of levels that roles ask for; the German verb "soll" says nothing of the kind."""
_NEEDED: Final = re.compile(
    r"\b(required|requise?s?|requerid[oa]s?|exigid[oa]s?|richiest[oi]|vereiste?|wymagan[aey])\b|(?<![がはも])必要",
    re.IGNORECASE,
)
"""Words that say so of levels and skills, and as often of help and of courses."""
_HELP: Final = re.compile(
    r"\b(train(ing|ed)|retraining|refresher|course|supervis\w+|support\w*|help|assist\w+|guidance|coach\w*|mentor\w*|"
    r"oversight|attention|action|follow.?up|review|approval|aides?|accompagnement|formations?|assistance|encadrement|tutorat|"
    r"supervisión|ayuda|apoyo|formación|capacitación|asistencia|acompañamiento|supervisione|aiuto|supporto|assistenza|"
    r"affiancamento|formazione|supervisão|ajuda|apoio|formação|begeleiding|hulp|ondersteuning|toezicht|opleiding|"
    r"wsparcie|pomoc|nadzór|szkolenie)\b|補助|支援|指導|教育|訓練|研修|同行|監督|サポート|助け|帮助|指导|培训|协助|監督|监督",
    re.IGNORECASE,
)
"""What somebody needs who cannot do a thing alone."""
_OF_ROLES: Final = re.compile(
    r"\b(roles?|jobs?|positions?|posts?|grades?|poste|métiers?|emplois?|puestos?|cargos?|ruol[oi]|profil\w*|functie\w*|"
    r"rol(len)?|stanowisk\w*)\b|役割|職種|職位|岗位|职位",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[,;:.()\n|–—：、。；，　]|\s[-/]\s")


def titles_above(table: RawTable, title: str = "") -> list[str]:
    """List what stands above a table, the nearest first, with the name of its sheet; other tables above it are none.

    Args:
        table: The table.
        title: A line of text above it that is known already.
    """
    filled = [[words(value) for value in row if value != ""] for row in table.sheet.rows[: table.area.first_row - 1]]
    around = [[], *filled, []]
    apart = [
        text
        for before, row, after in zip(around, filled, around[2:], strict=False)
        for text in row
        if len(row) == 1 or text.endswith((":", "：")) or (len(before) < 2 and len(after) < 2)
    ]
    return [*titles_of(table), table.sheet.title, title, *reversed(apart)]


def says_required(texts: Sequence[str], legend: Mapping[str, str]) -> bool:
    """Tell whether a title says that levels are required.

    Args:
        texts: What stands above a table, the name of its sheet among them.
        legend: What the signs of the table mean. Who needs help is a person: "1 = supervision required".

    >>> says_required(["Levels required by role"], {}), says_required(["Training required where blank"], {})
    (True, False)
    >>> says_required(["1 = supervision required, 2 = alone"], {"1": "supervision required", "2": "alone"})
    False
    """
    needs = [one for one in legend.values() if _says(one) and not _NEEDED.fullmatch(one)]  # not "R = required"
    said = [text for text in texts if not any(name_key(one) in name_key(text) for one in needs)]
    return any(_asks(clause) for text in said for clause in _CLAUSE.split(text))


def _says(text: str) -> bool:
    return bool(_NEEDED.search(text) or _ASKS.search(text))


def names_roles(texts: Sequence[str]) -> bool:
    """Tell whether a title has a word for roles in it: "Required levels by role"."""
    return any(map(_OF_ROLES.search, texts))


def _asks(clause: str) -> bool:
    if _ASKS.search(clause):
        return True
    return bool(_NEEDED.search(clause)) and (not _HELP.search(clause) or bool(_OF_ROLES.search(clause)))
