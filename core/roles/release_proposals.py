"""The changes of another release in words, one proposal a requirement, for the person to pick from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from core.workbook.cells import plain_text
from core.workbook.declare import column_named
from core.workbook.rows import ROW, Change, Row, Workbook
from core.workbook.sheets import SHEETS
from core.workbook.words import count_of

_SHOWN: Final = 60
ROLE_ITSELF: Final = "The role itself"


@dataclass(frozen=True, slots=True)
class Proposal:
    """Changes that are taken or left together.

    Attributes:
        what: The requirement's skill, `ROLE_ITSELF`, or "Notes".
        said: What would change, in words.
        yours: Whether it would replace or delete what the person wrote rather than what was copied.
        changes: The changes.
    """

    what: str
    said: str
    yours: bool
    changes: tuple[Change, ...]


def release_proposals(
    workbook: Workbook, changes: Sequence[Change], *, as_copied: Workbook | None = None
) -> list[Proposal]:
    """Put the changes of another release into words.

    Args:
        workbook: The person's, to which the changes would be made.
        changes: As `what_would_change` gives them.
        as_copied: The role as the release it was copied from has it (`role_rows`), when that release is still there:
            what differs from it is the person's own. Without it nothing is known to be.

    Returns:
        The role itself first, then each requirement in order of the changes, and last, as one proposal, the notes of
        requirements in which nothing but the note would change. Changes of one proposal belong together.
    """
    by_row: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        by_row.setdefault((change.sheet, change.row), []).append(change)
    rows = {(sheet, row.id): row for sheet in ("roles", "requirements") for row in workbook.rows(sheet)}
    copied = _copied(as_copied)
    notes = [of_row[0] for of_row in by_row.values() if [change.column for change in of_row] == ["note"]]
    found = [
        _proposal(rows.get(place), tuple(of_row), copied)
        for place, of_row in by_row.items()
        if [change.column for change in of_row] != ["note"]
    ]
    return [*found, *([_of_notes(notes)] if notes else [])]


def _copied(as_copied: Workbook | None) -> dict[str, Mapping[str, object]]:
    cells = as_copied.cells("requirements") if as_copied else []
    return {plain_text(one.get("skill")): one for one in cells}


def _proposal(row: Row | None, changes: tuple[Change, ...], copied: Mapping[str, Mapping[str, object]]) -> Proposal:
    after = {change.column: change.after for change in changes}
    skill = plain_text(row.cells.get("skill") if row else after.get("skill"))
    if changes[0].sheet == "roles":
        return Proposal(ROLE_ITSELF, _differences_said(changes), yours=False, changes=changes)
    if row is None:
        return Proposal(skill, f"comes in: {_asked(after)}", yours=False, changes=changes)
    own = ("level", "weight", "must")
    yours = skill in copied and any(row.cells.get(name) != copied[skill].get(name) for name in own)
    goes = any(change.column == ROW for change in changes)
    said = f"goes: {_asked(row.cells)}" if goes else _differences_said(changes)
    return Proposal(skill, said, yours=yours, changes=changes)


def _asked(cells: Mapping[str, object]) -> str:
    must = ", a must" if cells.get("must") else ""
    return (
        f"level {plain_text(cells.get('level')) or 'blank'}, weight {plain_text(cells.get('weight')) or 'blank'}{must}"
    )


def _differences_said(changes: Iterable[Change]) -> str:
    said = [
        f"{column_named(SHEETS[change.sheet], change.column).title.lower()} {_value(change.before)} → "
        f"{_value(change.after)}"
        for change in changes
        if change.column not in {"note", "expectations"}
    ]
    return "; ".join([*said, *("reworded" for change in changes if change.column == "expectations")])


def _value(value: object) -> str:
    text = " ".join((plain_text(value) or "blank").split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _of_notes(notes: Sequence[Change]) -> Proposal:
    said = f"{count_of(len(notes), 'note')} would quote the source's newer value; levels and weights stay"
    return Proposal("Notes", said, yours=False, changes=tuple(notes))
