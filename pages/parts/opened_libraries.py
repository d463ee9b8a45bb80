"""The published role libraries that the user brought in, opened once per session."""

from collections.abc import Sequence

import streamlit as st

from core.roles.keeping import from_bytes
from core.roles.library import RoleLibrary
from core.roles.releases import evidently_newer, newer_releases, release_of, source_of
from core.roles.replacing import replaces, shares_titles
from core.roles.searching import LibrarySearch
from core.store import LibraryCard
from core.workbook.rows import Workbook
from core.workbook.words import day_in_words
from pages.parts.workspace import access, local_time

_OPENING = "Opening the role library …"


def brought_in() -> list[LibraryCard]:
    """List the libraries, the one brought in last first."""
    return access().libraries()


def newest_of_each(cards: Sequence[LibraryCard]) -> list[LibraryCard]:
    """Leave out what an evidently newer release of the same publisher, language and content replaces.

    When in doubt a library stays: one in another language, of fewer tables, or of a release that nothing names.

    Returns:
        Those that are left, in the order given.
    """
    return [card for card in cards if not any(_replaces(one, card) for one in cards)]


def _replaces(newer: LibraryCard, older: LibraryCard) -> bool:
    """Tell whether one replaces the other; they are opened only when their names do not rule it out."""
    if newer.source != older.source or not evidently_newer(newer.release, older.release):
        return False
    return _replaces_by_content(newer.id, older.id)


def said(card: LibraryCard) -> str:
    """Say which library it is and since when it is here: "O*NET 29.0, brought in on 22 Nov 2026"."""
    return f"{card.name}, brought in on {day_in_words(local_time(card.added_at).date())}"


def card_of(workbook: Workbook, role: str, cards: Sequence[LibraryCard]) -> LibraryCard | None:
    """Give the library of the very release that a role was copied from; None when it is not here."""
    source = source_of(workbook, role)
    return next((card for card in cards if release_of(source, card.source) == card.release), None)


def newer_cards(workbook: Workbook, role: str, cards: Sequence[LibraryCard]) -> list[LibraryCard]:
    """List the libraries that are newer releases of the one that a role was copied from, in the same language."""
    found = []
    mine = card_of(workbook, role, cards)
    for card in cards:
        own = release_of(source_of(workbook, role), card.source)
        releases = [one.release for one in cards if one.source == card.source]
        if own is None or card.release not in newer_releases(own, releases):
            continue
        if mine is None or _shares_titles(card.id, mine.id):
            found.append(card)
    return found


@st.cache_resource(max_entries=4, scope="session", show_spinner=_OPENING)
def opened_library(library_id: str) -> RoleLibrary:
    """Open a library.

    Raises:
        NoLibraryError: It was deleted meanwhile.
    """
    return from_bytes(access().library_content(library_id))


@st.cache_resource(max_entries=64, scope="session", show_spinner=_OPENING)
def _replaces_by_content(newer: str, older: str) -> bool:
    return replaces(opened_library(newer), opened_library(older))


@st.cache_resource(max_entries=64, scope="session", show_spinner=_OPENING)
def _shares_titles(one: str, other: str) -> bool:
    return shares_titles(opened_library(one), opened_library(other))


@st.cache_resource(max_entries=2, scope="session", show_spinner="Making the titles ready to search …")
def library_search(ids: tuple[str, ...]) -> LibrarySearch:
    """Make some libraries ready to be searched for roles."""
    search = LibrarySearch([opened_library(one) for one in ids])
    search.roles("a")  # what is made at the first keystroke is made now
    return search
