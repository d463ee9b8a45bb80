"""A name has forms from strict to loose; versions and given names are told apart by what the form left out."""

import pytest

from core.workbook.names.forms import person_forms, shared, skill_forms


@pytest.mark.parametrize(
    ("name", "base", "version"),
    [
        ("Python 3.11", "python", "3.11"),
        ("Python v3", "python", "3"),
        ("Python version 3", "python", "3"),
        ("MS Excel 2016", "microsoftexcel", "2016"),
        ("Angular2", "angular", "2"),
        ("C++17", "c++", "17"),
        ("Vue 3.x", "vue", "3.x"),
        ("ISO 9001", "iso9001", ""),
        ("IFRS 16", "ifr16", ""),
        ("S3", "s3", ""),
        ("R 4", "r4", ""),
        ("Form 1040", "form1040", ""),
        ("Windows " + "9" * 150, "windows" + "9" * 150, ""),
    ],
)
def test_a_version_is_told_from_a_number_that_names(name: str, base: str, version: str) -> None:
    last = skill_forms(name)[-1]
    assert (last.key, last.rest) == (base, version)


def test_certainty_falls_from_form_to_form() -> None:
    certain = [form.confidence for form in skill_forms("Excel 2016")]
    assert certain == sorted(certain, reverse=True)


def test_a_name_without_letters_is_compared_as_it_stands() -> None:
    assert [form.why for form in skill_forms("?!")] == ["same but for case"]
    assert [form.why for form in person_forms("?!")] == ["same but for case"]


def test_the_less_two_versions_have_in_common_the_less_certain() -> None:
    assert shared("version", "", "3.11") == 1.0
    assert shared("version", "3", "3.11") == 0.8
    assert shared("version", "2", "3") == 0.4
    assert shared("version", "3", "31") == 0.4


def test_initials_agree_with_the_names_they_begin() -> None:
    assert shared("initials", "a", "ana") == 1.0
    assert shared("initials", "ana", "ana m") == 0.9
    assert shared("initials", "ana", "adam") == 0.0


def test_titles_and_degrees_fall_away_while_a_name_is_left() -> None:
    assert next(form.key for form in person_forms("Prof. Dr. Ana Sample, MBA") if form.why == "title") == "anasample"
    assert next(form.key for form in person_forms("Frau Ba") if form.why == "title") == "frauba"
