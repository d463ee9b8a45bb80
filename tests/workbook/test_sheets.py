"""The declaration holds together: what template, reader and editor rely on."""

import pytest

from core.spreadsheets.headers import header_key
from core.workbook.declare import column_named, columns
from core.workbook.sheets import SHEETS, is_extra


@pytest.mark.parametrize("name", SHEETS)
def test_titles_names_and_aliases_of_a_sheet_never_mean_two_columns(name: str) -> None:
    owners: dict[str, set[str]] = {}
    for column in columns(SHEETS[name]):
        for spelling in (column.title, column.name, *column.aliases):
            owners.setdefault(header_key(spelling), set()).add(column.name)
    assert {key: found for key, found in owners.items() if len(found) > 1} == {}


@pytest.mark.parametrize("name", SHEETS)
def test_references_and_keys_name_columns_that_are_there(name: str) -> None:
    names = {column.name for column in columns(SHEETS[name])}
    assert set(SHEETS[name].key) <= names
    for column in columns(SHEETS[name]):
        sheet, _, other = column.refers.partition(".")
        assert not column.refers or column_named(SHEETS[sheet], other).name == other


@pytest.mark.parametrize("name", SHEETS)
def test_every_column_has_a_title_help_and_what_it_accepts(name: str) -> None:
    for column in columns(SHEETS[name]):
        assert column.title
        assert column.about.endswith((".", "%", "?"))
        assert column.kind.accepts.startswith("must ")
        assert column.width > 0
        assert not is_extra(column.name)


def test_no_two_sheets_have_the_same_name_or_title() -> None:
    assert len({header_key(sheet.title) for sheet in SHEETS.values()}) == len(SHEETS)
