"""Chooses the text that says most about the levels of a list: its header, or a title with a range."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.layout.header_words import header_text
from core.spreadsheets.wild.layout.level_headers import header_reason, range_in, says_level

_MARK: Final = {"note", "notes"}
_A_RISING_MARK: Final = "score"
"""What "Note" means in French, where the highest is the best; in German that is 1."""
_GERMAN: Final = re.compile(
    r"[äöüß]|\b(schul|fach|kompetenz|kenntnis|fertigkeit|thema|qualifikation|bereich|sprache|und\b)"
)


def level_text(header: str, texts: Sequence[str], names: Sequence[str]) -> str:
    """Choose the text that tells the scale of a column of levels.

    Args:
        header: The header of the column.
        texts: What else may name a range, the likeliest first: this header, titles, groups, headings.
        names: The names of the skills, which tell the language too.

    Returns:
        The first text that names a range, else the header. Of a title that names another unit as well the range alone:
        "After two years, 1 to 5".
    """
    found = next((text for text in texts if range_in(text)), header)
    ends = range_in(found)
    if ends and found != header and header_reason(found) and says_level(header) and not header_reason(header):
        return f"{ends[0]}-{ends[1]}"
    is_german = _GERMAN.search(" ".join((*texts, *names)).casefold())
    return _A_RISING_MARK if not ends and header_text(found) in _MARK and not is_german else found
