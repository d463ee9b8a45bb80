"""Short names are written out by the table and by nothing else."""

from core.workbook.names.short_names import NAMES, NAMES_WRITTEN, WORDS, folded, long_form
from core.workbook.names.words import joined


def test_a_word_is_written_out_wherever_it_stands_and_a_name_only_alone() -> None:
    assert long_form(folded("Agile mgmt")) == ("agile", "management")
    assert long_form(folded("Excel")) == ("microsoft", "excel")
    assert long_form(folded("Excel macros")) == ("excel", "macro")
    assert long_form(folded("MS Word")) == ("microsoft", "word")


def test_no_short_name_stands_for_two_long_ones() -> None:
    meant = {(joined(folded(short)), folded(long)) for short, long in NAMES_WRITTEN}
    assert len(meant) == len({short for short, _ in meant}) == len(NAMES) + len(WORDS)


def test_writing_out_what_is_written_out_changes_nothing() -> None:
    for _, long in NAMES_WRITTEN:
        assert long_form(long_form(folded(long))) == long_form(folded(long))


def test_the_ambiguous_ones_are_left_out() -> None:
    assert not {"pm", "sem", "ps", "access", "project"} & (NAMES.keys() | WORDS.keys())
