"""Rows that are added, cells of the profile that are set, roles that are taken from the library."""

from core.workbook.adding import added_rows, profile_set, role_taken
from core.workbook.rows import ROW, AnyCell, Change, Workbook, with_changes
from tests.workbook.books import book, cells, ids


def test_rows_are_added_below_the_last_one_in_order() -> None:
    before = book(skills=[{"skill": "SQL"}])
    changes = added_rows(before, "skills", [{"skill": "R", "level": 2}, {"skill": "Go"}], ids())
    assert changes == [
        Change("skills", "new1", ROW, None, 2),
        Change("skills", "new1", "skill", None, "R"),
        Change("skills", "new1", "level", None, 2),
        Change("skills", "new2", ROW, None, 3),
        Change("skills", "new2", "skill", None, "Go"),
    ]
    assert added_rows(Workbook(), "skills", [{"skill": "R"}], ids())[0] == Change("skills", "new1", ROW, None, 1)


def test_a_row_that_is_there_already_is_left_out_whatever_its_case() -> None:
    before = book(requirements=[{"role": "Lead", "skill": "SQL"}])
    rows = [{"role": "lead", "skill": "sql"}, {"role": "Head", "skill": "SQL"}, {"role": "HEAD", "skill": "SQL"}]
    after = with_changes(before, added_rows(before, "requirements", rows, ids()))
    assert cells(after, "requirements")[1:] == [{"role": "Head", "skill": "SQL"}]


def test_rows_still_without_a_name_are_all_kept() -> None:
    before = book(requirements=[{"role": "Lead", "level": 1}])
    rows: list[dict[str, AnyCell]] = [{"role": "Lead", "level": 4}, {"role": "Lead", "level": 2}]
    after = with_changes(before, added_rows(before, "requirements", rows, ids()))
    assert cells(after, "requirements")[1:] == rows


def test_a_cell_of_the_profile_names_what_it_replaces() -> None:
    before = book(profile=[{"name": "Ana", "target_role": "Lead"}])
    assert profile_set(before, "target_role", "Head") == [Change("profile", "profile1", "target_role", "Lead", "Head")]
    assert profile_set(before, "target_role", None) == [Change("profile", "profile1", "target_role", "Lead", None)]
    assert profile_set(before, "target_role", "Lead") == []


def test_the_profile_s_row_is_made_when_there_is_none() -> None:
    assert profile_set(Workbook(), "name", "Ana") == [
        Change("profile", "profile", ROW, None, 1),
        Change("profile", "profile", "name", None, "Ana"),
    ]
    assert profile_set(Workbook(), "name", None) == []


LIBRARY = book(
    roles=[{"role": "Lead", "family": "Data"}, {"role": "Head"}],
    requirements=[
        {"role": "Lead", "skill": "SQL", "level": 4},
        {"role": "Head", "skill": "SQL", "level": 3},
        {"role": "Lead", "skill": "R", "level": 2},
    ],
    moves=[
        {"from_role": "Lead", "to_role": "Head"},
        {"from_role": "Junior", "to_role": "Lead"},
        {"from_role": "Junior", "to_role": "Head"},
    ],
)


def test_a_role_is_taken_with_its_requirements_and_moves() -> None:
    after = with_changes(Workbook(), role_taken(Workbook(), LIBRARY, " lead ", ids()))
    assert cells(after, "roles") == [{"role": "Lead", "family": "Data"}]
    assert [(one["skill"], one["level"]) for one in cells(after, "requirements")] == [("SQL", 4), ("R", 2)]
    assert [(one["from_role"], one["to_role"]) for one in cells(after, "moves")] == [
        ("Lead", "Head"),
        ("Junior", "Lead"),
    ]
    assert role_taken(after, LIBRARY, "Lead", ids()) == []


def test_what_the_workbook_has_of_a_role_stays_as_it_is() -> None:
    before = book(roles=[{"role": "lead"}], requirements=[{"role": "Lead", "skill": "sql", "level": 1}])
    after = with_changes(before, role_taken(before, LIBRARY, "Lead", ids()))
    assert cells(after, "roles") == [{"role": "lead"}]
    assert [(one["skill"], one["level"]) for one in cells(after, "requirements")] == [("sql", 1), ("R", 2)]
