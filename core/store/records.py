"""The values that the store hands out: users, people, revisions, and what came of a save."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, TypeAlias

from core.workbook.rows import AnyCell, Change

Role: TypeAlias = Literal["owner", "editor", "viewer"]

ROLES: Final[tuple[Role, ...]] = ("owner", "editor", "viewer")


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who opens Trellis."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person in the list of those a user can open.

    `name` is the one in the profile sheet, or else the one given when the person was added; `revision` is 0 and
    `saved_at` None as long as nothing was saved; moments are UTC.
    """

    id: str
    name: str
    role: Role
    revision: int
    saved_at: datetime | None
    is_sample: bool


@dataclass(frozen=True, slots=True)
class LibraryCard:
    """A role library in the list of a user's: what it is called, whose it is, and the credit to show beside it.

    `added_at` is UTC.
    """

    id: str
    name: str
    source: str
    release: str
    attribution: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a backup holds: how many workbooks, and when the last change in it was saved (UTC; None: never)."""

    workbooks: int
    saved_at: datetime | None


@dataclass(frozen=True, slots=True)
class Revision:
    """One saved change: who made it, when (UTC), what it is called, how many rows and cells it changed.

    `undoes` is the revision it takes back (a redo takes back an undo); `undone_by` the one that took it back and still
    holds. `cells` counts cells and, for each row that came, went or moved, one more.
    """

    number: int
    user: str
    user_name: str
    at: datetime
    kind: str
    label: str
    source: str
    undoes: int | None
    undone_by: int | None
    rows: int
    cells: int


@dataclass(frozen=True, slots=True)
class Latest:
    """How a workbook stands: its newest revision and its moment (UTC), and what undo and redo would take back.

    Before the first save `revision` is 0 and `saved_at` None; `undo` and `redo` are None when there is nothing.
    """

    revision: int
    saved_at: datetime | None
    undo: str | None
    redo: str | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A change that was not written because its cell no longer holds what the change replaces.

    `current` is what the cell holds (None: blank, or the row is gone); `current_by` and `current_at` say who wrote that
    and when, "" and None if nobody ever did. For a row that was not deleted `current` of column ROW is its position.
    """

    change: Change
    current: AnyCell | None
    current_by: str
    current_at: datetime | None


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of a save: the revision it made (None if nothing changed), what was written, what was not."""

    revision: int | None
    applied: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
