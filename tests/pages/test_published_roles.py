"""Published occupations are brought in once, found by typing, and copied into the workbook when one is chosen."""

import io
import os
import zipfile
from collections.abc import Mapping

from streamlit.testing.v1 import AppTest

from core.store import PersonStore
from tests.pages.people import add_empty, local_access, save_row
from tests.pages.screen import opened, press, sound, unfold, words
from tests.spreadsheets.onet_files import RATINGS, Table, files, pair, small_release
from tests.spreadsheets.test_esco import published

PAGE = "pages/goal/target_role.py"


def with_esco(database: object) -> tuple[PersonStore, AppTest]:
    """Somebody with an empty plan, and the page with ESCO's tables brought in."""
    someone = add_empty(local_access(f"sqlite:///{database}"))
    app = unfold(opened(PAGE), "target.published")
    return someone, bring_in(app, published("en"))


def bring_in(app: AppTest, files: dict[str, bytes]) -> AppTest:
    """Choose files and have them read."""
    for toggle in app.toggle:
        if toggle.key == "published.more":
            sound(toggle.set_value(True).run())
    upload = next(one for one in app.file_uploader if (one.key or "").startswith("published.upload"))
    for name, data in files.items():
        upload.upload(name, data)
    sound(app.run())
    return press(app, "published.read")


