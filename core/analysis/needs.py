"""Which open action waits for which, and what makes waiting impossible: unknown names, dropped actions, circles."""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeAlias

from core.analysis.plan_rows import HINTS_MOST, PlanRow, nearest_name
from core.workbook.cells import name_key
from core.workbook.checks import Problem

Waits: TypeAlias = dict[str, list[str]]
"""For each open action, by `name_key`, the open actions it waits for."""


def waits(rows: Sequence[PlanRow]) -> tuple[Waits, list[Problem]]:
    """Say what each open action waits for; what is done needs no waiting.

    Args:
        rows: The actions that count, from `plan_rows`.

    Returns:
        The needs of the open actions that can be scheduled, in the order of the rows and always closed (what is waited
        for stands among them), and a problem for each need that is ignored and each action that is left out because it
        waits for itself or for one that does.
    """
    found, problems = _named_needs(rows)
    stuck = _stuck(found)
    circles = _circles({name: [need for need in found[name] if need in stuck] for name in found if name in stuck})
    by_name = {name_key(row.action): row for row in rows}
    for name in (name for name in found if name in stuck):
        problems.append(_stuck_problem(by_name, name, found[name], circles, stuck))
    return {name: needs for name, needs in found.items() if name not in stuck}, problems


def _named_needs(rows: Sequence[PlanRow]) -> tuple[Waits, list[Problem]]:
    by_name = {name_key(row.action): row for row in rows}
    found: Waits = {}
    problems: list[Problem] = []
    for row in (row for row in rows if row.state == "open"):
        needs = found[name_key(row.action)] = []
        for need in dict.fromkeys(row.needs):
            other = by_name.get(name_key(need))
            if other is None:
                hint = nearest_name(need, (known.action for known in rows)) if len(problems) < HINTS_MOST else ""
                problems.append(_ignored(row, f"needs '{need}', which is not among your actions.", hint))
            elif other.state == "dropped":
                problems.append(_ignored(row, f"needs '{other.action}', which is dropped.", "Choose another or none."))
            elif other.state == "open" and name_key(need) not in needs:
                needs.append(name_key(need))
    return found, problems


def _ignored(row: PlanRow, found: str, hint: str) -> Problem:
    return Problem(row.where, found, "This need is ignored.", hint)


def _stuck(found: Mapping[str, Sequence[str]]) -> set[str]:
    """Find the actions that can never start: those in a circle and those that wait for them."""
    open_needs = {name: len(needs) for name, needs in found.items()}
    followers = _reversed(found)
    ready = [name for name, number in open_needs.items() if not number]
    stuck = set(found)
    while ready:
        name = ready.pop()
        stuck.discard(name)
        for follower in followers[name]:
            open_needs[follower] -= 1
            if not open_needs[follower]:
                ready.append(follower)
    return stuck


def _reversed(edges: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    back: dict[str, list[str]] = {name: [] for name in edges}
    for name, others in edges.items():
        for other in others:
            back[other].append(name)
    return back


def _circles(edges: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Number the circles: each action on one with the number of its strongly connected component (Kosaraju)."""
    component: dict[str, int] = {}
    followers = _reversed(edges)
    for number, root in enumerate(reversed(_finished_order(edges))):
        reached = [root] if root not in component else []
        while reached:
            name = reached.pop()
            if name not in component:
                component[name] = number
                reached.extend(followers[name])
    members: dict[int, int] = {}
    for number in component.values():
        members[number] = members.get(number, 0) + 1
    return {name: number for name, number in component.items() if members[number] > 1 or name in edges[name]}


def _finished_order(edges: Mapping[str, Sequence[str]]) -> list[str]:
    """List the actions as a depth-first search leaves them."""
    seen: set[str] = set()
    finished: list[str] = []
    for root in edges:
        path = [(root, iter(edges[root]))] if root not in seen else []
        seen.add(root)
        while path:
            name, others = path[-1]
            new = next((other for other in others if other not in seen), None)
            if new is None:
                finished.append(name)
                path.pop()
            else:
                seen.add(new)
                path.append((new, iter(edges[new])))
    return finished


def _stuck_problem(
    by_name: Mapping[str, PlanRow], name: str, needs: Sequence[str], circles: Mapping[str, int], stuck: Collection[str]
) -> Problem:
    row = by_name[name]
    if name not in circles:
        need = by_name[next(need for need in needs if need in stuck)].action
        hint = "It can be scheduled once the circle is broken."
        return Problem(row.where, f"waits for '{need}', which cannot be scheduled.", "It is not scheduled.", hint)
    need = next(need for need in needs if circles.get(need) == circles[name])
    other = by_name[need].action
    found = "needs itself." if need == name else f"needs '{other}', which in the end needs '{row.action}' again."
    return Problem(row.where, found, "Needs must not go in a circle; it is not scheduled.", "Take one of them away.")
