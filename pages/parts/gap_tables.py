"""Parts of the gap page: what is not rated, what is expected later, and actions proposed for a gap."""

import zlib
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from core.analysis.gap import emerging_table
from core.analysis.proposals import proposed_actions
from core.analysis.targets import Standing
from core.store import PersonStore
from core.workbook.adding import added_rows
from core.workbook.words import count_of, day_in_words, literal
from pages.parts.editing import save
from pages.parts.pressing import work_button
from pages.parts.profile import new_id
from pages.parts.workspace import workbook


def picked_gaps(gaps: pd.DataFrame, rows: Sequence[int], skills: Sequence[str]) -> pd.DataFrame:
    """Give the gaps chosen by row of the table or by click in the chart, in the order of the table."""
    wanted = gaps["skill"].isin(list(skills))
    wanted.iloc[list(rows)] = True
    return gaps[wanted]


def order_of(gaps: pd.DataFrame) -> int:
    """Give a number for the order of the rows: Streamlit keeps chosen rows by their places, which others take then."""
    return zlib.crc32("\n".join(gaps["skill"]).encode())


def show_not_rated(gaps: pd.DataFrame) -> None:
    """Name the requirements nobody can judge yet."""
    unrated = gaps[~gaps["rated"]]
    if len(unrated):
        st.subheader(f"{count_of(len(unrated), 'requirement')} not rated")
        names = literal(", ".join(unrated["skill"]))
        st.markdown(
            f"{names}. Not rated counts as 0 in readiness until you rate it, and is not the same as level 0: the gap "
            "may be smaller than it looks."
        )


def show_emerging(someone: PersonStore, standing: Standing) -> None:
    """Show needs whose demand is expected after the target date, apart from readiness, ready to be planned."""
    later = standing.gap.emerging
    if later.empty:
        return
    st.subheader(f"{count_of(len(later), 'emerging need')}")
    st.caption(f"Demand is expected after {day_in_words(standing.target.by)}, so readiness does not count them yet.")
    st.dataframe(
        emerging_table(later),
        hide_index=True,
        column_config={"Demand expected": st.column_config.DateColumn(format="MMM YYYY")},
        alt="Emerging needs with the month in which demand is expected",
    )
    show_proposals(someone, later, key="gap.plan_emerging")


def show_proposals(someone: PersonStore, picked: pd.DataFrame, key: str = "gap.plan") -> None:
    """Offer actions for the picked gaps: one per level step, with default hours, to be edited in the plan."""
    unrated = [literal(name) for name, rated in zip(picked["skill"], picked["rated"], strict=True) if not rated]
    if unrated:
        st.caption(
            f"Not rated, so nothing is proposed: {', '.join(unrated)}. Rate them on the Skills page first: a level, "
            "or a count where the role asks for one."
        )
    too = bool(unrated) and st.toggle("Plan what is not rated as well, as from 0", key=f"{key}.not_rated_too")
    proposed = proposed_actions(workbook(someone), picked, not_rated_too=too)
    if not proposed:
        if len(unrated) < len(picked):
            st.caption("Nothing left to plan for the rest: it is met, or planned already.")
        return
    with st.expander(f"{count_of(len(proposed), 'action')} to plan", expanded=key == "gap.plan"):
        shown = pd.DataFrame(proposed).reindex(columns=["action", "kind", "hours_low", "hours_likely", "hours_high"])
        st.dataframe(
            shown.set_axis(["Action", "Kind", "Hours low", "Hours likely", "Hours high"], axis=1), hide_index=True,
            alt="Proposed actions with their hours",
        )  # fmt: skip
        st.caption(
            "Hours are assumptions per level step, set in the profile; nobody has measured them. Edit them in the "
            "plan, and give a counted experience hours of your own."
        )
        work_button(
            someone, f"Plan {count_of(len(proposed), 'action')}", lambda: _plan(someone, picked, not_rated_too=too),
            key=key, shown=[row["action"] for row in proposed], type="primary",
        )  # fmt: skip


def _plan(someone: PersonStore, picked: pd.DataFrame, *, not_rated_too: bool) -> None:
    rows = proposed_actions(workbook(someone), picked, not_rated_too=not_rated_too)
    save(someone, added_rows(workbook(someone), "actions", rows, new_id))
    st.toast(f"{count_of(len(rows), 'action')} added to the plan.")
