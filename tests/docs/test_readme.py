"""What the README says about the data, the needs and the sample is what the program does."""

import tomllib
from pathlib import Path

from platformdirs.macos import MacOS
from platformdirs.unix import Unix

from core.spreadsheets.samples import role_library
from core.store.database import accepted_url
from core.store.place import DATABASE_VARIABLE, database_file, database_url
from core.workbook.sheets import SHEETS
from tests.docs.markdown import ROOT, code

README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PICTURE_BYTES_MAX = 300_000


def test_the_variable_that_names_another_place_is_the_documented_one() -> None:
    assert f"`{DATABASE_VARIABLE}`" in README
    examples = [line for line in code(README) if line.startswith(f"{DATABASE_VARIABLE}=")]
    file, server = (line.split()[0].partition("=")[2] for line in examples)
    assert database_file(database_url({DATABASE_VARIABLE: file})) == Path("/home/ana/plans/mine.db")
    assert accepted_url(server).database == "trellis"


def test_the_usual_places_of_the_data_are_the_documented_ones() -> None:
    home = Path.home()
    for system in (Unix, MacOS):
        folder = Path(system("trellis", appauthor=False).user_data_dir)
        if folder.is_relative_to(home):  # unless XDG_DATA_HOME names another
            assert f"`~/{(folder / 'trellis.db').relative_to(home).as_posix()}`" in README


def test_the_python_that_is_needed_is_the_one_of_the_project() -> None:
    needed = PROJECT["requires-python"].removeprefix(">=")
    assert f"Python {needed} or newer" in README


def test_the_library_and_the_sheets_are_as_large_as_they_are_said_to_be() -> None:
    roles = role_library().rows("roles")
    families = {row.cells["family"] for row in roles}
    assert f"the library of {len(roles)}" in README
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"A library of {len(roles)} roles in {len(families)} families" in changelog
    assert len(SHEETS) == 13
    assert "Edit thirteen sheets in place." in changelog


def test_the_pictures_are_small() -> None:
    pictures = list((ROOT / "docs" / "images").glob("*.png"))
    assert len(pictures) == 2
    assert [picture.name for picture in pictures if picture.stat().st_size >= PICTURE_BYTES_MAX] == []
