"""A name is made of words; what does not tell names apart falls away, what does stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.workbook.names.words import joined, name_words, plain_word, singular


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("C++/C#", ("c++", "c#")),
        (".NET 4.8", (".net", "4.8")),
        ("ASP.NET", ("asp", "net")),
        ("R&D", ("r", "and", "d")),
        ("50% off", ("50%", "off")),
        ("🐍 Python", ("python",)),
        ("हिन्दी भाषा", ("हिन्दी", "भाषा")),
        ("2/3 majority", ("2.3", "majority")),
        ("…", ()),
        ("x" * 201, ()),
    ],
)
def test_a_name_gives_its_words(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words


def test_words_are_joined_but_two_numbers_stay_apart() -> None:
    assert joined(("power", "bi")) == "powerbi"
    assert joined(("windows", "1", "0")) == "windows1 0"


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("visualisation", "visualization"),
        ("labour", "labor"),
        ("labelling", "labeling"),
        ("paediatric", "pediatric"),
        ("façade", "facade"),
        ("größe", "groesse"),
        ("hour", "hour"),
        ("filling", "filling"),
    ],
)
def test_a_word_loses_accents_and_british_spelling(word: str, plain: str) -> None:
    assert plain_word(word.casefold()) == plain


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("apis", "api"),
        ("batches", "batch"),
        ("databases", "database"),
        ("analyses", "analysis"),
        ("analysis", "analysis"),
        ("business", "business"),
        ("ethics", "ethics"),
        ("windows", "windows"),
        ("aws", "aws"),
    ],
)
def test_a_plural_loses_its_s_and_other_words_keep_it(word: str, one: str) -> None:
    assert singular(word) == one


@given(st.text(max_size=30))
def test_any_text_has_words_without_blanks(text: str) -> None:
    assert all(word and word.split() == [word] for word in name_words(text))
