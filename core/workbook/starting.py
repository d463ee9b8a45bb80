"""How a new workbook begins: empty but for a name, or with the history of the sample person."""

from collections.abc import Sequence
from datetime import date

from core.workbook.rows import Change, Workbook, changes_between


def snapshot_changes(snapshots: Sequence[tuple[date, Workbook]]) -> list[tuple[date, list[Change]]]:
    """Give for each snapshot, oldest first, what changed since the one before; the first starts from nothing."""
    steps, before = [], Workbook()
    for day, workbook in snapshots:
        steps.append((day, changes_between(before, workbook)))
        before = workbook
    return steps
