"""A role becomes the target, its gap becomes actions, and hours a week are tried before they are kept."""

import pytest

from core.analysis.plan import plan_finding, plan_of
from core.analysis.proposals import proposed_actions
from core.analysis.targets import standing
from core.analysis.working import gap_working
from core.spreadsheets.samples import role_library
from core.store import PersonStore
from core.workbook.choosing import rows_of
from pages.parts.gap_tables import order_of
from tests.pages.people import save_cell, save_row, today
from tests.pages.screen import choose_rows, edit, opened, press, sound, table_rows, title, unfold, words

# Streamlit 1.67 appends a row of the editor to a frame of its own with None for a blank flag; pandas warns about that.
pytestmark = pytest.mark.filterwarnings("ignore:Setting an item of incompatible dtype")

TARGET, GAP, PLAN = "pages/goal/target_role.py", "pages/goal/gap.py", "pages/plan/plan.py"


def test_a_role_of_the_library_becomes_the_target_with_all_it_asks_for(empty: PersonStore) -> None:
    app, before = opened(TARGET), empty.revision()
    app.selectbox(key="library.role").set_value("Senior data analyst").run()
    press(app, "library.target")
    book = empty.workbook()
    assert book.single("profile")["target_role"] == "Senior data analyst"
    asked = rows_of(role_library(), "requirements", "role", "Senior data analyst")
    assert [dict(cells) for cells in book.cells("requirements")] == [dict(row.cells) for row in asked]
    assert title(app).startswith("Nothing that Senior data analyst asks for is rated yet")
    (saved,) = empty.revisions_since(before)
    assert saved.label == "Took Senior data analyst from the role library"
    press(app, "frame.undo")
    assert empty.workbook().rows("requirements") == ()
    assert title(app) == "Choose the role you want to get to"


def test_a_role_can_be_compared_without_becoming_the_target(sample: PersonStore) -> None:
    app = opened(TARGET)
    app.selectbox(key="library.family").set_value("Software").run()
    role = app.selectbox(key="library.role").value
    press(app, "library.compare")
    assert sample.workbook().single("profile")["target_role"] == "Analytics lead"
    assert role in [cells["role"] for cells in sample.workbook().cells("roles")]
    assert app.selectbox(key="target.role").value == role


def test_a_role_of_ones_own_starts_without_requirements(empty: PersonStore) -> None:
    app = opened(TARGET)
    sound(app.text_input(key="target.new_role").set_value(" Head   of craft ").run())
    assert empty.workbook().single("profile")["target_role"] == "Head of craft"
    assert title(opened(GAP)) == "Head of craft asks for nothing yet: add its requirements"
    edit(app, "target.requirements", {"added_rows": [{"skill": "Pottery", "level": 3, "must": True}]})
    assert dict(empty.workbook().cells("requirements")[0]) == {
        "role": "Head of craft", "skill": "Pottery", "level": 3, "must": True
    }  # fmt: skip
    assert title(opened(GAP)) == "Nothing that Head of craft asks for is rated yet: rate it to see the gap"


def test_requirements_are_pasted_as_text_and_what_cannot_be_read_is_named(sample: PersonStore) -> None:
    app, before = opened(TARGET), len(sample.workbook().rows("requirements"))
    unfold(app, "target.paste")
    sound(app.text_area(key="target.pasted").set_value("Pottery\t4\t5\tyes\nSQL\t4\nGlazing\t9").run())
    assert "level '9'" in words(app)
    assert "1 line left out: Analytics lead asks for that skill already." in words(app)
    press(app, "target.add_pasted")
    assert len(sample.workbook().rows("requirements")) == before + 2


def test_skills_the_role_asks_for_are_added_to_be_rated(sample: PersonStore) -> None:
    save_row(sample, "requirements", role="Analytics lead", skill="Pottery", level=3, weight=1)
    app = opened(GAP)
    assert "1 skill of the role not among yours yet: Pottery." in words(app)
    press(app, "gap.add_missing")
    assert sample.workbook().cells("skills")[-1] == {"skill": "Pottery"}
    assert "Pottery" in [row["skill"] for row in table_rows(app.data_editor[0])]
    assert "not among yours yet" not in words(app)


