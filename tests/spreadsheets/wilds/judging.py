"""In what an understanding of a made spreadsheet differs from its truth, and whether that was asked."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal

from openpyxl.utils import range_boundaries

from core.spreadsheets.wild.understood import Alike, Area, FoundLevel, Question, Understood
from core.workbook.cells import name_key, plain_text
from tests.spreadsheets.wilds.truths import NOT_RATED, UNSURE, Level, Skip, Truth

Verdict = Literal["right", "asked", "refused", "inexact", "WRONG"]
"""Inexact: every level and skill is right, but something beside them (a category, a skipped range, a kind) differs."""

_LAYOUT: Final = "people|person|axis|orientation|sheet|snapshot|language|rater|whose|self"
_SCALE: Final = "scale|level|mark|mean|highest|legend|value|word|symbol|colour|fill|best|sign"
SUBJECTS: Final = {"meaning": f"{_SCALE}|{_LAYOUT}", "layout": f"{_LAYOUT}|role|header"}
"""By what a difference is about, the words of a question that is about it too."""


@dataclass(frozen=True, slots=True)
class Difference:
    """In what an understanding differs from the truth; `grave` if a level or a skill is wrong, missing or invented."""

    words: str
    subject: Literal["meaning", "layout"] = "layout"
    grave: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on an understanding, with every difference in words."""

    verdict: Verdict
    differences: tuple[str, ...] = ()


def check(truth: Truth, understood: Understood, *, answered: bool = False) -> list[str]:
    """List every difference in words; none when all is as it should be. Once answered, nothing has to be asked."""
    wanted = replace(truth, question="allowed") if answered else truth
    return [difference.words for difference in differences(wanted, understood)]


def judged(truth: Truth, understood: Understood) -> Judged:
    """Give the verdict on an understanding of a file that is to be read.

    A grave difference is WRONG unless a question was asked about it; nothing taken at all is a refusal.
    """
    found = differences(truth, understood)
    words = tuple(difference.words for difference in found)
    if found and _took_nothing(understood) and not truth.refused:
        return Judged("refused", words)
    silent = [one for one in found if one.grave and not _asked_about(one, understood)]
    if silent:
        return Judged("WRONG", words)
    if understood.questions and truth.question != "required":
        return Judged("asked", (*words, *(f"asked: {question.asks}" for question in understood.questions)))
    return Judged("inexact" if found else "right", words)


def differences(truth: Truth, understood: Understood) -> list[Difference]:
    """List every difference between a truth and an understanding."""
    if truth.refused:
        return [*_not_refused(truth, understood)]
    return [
        *_kinds(truth, understood),
        *_levels(truth, understood),
        *_skills(truth, understood),
        *_people(truth, understood),
        *_skipped(truth, understood),
        *_beside(truth, understood),
        *_order(truth, understood),
        *_questions(truth, understood),
    ]


def _took_nothing(understood: Understood) -> bool:
    return all(table.kind == "nothing known" for table in understood.tables)


def _asked_about(difference: Difference, understood: Understood) -> bool:
    return any(says(question.asks, SUBJECTS[difference.subject]) for question in understood.questions)


def _said(question: Question) -> str:
    return " ".join([question.asks, question.saw, *question.choices]).casefold()


def _offered(pair: Alike) -> str:
    """Say what is put to the person about two names that may mean the same."""
    return f"the same {pair.kind}? {pair.one}, {pair.other}: {pair.why}; {', '.join(pair.choices)}".casefold()


def says(text: str, words: str) -> bool:
    """Tell whether a text has one of some words, given as "one|other", whatever the case."""
    return any(word in text.casefold() for word in words.casefold().split("|"))


def _not_refused(truth: Truth, understood: Understood) -> Iterable[Difference]:
    taken = [level for table in understood.tables for level in table.levels if level.level is not None]
    if taken:
        yield Difference(f"{len(taken)} levels are taken from what is no skill sheet: {_shown(taken[0])}", grave=True)
    elif not _took_nothing(understood):
        yield Difference(f"tables are found in what is no skill sheet: {_kind_names(understood)}")
    reasons = [*understood.assumed, *(skipped.reason for skipped in understood.skipped), *map(str, understood.problems)]
    if not says(" ".join([*reasons, *map(_said, understood.questions)]), truth.refused):
        yield Difference(f"nothing says '{truth.refused}'; it says: {'; '.join(reasons[:3])}")


def _kind_names(understood: Understood) -> list[str]:
    return [table.kind for table in understood.tables if table.kind != "nothing known"]


def _kinds(truth: Truth, understood: Understood) -> Iterable[Difference]:
    found = _kind_names(understood)
    fits = len(found) == len(truth.kinds) and all(
        kind in wanted.split("|") for kind, wanted in zip(found, truth.kinds, strict=True)
    )
    if not fits and truth.kinds:
        yield Difference(f"the tables are {found}, not {list(truth.kinds)}")


def _shown(level: FoundLevel) -> str:
    return f"{level.person}, {level.skill}: '{level.written}' as {level.level} at {level.at.sheet} {level.at.address}"


_Key = tuple[str, str, str]


