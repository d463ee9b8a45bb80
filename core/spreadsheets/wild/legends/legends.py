"""The legend beside a table: what its numbers, signs and words mean, in whatever form it is written."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from core.spreadsheets.wild.legends.explained_keys import explain
from core.spreadsheets.wild.legends.legend_ends import ends_clear
from core.spreadsheets.wild.legends.legend_pairs import is_blank_key, is_key, key_text, pairs_in, title_of
from core.spreadsheets.wild.legends.plus_minus_pairs import plus_minus_pairs
from core.spreadsheets.wild.legends.said_ends import both_ends
from core.spreadsheets.wild.levels.level_words import is_level_word, level_key, meaning_level
from core.spreadsheets.wild.levels.wish_signs import wish_signs
from core.workbook.cells import plain_text

_TITLE: Final = re.compile(
    r"\b(legende?n?|keys?|scales?|skala|echelle|escala|levels?|ratings?|rated?|scores?|grades?|values?|symbols?|symbole?s?|codes?|"
    r"marks?|bewertung(sskala)?|stufen?|niveaux?|nivel(es)?|leyenda|bareme|definitions?|descriptions?|meanings?|bedeutung|"
    r"bewerten? sie|evaluez|notez|valor[ae]|califi(que|ca)|valut(a|ate|i)|avalie|"
    r"proficiency|criteria|rubric|beschreibung|significado|significations?)\b|凡例|評価|基準|レベル|図例|图例|圖例|说明|說明|"
    r"等级|等級|标准|標準|記号|符号|符號|意味|범례|척도|수준|의미|기호|"
    r"\b(legend[ay]|betydelse|betyder|tecken|forklaring(ar)?|nivaer|niva|betydning|tegn|symbol(er|en|y)|nivaer|betekenis|tekens?|"
    r"uitleg|niveaus|skal[ae]n?|schaal|poziom[y]?|znaczeni[ea]|oznaczeni[ea]|objasnieni[ea]|opis|znak|vyznam|uroven|urovne|znack[ay]|"
    r"vysvetlivky|merkki|selite|selitys|merkitys|tasot?|jelmagyarazat|jelentes|semnificatie|olcek|seviye(ler)?|duzey|anlam[ıi]?|isaret|aciklama|scala|livell[oi]|significato|nive(l|is)|legenda|significado|"
    r"шкала|уров(ень|ни)|обозначени[ея]|значени[ея]|легенда|оценка|описание|условные обозначения)\b"
)
_TABLE: Final = re.compile(
    r"\b(skills?|names?|person|employees?|people|tools?|topics?|roles?|fahigkeit(en)?|kompetenz(en)?|mitarbeiter|nom|"
    r"competences?|competencias?|habilidad(es)?|nombre|course|date)\b|スキル名|氏名|名前|姓名|技能"
)
_NAMES: Final = re.compile(r"\b(names?|nom|nombre|nome|naam|nazwa|namn|navn|bezeichnung)\b|名前|名称|名稱")
"""Headers over the names of levels, as well as over those of people: the words below them tell which."""
_FEW_WORDS: Final = 32
_SHORT: Final = 3
"""Letters of a key such as "NA", at most."""
_HIGHEST: Final = {3, 4, 5, 6, 7, 10}
"""The highest level of a scale of which only the ends are explained."""
_MOST_ROWS: Final = 60
"""A block with more rows than this is not looked at: legends are small."""
_MOST: Final = 30
"""A legend with more pairs than this is a table."""

Texts = Sequence[Sequence[str]]


def legend_in(rows: Sequence[Sequence[object]]) -> dict[str, str]:
    """Find the legend in a small block of cells.

    Args:
        rows: The raw cells, row by row; "" or None for blank.

    Returns:
        What each number, sign or word means, in the order of the block: {"0": "none", "1": "beginner"}. Empty when the
        block is no legend, as an ordinary table is none.
    """
    if len(rows) > _MOST_ROWS:
        return {}
    cells = [[plain_text(cell).strip() for cell in row] for row in rows]
    filled = [[text for text in row if text] for row in cells if any(row)]
    return (_in_cells(filled) or _in_columns(filled) or _in_rows(filled)) if filled else {}


def legends_in(rows: Sequence[Sequence[object]]) -> list[dict[str, str]]:
    """Find the legend in a small block of cells, or the several ones that stand in it, a cell each.

    Args:
        rows: The raw cells, row by row; "" or None for blank.

    Returns:
        What each says, as `legend_in`; [] when the block is none.
    """
    if found := legend_in(rows):
        return [found]
    lines = [[cell for cell in row if cell not in ("", None)] for row in rows] if len(rows) <= _MOST_ROWS else []
    each = [legend for line in lines if len(line) == 1 and (legend := legend_in([line]))]
    return each if len(each) > 1 else []


def together(legends: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Give what several legends say, the nearest first: of what two explain, the first one holds.

    >>> together([{"1": "novice"}, {"1": "poor", "x": "not needed"}])
    {'1': 'novice', 'x': 'not needed'}
    """
    found: dict[str, str] = {}
    for legend in legends:
        found |= {key: text for key, text in legend.items() if key not in found}
    return found


