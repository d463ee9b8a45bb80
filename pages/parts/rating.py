"""The levels a role asks about, to be rated where the gap is seen."""

import streamlit as st

from core.analysis.targets import Standing
from core.store import PersonStore
from core.workbook.adding import added_rows
from core.workbook.cells import name_key, plain_text
from core.workbook.rows import AnyCell
from core.workbook.words import count_of, literal
from pages.parts.editing import fill_anew, filled_revision, filled_workbook, save, sheet_grid
from pages.parts.profile import new_id
from pages.parts.workspace import stand_at, workbook


def rating_grid(someone: PersonStore, standing: Standing) -> None:
    """Show the person's levels in what the role asks for; skills they do not have yet can be added with one click."""
    _show_missing(someone, standing)
    asked = stand_at(someone, filled_revision())  # its order holds still while levels are edited
    order = {name_key(name): place for place, name in enumerate(asked.gap.now["skill"])}
    held = [
        row for row in filled_workbook(someone).rows("skills") if name_key(plain_text(row.cells.get("skill"))) in order
    ]
    held.sort(key=lambda row: order[name_key(plain_text(row.cells.get("skill")))])
    if held:
        sheet_grid(
            someone, "skills", held, name="gap.levels", show=["skill", "level", "count", "last_used", "note"],
            fixed=["skill"], rows_fixed=True,
        )  # fmt: skip


def _show_missing(someone: PersonStore, standing: Standing) -> None:
    missing = standing.gap.now[~standing.gap.now["known"]]
    if missing.empty:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        names = ", ".join(missing["skill"].head(6)) + (" and more" if len(missing) > 6 else "")
        st.markdown(
            f"{count_of(len(missing), 'skill')} of the role not among yours yet: {literal(names)}.", width="stretch"
        )
        st.button("Add them to rate them", key="gap.add_missing", on_click=_add_missing, args=(someone, standing))


def _add_missing(someone: PersonStore, standing: Standing) -> None:
    missing = standing.gap.now[~standing.gap.now["known"]]
    rows: list[dict[str, AnyCell]] = [
        {"skill": skill, **({"driver": driver} if driver else {})}
        for skill, driver in missing[["skill", "driver"]].itertuples(index=False)
    ]
    save(someone, added_rows(workbook(someone), "skills", rows, new_id))
    fill_anew(someone)
