"""CSV and TSV in the encodings and delimiters that spreadsheet programs write."""

import codecs

import pytest

from core.spreadsheets.reader import read_workbook
from core.spreadsheets.text_tables import delimiter, guarded, text_encoding, text_rows, without_guard

_TABLE = "Skill{0}Level{0}Note\nÜbung{0}3{0}señor\n"


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("cp1252", b""),
    ],
)
def test_a_text_table_is_read_in_any_usual_encoding_and_delimiter(encoding: str, mark: bytes, sign: str) -> None:
    found = read_workbook(mark + _TABLE.format(sign).encode(encoding), "mine.csv")
    assert [dict(row.cells) for row in found.sheets[0].rows] == [{"skill": "Übung", "level": 3, "note": "señor"}]


def test_a_level_with_a_decimal_comma_in_a_table_with_semicolons() -> None:
    found = read_workbook(b"Skill;Level\nSQL;3,5\n", "mine.csv")
    assert found.sheets[0].rows[0].cells["level"] == 3.5


def test_delimiters_inside_quotes_do_not_count() -> None:
    assert delimiter('"Skill, or tool, or method";Level\n') == ";"
    assert delimiter("Skill\n") == ","


def test_cells_may_hold_line_ends_quotes_and_delimiters() -> None:
    assert text_rows(b'Skill,Note\r\nSQL,"a ""b"",\r\nc"\r\n', "mine.csv") == [
        ["Skill", "Note"],
        ["SQL", 'a "b",\r\nc'],
    ]


def test_a_sign_after_the_sample_that_is_no_utf_8_is_still_read() -> None:
    rows = text_rows(b"Skill\n" + b"x" * 70_000 + b"\xfc\n", "mine.csv")
    assert rows[1][0].endswith("xü")


def test_bytes_that_are_no_text_have_no_encoding() -> None:
    assert text_encoding(b"a\x01b") is None
    assert text_encoding("señor".encode("cp1252")) == "cp1252"


@pytest.mark.parametrize("text", ["=1", "'", "''=1", "'=1", "+", "-x", "@", "\t", "plain", "", "it's"])
def test_the_guard_against_formulas_is_taken_back_exactly(text: str) -> None:
    assert without_guard(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t"))


def test_an_apostrophe_that_guards_nothing_stays() -> None:
    assert without_guard("'tis") == "'tis"


def test_a_bar_divides_a_text_where_all_lines_have_as_many() -> None:
    assert delimiter("Name|Skill|Level\nTom|CNC, CAM|3\nIda|CNC|1\n") == "|"


def test_bars_that_are_signs_or_stand_in_names_divide_nothing() -> None:
    assert delimiter("Skill,Level\nSQL,|||\nGo,|\n") == ","
    assert delimiter("SQL,|||\nGo,|||\n") == ","
    assert delimiter("Skill\nCloud | AWS\n") == ","
