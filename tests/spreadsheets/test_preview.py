"""What taking a file would change: new, changed, unchanged, refused, and what only Trellis has."""

import itertools

import pytest

from core.spreadsheets.preview import preview
from core.spreadsheets.reader import read_workbook
from core.spreadsheets.writer import write_workbook
from core.workbook.rows import ROW, Change, Row, Workbook, with_changes
from tests.spreadsheets.reading import read_into_empty
from tests.spreadsheets.tables import Table, plain_book, skills
from tests.spreadsheets.workbooks import new_ids

HELD = skills({"skill": "SQL", "level": 2, "note": "Daily"}, {"skill": "R", "level": 1}, {"skill": "Excel", "level": 4})


def test_rows_are_new_changed_unchanged_or_refused() -> None:
    table = b"Skill,Level,Last used\nsql,3,\nPython,2,2026-01-31\nExcel,4,\nR,9,\n"
    found = preview(HELD, read_workbook(table, "mine.csv"))
    assert [(row.number, row.state, row.row) for row in found.rows] == [
        (2, "changed", "s1"),
        (3, "new", ""),
        (4, "unchanged", "s3"),
        (5, "refused", "s2"),
    ]
    assert {state: found.count(state) for state in ("new", "changed", "unchanged", "refused")} == {
        "new": 1,
        "changed": 1,
        "unchanged": 1,
        "refused": 1,
    }
    assert found.changes(new_ids("n")) == [
        Change("skills", "s1", "skill", "SQL", "sql"),
        Change("skills", "s1", "level", 2, 3),
        Change("skills", "n1", ROW, None, 4),
        Change("skills", "n1", "skill", None, "Python"),
        Change("skills", "n1", "level", None, 2),
        Change("skills", "n1", "last_used", None, "2026-01-31"),
    ]


def test_the_frame_shows_each_row_with_its_change_and_reason() -> None:
    table: Table = [["Skill", "Level", "Driver"], ["SQL", 3, "tech"], ["Go", "x", None], ["Excel", 4, None]]
    frame = preview(HELD, read_workbook(plain_book({"Skills": table}), "mine.xlsx")).frame()
    rows = frame.to_numpy().tolist()
    assert list(frame.columns) == ["sheet", "row", "name", "state", "changes", "reason", "address"]
    assert rows[0] == [
        "Skills",
        2,
        "SQL",
        "changed",
        "level 2 -> 3",
        "driver 'tech' for SQL must be one of: technical, communication, leadership, strategic thinking, network, "
        "flexibility. Did you mean 'technical'?",
        "mine.xlsx, sheet Skills, cell C2",
    ]
    assert rows[1][2:5] == ["Go", "new", ""]
    assert rows[2] == ["Skills", 4, "Excel", "unchanged", "", "", ""]


def test_nothing_in_the_file_gives_an_empty_frame_with_its_columns() -> None:
    frame = preview(HELD, read_workbook(b"Skill,Level\n", "mine.csv")).frame()
    assert (len(frame), frame.shape[1], str(frame["row"].dtype)) == (0, 7, "int64")


def test_a_refused_cell_keeps_the_old_value_and_the_good_ones_are_taken() -> None:
    found = preview(HELD, read_workbook(b"Skill,Level,Note\nSQL,nine,Weekly\n", "mine.csv"))
    after = with_changes(HELD, found.changes(new_ids("n")))
    assert after.rows("skills")[0].cells == {"skill": "SQL", "level": 2, "note": "Weekly"}
    assert [problem.where for problem in found.problems()] == ["mine.csv, cell B2"]


def test_a_new_row_whose_name_is_refused_is_not_taken_and_says_so() -> None:
    table = f"Skill,Level\n{'x' * 300},3\nGo,2\n".encode()
    found = preview(HELD, read_workbook(table, "mine.csv"))
    assert [row.state for row in found.rows] == ["refused", "new"]
    assert [problem.where for problem in found.problems()] == ["mine.csv, cell A2"]
    assert [row.cells["skill"] for row in with_changes(HELD, found.changes(new_ids("n"))).rows("skills")[3:]] == ["Go"]


def test_rows_that_the_file_does_not_hold_are_kept_and_counted() -> None:
    found = preview(HELD, read_workbook(b"Skill\nSQL\nGo\n", "mine.csv"))
    assert [(gone.sheet, gone.name) for gone in found.gone] == [("skills", "R"), ("skills", "Excel")]
    assert len(with_changes(HELD, found.changes(new_ids("n"))).rows("skills")) == 4


def test_a_file_that_has_little_to_do_with_the_workbook_leaves_nothing_to_delete() -> None:
    assert preview(HELD, read_workbook(b"Skill\nWelding\nBrazing\nSQL\n", "other.csv")).gone == ()
    most_are_there = preview(HELD, read_workbook(b"Skill\nWelding\nExcel\nSQL\nBrazing\n", "newer.csv"))
    assert [gone.name for gone in most_are_there.gone] == ["R"]


def test_a_blank_cell_in_a_plain_table_erases_nothing() -> None:
    found = preview(HELD, read_workbook(b"Skill,Level,Note\nSQL,,\n", "mine.csv"))
    assert found.rows[0].state == "unchanged"


def test_a_blank_cell_beside_the_row_id_means_blank() -> None:
    exported = write_workbook(skills({"skill": "SQL", "level": 2}, {"skill": "R", "level": 1}))
    found = preview(HELD, read_workbook(exported, "mine.xlsx"))
    assert found.changes(new_ids("n")) == [Change("skills", "s1", "note", "Daily", None)]
    assert found.rows[0].changes_text() == "note Daily -> blank"