def release(number: str, tables: Mapping[str, Table]) -> dict[str, bytes]:
    """Pack tables as the archive of a release of O*NET."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files(tables).items():
            archive.writestr(name, data)
    return {f"db_{number.replace('.', '_')}_excel.zip": out.getvalue()}


def with_onet(database: object) -> tuple[PersonStore, AppTest]:
    """Somebody with an empty plan, and the page with a small release 29.0 of O*NET brought in."""
    someone = add_empty(local_access(f"sqlite:///{database}"))
    return someone, bring_in(unfold(opened(PAGE), "target.published"), release("29.0", small_release()))


def with_target(database: object) -> tuple[PersonStore, AppTest]:
    """The same, with the bookkeeping clerks of that release as the target: Mathematics (knowledge) and Reading."""
    someone, app = with_onet(database)
    sound(app.text_input(key="published.text").set_value("bookkeeping").run())
    choose(app, "43-3031.00", "O*NET 29.0")
    return someone, press(app, "published.target")


def choose(app: AppTest, code: str, name: str = "ESCO") -> AppTest:
    """Click an occupation in the list of those found, by its code and the name of its library."""
    card = next(card for card in local_access(os.environ["TRELLIS_DATABASE"]).libraries() if card.name == name)
    return sound(app.radio(key="published.list.occupations").set_value(f"{card.id} {code}").run())


def test_an_occupation_is_found_however_it_is_typed_and_becomes_the_target(database: object) -> None:
    someone, app = with_esco(database)
    assert "ESCO: 2 roles" in words(app)
    sound(app.text_input(key="published.text").set_value("acountant").run())
    choose(app, "2411.1")
    press(app, "published.target")
    book = someone.workbook()
    assert str(book.single("profile")["target_role"]).startswith("accountant")
    (role,) = book.cells("roles")
    assert "ESCO" in str(role["source"])
    assert [(row["level"], row.get("must")) for row in book.cells("requirements")] == [(3, True), (3, None)]


def test_a_skill_is_found_by_typing_and_added_to_ones_own_unrated(database: object) -> None:
    someone, app = with_onet(database)
    sound(app.text_input(key="published.text").set_value("readin").run())
    (card,) = local_access(f"sqlite:///{database}").libraries()
    listed = app.radio(key="published.list.skills")
    assert listed.options == ["Reading"]
    sound(listed.set_value(f"{card.id} 2.A.1.a").run())
    assert "Asked for by 2 occupations of O" in words(app)
    asked = next(shown.value for shown in app.dataframe if "Occupation" in shown.value.columns)
    assert asked[["Code", "Required level", "Weight"]].to_numpy().tolist() == [
        ["11-1011.00", 3.5, 4.5],
        ["43-3031.00", 1.5, 3.5],
    ]  # 4.9 and 2.0 of 7
    press(app, "published.add_skill")
    (skill,) = someone.workbook().cells("skills")
    assert (skill["skill"], skill.get("level")) == ("Reading", None)
    assert "It is among your skills." in words(app)


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
    assert r"O\*NET" in error.value
    assert local_access(f"sqlite:///{database}").libraries() == []


def test_the_title_that_was_typed_is_said_where_it_is_not_the_main_one(database: object) -> None:
    _, app = with_esco(database)
    sound(app.text_input(key="published.text").set_value("book check").run())
    (found,) = app.radio(key="published.list.occupations").proto.captions
    assert found == "also called book checker · ESCO, 2411.1"


def test_proposed_levels_are_said_to_be_proposed_before_they_are_taken(database: object) -> None:
    _, app = with_esco(database)
    sound(app.text_input(key="published.text").set_value("accountant").run())
    choose(app, "2411.1")
    assert "ESCO does not say how well: every level is only proposed. Change what you know." in words(app)


def test_a_skill_that_the_person_has_under_another_name_keeps_it_when_they_say_so(database: object) -> None:
    someone, app = with_esco(database)
    save_row(someone, "skills", skill="Analyze accounts", level=4)
    sound(app.text_input(key="published.text").set_value("accountant").run())
    choose(app, "2411.1")
    assert app.toggle(key="published.own_names").label == "Keep my names: Analyze accounts for analyse accounts"
    press(app, "published.target")
    assert [row["skill"] for row in someone.workbook().cells("requirements")] == ["Analyze accounts", "tax law"]


def test_the_same_release_brought_in_twice_is_said_and_not_doubled(database: object) -> None:
    _, app = with_esco(database)
    bring_in(app, published("en"))
    assert "is here already, with the same content. Nothing was added." in words(app)
    assert len(local_access(os.environ["TRELLIS_DATABASE"]).libraries()) == 1


def test_the_same_release_with_other_content_takes_the_place_of_the_old_one_when_asked(database: object) -> None:
    _, app = with_esco(database)
    access = local_access(os.environ["TRELLIS_DATABASE"])
    (before,) = access.libraries()
    bring_in(app, {name: data for name, data in published("en").items() if "Relations" not in name})
    assert "with 2 roles, 3 requirements, 0 tools of roles. The files hold 2 roles, 0 requirements" in words(app)
    assert access.libraries() == [before]
    press(app, "published.replace")
    (after,) = access.libraries()
    assert (after.name, after.id == before.id) == ("ESCO", False)
    assert "is here already" not in words(app)


def test_tools_come_along_when_wanted_and_are_marked_as_proposed(database: object) -> None:
    someone, app = with_onet(database)
    sound(app.text_input(key="published.text").set_value("bookkeeping").run())
    choose(app, "43-3031.00", "O*NET 29.0")
    sound(app.segmented_control(key="published.tools.43-3031.00").set_value("hot").run())
    press(app, "published.compare")
    (tool,) = (row for row in someone.workbook().cells("requirements") if row["skill"] == "Ledger Pro")
    assert (tool["level"], tool["weight"], tool["driver"], tool.get("must")) == (3, 3, "technical", None)
    assert "Level and weight are proposed." in str(tool["note"])
    assert someone.workbook().single("profile").get("target_role") is None


def test_where_a_role_leads_is_shown_and_the_next_one_is_taken_with_one_click(database: object) -> None:
    someone, app = with_target(database)
    unfold(app, "target.leads")
    assert "**Financial Managers**  \nRelated in O\\*NET 29.0: Primary-Short." in words(app)
    press(app, "target.leads.True.0")
    book = someone.workbook()
    assert book.single("profile")["target_role"] == "Financial Managers"
    assert [row["role"] for row in book.cells("roles")] == ["Bookkeeping Clerks", "Financial Managers"]


def test_levels_in_words_stand_between_what_one_has_and_what_is_asked_for(database: object) -> None:
    someone, app = with_target(database)
    save_row(someone, "skills", skill="Reading", level=1)
    for page, key in ((PAGE, "target"), ("pages/goal/gap.py", "gap")):
        app = unfold(opened(page), f"{key}.level_words")
        # worded levels 2 and 6 of 7 are 1.4 and 4.3 of 5; 2.0 of 7 is asked for: 1.43, in half steps 1.5
        assert (
            "- **1 is where you are**\n- 1.4 (O*NET 2 of 7): Read a note\n- **1.5 is what Bookkeeping Clerks asks for**"
            "\n- 4.3 (O*NET 6 of 7): Read a journal"
        ) in words(app)
        assert "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)" in words(app)
    app = unfold(opened("pages/person/skills.py"), "skills.level_words")
    assert "- **1 is where you are**\n- 1.4 (O*NET 2 of 7): Read a note" in words(app)


def test_a_newer_release_changes_nothing_by_itself_and_what_is_picked_is_one_step(database: object) -> None:
    someone, app = with_target(database)
    tables = small_release()
    tables["Skills.xlsx"] = [
        RATINGS, *pair("43-3031.00", "2.A.1.a", 3.5, 4.2), *pair("43-3031.00", "2.A.1.e", 4.5, 4.2)
    ]  # fmt: skip
    before = someone.workbook()
    bring_in(app, release("30.0", tables))
    assert someone.workbook() == before
    assert "O*NET 29.0, brought in on" in words(app).replace("\\", "")
    newer = next(card for card in local_access(os.environ["TRELLIS_DATABASE"]).libraries() if card.release == "30.0")
    unfold(app, f"target.release.{newer.id}")
    offered = [box.label for box in app.checkbox if box.label.startswith("**")]
    # level 4.2 of 7 is 3 of 5
    assert offered[1:] == [
        "**Reading** required level 1.5 → 3",
        "**Mathematics** comes in: level 3, weight 4.5",
    ]
    sound(next(box for box in app.checkbox if box.label.startswith("**Mathematics**")).uncheck().run())
    press(app, f"target.release_take.{newer.id}")
    after = someone.workbook()
    assert [(row["skill"], row["level"]) for row in after.cells("requirements")] == [
        ("Mathematics (knowledge)", 4), ("Reading", 3)
    ]  # fmt: skip
    assert str(after.cells("roles")[0]["source"]).startswith("O*NET 30.0,")
    assert someone.revision() == 3
    press(app, "frame.undo")
    assert someone.workbook() == before


def dated(release: str, language: str) -> dict[str, bytes]:
    """Pack ESCO's tables in a language as the archive of a release."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in published(language).items():
            archive.writestr(name, data)
    return {f"ESCO dataset - v{release} - {language}.zip": out.getvalue()}


