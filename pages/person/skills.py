"""Skills: what the person can do, rated by themselves and by others, edited in place."""

import streamlit as st

from core.analysis.findings import skills_finding
from core.analysis.gap import driver_roll_up
from core.analysis.levels import FLAT_WARNING, flat_ratings
from core.analysis.raters import own_and_others
from core.analysis.working import drivers_working
from core.charts.drivers import driver_chart
from core.workbook.checks import open_ends
from core.workbook.choosing import NO_DRIVER, filtered_skills
from core.workbook.scales import DRIVERS
from core.workbook.words import count_of, literal
from pages.parts.adding import show_skill_adder
from pages.parts.editing import fill_anew, filled_workbook, sheet_grid
from pages.parts.level_words import show_level_words
from pages.parts.levels import show_level_scale
from pages.parts.opened import opened_person
from pages.parts.shown import show_chart, show_problems, show_working
from pages.parts.workspace import stand, workbook

someone = opened_person()

standing = stand(someone)
st.title(literal(skills_finding(standing.levels)))
st.caption("What you can do, rated by yourself and by others. Every other page works with these levels.")
with st.container():
    if flat_ratings(standing.levels):
        st.info(FLAT_WARNING, icon=":material/info:")

with st.container(horizontal=True, vertical_alignment="bottom"):
    show_skill_adder(someone)
    show_level_scale("skills.scale")

with st.container(horizontal=True, vertical_alignment="bottom"):
    text = st.text_input(
        "Find", key="skills.find", placeholder="part of a name or note", on_change=fill_anew, args=(someone,), width=260
    )
    drivers = st.multiselect(
        "Drivers", [*DRIVERS, NO_DRIVER], key="skills.drivers", placeholder="all", on_change=fill_anew, args=(someone,)
    )
    unrated = st.toggle("Not rated only", key="skills.unrated", on_change=fill_anew, args=(someone,))

book = filled_workbook(someone)
rows = filtered_skills(book.rows("skills"), text, drivers, not_rated=unrated)
hidden = len(book.rows("skills")) - len(rows)
st.caption(
    (f"{count_of(hidden, 'row')} hidden by the filter. " if hidden else "") + "Every change is saved as you make it."
)
show_problems(open_ends(workbook(someone), ["skills", "ratings"]), "Rows that do not count yet:")
sheet_grid(someone, "skills", rows, name="skills.grid")
show_level_words(someone, "skills.level_words")

st.subheader("By driver")
by_driver = driver_roll_up(standing.gap.now, standing.levels)
show_chart(driver_chart(by_driver), "skills.drivers_chart")
show_working(drivers_working(by_driver), "skills.drivers_working")

st.subheader("How others rate you")
st.dataframe(
    own_and_others(standing.levels), hide_index=True, width="stretch", alt="Own level and the range over raters",
    placeholder="-",
)  # fmt: skip
st.caption("Add ratings of your manager, peers or mentor, or of an assessment: levels seen by several are steadier.")
sheet_grid(someone, "ratings", book.rows("ratings"), name="skills.ratings")

st.page_link("pages/goal/gap.py", label="Next: see the gap to your target role", icon=":material/arrow_forward:")
