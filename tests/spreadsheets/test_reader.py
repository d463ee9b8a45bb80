"""Which sheet a table is, what its headers mean, and where in the file something is wrong."""

from datetime import date, datetime, time, timedelta

import pytest

from core.spreadsheets.incoming import Incoming
from core.spreadsheets.reader import read_workbook
from core.workbook.declare import columns
from core.workbook.rows import AnyCell, Workbook
from core.workbook.sheets import SHEETS
from tests.spreadsheets.reading import read_into_empty
from tests.spreadsheets.tables import Table, plain_book


def cells(incoming: Incoming, place: int = 0) -> list[dict[str, AnyCell]]:
    return [dict(row.cells) for row in incoming.sheets[place].rows]


def test_a_plain_table_is_read_by_aliases_whatever_their_case_blanks_and_punctuation() -> None:
    table: Table = [["SKILL_NAME", " self-rating: ", "Want to  learn?"], ["SQL", 3.5, "Yes"], ["Power BI", "2,5", "no"]]
    found = read_workbook(plain_book({"Sheet1": table}), "mine.xlsx")
    assert found.sheets[0].sheet == "skills"
    assert cells(found) == [{"skill": "SQL", "level": 3.5, "wants_to_grow": True}, {"skill": "Power BI", "level": 2.5}]
    assert found.notes() == ["Sheet 'Sheet1' is read as Skills, to which its headers fit best."]


@pytest.mark.parametrize(
    ("headers", "sheet"),
    [
        (["Skill", "Level"], "skills"),
        (["Skill", "Rated by", "Score"], "ratings"),
        (["Role", "Skill", "Required level", "Must"], "requirements"),
        (["From", "To", "Kind", "Usual months"], "moves"),
        (["Task", "Hours", "Due", "Status"], "actions"),
        (["Name", "Influence", "Support"], "stakeholders"),
        (["Full name", "Target role", "Weekly hours"], "profile"),
        (["Date", "Minutes", "Next steps"], "sessions"),
    ],
)
def test_the_sheet_is_chosen_whose_needed_columns_and_most_headers_fit(headers: list[str], sheet: str) -> None:
    found = read_workbook(plain_book({"Sheet1": [headers, ["x"] * len(headers)]}), "mine.xlsx")
    assert [table.sheet for table in found.sheets] == [sheet]


def test_several_people_are_no_profile() -> None:
    table: Table = [["Name", "Role", "Employer"], ["Ana", "Analyst", "A"], ["Ben", "Clerk", "B"]]
    assert read_workbook(plain_book({"Sheet1": table}), "mine.xlsx").sheets[0].sheet == "roles"


def test_the_sheet_can_be_told_instead() -> None:
    found = read_workbook(b"Skill,Level\nSQL,3\n", "mine.csv", sheet="requirements")
    assert found.sheets[0].sheet == "requirements"
    assert cells(found) == [{"skill": "SQL", "level": 3}]


@pytest.mark.parametrize("title", ["Skills", "SKILLS", "skills", " Skills "])
def test_a_sheet_of_the_declared_name_is_that_sheet_in_any_case(title: str) -> None:
    found = read_workbook(plain_book({title: [["Skill"], ["SQL"]], "Notes": [["hello"]]}), "mine.xlsx")
    assert [table.sheet for table in found.sheets] == ["skills", "x:Notes"]


@pytest.mark.parametrize("name", SHEETS)
def test_title_name_and_each_alias_of_a_column_lead_to_it(name: str) -> None:
    for column in columns(SHEETS[name]):
        for header in (column.title, column.name, *column.aliases):
            found = read_workbook(plain_book({SHEETS[name].title: [[header, "Other"], [None, "x"]]}), "mine.xlsx")
            assert found.sheets[0].columns[0] == column.name


def test_a_title_goes_before_an_alias_and_the_other_is_kept() -> None:
    found = read_workbook(b"Category,Driver,Skill\nData,technical,SQL\n", "mine.csv")
    assert cells(found) == [{"skill": "SQL", "driver": "technical", "x:Category": "Data"}]
    (said,) = found.unread(Workbook())
    assert said.startswith("Not recognised in the table: 'Category'. Kept as it stands, and nothing is worked out")
    assert "If it is one of Level, Count, " in said


def test_a_column_that_the_workbook_keeps_already_is_not_asked_about_again() -> None:
    found = read_workbook(b"Skill,Colour\nSQL,red\n", "mine.csv")
    held, _ = read_into_empty(b"Skill,Colour\nR,blue\n", "mine.csv", iter(["r1"]).__next__)
    assert found.unread(held) == []


