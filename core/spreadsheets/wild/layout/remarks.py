"""Tells rows that are no rows of a table: remarks, legends below it, and where a form is signed."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import is_particle, looks_like_person, share_of_phrases
from core.spreadsheets.wild.layout.sheet import words

_SIGNED: Final = re.compile(
    r"\b(signature|signed|unterschrift|firma del|signataire|approved by|date)\b.*:?$|署名|签名", re.IGNORECASE
)
_SIGNED_BY: Final = re.compile(
    r"^(signature|signed by|unterschrift|firma d|handtekening|podpis|assinatura)", re.IGNORECASE
)
_EXPLAINS: Final = re.compile(r"(^|[,;/|] ?)[^\s=,;]{1,12} ?= ?[^=,;]+")
_SIGNS: Final = re.compile(r"(?:^|[\s,;])([*+★●]{1,5}|[xX✓])(?= ?[-–:]? ?[^\W\d_]{3,})")
_FEWEST: Final = 2
_WORDS: Final = 3
_OF_THE_SHEET: Final = re.compile(
    r"(source|sources|quellen?|fuente|fonte|bron|źródło|källa|kilde|zdroj|источник|kaynak|出典|来源|出处|출처|"
    r"n\.? ?b\.?|notes?|remarks?|legend|key|hinweise?|anmerkung(en)?|legende|remarques?|notas?|leyenda|legenda|"
    r"opmerking(en)?|"
    r"let op|uwag[ai]|obs|pozn(ámka|\.)|примечани[ея]|注|備考|备注|참고|contact|kontakt|contacto|contatto|"
    r"ansprechpartner|"
    r"stand|"
    r"as of|as at) ?[:：].*"
    r"|※.*|(©|copyright\b).*"
    r"|(last|zuletzt|dernière|letzte|última|ultim[oa]|laatste?|ostatni[ao]|senast|sist|sidst|naposledy|последнее|son) "
    r"(reviewe?d?|updated?|revised|revision|changed?|modified|edited|checked|aktualisier(t|ung)|geändert|änderung|"
    r"geprüft|"
    r"mise à jour|révision|actualización|revisión|atualização|revisão|aggiornamento|revisione|bijgewerkt|herzien|"
    r"aktualizacja|uppdaterad|oppdatert|opdateret|aktualizováno|обновление|güncelleme)\b.*"
    r"|(reviewed|updated|revised|printed|prepared|compiled|completed|created|checked|issued|exported|generated|"
    r"maintained|owned)"
    r"( (by|on|at|in) |:| ?\d).*"
    r"|(stand|aktualisiert|erstellt|geprüft|gedruckt|ausgefüllt)( am| von| durch| im)? [^a-z]*\d.*"
    r"|(mis à jour|mise à jour|màj|actualizado|atualizado|aggiornato|bijgewerkt|zaktualizowano|uppdaterad|oppdatert|"
    r"opdateret|"
    r"aktualizováno|обновлено|güncellendi|更新日?|最終更新|最后更新|최종 업데이트)\b.*\d.*"
    r"|(please|bitte|merci de|veuillez|por favor|per favore|si prega|graag|gelieve|prosz[ęe]|vänligen|vennligst|"
    r"venligst|prosím|"
    r"пожалуйста|lütfen) \w.*"
    r"|(page|seite|página|pagina|strona|sida|side|strana|стр\.?|sayfa) \d+( ?(/|of|von|sur|de|di|van|z|av) ?\d+)?"
    r"|(version|rev\.?|issue|fassung|versión|versione|wersja|versie|versão|версия) \d+(\.\d+)*\b.{0,20}"
    r"|(strictly |private (and|&) )?(confidential|vertraulich|confidentiel|confidencial|riservato|vertrouwelijk|poufne|"
    r"конфиденциально)|(for|nur für).{0,12}\b(internal|intern\w*|management) (use|gebrauch)( only)?",
    re.IGNORECASE,
)
"""What people write below a table about the sheet as a whole."""
_TO_BE_SENT: Final = re.compile(
    r"(return|send|submit|hand (in|back)|forward|e-?mail|give) .*\b(to|by|back)\b.*", re.IGNORECASE
)
"""The same, where it can name a skill as well: "Return to work interviews"."""
_FOOTNOTE: Final = re.compile(r"[*†‡¹²³]+ ?\S.*")
_NAMED: Final = 0.4
"""How much a single first name looks like one."""
_LONGER: Final = 4
_GROUPS: Final = re.compile(
    r"(new |recent )?(starters|leavers|joiners|hires|vacancies)|neuzugänge|abgänge|partants|arrivants", re.IGNORECASE
)
_IS_AWAY: Final = re.compile(
    r"\b(leave|maternity|paternity|parental|sick|off|absent|away|holiday|secondment|sabbatical|starts?|starting|"
    r"joins|joining|"
    r"since|from|until|elternzeit|mutterschutz|krank|seit|ab|congé|maternité|arrêt|depuis|baja|permiso|desde|"
    r"maternità|congedo|"
    r"malattia|licença|verlof|ziek|urlop|macierzyński|föräldraledig|permisjon|barsel)\b",
    re.IGNORECASE,
)
"""What is said of a person who is not rated: "Kate on maternity leave"."""


def is_remark(table: RawTable, at: int) -> bool:
    """Tell whether a row of the body is a remark, a legend below the table, or a field of the form.

    Args:
        table: The table.
        at: The place of the row, from 0.
    """
    filled = [words(value) for value in table.body[at] if value != ""]
    if len(filled) > 1:
        return all(map(_SIGNED.search, filled)) and _SIGNED_BY.match(filled[0]) is not None
    return len(filled) == 1 and (
        look_of(filled[0]) == "long"
        or _SIGNED.search(filled[0]) is not None
        or (_are_single(table.body[at:]) and _tells(table, at, filled[0]))
        or (_is_last(table, at) and _is_said_below(table, at, filled[0].strip()))
    )


def _is_last(table: RawTable, at: int) -> bool:
    """Tell whether only single cells follow, below a row with more than one."""
    return _are_single(table.body[at:]) and not _are_single(table.body[:at])


def _is_said_below(table: RawTable, at: int, text: str) -> bool:
    """Tell whether a text below the last rated row is about the sheet, a footnote, or a heading of nothing."""
    place = next(place for place, value in enumerate(table.body[at]) if value != "")
    others = [words(row[place]) for row in table.body[:at] if row[place] != "" and not _are_single([row])]
    people = table.meanings[place] in {"person", "role"}
    if _OF_THE_SHEET.fullmatch(text) or (people and (_TO_BE_SENT.fullmatch(text) or _GROUPS.fullmatch(text))):
        return True
    if text.endswith((":", "：")) and not any(one.endswith((":", "：")) for one in others):
        return True
    if _FOOTNOTE.fullmatch(text):
        alone = not any(_FOOTNOTE.fullmatch(one) for one in others)
        return alone and len(text.split()) >= _WORDS and looks_like_person(text.lstrip("*†‡¹²³ ")) <= _NAMED
    return people and _is_phrase_among_names(text, others)


def _is_phrase_among_names(text: str, names: Sequence[str]) -> bool:
    """Tell whether a text is a phrase of several words below names of people, and does not begin with another name."""
    bare = " ".join(re.sub(r"\([^)]*\)?", " ", text).split())
    first = re.split(r" [-–—] |[,;:/]", bare)
    if len(bare.split()) < _WORDS or (len(first) > 1 and looks_like_person(first[0])) or _IS_AWAY.search(bare):
        return False
    said = any(part[:1].islower() and len(part) >= _LONGER and not is_particle(part) for part in bare.split()[1:])
    return said and not share_of_phrases(names)


def _stands_below(table: RawTable, at: int) -> bool:
    """Tell whether a blank row sets a row of those single cells apart in which a table ends, or one above it."""
    return any(table.rows[one] > table.rows[one - 1] + 1 for one in range(1, at + 1) if _are_single(table.body[one:]))


def _are_single(rows: Sequence[Sequence[object]]) -> bool:
    return all(sum(value != "" for value in row) <= 1 for row in rows)


def _tells(table: RawTable, at: int, text: str) -> bool:
    """Tell whether a text explains signs, or is a phrase of several words where people are named."""
    first = next(place for place, value in enumerate(table.body[at]) if value != "")
    apart = _stands_below(table, at)
    people = apart and table.meanings[first] == "person"
    phrase = len(text.split()) >= _WORDS and share_of_phrases([text]) > 0
    named = share_of_phrases([words(row[first]) for row in table.body[:at] if row[first] != ""])
    unnamed = table.headers[first] == "" and first == 0 and named == 0 and _are_filled(table.body, at)
    unnamed = unnamed and (apart or len(text.split()) > _WORDS)
    return (_explains(text) and (apart or unnamed)) or ((people or unnamed) and phrase)


def _explains(text: str) -> bool:
    """Tell whether a text explains several signs: "x = can do it, o = learning", "* new ** good"."""
    return len(_EXPLAINS.findall(text)) >= _FEWEST or len(set(_SIGNS.findall(text))) >= _FEWEST


def _are_filled(body: Sequence[Sequence[object]], at: int) -> bool:
    """Tell whether no row above a place, but single cells right above it, holds a single cell."""
    filled = [sum(value != "" for value in row) > 1 for row in body[:at]]
    last = max((place for place, one in enumerate(filled) if one), default=-1)
    return last >= 0 and all(filled[: last + 1])
