"""In what forms a name is compared: from the strictest, in which only case may differ, to the loosest.

Two names that share a form may be the same; the first form they share says why and how certain that is.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from core.workbook.cells import name_key
from core.workbook.names.short_names import folded, long_form
from core.workbook.names.words import joined, name_words, plain_words, singular

Why: TypeAlias = Literal[
    "the same",
    "same but for case",
    "punctuation",
    "spelling",
    "plural",
    "abbreviation",
    "word order",
    "title",
    "initials",
    "version",
]
"""What parts two names that may be the same. "same but for case" includes width and runs of blanks."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a name: what parts names that share it, how certain it is, and what the form left out."""

    why: Why
    confidence: float
    key: str
    rest: str = ""


_DIGIT: Final = re.compile(r"\d")
_VERSION: Final = re.compile(
    r"(?P<base>.*\S)\s+(?:version |ver\.? |v)?(?P<number>\d{1,4}(?:\.\d+)*(?:\.x)?)", re.IGNORECASE
)
_ATTACHED: Final = re.compile(r"(?P<base>(?:.*\s)?[^\W\d]{3,}|.*[+#])(?:\sv)?(?P<number>\d{1,4}(?:\.\d+)*)")
_ALWAYS_NUMBERED: Final = """
band base basel book cambridge cat category chapter class cycle din division en factor floor form formula fr frs
grade group ias iec ifr ifrs industry ip iso key language layer level line lot module net nist number option page
paper part phase pillar prince priority program rfc room scope section semester series shift size sox stage standard
stars step stufe terminal tier title top type unit volume wave web week world year zone
"""
"""Words whose number is part of the name and no version: Level 2, IFRS 16, Web 3."""
_NUMBERED: Final = frozenset(_ALWAYS_NUMBERED.split())

_LISTED: Final = re.compile(r"\s(?:and|&|und|et|y|e)\s|\s*[/&]\s*", re.IGNORECASE)


def skill_forms(name: str) -> tuple[Form, ...]:
    """List the forms of a skill's name, strictest first; only the first when it has no letters."""
    first = Form("same but for case", 0.99, name_key(name))
    written = name_words(name)
    if not written:
        return (first,)
    plain = plain_words(name)
    single = tuple(singular(word) for word in plain)
    long = _long(name, single)
    keys = _joined_each(written, plain, single, long)
    return (
        first,
        Form("punctuation", 0.97, keys[0]),
        Form("spelling", 0.94, keys[1]),
        Form("plural", 0.93, keys[2]),
        Form("abbreviation", 0.92, keys[3]),
        Form("word order", 0.85, _ordered(name, long, keys[3])),
        _versionless(long, keys[3]),
    )


def _joined_each(*forms: tuple[str, ...]) -> list[str]:
    """Join the words of each form, once where it is the same as the one before: a library has 100,000 names."""
    found: list[str] = []
    for number, words in enumerate(forms):
        found.append(found[-1] if number and words == forms[number - 1] else joined(words))
    return found


def _long(name: str, single: tuple[str, ...]) -> tuple[str, ...]:
    """Write a name out; of "Customer relationship management (CRM)" the words without their own initials."""
    parts = re.fullmatch(r"\s*([^()]+?)\s*\(([^()]+)\)\s*", name) if "(" in name else None
    if parts:
        one, other = folded(parts[1]), folded(parts[2])
        for long, short in ((one, other), (other, one)):
            if len(long) > 1 and joined(short) in (_initials(long), joined(_main_initials(long))):
                return long_form(long)
    return long_form(single)


def _initials(words: tuple[str, ...]) -> str:
    return "".join(word[0] for word in words)


