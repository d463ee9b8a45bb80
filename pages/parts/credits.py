"""The credit for published role data, shown wherever it is used."""

import streamlit as st

from core.roles.credits import Credit, credit_of
from core.roles.releases import source_of
from core.workbook.rows import Workbook
from core.workbook.words import literal


def show_role_credit(workbook: Workbook, role: str) -> None:
    """Say where a role's requirements come from, with licence and links; nothing for a role of no publisher."""
    source = source_of(workbook, role)
    found = credit_of(source)
    if found:
        credit, release = found
        lead = f"What {literal(role)} asks for was copied from {literal(source.removesuffix(credit.licence))}"
        st.caption(f"{lead.rstrip(', ')}. {credit_line(credit, release)}")


def credit_line(credit: Credit, release: str) -> str:
    """Give the sentences of a credit with its links."""
    return f"{literal(credit.sentences(release))} [{credit.publisher}]({credit.home}), [{credit.licence}]({credit.licence_link})"  # noqa: E501 - one line on screen
