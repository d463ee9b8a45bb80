"""Which releases of a library are newer than the one that a role was copied from."""

import re
from collections.abc import Sequence

from core.workbook.cells import name_key, plain_text
from core.workbook.rows import Workbook


def source_of(workbook: Workbook, role: str) -> str:
    """Give what a role of the workbook says of its source, as "O*NET 29.0, 11-3031.00, CC BY 4.0"; "" when nothing."""
    wanted = name_key(role)
    found = (cells for cells in workbook.cells("roles") if name_key(plain_text(cells.get("role"))) == wanted)
    return next((plain_text(cells.get("source")) for cells in found), "")


def release_of(source: str, publisher: str) -> str | None:
    """Give the release that a source names, "" when it names none; None when it is another publisher's.

    >>> release_of("O*NET 29.0, 11-3031.00, CC BY 4.0", "O*NET")
    '29.0'
    """
    name = source.split(",", maxsplit=1)[0].strip()
    if name != publisher and not name.startswith(f"{publisher} "):
        return None
    return name[len(publisher) :].strip()


def newer_releases(own: str, brought_in: Sequence[str]) -> list[str]:
    """List the releases that are newer than one's own.

    Args:
        own: The release a role was copied from.
        brought_in: The releases of the same publisher that are there, the one brought in last first.

    Returns:
        Those that are newer, in the order given. Numbers are compared as numbers ("9.1" is older than "29.0"), months
        as months; where the two cannot be compared, what was brought in later counts as newer, and so does everything
        when one's own release is not there any more.

    >>> newer_releases("29.0", ["30.1", "28.3", "29.0"])
    ['30.1']
    """
    place = brought_in.index(own) if own in brought_in else len(brought_in)
    return [release for at, release in enumerate(brought_in) if _is_newer(release, own, came_later=at < place)]


def evidently_newer(release: str, own: str) -> bool:
    """Tell whether a release is newer by what it is called: both are numbers, or both are months.

    >>> evidently_newer("30.1", "29.0"), evidently_newer("", "1.2.0")
    (True, False)
    """
    one, other = _order(release), _order(own)
    return one is not None and other is not None and one[0] == other[0] and one > other


def _is_newer(release: str, own: str, *, came_later: bool) -> bool:
    one, other = _order(release), _order(own)
    if one and other and one[0] == other[0]:
        return evidently_newer(release, own)
    return came_later and release != own


def _order(release: str) -> tuple[str, tuple[int, ...]] | None:
    """Give what a release is ordered by: its numbers, or the year and month of its newest value."""
    if month := re.fullmatch(r"of (\d\d)/(\d{4})", release):
        return "month", (int(month[2]), int(month[1]))
    if re.fullmatch(r"\d+(\.\d+)*", release):
        return "number", tuple(map(int, release.split(".")))
    return None
