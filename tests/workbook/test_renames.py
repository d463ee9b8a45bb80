"""A new name reaches every cell that refers to the old one."""

from hypothesis import given
from hypothesis import strategies as st

from core.workbook.edits import referring_columns, renames
from core.workbook.rows import ROW, AnyCell, Change, Workbook, with_changes
from tests.workbook.books import book, cells
from tests.workbook.grids import Tab, added, edited

REFERRING = {
    "roles.role": {
        ("profile", "target_role"), ("requirements", "role"), ("moves", "from_role"), ("moves", "to_role"),
    },
    "skills.skill": {
        ("ratings", "skill"), ("achievements", "skills"), ("feedback", "skill"), ("requirements", "skill"),
        ("actions", "skill"),
    },
    "actions.action": {("actions", "needs")},
    "milestones.milestone": {("actions", "milestone")},
}  # fmt: skip


def renamed(sheet: str, row: str, column: str, before: str | None, after: str | None) -> Change:
    return Change(sheet, row, column, before, after)


def carried(workbook: Workbook, *changes: Change) -> Workbook:
    return with_changes(workbook, [*changes, *renames(workbook, changes)])


def test_every_column_that_refers_is_known() -> None:
    assert {target: set(referring_columns(target)) for target in REFERRING} == REFERRING
    assert referring_columns("skills.note") == []


def test_a_new_name_is_carried_to_every_referring_cell_whatever_its_case() -> None:
    for target, places in REFERRING.items():
        sheet, column = target.split(".")
        single: dict[str, AnyCell] = {}
        for name, other in places - {("actions", "needs"), ("achievements", "skills")}:
            single[f"{name} {other}"] = " OLD name"
        sheets: dict[str, list[dict[str, AnyCell]]] = {sheet: [{column: "Old name"}]}
        for name, other in places:
            plural = (name, other) in {("actions", "needs"), ("achievements", "skills")}
            row: dict[str, AnyCell] = {other: ["First", "old  name"] if plural else "OLD name"}
            sheets.setdefault(name, []).append(row)
        after = carried(book(**sheets), renamed(sheet, f"{sheet}1", column, "Old name", "New"))
        for name, other in places:
            found = [row[other] for row in cells(after, name) if other in row]
            assert found in (["New"], [["First", "New"]])


def test_a_name_that_another_row_still_has_is_not_carried() -> None:
    workbook = book(skills=[{"skill": "SQL"}, {"skill": "sql"}], requirements=[{"role": "Lead", "skill": "SQL"}])
    change = renamed("skills", "skills1", "skill", "SQL", "PostgreSQL")
    assert renames(workbook, [change]) == []
    both = [change, renamed("skills", "skills2", "skill", "sql", "SQLite")]
    assert cells(carried(workbook, *both), "requirements") == [{"role": "Lead", "skill": "PostgreSQL"}]
    gone = Change("skills", "skills2", ROW, 2, None)
    assert cells(carried(workbook, change, gone), "requirements") == [{"role": "Lead", "skill": "PostgreSQL"}]


def test_names_that_change_places_leave_references_alone() -> None:
    workbook = book(skills=[{"skill": "SQL"}, {"skill": "R"}], ratings=[{"skill": "SQL"}, {"skill": "R"}])
    swapped = [renamed("skills", "skills1", "skill", "SQL", "R"), renamed("skills", "skills2", "skill", "R", "SQL")]
    assert renames(workbook, swapped) == []


def test_several_new_names_reach_one_list_together() -> None:
    workbook = book(skills=[{"skill": "SQL"}, {"skill": "R"}], achievements=[{"skills": ["SQL", "Go", "R"]}])
    changes = [
        renamed("skills", "skills1", "skill", "SQL", "SQLite"),
        renamed("skills", "skills2", "skill", "R", "Rust"),
    ]
    assert renames(workbook, changes) == [
        Change("achievements", "achievements1", "skills", ["SQL", "Go", "R"], ["SQLite", "Go", "Rust"])
    ]


def test_a_name_taken_over_stands_once_in_a_list() -> None:
    workbook = book(skills=[{"skill": "Py"}, {"skill": "Python"}], achievements=[{"skills": ["Python", "Py"]}])
    after = carried(workbook, renamed("skills", "skills1", "skill", "Py", "Python"))
    assert cells(after, "achievements") == [{"skills": ["Python"]}]


