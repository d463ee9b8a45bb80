"""A block pasted into a grid: every cell lands checked or is named."""

from collections.abc import Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from core.workbook.cells import plain_text
from core.workbook.declare import column_named
from core.workbook.edits import Grid, GridEdits
from core.workbook.pasting import PasteTarget, pasted_edits
from core.workbook.person_sheets import Skill
from core.workbook.rows import ROW, AnyCell, Change, Workbook, with_changes
from core.workbook.sheets import SHEETS
from tests.workbook.books import book, cells, ids

SKILLS = book(skills=[{"skill": "SQL", "level": 3}, {"skill": "R", "note": "Rarely", "x:Team": "Blue"}])
ALL = ("skill", "driver", "level", "note")


def target(row: int = 0, columns: tuple[str, ...] = ALL, sheet: str = "skills", **more: Any) -> PasteTarget:
    rows = more.pop("rows", SKILLS.rows("skills"))
    grid = Grid(SHEETS[sheet], rows, "tab", more.pop("given", {}))
    return PasteTarget(grid, rows, row, columns, **more)


def paste(block: Sequence[Sequence[str]], into: PasteTarget | None = None) -> GridEdits:
    return pasted_edits(into or target(), block, ids())


def after(found: GridEdits, before: Workbook = SKILLS) -> list[dict[str, AnyCell]]:
    return cells(with_changes(before, found.changes), "skills")


def sentences(found: GridEdits) -> list[str]:
    return [problem.sentence() for problem in found.refused]


def test_a_block_lands_to_the_right_and_below_the_selected_cell() -> None:
    found = paste([["2", "Weekly"], ["4.5", "Daily"]], target(0, ("level", "note")))
    assert found.changes == (
        Change("skills", "skills1", "level", 3, 2),
        Change("skills", "skills1", "note", None, "Weekly"),
        Change("skills", "skills2", "note", "Rarely", "Daily"),
        Change("skills", "skills2", "level", None, 4.5),
    )
    assert found.refused == ()


def test_a_blank_cell_blanks_and_a_short_line_leaves_the_rest() -> None:
    assert after(paste([["SQL", "", " "], ["R"]])) == [{"skill": "SQL"}, dict(SKILLS.cells("skills")[1])]


def test_what_is_there_already_changes_nothing() -> None:
    assert paste([["SQL", "", "3", ""], ["R", "", "", "Rarely"]]).changes == ()


def test_rows_below_the_last_one_are_added_with_the_cells_given() -> None:
    found = paste([["R"], ["Go", "network"], ["", ""], ["Ada"]], target(1, given={"driver": "technical"}))
    assert after(found)[2:] == [{"driver": "network", "skill": "Go"}, {"driver": "technical", "skill": "Ada"}]
    assert [change.row for change in found.changes if change.column == ROW] == ["new1", "new3"]
    # behind the last position, 2: 3 + place, and the blank one at place 3 took none
    assert [change.after for change in found.changes if change.column == ROW] == [5, 7]


def test_a_refused_cell_keeps_what_it_holds_and_the_rest_of_its_row_lands() -> None:
    found = paste([["SQL", "tech", "9", "Weekly"], ["", "", "high"], ["Go", "", "7"]])
    assert sentences(found) == [
        "Skills, row 1 (SQL): driver 'tech' for SQL must be one of: technical, communication, leadership, strategic "
        "thinking, network, flexibility. Did you mean 'technical'? The cell stays blank.",
        "Skills, row 1 (SQL): level '9' for SQL must be 0 to 5, in half steps. The cell stays 3.",
        "Skills, row 2: level 'high' must be 0 to 5, in half steps. The cell stays blank.",
        "Skills, row 3 (Go): level '7' for Go must be 0 to 5, in half steps. The cell stays blank.",
    ]
    assert after(found) == [
        {"skill": "SQL", "level": 3, "note": "Weekly"},
        {"note": "Rarely", "x:Team": "Blue"},
        {"skill": "Go"},
    ]


def test_a_new_row_of_refused_cells_alone_is_named_and_not_added() -> None:
    found = paste([["", "", "9"]], target(2))
    assert (found.changes, len(found.refused)) == ((), 1)