def _main_initials(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the initials of the words but for the small ones between them: "objectives and key results", okr."""
    return tuple(word[0] for word in words if word not in {"and", "of", "the", "for", "in", "und", "et", "de"})


def _ordered(name: str, words: tuple[str, ...], key: str) -> str:
    """Order what has no order of its own: "Management, project", "B and A", and three words and more."""
    inverted = re.fullmatch(r"([^,;()]+),([^,;()]+)", name) if "," in name else None
    if inverted:
        return joined(long_form(folded(f"{inverted[2]} {inverted[1]}")))
    listed = _LISTED.split(name)
    if len(listed) == 2:
        return " and ".join(sorted(joined(long_form(folded(part))) for part in listed))
    return "~".join(sorted(words)) if len(words) >= 4 else key


def _versionless(words: tuple[str, ...], key: str) -> Form:
    text = " ".join(words)
    if not _DIGIT.search(text):
        return Form("version", 0.75, key)
    found = _VERSION.fullmatch(text) or _ATTACHED.fullmatch(text)
    if not found or not _is_version(found["base"], found["number"]):
        return Form("version", 0.75, key)
    base = re.sub(r"\s(version|ver|v)$", "", found["base"])
    return Form("version", 0.75, joined(long_form(tuple(base.split()))), found["number"])


def _is_version(base: str, number: str) -> bool:
    """Tell a version from a number that names: at most 99 or a year, and not after a word that is always numbered."""
    first = int(number.partition(".")[0])
    sensible = 1 <= first <= 99 or 1990 <= first <= 2039 or (first == 0 and "." in number)
    last = base.rsplit(maxsplit=1)[-1]
    return sensible and len(joined(tuple(base.split()))) >= 2 and last not in _NUMBERED and not last[-1].isdigit()


_CALLED: Final = (
    "mr mrs ms miss mx dr prof professor herr frau hr fr m mme mlle monsieur madame sr sra srta don dona ing dipl "
    "phd mba msc bsc rn md"
)
_TITLES: Final = frozenset(_CALLED.split())


def person_forms(name: str) -> tuple[Form, ...]:
    """List the forms of a person's name, strictest first; of a mail address by what stands before the "@"."""
    first = Form("same but for case", 0.99, name_key(name))
    spoken = re.sub(r"@\S+$", "", name.strip())
    written = name_words(spoken)
    if not written:
        return (first,)
    ordered = _given_first(spoken)
    bare = _untitled(ordered)
    initialled = len(bare) > 1 and (bare[0] not in _TITLES or len(bare[0]) == 1)
    return (
        first,
        Form("punctuation", 0.97, joined(written)),
        Form("spelling", 0.93, joined(plain_words(spoken))),
        Form("word order", 0.95, joined(ordered)),
        Form("title", 0.9, joined(bare)),
        Form("word order", 0.75, "~".join(sorted(bare))),
        *([Form("initials", 0.6, f"{bare[0][0]} {bare[-1]}", " ".join(bare[:-1]))] if initialled else []),
    )


def _untitled(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out titles before a name and degrees after it as long as two words are left: Ma is a surname, too."""
    while len(words) > 2 and words[0] in _TITLES:
        words = words[1:]
    while len(words) > 2 and words[-1] in _TITLES:
        words = words[:-1]
    return words


def _given_first(name: str) -> tuple[str, ...]:
    """Turn "Sample, Ana" round; "Ana Sample, PhD" stays."""
    parts = name.split(",")
    words = [plain_words(part) for part in parts]
    if len(words) == 2 and words[1] and not set(words[1]) <= _TITLES:
        words.reverse()
    return tuple(word for part in words for word in part)


def shared(why: Why, one: str, other: str) -> float:
    """Say by how much it is less certain that two names are the same for what their shared form left out, 0 to 1.

    A bare name and a version of it: 1. "3" and "3.11": 0.8. Two versions: 0.4. "A." and "Ana": 1; "Ana" and "Adam": 0.
    """
    if why == "initials":
        return _given_names_agree(one.split(), other.split())
    if not one or not other or one == other:
        return 1.0
    shorter, longer = sorted((one, other), key=len)
    return 0.8 if longer.startswith(shorter + ".") else 0.4


def _given_names_agree(one: list[str], other: list[str]) -> float:
    pairs = list(zip(one, other, strict=False))
    if not all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in pairs):
        return 0.0
    return 1.0 if len(one) == len(other) or any(1 in (len(a), len(b)) for a, b in pairs) else 0.9
