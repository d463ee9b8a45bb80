"""Tells a template that nobody has filled in: "Employee 1", "[Name]", "Compétence 2" in the place of names."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.levels.level_words import is_level_word
from core.spreadsheets.wild.levels.written_levels import written

_STANDS_FOR: Final = (
    r"(your |my |new |team )?(skills?|name|persons?|competency|competence|employees?|staff|member|level|task|topic|"
    r"role|position|xxx|tbd|"
    r"mitarbeiter(in|/in|:in|\*in)?|person|kompetenz|fähigkeit|kenntnis|qualifikation|rolle|thema|"
    r"compétence|employée?|collaborateur|collaboratrice|salariée?|agent|nom|personne|"
    r"competencia|habilidad|empleado|empleada|colaborador|trabajador|nombre|persona|"
    r"competenza|dipendente|nome|competência|habilidade|funcionário|medewerker|vaardigheid|competentie|naam|"
    r"pracownik|umiejętność|kompetencja|medarbetare|kompetens|färdighet|ansatt|kompetanse|medarbejder|kompetence|"
    r"スキル|社員|従業員|氏名|メンバー|技能|员工|員工|姓名|能力|직원|스킬|역량|이름)"
)
_PLACEHOLDER: Final = re.compile(rf"[<\[{{(]?{_STANDS_FOR} ?([a-z]|\d*|n|x+)[>\]}})]?|\.{{3}}|…", re.IGNORECASE)
_NUMBERED: Final = re.compile(rf"[<\[{{(]?{_STANDS_FOR} ?\d+[>\]}})]?", re.IGNORECASE)
_MOSTLY: Final = 0.8
_FEWEST: Final = 2
_RATED: Final = {"number", "signs", "mark"}


def are_placeholders(table: RawTable) -> bool:
    """Tell a template that nobody has filled in: what stands beside its names are levels, whatever the names."""
    beside = [value for row in table.body for value in row[1:] if value != ""]
    if any(written(value).kind in _RATED or is_level_word(words(value)) for value in beside):
        return False
    texts = [words(value) for row in table.body for value in row if value != "" and look_of(value) != "number"]
    if not beside and _share(table.headers[1:], _NUMBERED) >= _MOSTLY and len(table.headers) > _FEWEST:
        return True  # names, maybe, but no skill and no level
    if len(texts) < _FEWEST or _share(texts, _PLACEHOLDER) < _MOSTLY:
        return False
    return any(meaning_of(header) for header in table.headers) or _share(texts, _NUMBERED) >= _MOSTLY


def _share(texts: Sequence[str], pattern: re.Pattern[str]) -> float:
    return sum(bool(pattern.fullmatch(text.strip())) for text in texts) / len(texts) if texts else 0.0
