"""A template that nobody has filled in is refused; names with numbers beside levels are read."""

import pytest

from core.spreadsheets.grids import Grid
from core.spreadsheets.wild.kinds.placeholders import are_placeholders
from core.spreadsheets.wild.layout.headings import raw_table
from core.spreadsheets.wild.layout.sheet import wild_sheet
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Area, Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx


def read(rows: Rows) -> Understood:
    return understand(xlsx(Page("Matrix", rows)), "matrix.xlsx")


@pytest.mark.parametrize(
    ("name", "skill", "person"),
    [("Name", "Skill", "Employee"), ("Name", "Kompetenz", "Mitarbeiter"), ("Nom", "Compétence", "Salarié"),
     ("Nombre", "Habilidad", "Empleado"), ("Nome", "Competenza", "Dipendente"), ("氏名", "スキル", "社員"),
     ("姓名", "技能", "员工")],
)  # fmt: skip
@pytest.mark.parametrize("apart", [0, 1, 2])
def test_placeholders_without_levels_are_an_empty_template(name: str, skill: str, person: str, apart: int) -> None:
    rows: Rows = [[name, *(f"{skill} {number}" for number in (1, 2, 3, 4))], *([] for _ in range(apart)),
                  *([f"{person} {number}"] for number in (1, 2, 3))]  # fmt: skip
    found = read(rows)
    assert not found.tables
    assert any("empty template" in one.reason for one in found.skipped)


def test_names_without_a_skill_or_a_level_are_an_empty_template() -> None:
    found = read([["Name", "Skill 1", "Skill 2"], ["Ana Ruiz"], ["Bo Lind"], ["Cleo Marsh"]])
    assert not found.tables


@pytest.mark.parametrize(
    "rows", [[["Ana Ruiz", 3, 4], ["Bo Lind", 1, 5]], [["Employee 1", 3, 4], ["Employee 2", 1, 5]]]
)
def test_levels_beside_placeholders_are_read(rows: Rows) -> None:
    (table,) = read([["Name (levels 1-5)", "Skill 1", "Skill 2"], *rows]).tables
    assert [one.level for one in table.levels] == [3, 4, 1, 5]


@pytest.mark.parametrize(
    "names", [["Python 2", "Python 3", "Angular 2"], ["Level design", "Staff training", "Name etymology"]]
)
def test_skills_that_have_numbers_or_such_words_in_their_names_are_skills(names: list[str]) -> None:
    (table,) = read([["Skill"], *([name] for name in names)]).tables
    assert [one.name for one in table.skills] == names


def test_levels_that_are_written_with_the_word_are_no_placeholders() -> None:
    skills = ["SQL", "Go", "Rust", "CSS", "HTML"]
    grid = ["Name", *skills], ["Ana Ruiz", *["Level 3"] * 5], ["Bo Lind", *["Level 1"] * 5]
    sheet = wild_sheet(Grid("Team", [list(row) for row in grid]))
    assert are_placeholders(raw_table(sheet, Area("Team", 1, 1, 3, 6), [1])) is False


def test_headers_alone_are_an_empty_template_and_a_line_of_fields_is_not() -> None:
    (headers,) = read([["Name", "Excel", "SQL", "Presenting"]]).skipped
    assert headers.reason == "an empty template: headers without rows, nothing to take"
    (fields,) = read([["Name:", "Ana Ruiz", "Date:", "2026-03-01"]]).skipped
    assert "empty template" not in fields.reason
