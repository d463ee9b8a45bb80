"""The pairs of a legend inside one cell: "3 = Advanced", "Scale: 0 = none, 1 = beginner", "1-low 5-high"."""

import re
from typing import Final

from core.spreadsheets.wild.legends.plus_minus_pairs import place_of, plus_minus_pairs
from core.spreadsheets.wild.legends.said_ends import both_ends
from core.spreadsheets.wild.levels.level_marks import EMPTY, FILLED, counted, mark
from core.spreadsheets.wild.levels.level_words import is_level_word, level_key

_SIGNS: Final = re.escape(FILLED + EMPTY + "◔◑◐◕✓✔☑✅✗✘☒❌✖×△▲◎〇⭕*+#①②③④⑤⑥⑦⑧⑨⑩")
_LEVEL: Final = r"(?:level|lvl|stufe|niveau|nivel|レベル|等级|等級) ?\d{1,2}"
_BLANK: Final = (
    r"(?:(?:(?:left |leave )?(?:blank|empty)|leere?s?|vide|en blanc|vaci[oa]s?|vací[oa]s?|en blanco|vuot[oa]|"
    r"vazi[oa]|vazío|em branco|leeg|blanco|pust[eay]|brak wpisu|tomt|blankt?|prazdn[eoay]|prázdn[éoáý]|пусто|boş|"
    r"空白|空欄|空|빈칸|공란)"
    r"(?: ?(?:cells?|box|felds?|felder|zellen?|cases?|celdas?|caselle|cella|celulas?|cel|cellen|pole|fält|felt))?|"
    r"(?:tom|boş|case|cella|celda|prázdná) (?:cell|celle|ruta|rute|hücre|vide|vuota|vacía|buňka))"
)
"""What people write for a cell in which nothing stands."""
_PARTLY: Final = (
    r"partly|partially|partial|teilweise|zum teil|en partie|partiellement|in parte|parzialmente|en parte|parcialmente|"
    r"em parte|deels|gedeeltelijk|delvis|częściowo|částečně|частично|kısmen"
)
_KEY: Final = (
    rf"(?:\+ ?/ ?-|±|\+-|{_BLANK}|\d{{1,3}}(?: ?[-–~] ?\d{{1,3}}(?= ?[=:]))?|[{_SIGNS}]+\ufe0f?|[A-Za-z]|x{{1,3}}|"
    rf"[A-C][12]|yes|no|n/a|{_LEVEL}|\([xo✓✔]\)|"
    rf"[-–−]{{1,2}}(?= ?[=:→])|[/?](?= ?=)|(?:{_PARTLY})(?= ?[=:])|[a-z]{{2,3}}(?= ?=))"
)
_SEPARATOR: Final = r"\s*(?:=+>?|[:：＝→]|\)(?=\s*\S)|\s[-–—]\s|[-–—](?=[^\W\d]))\s*"
_PAIR: Final = re.compile(rf"(?<![\w.,/'-])({_KEY}){_SEPARATOR}(?=\S)", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"(?<![\w.,/-])(\d{1,3})\s*\(([^()\d][^()]*)\)")
_BEING: Final = re.compile(
    r"(?<![\w.,/-])(\d{1,3})\s+(?:(?:being|is|means|ist|bedeutet|est|signifie|es|significa)\s+(?:the\s+)?|the\s+)([^\W\d][^,;.()\d]*?)"
    r"(?=\s+(?:and|und|et|y)\s+\d|[,;.)\n]|$)"
)
_DOTTED: Final = re.compile(rf"\s*({_KEY})\s*[.、]\s+(\S.*)", re.IGNORECASE)
_SIGN_FIRST: Final = re.compile(rf"\s*([{_SIGNS}]+\ufe0f?)\s+([^\W\d_].*)")
_NUMBER_FIRST: Final = re.compile(r"\s*(\d{1,2})\s+([^\W\d_].*)")
_WORD_FIRST: Final = re.compile(r"\s*([^\W\d][^:=()]{2,30}?)\s*(?:[:=：＝]|\s[-–—]\s)\s*(\S.*)")
_WORD_BRACKETS: Final = re.compile(r"\s*([^\W\d][^:=()]{2,30}?)\s*\((\d{1,3})\)\s*")
_NUMBER_WORDS: Final = re.compile(r"(?<![\w.])(\d{1,2})(?: ?[:=.)-]| |(?=[^\W\d_]))\s*([^\W\d][^\d,;]*)")
_DELIMITERS: Final = " \t\n,;|/、，；。()[]"
_DOTS: Final = re.compile(r"\.{2,}")
_BETWEEN: Final = re.compile(
    r"\s*(?:[…&~〜～/–—→-]+>?|"
    r"\s(?:to|through|until|and|bis|und|à|a|au|et|y|e|hasta|fino a|até|tot|en|i|till|til|och|og)|から|到|至|부터)\s*$"
)
"""What leads from one pair to the next, as in "1 = best … 5 = worst": no part of the meaning."""
_RANGE: Final = re.compile(r"(\d{1,3}) ?[-–~] ?(\d{1,3})")
_LONGEST: Final = 300
_LONGEST_CELL: Final = 500
"""Longest cell, in characters, that is looked into for a legend; beyond, it is prose."""

Pairs = list[tuple[str, str]]


