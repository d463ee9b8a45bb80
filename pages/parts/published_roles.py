"""Occupations as O*NET and ESCO publish them: found while one types, held against the person, chosen."""

from collections.abc import Sequence

import streamlit as st

from core.roles.asking import asks_for_nothing
from core.roles.choosing import role_rows
from core.roles.library import RoleLibrary
from core.roles.searching import Found
from core.roles.taking import Wanted, called_otherwise, copy_of, role_taken_from
from core.roles.tools import WhichTools, role_tools
from core.store import LibraryCard, PersonStore, StoreRefusedError
from core.workbook.adding import profile_set
from core.workbook.cells import plain_text
from core.workbook.rows import Workbook
from core.workbook.words import count_of, literal
from pages.parts.bringing_in import show_bringing_in
from pages.parts.editing import fill_anew, save
from pages.parts.nearest_roles import nearest_roles
from pages.parts.opened_libraries import brought_in, library_search, newest_of_each, opened_library
from pages.parts.pressing import work_button
from pages.parts.profile import new_id
from pages.parts.published_skills import show_skill
from pages.parts.workspace import workbook

LEAST_WEIGHT = 3.0
"""Requirements below this weight are not copied: O*NET rates more than a hundred things for every occupation."""

_MOST = 20
_TOOLS = {"in demand": "in demand", "hot": "in demand or hot", "all": "all"}


def show_published_roles(someone: PersonStore) -> None:
    """Show the libraries that were brought in, the search in them, and the way to bring one in."""
    folded = st.expander(
        "Occupations of O*NET or ESCO", icon=":material/public:", key="target.published", on_change="rerun"
    )
    if not folded.open:
        return
    with folded:
        cards = brought_in()
        if cards:
            searched = _chosen(cards)
            _show_search(someone, tuple(searched), tuple(card for card in cards if card not in searched))
        show_bringing_in(cards)


def _chosen(cards: Sequence[LibraryCard]) -> list[LibraryCard]:
    """Let the person choose where to search when several are here; at first in all that no newer one replaces."""
    if len(cards) == 1:
        return list(cards)
    names = {card.id: card.name for card in cards}
    newest = [card.id for card in newest_of_each(cards)]
    # the key names the libraries: a choice made before another came would leave that one out unasked
    chosen = st.pills(
        "Search in", list(names), selection_mode="multi", default=newest, key=f"published.in.{'.'.join(names)}",
        format_func=lambda one: names[one],
    )  # fmt: skip
    return [card for card in cards if card.id in (chosen or newest)]


@st.fragment
def _show_search(someone: PersonStore, cards: tuple[LibraryCard, ...], left_out: tuple[LibraryCard, ...]) -> None:
    """Show the search; a letter typed draws nothing anew but this."""
    try:
        _show_found(someone, cards, left_out)
    except StoreRefusedError as refused:
        st.error(str(refused), icon=":material/block:")


def _show_found(someone: PersonStore, cards: tuple[LibraryCard, ...], left_out: tuple[LibraryCard, ...]) -> None:
    typed = st.text_input(
        "Find an occupation by its title, another title or its code, or a skill", key="published.text", type="search",
        placeholder="financial manager", live="150ms",
    )  # fmt: skip
    if typed.strip():
        search = library_search(tuple(card.id for card in cards))
        roles, skills = search.roles(typed, most=_MOST), search.skills(typed, most=_MOST)
        if not roles:
            _say_nothing_found(typed, skills, left_out)
        if _which(roles, skills) == "skills":
            _show_found_skills(someone, cards, skills)
            return
        chosen = _list_of("Occupations", {_key(cards, one): (one.name, _said(cards, one)) for one in roles})
    elif st.toggle("Which occupations am I nearest to?", key="published.nearest"):
        chosen = _list_of("Occupations", nearest_roles(someone, cards, most=_MOST))
    else:
        return
    if chosen:
        card_id, code = chosen.split(" ", 1)
        _show_role(someone, opened_library(card_id), code)


def _say_nothing_found(typed: str, skills: Sequence[Found], left_out: Sequence[LibraryCard]) -> None:
    """Say that no occupation was found, and in which libraries it was not looked for."""
    said = "" if skills else f"Nothing is called anything like “{typed}”. "
    if left_out:
        said += (
            f"{'No occupation was found. ' if skills else ''}Not searched: {', '.join(one.name for one in left_out)}."
        )
    if said:
        st.caption(literal(said))


def _which(roles: Sequence[Found], skills: Sequence[Found]) -> str:
    """Let the person choose between the occupations and the skills that were found, when there are both."""
    if not (roles and skills):
        return "skills" if skills else "roles"
    said = {"roles": _counted(roles, "occupation"), "skills": _counted(skills, "skill")}
    chosen = st.segmented_control(
        "Found", list(said), default="roles", required=True, key="published.which", format_func=lambda one: said[one],
        label_visibility="collapsed",
    )  # fmt: skip
    return chosen or "roles"


def _counted(found: Sequence[Found], noun: str) -> str:
    return f"{_MOST} {noun}s or more" if len(found) == _MOST else count_of(len(found), noun)


def _show_found_skills(someone: PersonStore, cards: Sequence[LibraryCard], found: Sequence[Found]) -> None:
    """List the skills that were found, and show the one that is chosen."""
    skills = {_key(cards, one): one for one in found}
    chosen = _list_of("Skills", {key: (one.name, _said_of_skill(cards, one)) for key, one in skills.items()})
    if chosen:
        one = skills[chosen]
        show_skill(someone, opened_library(cards[one.library].id), one.id, one.name)


