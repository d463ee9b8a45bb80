"""What a save writes, what it refuses, and that nothing else is touched."""

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from core.store import Conflict, InvalidCellError, PersonStore, Saved
from core.workbook.rows import ROW, AnyCell, Change
from tests.store.made import FEB, JAN, MAR, added, cells, deleted, set_to

SQL = added("a", 1, skill="SQL", level=3)


def test_a_new_row_is_kept_with_its_cells(ana: PersonStore) -> None:
    saved = ana.save(SQL, at=JAN)
    assert saved == Saved(1, tuple(SQL), ())
    assert cells(ana.workbook()) == {"a": {"skill": "SQL", "level": 3}}
    assert ana.revision() == 1


def test_rows_come_in_order_of_position_and_sheets_in_that_of_the_excel_file(ana: PersonStore) -> None:
    kept = [Change("x:Pets", "p", ROW, None, 1), Change("x:Pets", "p", "x:Name", None, "Rex")]
    windows = added("w", sheet="windows", start="2026-01-01")
    ana.save(
        [*kept, *windows, *added("b", 2, skill="R"), *added("c", 1, skill="SQL"), *added("a", 2, skill="Go")], at=JAN
    )
    assert list(ana.workbook().sheets) == ["skills", "windows", "x:Pets"]
    assert list(cells(ana.workbook())) == ["c", "a", "b"]


def test_saving_the_same_again_makes_no_revision(ana: PersonStore) -> None:
    ana.save(SQL, at=JAN)
    assert ana.save(SQL, at=FEB) == Saved(None)
    assert ana.save([], at=FEB) == Saved(None)
    assert ana.revision() == 1


def test_a_cell_that_another_changed_is_not_overwritten_and_the_others_are_saved(
    ana: PersonStore, ben: PersonStore
) -> None:
    ana.save([*SQL, *added("b", 2, skill="R", level=1)], at=JAN)
    ben.save(set_to("a", "level", 3, 4), at=FEB)
    mine = Change("skills", "a", "level", 3, 2)
    saved = ana.save([mine, *set_to("b", "level", 1, 2), *set_to("a", "note", None, "joins")], at=MAR)
    assert saved.conflicts == (Conflict(mine, 4, "Ben", FEB),)
    assert set(saved.applied) == {Change("skills", "b", "level", 1, 2), Change("skills", "a", "note", None, "joins")}
    assert cells(ana.workbook())["a"] == {"skill": "SQL", "level": 4, "note": "joins"}
    assert ana.revision() == 3


def test_nothing_but_conflicts_makes_no_revision(ana: PersonStore, ben: PersonStore) -> None:
    ana.save(SQL, at=JAN)
    ben.save(set_to("a", "level", 3, None), at=FEB)
    mine = Change("skills", "a", "level", 3, 2)
    assert ana.save([mine], at=MAR) == Saved(None, (), (Conflict(mine, None, "Ben", FEB),))
    assert ana.revision() == 2


def test_a_cell_blanked_by_two_is_no_conflict(ana: PersonStore, ben: PersonStore) -> None:
    ana.save(SQL, at=JAN)
    ben.save(set_to("a", "level", 3, None), at=FEB)
    assert ana.save(set_to("a", "level", 3, None), at=MAR) == Saved(None)


def test_yes_and_one_are_different_values(ana: PersonStore) -> None:
    ana.save([*SQL, *set_to("a", "x:old", None, 1)], at=JAN)
    saved = ana.save(set_to("a", "x:old", before=1, after=True), at=FEB)
    assert saved.revision == 2
    assert cells(ana.workbook())["a"]["x:old"] is True


def test_several_changes_of_one_cell_count_as_one(ana: PersonStore) -> None:
    ana.save(SQL, at=JAN)
    saved = ana.save([*set_to("a", "level", 3, 1), *set_to("a", "level", 1, 5)], at=FEB)
    assert saved.applied == (Change("skills", "a", "level", 3, 5),)


def test_a_change_to_a_row_that_is_gone_is_a_conflict_unless_it_blanks(ana: PersonStore, ben: PersonStore) -> None:
    ana.save(SQL, at=JAN)
    ben.save(deleted(ben.workbook(), "a"), at=FEB)
    mine = Change("skills", "a", "level", 3, 4)
    assert ana.save([mine], at=MAR) == Saved(None, (), (Conflict(mine, None, "Ben", FEB),))
    blank = Change("skills", "a", "note", None, "joins")  # a cell that the deletion had nothing to say about
    assert ana.save([blank], at=MAR) == Saved(None, (), (Conflict(blank, None, "Ben", FEB),))
    assert ana.save(set_to("a", "level", 3, None), at=MAR) == Saved(None)


def test_a_change_to_a_row_that_never_was_names_nobody(ana: PersonStore) -> None:
    mine = Change("skills", "nowhere", "level", None, 4)
    assert ana.save([mine], at=MAR) == Saved(None, (), (Conflict(mine, None, "", None),))


def test_a_deleted_row_takes_its_cells_along(ana: PersonStore) -> None:
    ana.save(SQL, at=JAN)
    saved = ana.save([Change("skills", "a", ROW, 1, None)], at=FEB)
    assert set(saved.applied) == {
        Change("skills", "a", ROW, 1, None),
        Change("skills", "a", "skill", "SQL", None),
        Change("skills", "a", "level", 3, None),
    }
    assert ana.workbook().rows("skills") == ()
    assert ana.save([Change("skills", "a", ROW, 1, None)], at=MAR) == Saved(None)


