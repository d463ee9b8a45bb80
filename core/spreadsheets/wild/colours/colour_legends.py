"""What a sheet says that colours mean: "green = expert", or a filled cell with the word in it or beside it."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from core.spreadsheets.wild.colours.colour_names import COLOUR, colour_name, look_alike, meant_colours, named_colour
from core.spreadsheets.wild.colours.fills import Colours
from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.levels.level_words import is_not_rated, level_key, meaning_level
from core.spreadsheets.wild.levels.written_levels import written
from core.spreadsheets.wild.understood import Area

_PAIR: Final = re.compile(
    rf"(?<![^\W\d_])({COLOUR})(?: (?:cells?|fill(?:ed)?|marked))?\s*(?:=+>?|:|→|-\s|\bmeans\b)\s*(?=\S)"
)
_SAYING: Final = re.compile(r"[=:：→(（]|[-–—]\s|\bmeans\b")
"""What stands between a colour and its meaning; looked for first, as most texts have none of it."""

_TURNED: Final = re.compile(rf"(.{{2,60}}?)\s*(?:=|:|→|\s-\s|\()\s*({COLOUR})\)?")
_DELIMITERS: Final = " \t\n,;|/、，；。()[]"
_LONGEST: Final = 60
_LONGEST_TEXT: Final = 300
_FIRST, _LAST = 300, 100
_GROWTH: Final = "wants to grow"
_MOST_TEXTS: Final = 14


class Swatch(NamedTuple):
    """A filled cell that explains its colour: the colour ("RRGGBB"), what it means, and where that is written."""

    colour: str
    meaning: str
    at: tuple[int, int]


def colours_in_text(text: str) -> dict[str, str]:
    """Give what a text says of colours, by their names.

    >>> colours_in_text("Green = expert, hellgrün: learning")
    {'green': 'expert', 'light green': 'learning'}
    """
    line = words(text)
    if not _SAYING.search(line):
        return {}
    key = level_key(line)
    shown = line if len(line) == len(key) else key
    found = list(_PAIR.finditer(key))
    ends = [*(one.start() for one in found[1:]), len(key)][: len(found)]
    title = key[: found[0].start()].strip(_DELIMITERS) if found else ""
    pairs = {named_colour(one[1]): shown[one.end() : end].strip(_DELIMITERS)
             for one, end in zip(found, ends, strict=True)}  # fmt: skip
    if pairs and all(pairs.values()) and (not title or len(pairs) > 1 or title.endswith(":")):
        return pairs
    turned = _TURNED.fullmatch(key)
    return {named_colour(turned[2]): shown[: turned.end(1)]} if turned and _is_meaning(turned[1]) else {}


def _is_meaning(text: str) -> bool:
    """Tell whether a text says a level, that there is none, or a wish."""
    is_number = written(text).kind == "number" and len(text) <= _LONGEST
    return is_number or meaning_level(text) is not None or is_not_rated(text) or meaning_of(text) == _GROWTH


def _texts(sheet: WildSheet, skip: Collection[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], str]]:
    for row, values in _looked_at(sheet):
        for column, value in enumerate(values, 1):
            if value != "" and (row, column) not in skip:
                yield (row, column), words(value)


def _looked_at(sheet: WildSheet) -> Iterator[tuple[int, tuple[object, ...]]]:
    """Yield the first and last rows of a sheet with their numbers: a legend is seldom in the midst of a long table."""
    height = len(sheet.rows)
    return ((row, sheet.rows[row - 1]) for row in range(1, height + 1) if row <= _FIRST or row > height - _LAST)


def said_of_colours(sheet: WildSheet, skip: Collection[tuple[int, int]] = ()) -> dict[str, str]:
    """Give what the texts of a sheet say of colours by name; a colour that is explained twice differently is left out.

    Args:
        sheet: The sheet.
        skip: Cells not to look at.
    """
    found: list[tuple[str, str]] = []
    for (row, column), text in _texts(sheet, skip):
        if len(text) > _LONGEST_TEXT:
            continue
        found += colours_in_text(text).items()
        beside = words(sheet.at(row, column + 1))
        if (name := named_colour(text)) and beside and len(beside) <= _LONGEST and (row, column + 1) not in skip:
            found.append((name, beside))
    return _agreed(found)


def _agreed(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    twice = set()
    for key, meaning in pairs:
        if level_key(found.setdefault(key, meaning)) != level_key(meaning):
            twice.add(key)
    return {key: meaning for key, meaning in found.items() if key not in twice}


def swatches(sheet: WildSheet, colours: Colours, skip: Collection[tuple[int, int]] = ()) -> list[Swatch]:
    """Find the filled cells that explain their colour by a word in them or beside them, in the order of the sheet.

    A word that is none for levels counts only beside the one filled cell of its row, as in a list of colours.
    """
    found = []
    alone = _alone(colours)
    for (row, column), colour in sorted(colours.items()):
        if (row, column) in skip:
            continue
        own = words(sheet.at(row, column))
        if own:
            found += [Swatch(colour, own, (row, column))] if _is_meaning(own) else []
            continue
        for at in ((row, column + 1), (row, column - 1)):
            text = words(sheet.at(*at)) if at[1] > 0 and at not in skip else ""
            if text and len(text) <= _LONGEST and (row in alone or _is_meaning(text)):
                found.append(Swatch(colour, text, at))
                break
    return found


def _alone(colours: Colours) -> set[int]:
    """Give the rows with one filled cell where another such row is next, as in a list of colours."""
    once = {row for row, count in Counter(row for row, _ in colours).items() if count == 1}
    return {row for row in once if once & {row - 1, row + 1}}


def is_colour_legend(sheet: WildSheet, colours: Callable[[str], Colours], area: Area) -> bool:
    """Tell whether a small block only explains colours; its own colours are looked at when its texts may do so."""
    rows = range(area.first_row, min(area.last_row, area.first_row + _MOST_TEXTS) + 1)
    columns = range(area.first_column, min(area.last_column, area.first_column + _MOST_TEXTS) + 1)
    inside = {(row, column): words(sheet.at(row, column)) for row in rows for column in columns
              if sheet.at(row, column) != ""}  # fmt: skip
    texts = list(inside.values())
    if not 2 <= len(texts) <= _MOST_TEXTS or any(len(text) > _LONGEST for text in texts):
        return False
    first = [words(sheet.at(row, area.first_column)) for row in rows]
    named = sum(bool(named_colour(text)) for text in first)
    explained = sum(bool(colours_in_text(text)) for text in texts)
    if explained >= max(1, len(texts) - 1) or named >= max(2, len(rows) - 1):
        return True
    found = [one for one in swatches(sheet, colours(sheet.title)) if one.at in inside]
    distinct = len({one.colour for one in found}) == len({one.meaning for one in found}) == len(found)
    untold = {row for row, _ in inside} - {one.at[0] for one in found}
    return distinct and len(found) >= 2 and len(found) * 2 >= len(texts) and len(untold) <= 1


def meanings_of_colours(
    used: Mapping[str, str],
    sheet: WildSheet,
    skip: Collection[tuple[int, int]],
    others: Iterable[WildSheet],
    colours: Callable[[str], Colours],
) -> dict[str, str]:
    """Give what the colours in use mean, by the names they are given.

    Args:
        used: The names of the colours in use, by colour.
        sheet: Where they are used; what it says goes before what other sheets say.
        skip: Its cells that are no legend.
        others: The other sheets of the file.
        colours: Gives the colours of a sheet.
    """
    here = _meanings(used, said_of_colours(sheet, skip), swatches(sheet, colours(sheet.title), skip))
    if here:
        return here
    elsewhere = [_meanings(used, said_of_colours(one), swatches(one, colours(one.title))) for one in others]
    return _agreed(pair for found in elsewhere for pair in found.items())


def _meanings(used: Mapping[str, str], said: Mapping[str, str], shown: Iterable[Swatch]) -> dict[str, str]:
    """Say what each name in use means: by a swatch that looks like it, else by the name in a text."""
    exact = _agreed((name, one.meaning) for one in shown for rgb, name in used.items() if look_alike(rgb, one.colour))
    rest = {rgb: name for rgb, name in used.items() if name not in exact}
    nearly = _agreed((colour_name(one.colour), one.meaning) for one in shown
                     if not any(look_alike(rgb, one.colour) for rgb in used))  # fmt: skip
    named = {**nearly, **said}
    meant = {name: named[spoken] for spoken, name in meant_colours(named, rest).items()}
    both = meant_colours(said, used)
    contradicted = {
        name for spoken, name in both.items() if name in exact and level_key(said[spoken]) != level_key(exact[name])
    }
    return {name: text for name, text in {**meant, **exact}.items() if name not in contradicted}


def growth_colour(sheet: WildSheet) -> str:
    """Give the colour that a text of the sheet says means "wants to grow"; "" when none does."""
    values = (value for _, row in _looked_at(sheet) for value in row)
    texts = (value for value in values if isinstance(value, str) and len(value) <= _LONGEST_TEXT)
    pairs = (pair for text in texts for pair in colours_in_text(text).items())
    return next((name for name, meaning in pairs if meaning_of(meaning) == _GROWTH), "")


def wished_colours(sheet: WildSheet, colours: Callable[[str], Colours]) -> set[str]:
    """Give the colours ("RRGGBB") of the cells beside or with words that say "wants to grow", outside of tables."""
    rows = {number: [words(value) for value in row if value != ""] for number, row in _looked_at(sheet)}
    few = {number: texts for number, texts in rows.items() if len(texts) <= 2}
    if not any(meaning_of(text) == _GROWTH for texts in few.values() for text in texts if len(text) <= _LONGEST):
        return set()
    found = swatches(sheet, colours(sheet.title))
    return {one.colour for one in found if meaning_of(one.meaning) == _GROWTH and one.at[0] in few}
