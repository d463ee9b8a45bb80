"""What people call the colours of cells, and tells the shades of one colour apart."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final

from core.spreadsheets.wild.colours.palette import hue_lightness_saturation
from core.spreadsheets.wild.levels.level_words import level_key

_HUES: Final = (
    (18, "red"), (40, "orange"), (70, "yellow"), (165, "green"), (260, "blue"), (330, "purple"), (361, "red"),
)  # fmt: skip
_GOLD: Final = 47
"""Up to this hue a strong colour is still orange (Excel's own, FFC000, is at 45), where a pale one is yellow."""

_PALE: Final = 0.7
"""From this lightness on a colour is a light one beside a stronger one of its kind."""

_ALIKE: Final = 20
"""Two colours whose red, green and blue differ by no more than this, of 255, are meant as the same."""

_WORDS: Final[Mapping[str, str]] = {
    "red": "red|rot|rott|rouge|rojo|roja|rood|rosso|vermelho|czerwony|rod|rød|rødt|赤|红|紅|红色|紅色|빨강|빨간색|적색",
    "orange": "orange|naranja|amber|gold|oranje|arancione|laranja|pomaranczowy|橙|橙色|オレンジ|주황|주황색",
    "yellow": "yellow|gelb|jaune|amarillo|amarilla|geel|giallo|amarelo|zołty|gul|gult|黄|黄色|黃|黃色|노랑|노란색",
    "green": "green|grun|vert|verde|groen|zielony|gron|gront|grøn|grønn|grønt|緑|绿|綠|緑色|绿色|綠色|초록|초록색|녹색",
    "blue": "blue|blau|bleu|azul|blauw|blu|niebieski|bla|blatt|青|蓝|藍|蓝色|藍色|青色|파랑|파란색|청색",
    "purple": "purple|violet|lila|violett|morado|paars|viola|roxo|fioletowy|lilla|紫|紫色|보라|보라색",
    "grey": "grey|gray|grau|gris|grijs|grigio|cinza|szary|gra|灰|灰色|グレー|회색",
    "light red": "pink|rosa|rose|roze|粉|粉色|ピンク|분홍|분홍색",
}
_SHADES: Final = {
    "light": "light|pale|bright|hell|clair|claro|clara|licht|chiaro|ljus|lys|薄い|浅|연한",
    "dark": "dark|deep|dunkel|fonce|oscuro|oscura|donker|scuro|escuro|mork|mørk|濃い|深|진한",
}
_COLOURS: Final = {word: name for name, words in _WORDS.items() for word in words.split("|")}
_SHADE_OF: Final = {word: shade for shade, words in _SHADES.items() for word in words.split("|")}
_ORDER: Final = ("light", "", "dark")
_ANY_SHADE: Final = "|".join(_SHADE_OF)
_ANY_COLOUR: Final = "|".join(sorted(_COLOURS, key=len, reverse=True))

COLOUR: Final = rf"(?:(?:{_ANY_SHADE})[ -]?)?(?:{_ANY_COLOUR})(?: (?:{_ANY_SHADE}))?"
"""A pattern of what colours are called in texts, on their keys (`level_key`)."""

_NAMED: Final = re.compile(rf"({_ANY_SHADE})?[ -]?({_ANY_COLOUR})(?: ({_ANY_SHADE}))?")


def named_colour(text: str) -> str:
    """Give the colour that a text names, in English, with its shade; "" when it names none.

    >>> named_colour("Hellgrün"), named_colour("vert foncé"), named_colour("Rot"), named_colour("Redwood")
    ('light green', 'dark green', 'red', '')
    """
    found = _NAMED.fullmatch(level_key(text))
    if not found:
        return ""
    shade = _SHADE_OF.get(found[1] or found[3] or "", "")
    name = _COLOURS[found[2]]
    return name if " " in name else f"{shade} {name}".strip()


@lru_cache(maxsize=4_096)
def colour_name(rgb: str) -> str:
    """Name a colour ("RRGGBB") as people do, whatever its shade; "" for white and black.

    >>> colour_name("00B050"), colour_name("FFC000"), colour_name("FFF2CC"), colour_name("FFFFFF")
    ('green', 'orange', 'yellow', '')
    """
    hue, lightness, saturation = hue_lightness_saturation(rgb)
    if lightness > 0.97 or lightness < 0.05:
        return ""
    if saturation <= 0.15:
        return "grey"
    degrees = hue * 360
    if lightness <= 0.6 and 18 <= degrees <= _GOLD:
        return "orange"
    return next(name for top, name in _HUES if degrees < top)


def shade_names(colours: Iterable[str]) -> dict[str, str]:
    """Name each of some colours so that different ones have different names; colours that look alike share one.

    >>> shade_names(["00B050", "C6EFCE", "FF0000", "FF0101"])
    {'FF0101': 'red', 'FF0000': 'red', 'C6EFCE': 'light green', '00B050': 'green'}
    """
    known = sorted({rgb for rgb in colours if colour_name(rgb)}, key=lambda rgb: (_rank(rgb), -_lightness(rgb), rgb))
    found: dict[str, str] = {}
    for name, same in groupby(known, key=colour_name):
        shades = _apart(list(same))
        names = _shades(name, len(shades), _lightness(shades[0][0]))
        found |= {rgb: names[place] for place, alike in enumerate(shades) for rgb in alike}
    return found


def _shades(name: str, count: int, lightest: float) -> Sequence[str]:
    """Name some shades of one colour, light to dark."""
    if count > 3:
        return [f"{name} {number} of {count}" for number in range(1, count + 1)]
    two = ("light ", "") if lightest > _PALE else ("", "dark ")
    words = {1: ("",), 2: two, 3: ("light ", "", "dark ")}[count]
    return [f"{word}{name}" for word in words]


def _rank(rgb: str) -> str:
    return f"{[*(name for _, name in _HUES), 'grey'].index(colour_name(rgb)):02}"


def _lightness(rgb: str) -> float:
    return hue_lightness_saturation(rgb)[1]


def look_alike(one: str, other: str) -> bool:
    """Tell whether two colours are meant as the same."""
    return all(abs(int(one[at : at + 2], 16) - int(other[at : at + 2], 16)) <= _ALIKE for at in (0, 2, 4))


def _apart(colours: Sequence[str]) -> list[list[str]]:
    """Put colours that look alike together, in their order."""
    found: list[list[str]] = []
    for rgb in colours:
        group = next((one for one in found if look_alike(one[0], rgb)), None)
        if group is None:
            found.append([rgb])
        else:
            group.append(rgb)
    return found


def meant_colours(said: Collection[str], used: Mapping[str, str]) -> dict[str, str]:
    """Say which colour in use each name of a legend means.

    Args:
        said: The names, as `named_colour` gives them: "green", "light green".
        used: The names of the colours in use (`shade_names`), by colour.

    Returns:
        The name in use by the name that is said, for those that are clear: as many shades said as are used.
    """
    found: dict[str, str] = {}
    hues = {colour_name(rgb) for rgb in used}
    for hue in hues:
        spoken = sorted({name for name in said if name.rpartition(" ")[2] == hue}, key=_shade_place)
        shown = list(dict.fromkeys(name for rgb, name in used.items() if colour_name(rgb) == hue))
        if len(spoken) == len(shown):
            found |= dict(zip(spoken, shown, strict=True))
    return found | _between(said, set(used.values()))


def _between(said: Collection[str], shown: Collection[str]) -> dict[str, str]:
    """Take yellow and orange for one another where only one of them is said and only the other one used."""
    pairs = (("yellow", "orange"), ("orange", "yellow"))
    return {one: other for one, other in pairs
            if one in said and other not in said and other in shown and one not in shown}  # fmt: skip


def _shade_place(name: str) -> int:
    return _ORDER.index(name.rpartition(" ")[0])