def test_unknown_columns_keep_value_and_type() -> None:
    table: Table = [
        ["Skill", "Count of", "Ok", "Day", "Moment", "Clock", "Lasted", "Essay", None, "Essay"],
        ["SQL", 7, True, date(2026, 5, 4), datetime(2026, 5, 4, 12, 30), time(8, 15), timedelta(hours=30), "w", 1, 2],  # noqa: DTZ001
    ]
    assert cells(read_workbook(plain_book({"Sheet1": table}), "mine.xlsx")) == [
        {
            "skill": "SQL",
            "x:Count of": 7,
            "x:Ok": True,
            "x:Day": {"date": "2026-05-04"},
            "x:Moment": {"datetime": "2026-05-04T12:30:00.000"},
            "x:Clock": {"time": "08:15:00.000"},
            "x:Lasted": {"duration": "108000"},  # 30 hours of 3600 seconds
            "x:Essay": "w",
            "x:Column I": 1,
            "x:Essay (2)": 2,
        }
    ]


def test_unknown_sheets_are_kept_cell_by_cell_with_their_row_numbers() -> None:
    book = plain_book({"Skills": [["Skill"], ["SQL"]], "My notes": [["a", None, 2], [], [None, True]]})
    kept = read_workbook(book, "mine.xlsx").sheets[1]
    assert kept.sheet == "x:My notes"
    assert [(row.number, dict(row.cells)) for row in kept.rows] == [(1, {"x:A": "a", "x:C": 2}), (3, {"x:B": True})]
    assert list(kept.notes()) == ["Sheet 'My notes' is none that Trellis knows. It is kept as it is."]


def test_a_refused_cell_is_named_by_its_place_and_the_others_are_taken() -> None:
    table: Table = [["Skill", "Last used", "Level"], ["Python", "2026-01-31", 3], [None], ["SQL", "3/4/2026", 9]]
    found = read_workbook(plain_book({"Skills": table}), "skills.xlsx")
    assert cells(found) == [{"skill": "Python", "last_used": "2026-01-31", "level": 3}, {"skill": "SQL"}]
    assert [problem.sentence() for problem in found.problems()] == [
        "skills.xlsx, sheet Skills, cell B4: last used '3/4/2026' for SQL must be a date such as 2027-06-30 or "
        "30 Jun 2027. It could be 2026-03-04 or 2026-04-03: write the one you mean.",
        "skills.xlsx, sheet Skills, cell C4: level '9' for SQL must be 0 to 5, in half steps.",
    ]
    assert found.sheets[0].blank_rows == 1
    assert found.notes() == ["Skipped: 1 blank row in sheet 'Skills'."]


def test_an_unknown_text_that_excel_could_not_hold_is_named() -> None:
    found = read_workbook(f"Skill,Essay\nSQL,{'x' * 32_001}\n".encode(), "mine.csv")
    assert [problem.sentence() for problem in found.problems()] == [
        "mine.csv, cell B2: 'Essay' must have at most 32,000 characters. Split it over two cells."
    ]


def test_true_is_no_level_though_it_equals_one() -> None:
    table: Table = [["Skill", "Level", "Wants to grow"], ["SQL", 1, 1], ["R", True, True], ["C", 1.0, "1"]]
    found = read_workbook(plain_book({"Skills": table}), "mine.xlsx")
    assert [row.get("level") for row in cells(found)] == [1, None, 1]
    assert [row["wants_to_grow"] for row in cells(found)] == [True, True, True]
    assert [problem.where for problem in found.problems()] == ["mine.xlsx, sheet Skills, cell B3"]


def test_formula_results_are_read_and_errors_are_blank() -> None:
    found = read_workbook(plain_book({"Skills": [["Skill", "Note"], ["SQL", "=1/0"]]}), "mine.xlsx")
    assert cells(found) == [{"skill": "SQL"}]


def test_a_table_of_headers_alone_has_no_rows() -> None:
    found = read_workbook(b"Skill,Level\n", "mine.csv")
    assert (found.sheets[0].sheet, found.sheets[0].rows, found.problems()) == ("skills", (), [])


def test_two_sheets_that_could_be_skills_are_not_mixed_up() -> None:
    book = plain_book({"Skills": [["Skill"], ["SQL"]], "skills ": [["Skill"], ["R"]]})
    found = read_workbook(book, "mine.xlsx")
    assert [table.sheet for table in found.sheets] == ["skills", "x:skills 2"]
