"""What headers say stands in one file, and its two uses do not contradict each other."""

import tomllib
from pathlib import Path
from typing import get_args

import pytest

from core.spreadsheets.wild.layout import header_words
from core.spreadsheets.wild.layout.header_words import Meaning, meaning_of
from core.spreadsheets.wild.layout.level_headers import header_reason, says_level

WORDS = tomllib.loads(Path(header_words.__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def test_every_list_of_spellings_is_one_of_the_meanings_of_a_column() -> None:
    assert set(WORDS) - {"numbers"} <= set(get_args(Meaning))


@pytest.mark.parametrize("spelling", WORDS["level"])
def test_a_header_of_a_column_of_levels_says_that_its_numbers_are_levels(spelling: str) -> None:
    assert meaning_of(spelling) == "level"
    assert says_level(spelling)
    assert header_reason(spelling) == ""


@pytest.mark.parametrize("meaning", ["years", "hours", "weight", "last used", "due", "start", "measure", "mail"])
def test_no_header_of_another_kind_of_column_says_that_its_numbers_are_levels(meaning: str) -> None:
    assert [spelling for spelling in WORDS[meaning] if says_level(spelling)] == []


@pytest.mark.parametrize("header", ["Ist", "Current", "Selbsteinschätzung", "evaluación", "级别"])
def test_a_spelling_that_only_the_list_of_columns_has_says_levels_too(header: str) -> None:
    assert says_level(header)


@pytest.mark.parametrize(
    "header",
    ["Proficiency Expected (Day 1)", "Nivel esperado", "Nivel Necesario", "Niveau attendu", "Required proficiency",
     "Level required", "Standard level", "Niveau erforderlich"],
)  # fmt: skip
def test_a_level_that_is_asked_for_is_required(header: str) -> None:
    assert meaning_of(header) == "required"


@pytest.mark.parametrize(
    ("header", "meaning"),
    [("organization_id", "number"), ("skillId", "number"), ("Bird ID", ""), ("Standard costing", ""), ("Valid", "")],
)
def test_only_the_keys_of_a_database_are_numbers_by_their_end(header: str, meaning: str) -> None:
    assert meaning_of(header) == meaning