def searched(app: AppTest) -> list[str]:
    """List the names of the libraries that are searched."""
    cards = {card.id: card.name for card in local_access(os.environ["TRELLIS_DATABASE"]).libraries()}
    (choice,) = (one for one in app.pills if (one.key or "").startswith("published.in."))
    return [cards[one] for one in choice.value or ()]


def test_two_languages_of_a_publisher_are_both_searched(database: object) -> None:
    add_empty(local_access(f"sqlite:///{database}"))
    app = bring_in(unfold(opened(PAGE), "target.published"), dated("1.2.0", "en"))
    bring_in(app, published("fr"))
    assert searched(app) == ["ESCO", "ESCO 1.2.0"]
    sound(app.text_input(key="published.text").set_value("accounting clerk").run())
    assert "accounting clerk" in app.radio(key="published.list.occupations").options
    sound(app.text_input(key="published.text").set_value("comptable").run())
    assert "comptable" in app.radio(key="published.list.occupations").options


def test_another_language_is_not_offered_as_a_newer_release(database: object) -> None:
    someone = add_empty(local_access(f"sqlite:///{database}"))
    app = bring_in(unfold(opened(PAGE), "target.published"), dated("1.2.0", "en"))
    sound(app.text_input(key="published.text").set_value("accounting clerk").run())
    press(choose(app, "4311.1", "ESCO 1.2.0"), "published.target")
    assert someone.workbook().rows("requirements")
    bring_in(app, dated("1.3.0", "fr"))
    assert not [one for one in app.expander if "see what it would change" in one.label]
    bring_in(app, dated("1.4.0", "en"))
    assert [one.label for one in app.expander if "see what it would change" in one.label]


def test_a_library_that_comes_later_is_searched_too(database: object) -> None:
    _, app = with_onet(database)
    bring_in(app, dated("1.2.0", "en"))
    bring_in(app, published("fr"))
    assert searched(app) == ["ESCO", "ESCO 1.2.0", "O*NET 29.0"]
    bring_in(app, release("30.0", small_release()))
    assert searched(app) == ["O*NET 30.0", "ESCO", "ESCO 1.2.0"]


def test_an_evidently_newer_release_is_searched_alone_and_what_is_left_out_is_said(database: object) -> None:
    add_empty(local_access(f"sqlite:///{database}"))
    app = bring_in(unfold(opened(PAGE), "target.published"), dated("1.2.0", "en"))
    bring_in(app, dated("1.1.0", "en"))
    assert searched(app) == ["ESCO 1.2.0"]
    assert "Not searched" not in words(app)
    sound(app.text_input(key="published.text").set_value("zzyzx").run())
    assert "Nothing is called anything like “zzyzx”. Not searched: ESCO 1.1.0." in words(app)


