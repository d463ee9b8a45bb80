"""A text falls into sentences with the headings they stand under; wrapped lines are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.spreadsheets.adverts.sections import Section, inline_section, section_of
from core.spreadsheets.adverts.sentences import sentences, tidy_text


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("You know\nyour way", "You know your way"),
        ("experience with\nPython", "experience with Python"),
        ("good manage-\nment", "good management"),
        ("Projekt-\nund Risikomanagement", "Projekt- und Risikomanagement"),
        ("SQL\nPython", "SQL\nPython"),
        ("SQL.\nand so on", "SQL.\nand so on"),
        ("- SQL\n- Python\n  and R", "- SQL\n- Python and R"),
        ("Requirements\nsql", "Requirements\nsql"),
        ("SQL and\nRequirements", "SQL and\nRequirements"),
        ("a\r\n\r\n\r\nb", "a\n\nb"),
    ],
)
def test_lines_that_were_only_wrapped_are_joined(text: str, tidy: str) -> None:
    assert tidy_text(text) == tidy


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("You know SQL. You like R!", ["You know SQL.", "You like R!"]),
        ("Tools, e.g. SQL. Then Python.", ["Tools, e.g. SQL.", "Then Python."]),
        ("Tools (z. B. SQL) usw. und Excel.", ["Tools (z. B. SQL) usw. und Excel."]),
        ("We use .NET and Node.js. Come!", ["We use .NET and Node.js.", "Come!"]),
        ("You know R. Python is a plus.", ["You know R.", "Python is a plus."]),
    ],
)
def test_sentences_end_where_they_end(line: str, parts: list[str]) -> None:
    assert [sentence.text for sentence in sentences(line)] == parts


def test_every_sentence_knows_its_section_and_heading_and_whether_it_is_an_item() -> None:
    text = "Hello.\nYour profile:\n• SQL\n1. R\nNice to have: Go\nExcel\n**Benefits**\nCake"
    assert [(one.text, one.section, one.heading, one.item) for one in sentences(text)] == [
        ("Hello.", Section.NONE, "", False),
        ("SQL", Section.MUST, "Your profile", True),
        ("R", Section.MUST, "Your profile", True),
        ("Nice to have: Go", Section.NICE, "Nice to have", False),
        ("Excel", Section.MUST, "Your profile", False),
        ("Cake", Section.OFFER, "**Benefits**", False),
    ]


def test_what_goes_on_without_an_end_is_cut_at_a_blank() -> None:
    parts = list(sentences("word " * 300))
    assert [len(one.text) for one in parts] == [599, 599, 299]  # 120, 120 and 60 words of 5 less the last blank
    assert len(list(sentences("x" * 1_300))) == 3


@given(st.text("ab.•- \nA:!", max_size=60))
def test_every_sentence_stands_where_it_says(text: str) -> None:
    tidy = tidy_text(text)
    assert all(tidy[one.start : one.start + len(one.text)] == one.text for one in sentences(tidy))


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Requirements", Section.MUST),
        ("MINIMUM QUALIFICATIONS", Section.MUST),
        ("What you\u2019ll bring:", Section.MUST),
        ("Anforderungen", Section.MUST),
        ("Das bringst du mit", Section.MUST),
        ("Profil recherché", Section.MUST),
        ("Requisitos mínimos", Section.MUST),
        ("The successful candidate has:", Section.MUST),
        ("## Nice to have", Section.NICE),
        ("Preferred qualifications", Section.NICE),
        ("Von Vorteil", Section.NICE),
        ("Les plus", Section.NICE),
        ("Se valorará", Section.NICE),
        ("It would be an advantage if you know:", Section.NICE),
        ("Responsibilities", Section.TASKS),
        ("Deine Aufgaben", Section.TASKS),
        ("Vos missions", Section.TASKS),
        ("Funciones", Section.TASKS),
        ("What we offer", Section.OFFER),
        ("Das bieten wir dir", Section.OFFER),
        ("About us", Section.COMPANY),
        ("So bewirbst du dich", Section.APPLYING),
        ("Ideally you know SQL", Section.NONE),
        ("Conocimientos de SQL", Section.NONE),
        ("SQL skills", Section.NONE),
        ("Requirements are agreed with the customer.", Section.NONE),
        ("", Section.NONE),
    ],
)
def test_headings_are_told_by_their_words(heading: str, section: Section) -> None:
    assert section_of(heading) == section


def test_a_line_may_be_a_section_of_its_own() -> None:
    assert inline_section("Skills: SQL, R") == (Section.MUST, "Skills")
    assert inline_section("Skills:") == (Section.NONE, "")
    assert inline_section("Berlin: SQL") == (Section.NONE, "")
