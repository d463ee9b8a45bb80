"""What a header says about the numbers below it: that they are levels, in which range, or that they are none."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from core.spreadsheets.wild.level_words import level_key

_LEVEL: Final = re.compile(
    r"\b(skill ?)?(levels?|lvl|ratings?|scores?|proficienc(y|ies)|competenc[ey]|competencies|mastery|expertise|ability|"
    r"self[ -]?assessment|assessment|evaluation|grade|niveaus?|stufe|einstufung|bewertung|einschatzung|kenntnisstand|"
    r"kompetenz(grad|niveau)?|note|notation|maitrise|autoevaluation|nivel(es)?|puntuacion|dominio|valoracion|"
    r"calificacion|competencia|rate|rated|beoordeling|vaardigheidsniveau|livell[oi]|valutazione|padronanza|avaliacao|"
    r"proficiencia|poziom|ocena|niva|bedomning|vurdering|kompetenceniveau|kompetansniva)\b|"
    r"レベル|評価|習熟度|スキル度|熟練度|力量|段階|等级|等級|水平|程度|熟练度|"
    r"评分|評分|评级|評級|自评|自評|掌握|수준|레벨|등급|숙련도|평가"
)
_NUMBERS: Final = r"(?<![\w.,/-])(\d{1,3}) ?%? ?"
_RANGE: Final = re.compile(
    _NUMBERS
    + r"(?:-|~|〜|\.\.\.?|to|through|bis|a|al|hasta|jusqu'a|から|至|到|→|and|und|et|y) ?(\d{1,3})(?![\w/-]|[.,]\d)"
)
_OUT_OF: Final = re.compile(
    r"(?:(?<!\d)/|out of|\bof|\bvon|\bsur|\bsobre|\bmax(?:imum|\.)?:?|满分|滿分|満点) ?(\d{1,3})(?![\w/-])"
    r"|(\d{1,3}) ?(?:点満点|分制)"
)
_COUNTED_THINGS: Final = re.compile(
    r"\b(phases?|sprints?|versions?|quarters?|modul(es?)?|teams?|groups?|gruppen?|chapters?|units?|parts?|weeks?|kw) ?$"
)
_STEPS: Final = re.compile(r"(\d{1,2}) ?(?:段階|级制|級制|-?point|-?punkte?|-?stufig|-?level|-?niveaux|-?niveles)")
_PERCENT: Final = re.compile(r"%|\bpercent|\bprozent|pourcent|porcentaje")

REASONS: Final[Mapping[str, tuple[str, ...]]] = {
    "years": (
        r"\b(years?|yrs?|yoe|jahre?n?|annees?|ans|anos?|age|alter|jaar|jaren|anni|lata?|leeftijd)\b",
        r"antal+ ar\b|\bars (erfaren|erfaring)|경력|년수|연차",
        "年数|年限|経験年|年龄|年齢",
    ),
    "hours": (
        r"\b(hours?|hrs?|stunden?|std|heures?|horas?|uren|ore|godziny?|timmar)\b",
        "시간|時間|小时|小時|工时|工時",
    ),
    "days": (
        r"\b(days?|tage?n?|personentage|jours?|dias?|man-?days|dagen|giorni|dni|dagar)\b",
        "일수|日数|天数|天數|人日",
    ),
    "weeks": (r"\b(weeks?|wochen?|semaines?|semanas?)\b", "週数|周数|週數"),
    "months": (r"\b(months?|monate?n?|mois|mes(es)?)\b", "月数|月數|ヶ月|个月|個月"),
    "ranks": (
        r"\b(rank(ing|s)?|rang|rangfolge|classement|priorit(y|at|e|ies)|prioridad|order|position|platz|puesto|"
        r"prioriteit|priorita|prioridade|priorytet|prioritet)\b|우선순위|순위",
        "順位|優先|排名|名次|优先",
    ),
    "numbering": (
        r"^(#|№|n[or°º]?\.?|nr\.?|id|index|idx|seq|lfd\.? ?nr\.?|num(ber|ero|mer)?|row)$",
        "^(番号|編号|编号|序号|序號|項番|通番)$",
    ),
    "dates": (
        r"\b(dates?|datum|dato|data (di|da)|fecha|last used|since|seit|depuis|desde|expires?|expiry|due)\b",
        "日付|日期|時期|年月日|期限",
    ),
    "shares": (
        r"\b(shares?|fte|allocation|anteil|part|auslastung|zeitanteil|percent of time|utili[sz]ation)\b",
        r"% (of )?(time|zeit|temps)|time ?%|割合|比率|比例|占比|稼働率",
    ),
    "money": (
        r"\b(salary|cost|price|budget|pay|rate per|gehalt|kosten|preis|salaire|cout|prix|salario|costo|coste|precio)\b",
        "[€$£¥]|費用|価格|給与|薪|价格|價格|成本|单价|單價",
    ),
    "marks out of 100": (
        r"\b(marks?|exam|test|quiz|punkte|points?|puntos|examen|klausur|prufung)\b",
        "点数|得点|試験|考试|考試|成绩|成績",
    ),
    "counts": (
        r"\b(counts?|number of|no\. of|aantal|numero di|quantidade|liczba|antall?|"
        r"anzahl|nombre|cantidad|numero de|how many|projects|projekte)\b",
        r"\b(total|sum|summe|times|frequency|headcount|people|projets|proyectos|courses|certificates)\b",
        "件数|回数|人数|数量|數量|次数|次數|合計|合计",
    ),
    "weights": (
        r"\b(weight|weighting|gewicht(ung)?|poids|ponderation|peso|importance|wichtigkeit)\b",
        "重み|权重|權重|重要度",
    ),
}
"""What numbers are that are no levels, and the words of headers that say so; keys as `level_key` makes them."""

_MEASURES: Final = {"years", "hours", "days", "weeks", "months", "money", "dates"}
"""What a range beside it does not make a level: "Experience in years (0-10)"."""

_REASONS: Final = tuple((reason, re.compile("|".join(patterns))) for reason, patterns in REASONS.items())


def is_measure(header: str) -> bool:
    """Tell whether a header names another kind of number, which no legend beside the table makes a level."""
    return header_reason(header) in _MEASURES | {"ranks", "numbering"}


def says_level(header: str) -> bool:
    """Tell whether a header says that what stands below are levels: "Skill level", "Bewertung", "評価"."""
    return bool(_LEVEL.search(_key(header)) or range_in(header))


def header_reason(header: str) -> str:
    """Say what the numbers below a header are when they are no levels: "years"; "" when it says no such thing.

    A header that speaks of levels is believed, unless it begins with another unit or has one in brackets.

    >>> header_reason("Years of experience"), header_reason("Rating this year"), header_reason("経験年数")
    ('years', '', 'years')
    """
    key = _key(header)
    for reason, pattern in _REASONS:
        if found := pattern.search(key):
            leads = found.start() == 0 or key[: found.start()].endswith(("(", "[", " in "))
            believed = range_in(header) and reason not in _MEASURES
            return "" if believed or (_LEVEL.search(key) and not leads) else reason
    return ""


def range_in(header: str) -> tuple[int, int] | None:
    """Give the range of a scale that a header names, lowest and highest; None when it names none.

    >>> range_in("Level (1-10)"), range_in("Skill level 0 to 4"), range_in("Score /10"), range_in("Sprint 1-3")
    ((1, 10), (0, 4), (0, 10), None)
    """
    key = _key(header)
    for ends in _RANGE.finditer(key):
        low, high = sorted((int(ends[1]), int(ends[2])))
        if low in {0, 1} and low + 2 <= high <= 100 and not _COUNTED_THINGS.search(key[: ends.start()]):
            return low, high
    if found := _OUT_OF.search(key):
        high = int(found[1] or found[2])
        return (0, high) if 3 <= high <= 100 else None
    if (found := _STEPS.search(key)) and 3 <= int(found[1]) <= 10:
        return 1, int(found[1])
    return (0, 100) if _PERCENT.search(key) and _LEVEL.search(key) else None


def _key(header: str) -> str:
    return level_key(unicodedata.normalize("NFKC", header).replace("_", " "))