def _said_of_skill(cards: Sequence[LibraryCard], found: Found) -> str:
    other = f"also called {found.matched} · " if found.matched else ""
    return f"{other}{cards[found.library].name}"


def _key(cards: Sequence[LibraryCard], found: Found) -> str:
    return f"{cards[found.library].id} {found.id}"


def _said(cards: Sequence[LibraryCard], found: Found) -> str:
    other = f"also called {found.matched} · " if found.matched and found.matched != found.id else ""
    return f"{other}{cards[found.library].name}, {found.id}"


def _list_of(what: str, said: dict[str, tuple[str, str]]) -> str | None:
    """List what can be clicked, by key its name and what is said below it; give the key of the one chosen."""
    if not said:
        return None
    with st.container(height=340 if len(said) > 6 else "content", border=False):
        return st.radio(
            what, list(said), index=None, key=f"published.list.{what.lower()}", label_visibility="collapsed",
            format_func=lambda one: literal(said[one][0]) if one in said else "", width="stretch",
            captions=[literal(caption) for _, caption in said.values()],
        )  # fmt: skip


def _show_role(someone: PersonStore, library: RoleLibrary, code: str) -> None:
    book = role_rows(library, code, least_weight=LEAST_WEIGHT)
    cells = book.cells("roles")[0]
    role = plain_text(cells.get("role"))
    st.subheader(literal(role), anchor=False)
    st.markdown(literal(plain_text(cells.get("expectations"))))
    which = _which_tools(library, code)
    book = role_rows(library, code, least_weight=LEAST_WEIGHT, tools=which)
    names = called_otherwise(workbook(someone), library, book)
    own = bool(names) and _own_names(names)
    if asks_for_nothing(library, code):
        st.caption(literal(f"{library.name} does not say what {role} asks for."))
    elif not book.cells("requirements"):
        st.caption(literal(f"{role} asks for nothing of a weight of {LEAST_WEIGHT:g} and more."))
    _show_requirements(role, book, library)
    copied = copy_of(workbook(someone), library, code)
    if copied:
        st.caption(literal(f"{copied} is among your roles already; its requirements stay as they are. What a newer "
                           "release would change is shown below, where its requirements are."))  # fmt: skip
    wanted = Wanted(LEAST_WEIGHT, which, own)
    with st.container(horizontal=True):
        work_button(someone, "Make it my target", lambda: _take(someone, library, code, wanted, as_target=True),
                    key="published.target", type="primary")  # fmt: skip
        work_button(someone, "Only compare", lambda: _take(someone, library, code, wanted, as_target=False),
                    key="published.compare")  # fmt: skip
    st.caption(
        literal(
            f"Requirements of a weight of {LEAST_WEIGHT:g} and more. {library.name}, {library.licence}: credit below."
        )
    )


def _which_tools(library: RoleLibrary, code: str) -> WhichTools:
    """Ask which of the tools that the library names are to come; at first none, unless it names nothing else."""
    tools = role_tools(library, code)
    if tools.empty:
        return "none"
    choices: tuple[WhichTools, ...] = ("in demand", "hot", "all")
    counts = {which: len(role_tools(library, code, which)) for which in choices}
    most_wanted: WhichTools = "in demand" if counts["in demand"] else "all"
    preset: WhichTools = most_wanted if asks_for_nothing(library, code) else "none"
    offered: list[WhichTools] = ["none", *(one for one in choices if counts[one])]
    which = st.segmented_control(
        "Also the tools it names", offered, default=preset, key=f"published.tools.{code}",
        format_func=lambda one: one if one == "none" else f"{_TOOLS[one]} ({counts[one]})",
        help="In demand: often asked for in advertisements for this occupation. Hot: often asked for in "
        "advertisements everywhere. Nobody says how well one has to know them: level 3 and a weight are proposed.",
    )  # fmt: skip
    return which or "none"


def _own_names(names: dict[str, str]) -> bool:
    said = ", ".join(f"{own} for {published}" for published, own in names.items())
    return st.toggle(literal(f"Keep my names: {said}"), value=True, key="published.own_names")


def _show_requirements(role: str, book: Workbook, library: RoleLibrary) -> None:
    titles = {"skill": "Skill", "level": "Required level", "weight": "Weight", "must": "Must", "note": "In the source"}
    asked = [{title: cells.get(name) for name, title in titles.items()} for cells in book.cells("requirements")]
    if not asked:
        return
    proposed = [row for row in asked if "proposed" in plain_text(row["In the source"])]
    if proposed:
        whose = "every level" if len(proposed) == len(asked) else f"the level of {len(proposed)} of {len(asked)}"
        st.caption(literal(f"{library.source} does not say how well: {whose} is only proposed. Change what you know."))
    if not any(row["Must"] for row in asked):
        st.caption(literal(f"{library.source} names no musts: mark them below once it is among your roles."))
    st.dataframe(asked, hide_index=True, width="stretch", height=300, placeholder="", alt=f"What {role} asks for")


def _take(someone: PersonStore, library: RoleLibrary, code: str, wanted: Wanted, *, as_target: bool) -> None:
    own = workbook(someone)
    taken = role_taken_from(own, library, code, new_id, wanted)
    changes = [*taken.changes, *(profile_set(own, "target_role", taken.role) if as_target else [])]
    save(someone, changes, label=f"Took {taken.role} from {library.name}")
    fill_anew(someone)
    st.session_state["target.role"] = taken.role
