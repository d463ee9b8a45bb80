"""What is true of a made spreadsheet: its people, skills and levels, what is to be skipped, asked or refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

UNSURE: Final = -1.0
"""The level of what no fixed rule maps: a number is wanted, whichever it is."""

NOT_RATED: Final = frozenset(["", "-", "–", "—", "n/a", "na", "?", "k.a.", "n.v.t.", "未評価", "/", "."])


@dataclass(frozen=True, slots=True)
class Level:
    """A level that is in the file.

    Attributes:
        person: Whose; "" when the table names nobody.
        skill: Of what.
        written: The cell as it stands; "" when its writing is a matter of formatting and is not compared.
        level: 0 to 5; None for what must not become a number; `UNSURE` when any number will do.
        at: Its address; "" when it is not compared.
        sheet: Its sheet; "" when it is not compared.
        needed: Whether it must be found; what is not needed may be found and must then be right.
    """

    person: str
    skill: str
    written: str
    level: float | None
    at: str = ""
    sheet: str = ""
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Skip:
    """A range that must be listed as skipped: its address, and what the reason may say, as "total|sum"."""

    address: str
    words: str
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """Something that must stand beside a level: what it is ("" when that is not compared) and its value."""

    person: str
    skill: str
    key: str
    value: object


@dataclass(frozen=True, slots=True)
class Truth:
    """A made spreadsheet and what is true of it.

    Attributes:
        data: The file.
        file: Its name.
        kinds: The kinds of the tables, alternatives as "long list|plan"; tables of nothing known are not counted.
        people: Whom it names, in any order.
        skills: The skills with their categories; None when the category is not compared.
        levels: What is rated.
        skipped: What must be listed as skipped.
        beside: What must stand beside levels.
        question: Whether one is a fault, is accepted or is required.
        asks: What the required question must say: each a word, alternatives as "scale|highest".
        answer: A word of the choice that leads to `levels`; "" when the proposed one does.
        order: Values as written from lowest to highest, whose levels must not fall.
        refused: What the sentence of why must say, alternatives as "empty|no rows"; "" when the file is to be read.
        nameless: Whether people may be left out, as when a name stands only above the table.
        loose: Whether skills beyond `skills` may be found, as when a heading could be one.
        traits: What it shows.
        name: Of the case.
    """

    data: bytes
    file: str
    kinds: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    skills: Mapping[str, str | None] = field(default_factory=dict)
    levels: tuple[Level, ...] = ()
    skipped: tuple[Skip, ...] = ()
    beside: tuple[Beside, ...] = ()
    question: Literal["none", "allowed", "required"] = "none"
    asks: tuple[str, ...] = ()
    answer: str = ""
    order: tuple[str, ...] = ()
    refused: str = ""
    nameless: bool = False
    loose: bool = False
    traits: tuple[str, ...] = ()
    name: str = ""
