"""Finds skills that have several columns each: "Ist" and "Soll" under each, or "Excel before", "Excel after"."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from core.spreadsheets.wild.kinds.rating_words import rating_kind
from core.spreadsheets.wild.layout.columns import are_levels
from core.spreadsheets.wild.layout.header_dates import period
from core.spreadsheets.wild.layout.header_words import header_text, meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import looks_like_role

_PARTED: Final = re.compile(r"(.+?)\s*(?:[:|/_–—]|\s-\s|[(\[])\s*(.+?)\s*[)\]]?")
_HYPHENED: Final = re.compile(r"(.+)-(\w+)")
_RANGE: Final = re.compile(r"\s*[(\[][\d\s.%–-]+[)\]]$")
_RATED: Final = r"([ -]?(ratings?|scores?|levels?|assessments?|evaluation|review|bewertung|einschätzung))?"
_SELF: Final = re.compile(
    rf"(self|own|me|myself|selbst|ich|eigen[es]*|moi|soi|yo|io|zelf|jag|ja|自己|本人|본인){_RATED}|"
    r"auto-?évaluation|autoevaluación|autovalutazione|autoavaliação|zelfbeoordeling|samoocena|自己評価|自评|自評|자기평가",
    re.IGNORECASE,
)
_OTHERS: Final = (
    r"((line |my |direct )?(managers?|peers?|reports?|supervisors?|boss|colleagues?|co-?workers?|subordinates?|"
    r"mentors?|customers?|clients?|assessors?|team ?leads?|leads?|team|others)|vorgesetzte[rn]?|führungskraft|kollegen|"
    r"mitarbeiter|kunden|chef|n\+1|collègues|pairs|responsable|jefe|compañeros|pares|capo|colleghi|pari|leidinggevende|"
    r"collega's|przełożony|współpracownicy|上司|同僚|部下|上级|同事|下属|상사|동료)"
)
_RATERS: Final = re.compile(rf"{_SELF.pattern}|{_OTHERS}{_RATED}", re.IGNORECASE)
"""Words over levels of a list that say whose ratings they are."""
_SEVERAL: Final = 3
_TIME: Final = re.compile(r"[\s(\[]*(?:19|20)\d\d[\s)\]]*$")
_WEAK: Final = {"plan", "future", "meta", "aim"}
"""Words for what is aimed for that end names of skills as well: "Project plan", beside "Project"."""

_LONGEST: Final = 3
_PREFIXED: Final = {"own", "target", "time"}
_NO_PREFIX: Final = {
    "self", "skill", "skills", "knowledge", "ability", "own", "my", "me", "mine", "pre", "post", "present", "future",
    "goal", "then", "now",
}  # fmt: skip
"""First words that belong to the names of skills: "Self management", "Post production", "Goal setting"."""


@dataclass(frozen=True)
class RatingGrid:
    """The skill (or person) of each of its columns and the word for whose levels stand there, by places from 0.

    `is_grouped` is whether they stand in two rows of headers.
    """

    skills: Mapping[int, str]
    words: Mapping[int, str]
    is_grouped: bool = True


def rating_grid(table: RawTable) -> RatingGrid | None:
    """Find columns that are the same kinds of ratings of several skills; None where a table has none."""
    grouped = [at for at in range(table.width) if table.groups[at] and table.headers[at]]
    below = {at: (table.groups[at], table.headers[at]) for at in grouped}
    above = {at: (table.headers[at], table.groups[at]) for at in grouped}
    apart = {at: pair for at, header in enumerate(table.headers) if (pair := _taken_apart(header))}
    found = _grid(below, _one_rates) or _grid(above, _all_rate)
    if found is None and (found := _grid(apart, _all_rate) or _raters_of_a_list(table)):
        return replace(found, is_grouped=False)
    return found


def _raters_of_a_list(table: RawTable) -> RatingGrid | None:
    """Find columns of a list of skills that are headed by who rated and nothing else: "Self", "Manager", "Peers"."""
    places = [at for at, header in enumerate(table.headers) if _RATERS.fullmatch(header_text(header))]
    own = [at for at in places if _SELF.fullmatch(header_text(table.headers[at]))]
    rated = all(are_levels(table.column(at)) for at in places)
    if "skill" not in table.meanings or len(own) != 1 or len(places) < 2 or not rated:
        return None
    if len(places) < _SEVERAL and meaning_of(table.headers[own[0]]) == "level":
        return None  # one other rating beside the own one is left out without a question
    return RatingGrid(dict.fromkeys(places, "Level"), {at: table.headers[at] for at in places})


def _grid(cells: Mapping[int, tuple[str, str]], fits: Callable[[list[str]], bool]) -> RatingGrid | None:
    """Give columns as a grid where each skill has the same words, two or more, and each word once."""
    bare = {at: (skill, header_text(word)) for at, (skill, word) in cells.items()}
    cells = bare if len(set(bare.values())) == len(cells) else cells
    pairs = list(cells.values())
    skills, words = (list(dict.fromkeys(one)) for one in zip(*pairs, strict=True)) if pairs else ([], [])
    full = len(set(pairs)) == len(pairs) == len(skills) * len(words)
    if not full or len(skills) < 2 or len(words) < 2 or not fits(words):
        return None
    if fits is _all_rate and any(meaning_of(skill) not in {"", "skill"} or rating_kind(skill) for skill in skills):
        return None
    return RatingGrid({at: skill for at, (skill, _) in cells.items()}, {at: word for at, (_, word) in cells.items()})


def _one_rates(words: list[str]) -> bool:
    """Tell whether words that stand under each skill say whose levels are there: one that says it, or all of them."""
    return any(meaning_of(word) == "level" for word in words) or _all_rate(words)


def _all_rate(words: list[str]) -> bool:
    """Tell whether words all say whose or when: times, or own levels and others."""
    kinds = [rating_kind(word) for word in words]
    return "" not in kinds and ("own" in kinds or kinds.count("time") > 1 or {"time", "target"} <= set(kinds))


def _taken_apart(header: str) -> tuple[str, str] | None:
    """Take "Excel before", "Excel (self)" and "Target: Excel" apart into the skill and the word; None for any other."""
    bare = _RANGE.sub("", header)
    if found := _PARTED.fullmatch(bare):
        if _rates(found[2]):
            return found[1], found[2]
        if _rates(found[1]):
            return found[2], found[1]
    if (found := _HYPHENED.fullmatch(bare)) and _rates(found[2]):
        return found[1], found[2]
    words = bare.split()
    for count in range(min(_LONGEST, len(words) - 1), 0, -1):
        first, last = " ".join(words[:count]), " ".join(words[-count:])
        if _rates(last):
            return " ".join(words[:-count]), last
        if _rates(first) and rating_kind(first) in _PREFIXED and words[0].casefold() not in _NO_PREFIX:
            return " ".join(words[count:]), first
    return None


def _rates(text: str) -> bool:
    """Tell whether a part of a header says whose levels they are, or when; a year alone may be that of a version."""
    return rating_kind(text) not in {"", "beside"} and (len(when := period(text)) != 1 or when in {(0,), (1,)})


def aims_beside(table: RawTable) -> tuple[int, ...]:
    """List the places of columns of what is aimed for in a skill or by a person with a column of its own.

    "Excel target" is one beside "Excel", and beside "Excel 2025"; a lone "Project plan" beside "Project" is a skill.
    """
    owners = [bare for header in table.headers if (bare := _TIME.sub("", header)) and _may_own(bare)]
    aims = {at: word for at, header in enumerate(table.headers) if (word := _aim_in(header, owners))}
    rated = {at: word for at, word in aims.items() if are_levels([row[at] for row in table.rated])}
    return tuple(rated) if len(rated) > 1 or any(header_text(word) not in _WEAK for word in rated.values()) else ()


def _may_own(header: str) -> bool:
    return meaning_of(header) in {"", "skill"} and not rating_kind(header) and not looks_like_role(header)


def _aim_in(header: str, owners: Collection[str]) -> str:
    """Give the word by which a header says that it is what is aimed for in one of other names; "" without one."""
    for owner in owners:
        if len(header) > len(owner):
            for word in (header.removeprefix(owner), header.removesuffix(owner)):
                bare = word.strip(" -–—:|/_()[]")
                if (
                    bare
                    and len(word) < len(header)
                    and not _joins(word, header, owner)
                    and rating_kind(bare) == "target"
                ):
                    return bare
    return ""


def _joins(word: str, header: str, owner: str) -> bool:
    """Tell whether a word goes on without a blank or a sign where the other name ends: "Metal" has no "Met"."""
    inner = word[:1] if header.startswith(owner) else word[-1:]
    return inner.isalpha() and owner.isascii()