def test_a_number_that_could_be_read_two_ways_is_not_guessed() -> None:
    found = paste([["1,234"]], target(0, ("hours_likely",), "actions", rows=()))
    assert sentences(found) == [
        "Actions, row 1: hours likely '1,234' must be 0 to 20,000 hours. '1,234' could be read two ways: write 1234. "
        "The cell stays blank."
    ]


def test_what_stands_right_of_the_last_column_is_named() -> None:
    found = paste([["2", "Weekly", "surplus", " ", "x" * 70]], target(0, ("level", "note")))
    assert sentences(found) == [
        "Skills, row 1 (SQL): 'surplus' stands right of the last column. It was left out.",
        f"Skills, row 1 (SQL): '{'x' * 60}' stands right of the last column. It was left out.",
    ]


def test_a_fixed_column_is_named_unless_it_holds_the_same() -> None:
    fixed = target(0, ("skill", "level"), fixed=frozenset({"skill"}))
    found = paste([["SQL", "1"], ["Rust", "2"], ["", "3"]], fixed)
    assert sentences(found) == ["Skills, row 2 (R): skill 'Rust' cannot be changed here. It was left out."]
    assert [row.get("skill") for row in after(found)] == ["SQL", "R", None]


def test_where_no_row_can_be_added_the_lines_below_are_counted() -> None:
    found = paste([["R"], ["Go"], ["Ada"]], target(1, rows_fixed=True))
    assert sentences(found) == [
        "Skills: 2 pasted lines below the last row. Rows cannot be added to this table. They were left out."
    ]
    assert len(after(found)) == 2
    assert paste([["SQL"], ["R"]], target(rows_fixed=True)).refused == ()


def test_a_comma_parts_names_only_when_all_of_them_are_known() -> None:
    known = {"skills": ("SQL", "Power BI", "Plan, do, check")}
    into = target(0, ("achievement", "skills"), "achievements", rows=(), known=known)

    def read(text: str) -> object:
        return next(change.after for change in paste([["Won", text]], into).changes if change.column == "skills")

    assert read("sql, power  bi") == ["sql", "power bi"]
    assert read("Plan, do, check") == ["Plan, do, check"]
    assert read("SQL, Rust") == ["SQL, Rust"]
    assert read("SQL; Rust") == ["SQL", "Rust"]
    assert read("SQL") == ["SQL"]


_USUAL = ["", " ", "SQL", "3", "4.5", "9", "high", "network", "tech", "yes", "no", "x", "a, b", "2027-01-02"]
_TEXTS = st.one_of(st.sampled_from(_USUAL), st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=5))
_COLUMNS = list(Skill.model_fields)


@given(
    st.lists(st.lists(_TEXTS, min_size=1, max_size=9), min_size=1, max_size=4),
    st.integers(0, 2),
    st.lists(st.sampled_from(_COLUMNS), min_size=1, unique=True),
    st.sets(st.sampled_from(_COLUMNS)),
    st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_every_filled_cell_lands_checked_or_is_named(
    block: list[list[str]], row: int, columns: list[str], fixed: set[str], rows_fixed: object
) -> None:
    into = target(row, tuple(columns), fixed=frozenset(fixed), rows_fixed=bool(rows_fixed))
    found = paste(block, into)
    landed = {line.id: line.cells for line in with_changes(SKILLS, found.changes).rows("skills")}
    new = iter(range(1, 9))
    for offset, line in enumerate(block):
        place = row + offset
        if place >= 2 and rows_fixed:
            assert "below the last row" in found.refused[-1].found
            break
        name = f"skills{place + 1}" if place < 2 else f"new{next(new)}"
        for at, text in enumerate(line):
            said = any(
                problem.where.startswith(f"Skills, row {place + 1}") and f"'{plain_text(text)}'" in problem.found
                for problem in found.refused
            )
            assert said or not text.strip() or _holds(landed.get(name, {}), columns, at, text)
    assert all(row_id in {"skills1", "skills2"} or row_id.startswith("new") for row_id in landed)


def _holds(row: Any, columns: list[str], at: int, text: str) -> bool:
    """Tell whether the column at that place holds what its kind reads the text as; no is blank."""
    return at < len(columns) and row.get(columns[at]) == column_named(Skill, columns[at]).kind.read(text)
