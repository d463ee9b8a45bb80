"""A newer release of the library that a role was copied from: what it would change, and the person picks."""

from collections.abc import Sequence

import streamlit as st

from core.roles.choosing import role_rows
from core.roles.newer_release import copied_role, what_would_change
from core.roles.release_proposals import ROLE_ITSELF, Proposal, release_proposals
from core.store import LibraryCard, PersonStore
from core.workbook.cells import plain_text
from core.workbook.rows import Change, Workbook
from core.workbook.words import count_of, literal
from pages.parts.editing import fill_anew, save
from pages.parts.opened_libraries import brought_in, card_of, newer_cards, opened_library, said
from pages.parts.pressing import work_button
from pages.parts.profile import new_id
from pages.parts.published_roles import LEAST_WEIGHT
from pages.parts.workspace import workbook

_IN_SIGHT, _HEIGHT = 8, 380
"""So many changes stand open; more of them scroll within a box of that height, in pixels."""


def show_newer_release(someone: PersonStore, role: str) -> None:
    """Show what newer releases would change in a role, and name the other roles that have one."""
    book, cards = workbook(someone), brought_in()
    others = [
        name for cells in book.cells("roles")
        if (name := plain_text(cells.get("role"))) and name != role and newer_cards(book, name, cards)
    ]  # fmt: skip
    for card in newer_cards(book, role, cards):
        _show_release(someone, role, card, card_of(book, role, cards))
    if others:
        st.caption(
            f"A newer release is here for {literal(', '.join(others))} too: choose it above to see what changes."
        )


def _show_release(someone: PersonStore, role: str, card: LibraryCard, own: LibraryCard | None) -> None:
    book, library = workbook(someone), opened_library(card.id)
    code = copied_role(book, library, role)
    if code is None:
        st.caption(literal(f"{said(card)}, has no such occupation any more. {role} stays as it is."))
        return
    key = f"target.release.{card.id}"
    folded = st.expander(
        literal(f"{card.name} is here: see what it would change in {role}"), icon=":material/update:", key=key,
        on_change="rerun",
    )  # fmt: skip
    if not folded.open:
        return
    changes = what_would_change(book, library, role, new_id, least_weight=LEAST_WEIGHT)
    proposals = release_proposals(book, changes, as_copied=_as_copied(own, code))
    with folded:
        st.caption(literal(f"{said(card)}. Nothing changes by itself: what you take is one step that undo takes back."))
        _show_proposals(someone, role, card, proposals)


def _as_copied(own: LibraryCard | None, code: str) -> Workbook | None:
    """Give the role as the release it was copied from has it, when that is still here."""
    library = opened_library(own.id) if own else None
    if library is None or code not in library.role_places:
        return None
    return role_rows(library, code, least_weight=LEAST_WEIGHT, tools="all")


def _show_proposals(someone: PersonStore, role: str, card: LibraryCard, proposals: Sequence[Proposal]) -> None:
    prefix = f"target.release.{card.id}.{someone.revision()}"
    keys = [f"{prefix}.{place}" for place in range(len(proposals))]
    st.checkbox("All of them", value=not any(one.yours for one in proposals), key=f"{prefix}.all", on_change=_tick,
                args=(f"{prefix}.all", keys))  # fmt: skip
    with st.container(height=_HEIGHT if len(proposals) > _IN_SIGHT else "content"):
        picked = [one for one, key in zip(proposals, keys, strict=True) if _ticked(one, key)]
    if any(one.what == ROLE_ITSELF for one in picked):
        st.caption(literal(f"What you leave unticked stays as it is: {role} then counts as of {card.name}."))
    work_button(
        someone, f"Take {len(picked)} of {count_of(len(proposals), 'change')}",
        lambda: _take(someone, role, card.name, picked), key=f"target.release_take.{card.id}", shown=(role, picked),
        type="primary", disabled=not picked,
    )  # fmt: skip


def _ticked(proposal: Proposal, key: str) -> bool:
    st.session_state.setdefault(key, not proposal.yours)
    yours = " (set by you: not what was copied)" if proposal.yours else ""
    return st.checkbox(f"**{literal(proposal.what)}** {literal(proposal.said)}{yours}", key=key)


def _tick(key: str, keys: Sequence[str]) -> None:
    """Tick all changes, or none."""
    for one in keys:
        st.session_state[one] = st.session_state[key]


def _take(someone: PersonStore, role: str, name: str, picked: Sequence[Proposal]) -> None:
    changes: list[Change] = [change for one in picked for change in one.changes]
    save(someone, changes, label=f"Brought {role} to {name}")
    fill_anew(someone)
