"""The published occupations that a person is nearest to, in each of the libraries that are searched."""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from core.roles.comparing import compared_with_every_role
from core.store import LibraryCard, PersonStore
from core.workbook.cells import plain_text
from core.workbook.words import literal
from pages.parts.opened_libraries import opened_library
from pages.parts.workspace import workbook


def nearest_roles(someone: PersonStore, cards: Sequence[LibraryCard], *, most: int) -> dict[str, tuple[str, str]]:
    """Let the person choose one of the libraries, and give the roles in it that their levels reach furthest in.

    Returns:
        By the library's id and the role's code, with a blank between: its title and what is said below it; at most
        `most`, the readiest first.
    """
    levels = {
        plain_text(cells.get("skill")): float(level)
        for cells in workbook(someone).cells("skills")
        if isinstance(level := cells.get("level"), int | float)
    }
    compared = {card.id: _compared(card, levels) for card in cards}
    card = _held_against(cards, compared)
    known = compared[card.id].head(most)
    if known.empty:
        st.caption(
            literal(
                f"None of your rated skills is called as in {card.name}, so nothing can be compared yet. "
                "Choose one occupation, rate its skills on the Gap page, and come back."
            )
        )
    else:
        st.caption(f"Skills are held against those of {literal(card.name)} by their names; not rated counts as 0.")
    return {
        f"{card.id} {code}": (title, f"readiness {ready:.0f}; {unrated} of {asked} requirements not rated · {code}")
        for code, title, ready, asked, unrated in known[
            ["code", "title", "readiness", "requirements", "not_rated"]
        ].itertuples(index=False)
    }


def _compared(card: LibraryCard, levels: Mapping[str, float]) -> pd.DataFrame:
    """Compare with every role of a library that asks for a skill the person has rated, the readiest first."""
    found = compared_with_every_role(opened_library(card.id), levels)
    return found[found["not_rated"] < found["requirements"]]


def _held_against(cards: Sequence[LibraryCard], compared: Mapping[str, pd.DataFrame]) -> LibraryCard:
    """Let the person choose among several libraries; at first the one in which most occupations can be compared."""
    names = {card.id: f"{card.name} ({len(compared[card.id])})" for card in cards}
    most = max(cards, key=lambda card: len(compared[card.id]))
    if len(cards) == 1:
        return most
    chosen = st.segmented_control(
        "Nearest in", list(names), default=most.id, required=True, key=f"published.nearest_in.{'.'.join(names)}",
        format_func=lambda one: names[one],
        help="In brackets: how many occupations ask for a skill that you rated, so that they can be compared.",
    )  # fmt: skip
    return next((card for card in cards if card.id == chosen), most)
