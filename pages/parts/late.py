"""What is late as planned, by how much and because of what."""

import streamlit as st

from core.analysis.plan import Plan, late_table
from core.workbook.words import count_of, day_in_words, literal


def show_late(planned: Plan, most: int) -> None:
    """List the latest actions with the reason, at most `most` of them; say so when nothing is late."""
    late = late_table(planned)
    if late.empty:
        st.caption(":material/check: Nothing is late as planned.")
        return
    st.subheader(f"{count_of(len(late), 'action')} late as planned")
    for name, due, finish, _days, why in late.head(most).itertuples(index=False):
        dates = f"due {day_in_words(due)}, done by {day_in_words(finish)}"
        st.markdown(f"**{literal(name)}** ({dates}) is {literal(why)}")
    if len(late) > most:
        st.page_link("pages/plan/plan.py", label=f"and {count_of(len(late) - most, 'more action')}")
