"""What words a name is made of, so that blanks, punctuation, accents and plurals do not part two names."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from core.workbook.cells import NAME_MAX

_POINT, _DOT = "\ue000", "\ue001"
_MARKS_OF_TRADE: Final = re.compile("[™®©℠\ufe0f]")
_APOSTROPHES: Final = re.compile("(?<=[^\\W\\d_])['\u2019\u02bc](?=[^\\W\\d_])")
_BETWEEN_DIGITS: Final = re.compile(r"(?<=\d)[.,:/-](?=\d)|(?<=\d)\.(?=x\b)")
_LEADING_DOT: Final = re.compile(r"(?<![^\s(/,;])\.(?=[^\W\d_])")
_SIGNS: Final = re.compile(r"[^\w\s]|_")
_DIGIT: Final = re.compile(r"\d")
_BLANKS: Final = re.compile(r"(?<=\D) | (?=\D)")
_KEPT_SIGNS: Final = frozenset("#*@%" + _POINT + _DOT)

_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"})
_BRITISH: Final = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"is(ation|ations|e|ed|er|ers|es|ing)$", r"iz\1"),
        (r"ys(e|ed|er|ers|ing)$", r"yz\1"),
        (r"(?<=...)our(?=$|s$|al|ed|ing|ful|able)", "or"),
        (r"(?<=....)ll(ing|ed|er|ers)$", r"l\1"),
        (r"programme(?=s?$)", "program"),
        (r"(cent|fib|theat|met|lit)re(?=s?$)", r"\1er"),
        (r"(lic|def)ence", r"\1ense"),
        (r"practise", "practice"),
        (r"dgement", "dgment"),
        (r"(catal|dial|anal)ogue", r"\1og"),
        (r"paed(?=i)", "ped"),
        (r"haem", "hem"),
        (r"anaesth", "anesth"),
        (r"(?<=h)oeic|(?<=\b)oe(?=stro|soph)", "e"),
    )
)
_OWN: Final = (
    "windows news rails teams arms pandas forms sheets docs pages notes numbers goods customs means works kubernetes"
)
"""Words in -s that are names of their own; without it they would be another thing."""
_NO_PLURALS: Final = frozenset(_OWN.split())


@lru_cache(maxsize=32_768)
def name_words(name: str) -> tuple[str, ...]:
    """List the words of a name in small letters; signs that tell names apart stay (C++, C#, .NET, 3.11).

    A text too long for a name has none.

    >>> name_words("R&D, Node.js (C++/.NET 4.8)")
    ('r', 'and', 'd', 'node', 'js', 'c++', '.net', '4.8')
    """
    if len(name) > NAME_MAX:
        return ()
    text = unicodedata.normalize("NFKC", _MARKS_OF_TRADE.sub("", name)).casefold()
    text = _APOSTROPHES.sub("", text.replace("&", " and "))
    text = _LEADING_DOT.sub(_DOT, _BETWEEN_DIGITS.sub(_POINT, text))
    text = _SIGNS.sub(lambda found: found[0] if _keeps(found[0]) else " ", text)
    return tuple(text.replace(_POINT, ".").replace(_DOT, ".").split())


def _keeps(sign: str) -> bool:
    """Tell signs that belong to a word: marks on letters, and signs that are no punctuation and no picture."""
    return sign in _KEPT_SIGNS or unicodedata.category(sign) in {"Sm", "Sc", "Mn", "Mc", "Me", "Cf", "No", "Nl"}


def joined(words: tuple[str, ...]) -> str:
    """Write words without blanks, except between two digits."""
    whole = "".join(words)
    return _BLANKS.sub("", " ".join(words)) if _DIGIT.search(whole) else whole


@lru_cache(maxsize=32_768)
def plain_word(word: str) -> str:
    """Give a word without accents, in one of its two English spellings.

    >>> plain_word("modelling"), plain_word("résumé"), plain_word("führung")
    ('modeling', 'resume', 'fuehrung')
    """
    if not word.isascii():
        apart = unicodedata.normalize("NFD", word.translate(_UMLAUTS))
        word = re.sub("(?<=[a-z])[\u0300-\u036f]+", "", apart)
        word = unicodedata.normalize("NFC", word)
    if len(word) >= 6:
        for british, american in _BRITISH:
            word = british.sub(american, word)
    return word


def plain_words(name: str) -> tuple[str, ...]:
    """List the words of a name without accents, in one of two English spellings."""
    return tuple(plain_word(word) for word in name_words(name))


@lru_cache(maxsize=32_768)
def singular(word: str) -> str:
    """Give the singular of an English word in -s; other words stay.

    >>> singular("libraries"), singular("kpis"), singular("statistics"), singular("processes")
    ('library', 'kpi', 'statistics', 'process')
    """
    if len(word) < 4 or word in _NO_PLURALS or not word.endswith("s"):
        return word
    if word.endswith(("ss", "ics", "us", "sis")):
        return word
    if word.endswith("yses"):
        return word[:-2] + "is"
    if word.endswith("ies") and len(word) >= 5:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "xes", "ches", "shes")) else word[:-1]
