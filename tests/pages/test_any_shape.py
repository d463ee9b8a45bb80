"""A file of any shape on the import page: seen as it was understood, asked about, corrected, taken for one person."""

from streamlit.testing.v1 import AppTest

from core.store import PersonStore
from tests.pages.people import add_empty, cell, local_access
from tests.pages.screen import opened, press, sound, table_rows, words
from tests.pages.test_importing import FILES, take_button, uploaded
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

MATRIX = b"Skill (1-5),Ana Ruiz,Bo Lindgren\nSQL,3,5\nForecasting,4,\nNegotiation,2,1\n"
MARKS = b"Name,Welding,Soldering\nAna Ruiz,x,\nBo Lindgren,,x\n"


def button_at(app: AppTest, ending: str) -> str:
    """Give the key of the one button whose key ends so."""
    (key,) = (str(button.key) for button in app.button if str(button.key).endswith(ending))
    return key


def about(app: AppTest, name: str) -> AppTest:
    """Choose whose levels are taken."""
    (person,) = (box for box in app.selectbox if box.label == "Which of these people is this workbook about?")
    return sound(person.set_value(name).run())


def test_nobody_s_levels_are_offered_before_it_is_said_whose_they_are(sample: PersonStore) -> None:
    app = uploaded(opened(FILES), "team.csv", MATRIX)
    assert "Choose above which of these people this workbook is about, to see what would be taken." in words(app)
    assert "files.take" not in [button.key for button in app.button]
    assert take_button(about(app, "Ana Ruiz")) == "Take 3 rows"
    assert sample.revision() == 3


def test_while_a_question_is_open_the_button_says_so(sample: PersonStore) -> None:
    app = about(uploaded(opened(FILES), "marks.csv", MARKS), "Ana Ruiz")
    assert take_button(app) == "Take 2 rows as proposed: 1 question is open"
    assert sample.revision() == 3


def test_an_answer_that_is_chosen_and_not_given_is_not_passed_over(sample: PersonStore) -> None:
    app = about(uploaded(opened(FILES), "marks.csv", MARKS), "Ana Ruiz")
    (asked,) = (radio for radio in app.radio if radio.label == "What does x mean?")
    sound(asked.set_value(next(option for option in asked.options if "level 2" in option)).run())
    assert "What does x mean? Your choice counts once you press Answer beside it." in words(app)
    assert app.button(key="files.take").disabled
    press(app, f"{asked.key}.take")
    assert take_button(app) == "Take 2 rows"
    press(app, "files.take")
    assert cell(sample.workbook(), "skills", "Welding", "level") == 2


def test_of_a_matrix_one_person_is_chosen_and_taken_as_one_revision(sample: PersonStore) -> None:
    app = uploaded(opened(FILES), "team.csv", MATRIX)
    assert "team.csv: 2 people, 3 skills, 5 levels" in words(app)
    (person,) = (box for box in app.selectbox if box.label == "Which of these people is this workbook about?")
    assert person.options == ["Ana Ruiz", "Bo Lindgren"]
    about(app, "Bo Lindgren")
    assert "team.csv, row by row: 1 new, 1 changed, 1 unchanged" in words(app)
    before = sample.workbook()
    press(app, "files.take")
    assert cell(sample.workbook(), "skills", "SQL", "level") == 5
    assert "level" not in next(row for row in sample.workbook().cells("skills") if row["skill"] == "Forecasting") or (
        cell(sample.workbook(), "skills", "Forecasting", "level") == cell(before, "skills", "Forecasting", "level")
    )
    press(app, "frame.undo")
    assert sample.workbook() == before


