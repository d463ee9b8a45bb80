"""How a question says which table of the file it is about, so that no answer serves another table too."""

from core.spreadsheets.wild.understood import Area


def table_question_id(about: str, area: Area, column: str = "") -> str:
    """Give the id of a question about one table: what it is about, and the table's top left cell.

    That cell stays in newer versions of the same file, which have more rows or columns; a table that moved is asked
    about again.

    Args:
        about: What is asked: "axis".
        area: Where the table lies.
        column: The letter of the column that the question is about; "" when it is about the whole table.

    >>> table_question_id("axis", Area("Team", 3, 2, 9, 6)), table_question_id("scale", Area("", 1, 1, 9, 2), "B")
    ('axis:Team!B3', 'scale:A1, column B')
    """
    corner = Area(area.sheet, area.first_row, area.first_column, area.first_row, area.first_column).address
    sheet = f"{area.sheet}!" if area.sheet else ""
    return f"{about}:{sheet}{corner}" + (f", column {column}" if column else "")


def seen_in(area: Area, saw: str) -> str:
    """Say what was seen, and where: two tables of a sheet can lead to the same question.

    >>> seen_in(Area("Team", 3, 2, 9, 6), "x, o")
    'Team, B3:F9: x, o'
    """
    return f"{area.sheet}, {area.address}: {saw}" if area.sheet else f"{area.address}: {saw}"
