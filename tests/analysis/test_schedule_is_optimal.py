"""The schedule against an exhaustive search that shares no code with it, on small random plans."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from core.analysis.availability import Availability, Span
from core.analysis.schedule import Schedule, schedule
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import MONDAY, actions, day, day_numbers, milestones

INSTANCES_PER_CASE = 35


@dataclass(frozen=True)
class SmallPlan:
    """At most five actions of whole hours; days are numbers from 0, `hours_on` a day's hours, later days have 1."""

    hours: tuple[int, ...]
    releases: tuple[int, ...]
    dues: tuple[int | None, ...]
    needs: tuple[tuple[int, ...], ...]
    hours_on: tuple[int, ...]

    def slots(self) -> list[int]:
        """List the day of each available hour, more than are ever needed."""
        days = enumerate(self.hours_on)
        slots = [number for number, hours in days for _ in range(hours)]
        last = max(len(self.hours_on), *self.releases)
        return slots + list(range(len(self.hours_on), last + sum(self.hours) + 1))

    def released(self, number: int) -> int:
        """Give the first day an action may start, given what it needs."""
        return max([self.releases[number], *(self.released(need) for need in self.needs[number])])

    def finished(self, number: int, left: tuple[int, ...]) -> bool:
        """Tell whether an action and all it needs have no hours left."""
        return not left[number] and all(self.finished(need, left) for need in self.needs[number])

    def availability(self) -> Availability:
        """Give the same hours as the product sees them: spans of one day with their own hours."""
        spans = (Span(day(number), day(number), 7.0 * hours) for number, hours in enumerate(self.hours_on))
        return Availability(MONDAY, 7, tuple(spans))

    def rows(self) -> Iterator[dict[str, AnyCell]]:
        """Yield the rows of the actions sheet."""
        for number, (hours, release, due) in enumerate(zip(self.hours, self.releases, self.dues, strict=True)):
            row: dict[str, AnyCell] = {"action": f"A{number}", "hours_likely": hours, "not_before": str(day(release))}
            row["needs"] = [f"A{need}" for need in self.needs[number]]
            yield row if due is None else row | {"due": str(day(due))}


def small_plan(seed: int) -> SmallPlan:
    chance = random.Random(seed)
    count = chance.randint(1, 5)
    # needs may name later rows: a hidden order keeps them free of circles
    hidden = chance.sample(range(count), count)
    needs: list[tuple[int, ...]] = [()] * count
    for place, number in enumerate(hidden):
        needs[number] = tuple(other for other in hidden[:place] if chance.random() < 0.3)
    return SmallPlan(
        hours=tuple(chance.choice((0, 1, 1, 2, 2, 3)) for _ in range(count)),
        releases=tuple(chance.choice((0, 0, chance.randint(0, 7))) for _ in range(count)),
        dues=tuple(chance.choice((None, *[chance.randint(-1, 9)] * 4)) for _ in range(count)),
        needs=tuple(needs),
        hours_on=tuple(chance.choice((0, 1, 1, 1, 2)) for _ in range(chance.randint(0, 8))),
    )


@cache
def scheduled(plan: SmallPlan) -> Schedule:
    return schedule(actions(*plan.rows()), milestones(), plan.availability())


NOTHING_DUE = -1_000


def least_lateness(plan: SmallPlan) -> int:
    """Try every assignment of every available hour, idling included; the least possible greatest lateness in days."""
    slots = plan.slots()
    everyone = range(len(plan.hours))

    def lateness(before: tuple[int, ...] | None, after: tuple[int, ...], today: int) -> int:
        """Give the greatest lateness of what is finished after, and was not before."""
        found = [NOTHING_DUE]
        for number in everyone:
            due = plan.dues[number]
            new = plan.finished(number, after) and not (before and plan.finished(number, before))
            if new and due is not None:
                found.append(max(today, plan.released(number)) - due)
        return max(found)

    @cache
    def best(slot: int, left: tuple[int, ...]) -> int:
        if not any(left):
            return NOTHING_DUE
        if slot == len(slots):
            return 1_000
        options = [best(slot + 1, left)]
        for number in everyone:
            may = left[number] and plan.released(number) <= slots[slot]
            if may and all(plan.finished(need, left) for need in plan.needs[number]):
                after = tuple(hours - (other == number) for other, hours in enumerate(left))
                options.append(max(lateness(left, after, slots[slot]), best(slot + 1, after)))
        return min(options)

    return max(lateness(None, plan.hours, 0), best(0, plan.hours))


def scheduled_lateness(made: Schedule) -> int:
    """Give the greatest lateness of a schedule, negative when everything is early."""
    found = (made.actions["finish"] - made.actions["due"]).dt.days
    return int(found.max()) if found.notna().any() else NOTHING_DUE


@pytest.mark.parametrize("case", range(10))
def test_no_other_order_of_work_makes_the_greatest_lateness_smaller(case: int) -> None:
    for seed in range(case * INSTANCES_PER_CASE, (case + 1) * INSTANCES_PER_CASE):
        plan = small_plan(seed)
        made = scheduled(plan)
        optimum = least_lateness(plan)
        assert scheduled_lateness(made) == optimum, plan
        assert made.lateness_max_days == max(0, optimum), plan


@pytest.mark.parametrize("case", range(10))
def test_releases_needs_and_the_hours_of_each_day_are_kept(case: int) -> None:
    for seed in range(case * INSTANCES_PER_CASE, (case + 1) * INSTANCES_PER_CASE):
        plan = small_plan(seed)
        made = scheduled(plan)
        assert len(made.actions) == len(plan.hours)
        assert_feasible(plan, made)


def assert_feasible(plan: SmallPlan, made: Schedule) -> None:
    work: dict[int, list[tuple[int, int]]] = {number: [] for number in range(len(plan.hours))}
    taken: set[int] = set()
    for row, start, end in made.runs:
        assert start % 420 == end % 420 == 0  # whole hours in, whole hours out
        hours = range(start // 420, end // 420)
        assert taken.isdisjoint(hours)
        taken.update(hours)
        work[int(row[1:])].append((start // 420, end // 420))
    slots, finishes = plan.slots(), day_numbers(made.actions["finish"])
    for number, runs in work.items():
        assert sum(end - start for start, end in runs) == plan.hours[number]
        finish = finishes[f"r{number}"]
        assert finish >= plan.releases[number]
        if runs:
            assert slots[runs[0][0]] >= plan.releases[number]
            assert slots[runs[-1][1] - 1] == finish
        for need in plan.needs[number]:
            assert finish >= finishes[f"r{need}"]
            if runs and work[need]:
                assert runs[0][0] >= work[need][-1][1]
