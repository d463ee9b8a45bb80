"""A known table laid out: people down, people across or a long list, with the columns and rows that stand around it."""

import random
from dataclasses import dataclass, field
from typing import Final, Literal

from core.workbook.cells import plain_text
from tests.spreadsheets.wilds.truths import Level
from tests.spreadsheets.wilds.wrapped_words import HEADS, PEOPLE, TRADES, Writing

Shape = Literal["people down", "people across", "long list"]
NAME, SKILL, LEVEL, CATEGORY, NOTES, TOTAL, AVERAGE, MAIL, SHIFT, NUMBER, REQUIRED = range(11)
_SHIFTS: Final = ("A", "B", "C")
_REMARKS: Final = ("on leave until May", "mentors the trainee", "ask again", None, None, None)


@dataclass(frozen=True, slots=True)
class Known:
    """The table that is put into wrappings: a row of writings per person, None where not rated."""

    people: tuple[str, ...]
    groups: dict[str, tuple[str, ...]]
    cells: dict[tuple[str, str], object]
    writing: Writing
    heads: tuple[str, ...]

    @property
    def skills(self) -> list[str]:
        """The skills in their order."""
        return [skill for names in self.groups.values() for skill in names]

    @property
    def is_numeric(self) -> bool:
        """Whether sums and averages can be taken."""
        return isinstance(self.writing.values[0], int)

    def written(self, person: str, skill: str) -> object:
        """Give what stands in a cell."""
        return self.cells.get((person, skill))

    def level(self, person: str, skill: str) -> float | None:
        """Give what it means."""
        return self.writing.meaning(plain_text(self.written(person, skill)))


@dataclass(slots=True)
class Block:
    """A laid out table; rows and columns counted from 0.

    Attributes:
        rows: Its cells.
        levels: Where each level stands.
        skips: First and last row and column of what is to be skipped, with words of the reason.
        merged: First and last row and column of what is merged.
        has_categories: Whether the categories can be seen in it.
        names_people: Whether the people can be seen in it.
    """

    rows: list[list[object]] = field(default_factory=list)
    levels: list[tuple[int, int, Level]] = field(default_factory=list)
    skips: list[tuple[int, int, int, int, str]] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    has_categories: bool = False
    names_people: bool = True

    def skip_row(self, words: str) -> None:
        """Note that the last row is to be skipped."""
        row = len(self.rows) - 1
        self.skips.append((row, 0, row, len(self.rows[row]) - 1, words))

    def skip_column(self, column: int, first: int, last: int, words: str) -> None:
        """Note that the cells of a column are to be skipped."""
        self.skips.append((first, column, last, column, words))


def known_table(rng: random.Random, writing: Writing, language: str) -> Known:
    """Draw a trade, people and their levels; one cell in ten is not rated.

    The first person has the extremes of the scale.
    """
    groups = dict(rng.choice(TRADES))
    people = tuple(rng.sample(PEOPLE, rng.randint(2, 7)))
    pairs = _pairs(people, groups)
    blank = rng.choice([None, None, None, "-", "n/a"])
    cells = {pair: rng.choice(writing.values) if rng.random() > 0.1 else blank for pair in pairs}
    cells |= dict(zip(rng.sample(_pairs(people[:1], groups), 2), (writing.values[0], writing.values[-1]), strict=True))
    return Known(people, groups, cells, writing, HEADS[language])


def _pairs(people: tuple[str, ...], groups: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(person, skill) for person in people for names in groups.values() for skill in names]


def people_down(rng: random.Random, known: Known) -> Block:
    """Lay it out with a row per person."""
    block, heads, skills = Block(), known.heads, known.skills
    before = [place for place in (NUMBER, NAME, MAIL, SHIFT) if place == NAME or rng.random() < 0.25]
    after = [AVERAGE] if known.is_numeric and rng.random() < 0.2 else []
    after += [NOTES] if rng.random() < 0.25 else []
    left, width = len(before), len(before) + len(skills) + len(after)
    if rng.random() < 0.25:
        _group_row(block, known, left, width)
    block.rows.append([*(heads[place] for place in before), *skills, *(heads[place] for place in after)])
    top = len(block.rows)
    if known.is_numeric and rng.random() < 0.1:
        aim = known.writing.values[-2]
        block.rows.append([*([None] * (left - 1)), heads[REQUIRED], *(aim for _ in skills), *(None for _ in after)])
        _move_name(block.rows[-1], before)
        block.skip_row("required|target|needed")
    gap = rng.choice([0, 0, 0, 1, 2])
    for number, person in enumerate(known.people, 1):
        _add_person(rng, block, known, person, (before, after))
        if gap and number % gap == 0 and number < len(known.people):
            block.rows.append([])
    last = len(block.rows) - 1
    reasons = {
        NUMBER: "number|id|neither",
        MAIL: "mail",
        SHIFT: "shift|neither",
        AVERAGE: "average|mean",
        NOTES: "note|comment|remark|neither",
    }
    for column, place in enumerate([*before, *[LEVEL] * len(skills), *after]):
        if place in reasons:
            block.skip_column(column, top, last, reasons[place])
    _sums_below(rng, block, known, before)
    return block


