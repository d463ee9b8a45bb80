"""What a word over levels says whose they are and when: own ones, another's, a target, a gap, a time."""

import re
import unicodedata
from typing import Final, Literal

from core.spreadsheets.wild.layout.goal_headers import is_goal, says_goal
from core.spreadsheets.wild.layout.header_dates import period
from core.spreadsheets.wild.layout.header_words import header_text, meaning_of

RatingKind = Literal["", "own", "other", "target", "gap", "time", "beside"]
"""Whose levels stand in a column; "beside" is what stands beside a level, "" what no word says."""

_WORDS: Final[dict[RatingKind, str]] = {
    "own": "skill skills knowledge ability self own "
    "me my mine current currently actual present ist aktuell selbst eigen eigene selbsteinschatzung "
    "atual attuale actuel actuelle moi soi autoevaluation autoavaliacao autoevaluacion autovalutazione huidig huidige "
    "zelf zelfbeoordeling nuvarande navaerende nuvaerende samoocena obecny obecnie aktualny 現在 現状 当前 目前 现状 "
    "自己 自评 自評 本人 현재 본인",
    "target": "target targeted goal required requirement needed expected desired aim future soll ziel zielwert "
    "zielniveau cible requis attendu souhaite objectif objetivo meta alvo desejado deseado requerido esperado "
    "obiettivo atteso richiesto desiderato doel gewenst vereist streef mal onskat cel docelowy wymagany oczekiwany "
    "目標 目标 必要 期望 목표",
    "other": "manager peer peers supervisor mentor boss assessor coach teamlead lead leader reviewer vorgesetzter "
    "vorgesetzte vorgesetzten fuhrungskraft fremd fremdeinschatzung chef responsable jefe gestor lider capo "
    "leidinggevende leder przelozony przelozonego kierownik 上司 他者 主管 经理 상사",
    "gap": "gap gaps delta diff difference differenz lucke abweichung ecart brecha lacuna scostamento divario verschil "
    "luka roznica avvik 差 差距 ギャップ 차이",
}  # fmt: skip
"""Spellings without accents."""

_PHRASES: Final[dict[str, RatingKind]] = {"as is": "own", "to be": "target", "n+1": "other"}
_SAYS_NOTHING: Final = frozenset(["the", "by", "of", "de", "da", "do", "la", "le", "der", "die", "das", "du", "level"])
_BESIDE: Final = frozenset(["note", "evidence", "last used", "date", "wants to grow", "years", "due", "status"])


def rating_kind(header: str) -> RatingKind:
    """Say whose levels a header says that it stands over, as it says nothing else; "" when it says something else.

    >>> rating_kind("Soll"), rating_kind("Level (manager)"), rating_kind("Before"), rating_kind("Excel")
    ('target', 'other', 'time', '')
    """
    if says_goal(header):
        return "target"
    if period(header):
        return "time"
    text = header_text(re.sub(r"[(\[](?![\d ]*[-–]?[\d ]*[)\]])(.*?)[)\]]", r" \1", header))
    plain = _without_accents(text)
    if plain.replace("-", " ") in _PHRASES:
        return _PHRASES[plain.replace("-", " ")]
    parts = [part for part in re.split(r"[\s/&,.-]+", plain) if part]
    told = [kind for part in parts if (kind := _word_kind(part))]
    others = [part for part in parts if not _word_kind(part) and part not in _SAYS_NOTHING]
    if parts and all(meaning_of(part) == "level" for part in others):
        return next((kind for kind in ("gap", "target", "other") if kind in told), "own")
    meaning = meaning_of(header)
    return "beside" if meaning in _BESIDE else "target" if meaning == "required" or is_goal(header) else ""


def _without_accents(text: str) -> str:
    """Give a text without accents; the marks of Japanese kana (combining class 8) stay."""
    bare = (one for one in unicodedata.normalize("NFKD", text) if unicodedata.combining(one) in {0, 8})
    return unicodedata.normalize("NFC", "".join(bare)).replace("ø", "o").replace("æ", "ae").replace("ł", "l")


def _word_kind(part: str) -> RatingKind:
    return next((kind for kind, said in _WORDS.items() if part in said.split()), "")