def test_another_spelling_is_carried_too() -> None:
    workbook = book(skills=[{"skill": "sql"}], ratings=[{"skill": "SQL"}, {"skill": "sql"}])
    found = renames(workbook, [renamed("skills", "skills1", "skill", "sql", "SQL")])
    assert found == [Change("ratings", "ratings2", "skill", "sql", "SQL")]


def test_a_first_name_a_blanked_one_and_other_columns_carry_nothing() -> None:
    workbook = book(skills=[{"skill": "SQL", "note": "R"}], ratings=[{"skill": "SQL"}, {"skill": "R"}])
    for change in (
        renamed("skills", "skills1", "skill", "SQL", None),
        renamed("skills", "skills1", "skill", None, "Go"),
        renamed("skills", "skills1", "note", "R", "Go"),
        Change("skills", "skills1", "level", 1, 2),
        Change("skills", "skills1", ROW, 1, None),
    ):
        assert renames(workbook, [change]) == []


def test_a_reference_edited_in_the_same_breath_is_carried_from_its_new_value() -> None:
    workbook = book(actions=[{"action": "A"}, {"action": "B"}, {"action": "C", "needs": ["A"]}])
    changes = [
        renamed("actions", "actions1", "action", "A", "A2"),
        Change("actions", "actions3", "needs", ["A"], ["A", "B"]),
    ]
    assert cells(carried(workbook, *changes), "actions")[2]["needs"] == ["A2", "B"]


def test_a_grid_never_takes_back_a_name_it_carried() -> None:
    tab = Tab(book(actions=[{"action": "A"}, {"action": "B", "needs": ["A"]}]), "actions")
    tab.says(edited(r0={"action": "A2"}))
    assert tab.cells()[1]["needs"] == ["A2"]
    tab.says(edited(r0={"action": "A2"}, r1={"note": "Soon"}))  # the screen still shows that B needs A
    assert tab.cells()[1] == {"action": "B", "needs": ["A2"], "note": "Soon"}
    tab.says(edited(r0={"action": "A3"}, r1={"note": "Soon"}))
    assert tab.cells()[1]["needs"] == ["A3"]
    tab.says(edited(r0={"action": "A3"}, r1={"note": "Soon", "needs": ["A", "C"]}))
    assert tab.cells()[1]["needs"] == ["A3", "C"]
    tab.says({**edited(r0={"action": "A3"}, r1={"note": "Soon", "needs": ["A", "C"]}), **added({"action": "a"})})
    assert tab.cells()[1]["needs"] == ["A", "C"]  # now there is an action of that name


def test_a_name_given_back_is_read_as_it_stands() -> None:
    tab = Tab(book(actions=[{"action": "A"}, {"action": "B", "needs": ["A"]}]), "actions")
    tab.says(edited(r0={"action": "A2"}))
    tab.says(edited(r0={"action": "A"}))
    assert tab.cells()[1]["needs"] == ["A"]
    assert tab.says(edited(r0={"action": "A"})).changes == ()


def test_deleting_an_added_row_renames_nothing() -> None:
    tab = Tab(book(requirements=[{"role": "Lead", "skill": "Python"}]), "skills")
    tab.says(added({"skill": "Python"}, {"skill": "Rust"}))
    tab.says(added({"skill": "Rust"}))
    assert tab.cells("requirements") == [{"role": "Lead", "skill": "Python"}]


_LETTERS = st.sampled_from("abcd")


@given(st.lists(_LETTERS, min_size=1, max_size=4, unique=True), st.lists(_LETTERS, max_size=5), st.data())
def test_after_renaming_no_reference_hangs_that_held_before(
    names: list[str], uses: list[str], data: st.DataObject
) -> None:
    workbook = book(skills=[{"skill": name} for name in names], achievements=[{"skills": [name]} for name in uses])
    new = data.draw(st.lists(st.sampled_from("abcdXYZ"), min_size=len(names), max_size=len(names)))
    changes = [
        Change("skills", f"skills{number}", "skill", old, name)
        for number, (old, name) in enumerate(zip(names, new, strict=True), 1)
        if old != name
    ]
    after = carried(workbook, *changes)
    held = {row["skill"] for row in cells(after, "skills")}
    for row, used in zip(cells(after, "achievements"), uses, strict=True):
        assert used not in names or set(row["skills"]) <= held  # type: ignore[arg-type]
