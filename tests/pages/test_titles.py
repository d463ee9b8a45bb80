"""Titles state what was found with the numbers it was found by, and the working under them shows the same numbers."""

import pytest

from core.analysis.findings import gap_finding, readiness_line, skills_finding, target_finding
from core.analysis.plan import plan_finding, plan_of
from core.analysis.targets import compared_targets, roles_with_requirements, standing
from core.store import PersonStore
from core.workbook.words import count_of
from tests.pages.people import save_cell, save_row, today
from tests.pages.screen import links, opened, sound, table_rows, tables_with, title, unfold, words


def test_the_gap_names_the_open_musts_and_the_widest_gap(sample: PersonStore) -> None:
    stand = standing(sample.workbook(), today())
    app = opened("pages/goal/gap.py")
    open_musts = int((stand.gap.now["must"] & (stand.gap.now["shortfall"] > 0)).sum())
    assert open_musts == stand.readiness.musts_open == 3
    assert title(app) == "3 musts are open; Team leadership is the widest rated gap" == gap_finding(stand)
    assert readiness_line(stand) in words(app)


def test_the_gap_follows_a_level_that_was_changed_elsewhere(sample: PersonStore) -> None:
    save_cell(sample, "skills", "Team leadership", "level", 5)
    app = opened("pages/goal/gap.py")
    assert title(app) == gap_finding(standing(sample.workbook(), today()))
    assert title(app).startswith("2 musts are open; ")
    assert "Team leadership" not in title(app)


def test_the_working_of_readiness_holds_the_sums_it_is_made_of(sample: PersonStore) -> None:
    gaps = standing(sample.workbook(), today()).gap.now
    required = (gaps["weight"] * gaps["required"]).sum()
    reached = (gaps["weight"] * gaps[["level", "required"]].fillna(0).min(axis=1)).sum()
    for page, key in (("goal/gap", "gap.readiness_working"), ("overview/overview", "overview.working")):
        shown = words(unfold(opened(f"pages/{page}.py"), key))
        assert f"{reached:g}" in shown
        assert f"{required:g}" in shown
        assert f"{100 * reached / required:.0f}" in shown


def test_the_skills_page_counts_skills_and_those_not_rated(sample: PersonStore) -> None:
    book = sample.workbook()
    blank = sum(row.get("level") is None and row.get("count") is None for row in book.cells("skills"))
    app = opened("pages/person/skills.py")
    assert title(app) == skills_finding(standing(book, today()).levels)
    assert title(app).startswith(f"{len(book.rows('skills'))} skills, {blank} not rated; ")
    assert "hidden by the filter" not in words(app)


@pytest.mark.usefixtures("sample")
def test_the_skills_that_are_looked_for_are_the_ones_in_the_table() -> None:
    app = opened("pages/person/skills.py")
    app.text_input(key="skills.find").set_value("data").run()
    names = [row["skill"] for row in table_rows(app.data_editor[0])]
    assert names
    assert all("data" in name.casefold() for name in names if name != "SQL")
    assert f"{28 - len(names)} rows hidden by the filter." in words(app)
    app.toggle(key="skills.unrated").set_value(True).run()
    assert all(row["level"] is None for row in table_rows(app.data_editor[0]))


def test_the_target_page_compares_readiness_for_every_role(sample: PersonStore) -> None:
    book = sample.workbook()
    compared = compared_targets(book, roles_with_requirements(book), today())
    app = opened("pages/goal/target_role.py")
    assert title(app) == target_finding(compared, "Analytics lead")
    mine = compared[compared["role"] == "Analytics lead"].iloc[0]
    assert f"is {mine['readiness']:.0f}, musts {mine['musts_met']} of {mine['musts']}" in title(app)


@pytest.mark.usefixtures("sample")
def test_a_counted_experience_is_no_skill_to_rate() -> None:
    app = opened("pages/person/skills.py")
    sound(app.toggle(key="skills.unrated").set_value(True).run())
    assert [row["count"] for row in table_rows(app.data_editor[0])] == [None, None]
    assert title(app).startswith("28 skills, 2 not rated; ")


def test_the_plan_names_the_action_that_is_latest_and_says_why(sample: PersonStore) -> None:
    book = sample.workbook()
    plan = plan_of(book, standing(book, today()), today())
    app = opened("pages/plan/plan.py")
    late = plan.schedule.actions.sort_values("days_late", ascending=False).iloc[0]
    assert title(app) == plan_finding(plan)
    assert title(app).startswith(f"{late['action']} is {count_of(late['days_late'], 'day')} late as planned")
    assert late["late_because"] in words(app)
    left = plan.schedule.actions["hours_remaining"].sum()
    assert f"**{left:g} h**" in words(unfold(app, "plan.working"))


def test_progress_counts_the_milestones_that_are_reached(sample: PersonStore) -> None:
    milestones = sample.workbook().cells("milestones")
    reached = sum(row.get("done_on") is not None for row in milestones)
    app = opened("pages/plan/progress.py")
    assert title(app).startswith(f"{reached} of {len(milestones)} milestones reached; ")
    shown = words(unfold(app, "progress.working"))
    assert all(f"- {row['milestone']}: done " in shown for row in milestones if row.get("done_on") is None)


@pytest.mark.usefixtures("sample")
def test_the_overview_links_the_next_three_things_and_names_the_late_ones() -> None:
    app = opened()
    steps = [said for said in words(app).splitlines() if said[:2] == "**" and said[2].isdigit()]
    assert [step[:5] for step in steps] == ["**1. ", "**2. ", "**3. "]
    assert links(app) == ["Skills", "Plan", "All sheets"]
    assert "late as planned" in words(app)
    assert "This is your first visit." in words(app)


def test_the_overview_says_what_changed_since_the_visit_before(sample: PersonStore) -> None:
    opened()
    save_cell(sample, "skills", "SQL", "level", 5)
    app = opened()
    assert "- Skills: SQL, level 4 → 5" in words(app)
    assert "Nothing changed since" in words(opened())


def test_the_table_of_a_chart_is_folded_under_it_and_holds_what_it_draws(sample: PersonStore) -> None:
    folded = opened("pages/goal/gap.py")
    unfolded = unfold(opened("pages/goal/gap.py"), "gap.chart.table")
    assert len(unfolded.dataframe) == len(folded.dataframe) + 1
    gaps = standing(sample.workbook(), today()).gap.now
    (drawn,) = [rows for rows in tables_with(unfolded, "Skill") if "Range over raters" in rows[0]]
    assert sorted(row["Skill"] for row in drawn) == sorted(gaps["skill"])


def test_skills_that_do_not_count_are_named_on_their_page(sample: PersonStore) -> None:
    save_row(sample, "skills", skill="SQL", level=1)
    save_row(sample, "skills", level=2)
    said = words(opened("pages/person/skills.py"))
    assert "Rows that do not count yet:" in said
    assert "'SQL' stands in row" in said
    assert "skill is blank." in said