def test_levels_that_name_nobody_are_taken_for_the_chosen_person_once_it_is_said(sample: PersonStore) -> None:
    mine: Rows = [["Skill", "Level (1-5)"], ["Welding", 4], ["Brazing", 2]]
    team: Rows = [["Skill (1-5)", "Ana Ruiz", "Bo Lindgren"], ["SQL", 3, 5], ["Forecasting", 4, 1]]
    app = uploaded(opened(FILES), "team.xlsx", xlsx(Page("Team", team), Page("Mine", mine)))
    about(app, "Ana Ruiz")
    assert "2 levels without a name beside are not taken. If they are those of Ana Ruiz, say so." in words(app)
    (theirs,) = (box for box in app.checkbox if box.label == "2 levels without a name beside: take as theirs too")
    sound(theirs.check().run())
    assert "are not taken" not in words(app)
    press(app, "files.take")
    assert cell(sample.workbook(), "skills", "Welding", "level") == 4


def test_a_question_is_answered_and_the_answer_holds_for_the_next_file_of_that_shape(sample: PersonStore) -> None:
    app = uploaded(opened(FILES), "marks.csv", MARKS)
    assert "What does x mean?" in words(app)
    (asked,) = (radio for radio in app.radio if radio.label == "What does x mean?")
    chosen = next(option for option in asked.options if "level 2" in option)
    sound(asked.set_value(chosen).run())
    press(app, button_at(app, ".take") if len(app.button) == 1 else f"{asked.key}.take")
    assert "What does x mean?" not in [radio.label for radio in app.radio]
    press(about(app, "Ana Ruiz"), "files.take")
    assert cell(sample.workbook(), "skills", "Welding", "level") == 2
    newer = uploaded(opened(FILES), "marks 2.csv", MARKS.replace(b"Ana Ruiz,x,", b"Ana Ruiz,x,x"))
    assert [radio.label for radio in newer.radio] == []
    assert "1 answer given or remembered" in [folded.label for folded in newer.expander]
    press(newer, "files.take")
    assert cell(sample.workbook(), "skills", "Soldering", "level") == 2


def test_what_is_not_in_the_file_is_kept_unless_it_is_chosen(sample: PersonStore) -> None:
    app = about(uploaded(opened(FILES), "team.csv", MATRIX), "Ana Ruiz")
    (gone,) = app.multiselect
    assert "Skills: Python" in gone.options
    sound(gone.set_value(["Skills: Python"]).run())
    assert take_button(app).endswith("and delete 1 row")
    press(app, "files.take")
    names = [row["skill"] for row in sample.workbook().cells("skills")]
    assert "Python" not in names
    assert "Statistics" in names


def test_a_table_of_roles_becomes_requirements(database: object) -> None:
    someone = add_empty(local_access(f"sqlite:///{database}"))
    ladder = b"Skill (0-5),Junior analyst,Senior analyst\nSQL,2,4\nModelling,1,3\nStorytelling,,3\n"
    app = uploaded(opened(FILES), "ladder.csv", ladder)
    assert "ladder.csv: 2 roles, 3 skills, 5 levels" in words(app)
    press(app, "files.take")
    assert [row["role"] for row in someone.workbook().cells("roles")] == ["Junior analyst", "Senior analyst"]
    assert len(someone.workbook().rows("requirements")) == 5


def test_several_files_are_taken_one_after_the_other(sample: PersonStore) -> None:
    app = opened(FILES)
    app.file_uploader[0].upload("team.csv", MATRIX)
    app.file_uploader[0].upload("one.csv", b"Skill,Level\nWelding,2\n")
    sound(app.run())
    assert "team.csv: 2 people, 3 skills, 5 levels" in words(app)
    press(about(app, "Ana Ruiz"), "files.take")
    for _ in range(2):  # it stays when something else draws the page anew
        assert "team.csv is taken as revision 4." in words(app)
        sound(app.run())
    assert [str(uploader.key) for uploader in app.file_uploader] == ["files.upload.0"]
    assert sample.revision() == 4


def test_what_was_skipped_is_listed_with_the_reason(sample: PersonStore) -> None:
    app = uploaded(opened(FILES), "team.csv", MATRIX + b"Average,3,3\n")
    assert ("A5:C5", "a row of totals or averages") in [
        (row["Where"], row["Reason"])
        for frame in app.dataframe
        for row in table_rows(frame)
        if "Reason" in row and "Where" in row
    ]
    assert sample.revision() == 3
