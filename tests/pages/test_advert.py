"""A job advertisement becomes requirements of a role: what was found is ticked, and the sentence stays with it."""

from core.roles.keeping import to_bytes
from core.spreadsheets.esco import read_esco
from core.spreadsheets.onet import read_onet
from core.store import PersonStore
from tests.pages.people import add_empty, local_access, now, save_row
from tests.pages.screen import opened, press, sound, table_rows, unfold, words
from tests.spreadsheets.onet_files import files, small_release
from tests.spreadsheets.test_esco import published

PAGE = "pages/goal/target_role.py"
ADVERT = """Senior data analyst
Requirements
- At least 3 years of experience with SQL
- Expert knowledge of statistics
Nice to have
- Python
We offer a canteen and a bicycle.
"""


def test_ticked_skills_of_an_advertisement_become_requirements_with_their_sentence(database: object) -> None:
    someone: PersonStore = add_empty(local_access(f"sqlite:///{database}"))
    save_row(someone, "roles", role="Analyst at Acme")
    save_row(someone, "requirements", role="Analyst at Acme", skill="Python", level=2)
    app = unfold(opened(PAGE), "target.advert")
    sound(app.text_area(key="target.advert_text").set_value(ADVERT).run())
    (found,) = (table_rows(grid) for grid in app.data_editor if "Sentence" in table_rows(grid)[0])
    asked = {row["Skill"]: (row["Asked"], row["Level"], row["Years"]) for row in found}
    assert asked["SQL"] == ("must", 3, 3)
    assert asked["Statistics"][:2] == ("must", 4)
    assert asked["Python"][0] == "nice to have"
    assert "1 skill left out, as Analyst at Acme asks for that already: Python." in words(app)
    press(app, "target.add_advert")
    rows = {row["skill"]: row for row in someone.workbook().cells("requirements")}
    assert (rows["SQL"]["must"], rows["SQL"]["weight"]) == (True, 4)
    assert "At least 3 years of experience with SQL" in str(rows["SQL"]["note"])
    assert rows["SQL"]["driver"] == "technical"
    assert rows["Python"]["level"] == 2
    assert app.text_area(key="target.advert_text").value == ""


def test_a_file_that_is_no_document_is_refused_with_what_it_is(database: object) -> None:
    someone = add_empty(local_access(f"sqlite:///{database}"))
    save_row(someone, "roles", role="Analyst")
    save_row(someone, "requirements", role="Analyst", skill="SQL", level=2)
    app = unfold(opened(PAGE), "target.advert")
    (upload,) = app.file_uploader
    sound(upload.upload("advert.pdf", b"\x89PNG\r\n\x1a\n" + bytes(200)).run())
    (error,) = app.error
    assert error.value.startswith("advert.pdf: ")


def test_skills_and_tools_of_a_library_that_was_brought_in_are_known_by_any_of_their_names(database: object) -> None:
    someone: PersonStore = add_empty(local_access(f"sqlite:///{database}"))
    save_row(someone, "roles", role="Clerk")
    save_row(someone, "requirements", role="Clerk", skill="Python", level=2)
    for found in (read_onet(files(small_release()), release="29.0"), read_esco(published("fr") | published("en"))):
        local_access(f"sqlite:///{database}").add_library(
            to_bytes(found), name=found.name, source=found.source, release=found.release,
            attribution=found.attribution, at=now(),
        )  # fmt: skip
    app = unfold(opened(PAGE), "target.advert")
    text = "Requirements\n- Ledger Pro and analyze accounts\n- Droit fiscal\n- Python\n"
    sound(app.text_area(key="target.advert_text").set_value(text).run())
    (rows,) = (table_rows(grid) for grid in app.data_editor if "Sentence" in table_rows(grid)[0])
    assert {row["Skill"]: row["Known from"] for row in rows} == {
        "Ledger Pro": "O*NET 29.0", "analyse accounts": "ESCO", "tax law": "ESCO", "Python": "yours",
    }  # fmt: skip
    assert "Names known from ESCO: This service uses the ESCO classification" in words(app)
    assert "by the U.S. Department of Labor" in words(app)
