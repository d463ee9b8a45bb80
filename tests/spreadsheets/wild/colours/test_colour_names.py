"""Colours have the names that people give them, and different ones different names."""

import pytest
from openpyxl.styles.colors import Color

from core.spreadsheets.wild.colours.colour_names import colour_name, meant_colours, named_colour, shade_names
from core.spreadsheets.wild.colours.palette import OFFICE_THEME, shown_colour, theme_of


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ("FF0000", "red"), ("C00000", "red"), ("FFC7CE", "red"), ("FFC000", "orange"), ("ED7D31", "orange"),
        ("FFFF00", "yellow"), ("FFEB9C", "yellow"), ("FFF2CC", "yellow"), ("92D050", "green"), ("C6EFCE", "green"),
        ("00B0F0", "blue"), ("002060", "blue"), ("7030A0", "purple"), ("D9D9D9", "grey"), ("FFFFFF", ""),
        ("000000", ""),
    ],
)  # fmt: skip
def test_the_standard_colours_of_excel_have_their_names(rgb: str, name: str) -> None:
    assert colour_name(rgb) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("GREEN", "green"), ("hellgrün", "light green"), ("dunkel-blau", "dark blue"), ("vert clair", "light green"),
        ("Rojo", "red"), ("donkergroen", "dark green"), ("mörkblå", "dark blue"), ("żółty", "yellow"),
        ("緑", "green"), ("红色", "red"), ("초록색", "green"), ("amber", "orange"), ("pink", "light red"),
        ("Greenhouse", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_colour_is_known_by_its_name_in_many_languages(text: str, name: str) -> None:
    assert named_colour(text) == name


def test_shades_are_told_apart_and_those_that_look_alike_are_not() -> None:
    assert shade_names(["FFFF00", "FFFF02", "FF0000"]) == {"FF0000": "red", "FFFF02": "yellow", "FFFF00": "yellow"}
    assert shade_names(["C6EFCE", "00B050"]) == {"C6EFCE": "light green", "00B050": "green"}
    assert shade_names(["92D050", "00B050"]) == {"92D050": "green", "00B050": "dark green"}
    blues = shade_names(["1F4E79", "DDEBF7", "9DC3E6", "2E75B6"])
    assert [blues[rgb] for rgb in ("DDEBF7", "9DC3E6", "2E75B6", "1F4E79")] == [
        f"blue {number} of 4" for number in (1, 2, 3, 4)
    ]


def test_what_a_legend_says_of_shades_is_meant_only_where_as_many_are_used() -> None:
    two = shade_names(["C6EFCE", "00B050", "FF0000"])
    assert meant_colours({"light green", "green"}, two) == {"light green": "light green", "green": "green"}
    assert meant_colours({"green", "dark green", "red"}, two) == {
        "green": "light green", "dark green": "green", "red": "red"
    }  # fmt: skip
    assert meant_colours({"green"}, two) == {}


def test_amber_may_be_called_yellow_where_nothing_else_is() -> None:
    assert meant_colours({"yellow"}, shade_names(["FFC000"])) == {"yellow": "orange"}
    assert meant_colours({"yellow"}, shade_names(["FFC000", "FFFF00"])) == {"yellow": "yellow"}


def test_a_colour_of_the_theme_is_shown_with_its_tint() -> None:
    # accent 6 of Office, 70AD47, 40% lighter: each part moves towards white, at the same hue
    assert shown_colour(Color(theme=9), OFFICE_THEME) == "70AD47"
    assert colour_name(shown_colour(Color(theme=9, tint=0.4), OFFICE_THEME)) == "green"
    assert shown_colour(Color(theme=0, tint=-0.5), OFFICE_THEME) == "808080"  # white, half as light
    assert shown_colour(Color(theme=99), OFFICE_THEME) == ""
    assert shown_colour(Color(indexed=10), OFFICE_THEME) == "FF0000"
    assert shown_colour(Color(indexed=64), OFFICE_THEME) == ""


def test_the_theme_of_the_workbook_is_read_with_light_before_dark() -> None:
    names = ["dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink"]
    parts = "".join(f'<a:{name}><a:srgbClr val="{number:06X}"/></a:{name}>' for number, name in enumerate(names))
    text = f'<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="x">{parts}</a:clrScheme></a:themeElements>'
    assert theme_of(f"{text}</a:theme>".encode())[:5] == ("000001", "000000", "000003", "000002", "000004")
    assert theme_of(None) == OFFICE_THEME
