"""Two who write at the same moment: different cells both stay, of the same cell exactly one wins."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from core.store import PersonStore, Saved
from core.store.current import current_workbook
from core.store.history import last_revision
from core.workbook.rows import Change
from tests.store.made import FEB, JAN, added, cells

ROUNDS = 15


def _at_once(people: list[PersonStore], changes: list[Change]) -> list[Saved]:
    start = Barrier(len(people))

    def write(number: int) -> Saved:
        start.wait()
        return people[number].save([changes[number]], at=FEB)

    with ThreadPoolExecutor(len(people)) as threads:
        return list(threads.map(write, range(len(people))))


def test_different_cells_saved_at_once_both_stay(ana: PersonStore, ben: PersonStore) -> None:
    ana.save(added("a", skill="SQL", level=0, note="0"), at=JAN)
    numbers: list[int | None] = []
    for step in range(ROUNDS):
        mine = Change("skills", "a", "level", step % 2, (step + 1) % 2)
        theirs = Change("skills", "a", "note", str(step), str(step + 1))
        saved = _at_once([ana, ben], [mine, theirs])
        assert [each.conflicts for each in saved] == [(), ()]
        numbers += [each.revision for each in saved]
        assert cells(ana.workbook())["a"] == {"skill": "SQL", "level": (step + 1) % 2, "note": str(step + 1)}
    assert set(numbers) == set(range(2, 2 * ROUNDS + 2))  # every save its own number, none twice


def test_of_two_who_race_for_one_cell_exactly_one_wins_and_the_other_is_told(
    ana: PersonStore, ben: PersonStore
) -> None:
    ana.save(added("a", skill="SQL", note="start"), at=JAN)
    now = "start"
    for step in range(ROUNDS):
        saved = _at_once([ana, ben], [Change("skills", "a", "note", now, f"{name}{step}") for name in ("Ana", "Ben")])
        winner, loser = (0, 1) if saved[0].revision else (1, 0)
        now = f"{('Ana', 'Ben')[winner]}{step}"
        assert saved[loser].revision is None
        assert [(each.current, each.current_by) for each in saved[loser].conflicts] == [(now, ("Ana", "Ben")[winner])]
        assert (saved[winner].conflicts, cells(ana.workbook())["a"]["note"]) == ((), now)
    assert ana.revision() == ROUNDS + 1


def test_a_reader_sees_one_moment_whatever_is_written_meanwhile(ana: PersonStore, ben: PersonStore) -> None:
    ana.save(added("a", skill="SQL", note="0"), at=JAN)
    with ana._reading() as granted:
        before = current_workbook(granted)
        ben.save([Change("skills", "a", "note", "0", "1")], at=FEB)
        assert current_workbook(granted) == before
        assert last_revision(granted) == 1
    assert cells(ana.workbook())["a"]["note"] == "1"


def test_many_threads_of_one_program_lose_nothing(ana: PersonStore) -> None:
    ana.save([change for number in range(8) for change in added(f"r{number}", number, skill=f"S{number}")], at=JAN)

    def write(number: int) -> None:
        for step in range(10):
            before = str(step - 1) if step else None
            ana.save([Change("skills", f"r{number}", "note", before, str(step))], at=FEB)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(write, range(8)))
    assert ana.revision() == 81
    assert {row["note"] for row in cells(ana.workbook()).values()} == {"9"}
    assert ana.workbook_at(81) == ana.workbook()