@pytest.mark.parametrize(("column", "before", "after"), [("level", 3, 4), ("note", None, "joins")])
def test_a_row_that_another_changed_is_not_deleted(
    ana: PersonStore, ben: PersonStore, column: str, before: AnyCell | None, after: AnyCell
) -> None:
    ana.save(SQL, at=JAN)
    deletion = deleted(ana.workbook(), "a")
    ben.save(set_to("a", column, before, after), at=FEB)
    saved = ana.save([*deletion, *added("b", 2, skill="R")], at=MAR)
    assert [(each.change.column, each.current) for each in saved.conflicts] == [(ROW, 1), (column, after)]
    assert saved.conflicts[1].current_by == "Ben"
    assert cells(ana.workbook()) == {"a": {"skill": "SQL", "level": 3, column: after}, "b": {"skill": "R"}}


def test_a_row_moves_and_two_who_move_it_conflict(ana: PersonStore, ben: PersonStore) -> None:
    ana.save([*SQL, *added("b", 2, skill="R")], at=JAN)
    assert ben.save([Change("skills", "a", ROW, 1, 3)], at=FEB).revision == 2
    assert list(cells(ana.workbook())) == ["b", "a"]
    mine = Change("skills", "a", ROW, 1, 7)
    assert ana.save([mine], at=MAR).conflicts == (Conflict(mine, 3, "Ben", FEB),)
    gone = Change("skills", "z", ROW, 1, 7)
    assert ana.save([gone], at=MAR).conflicts == (Conflict(gone, None, "", None),)


def test_adding_a_row_that_is_there_keeps_its_place_and_adds_what_is_blank(ana: PersonStore) -> None:
    ana.save(SQL, at=JAN)
    saved = ana.save(added("a", 9, skill="SQL", note="joins"), at=FEB)
    assert saved.applied == (Change("skills", "a", "note", None, "joins"),)
    assert ana.workbook().rows("skills")[0].position == 1


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            Change("skills", "a", "level", None, 9),
            r"Sheet skills, row a, column level: level '9' must be 0 to 5, in half steps. Nothing was saved.",
        ),
        (Change("skills", "a", "levle", None, 3), r"Sheet skills, row a, column levle: column 'levle' is not one of"),
        (Change("skils", "a", "level", None, 3), r"Sheet skils, row a, .*there is no such sheet; there are profile"),
        (Change("skills", "a", ROW, None, 1.5), r"Sheet skills, row a, column \(row\): position 1.5 must be a whole"),
        (Change("skills", "a", "x:old", None, float("inf")), r"column x:old: inf must be text, a finite number"),
        (Change("x:Pets", "a", "x:old", None, {"date": 3}), r"column x:old: {'date': 3} must be"),  # type: ignore[dict-item]
    ],
)
def test_a_value_that_its_column_cannot_hold_stops_the_whole_save(
    ana: PersonStore, change: Change, sentence: str
) -> None:
    with pytest.raises(InvalidCellError, match=sentence):
        ana.save([*added("b", 2, skill="R"), change], at=JAN)
    assert ana.revision() == 0
    assert ana.workbook().sheets == {}


def test_cells_are_kept_in_the_form_their_column_declares(ana: PersonStore) -> None:
    ana.save(added("a", 1, skill="  SQL ", level="3,5", last_used="30 Jun 2025", note=" "), at=JAN)
    assert cells(ana.workbook()) == {"a": {"skill": "SQL", "level": 3.5, "last_used": "2025-06-30"}}


def test_columns_and_sheets_that_trellis_does_not_know_come_back_unchanged(ana: PersonStore) -> None:
    kept: dict[str, AnyCell] = {
        "x:a": "  ü\x00\ud800 ",
        "x:b": 1.0,
        "x:c": True,
        "x:d": {"date": "2026-01-02"},
        "x:e": ["a"],
    }
    skill = [Change("skills", "a", column, None, cell) for column, cell in kept.items()]
    pet = [Change("x:Pets", "p", column, None, cell) for column, cell in kept.items()]
    ana.save([*added("a", 1, skill="SQL"), *skill, *added("p", sheet="x:Pets"), *pet], at=JAN)
    assert cells(ana.workbook()) == {"a": {"skill": "SQL"} | kept}
    assert cells(ana.workbook(), "x:Pets") == {"p": kept}
    assert cells(ana.workbook_at(1), "x:Pets") == {"p": kept}


def test_a_large_import_is_one_revision_and_saving_it_again_changes_nothing(ana: PersonStore) -> None:
    rows = [change for number in range(5_002) for change in added(f"r{number}", number, skill=f"S{number}")]
    assert ana.save(rows, at=JAN, kind="import").revision == 1
    assert len(ana.workbook().rows("skills")) == 5_002
    assert ana.save(rows, at=FEB) == Saved(None)
    wrong = [Change("skills", f"r{number}", "skill", "?", "!") for number in range(5_002)]
    assert {each.current_by for each in ana.save(wrong, at=FEB).conflicts} == {"Ana"}
    ana.undo_last(at=MAR)
    assert ana.workbook().rows("skills") == ()


def test_saving_a_cell_asks_as_much_of_the_database_with_many_rows_as_with_few(ana: PersonStore) -> None:
    def statements(row: str) -> list[str]:
        seen: list[str] = []

        def note(*args: object) -> None:
            seen.append(str(args[2]))

        event.listen(Engine, "before_cursor_execute", note)
        ana.save(set_to(row, "level", None, 3), at=FEB)
        event.remove(Engine, "before_cursor_execute", note)
        return seen

    ana.save(added("r0", 0, skill="S0"), at=JAN)
    few = statements("r0")
    ana.save([change for number in range(1, 300) for change in added(f"r{number}", number, skill="S")], at=JAN)
    many = statements("r1")
    assert many == few
    assert len(few) <= 10
    assert [each for each in few if "FROM rows" in each and "row_id IN" not in each] == []
