"""A backup brings everything back; deleting needs the typed name and ends at the first visit, in every window."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from core.store import PersonStore, open_store
from core.workbook.words import day_in_words
from tests.pages.people import add_empty, local_access, now, save_cell
from tests.pages.screen import opened, press, sound, title, words

STORAGE = "pages/data/storage.py"
FIRST_VISIT = "Find what is missing for the role you want, and plan it"


def confirmed(app: AppTest, which: str, text: str) -> AppTest:
    return sound(app.text_input(key=f"storage.confirm_{which}").set_value(text).run())


def overview(app: AppTest) -> AppTest:
    return sound(app.switch_page("pages/overview/overview.py").run())


def test_the_page_says_where_the_data_lives(database: Path) -> None:
    assert f"`{database}`" in words(opened(STORAGE))


def test_a_backup_brings_back_what_was_changed_since(sample: PersonStore, database: Path) -> None:
    store = open_store(f"sqlite:///{database}")
    backup = store.backup_bytes()
    (card,) = store.as_user(store.local_user(now()).id).people()
    assert card.saved_at is not None
    saved = day_in_words(card.saved_at.astimezone().date())
    save_cell(sample, "skills", "SQL", "level", 1)
    store.close()
    sample._database.close()  # nobody but the app may have the file open
    app, other = opened(STORAGE), opened("pages/person/skills.py")
    sound(app.file_uploader[0].upload("trellis_backup.db", backup).run())
    assert f"**trellis\\_backup.db** holds 1 workbook; the last change in it is of {saved}." in words(app)
    assert "Everything that is here now is replaced by it." in words(app)
    press(app, "storage.restore")
    (kept,) = database.parent.glob("*before-restore*.db")
    assert f"The backup is restored. What was here before is kept in {kept}." in words(app)
    access = local_access(f"sqlite:///{database}")
    book = access.person(access.last_person() or "").workbook()
    assert next(row["level"] for row in book.cells("skills") if row["skill"] == "SQL") == 4
    assert title(overview(app)).startswith("3 musts are open; ")
    sound(other.run())
    assert title(other).startswith("28 skills")


def test_a_file_that_is_no_backup_is_refused_and_nothing_changes(sample: PersonStore) -> None:
    app = opened(STORAGE)
    sound(app.file_uploader[0].upload("holiday.jpg", b"not a database").run())
    assert not [button for button in app.button if button.key == "storage.restore"]
    (error,) = app.error
    assert "it is not a Trellis database. Your data was left as it is." in error.value
    assert error.value.startswith("holiday.jpg: ")
    assert len(sample.workbook().rows("skills")) == 28


def test_a_workbook_is_deleted_only_when_its_name_was_typed(sample: PersonStore, database: Path) -> None:
    add_empty(local_access(f"sqlite:///{database}"), "Other plan")
    local_access(f"sqlite:///{database}").remember_person(sample.id)
    app = opened(STORAGE)
    assert app.button(key="storage.delete_one").disabled
    assert confirmed(app, "one", "ana sample").button(key="storage.delete_one").disabled
    press(confirmed(app, "one", "Ana Sample"), "storage.delete_one")
    assert [card.name for card in local_access(f"sqlite:///{database}").people()] == ["Other plan"]
    assert app.markdown[0].value.strip() == "**Other plan**"


def test_deleting_the_only_workbook_ends_at_the_first_visit(sample: PersonStore) -> None:
    app = opened(STORAGE)
    press(confirmed(app, "one", "Ana Sample"), "storage.delete_one")
    assert title(overview(app)) == FIRST_VISIT
    press(app, "begin.empty")
    assert title(app) == "No target role yet: choose one to see the gap"
    assert sample.id


def test_deleting_everything_needs_the_typed_words_and_ends_at_the_first_visit(
    sample: PersonStore, database: Path
) -> None:
    app = opened(STORAGE)
    assert confirmed(app, "all", "everything").button(key="storage.delete_all").disabled
    press(confirmed(app, "all", "delete everything"), "storage.delete_all")
    assert local_access(f"sqlite:///{database}").people() == []
    assert title(overview(app)) == FIRST_VISIT
    press(app, "begin.sample")
    assert title(app).startswith("3 musts are open; ")
    assert sample.id not in [card.id for card in local_access(f"sqlite:///{database}").people()]


@pytest.mark.parametrize(("which", "text"), [("one", "Ana Sample"), ("all", "delete everything")])
@pytest.mark.usefixtures("sample")
def test_another_window_that_is_still_open_ends_at_the_beginning_too(which: str, text: str) -> None:
    app, other = opened(STORAGE), opened("pages/goal/gap.py")
    press(confirmed(app, which, text), f"storage.delete_{which}")
    sound(other.run())
    assert title(other) == "No workbook is open yet"
    assert title(overview(other)) == FIRST_VISIT
    press(other, "begin.empty")
    assert title(other) == "No target role yet: choose one to see the gap"
