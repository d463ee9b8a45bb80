"""The text of a cell on one line: line breaks between words, and within one."""

import pytest

from core.spreadsheets.wild.layout.sheet import words


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("HMS-\nkurs", "HMS-kurs"),
        ("IT-\r\nSicherheit", "IT-Sicherheit"),
        ("Self- \n assessment", "Self-assessment"),
        ("Ein-\nund Verkauf", "Ein- und Verkauf"),
        ("Vor-\noder Nachkalkulation", "Vor- oder Nachkalkulation"),
        ("Excel -\nPivot", "Excel - Pivot"),
        ("Cutting\n- by hand", "Cutting - by hand"),
        ("C-\n", "C-"),
        ("Health- care", "Health- care"),
    ],
)
def test_a_word_broken_at_its_hyphen_is_one_word(cell: str, text: str) -> None:
    assert words(cell) == text