def _in_cells(rows: Texts) -> dict[str, str]:
    """Read pairs that stand in one cell each, or several in one; a cell beside them may only be their title."""
    joined = "\n".join(row[0] for row in rows)
    if len(rows) > 2 and all(len(row) == 1 for row in rows) and (signs := plus_minus_pairs(joined)):
        rows, found = [[joined]], [(joined, signs)]
    else:
        found = [(text, pairs_in(text)) for row in rows for text in row]
    pairs = [pair for _, several in found for pair in several]
    beside = [text for row in rows if len(row) > 1 for text in row if not pairs_in(text)]
    title = " ".join(title_of(text) for text, _ in found)
    if any(not _TITLE.search(level_key(text)) for text in beside):
        return {}
    marked = all("=" in level_key(text) or "→" in text for text, several in found if several)
    marked = marked or any(_counts_up(several) or both_ends(text) for text, several in found if several)
    marked = marked or any(plus_minus_pairs(text) for text, _ in found)
    return _kept([key for key, _ in pairs], [meaning for _, meaning in pairs], title, marked=marked)


def _in_columns(rows: Texts) -> dict[str, str]:
    """Read two columns: key and meaning, with a further column joined to the meaning, or meaning and key."""
    first = next((place for place, row in enumerate(rows) if len(row) > 1 and _may_begin(row)), len(rows))
    title, body = " ".join(" ".join(row) for row in rows[:first]), rows[first:]
    bare = _NAMES.sub("", level_key(title))
    if any(not 2 <= len(row) <= 3 for row in body) or _TABLE.search(bare):
        return {}
    title = title if bare == level_key(title) else ""
    if found := _kept([row[0] for row in body], [": ".join(row[1:]) for row in body], title):
        return found
    if any(len(row) != 2 or not _number(row[1]) for row in body) or not all(is_level_word(row[0]) for row in body):
        return {}
    return _kept([row[1] for row in body], [row[0] for row in body], title)


def _may_begin(row: Sequence[str]) -> bool:
    """Tell whether a row may hold the first pair of a legend, as no row of headers does."""
    return is_key(row[0]) or is_key(row[-1]) or is_level_word(row[0])


def _in_rows(rows: Texts) -> dict[str, str]:
    """Read a legend that lies across: keys above their meanings, or key and meaning in turn."""
    titled = len(rows) > 1 and len(rows[0]) == 1
    title, body = (rows[0][0], rows[1:]) if titled else ("", rows)
    if len(body) == 2 and len(body[0]) == len(body[1]) >= 3:
        named = all(_TITLE.search(level_key(row[0])) for row in body)
        return _kept(body[0][named:], body[1][named:], f"{title} {body[0][0] if named else ''}")
    if len(body) != 1:
        return {}
    row, own = list(body[0]), ""
    if len(row) % 2 and _TITLE.search(level_key(row[0])):
        own, row = row[0], row[1:]
    return _kept(row[::2], row[1::2], f"{title} {own}") if len(row) % 2 == 0 and len(row) >= 4 else {}


