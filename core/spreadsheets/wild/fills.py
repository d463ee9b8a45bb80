"""The colours of cells, read only where a colour carries meaning: no values beside it, or a legend that names it."""

import colorsys
import io
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from openpyxl import load_workbook

from core.spreadsheets.wild.header_words import meaning_of
from core.spreadsheets.wild.sheet import WildSheet, words

Colours = Mapping[tuple[int, int], str]
"""The name of the colour of each filled cell, by row and column counted from 1."""

_MOST_BYTES: Final = 5_000_000
_HUES: Final = (
    (20, "red"),
    (45, "orange"),
    (70, "yellow"),
    (165, "green"),
    (260, "blue"),
    (330, "purple"),
    (361, "red"),
)
_NAMES: Final = {
    "rot": "red", "rouge": "red", "rojo": "red", "orange": "orange", "naranja": "orange", "gelb": "yellow",
    "jaune": "yellow", "amarillo": "yellow", "grün": "green", "vert": "green", "verde": "green", "blau": "blue",
    "bleu": "blue", "azul": "blue", "red": "red", "yellow": "yellow", "green": "green", "blue": "blue",
    "amber": "orange",
    "purple": "purple", "grey": "grey", "gray": "grey", "赤": "red", "黄": "yellow", "緑": "green", "青": "blue",
    "红": "red", "绿": "green", "蓝": "blue",
}  # fmt: skip
_SAYS: Final = re.compile(r"([^\W\d]+)(?: (?:cells?|fill|marked))?\s*(?:=|:|-|means)\s*(.+)")


def colours_of(data: bytes) -> Callable[[str], Colours]:
    """Give a function that reads the colours of a sheet by its title; nothing for what is no .xlsx, or a large one."""

    @cache
    def colours(title: str) -> Colours:
        if not data.startswith(b"PK") or len(data) > _MOST_BYTES:
            return {}
        try:
            sheet = load_workbook(io.BytesIO(data))[title]
        except Exception:
            return {}
        return {
            (cell.row, cell.column): name
            for row in sheet.iter_rows()
            for cell in row
            if cell.row
            and cell.column
            and cell.fill is not None
            and cell.fill.fill_type == "solid"
            and (name := _name(cell.fill.start_color.rgb))
        }

    return colours


def _name(rgb: object) -> str:
    """Name a colour as people do; "" for white, black and what the theme decides."""
    if not isinstance(rgb, str) or not re.fullmatch("[0-9A-Fa-f]{8}", rgb):
        return ""
    red, green, blue = (int(rgb[place : place + 2], 16) / 255 for place in (2, 4, 6))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    if lightness > 0.97 or lightness < 0.05:
        return ""
    return next(name for top, name in _HUES if hue * 360 < top) if saturation > 0.15 else "grey"


def growth_colour(sheet: WildSheet) -> str:
    """Give the colour that a legend on the sheet says means "wants to grow"; "" when none does."""
    for row in sheet.rows:
        for value in row:
            found = _SAYS.fullmatch(words(value).casefold()) if isinstance(value, str) else None
            if found and found[1] in _NAMES and meaning_of(found[2]) == "wants to grow":
                return _NAMES[found[1]]
    return ""


def names_colour(text: str) -> bool:
    """Tell whether a text says what a colour means: "yellow = wants to grow"."""
    found = _SAYS.fullmatch(text.casefold())
    return found is not None and found[1] in _NAMES