def _move_name(row: list[object], before: list[int]) -> None:
    """Put the word of a row that is no person into the column of the names."""
    at = before.index(NAME)
    if at != len(before) - 1:
        row[at], row[len(before) - 1] = row[len(before) - 1], None


def _group_row(block: Block, known: Known, left: int, width: int) -> None:
    row: list[object] = [None] * width
    column = left
    for group, names in known.groups.items():
        row[column] = group
        if len(names) > 1:
            block.merged.append((0, column, 0, column + len(names) - 1))
        column += len(names)
    block.rows.append(row)
    block.has_categories = True


def _add_person(
    rng: random.Random, block: Block, known: Known, person: str, around: tuple[list[int], list[int]]
) -> None:
    mail = person.split(maxsplit=1)[0].lower() + "@firm.example"
    number = known.people.index(person) + 1
    values = {NUMBER: number, NAME: person, MAIL: mail, SHIFT: rng.choice(_SHIFTS), NOTES: rng.choice(_REMARKS)}
    marks = [known.written(person, skill) for skill in known.skills]
    given = [mark for mark in marks if isinstance(mark, int)]
    values[AVERAGE] = round(sum(given) / len(given), 2) if given else None
    before, after = around
    for place, skill in enumerate(known.skills):
        _add_level(block, known, person, skill, len(before) + place)
    block.rows.append([*(values[place] for place in before), *marks, *(values[place] for place in after)])


def _add_level(block: Block, known: Known, person: str, skill: str, column: int) -> None:
    """Note the level that the next row holds in a column."""
    if (written := known.written(person, skill)) not in {None, "-", "n/a"}:
        level = Level(person if block.names_people else "", skill, plain_text(written), known.level(person, skill))
        block.levels.append((len(block.rows), column, level))


def _sums_below(rng: random.Random, block: Block, known: Known, before: list[int]) -> None:
    if not known.is_numeric or rng.random() > 0.25:
        return
    kind = rng.choice([TOTAL, AVERAGE])
    sums = []
    for skill in known.skills:
        marks = [mark for person in known.people if isinstance(mark := known.written(person, skill), int)]
        sums.append(sum(marks) if kind == TOTAL else round(sum(marks) / max(1, len(marks)), 2))
    block.rows.append([*([None] * (len(before) - 1)), known.heads[kind], *sums])
    _move_name(block.rows[-1], before)
    block.skip_row("total|sum" if kind == TOTAL else "average|mean")


def people_across(rng: random.Random, known: Known) -> Block:
    """Lay it out with a column per person."""
    block, heads = Block(), known.heads
    category = rng.choice(["none", "once", "merged", "repeated", "heading rows"])
    before = [*([NUMBER] if rng.random() < 0.2 else []), *([CATEGORY] if category in _IN_COLUMN else []), SKILL]
    after = [NOTES] if rng.random() < 0.25 else []
    block.rows.append([*(heads[place] for place in before), *known.people, *(heads[place] for place in after)])
    block.has_categories = category != "none"
    number = 0
    for group, names in known.groups.items():
        if category == "heading rows":
            block.rows.append([*([None] * (len(before) - 1)), group])
        for place, skill in enumerate(names):
            number += 1
            shown = group if place == 0 or category == "repeated" else None
            values = {NUMBER: number, CATEGORY: shown, SKILL: skill, NOTES: rng.choice(_REMARKS)}
            for column, person in enumerate(known.people, len(before)):
                _add_level(block, known, person, skill, column)
            marks = [known.written(person, skill) for person in known.people]
            block.rows.append([*(values[at] for at in before), *marks, *(values[at] for at in after)])
        if category == "merged" and len(names) > 1:
            at = before.index(CATEGORY)
            block.merged.append((len(block.rows) - len(names), at, len(block.rows) - 1, at))
    if NUMBER in before:
        block.skip_column(0, 1, len(block.rows) - 1, "number|id|neither")
    return block


_IN_COLUMN: Final = ("once", "merged", "repeated")


def long_list(rng: random.Random, known: Known) -> Block:
    """Lay it out with a row per person and skill, or of one person whom it does not name."""
    block, heads = Block(names_people=rng.random() < 0.5), known.heads
    places = [CATEGORY] if rng.random() < 0.4 else []
    places += [NAME] if block.names_people else []
    places += [SKILL, LEVEL]
    places += [NOTES] if rng.random() < 0.4 else []
    block.has_categories = CATEGORY in places
    block.rows.append([heads[place] for place in places])
    once = rng.random() < 0.4
    for person in known.people if block.names_people else known.people[:1]:
        for group, names in known.groups.items():
            for place, skill in enumerate(names):
                shown = None if once and place else group
                values: dict[int, object] = {CATEGORY: shown, NAME: person, SKILL: skill, NOTES: rng.choice(_REMARKS)}
                values |= {LEVEL: known.written(person, skill)}
                _add_level(block, known, person, skill, places.index(LEVEL))
                block.rows.append([values[at] for at in places])
    return block
