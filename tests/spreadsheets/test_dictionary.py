"""The data dictionary in the docs says what the declaration says."""

import pytest

from core.spreadsheets.dictionary import DICTIONARY, dictionary_text
from core.workbook.declare import columns
from core.workbook.sheets import SHEETS


def test_the_dictionary_in_the_docs_is_up_to_date() -> None:
    stored = DICTIONARY.read_text(encoding="utf-8")
    assert stored == dictionary_text(), "run: python -m core.spreadsheets.dictionary"


@pytest.mark.parametrize("name", SHEETS)
def test_every_column_stands_in_the_dictionary_with_its_help_and_aliases(name: str) -> None:
    section = dictionary_text().partition(f"## {SHEETS[name].title}\n")[2].partition("\n## ")[0]
    for column in columns(SHEETS[name]):
        line = next(line for line in section.splitlines() if line.startswith(f"| {column.title} |"))
        assert column.about in line
        assert ", ".join(column.aliases) in line
        assert column.kind.accepts[1:] in line
        assert ("| yes |" in line) == column.needed
