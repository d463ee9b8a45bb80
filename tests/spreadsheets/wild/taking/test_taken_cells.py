"""What stands beside a level is kept under its header, each column on its own and none in place of Trellis's own."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.taking import taken


def first_row(headers: str, cells: str) -> dict[str, object]:
    """Give the kept cells of the first row of a list of two skills, without the writing of its level."""
    data = f"Skill,Level (1-5),{headers}\nSQL,3,{cells}\nGo,2,{cells}\n".encode()
    (sheet,) = taken(understand(data, "list.csv")).sheets
    passed = {"x:Level as written": "3", "x:Scale as written": "1 to 5"}
    return {
        name.removeprefix("x:"): cell
        for name, cell in sheet.rows[0].cells.items()
        if name.startswith("x:") and passed.get(name) != cell
    }


@pytest.mark.parametrize(
    ("headers", "kept"),
    [
        ("Foo,foo", ["Foo", "Foo (2)"]),
        ("Years of experience,Years", ["Years", "Years (2)"]),
        ("Level as written,Scale as written", ["Level as written (2)", "Scale as written (2)"]),
        ("Ana Smith said,evidence", ["Ana Smith said", "Evidence"]),
    ],
)
def test_columns_whose_headers_differ_by_case_alone_are_all_kept(headers: str, kept: list[str]) -> None:
    assert first_row(headers, "one thing,another thing") == dict(zip(kept, ["one thing", "another thing"], strict=True))


def test_a_second_column_of_categories_stands_beside_the_category() -> None:
    data = b"Category,Skill,Level (1-5),Category \nCraft,SQL,3,first\nCraft,Go,2,second\nArts,R,1,third\n"
    (sheet,) = taken(understand(data, "list.csv")).sheets
    kept = [(row.cells["x:Category"], row.cells["x:Category (2)"]) for row in sheet.rows]
    assert kept == [("Craft", "first"), ("Craft", "second"), ("Arts", "third")]


def test_a_column_named_category_beside_skills_without_one_keeps_its_name() -> None:
    assert first_row("Category,Origin", "craft,course") == {"Category": "craft", "Origin": "course"}


def test_the_columns_of_a_plan_are_all_kept_too() -> None:
    data = b"Action,Due,Where,where\nCourse,2027-03-01,here,there\nTalk,2027-04-01,left,right\n"
    (sheet,) = taken(understand(data, "plan.csv")).sheets
    assert [(row.cells["x:Where"], row.cells["x:Where (2)"]) for row in sheet.rows] == [
        ("here", "there"), ("left", "right")
    ]  # fmt: skip
