"""The committed files hold what their sources say, read without a problem, and are explained column by column."""

from collections.abc import Mapping

import pytest

from core.spreadsheets.reader import read_workbook
from core.spreadsheets.samples import LIBRARY_FILE, SAMPLE_DATA, SNAPSHOT_DAYS
from core.spreadsheets.writer import write_workbook
from core.workbook.checks import checked_cells, open_ends
from core.workbook.declare import columns
from core.workbook.rows import Row, Workbook, workbook_of
from core.workbook.sheets import SHEETS
from sample_data.build import NEWEST_FILE, sample_workbooks, without_clock
from sample_data.dictionary import with_dictionary
from tests.sample_data.library import ROLES, families

FILES = [LIBRARY_FILE, *SNAPSHOT_DAYS]


@pytest.fixture(scope="module")
def made() -> Mapping[str, Workbook]:
    return sample_workbooks()


def committed(file: str) -> Workbook:
    return workbook_of(
        (sheet.sheet, Row(row.id, row.number - 1, row.cells))
        for sheet in read_workbook(SAMPLE_DATA / file).sheets
        for row in sheet.rows
    )


@pytest.mark.parametrize("file", FILES)
def test_a_file_holds_what_its_sources_say(file: str, made: Mapping[str, Workbook]) -> None:
    """Run `python -m sample_data.build` when this fails."""
    assert committed(file).sheets == made[file].sheets


@pytest.mark.parametrize("file", FILES)
def test_a_file_is_read_without_a_problem_or_an_unknown_column(file: str) -> None:
    incoming = read_workbook(SAMPLE_DATA / file)
    assert incoming.problems() == []
    assert incoming.notes() == []


@pytest.mark.parametrize("file", FILES)
def test_every_row_passes_the_checks_and_has_no_open_end(file: str) -> None:
    workbook = committed(file)
    for name, rows in workbook.sheets.items():
        for row in rows:
            assert checked_cells(SHEETS[name], row.cells, name) == (row.cells, {})
    assert open_ends(workbook) == []


@pytest.mark.parametrize("file", FILES)
def test_names_refer_to_rows_that_are_there(file: str) -> None:
    """A skill that is asked for may be missing among the person's skills; that is a gap."""
    workbook = committed(file)
    for name, rows in workbook.sheets.items():
        for column in columns(SHEETS[name]):
            if column.refers and (name, column.name) != ("requirements", "skill"):
                sheet, key = column.refers.split(".")
                known = {cells[key] for cells in workbook.cells(sheet)}
                for row in rows:
                    value = row.cells.get(column.name, [])
                    assert {*(value if isinstance(value, list) else [value])} <= known


def test_the_library_carries_roles_requirements_and_moves_only() -> None:
    assert {*committed(LIBRARY_FILE).sheets} == {"roles", "requirements", "moves"}


def test_building_twice_gives_the_same_bytes(made: Mapping[str, Workbook]) -> None:
    workbook = made["ana_sample_1.xlsx"]
    assert without_clock(write_workbook(workbook)) == without_clock(write_workbook(workbook))


def test_the_readme_explains_every_column_of_every_sheet(made: Mapping[str, Workbook]) -> None:
    readme = (SAMPLE_DATA / "README.md").read_text(encoding="utf-8")
    for sheet in SHEETS.values():
        section = readme.partition(f"### {sheet.title}\n")[2].partition("\n### ")[0]
        for column in columns(sheet):
            assert f"| {column.title} | " in section
            assert column.about in section
    assert with_dictionary(readme, made[NEWEST_FILE]) == readme, "run python -m sample_data.build"


def test_the_readme_names_every_file_and_counts_the_roles_right() -> None:
    readme = (SAMPLE_DATA / "README.md").read_text(encoding="utf-8")
    assert all(f"`{file}`" in readme for file in FILES)
    assert f"{len(ROLES)} roles in {len(families())} families" in readme
