"""Who chooses and presses at once sends both together: what is on screen is done, or nothing with a word about it."""

from streamlit.testing.v1 import AppTest

from core.analysis.proposals import proposed_actions
from core.analysis.targets import standing
from core.store import PersonStore, StoreRefusedError
from core.workbook.rows import AnyCell
from pages.parts.gap_tables import order_of
from tests.pages.people import cell, today
from tests.pages.screen import choose_rows, opened, press, sound, title, unfold, words
from tests.pages.test_any_shape import MARKS, MATRIX, about
from tests.pages.test_importing import FILES, uploaded

TARGET_ROLE = "pages/goal/target_role.py"
NOTHING_DONE = "Nothing was done: your last choice changes what this button does. Look, then press it again."


def toasts(app: AppTest) -> list[str]:
    return [str(found.value) for found in app.toast]


def requirements(someone: PersonStore, role: str) -> dict[AnyCell, AnyCell | None]:
    """Give the required levels of a role, by skill."""
    return {row["skill"]: row.get("level") for row in someone.workbook().cells("requirements") if row["role"] == role}


def test_the_answer_that_is_chosen_holds(sample: PersonStore) -> None:
    app = uploaded(opened(FILES), "marks.csv", MARKS)
    (asked,) = (radio for radio in app.radio if radio.label == "What does x mean?")
    assert "level 2" not in str(asked.value)
    asked.set_value(next(option for option in asked.options if "level 2" in option))
    press(app, f"{asked.key}.take")
    press(about(app, "Ana Ruiz"), "files.take")
    assert cell(sample.workbook(), "skills", "Welding", "level") == 2


def test_levels_of_a_person_that_were_not_shown_yet_are_not_taken(sample: PersonStore) -> None:
    app = about(uploaded(opened(FILES), "team.csv", MATRIX), "Ana Ruiz")
    (person,) = (box for box in app.selectbox if box.label == "Which of these people is this workbook about?")
    person.set_value("Bo Lindgren")
    press(app, "files.take")
    assert toasts(app) == [NOTHING_DONE]
    assert sample.revision() == 3
    assert "team.csv, row by row: 1 new, 1 changed, 1 unchanged" in words(app)
    press(app, "files.take")
    assert cell(sample.workbook(), "skills", "SQL", "level") == 5


def test_the_role_that_is_chosen_becomes_the_target(sample: PersonStore) -> None:
    app = opened(TARGET_ROLE)
    role = app.selectbox(key="library.role")
    chosen = next(name for one in role.options if (name := one.partition(". ")[2]) != role.value)
    role.set_value(chosen)
    press(app, "library.target")
    assert sample.workbook().single("profile")["target_role"] == chosen


def test_requirements_that_were_changed_are_shown_as_read_before_they_are_added(sample: PersonStore) -> None:
    app = unfold(opened(TARGET_ROLE), "target.paste")
    role = str(app.selectbox(key="target.role").value)
    sound(app.text_area(key="target.pasted").set_value("Pottery\t4").run())
    app.text_area(key="target.pasted").set_value("Glazing\t3")
    press(app, "target.add_pasted")
    assert toasts(app) == [NOTHING_DONE]
    assert not {"Pottery", "Glazing"} & set(requirements(sample, role))
    press(app, "target.add_pasted")
    assert requirements(sample, role)["Glazing"] == 3
    assert "Pottery" not in requirements(sample, role)


def test_the_hours_that_the_slider_shows_are_kept(sample: PersonStore) -> None:
    app = opened("pages/plan/plan.py")
    (slider,) = app.slider
    sound(slider.set_value(12.0).run())
    app.slider[0].set_value(14.0)
    press(app, "plan.keep")
    assert sample.workbook().single("profile")["hours_per_week"] == 14


def test_actions_that_were_not_shown_yet_are_not_planned(sample: PersonStore) -> None:
    gaps, before = standing(sample.workbook(), today()).gap.now, sample.workbook()
    first, second = [place for place in range(len(gaps)) if proposed_actions(before, gaps.iloc[[place]])][:2]
    table = f"gap.table.{order_of(gaps)}"
    app = choose_rows(opened("pages/goal/gap.py"), table, [first])
    app.session_state[table] = {"selection": {"rows": [second], "columns": [], "cells": []}}
    press(app, "gap.plan")
    assert toasts(app) == [NOTHING_DONE]
    assert sample.workbook() == before


def test_the_second_press_of_a_double_click_does_nothing(sample: PersonStore) -> None:
    app = opened("pages/plan/plan.py")
    sound(app.slider[0].set_value(12.0).run())
    app.session_state["pressing"] = ("plan.keep", lambda: None)  # the first press is being done
    press(app, "plan.keep")
    assert sample.workbook().single("profile")["hours_per_week"] == 6
    assert toasts(app) == []
    press(app, "plan.keep")
    assert sample.workbook().single("profile")["hours_per_week"] == 12


def test_a_press_whose_work_fails_is_said_and_not_tried_again(sample: PersonStore) -> None:
    def refused() -> None:
        raise StoreRefusedError("The database is full.")

    app = opened("pages/plan/plan.py")
    app.session_state["pressing"] = ("plan.keep", refused)
    assert [found.value for found in sound(app.run()).error] == ["The database is full."]
    assert not sound(app.run()).error
    assert title(app)
    assert sample.revision() == 3
