"""What is edited in a grid or a field is saved once, whatever is sent again, and can be taken back."""

import pytest
from streamlit.testing.v1 import AppTest

from core.store import PersonStore
from core.workbook.rows import AnyCell
from tests.pages.people import cell, save_cell, save_row
from tests.pages.screen import ROOT, edit, grid_name, labels, opened, press, send, sound, table_rows, title, words

# Streamlit 1.67 appends a row of the editor to a frame of its own with None for a blank flag; pandas warns about that.
pytestmark = pytest.mark.filterwarnings("ignore:Setting an item of incompatible dtype")

SKILLS = "pages/person/skills.py"


def skills_shown(app: AppTest) -> list[str]:
    return [row["skill"] for row in table_rows(app.data_editor[0])]


def place_of(app: AppTest, skill: str) -> str:
    return str(skills_shown(app).index(skill))


def level_of(someone: PersonStore, skill: str) -> AnyCell | None:
    return cell(someone.workbook(), "skills", skill, "level")


def test_an_edited_cell_is_saved_as_one_revision_that_says_what_changed(sample: PersonStore) -> None:
    app, before = opened(SKILLS), sample.revision()
    edit(app, "skills.grid", {"edited_rows": {place_of(app, "SQL"): {"level": 4.5}}})
    assert level_of(sample, "SQL") == 4.5
    (saved,) = sample.revisions_since(before)
    assert saved.label == "Skills: SQL, level 4 → 4.5"


def test_each_edit_saves_what_is_new_in_it_and_nothing_again(sample: PersonStore) -> None:
    app, before = opened(SKILLS), sample.revision()
    first, second = place_of(app, "SQL"), place_of(app, "Python")
    edit(app, "skills.grid", {"edited_rows": {first: {"level": 1}}})
    edit(app, "skills.grid", {"edited_rows": {first: {"level": 1}, second: {"level": 1}}})
    edit(app, "skills.grid", {"edited_rows": {first: {"level": 1}, second: {"level": 1}}, "deleted_rows": [0]})
    found = sample.revisions_since(before)
    assert [(each.rows, each.label.split(",")[0]) for each in found[:2]] == [(1, "Skills: SQL"), (1, "Skills: Python")]
    assert found[2].label.endswith(" deleted")
    assert len(sample.workbook().rows("skills")) == 27


def test_rows_added_at_the_end_are_saved_with_their_cells(sample: PersonStore) -> None:
    app = opened(SKILLS)
    edit(app, "skills.grid", {"added_rows": [{"skill": "Welding", "level": 2, "driver": "technical"}]})
    assert dict(sample.workbook().cells("skills")[-1]) == {"skill": "Welding", "level": 2, "driver": "technical"}
    assert title(app).startswith("29 skills")


def test_the_same_edits_sent_again_to_a_new_session_are_not_applied_twice(sample: PersonStore) -> None:
    app, before = opened(SKILLS), sample.revision()
    deltas = {"edited_rows": {place_of(app, "SQL"): {"level": 1}}, "added_rows": [{"skill": "Welding"}]}
    edit(app, "skills.grid", deltas)
    assert sample.revision() == before + 1

    again = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    again.query_params["edit"] = app.query_params["edit"]
    again.session_state[grid_name(app, "skills.grid")] = {**deltas, "deleted_rows": []}
    sound(again.switch_page(SKILLS).run())
    assert sample.revision() == before + 1
    assert [row["skill"] for row in sample.workbook().cells("skills")].count("Welding") == 1
    assert grid_name(again, "skills.grid") == grid_name(app, "skills.grid")  # so the tab can go on


def test_edits_a_restart_cut_off_before_they_were_saved_are_saved_when_they_are_sent_again(
    sample: PersonStore,
) -> None:
    app = opened(SKILLS)
    again = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    again.query_params["edit"] = app.query_params["edit"]
    lost = {"edited_rows": {place_of(app, "SQL"): {"level": 2}}, "added_rows": [], "deleted_rows": []}
    again.session_state[grid_name(app, "skills.grid")] = lost
    sound(again.switch_page(SKILLS).run())
    assert level_of(sample, "SQL") == 2


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize("address", ["999.abcdef", "nonsense", "3.XYZ", "-1.abcdef", "3.abcdef"])
def test_an_address_that_no_tab_of_ours_made_opens_the_page_as_it_stands(address: str) -> None:
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    app.query_params["edit"] = address
    sound(app.switch_page(SKILLS).run())
    assert title(app).startswith("28 skills")
    assert app.query_params["edit"] != address


def test_a_refused_value_is_named_with_its_place_and_the_good_ones_are_saved(sample: PersonStore) -> None:
    app = opened(SKILLS)
    place = place_of(app, "SQL")
    edit(app, "skills.grid", {"edited_rows": {place: {"level": 9, "note": "kept"}}})
    said = f"Skills, row {int(place) + 1} (SQL): level '9' must be 0 to 5, in half steps. The cell stays 4."
    assert said in words(app)
    assert (level_of(sample, "SQL"), cell(sample.workbook(), "skills", "SQL", "note")) == (4, "kept")


