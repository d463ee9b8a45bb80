"""What a header says its column is, in English, French, German, Spanish, Japanese and Chinese."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final, Literal, get_args

Meaning = Literal[
    "", "skill", "level", "required", "person", "role", "category", "driver", "note", "evidence", "last used", "date",
    "wants to grow", "years", "mail", "phone", "team", "number", "total", "average", "weight", "must", "action", "due",
    "start", "status", "hours", "milestone", "measure", "gap", "place", "skipped",
]  # fmt: skip
"""What a column is; "number" is numbering or an employee's number, "measure" a number that is no level."""

_BRACKETS: Final = re.compile(r"[(\[{（【].*?[)\]}）】]")


def header_text(header: str) -> str:
    """Give a header without what stands in brackets, case, accents' encoding, and marks at its end.

    >>> header_text(" Level (1-5): ")
    'level'
    """
    text = unicodedata.normalize("NFKC", _BRACKETS.sub(" ", header)).casefold()
    return " ".join(text.replace("_", " ").split()).strip(" :*.-–?!/")


@cache
def _words() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def patterns(about: Literal["levels", "no_levels"]) -> Mapping[str, Sequence[str]]:
    """Give the regular expressions by which a header says that numbers are levels, or what else they are."""
    found: Mapping[str, Sequence[str]] = _words()["numbers"][about]
    return found


@cache
def _known() -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    for meaning in get_args(Meaning):
        for spelling in _words().get(meaning, ()):
            found.setdefault(header_text(spelling) or spelling, meaning)
    return found


_AT_THE_END: Final[tuple[Meaning, ...]] = (
    "skill", "level", "note", "category", "date", "due", "start", "evidence", "years", "mail", "average", "total",
    "gap",
)  # fmt: skip
_AT_THE_BEGINNING: Final[tuple[Meaning, ...]] = (
    "mail", "average", "total", "wants to grow", "last used", "note", "level", "required", "gap",
)  # fmt: skip
_WHOSE: Final = {"self", "current", "actual", "ist"}
"""Words that say whose or when levels are, and nothing else, at the beginning of a header."""

_NAMES: Final = {"name", "names"}
_FURTHER: Final = re.compile(
    r"((is|was) there )?(anything|something) (else|more)\b|(do you have )?any (other|further|additional) |"
    r"(gibt es )?(sonst noch|noch etwas)\b|(y a-t-il )?autre chose|¿?(hay )?algo más|qualcos'altro|altro da"
)
"""How a form asks for whatever else there is to say."""

_KEY: Final = re.compile(r"[a-z]_(id|ids|uuid)$|[a-z]Id$|_ID$")
"""The end of a header that a database has written over its keys; "Bird ID" can be a skill."""


@cache
def meaning_of(header: str) -> Meaning:
    """Say what a column under this header is; "" when the header does not say.

    The whole header decides, else its last words, else its first.

    >>> meaning_of("Skill Name"), meaning_of("Kenntnisstand (0-4)"), meaning_of("Self management")
    ('skill', 'level', '')
    """
    text = header_text(header)
    known = _known()
    if not text or text in known:
        return known.get(text, "number" if header.strip() in {"#", "№", "N°"} else "")
    if _KEY.search(header.strip()):
        return "number"
    return "note" if _FURTHER.match(text) else _by_parts(re.split(r"[\s/&,-]+", text))


def _by_parts(parts: Sequence[str]) -> Meaning:
    """Say what a header of a few words is by its last words, else by its first."""
    known = _known()
    if not 1 < len(parts) <= 4:
        return ""
    if _is_asked_for(parts):
        return "required"
    for end in (" ".join(parts[-2:]), parts[-1]):
        if known.get(end) in _AT_THE_END:
            return known[end]
        if end in _NAMES:
            return "person"
    first = known.get(parts[0], "")
    if parts[0] in _WHOSE and not any(part in known or part[:1].isdigit() for part in parts[1:]):
        return ""  # "Self management", "Current affairs" are skills
    return first if first in _AT_THE_BEGINNING and parts[0] not in {"standard", "benchmark"} else ""


def _is_asked_for(parts: Sequence[str]) -> bool:
    """Tell whether a header names a level and that it is asked for: "Proficiency expected", "Nivel necesario"."""
    known = [_known().get(part, "") for part in parts]
    return "level" in known and any(part in _words()["numbers"]["asked_for"]["words"] for part in parts)


def is_asked_for(name: str) -> bool:
    """Tell whether the name of a row says that what stands beside it is asked for, and is no skill: "Target level".

    >>> is_asked_for("Required"), is_asked_for("Expected by role"), is_asked_for("Target costing")
    (True, True, False)
    """
    parts = re.split(r"[\s/&,-]+", header_text(name))
    return meaning_of(name) == "required" and (
        header_text(name) in _known()
        or _is_asked_for(parts)
        or parts[0] in {"required", "expected", "needed"}
        or (parts[0] in {"minimum", "minimal", "min"} and parts[-1] in _words()["numbers"]["asked_for"]["words"])
    )


def only_says(name: str, *meanings: Meaning) -> bool:
    """Tell whether a name is one of the words for these meanings and nothing more: "Średnia", no "Gap analysis"."""
    return _known().get(header_text(name), "") in meanings


_NOT: Final = re.compile(r"\b(not|no|nicht|kein\w*|pas|non|niet|geen|inte|ikke)\b|n't|ない|不")


def says_wish(text: str) -> bool:
    """Tell whether words say that somebody wants to grow in something.

    >>> says_wish("Wants to learn"), says_wish("would like to learn this year"), says_wish("does not want to learn")
    (True, True, False)
    """
    key = header_text(text)
    if _NOT.search(key):
        return False
    phrases = (phrase for phrase in _words()["wants to grow"] if " " in phrase)
    return meaning_of(text) == "wants to grow" or any(phrase in key for phrase in phrases)


_HOW_MANY: Final = re.compile(
    r"^(nb|nbre|no\.|antal|antall)\s|"
    r"^(number of|no\. of|# (of )?(?=[a-z])|anzahl|nombre d(e|es|u)?|número de|numero d[ei]|aantal|liczba)\b",
    re.IGNORECASE,
)
_ROW_WORDS: Final = re.compile(
    r"^(grand |sub|team |overall )?(total|totals|sum|average|avg|mean|median|summe|gesamt|durchschnitt|mittelwert|"
    r"moyenne|somme|promedio|suma|media|count|max|min|coverage)\b|"
    r"^(合計|平均|総計|总计|合计|总分)|^(ø|σ|∑)",
    re.IGNORECASE,
)


@lru_cache(maxsize=16_384)
def counted_up(text: str) -> str | None:
    """Give what follows the word by which a row or a column says that it sums up others; None without such a word.

    >>> counted_up("Average costing"), counted_up("Totally other")
    (' costing', None)
    """
    found = _ROW_WORDS.match(text.strip()) or _HOW_MANY.match(text.strip())
    return text.strip()[found.end() :] if found else None


def says_how_many(text: str) -> bool:
    """Tell whether a name says how many there are of something: "Anzahl ≥ 3", "Number of experts"."""
    return bool(_HOW_MANY.match(text.strip()))


def counts_up(text: str) -> bool:
    """Tell whether a name begins as that of a row or a column that sums up the others.

    >>> counts_up("Team average"), counts_up("Total"), counts_up("Totally other")
    (True, True, False)
    """
    return counted_up(text) is not None
