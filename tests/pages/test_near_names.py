"""On the import page names that look alike stay apart until they are merged, and known names are taken when ticked."""

import json

import pytest
from streamlit.testing.v1 import AppTest

from core.store import PersonStore
from tests.pages.people import cell
from tests.pages.screen import opened, press, send, sound, table_rows, words
from tests.pages.test_importing import FILES, uploaded

LIST = b"Skill,Level (0-5),Manager\nMS Excel,4,x\nMicrosoft Excel,,\nPythons,2,\nMinute taking,1,\n"
PLAIN = b"Skill,Level\nPythons,2\nMinute taking,1\n"


def editor(app: AppTest, column: str) -> list[dict[str, object]]:
    (found,) = (rows for rows in map(table_rows, app.data_editor) if rows and column in rows[0])
    return found


def chosen(app: AppTest, column: str, value: object, button: str) -> AppTest:
    """Choose in the first row of the table that has that column, and press the form's button."""
    (table,) = (one for one in app.data_editor if column in table_rows(one)[0])
    send(app, table.proto.id, json.dumps({"edited_rows": {0: {column: value}}, "added_rows": [], "deleted_rows": []}))
    (pressed,) = (one for one in app.button if one.label == button)
    return sound(pressed.click().run())


@pytest.mark.usefixtures("sample")
def test_names_that_look_alike_are_a_table_with_why_and_stay_apart_by_default() -> None:
    app = uploaded(opened(FILES), "list.csv", LIST)
    assert "2 names look alike: kept apart unless you merge them" in [folded.label for folded in app.expander]
    assert [radio.label for radio in app.radio] == []
    (row,) = editor(app, "Do")
    assert row == {"First name": "MS Excel", "Second name": "Microsoft Excel", "Do": "keep apart", "Alike": "92%",
                   "Why": "abbreviation", "Cells": "A2, A3"}  # fmt: skip


def test_a_merged_pair_is_one_skill_and_stays_so_for_the_next_file_of_that_shape(sample: PersonStore) -> None:
    app = uploaded(opened(FILES), "list.csv", LIST)
    chosen(app, "Do", "merge under the second name", "Merge as chosen")
    assert "MS Excel and Microsoft Excel are one: Microsoft Excel" in words(app)
    press(app, "files.take")
    assert cell(sample.workbook(), "skills", "Microsoft Excel", "level") == 4
    names = [row["skill"] for row in sample.workbook().cells("skills")]
    assert "MS Excel" not in names
    newer = uploaded(opened(FILES), "list 2.csv", LIST.replace(b"taking,1", b"taking,2"))
    assert "MS Excel and Microsoft Excel are one: Microsoft Excel" in words(newer)


def test_a_remembered_answer_can_be_taken_back_and_is_forgotten(sample: PersonStore) -> None:
    app = uploaded(opened(FILES), "list.csv", LIST)
    (all_different,) = (one for one in app.button if one.label == "They are all different: do not ask again")
    sound(all_different.click().run())
    assert "MS Excel and Microsoft Excel stay two" in words(app)
    press(app, "files.take")
    newer = uploaded(opened(FILES), "list 2.csv", LIST.replace(b"taking,1", b"taking,2"))
    assert "2 names look alike: kept apart unless you merge them" not in [one.label for one in newer.expander]
    (again,) = (one for one in newer.button if one.label == "Ask again")
    sound(again.click().run())
    assert "2 names look alike: kept apart unless you merge them" in [one.label for one in newer.expander]
    press(newer, "files.take")
    assert sample.workbook().rows("x:Answers about files") == ()


@pytest.mark.parametrize("data", [LIST, PLAIN])
def test_a_skill_known_under_another_name_is_taken_as_it_once_ticked(sample: PersonStore, data: bytes) -> None:
    app = uploaded(opened(FILES), "list.csv", data)
    assert "1 skill may be one you already have under another name" in [folded.label for folded in app.expander]
    (row,) = editor(app, "Known as")
    assert (row["Take"], row["In the file"], row["Known as"], row["Where"]) == (
        False, "Pythons", "Python", "your workbook"
    )  # fmt: skip
    assert "Pythons" in [row["Name"] for row in table_rows(app.dataframe[-1])]
    chosen(app, "Take", value=True, button="Take the ticked ones under the known name")
    assert "Pythons is taken as Python" in words(app)
    press(app, "files.take")
    assert cell(sample.workbook(), "skills", "Python", "level") == 2
    assert cell(sample.workbook(), "skills", "Python", "x:Name as written") == "Pythons"
    assert "Pythons" not in [row["skill"] for row in sample.workbook().cells("skills")]