def _levels(truth: Truth, understood: Understood) -> Iterable[Difference]:
    by_sheet = any(level.sheet for level in truth.levels)
    wanted: dict[_Key, list[Level]] = defaultdict(list)
    for level in truth.levels:
        wanted[_key(truth, level.person, level.skill, level.sheet)].append(level)
    found: dict[_Key, list[FoundLevel]] = defaultdict(list)
    for one in (level for table in understood.tables for level in table.levels):
        found[_key(truth, one.person, one.skill, one.at.sheet if by_sheet else "")].append(one)
    for key in dict.fromkeys([*wanted, *found]):
        yield from _level_differences(wanted[key], found[key])


def _key(truth: Truth, person: str, skill: str, sheet: str) -> _Key:
    return "" if truth.nameless else name_key(person), name_key(skill), sheet


def _level_differences(wanted: list[Level], found: list[FoundLevel]) -> Iterable[Difference]:
    left = list(found)
    missing = []
    for level in wanted:
        match = next((one for one in left if _same(level, one)), None)
        if match:
            left.remove(match)
        else:
            missing.append(level)
    for level in missing:
        other = left.pop(0) if left else None
        if other or level.needed:
            is_grave = level.level is not None or (other is not None and other.level is not None)
            found_words = _shown(other) if other else "it is missing"
            yield Difference(f"{_wished(level)}, but {found_words}", "meaning" if other else "layout", is_grave)
    for one in left:
        if one.level is not None or name_key(one.written) not in NOT_RATED:
            yield Difference(f"invented: {_shown(one)}", grave=one.level is not None)


def _wished(level: Level) -> str:
    return f"{level.person}, {level.skill} at {level.at} is '{level.written}', so {level.level}"


def _same(level: Level, found: FoundLevel) -> bool:
    same_level = found.level is not None if level.level == UNSURE else found.level == level.level
    same_writing = not level.written or name_key(plain_text(level.written)) == name_key(found.written)
    return same_level and same_writing and level.at in {"", found.at.address}


def _skills(truth: Truth, understood: Understood) -> Iterable[Difference]:
    found: dict[str, set[str]] = defaultdict(set)
    for skill in (skill for table in understood.tables for skill in table.skills):
        found[name_key(skill.name)].add(name_key(skill.category))
    wanted = {name_key(name): name for name in truth.skills}
    for key in wanted.keys() - found.keys():
        yield Difference(f"the skill '{wanted[key]}' is missing", grave=True)
    for key in () if truth.loose else found.keys() - wanted.keys():
        yield Difference(f"the skill '{key}' is invented", grave=True)
    for name, category in truth.skills.items():
        given = found.get(name_key(name))
        if category is not None and given and name_key(category) not in given:
            yield Difference(f"'{name}' stands under '{category}', not {sorted(given)}")


def _people(truth: Truth, understood: Understood) -> Iterable[Difference]:
    found = {name_key(person.name): person.name for table in understood.tables for person in table.people}
    wanted = {name_key(name): name for name in truth.people}
    if not (truth.nameless and not found) and (gone := wanted.keys() - found.keys()):
        yield Difference(f"missing people: {sorted(gone)}")
    if more := found.keys() - wanted.keys() - {""}:
        yield Difference(f"invented people: {sorted(more)}")


def _skipped(truth: Truth, understood: Understood) -> Iterable[Difference]:
    taken_for = [what for table in understood.tables for what in table.columns.values()]
    for skip in truth.skipped:
        near = [one.reason for one in understood.skipped if _meet(skip, one.area)]
        if not any(says(reason, skip.words) for reason in [*near, *taken_for]):
            yield Difference(f"{skip.sheet} {skip.address} is not listed as {skip.words}; reasons there: {near}")


def _meet(skip: Skip, area: Area) -> bool:
    left, top, right, bottom = range_boundaries(skip.address)
    if left is None or top is None or right is None or bottom is None:
        return False
    beside = right < area.first_column or area.last_column < left
    apart = bottom < area.first_row or area.last_row < top
    return skip.sheet in {"", area.sheet} and not beside and not apart


def _beside(truth: Truth, understood: Understood) -> Iterable[Difference]:
    for one in truth.beside:
        extras = [
            level.extra
            for table in understood.tables
            for level in table.levels
            if name_key(level.skill) == name_key(one.skill) and name_key(level.person) == name_key(one.person)
        ]
        values = [value for extra in extras for key, value in extra.items() if one.key in {"", key}]
        if not any(plain_text(value).strip() == plain_text(one.value) for value in values):
            yield Difference(f"beside {one.person} {one.skill} '{one.key}' is not {one.value!r}; there is {extras}")


def _order(truth: Truth, understood: Understood) -> Iterable[Difference]:
    by_writing = {
        name_key(level.written): level.level
        for table in understood.tables
        for level in table.levels
        if level.level is not None
    }
    levels = [by_writing[name_key(value)] for value in truth.order if name_key(value) in by_writing]
    if levels != sorted(levels):
        yield Difference(f"levels fall where {list(truth.order)} rise: {levels}", "meaning", grave=True)


def _questions(truth: Truth, understood: Understood) -> Iterable[Difference]:
    if truth.question != "required":
        return
    asked = [*map(_said, understood.questions), *map(_offered, understood.alike)]
    if not any(all(says(said, words) for words in truth.asks) for said in asked):
        yield Difference(f"no question says {list(truth.asks)}; asked: {asked}", grave=True)