def test_chosen_gaps_show_their_working_and_become_actions(sample: PersonStore) -> None:
    gaps = standing(sample.workbook(), today()).gap.now
    place = next(place for place in range(len(gaps)) if proposed_actions(sample.workbook(), gaps.iloc[[place]]))
    wanted = proposed_actions(sample.workbook(), gaps.iloc[[place]])
    app = choose_rows(opened(GAP), f"gap.table.{order_of(gaps)}", [place])
    assert gap_working(gaps.iloc[place]) in words(app)
    before = sample.workbook().cells("actions")
    press(app, "gap.plan")
    assert [dict(cells) for cells in sample.workbook().cells("actions")[len(before) :]] == wanted
    assert "Nothing left to plan for the rest: it is met, or planned already." in words(app)


def test_hours_a_week_are_tried_without_being_saved_until_they_are_kept(sample: PersonStore) -> None:
    app, before = opened(PLAN), sample.revision()
    book, day = sample.workbook(), today()
    now_title = title(app)
    sound(app.slider(key="plan.hours.6").set_value(12.0).run())
    assert title(app) == plan_finding(plan_of(book, standing(book, day), day, 12.0))
    assert title(app) != now_title
    assert sample.revision() == before
    press(app, "plan.keep")
    assert sample.workbook().single("profile")["hours_per_week"] == 12
    assert app.slider(key="plan.hours.12").value == 12
    assert "plan.keep" not in [button.key for button in app.button]


@pytest.mark.usefixtures("empty")
def test_an_action_written_into_the_plan_is_scheduled() -> None:
    app = opened(PLAN)
    edit(app, "plan.actions", {"added_rows": [{"action": "Read", "hours_likely": 8}]})
    assert title(app).startswith("No due dates yet; 1 action would be done by ")
    edit(app, "plan.windows", {"added_rows": [{"window": "Trip", "kind": "away", "start": "2099-01-01"}]})
    assert "Windows, row 1 (Trip): to is blank." in words(app)


def test_progress_is_held_against_the_plan_of_the_day_that_is_chosen(sample: PersonStore) -> None:
    app = opened("pages/plan/progress.py")
    first = app.date_input(key="progress.baseline").value
    assert first == min(found.at for found in sample.revisions_since(0)).astimezone().date()
    before = title(app)
    sound(app.date_input(key="progress.baseline").set_value(today()).run())
    assert title(app).split(";")[0] == before.split(";")[0]


def test_chosen_rows_are_let_go_when_a_level_changes_their_order(sample: PersonStore) -> None:
    gaps = standing(sample.workbook(), today()).gap.now
    app = choose_rows(opened(GAP), f"gap.table.{order_of(gaps)}", [1])
    assert [button for button in app.button if button.key == "gap.plan"] != []
    save_cell(sample, "skills", str(gaps["skill"].iloc[1]), "level", 5)
    sound(app.run())
    assert order_of(standing(sample.workbook(), today()).gap.now) != order_of(gaps)
    assert [button for button in app.button if button.key == "gap.plan"] == []


def test_what_is_chosen_and_not_rated_says_so(sample: PersonStore) -> None:
    gaps = standing(sample.workbook(), today()).gap.now
    place = list(gaps["rated"]).index(False)
    app = choose_rows(opened(GAP), f"gap.table.{order_of(gaps)}", [place])
    assert f"Not rated, so nothing is proposed: {gaps['skill'].iloc[place]}. Rate them on the Skills page" in words(app)
    assert "Nothing left to plan" not in words(app)
    sound(app.toggle(key="gap.plan.not_rated_too").set_value(True).run())
    before = len(sample.workbook().rows("actions"))
    press(app, "gap.plan")
    planned = sample.workbook().cells("actions")[before:]
    assert {row["skill"] for row in planned} == {gaps["skill"].iloc[place]}
    assert "level 0 to 1" in str(planned[0]["action"])
