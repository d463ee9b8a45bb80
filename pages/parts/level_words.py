"""What the levels of one skill look like, in the words of a library that was brought in."""

from collections.abc import Mapping, Sequence

import streamlit as st

from core.roles.credits import CREDITS, credit_of
from core.roles.level_words import LevelWords, level_words, skills_with_words
from core.roles.library import RoleLibrary
from core.roles.releases import source_of
from core.store import PersonStore
from core.workbook.cells import name_key, plain_text
from core.workbook.choosing import rows_of
from core.workbook.rows import Workbook
from core.workbook.words import literal
from pages.parts.credits import credit_line
from pages.parts.opened_libraries import brought_in, card_of, newest_of_each, opened_library
from pages.parts.workspace import workbook


def show_level_words(someone: PersonStore, key: str, role: str = "") -> None:
    """Fold the worded levels of a role's skills, or of the person's without one; nothing where no library is here."""
    book, cards = workbook(someone), brought_in()
    own = card_of(book, role, cards)
    ordered = [*([own] if own else []), *(card for card in newest_of_each(cards) if card != own)]
    if not ordered:
        return
    folded = st.expander(
        "What a level looks like, skill by skill", icon=":material/stairs:", key=key, on_change="rerun"
    )
    if not folded.open:
        return
    skills = _levels(book, role)
    with folded:
        for card in ordered:
            library = opened_library(card.id)
            worded = skills_with_words(library, skills)
            if worded:
                _show_skill(library, worded, key, book, role)
                return
        st.caption("No library that was brought in has words for the levels of these skills; O*NET has for its own.")


def _levels(book: Workbook, role: str) -> dict[str, object]:
    """Give the level by skill: what the role asks for, or what the person has where no role is named."""
    rows = rows_of(book, "requirements", "role", role) if role else book.rows("skills")
    return {plain_text(row.cells.get("skill")): row.cells.get("level") for row in rows}


def _show_skill(library: RoleLibrary, worded: Mapping[str, int], key: str, book: Workbook, role: str) -> None:
    skill = st.selectbox("Skill", list(worded), key=f"{key}.skill", width=360)
    own = {name_key(name): level for name, level in _levels(book, "").items()}
    marks = {"is where you are": own.get(name_key(skill))}
    if role:
        marks[f"is what {role} asks for"] = _levels(book, role).get(skill)
    rated = {whose: float(level) for whose, level in marks.items() if isinstance(level, int | float)}
    st.markdown("\n".join(_lines(library, level_words(library, worded[skill], rated))))
    if own.get(name_key(skill)) is None:
        st.caption("You have not rated it yet.")
    credit = CREDITS.get(library.source)
    if credit_of(source_of(book, role)) == (credit, library.release):
        return  # the page has the credit already, for the role
    st.caption(credit_line(credit, library.release) if credit else literal(library.attribution))


def _lines(library: RoleLibrary, found: Sequence[LevelWords]) -> list[str]:
    return [
        f"- **{one.level:g} {literal(one.words)}**" if one.value is None
        else f"- {one.level:.1f} ({library.source} {one.value:g} of {library.level_top:g}): {literal(one.words)}"
        for one in found
    ]  # fmt: skip
