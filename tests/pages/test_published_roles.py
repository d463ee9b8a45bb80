"""Published occupations are brought in once, found by typing, and copied into the workbook when one is chosen."""

from streamlit.testing.v1 import AppTest

from core.store import PersonStore
from tests.pages.people import add_empty, local_access
from tests.pages.screen import opened, press, sound, unfold, words
from tests.spreadsheets.test_esco import published

PAGE = "pages/goal/target_role.py"


def with_esco(database: object) -> tuple[PersonStore, AppTest]:
    """Somebody with an empty plan, and the page with ESCO's tables brought in."""
    someone = add_empty(local_access(f"sqlite:///{database}"))
    app = unfold(opened(PAGE), "target.published")
    (upload,) = app.file_uploader
    for name, data in published("en").items():
        upload.upload(name, data)
    sound(app.run())
    return someone, press(app, "published.read")


def test_an_occupation_is_found_however_it_is_typed_and_becomes_the_target(database: object) -> None:
    someone, app = with_esco(database)
    assert "ESCO: 2 roles" in words(app)
    sound(app.text_input(key="published.text").set_value("acountant").run())
    assert app.selectbox(key="published.role").options[0].startswith("accountant")
    press(app, "published.target")
    book = someone.workbook()
    assert str(book.single("profile")["target_role"]).startswith("accountant")
    (role,) = book.cells("roles")
    assert "ESCO" in str(role["source"])
    assert [(row["level"], row.get("must")) for row in book.cells("requirements")] == [(3, True), (3, None)]


def test_the_credit_stands_beside_the_data_and_a_library_can_be_deleted(database: object) -> None:
    _, app = with_esco(database)
    access = local_access(f"sqlite:///{database}")
    (card,) = access.libraries()
    assert card.attribution in words(app)
    press(app, f"published.delete.{card.id}")
    assert access.libraries() == []
    assert card.attribution not in words(app)


def test_files_that_are_neither_are_refused_with_what_is_needed(database: object) -> None:
    add_empty(local_access(f"sqlite:///{database}"))
    app = unfold(opened(PAGE), "target.published")
    (upload,) = app.file_uploader
    sound(upload.upload("fruit.csv", b"Fruit,Colour\nApple,red\n").run())
    press(app, "published.read")
    (error,) = app.error
    assert "O*NET" in error.value
    assert local_access(f"sqlite:///{database}").libraries() == []
