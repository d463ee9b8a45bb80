"""A file is shown row by row before anything is taken, and taken as one revision that undo takes back whole."""

import struct
import zlib

import pytest
from streamlit.testing.v1 import AppTest

from core.spreadsheets.writer import write_workbook
from core.store import PersonStore
from core.workbook.sheets import SHEETS
from tests.pages.people import cell, save_cell
from tests.pages.screen import links, opened, press, sound, table_rows, words
from tests.spreadsheets.test_blank_results import without_results

FILES = "pages/data/files.py"


def uploaded(app: AppTest, name: str, data: bytes) -> AppTest:
    return sound(app.file_uploader[0].upload(name, data).run())


def take_button(app: AppTest) -> str:
    (label,) = (button.label for button in app.button if button.key == "files.take")
    return label


def test_what_a_file_would_change_is_counted_and_shown_before_it_is_taken(sample: PersonStore) -> None:
    before = sample.revision()
    csv = "Skill;Level;Driver;Count;Note\nSQL;5;technical\nPython;2.5;\nWelding;2;technical\nPottery;9;\n"
    app = uploaded(opened(FILES), "skills.csv", csv.encode())
    assert "skills.csv, row by row: 2 new, 1 changed, 1 unchanged" in words(app)
    assert "The table is read as Skills, to which its headers fit best." in words(app)
    assert "1 cell refused; the rest of a row is taken, unless its name is refused:" in words(app)
    assert "- skills.csv, cell B5: level '9' for Pottery must be 0 to 5, in half steps." in words(app)
    assert "26 rows of your workbook not in the file: they are kept." in [folded.label for folded in app.expander]
    shown = table_rows(app.dataframe[0])
    assert [(row["Name"], row["State"], row["Changes"]) for row in shown] == [
        ("SQL", "changed", "level 4 -> 5"), ("Welding", "new", "level 2; driver technical"), ("Pottery", "new", "")
    ]  # fmt: skip
    assert sample.revision() == before
    assert take_button(app) == "Take 3 rows"


def test_taking_a_file_saves_one_revision_and_the_same_file_again_has_nothing_to_take(sample: PersonStore) -> None:
    before, csv = sample.workbook(), b"Skill,Level\nSQL,5\nWelding,2\n"
    app = press(uploaded(opened(FILES), "skills.csv", csv), "files.take")
    assert "skills.csv is taken as revision 4. Undo takes it back whole." in words(app)
    assert links(app) == ["Next: look over your skills"]
    assert cell(sample.workbook(), "skills", "SQL", "level") == 5
    assert [(found.kind, found.label) for found in sample.revisions_since(3)] == [("import", "Imported skills.csv")]
    uploaded(app, "skills.csv", csv)
    assert "skills.csv, row by row: 0 new, 0 changed, 2 unchanged" in words(app)
    assert take_button(app) == "Nothing to take: your workbook has it all"
    assert app.button(key="files.take").disabled
    press(app, "frame.undo")
    assert sample.workbook() == before


@pytest.mark.parametrize(
    ("headers", "lead"), [((), "1 thing to look at:"), (("Driver", "Count", "Note"), "Look at this first:")]
)
def test_formulas_without_a_saved_result_are_said_before_anything_is_taken(
    sample: PersonStore, headers: tuple[str, ...], lead: str
) -> None:
    before = sample.revision()
    app = uploaded(opened(FILES), "team.xlsx", without_results(headers=headers))
    (said,) = (one.value for one in app.warning)
    assert said.startswith(f"{lead}\n- team.xlsx, sheet Team, cell B3: 2 formulas without a saved result")
    assert sample.revision() == before


def test_only_the_states_that_are_asked_for_are_listed(sample: PersonStore) -> None:
    names = ",".join(str(row["skill"]) for row in sample.workbook().cells("skills")[:1])
    app = uploaded(opened(FILES), "skills.csv", f"Skill,Level\n{names},\nWelding,5\n".encode())
    assert [row["Name"] for row in table_rows(app.dataframe[0])] == ["Welding"]
    sound(app.pills(key="files.states").set_value(["unchanged"]).run())
    assert [row["Name"] for row in table_rows(app.dataframe[0])] == [names]


