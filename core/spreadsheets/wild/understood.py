"""What a file of any shape was understood as: a value to look at, correct and take, with the address of every cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.levels.scales import Scale
from core.workbook.checks import Problem

TableKind = Literal[
    "long list", "people down", "people across", "requirements", "plan", "bare list", "skill tree", "nothing known"
]
"""What a table is. In a matrix, "people down" has a row per person and "people across" a column per person."""

AlikeKind = Literal["skill", "person", "role"]

KEPT_APART: Final = "keep apart"
"""The answer that two names are two things."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A cell: the title of its sheet ("" in a text table), row and column counted from 1."""

    sheet: str
    row: int
    column: int

    @property
    def address(self) -> str:
        """Give its address within the sheet: "C14"."""
        return f"{get_column_letter(self.column)}{self.row}"


@dataclass(frozen=True, slots=True, order=True)
class Area:
    """A block of cells of a sheet; rows and columns counted from 1, the last ones inclusive."""

    sheet: str
    first_row: int
    first_column: int
    last_row: int
    last_column: int

    @property
    def address(self) -> str:
        """Give its address within the sheet: "B2:F9", or "B2" when it is one cell."""
        first = f"{get_column_letter(self.first_column)}{self.first_row}"
        last = f"{get_column_letter(self.last_column)}{self.last_row}"
        return first if first == last else f"{first}:{last}"

    @property
    def words(self) -> str:
        """Say where it lies: "Team, B2:F9"; its address alone in a text table."""
        return f"{self.sheet}, {self.address}" if self.sheet else self.address


@dataclass(frozen=True, slots=True)
class FoundSkill:
    """A skill as a table names it, in the order of the table.

    Attributes:
        name: Its name, without the blanks and line breaks around it.
        at: Where the name stands.
        category: The category it stands under, outermost first, joined by " / "; "" when none.
    """

    name: str
    at: Place
    category: str = ""


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person (or a role, in a table of requirements) as a table names them."""

    name: str
    at: Place


@dataclass(frozen=True, slots=True)
class FoundLevel:
    """A level that a table gives.

    Attributes:
        person: Who (or which role); "" when the table names nobody.
        skill: The skill's name.
        written: The cell as it stands: "3 - Intermediate", "★★★☆☆", "x".
        level: 0 to 5 in half steps after the scale's mapping; None when it is no level, as a sentence kept as a note.
        at: Its cell.
        extra: What stands beside it, by what it is: "note", "last used", "wants to grow", "evidence", "weight", "must",
            or the header of a column that Trellis does not know.
    """

    person: str
    skill: str
    written: str
    level: float | None
    at: Place
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FoundAction:
    """A row of a plan or log: its name, where that stands, and its other cells by what their columns are."""

    name: str
    at: Place
    cells: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class FoundLadder:
    """Roles that follow each other, lowest first, and the kind of work they share; "" when nothing says it."""

    family: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table of a file.

    Attributes:
        area: Where it lies, headers included.
        kind: What it is.
        header_rows: The rows its headers stand in, counted from 1; none when it has no header.
        scale: How its levels were read; None when it has none.
        people: Who it names (the roles, in a table of requirements), in its order.
        skills: The skills it names, in its order, each once.
        levels: One a cell that is not blank, in the order of the rows. Blank is not rated and not here.
        actions: The rows of a plan or log, in its order.
        columns: By column letter, what the column was taken for: "skill", "level", "person", "category", "note", ...
        title: What stands above it; "" when nothing does.
        ladders: In a table of requirements, the roles that are steps of a ladder; other tables can add to it.
    """

    area: Area
    kind: TableKind
    header_rows: tuple[int, ...] = ()
    scale: Scale | None = None
    people: tuple[FoundPerson, ...] = ()
    skills: tuple[FoundSkill, ...] = ()
    levels: tuple[FoundLevel, ...] = ()
    actions: tuple[FoundAction, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    title: str = ""
    ladders: tuple[FoundLadder, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A part of a file that is not taken, and why: "total", "legend", "mail address", "numbering", "average"."""

    area: Area
    reason: str


@dataclass(frozen=True, slots=True)
class Question:
    """What the reader cannot know; one answer settles it, and the proposed one is used until then.

    Attributes:
        id: Stable for files of the same shape: "axis:Team!B3"; one about one table names its top left cell.
        asks: The question, in a sentence.
        saw: What it saw in the file: values, addresses.
        choices: The answers.
        proposed: The answer it would give; one of `choices`.
    """

    id: str
    asks: str
    saw: str
    choices: tuple[str, ...]
    proposed: str


@dataclass(frozen=True, slots=True)
class Alike:
    """Two names of a file that may mean the same; they stay two until a person merges them.

    Attributes:
        id: Under which the choice is answered and remembered: "same skill:MS Excel|Microsoft Excel".
        kind: What they name.
        one: The name that stands first in the file.
        other: The other name.
        confidence: How likely they mean the same, 0 to 1.
        why: What parts them: "punctuation", "plural", "abbreviation", ...
        places: Where `one` stands, each table's first cell of it.
        other_places: Where `other` stands.
    """

    id: str
    kind: AlikeKind
    one: str
    other: str
    confidence: float
    why: str
    places: tuple[Place, ...]
    other_places: tuple[Place, ...]

    @property
    def choices(self) -> tuple[str, str, str]:
        """Give the answers: keep them apart, which holds until there is one, or the name to merge them under."""
        return KEPT_APART, self.one, self.other


@dataclass(frozen=True, slots=True)
class Understood:
    """A file as it was understood.

    Attributes:
        file: Its name.
        tables: What was found, sheet by sheet from the top left.
        skipped: What was not taken.
        questions: What one has to ask.
        assumed: What was taken for granted, in sentences.
        problems: Cells that cannot be taken, with what to do.
        alike: Names that may mean the same and are not answered: skills, then people, then roles, most certain first.
    """

    file: str
    tables: tuple[FoundTable, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    questions: tuple[Question, ...] = ()
    assumed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    alike: tuple[Alike, ...] = ()
