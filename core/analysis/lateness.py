"""Because of what a late action is late, in a sentence with its numbers.

An action ends late because of the busy block that its end closes: the time before it without a pause in which only it
and what goes before it was worked on. All that work may start no earlier than the block and is due no later than the
action, so no order of work could do better: N hours are due by the due date, and fewer are available from the first day
of the block. When the block begins after the due date, what comes too late is the day on which the action can start.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nsmallest
from typing import Final

from core.analysis.availability import UNITS_PER_HOUR, Availability
from core.analysis.earliest_due import Run
from core.analysis.open_actions import OpenAction
from core.workbook.words import count_of, day_in_words

NAMED_MOST: Final = 3
"""Most actions that are named as coming first."""


@dataclass(frozen=True, slots=True)
class BusyBlock:
    """What is worked on without a pause before an action ends.

    Attributes:
        first_day: The first day on which any of it may be worked on.
        units: All its work, the action's own included.
        largest: Places of the largest actions in it, largest first; one more than are named.
        actions: How many actions it has.
    """

    first_day: date
    units: int
    largest: tuple[int, ...]
    actions: int


def busy_blocks(actions: Sequence[OpenAction], runs: Sequence[Run]) -> dict[int, BusyBlock]:
    """Find the busy block that ends with each action that has work, by the action's place.

    The blocks of earlier runs are taken up into that of a later one that is less urgent, so each is looked at once.
    """
    blocks: dict[int, BusyBlock] = {}
    before: list[tuple[Run, BusyBlock]] = []
    for run in runs:
        action = actions[run.place]
        block = BusyBlock(action.earliest, run.end - run.start, (run.place,), 1)
        start = run.start
        while before and before[-1][0].end == start and before[-1][0].place <= run.place:
            earlier, taken = before.pop()
            start = earlier.start
            block = _together(actions, taken, block, same=earlier.place == run.place)
        before.append((Run(run.place, start, run.end), block))
        blocks[run.place] = block
    return blocks


def _together(actions: Sequence[OpenAction], first: BusyBlock, second: BusyBlock, *, same: bool) -> BusyBlock:
    """Join two neighbouring blocks; `same` when both end with runs of one action, which then counts once."""
    largest = nsmallest(
        NAMED_MOST + 1, {*first.largest, *second.largest}, key=lambda place: (-actions[place].units, place)
    )
    return BusyBlock(
        min(first.first_day, second.first_day),
        first.units + second.units,
        tuple(largest),
        first.actions + second.actions - same,
    )


def late_because(
    actions: Sequence[OpenAction],
    runs: Sequence[Run],
    finishes: Sequence[date | None],
    availability: Availability,
) -> dict[int, str]:
    """Say because of what each late action is late.

    Args:
        actions: The open actions, most urgent first.
        runs: The work on them.
        finishes: The last day of each; None when it is never finished.
        availability: The hours there are.

    Returns:
        For the place of each late action a sentence, such as "9 days late: 42 h are due by 30 Jun 2027 and 30 h are
        available from 1 May 2027; SQL course (20 h) and Audit (12 h) come first."
    """
    blocks, causes = busy_blocks(actions, runs), _causes(actions)
    sentences = {}
    for place, (action, finish) in enumerate(zip(actions, finishes, strict=True)):
        if not action.due or not finish or finish <= action.due:
            continue
        block = blocks.get(place)
        if action.earliest > action.due:
            cause = actions[causes[place]]
            reasons = [_starts_late(action, action.due, cause, availability), *_come_first(actions, place, block)]
        elif block is None:
            reasons = [_waits(actions, action, finishes, finish)]
        else:
            reasons = [
                _too_many_hours(action.due, block, availability),
                *_come_first(actions, place, block),
                *_days_off(action.due, block, availability),
            ]
        sentences[place] = f"{count_of((finish - action.due).days, 'day')} late: {'; '.join(reasons)}."
    return sentences


def _causes(actions: Sequence[OpenAction]) -> list[int]:
    """Find for each action which one's own first day makes its earliest start so late: itself or one it needs."""
    causes: list[int] = []
    for place, action in enumerate(actions):
        own = action.release == action.earliest
        causes.append(
            place if own else next(causes[need] for need in action.needs if actions[need].earliest == action.earliest)
        )
    return causes


def _starts_late(action: OpenAction, due: date, cause: OpenAction, availability: Availability) -> str:
    if action.earliest == availability.start:
        return f"it was due by {day_in_words(due)}, before today"
    who = "" if cause is action else f"{cause.row.action}, which has to be done first, "
    return f"it is due by {day_in_words(due)}, but {who}cannot start before {day_in_words(action.earliest)}"


def _waits(actions: Sequence[OpenAction], action: OpenAction, finishes: Sequence[date | None], finish: date) -> str:
    names = [actions[need].row.action for need in action.needs if finishes[need] == finish]
    return f"it has no hours left but waits for {_listed(names)} until {day_in_words(finish)}"


def _too_many_hours(due: date, block: BusyBlock, availability: Availability) -> str:
    first = block.first_day
    available = availability.units_through(due) - availability.units_before(first)
    due_hours, available_hours = hours_apart(block.units / UNITS_PER_HOUR, available / UNITS_PER_HOUR)
    since = "today" if first == availability.start else day_in_words(first)
    return f"{due_hours} are due by {day_in_words(due)} and {available_hours} are available from {since}"


def _come_first(actions: Sequence[OpenAction], place: int, block: BusyBlock | None) -> list[str]:
    if block is None or block.actions == 1:
        return []
    others = [other for other in block.largest if other != place][:NAMED_MOST]
    names = [
        f"{actions[other].row.action} ({hours_in_words(actions[other].units / UNITS_PER_HOUR)})" for other in others
    ]
    more = block.actions - 1 - len(others)
    names += [f"{more} more"] if more else []
    return [f"{_listed(names)} {'comes' if block.actions == 2 else 'come'} first"]


def _days_off(due: date, block: BusyBlock, availability: Availability) -> list[str]:
    taken = availability.hours_taken(block.first_day, due + timedelta(days=1))
    return [f"days off and busy spans until then take {hours_in_words(taken)}"] if taken else []


def _listed(names: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def hours_in_words(hours: float, decimals: int = 1) -> str:
    """Say hours without needless decimals.

    >>> hours_in_words(42.0), hours_in_words(7.31)
    ('42 h', '7.3 h')
    """
    text = f"{hours:.{decimals}f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) + " h"


def hours_apart(first: float, second: float) -> tuple[str, str]:
    """Say two different numbers of hours so that they read differently.

    >>> hours_apart(42.0, 30.0), hours_apart(42.04, 42.0)
    (('42 h', '30 h'), ('42.04 h', '42 h'))
    """
    decimals = next(number for number in (1, 2, 3) if number == 3 or round(first, number) != round(second, number))
    return hours_in_words(first, decimals), hours_in_words(second, decimals)
