"""The pairs of a legend inside one cell: "3 = Advanced", "Scale: 0 = none, 1 = beginner", "1-low 5-high"."""

import re
from typing import Final

from core.spreadsheets.wild.level_marks import EMPTY, FILLED, counted, mark
from core.spreadsheets.wild.level_words import level_key

_SIGNS: Final = re.escape(FILLED + EMPTY + "◔◑◐◕✓✔☑✅✗✘☒❌✖×△▲◎〇⭕*+#①②③④⑤⑥⑦⑧⑨⑩")
_KEY: Final = (
    rf"(?:\d{{1,3}}(?: ?[-–~] ?\d{{1,3}}(?= ?[=:]))?|[{_SIGNS}]+\ufe0f?|[A-Za-z]|[xX]{{1,3}}|[A-C][12]|yes|no|n/a|blank|"
    r"(?:level|stufe|niveau|nivel|レベル|等级|等級) ?\d{1,2}|-(?= ?[=:]))"
)
_SEPARATOR: Final = r"\s*(?:=+>?|[:：＝→]|\)(?=\s*\S)|\s[-–—]\s|[-–—](?=[^\W\d]))\s*"
_PAIR: Final = re.compile(rf"(?<![\w.,/'-])({_KEY}){_SEPARATOR}(?=\S)", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"(?<![\w.,/-])(\d{1,3})\s*\(([^()\d][^()]*)\)")
_BEING: Final = re.compile(
    r"(?<![\w.,/-])(\d{1,3})\s+(?:being|is|means|ist|bedeutet|est|signifie|es|significa)\s+(?:the\s+)?([^\W\d][^,;.()\d]*?)"
    r"(?=\s+(?:and|und|et|y)\s+\d|[,;.)\n]|$)"
)
_DOTTED: Final = re.compile(rf"\s*({_KEY})\s*[.、]\s+(\S.*)", re.IGNORECASE)
_SIGN_FIRST: Final = re.compile(rf"\s*([{_SIGNS}]+\ufe0f?)\s+([^\W\d_].*)")
_DELIMITERS: Final = " \t\n,;|/、，；。()[]"
_RANGE: Final = re.compile(r"(\d{1,3}) ?[-–~] ?(\d{1,3})")
_LONGEST: Final = 300


def pairs_in(text: str) -> list[tuple[str, str]]:
    """Give the pairs of key and meaning that a cell holds, in its order; [] when it holds none.

    >>> pairs_in("Scale: 0 = none, 1 = beginner")
    [('0', 'none'), ('1', 'beginner')]
    >>> pairs_in("x: trained")
    [('x', 'trained')]
    """
    for pairs in (_separated(text), _lines(text, _DOTTED), _lines(text, _SIGN_FIRST)):
        if pairs:
            return pairs
    for pattern in (_BRACKETS, _BEING):
        if len(found := [(key, meaning.strip()) for key, meaning in pattern.findall(text)]) > 1:
            return found
    return []


def key_text(text: str) -> str:
    """Give a key as it is looked up: "3" for "Level 3" and for "３", "x" for "X", else as written.

    >>> key_text("Level 3"), key_text("X")
    ('3', 'x')
    """
    key = level_key(text)
    if found := re.fullmatch(r"(?:level|lvl|stufe|niveau|nivel|レベル|等级|等級)? ?(\d{1,3})(?:\.0)?", key):
        return str(int(found[1]))
    return key if len(text) == 1 and text.isascii() else text.strip()


def is_key(text: str) -> bool:
    """Tell whether a text may be the key of a legend: a small number, a sign, a mark, one letter."""
    return (
        bool(re.fullmatch(_KEY, text.strip(), re.IGNORECASE) or mark(text) or counted(text)) and len(text.strip()) < 12
    )


def _separated(text: str) -> list[tuple[str, str]]:
    found = list(_PAIR.finditer(text))
    ends = [*(match.start() for match in found[1:]), len(text)][: len(found)]
    pairs: list[tuple[str, str]] = []
    for match, end in zip(found, ends, strict=True):
        meaning = text[match.end() : end].strip(_DELIMITERS if len(found) > 1 else " \t\n,;")
        if not meaning or len(meaning) > _LONGEST:
            return []
        pairs.extend((key, meaning) for key in _keys(match[1]))
    if found and text[: found[0].start()].strip(_DELIMITERS) and len(found) == 1:
        return []
    return pairs


def _keys(text: str) -> list[str]:
    """Give the keys that a range stands for: "1-3" is 1, 2 and 3."""
    if (found := _RANGE.fullmatch(text)) and int(found[1]) < int(found[2]) <= int(found[1]) + 25:
        return [str(key) for key in range(int(found[1]), int(found[2]) + 1)]
    return [key_text(text)]


def _lines(text: str, pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    """Read a pair from each line of a cell; none when a line is something else."""
    lines = [line for line in text.splitlines() if line.strip()]
    found = [match for line in lines if (match := pattern.fullmatch(line))]
    return [(key_text(match[1]), match[2].strip()) for match in found] if len(found) == len(lines) else []