def test_the_exported_workbook_brought_back_has_nothing_to_take_until_something_changed(sample: PersonStore) -> None:
    data = write_workbook(sample.workbook())
    app = uploaded(opened(FILES), "ana.xlsx", data)
    rows = sum(len(sample.workbook().rows(name)) for name in SHEETS)
    assert f"ana.xlsx, row by row: 0 new, 0 changed, {rows} unchanged" in words(app)
    save_cell(sample, "skills", "SQL", "level", 1)
    press(sound(app.run()), "files.take")
    assert cell(sample.workbook(), "skills", "SQL", "level") == 4


def png() -> bytes:
    """A picture of one pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def test_of_many_refused_cells_the_first_are_listed_and_all_are_counted(sample: PersonStore) -> None:
    rows = "".join(f"New {number},{9 if number < 60 else 3}\n" for number in range(300))
    app = uploaded(opened(FILES), "skills.csv", f"Skill,Level,Driver,Count,Note\n{rows}".encode())
    assert "60 cells refused; the rest of a row is taken, unless its name is refused:" in words(app)
    assert words(app).count("must be 0 to 5") == 20
    assert "… and 40 more." in words(app)
    assert [row["Reason"] != "" for row in table_rows(app.dataframe[0])] == [True] * 60 + [False] * 240
    assert sample.revision() == 3


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("picture.csv", png(), "picture.csv: is a PNG picture, not a spreadsheet."),
        ("skills.xlsx", b"PK\x03\x04 cut off", "skills.xlsx: is damaged: "),
    ],
)
def test_a_file_that_is_no_table_of_ours_is_refused_with_what_it_is(
    sample: PersonStore, name: str, data: bytes, said: str
) -> None:
    before = sample.revision()
    app = uploaded(opened(FILES), name, data)
    (error,) = app.error
    assert error.value.startswith(said)
    assert "files.take" not in [button.key for button in app.button]
    assert sample.revision() == before


@pytest.mark.usefixtures("sample")
def test_signs_in_the_name_of_a_refused_file_are_shown_as_they_are() -> None:
    (error,) = uploaded(opened(FILES), "~$skills.xlsx", b"\x05Ana R" + bytes(159)).error
    assert error.value.startswith("\\~\\$skills.xlsx: is a file of bytes that are no text")


@pytest.mark.usefixtures("sample")
def test_a_file_that_holds_no_skills_says_so_and_what_was_skipped_for_what_reason() -> None:
    app = uploaded(opened(FILES), "words.csv", b"Word,Count\napple,12\npear,3\nplum,8\n")
    (said,) = (warning.value for warning in app.warning)
    assert "words.csv: holds nothing that is known: no skills, levels, roles or actions." in said
    assert table_rows(app.dataframe[-1])[0]["Reason"] == "words with how often they occur: counts, no levels"
    assert "files.take" not in [button.key for button in app.button]


@pytest.mark.usefixtures("sample")
def test_the_page_offers_the_workbook_the_template_and_each_sheet() -> None:
    app = opened(FILES)
    assert [button.label for button in app.download_button] == ["Workbook as Excel", "Empty template", "CSV"]
    assert app.selectbox(key="files.sheet").options == [sheet.title for sheet in SHEETS.values()]


@pytest.mark.usefixtures("sample")
def test_a_header_nobody_knows_is_said_loudly_with_what_it_could_be() -> None:
    app = uploaded(opened(FILES), "skills.csv", b"Skill,Farbe\nSQL,red\n")
    (said,) = (warning.value for warning in app.warning)
    assert "Not recognised in the table: 'Farbe'." in said
    assert "one of Driver, Level, Count" in said