def test_the_nearest_occupations_are_shown_of_each_library_that_is_searched(database: object) -> None:
    someone, app = with_onet(database)
    bring_in(app, published("en"))
    save_row(someone, "skills", skill="tax law", level=3)
    save_row(someone, "skills", skill="Reading", level=2)
    app = unfold(opened(PAGE), "target.published")
    sound(app.toggle(key="published.nearest").set_value(True).run())
    (choice,) = (one for one in app.segmented_control if (one.key or "").startswith("published.nearest_in"))
    assert choice.options == ["ESCO (2)", "O*NET 29.0 (2)"]
    assert "held against those of ESCO by their names" in words(app)
    assert set(app.radio(key="published.list.occupations").options) == {"accountant", "accounting clerk"}
    cards = {card.name: card.id for card in local_access(os.environ["TRELLIS_DATABASE"]).libraries()}
    sound(choice.set_value(cards["O*NET 29.0"]).run())
    assert "held against those of O\\*NET 29.0 by their names" in words(app)
    assert set(app.radio(key="published.list.occupations").options) == {"Bookkeeping Clerks", "Chief Executives"}


def test_a_table_brought_in_alone_is_said_to_be_a_library_of_its_own_before_and_after(database: object) -> None:
    _, app = with_onet(database)
    assert "library of its own" not in words(app)
    sound(app.toggle(key="published.more").set_value(True).run())
    (upload,) = app.file_uploader
    at_once = "Files brought in one by one become libraries of their own: choose all files of a release at once."
    assert upload.proto.help == at_once
    alone = files({"Knowledge.xlsx": small_release()["Knowledge.xlsx"]})
    bring_in(app, alone)
    said = words(app)
    assert f"O*NET of 08/2023 is a library of its own beside O*NET 29.0. {at_once}" in said.replace("\\", "")


def test_a_whole_release_beside_another_is_not_said_to_be_a_part(database: object) -> None:
    _, app = with_onet(database)
    bring_in(app, release("30.0", small_release()))
    assert "library of its own" not in words(app)
    assert searched(app) == ["O*NET 30.0"]


def with_a_silent_role(database: object, *demand: str) -> tuple[PersonStore, AppTest]:
    """The financial managers, of whom the release names a tool for each mark of demand and asks for nothing."""
    tables = small_release()
    tables["Technology Skills.xlsx"] = [
        *tables["Technology Skills.xlsx"],
        *(
            ["11-3031.00", "Financial Managers", f"Tool {number}", 43231601, "Software", "N", mark]
            for number, mark in enumerate(demand)
        ),
    ]
    someone = add_empty(local_access(f"sqlite:///{database}"))
    app = bring_in(unfold(opened(PAGE), "target.published"), release("29.0", tables))
    sound(app.text_input(key="published.text").set_value("financial").run())
    choose(app, "11-3031.00", "O*NET 29.0")
    assert "O*NET 29.0 does not say what Financial Managers asks for." in words(app).replace("\\", "")
    return someone, app


def test_of_a_role_that_asks_for_nothing_the_tools_in_demand_are_preset(database: object) -> None:
    someone, app = with_a_silent_role(database, "Y", "N")
    press(app, "published.target")
    (tool,) = someone.workbook().cells("requirements")
    assert (tool["role"], tool["skill"], tool["weight"]) == ("Financial Managers", "Tool 0", 4)
    assert "What Financial Managers asks for was copied from O*NET 29.0, 11-3031.00. " in words(app).replace("\\", "")


def test_where_no_tool_is_in_demand_all_are_preset_and_none_can_be_chosen(database: object) -> None:
    someone, app = with_a_silent_role(database, "N", "N")
    tools = app.segmented_control(key="published.tools.11-3031.00")
    assert tools.value == "all"
    sound(tools.set_value("none").run())
    press(app, "published.target")
    assert someone.workbook().cells("requirements") == []


def test_a_role_without_requirements_is_not_credited_with_any(database: object) -> None:
    _, app = with_a_silent_role(database)
    press(app, "published.target")
    said = words(app).replace("\\", "")
    assert "Financial Managers was copied from O*NET 29.0, 11-3031.00, which does not say what it asks for. " in said
    assert "What Financial Managers asks for" not in said
    assert "Trellis includes information from the O*NET 29.0 Database" in said
    (card,) = local_access(os.environ["TRELLIS_DATABASE"]).libraries()
    press(app, f"published.delete.{card.id}")
    assert "Financial Managers was copied from O*NET 29.0, 11-3031.00. " in words(app).replace("\\", "")


def test_requirements_that_were_copied_are_credited(database: object) -> None:
    _, app = with_target(database)
    assert "What Bookkeeping Clerks asks for was copied from O*NET 29.0, 43-3031.00. " in words(app).replace("\\", "")
