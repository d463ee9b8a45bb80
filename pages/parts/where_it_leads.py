"""Where a role leads: the moves from it, each of which can be compared or made the target with one click."""

import streamlit as st

from core.roles.leading import TIERS, Way, ways_from
from core.roles.library import RoleLibrary
from core.roles.taking import Wanted, role_taken_from
from core.store import PersonStore
from core.workbook.adding import profile_set, role_taken
from core.workbook.cells import name_key, plain_text
from core.workbook.rows import Change
from core.workbook.words import count_of, literal
from pages.parts.editing import fill_anew, save
from pages.parts.library import library
from pages.parts.opened_libraries import brought_in, card_of, opened_library
from pages.parts.profile import new_id
from pages.parts.published_roles import LEAST_WEIGHT
from pages.parts.workspace import workbook

_NEAREST = 5


def show_where_it_leads(someone: PersonStore, role: str) -> None:
    """Fold the moves from a role; nothing for a role that leads nowhere yet."""
    book = workbook(someone)
    count = len(ways_from(book, role, None))
    if not count:
        return
    folded = st.expander(
        f"Where it leads: {count_of(count, 'role')}", icon=":material/alt_route:", key="target.leads", on_change="rerun"
    )
    if not folded.open:
        return
    card = card_of(book, role, brought_in())
    published = opened_library(card.id) if card else None
    with folded:
        ways = ways_from(book, role, published)
        more = len(ways) > _NEAREST and st.toggle(f"All {len(ways)}", key="target.leads_all")
        for place, way in enumerate(ways if more else ways[:_NEAREST]):
            _show_way(someone, way, place, published)
        if any("Primary-" in way.said for way in ways):
            st.caption(f"{TIERS} Job zone, 1 to 5: how much preparation a role takes.")


def _show_way(someone: PersonStore, way: Way, place: int, published: RoleLibrary | None) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{literal(way.role)}**  \n{literal(way.said)}", width="stretch")
        if not (way.here or way.code or _in_library(way)):
            st.caption("not in a library here", width="content")
            return
        for label, as_target in (("Compare", False), ("Make it my target", True)):
            if as_target or not way.here:
                st.button(
                    label, key=f"target.leads.{as_target}.{place}", on_click=_go,
                    args=(someone, way, published, as_target), help=f"{label}: {way.role}",
                )  # fmt: skip


def _in_library(way: Way) -> bool:
    return any(name_key(plain_text(cells.get("role"))) == name_key(way.role) for cells in library().cells("roles"))


def _go(someone: PersonStore, way: Way, published: RoleLibrary | None, as_target: bool) -> None:  # noqa: FBT001 - a callback
    book, role = workbook(someone), way.role
    changes: list[Change] = []
    if not way.here and way.code and published is not None:
        taken = role_taken_from(book, published, way.code, new_id, Wanted(least_weight=LEAST_WEIGHT))
        role, changes = taken.role, taken.changes
    elif not way.here:
        changes = role_taken(book, library(), role, new_id)
    changes = [*changes, *(profile_set(book, "target_role", role) if as_target else [])]
    save(someone, changes, label=f"Took {role}, where the role before it leads")
    fill_anew(someone)
    st.session_state["target.role"] = role
