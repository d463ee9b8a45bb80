"""How a sheet is declared: a pydantic model whose fields carry title, help, aliases and references.

`columns` reads the declaration back. Template, reader, editor, border checks and data dictionary are made from it, so
that a column is added in one line of one file.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from core.workbook.cells import Kind


class SheetRow(BaseModel):
    """One row of a sheet, every cell checked; blank cells are None.

    Class variables describe the sheet: `sheet` is its name in store and code, `title` its name on screen and in Excel,
    `about` one sentence, `one_row_is` what a row stands for, `key` the columns that together name a row.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    sheet: ClassVar[str]
    title: ClassVar[str]
    about: ClassVar[str]
    one_row_is: ClassVar[str]
    key: ClassVar[tuple[str, ...]]
    single: ClassVar[bool] = False


def column(
    title: str,
    about: str,
    *,
    aliases: tuple[str, ...] = (),
    needed: bool = False,
    refers: str = "",
    width: int = 0,
) -> Any:
    """Declare a column.

    Args:
        title: The header in Excel and on screen.
        about: What belongs into it, as help.
        aliases: Other headers under which people keep the same thing.
        needed: Whether a row counts only once this cell is filled. Rows without it are kept and named.
        refers: "sheet.column" whose values this cell names.
        width: Width in characters; 0 takes the usual one of the kind.
    """
    return Field(
        default=None,
        title=title,
        description=about,
        json_schema_extra={"aliases": list(aliases), "needed": needed, "refers": refers, "width": width},
    )


_WIDTHS = {"name": 28, "text": 44, "names": 28, "link": 28, "choice": 18, "date": 13, "month": 13}


@dataclass(frozen=True, slots=True)
class Column:
    """A declared column, as template, reader, editor and dictionary need it."""

    name: str
    title: str
    about: str
    kind: Kind
    aliases: tuple[str, ...]
    needed: bool
    refers: str
    width: int


@cache
def columns(sheet: type[SheetRow]) -> tuple[Column, ...]:
    """List the columns of a sheet in the order of their declaration."""
    found = []
    for name, field in sheet.model_fields.items():
        extra: Any = field.json_schema_extra
        kind = next(part for part in field.metadata if isinstance(part, Kind))
        found.append(
            Column(
                name=name,
                title=field.title or name,
                about=field.description or "",
                kind=kind,
                aliases=tuple(extra["aliases"]),
                needed=extra["needed"],
                refers=extra["refers"],
                width=extra["width"] or _WIDTHS.get(kind.name, 12),
            )
        )
    return tuple(found)


@cache
def column_named(sheet: type[SheetRow], name: str) -> Column:
    """Give the column of that field name; KeyError when there is none."""
    return {found.name: found for found in columns(sheet)}[name]
