"""The credit for published role data, shown wherever it is used."""

import streamlit as st

from core.roles.asking import asks_for_nothing
from core.roles.credits import Credit, credit_of, requirements_copied
from core.roles.newer_release import copied_role
from core.roles.releases import source_of
from core.workbook.rows import Workbook
from core.workbook.words import literal
from pages.parts.opened_libraries import brought_in, card_of, opened_library


def show_role_credit(workbook: Workbook, role: str) -> None:
    """Say where a role comes from and whether its requirements do, with licence and links; nothing for one's own."""
    source = source_of(workbook, role)
    found = credit_of(source)
    if found:
        credit, release = found
        origin = literal(source.removesuffix(credit.licence).rstrip(", "))
        if requirements_copied(workbook, role, credit.publisher):
            lead = f"What {literal(role)} asks for was copied from {origin}"
        else:
            lead = f"{literal(role)} was copied from {origin}{_silence(workbook, role)}"
        st.caption(f"{lead}. {credit_line(credit, release)}")


def _silence(workbook: Workbook, role: str) -> str:
    """Say that the source asks for nothing, when the library is here to tell: its copies may have been deleted."""
    card = card_of(workbook, role, brought_in())
    if card is None:
        return ""
    library = opened_library(card.id)
    code = copied_role(workbook, library, role)
    return ", which does not say what it asks for" if code and asks_for_nothing(library, code) else ""


def credit_line(credit: Credit, release: str) -> str:
    """Give the sentences of a credit with its links."""
    return f"{literal(credit.sentences(release))} [{credit.publisher}]({credit.home}), [{credit.licence}]({credit.licence_link})"  # noqa: E501 - one line on screen
