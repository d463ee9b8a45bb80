"""A skill of a published library: who asks for it, and how it gets among one's own."""

import streamlit as st

from core.roles.asking import roles_asking
from core.roles.library import RoleLibrary
from core.store import PersonStore
from core.workbook.adding import added_rows
from core.workbook.cells import name_key, plain_text
from core.workbook.words import count_of, literal
from pages.parts.editing import fill_anew, save
from pages.parts.pressing import work_button
from pages.parts.profile import new_id
from pages.parts.workspace import workbook

_MOST = 50


def show_skill(someone: PersonStore, library: RoleLibrary, skill_id: str, skill: str) -> None:
    """Show the roles that ask for a skill, and offer to add it to the person's."""
    asking = roles_asking(library, skill_id, most=_MOST)
    st.subheader(literal(skill), anchor=False)
    if asking.empty:
        st.caption(literal(f"No occupation of {library.name} asks for it."))
    else:
        all_of_them = f"Asked for by {count_of(len(asking), 'occupation')} of {library.name}"
        heaviest = f"The {_MOST} occupations of {library.name} that weigh it most"
        st.caption(literal(f"{heaviest if len(asking) == _MOST else all_of_them}, the heaviest first:"))
        shown = asking.set_axis(["Code", "Occupation", "Required level", "Weight", "Must"], axis=1)
        shown = shown[["Occupation", "Required level", "Weight", "Must", "Code"]]
        st.dataframe(shown, hide_index=True, width="stretch", height=300, alt=f"Occupations that ask for {skill}")
    own = {name_key(plain_text(cells.get("skill"))) for cells in workbook(someone).cells("skills")}
    if name_key(skill) in own:
        st.caption("It is among your skills.")
    else:
        work_button(someone, "Add it to my skills, not rated yet", lambda: _add(someone, skill),
                    key="published.add_skill")  # fmt: skip


def _add(someone: PersonStore, skill: str) -> None:
    changes = added_rows(workbook(someone), "skills", [{"skill": skill}], new_id)
    save(someone, changes, label=f"Added {skill}")
    fill_anew(someone)