def test_a_row_id_of_another_workbook_erases_nothing() -> None:
    other = Workbook({"skills": (Row("elsewhere", 1, {"skill": "SQL", "level": 2}),)})
    assert preview(HELD, read_workbook(write_workbook(other), "mine.xlsx")).changes(new_ids("n")) == []


def test_a_renamed_skill_is_known_by_its_row_id() -> None:
    renamed = skills({"skill": "PostgreSQL", "level": 2, "note": "Daily"})
    found = preview(HELD, read_workbook(write_workbook(renamed), "mine.xlsx"))
    assert found.changes(new_ids("n")) == [Change("skills", "s1", "skill", "SQL", "PostgreSQL")]


def test_a_copied_row_carries_the_id_of_the_first_and_is_new() -> None:
    copied = Workbook({"skills": (Row("s1", 1, HELD.rows("skills")[0].cells), Row("s1", 2, {"skill": "Scala"}))})
    found = preview(HELD, read_workbook(write_workbook(copied), "mine.xlsx"))
    assert [(row.state, row.row) for row in found.rows] == [("unchanged", "s1"), ("new", "")]


def test_the_nth_of_a_name_in_the_file_is_the_nth_in_the_workbook() -> None:
    held = skills({"skill": "SQL", "level": 1}, {"skill": "SQL", "level": 2})
    found = preview(held, read_workbook(b"Skill,Level\nSQL,1\nSQL,3\nSQL,4\n", "mine.csv"))
    assert [(row.state, row.row) for row in found.rows] == [("unchanged", "s1"), ("changed", "s2"), ("new", "")]


def test_new_rows_come_after_those_there_in_the_order_of_the_file() -> None:
    found = preview(HELD, read_workbook(b"Skill\nZig\nAda\n", "mine.csv"))
    after = with_changes(HELD, found.changes(new_ids("n")))
    assert [row.cells["skill"] for row in after.rows("skills")] == ["SQL", "R", "Excel", "Zig", "Ada"]


def test_the_profile_is_the_one_row_whatever_the_name() -> None:
    held = Workbook({"profile": (Row("p", 1, {"name": "Ana", "employer": "A"}),)})
    table: Table = [["Name", "Current role"], ["Ana Sample", "Analyst"], ["Ben", "Clerk"]]
    found = preview(held, read_workbook(plain_book({"Profile": table}), "mine.xlsx"))
    assert found.changes(new_ids("n")) == [
        Change("profile", "p", "name", "Ana", "Ana Sample"),
        Change("profile", "p", "current_role", None, "Analyst"),
    ]
    assert found.rows[1].state == "refused"
    assert [problem.sentence() for problem in found.problems()] == [
        "mine.xlsx, sheet Profile, row 3: a second row, but Profile has one row only. Put it into the first one."
    ]


def test_a_kept_sheet_changes_by_row_number() -> None:
    held = Workbook({"skills": (), "x:Notes": (Row("k", 1, {"x:A": "old", "x:B": 1}),)})
    book = plain_book({"Skills": [["Skill"]], "Notes": [["new", None], [], ["more"]]})
    found = preview(held, read_workbook(book, "mine.xlsx"))
    assert found.changes(new_ids("n")) == [
        Change("x:Notes", "k", "x:A", "old", "new"),
        Change("x:Notes", "n1", ROW, None, 3),
        Change("x:Notes", "n1", "x:A", None, "more"),
    ]


@pytest.mark.parametrize(("held", "written"), [(7, "7"), (True, "yes"), ({"date": "2026-05-04"}, "2026-05-04")])
def test_a_kept_value_is_the_same_in_a_text_table(held: int | dict[str, str], written: str) -> None:
    incoming = read_workbook(f"Skill,Team\nSQL,{written}\n".encode(), "mine.csv")
    assert preview(skills({"skill": "SQL", "x:Team": held}), incoming).changes(new_ids("n")) == []


def test_a_kept_number_is_not_the_flag_that_equals_it() -> None:
    incoming = read_workbook(plain_book({"Skills": [["Skill", "Team"], ["SQL", 1]]}), "mine.xlsx")
    found = preview(skills({"skill": "SQL", "x:Team": True}), incoming)
    assert found.changes(new_ids("n")) == [Change("skills", "s1", "x:Team", before=True, after=1)]


def test_a_file_becomes_a_workbook_of_its_own() -> None:
    numbers = itertools.count()
    table = b"Skill,Level\nSQL,3\nR,none\n"
    workbook, problems = read_into_empty(table, "mine.csv", lambda: f"id{next(numbers)}")
    assert [(row.id, row.position, dict(row.cells)) for row in workbook.rows("skills")] == [
        ("id0", 1, {"skill": "SQL", "level": 3}),
        ("id1", 2, {"skill": "R"}),
    ]
    assert [problem.found for problem in problems] == ["level 'none' for R"]


def test_a_kept_sheet_of_a_declared_name_does_not_multiply() -> None:
    book = plain_book({"Roles": [["Role"], ["Analyst"]], "Skills": [["see the other file"]]})
    first, _ = read_into_empty(book, "mine.xlsx", new_ids("n"))
    assert list(first.sheets) == ["roles", "x:Skills 2"]
    assert preview(first, read_workbook(write_workbook(first), "mine.xlsx")).changes(new_ids("m")) == []
    assert preview(first, read_workbook(book, "mine.xlsx")).changes(new_ids("m")) == []
