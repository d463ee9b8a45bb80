"""Choosing among rows: filters for long sheets, suggestions for a name that is typed, the row of a name."""

from collections.abc import Iterable, Sequence

from core.workbook.cells import name_key, plain_text
from core.workbook.rows import Row, Workbook

NO_DRIVER = "no driver"


def filtered_skills(
    rows: Iterable[Row], text: str = "", drivers: Sequence[str] = (), *, not_rated: bool = False
) -> list[Row]:
    """Keep the skills whose name or note has the text, whose driver is among `drivers`, and, if asked, unrated ones.

    Not rated is what has neither a level nor a count. No text, no drivers and `not_rated` False keep everything, in the
    order given.
    """
    wanted = name_key(text)
    return [
        row
        for row in rows
        if wanted in name_key(f"{row.cells.get('skill', '')} {row.cells.get('note', '')}")
        and (not drivers or plain_text(row.cells.get("driver")) in drivers or _bare(row, drivers))
        and not (not_rated and (row.cells.get("level") is not None or row.cells.get("count") is not None))
    ]


def _bare(row: Row, drivers: Sequence[str]) -> bool:
    return NO_DRIVER in drivers and row.cells.get("driver") is None


def rows_of(workbook: Workbook, sheet: str, column: str, name: str) -> list[Row]:
    """List the rows of a sheet whose column holds that name, whatever its case."""
    wanted = name_key(name)
    return [row for row in workbook.rows(sheet) if name_key(plain_text(row.cells.get(column))) == wanted]


def skill_suggestions(workbook: Workbook, library: Workbook) -> dict[str, str]:
    """Name the skills one may want to add: those that roles ask for and the person's sheet does not have.

    Returns:
        Driver ("" unknown) by skill name: first what the person's own roles ask for, then the library's, by name.
    """
    have = {name_key(plain_text(cells.get("skill"))) for cells in workbook.cells("skills")}
    found: dict[str, tuple[str, str]] = {}
    for source in (workbook, library):
        asked = sorted(source.cells("requirements"), key=lambda cells: name_key(plain_text(cells.get("skill"))))
        for cells in asked:
            name = plain_text(cells.get("skill"))
            if name and name_key(name) not in have:
                found.setdefault(name_key(name), (name, plain_text(cells.get("driver"))))
    return dict(found.values())
