"""How many rows, cells, values and texts an XML part of an .xlsx has at most, counted in one pass.

Elements are told by the first letters of their names. A part with prefixed names ("x:row"), which spreadsheet programs
do not write, is counted a slower way that finds those too. No count is ever too low.
"""

from dataclasses import dataclass

import numpy as np

_LESS_THAN = ord("<")


@dataclass(frozen=True, slots=True)
class ElementCounts:
    """Upper bounds for the elements of a part; `prefixed` is whether any name has a prefix."""

    rows: int
    cells: int
    values: int
    texts: int
    prefixed: bool


def element_counts(xml: bytes) -> ElementCounts:
    """Count the elements of a part in UTF-8, whatever it holds."""
    if _any_prefixed(xml):
        rows, cells, values, texts = (xml.count(b"<" + name) + xml.count(b":" + name) for name in _BEGINNINGS)
        return ElementCounts(rows, cells, values, texts, prefixed=True)
    signs = np.frombuffer(xml, dtype=np.uint8)
    tags = np.flatnonzero(signs[:-2] == _LESS_THAN)  # no element fits into the last two signs
    first, second = signs[tags + 1], signs[tags + 2]
    return ElementCounts(
        rows=int(np.count_nonzero((first == ord("r")) & (second == ord("o")))),
        cells=int(np.count_nonzero((first == ord("c")) & (second != ord("o")))),
        values=int(np.count_nonzero(first == ord("v"))),
        texts=int(np.count_nonzero((first == ord("s")) & (second == ord("i")))),
        prefixed=False,
    )


_BEGINNINGS = (b"row", b"c", b"v", b"si")


def _any_prefixed(xml: bytes) -> bool:
    """Tell whether a colon stands in the name of an element: nothing blank and no ">" between it and the last "<"."""
    for piece in xml.split(b":")[:-1]:
        tag = piece[piece.rfind(b"<") :]
        if b" " not in tag and b">" not in tag and tag.startswith(b"<") and not any(map(tag.__contains__, b"\n\t\r")):
            return True
    return False
