"""Settles by the cells below what a header means that can be two things: "Business email", "Stand", "I am now"."""

from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.layout.header_words import Meaning, header_text

_STATES: Final = {"stand"}
"""Headers of dates ("Stand: 1. März") that head levels as often."""
_ADDRESSES: Final = {"mail", "e-mail", "email"}
_NAME: Final = 30
"""Letters of a level in words, about; longer cells are sentences."""
_DIFFERENT: Final = 0.8
"""Share of sentences that differ, from which on they are no steps of a scale."""


def settled(said: Meaning, header: str, texts: Sequence[str], *, are_levels: bool, are_dates: bool) -> Meaning:
    """Say what a column is whose header can be two things; what the header says where it can be one only.

    Args:
        said: What its header says.
        header: The header.
        texts: The cells that are not blank.
        are_levels: Whether these can be levels.
        are_dates: Whether one of them is a date.
    """
    if said == "mail" and texts and not any("@" in text for text in texts):
        # no address is a level; under a header that says only "E-mail" names of accounts can stand
        return "" if are_levels or header_text(header) not in _ADDRESSES else said
    if said == "date" and header_text(header) in _STATES and texts and not are_dates:
        dated = any(sign.isdigit() for text in texts for sign in text)  # "Q1 2025"
        return "level" if are_levels else said if dated else "note"
    if said == "level" and not are_levels and " " in header_text(header) and _are_sentences(texts):
        return "note"
    return said


def _are_sentences(texts: Sequence[str]) -> bool:
    """Tell whether texts are sentences that somebody wrote, each its own."""
    return sum(map(len, texts)) > _NAME * len(texts) and len(set(texts)) >= _DIFFERENT * len(texts)