def test_undo_takes_back_the_last_edit_and_redo_does_it_again(sample: PersonStore) -> None:
    app = opened(SKILLS)
    edit(app, "skills.grid", {"edited_rows": {place_of(app, "SQL"): {"level": 1}}})
    press(app, "frame.undo")
    assert level_of(sample, "SQL") == 4
    press(app, "frame.redo")
    assert level_of(sample, "SQL") == 1
    assert app.button(key="frame.redo").disabled


def test_a_cell_changed_elsewhere_is_not_overwritten_and_both_values_are_shown(sample: PersonStore) -> None:
    app = opened(SKILLS)
    save_cell(sample, "skills", "SQL", "level", 5)
    edit(app, "skills.grid", {"edited_rows": {place_of(app, "SQL"): {"level": 1}}})
    said = "Someone changed level of 'SQL' to 5 while you were typing 1. Nothing was overwritten: choose one."
    assert said in words(app)
    assert level_of(sample, "SQL") == 5


@pytest.mark.parametrize(("choice", "kept"), [("Use mine", 1), ("Keep theirs", 5)])
def test_the_person_decides_which_of_two_values_is_kept(sample: PersonStore, choice: str, kept: int) -> None:
    app = opened(SKILLS)
    save_cell(sample, "skills", "SQL", "level", 5)
    edit(app, "skills.grid", {"edited_rows": {place_of(app, "SQL"): {"level": 1}}})
    next(button for button in app.button if button.label == choice).click().run()
    assert level_of(sample, "SQL") == kept
    assert "Nothing was overwritten" not in words(app)
    assert next(row["level"] for row in table_rows(app.data_editor[0]) if row["skill"] == "SQL") == kept


def test_a_change_made_in_another_window_is_offered_to_be_shown(sample: PersonStore) -> None:
    app = opened(SKILLS)
    assert "Show it in the tables" not in labels(app)
    save_row(sample, "skills", skill="Welding")
    sound(app.run())
    assert title(app).startswith("29 skills")
    assert "Welding" not in skills_shown(app)
    press(app, "frame.refresh")
    assert "Welding" in skills_shown(app)
    assert "Show it in the tables" not in labels(app)


def test_a_renamed_skill_is_renamed_wherever_it_is_named(sample: PersonStore) -> None:
    app = opened(SKILLS)
    edit(app, "skills.grid", {"edited_rows": {place_of(app, "Team leadership"): {"skill": "Leading a team"}}})
    book = sample.workbook()
    assert "Leading a team" in [row.get("skill") for row in book.cells("requirements")]
    assert "Team leadership" not in [row.get("skill") for row in book.cells("ratings")]


def test_a_level_can_be_changed_on_the_gap_page(sample: PersonStore) -> None:
    app = opened("pages/goal/gap.py")
    edit(app, "gap.levels", {"edited_rows": {place_of(app, "Team leadership"): {"level": 5}}})
    assert level_of(sample, "Team leadership") == 5
    assert title(app).startswith("2 musts are open; ")


def test_a_skill_is_added_by_typing_its_name(empty: PersonStore) -> None:
    app = opened(SKILLS)
    send(app, app.selectbox(key="skills.add").proto.id, "  Pottery   wheel ")
    assert [row["skill"] for row in empty.workbook().cells("skills")] == ["Pottery wheel"]
    assert "Pottery wheel" in skills_shown(app)


def test_a_skill_that_is_there_already_is_not_added_again(sample: PersonStore) -> None:
    app, before = opened(SKILLS), sample.revision()
    send(app, app.selectbox(key="skills.add").proto.id, "sql")
    assert sample.revision() == before
    assert "sql is among your skills already." in [toast.value for toast in app.toast]


def test_every_sheet_can_be_opened_and_edited(sample: PersonStore) -> None:
    app = opened("pages/data/sheets.py")
    for sheet in app.pills(key="sheets.sheet").options:
        name = next(name for name in sample.workbook().sheets if name.casefold() == sheet.split(" (")[0].casefold())
        app.pills(key="sheets.sheet").set_value(name).run()
        assert len(table_rows(sound(app).data_editor[0])) == len(sample.workbook().rows(name))
    edit(app, f"sheets.{name}", {"deleted_rows": [0]})
    assert name == "sessions"
    assert title(app).endswith("of 13 sheets are in use")


def test_a_field_of_the_profile_is_saved_when_it_changes(sample: PersonStore) -> None:
    app = opened("pages/goal/target_role.py")
    app.number_input(key="profile.hours_per_week").set_value(7.5).run()
    assert sample.workbook().single("profile")["hours_per_week"] == 7.5


def test_a_field_says_what_it_cannot_take_and_keeps_the_old_value(sample: PersonStore) -> None:
    app, before = opened("pages/plan/plan.py"), sample.revision()
    app.number_input(key="profile.hours_per_week").set_value(200).run()
    assert [toast.value for toast in app.toast] == [
        "Hours a week '200.0' must be 0 to 168 hours a week. The old value stays."
    ]
    assert sample.revision() == before
    assert app.number_input(key="profile.hours_per_week").value == 6


@pytest.mark.usefixtures("sample")
def test_a_week_off_that_is_no_date_is_kept_and_listed_among_what_is_to_mend() -> None:
    app = opened("pages/plan/plan.py")
    app.text_input(key="profile.weeks_off").set_value("next summer").run()
    assert "'next summer'" in words(app)
    assert "To mend in the tables below" in words(app)
