"""Puts a known table into random wrappings and counts how often it is read back as what it is."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from openpyxl.utils import get_column_letter

from core.spreadsheets.refusals import FileRefusedError
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, Rows, ods, text_table, xlsx
from tests.spreadsheets.wilds.judging import Judged, Verdict, judged
from tests.spreadsheets.wilds.old_excel import xls
from tests.spreadsheets.wilds.truths import Level, Skip, Truth
from tests.spreadsheets.wilds.wrapped_tables import (
    LEVEL,
    NAME,
    SKILL,
    Block,
    Known,
    known_table,
    long_list,
    people_across,
    people_down,
)
from tests.spreadsheets.wilds.wrapped_words import HEADS, NUMBERS, SCALE_WORDS, TEXTS, WORDS, Writing

Reader = Callable[[bytes, str], Understood]

_LAYOUTS: Final = {"people down": people_down, "people across": people_across, "long list": long_list}
_TITLES: Final = ("Skills matrix 2024", "Team overview", "Who can do what", "Status: May")
_INSTRUCTION: Final = "Please fill in every cell that applies to you and send the file back by Friday."
_ENCODINGS: Final = ("utf-8", "utf-8-sig", "cp1252", "utf-16")
_FORMATS: Final = ("xlsx", "xlsx", "xlsx", "csv", "tsv", "ods", "xls")


def wrapped(seed: int) -> Truth:
    """Put a table into the wrapping of a seed; the same seed gives the same file."""
    rng = random.Random(seed)
    language = rng.choice(["en", "en", "en", *HEADS])
    writing = rng.choice([*NUMBERS, *NUMBERS, *TEXTS, *WORDS[language], *WORDS[language]])
    known = known_table(rng, writing, language)
    kind = rng.choice(list(_LAYOUTS))
    block = _LAYOUTS[kind](rng, known)
    legend = _legend_place(rng, writing)
    if legend == "header":
        _say_span(block, known, kind)
    elif kind != "long list" and rng.random() < 0.1:
        _without_corner(block, known, kind)
    canvas = _Canvas(rng, block, known, legend, SCALE_WORDS[language])
    return canvas.truth(kind, seed)


def _legend_place(rng: random.Random, writing: Writing) -> str:
    if not isinstance(writing.values[0], int):
        return "none"
    places = ["above", "below", "beside", "sheet"] if writing.legend else []
    return rng.choice([*places, "header", "header"] if writing.span else places)


def _say_span(block: Block, known: Known, kind: str) -> None:
    """Write the range of the scale into a header: that of the levels, else the one in the corner."""
    head = block.rows[0] if not block.has_categories or kind != "people down" else block.rows[1]
    words = known.heads[LEVEL] if kind == "long list" else known.heads[0 if kind == "people down" else 1]
    head[head.index(words)] = f"{words} ({known.writing.span})"


def _without_corner(block: Block, known: Known, kind: str) -> None:
    """Leave the header over the names blank, as many matrices do."""
    words = known.heads[NAME if kind == "people down" else SKILL]
    head = next(row for row in block.rows if words in row)
    head[head.index(words)] = None


class _Canvas:
    """The sheet a block is put on, with what stands above, below and beside it."""

    def __init__(self, rng: random.Random, block: Block, known: Known, legend: str, word: str) -> None:
        self.block, self.known, self.skips = block, known, list[Skip]()
        self.format = rng.choice(_FORMATS)
        self.encoding, self.delimiter = rng.choice(_ENCODINGS), rng.choice([",", ";"])
        self.legend_page: Rows = []
        self.rows: list[list[object]] = [[] for _ in range(rng.choice([0, 0, 0, 1, 3]))]
        self.left = rng.choice([0, 0, 0, 1, 2])
        self._above(rng, legend)
        self.top = len(self.rows)
        self.rows += [[None] * self.left + row for row in block.rows]
        self._legend(legend, word)

    def _above(self, rng: random.Random, legend: str) -> None:
        if rng.random() < 0.4:
            self._line(rng.choice(_TITLES))
        if rng.random() < 0.2:
            self._line(_INSTRUCTION)
        if legend == "above":
            steps = zip(self.known.writing.values, self.known.writing.legend, strict=True)
            is_, between = rng.choice([" = ", "=", ": ", " - "]), rng.choice([", ", "; ", " | ", "  ", "\n"])
            self._line(between.join(f"{value}{is_}{words}" for value, words in steps))
            self.skips.append(Skip(f"{get_column_letter(self.left + 1)}{len(self.rows)}", "legend|scale"))
        if self.rows and self.rows[-1] and rng.random() < 0.5:
            self.rows.append([])

    def _line(self, text: str) -> None:
        self.rows.append([None] * self.left + [text])

    def _legend(self, place: str, word: str) -> None:
        steps: list[list[object]] = [[word, None]]
        steps += [list(step) for step in zip(self.known.writing.values, self.known.writing.legend, strict=False)]
        if place == "sheet" and self.format in {"xlsx", "ods", "xls"}:
            self.legend_page = steps
            self.skips.append(Skip(f"A1:B{len(steps)}", "legend|scale", "Info"))
        elif place in {"below", "sheet"}:
            self.rows.append([])
            self._note_legend(len(self.rows), self.left, len(steps))
            self.rows += [[None] * self.left + step for step in steps]
        elif place == "beside":
            self._beside(steps)

    def _beside(self, steps: list[list[object]]) -> None:
        column = max(map(len, self.rows)) + 1
        self._note_legend(self.top, column, len(steps))
        while len(self.rows) < self.top + len(steps):
            self.rows.append([])
        for place, step in enumerate(steps, self.top):
            row = self.rows[place]
            row.extend([*[None] * (column - len(row)), *step])

    def _note_legend(self, top: int, left: int, length: int) -> None:
        self.skips.append(Skip(_address(top, left, top + length - 1, left + 1), "legend|scale"))

    def _levels(self) -> Iterator[tuple[str, int]]:
        for place, (row, column, _) in enumerate(self.block.levels):
            yield f"{get_column_letter(self.left + column + 1)}{self.top + row + 1}", place

    def truth(self, kind: str, seed: int) -> Truth:
        """Write the file and say what is true of it."""
        block, known = self.block, self.known
        levels = tuple(_at(block.levels[place][2], at) for at, place in self._levels())
        skips = [
            Skip(_address(self.top + r, self.left + c, self.top + r2, self.left + c2), words)
            for r, c, r2, c2, words in block.skips
        ]
        categories = {skill: group for group, names in known.groups.items() for skill in names}
        return Truth(
            self._data(),
            f"wrapping {seed}.{self.format}",
            (kind,),
            known.people if block.names_people else (),
            {skill: categories[skill] if block.has_categories else "" for skill in known.skills},
            levels,
            (*skips, *self.skips),
            question="allowed",
            name=f"{seed} {kind} {self.format} {known.writing.values}",
        )

    def _text(self) -> bytes:
        delimiter = self.delimiter if self.format == "csv" else "\t"
        try:
            return text_table(self.rows, delimiter=delimiter, encoding=self.encoding)
        except UnicodeEncodeError:  # letters that Western Windows does not have
            return text_table(self.rows, delimiter=delimiter)

    def _data(self) -> bytes:
        merged = tuple(
            _address(self.top + r, self.left + c, self.top + r2, self.left + c2) for r, c, r2, c2 in self.block.merged
        )
        pages = [Page("Skills", self.rows, merged=merged)]
        pages += [Page("Info", self.legend_page)] if self.legend_page else []
        if self.format in {"csv", "tsv"}:
            return self._text()
        return {"xlsx": xlsx, "ods": ods, "xls": xls}[self.format](*pages)


def _at(level: Level, address: str) -> Level:
    return replace(level, at=address)


def _address(top: int, left: int, bottom: int, right: int) -> str:
    return f"{get_column_letter(left + 1)}{top + 1}:{get_column_letter(right + 1)}{bottom + 1}"


def verdicts(read: Reader, n: int, seed: int = 0) -> Iterator[tuple[Truth, Judged]]:
    """Read `n` wrappings from a seed on and judge each."""
    for number in range(seed, seed + n):
        truth = wrapped(number)
        try:
            yield truth, judged(truth, read(truth.data, truth.file))
        except FileRefusedError as refused:
            yield truth, Judged("refused", (str(refused),))


def report(read: Reader, n: int, seed: int = 0) -> tuple[Counter[Verdict], list[str]]:
    """Count the verdicts on `n` wrappings from a seed on, and say of those that are not right what differs."""
    counts: Counter[Verdict] = Counter()
    lines = []
    for truth, found in verdicts(read, n, seed):
        counts[found.verdict] += 1
        if found.verdict != "right":
            lines.append(f"{found.verdict}: {truth.name}: {' | '.join(found.differences[:3])}")
    return counts, lines
