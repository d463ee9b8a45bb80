"""Target role: choose it from the library or write it down, and compare several."""

import streamlit as st

from core.analysis.findings import target_finding
from core.analysis.targets import compared_targets, roles_with_requirements, target_of
from core.analysis.working import compared_working
from core.charts.compare import targets_chart
from core.workbook.choosing import rows_of
from core.workbook.words import literal
from pages.parts.adverts import show_advert
from pages.parts.credits import show_role_credit
from pages.parts.editing import filled_workbook, sheet_grid
from pages.parts.level_words import show_level_words
from pages.parts.levels import show_level_scale
from pages.parts.newer_release import show_newer_release
from pages.parts.opened import opened_person
from pages.parts.pasting import show_requirement_paste
from pages.parts.profile import profile_fields
from pages.parts.published_roles import show_published_roles
from pages.parts.roles import show_library, show_new_role
from pages.parts.shown import show_chart, show_working
from pages.parts.where_it_leads import show_where_it_leads
from pages.parts.workspace import today, workbook

someone = opened_person()

book = workbook(someone)
target = target_of(book, today())
compared = compared_targets(book, roles_with_requirements(book), today())
st.title(literal(target_finding(compared, target.role)))
st.caption("Where you want to get to, by when, and what it asks for; other roles beside it to compare.")
profile_fields(someone, "target_role", "target_date", "hours_per_week")

show_chart(targets_chart(compared), "target.chart")
show_working(compared_working(compared), "target.working")

st.subheader("Choose from the role library")
show_library(someone)
show_published_roles(someone)

st.subheader("What a role asks for")
with st.container(horizontal=True, vertical_alignment="bottom"):
    roles = list(dict.fromkeys([*([target.role] if target.role else []), *compared["role"]]))
    role = st.selectbox("Role", roles, key="target.role", persist_state="session", width=360)
    show_new_role(someone)
    show_level_scale("target.scale")
if role:
    show_newer_release(someone, role)
    sheet_grid(
        someone,
        "requirements",
        rows_of(filled_workbook(someone), "requirements", "role", role),
        name="target.requirements",
        show=["skill", "level", "count", "weight", "must", "driver", "emerging", "demand_month", "note"],
        given={"role": role},
    )
    show_role_credit(book, role)
    show_level_words(someone, "target.level_words", role)
    show_where_it_leads(someone, role)
    show_requirement_paste(someone, role)
    show_advert(someone, role)

with st.expander("The roles themselves: family, ladder step, pay, employer", on_change="rerun") as folded:
    if folded.open:
        sheet_grid(someone, "roles", filled_workbook(someone).rows("roles"), name="target.roles")

st.page_link("pages/goal/gap.py", label="Next: see the gap", icon=":material/arrow_forward:")