def pairs_in(text: str) -> Pairs:
    """Give the pairs of key and meaning that a cell holds, in its order; [] when it holds none.

    >>> pairs_in("Scale: 0 = none, 1 = beginner")
    [('0', 'none'), ('1', 'beginner')]
    >>> pairs_in("x: trained"), pairs_in("Expert = 5")
    ([('x', 'trained')], [('5', 'Expert')])
    """
    if not text or len(text) > _LONGEST_CELL:
        return []
    return plus_minus_pairs(text) or _signs(text) or _separated(text) or _lines(text) or _counted(text) or _ends(text)


def title_of(text: str) -> str:
    """Give what stands before the first pair of a cell: "Scale:", "Rate from"; the whole of a cell without pairs."""
    if len(text) > _LONGEST_CELL:
        return text
    found = _PAIR.search(text) or (_BRACKETS.search(text) if _ends(text) else None)
    return text[: found.start()] if found else "" if pairs_in(text) else text


def key_text(text: str) -> str:
    """Give a key as it is looked up: "3" for "Level 3" and for "３", "x" for "X", else as written.

    >>> key_text("Level 3"), key_text("X")
    ('3', 'x')
    """
    key = level_key(text)
    if found := re.fullmatch(r"(?:level|lvl|stufe|niveau|nivel|レベル|等级|等級)? ?(\d{1,3})(?:\.0)?", key):
        return str(int(found[1]))
    return key if len(text.strip()) == 1 and text.isascii() else text.strip()


def is_blank_key(text: str) -> bool:
    """Tell whether the key of a legend stands for a cell in which nothing is written.

    >>> is_blank_key("Blank"), is_blank_key("leer"), is_blank_key("b")
    (True, True, False)
    """
    return bool(re.fullmatch(_BLANK, text.strip(" '\"()[]"), re.IGNORECASE))


def is_key(text: str) -> bool:
    """Tell whether a text may be the key of a legend: a small number, a sign, a mark, one letter."""
    if is_blank_key(text) or place_of(text) or text in {"/", "?"} or re.fullmatch(_PARTLY, text, re.IGNORECASE):
        return True
    return len(text) < 12 and bool(re.fullmatch(_KEY, text, re.IGNORECASE) or mark(text) or counted(text))


def _separated(text: str) -> Pairs:
    """Read pairs with a sign between key and meaning; each meaning ends where the next key begins."""
    text = _DOTS.sub("…", text)
    found = list(_PAIR.finditer(text))
    ends = [*(match.start() for match in found[1:]), len(text)][: len(found)]
    pairs: Pairs = []
    for match, end in zip(found, ends, strict=True):
        meaning = text[match.end() : end].strip(_DELIMITERS if len(found) > 1 else " \t\n,;")
        if match is not found[-1] and match[1].isdecimal():
            meaning = _BETWEEN.sub("", meaning).strip(_DELIMITERS)
        if not meaning or len(meaning) > _LONGEST:
            return []
        pairs.extend((key, meaning) for key in _keys(match[1]))
    alone = len(found) == 1 and text[: found[0].start()].strip(_DELIMITERS)
    return [] if alone else pairs


def _keys(text: str) -> list[str]:
    """Give the keys that a range stands for: "1-3" is 1, 2 and 3."""
    if (found := _RANGE.fullmatch(text)) and int(found[1]) < int(found[2]) <= int(found[1]) + 25:
        return [str(key) for key in range(int(found[1]), int(found[2]) + 1)]
    return [key_text(text)]


def _counted(text: str) -> Pairs:
    """Read numbers that count up with words after each: "0 none, 1 aware, 2 guided"."""
    found = [(one[1], one[2].strip(" ,;:=-\u3000")) for one in _NUMBER_WORDS.finditer(text)]
    numbers = [int(key) for key, _ in found]
    counts = len(found) >= 3 and numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] <= 1
    return found if counts and all(words and len(words) <= 40 for _, words in found) else []


def _signs(text: str) -> Pairs:
    """Read pairs of signs and words with commas between them: "+ a little, ++ well"."""
    pieces = [piece for piece in re.split("[,;]", text) if piece.strip()]
    found = [match for piece in pieces if (match := _SIGN_FIRST.fullmatch(piece))]
    return [(one[1].strip(), one[2].strip()) for one in found] if len(found) == len(pieces) > 1 else []


def _lines(text: str) -> Pairs:
    """Read a pair from each line of a cell; none when a line is something else."""
    pairs = [_line(line) for line in text.splitlines() if line.strip()]
    if len(pairs) == 1 and both_ends(text):  # "best = 1, worst = 5"
        return []
    return [pair for pair in pairs if pair] if all(pairs) else []


def _line(line: str) -> tuple[str, str] | None:
    for pattern in (_DOTTED, _SIGN_FIRST):
        if found := pattern.fullmatch(line):
            return key_text(found[1]), found[2].strip()
    if (found := _NUMBER_FIRST.fullmatch(line)) and is_level_word(found[2]):
        return found[1], found[2].strip()
    found = _WORD_BRACKETS.fullmatch(line) or _WORD_FIRST.fullmatch(line)
    if not found or not is_level_word(found[1]):
        return None
    number = re.fullmatch(r"(?:level )?(\d{1,3})", found[2].strip(), re.IGNORECASE)
    return (number[1], found[1].strip()) if number else (found[1].strip(), found[2].strip())


def _ends(text: str) -> Pairs:
    """Read the ends of a scale in a sentence: "1 (beginner) to 5 (expert)", "1 being lowest and 5 best"."""
    for pattern in (_BRACKETS, _BEING):
        if len(found := [(key, meaning.strip()) for key, meaning in pattern.findall(text)]) > 1:
            return found
    return both_ends(text)