def _counts_up(pairs: Sequence[tuple[str, str]]) -> bool:
    """Tell whether one cell holds pairs that count up from 0 or 1, or both ends of one from 0, a few words for each."""
    signs = [key for key, _ in pairs]
    if len(pairs) >= 3 and signs == [signs[0][:1] * count for count in range(1, len(pairs) + 1)]:
        return True  # +, ++, +++
    numbers = [int(key) for key, _ in pairs if re.fullmatch("[0-9]{1,2}", key)]
    if len(numbers) == len(pairs) == 2 and numbers[0] == 0 and numbers[1] in _HIGHEST:  # of 1 and 5, 1 may be the best
        good = [meaning_level(meaning) for _, meaning in pairs]
        return all(len(meaning) <= _FEW_WORDS for _, meaning in pairs) and (good[0] or 0) <= (good[1] or 0)
    if len(numbers) != len(pairs) or len(pairs) < 3 or numbers[0] > 1:
        return False
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and all(
        len(meaning) <= _FEW_WORDS for _, meaning in pairs
    )


def _kept(keys: Sequence[str], meanings: Sequence[str], title: str, *, marked: bool = False) -> dict[str, str]:
    """Give the pairs when they are a legend and not the rows of a table.

    A table repeats itself, numbers its rows or names skills. A legend has each key once, and is written as one ("="),
    is called one, or has words for levels that rise or fall with its numbers.
    """
    blank = [is_blank_key(key) for key in keys]
    if any(blank) and not all(blank):
        return _without_blank(keys, meanings, title, blank, marked=marked)
    texts = [key_text(key) for key in keys]
    if marked and len(texts) == 1 and wish_signs({texts[0]: meanings[0]}):
        return {texts[0]: meanings[0]}  # "x = wants to learn", beside levels that need no legend
    if not 2 <= len(texts) <= _MOST or len(set(texts)) < len(texts) or any(_number(text) for text in meanings):
        return {}
    called = marked or bool(_TITLE.search(level_key(title)))
    if all(_number(text) for text in texts):
        is_legend = _are_steps(texts) and (called or _rise_or_fall(texts, meanings))
    elif all(is_key(key) for key in keys):
        is_legend = called or explain(texts, meanings, marked=marked)
    else:
        is_legend = _are_words(texts) and (called or min(map(len, meanings)) > 5)
        is_code = (marked or called) and max(map(len, texts)) <= _SHORT
        is_legend = is_legend or (is_code and explain(texts, meanings, marked=True))
    return dict(zip(texts, meanings, strict=True)) if is_legend else {}


def _without_blank(
    keys: Sequence[str], meanings: Sequence[str], title: str, blank: Sequence[bool], *, marked: bool
) -> dict[str, str]:
    """Give a legend without what it says of blank cells: they are not rated, whatever it says, and no step."""
    rest = [(key, text) for key, text, is_blank in zip(keys, meanings, blank, strict=True) if not is_blank]
    if len(rest) == 1 and (marked or _TITLE.search(level_key(title))):
        return {key_text(rest[0][0]): rest[0][1]}
    return _kept([key for key, _ in rest], [text for _, text in rest], title, marked=marked)


def _number(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal()


def _are_steps(keys: Sequence[str]) -> bool:
    """Tell whether numbers are the steps of a scale: from 0 or 1 on in equal steps, or at most 10; or its ends."""
    numbers = sorted(float(key) for key in keys)
    steps = {after - before for before, after in pairwise(numbers)}
    return numbers[0] <= 1 and (len(steps) == 1 or numbers[-1] <= 10)


def _rise_or_fall(keys: Sequence[str], meanings: Sequence[str]) -> bool:
    """Tell whether half of the meanings at least are words for levels, in the order of their numbers, none twice.

    The order of those between the ends does not matter where the ends are the lowest and the highest level.
    """
    ordered = [meaning for _, meaning in sorted(zip(map(float, keys), meanings, strict=True))]
    levels = [level for meaning in ordered if (level := meaning_level(meaning)) is not None]
    in_order = levels in (sorted(levels), sorted(levels, reverse=True))
    in_order = in_order or ends_clear(dict(enumerate(ordered)))
    return in_order and len(levels) * 2 >= len(keys) and len(levels) > 1 and len(set(meanings)) == len(meanings)


def _are_words(keys: Sequence[str]) -> bool:
    return sum(is_level_word(key) for key in keys) * 3 >= 2 * len(keys)
