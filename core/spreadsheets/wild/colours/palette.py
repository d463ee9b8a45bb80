"""The colour that a fill shows: written out, of the workbook's theme with its tint, or of Excel's old palette."""

import colorsys
import re
from collections.abc import Mapping
from typing import Final

from openpyxl.styles.colors import COLOR_INDEX, Color
from openpyxl.xml.functions import fromstring

Theme = tuple[str, ...]
"""The colours of a theme as "RRGGBB" in the order in which cells number them: light, dark, light 2, dark 2, accents."""

OFFICE_THEME: Final[Theme] = (
    "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1",
    "954F72",
)  # fmt: skip
"""The theme of Excel 2013 to 2022, for workbooks that carry none."""

_ORDER: Final = (1, 0, 3, 2)
"""A theme is kept with dark before light, and numbered with light before dark."""


def theme_of(part: bytes | None) -> Theme:
    """Read the colours of a theme; those of Office where the part is missing or is not understood."""
    if not part:
        return OFFICE_THEME
    scheme = next((one for one in fromstring(part).iter() if str(one.tag).endswith("}clrScheme")), None)
    found = [_kept(next(iter(one)).attrib) for one in scheme] if scheme is not None else []
    if len(found) < len(OFFICE_THEME) or not all(found):
        return OFFICE_THEME
    return (*(found[at] for at in _ORDER), *found[len(_ORDER) :])


def _kept(colour: Mapping[str, str]) -> str:
    """Give a colour of a theme; one of the system is kept with the value that it had last."""
    value = colour.get("lastClr") or colour.get("val") or ""
    return value.upper() if re.fullmatch("[0-9A-Fa-f]{6}", value) else ""


def shown_colour(colour: Color, theme: Theme) -> str:
    """Give the colour that a cell shows as "RRGGBB"; "" when it is the system's, or not known."""
    if colour.type == "theme":
        number = colour.theme
        return _tinted(theme[number], colour.tint) if isinstance(number, int) and 0 <= number < len(theme) else ""
    value = colour.value
    if colour.type == "indexed":
        value = COLOR_INDEX[value] if isinstance(value, int) and value < len(COLOR_INDEX) else ""
    known = isinstance(value, str) and re.fullmatch("[0-9A-Fa-f]{8}", value)
    return _tinted(str(value)[2:].upper(), colour.tint) if known else ""


def _tinted(rgb: str, tint: float) -> str:
    """Make a colour lighter (tint above 0, 1 is white) or darker (below 0, -1 is black), as Excel does."""
    if not tint:
        return rgb
    hue, lightness, saturation = hue_lightness_saturation(rgb)
    lightness = lightness * (1 + tint) if tint < 0 else lightness * (1 - tint) + tint
    return "".join(f"{round(255 * part):02X}" for part in colorsys.hls_to_rgb(hue, min(lightness, 1), saturation))


def hue_lightness_saturation(rgb: str) -> tuple[float, float, float]:
    """Give hue, lightness and saturation of a colour, each 0 to 1."""
    red, green, blue = (int(rgb[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return colorsys.rgb_to_hls(red, green, blue)
