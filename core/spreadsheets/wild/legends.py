"""The legend beside a table: what its numbers, signs and words mean, in whatever form it is written."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.legend_pairs import is_key, key_text, pairs_in
from core.spreadsheets.wild.level_words import is_level_word, is_not_rated, level_key, meaning_level
from core.workbook.cells import plain_text

_TITLE: Final = re.compile(
    r"\b(legende?n?|keys?|scales?|skala|echelle|escala|levels?|ratings?|scores?|grades?|values?|symbols?|symbole?s?|codes?|marks?|"
    r"bewertung(sskala)?|stufen?|niveaux?|nivel(es)?|leyenda|bareme|definitions?|descriptions?|meanings?|bedeutung|proficiency|"
    r"criteria|rubric|beschreibung|significado|significations?)\b|凡例|評価|基準|レベル|図例|图例|圖例|说明|說明|等级|等級|标准|標準|記号|符号|符號|意味"
)
_MOST: Final = 25
"""A legend with more pairs than this is a table."""

Cells = Sequence[Sequence[str]]


def legend_in(rows: Sequence[Sequence[object]]) -> dict[str, str]:
    """Find the legend in a small block of cells.

    Args:
        rows: The raw cells, row by row; "" or None for blank.

    Returns:
        What each number, sign or word means, in the order of the block: {"0": "none", "1": "beginner"}. Empty when the
        block is no legend, as an ordinary table is none.
    """
    cells = [[plain_text(cell).strip() for cell in row] for row in rows]
    filled = [[text for text in row if text] for row in cells if any(row)]
    if not filled:
        return {}
    return _in_cells(filled) or _in_columns(filled) or _in_rows(filled)


def _in_cells(rows: Cells) -> dict[str, str]:
    """Read pairs that stand in one cell each, or several in one."""
    texts = [text for row in rows for text in row]
    found = [pairs for text in texts if (pairs := pairs_in(text))]
    pairs = [pair for several in found for pair in several]
    if len(pairs) < 2 or len(pairs) > _MOST or len({key for key, _ in pairs}) < len(pairs):
        return {}
    strays = [text for row in rows if len(row) > 1 for text in row if not pairs_in(text)]
    if any(not _TITLE.search(level_key(text)) for text in strays):
        return {}
    return dict(pairs)


def _in_columns(rows: Cells) -> dict[str, str]:
    """Read two columns: key and meaning, with a further column joined to the meaning, or meaning and key."""
    heading, body = _headed(rows)
    if len(body) < 2 or any(not 2 <= len(row) <= 3 for row in body) or len(body) > _MOST:
        return {}
    keys, meanings = [row[0] for row in body], [": ".join(row[1:]) for row in body]
    if _are_keys(keys, meanings, heading):
        return {key_text(key): meaning for key, meaning in zip(keys, meanings, strict=True)}
    last = [row[-1] for row in body]
    first = [": ".join(row[:-1]) for row in body]
    if all(len(row) == 2 for row in body) and _are_keys(last, first, ""):
        return {key_text(key): meaning for key, meaning in zip(last, first, strict=True)}
    return {}


def _headed(rows: Cells) -> tuple[str, Cells]:
    """Give the title and header above the pairs, joined, and the rows below them."""
    heading: list[str] = []
    for place, row in enumerate(rows):
        if len(row) > 1 and (is_key(row[0]) or is_key(row[-1]) or not _TITLE.search(level_key(" ".join(row)))):
            return " ".join(heading), rows[place:]
        if len(row) > 1 and is_level_word(row[0]):
            return " ".join(heading), rows[place:]
        heading.extend(row)
    return " ".join(heading), []


def _are_keys(keys: Sequence[str], meanings: Sequence[str], heading: str) -> bool:
    """Tell whether two columns are the keys and the meanings of a legend, and not the rows of a table.

    A table repeats itself, numbers its rows or names skills; a legend has each key once and words for levels, or is
    called one.
    """
    texts = [key_text(key) for key in keys]
    if len(set(texts)) < len(texts) or any(_is_number(meaning) for meaning in meanings):
        return False
    known = sum(_says_level(meaning) for meaning in meanings) * 2 >= len(meanings)
    titled = bool(_TITLE.search(level_key(heading)))
    if all(_is_number(text) for text in texts):
        return _follow_each_other(texts) and (known or titled)
    if all(is_key(key) for key in keys):
        return known or titled
    return sum(is_level_word(key) for key in keys) * 3 >= 2 * len(keys) and (titled or min(map(len, meanings)) > 8)


def _says_level(meaning: str) -> bool:
    return meaning_level(meaning) is not None or is_not_rated(meaning)


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdigit()


def _follow_each_other(keys: Sequence[str]) -> bool:
    """Tell whether numbers are the steps of a scale: from 0 or 1 in steps of one, up or down; or its two ends."""
    numbers = sorted(float(key) for key in keys)
    steps = {after - before for before, after in zip(numbers, numbers[1:], strict=False)}
    return numbers[0] <= 1 and (len(steps) == 1 or max(numbers) <= 10)


def _in_rows(rows: Cells) -> dict[str, str]:
    """Read a legend that lies across: keys above their meanings, or key and meaning in turn."""
    body = rows[1:] if len(rows) > 1 and len(rows[0]) == 1 else rows
    heading = rows[0][0] if body is not rows else ""
    if len(body) == 2 and len(body[0]) == len(body[1]) >= 3 and _are_keys(body[0], body[1], heading):
        return {key_text(key): meaning for key, meaning in zip(body[0], body[1], strict=True)}
    if len(body) == 1:
        row = list(body[0])
        row = row[1:] if len(row) % 2 and _TITLE.search(level_key(row[0])) else row
        if len(row) >= 4 and len(row) % 2 == 0 and _are_keys(row[::2], row[1::2], heading):
            return {key_text(key): meaning for key, meaning in zip(row[::2], row[1::2], strict=True)}
    return {}
