"""The colours can be seen on both backgrounds and told apart by red-green blind people."""

import math
from typing import TypeAlias

import pytest

from core.charts import theme
from core.charts.theme import DARK_BACKGROUND, LIGHT_BACKGROUND, MET, SHORT

MARKS = {name: getattr(theme, name) for name in ("MET", "SHORT", "ACCENT", "QUIET")}
BACKGROUNDS = (LIGHT_BACKGROUND, DARK_BACKGROUND)

Matrix: TypeAlias = tuple[tuple[float, float, float], ...]

# Linear RGB as seen without one kind of cone (Vienot, Brettel and Mollon 1999).
PROTANOPIA = ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0))
DEUTERANOPIA = ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0))


def linear(colour: str) -> tuple[float, float, float]:
    """Give the linear RGB of a "#rrggbb" colour."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def luminance(colour: str) -> float:
    """Give the relative luminance that WCAG 2 defines."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio that WCAG 2 defines."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(rgb: tuple[float, float, float]) -> tuple[float, float, float]:
    """Give CIE L*a*b* (D65) of a linear RGB."""
    red, green, blue = rgb
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * max(v, 0.0) + 16 / 116 for v in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour: str, matrix: Matrix) -> tuple[float, float, float]:
    """Give a colour's L*a*b* as it is seen through a matrix."""
    rgb = linear(colour)
    red, green, blue = (sum(weight * part for weight, part in zip(row, rgb, strict=True)) for row in matrix)
    return lab((red, green, blue))


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@pytest.mark.parametrize("background", BACKGROUNDS)
@pytest.mark.parametrize("name", MARKS)
def test_every_mark_stands_out_from_both_backgrounds(name: str, background: str) -> None:
    assert contrast(MARKS[name], background) >= 3.0


def test_text_has_reading_contrast_on_its_background() -> None:
    for text in (theme.INK_ON_LIGHT, theme.SOFT_ON_LIGHT):
        assert contrast(text, LIGHT_BACKGROUND) >= 4.5
    for text in (theme.INK_ON_DARK, theme.SOFT_ON_DARK):
        assert contrast(text, DARK_BACKGROUND) >= 4.5


def test_words_inside_a_filled_bar_have_reading_contrast() -> None:
    for name in ("MET", "SHORT", "ACCENT"):
        assert contrast(theme.ON_COLOUR, MARKS[name]) >= 4.5


@pytest.mark.parametrize("matrix", [PROTANOPIA, DEUTERANOPIA], ids=["protanopia", "deuteranopia"])
def test_met_and_short_stay_far_apart_for_red_green_blind_people(matrix: Matrix) -> None:
    # A difference of 2.3 can just be seen; 40 is told apart at a glance.
    assert math.dist(seen(MET, matrix), seen(SHORT, matrix)) >= 40


def test_the_matrices_do_merge_red_and_green_of_equal_brightness() -> None:
    # Working: #c2501e and #5a7d1e differ by 60 and more in plain sight, and by less than half of that without M cones.
    identity = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    plain = math.dist(seen("#c2501e", identity), seen("#5a7d1e", identity))
    blind = math.dist(seen("#c2501e", DEUTERANOPIA), seen("#5a7d1e", DEUTERANOPIA))
    assert plain > 60
    assert blind < plain / 2


def test_ink_and_soft_choose_by_the_background_when_they_are_drawn() -> None:
    assert theme.INK_ON_DARK in theme.INK["expr"]
    assert theme.SOFT_ON_LIGHT in theme.SOFT["expr"]
    assert "luminance(background)" in theme.INK["expr"]
