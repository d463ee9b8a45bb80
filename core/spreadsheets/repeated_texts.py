"""How much text the cells of an .xlsx hold once every repeated text is written out.

Cells name their text by its number in one list. calamine copies the text into every cell that names it: a file of
500 kB, one long text and 100,000 cells that name it, takes gigabytes.
"""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.refusals import TEXT_BYTES_MAX, TooLargeError

_TEXT: Final = re.compile(rb"<(?:\w+:)?si\b")
_PLAIN_VALUE: Final = re.compile(rb"<v>([^<&]*)</v>")


def check_repeated_texts(lists: Sequence[bytes], sheets: Sequence[bytes], values: int, name: str) -> None:
    """Pass sheets whose cells hold no more text than can be held in memory.

    Args:
        lists: The parts that may be lists of texts.
        sheets: The parts that are sheets.
        values: At least as many as there are values in the sheets.
        name: Of the file, for the sentence of the error.

    Raises:
        TooLargeError: When they hold more than `TEXT_BYTES_MAX`.
    """
    lengths = [[len(text) for text in _TEXT.split(texts)[1:]] for texts in lists]
    longest = max((length for found in lengths for length in found), default=0)
    if longest * values <= TEXT_BYTES_MAX:
        return
    size = max(sum(_written_out(sheet, found, longest) for sheet in sheets) for found in lengths)
    if size > TEXT_BYTES_MAX:
        raise TooLargeError(
            name, f"holds {size / 1e6:,.0f} MB of text in its cells", f"{TEXT_BYTES_MAX / 1e6:,.0f} MB of text"
        )


def _written_out(sheet: bytes, lengths: Sequence[int], longest: int) -> int:
    """Give a size that the texts of a sheet do not exceed; a value in an unusual form counts as the longest text."""
    plain = _PLAIN_VALUE.findall(sheet)
    unusual = sheet.count(b"<v") + sheet.count(b":v") - len(plain)
    numbers = (int(value) for value in plain if value.isdigit() and len(value) < 10)
    return unusual * longest + sum(lengths[number] for number in numbers if number < len(lengths))
