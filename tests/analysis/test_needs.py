"""What waits for what: unknown names, dropped actions and circles are named, the rest goes on."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.needs import waits
from core.analysis.plan_rows import plan_rows
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import actions, finishes, planned, sentences


def action(name: str, *needs: str, **more: AnyCell) -> dict[str, AnyCell]:
    return {"action": name, "hours_likely": 1, "needs": list(needs), **more}


def test_a_need_that_is_no_action_is_ignored_with_the_nearest_name() -> None:
    made = planned(action("Python course"), action("Exam", "Pyton course", "Dance"))
    assert finishes(made) == {"Python course": 0, "Exam": 1}
    assert sentences(made) == [
        "Actions, row 2 (Exam): needs 'Pyton course', which is not among your actions. This need is ignored. "
        "Did you mean 'Python course'?",
        "Actions, row 2 (Exam): needs 'Dance', which is not among your actions. This need is ignored.",
    ]


def test_a_need_on_a_dropped_action_is_ignored_and_said() -> None:
    made = planned(action("Basics", status="dropped"), action("Exam", "basics"))
    assert finishes(made) == {"Exam": 0}
    assert sentences(made) == [
        "Actions, row 2 (Exam): needs 'Basics', which is dropped. This need is ignored. Choose another or none."
    ]


def test_every_action_on_a_circle_is_named_and_what_waits_for_it_too() -> None:
    made = planned(
        action("Free"),
        action("A", "C"),
        action("B", "A", "Free"),
        action("C", "B"),
        action("After", "Free", "B"),
        action("After that", "After"),
        action("Before"),
    )
    assert finishes(made) == {"Free": 0, "Before": 1}
    left_out = "Needs must not go in a circle; it is not scheduled. Take one of them away."
    waiting = "It is not scheduled. It can be scheduled once the circle is broken."
    assert sentences(made) == [
        f"Actions, row 2 (A): needs 'C', which in the end needs 'A' again. {left_out}",
        f"Actions, row 3 (B): needs 'A', which in the end needs 'B' again. {left_out}",
        f"Actions, row 4 (C): needs 'B', which in the end needs 'C' again. {left_out}",
        f"Actions, row 5 (After): waits for 'B', which cannot be scheduled. {waiting}",
        f"Actions, row 6 (After that): waits for 'After', which cannot be scheduled. {waiting}",
    ]


def test_an_action_that_needs_itself_is_a_circle_of_one() -> None:
    made = planned(action("A", "a"), action("B"))
    assert finishes(made) == {"B": 0}
    assert sentences(made)[0].startswith("Actions, row 1 (A): needs itself. Needs must not go in a circle")


def test_an_action_between_two_circles_waits_and_is_on_neither() -> None:
    rows = [action("A", "B"), action("B", "A"), action("Between", "B"), action("C", "D", "Between"), action("D", "C")]
    found = [text.split(": ")[1].split(",")[0] for text in sentences(planned(*rows))]
    assert found == ["needs 'B'", "needs 'A'", "waits for 'B'", "needs 'D'", "needs 'C'"]


def test_a_circle_is_broken_by_what_is_done() -> None:
    made = planned(action("A", "B", status="done"), action("B", "A"))
    assert (finishes(made), made.problems) == ({"B": 0}, ())


def test_a_thousand_actions_in_one_chain_are_walked_without_recursion() -> None:
    rows = [action(f"A{number}", *([f"A{number - 1}"] if number else [])) for number in range(1_000)]
    assert len(planned(*rows).actions) == 1_000
    closed = [action("A0", "A999"), *rows[1:]]
    assert len(planned(*closed).problems) == 1_000


@settings(deadline=None)
@given(st.lists(st.sets(st.integers(0, 7), max_size=3), min_size=8, max_size=8), st.randoms(use_true_random=False))
def test_left_out_are_exactly_those_from_which_following_needs_never_ends(
    needs: list[set[int]], chance: random.Random
) -> None:
    places = chance.sample(range(8), 8)
    rows = [action(f"A{place}", *(f"A{need}" for need in needs[place])) for place in places]
    kept, problems = waits(plan_rows(actions(*rows))[0])
    reach = {place: set(needs[place]) for place in range(8)}
    for _ in range(8):
        reach = {place: found.union(*(reach[need] for need in found)) for place, found in reach.items()}
    on_circle = {place for place in range(8) if place in reach[place]}
    stuck = {place for place in range(8) if on_circle & (reach[place] | {place})}
    assert set(kept) == {f"a{place}" for place in range(8) if place not in stuck}
    waiting = {problem.where.split("(")[1] for problem in problems if problem.found.startswith("waits for")}
    assert waiting == {f"A{place})" for place in stuck - on_circle}
    assert len(problems) == len(stuck)
