"""Says whether a header names what is aimed for: a goal, a plan, next year; never the levels of today."""

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path
from typing import Final, Literal

from core.spreadsheets.wild.layout.header_words import header_text
from core.spreadsheets.wild.layout.level_headers import says_level

_BRACKETS: Final = re.compile(r"[(\[{（【)\]}）】]")
_RANGE: Final = re.compile(r"[(\[](?!\s*\d{4})[\d\s.%–-]+[)\]]")

_LEVELS: Final = {"uroven", "duzey", "seviye"}
"""Words for levels that are known with their accents, without these."""

_PHRASES: Final = re.compile(
    r"\b(?:next (?:year|quarter|month)|to be|(?:na|ua)?chst(?:es|er|em|en) (?:jahr|quartal)|nachstes (?:jahr|quartal)|"
    r"l'? ?an(?:nee)? prochaine?|(?:an|annee) prochaine?|proximo (?:ano|trimestre)|ano que viene|"
    r"prossimo anno|anno prossimo|volgend jaar|przyszly rok|nasta ar|neste ar|naeste ar|pristi rok|"
    r"следующии год|gelecek yil|(?:in|within|dans|en|tra|em|over|om|za) \d{1,2} (?:months?|years?|monaten?|"
    r"jahren?|mois|ans?|meses|anos?|mesi|anni|maanden|jaar|manader|ar|miesiecy|lat|mesicu))\b"
)
_UNSPACED: Final = re.compile(
    r"目標|目标|計画|计划|計劃|予定|期望|来年度?|來年|明年|来期|次期|목표|계획|내년"
)  # written without blanks around them
_MONTHS: Final = (
    r"jan(?:uary?|uar|ner|vier|eiro|uari)?|ene(?:ro)?|gen(?:naio)?|feb(?:ruary?|ruar|raio|brero|braio|ruari)?|"
    r"fev(?:rier|ereiro)?|mar(?:ch|s|zo|co|t)?|marz|mrz|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mei|mayo|"
    r"maggio|maio|june?|juni|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust|usti|ustus)?|aout|"
    r"ago(?:sto)?|sept?(?:ember|embre|tiembre)?|setembro|settembre|o[ck]t(?:ober|obre|ubre)?|outubro|ottobre|"
    r"nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|iembre|embro)?|dic(?:iembre|embre)?"
)
_TIMES: Final = re.compile(
    r"(?<![\w.])(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}|(?:19|20)\d\d(?:[/-]\d{1,4}){0,2}|\d{1,2}/(?:19|20)\d\d|'\d\d|"
    r"(?:fy|gj|cy) ?'?(?:\d\d){1,2}|[qhst][1-4]|[1-4](?:st|nd|rd|th)? (?:quarter|half)|hj ?[12]|kw ?\d{1,2}|eoy|"
    r"years?|quarter|half|jahr(?:es)?|quartal|annee|an|trimestre|ano|anno|jaar|rok|roku|yil|yili|год|года|г|"
    rf"(?:{_MONTHS})\.?)(?!\w)|(?:\d{{4}})?年度?末?|\d{{1,2}}月末?|\d{{4}}년|\d{{1,2}}월"
)


def says_goal(header: str) -> bool:
    """Tell whether a header says of levels that they are aimed for: "Goal 2026", "Level 2026 (plan)", "Next year".

    It does where nothing but a goal stands in it, a time or a word for levels, and words such as "for" and "by". A goal
    alone does not, as "Plan" can be a skill.

    >>> says_goal("Goal 2026"), says_goal("Goal"), says_goal("Goal setting"), says_goal("2026年目標")
    (True, False, False, True)
    """
    return _goal_in(header) == "goal and more"


def is_goal(header: str) -> bool:
    """Tell whether a header says of levels that they are aimed for, or is a word for a goal and nothing more: "Plan".

    >>> is_goal("Goal"), is_goal("Plan for 2026"), is_goal("Planning")
    (True, True, False)
    """
    return bool(_goal_in(header))


@cache
def _words(kind: Literal["goals", "says_nothing"]) -> frozenset[str]:
    found: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("goal_words.toml").read_text(encoding="utf-8"))
    return frozenset(found[kind])


@cache
def _goal_in(header: str) -> Literal["", "goal", "goal and more"]:
    """Say whether a header names a goal, alone or with a time or a word for levels, and nothing else."""
    text = _plain(header_text(_BRACKETS.sub(" ", _RANGE.sub(" ", header))))
    text, phrases = _PHRASES.subn(" ", text)
    text, unspaced = _UNSPACED.subn(" ", text)
    text, times = _TIMES.subn(" ", text)
    parts = [part for part in re.split(r"[\W_]+", text) if part and part not in _words("says_nothing")]
    goals = [part for part in parts if part in _words("goals")]
    others = [part for part in parts if part not in _words("goals")]
    if not (goals or phrases or unspaced) or not all(says_level(part) or part in _LEVELS for part in others):
        return ""
    return "goal and more" if phrases or times or others else "goal"


@cache
def _plain(text: str) -> str:
    """Give a text without accents; the marks of Japanese kana (combining class 8) and Korean letters stay."""
    bare = (one for one in unicodedata.normalize("NFKD", text) if unicodedata.combining(one) in {0, 8})
    plain = unicodedata.normalize("NFC", "".join(bare)).replace("\u2019", "'")
    return plain.replace("ø", "o").replace("æ", "ae").replace("ł", "l").replace("ı", "i")
