"""Tells Chinese, Japanese and Korean texts in the encodings of their countries from European ones in Windows' own.

A text is taken for one where all its bytes decode and what comes out is what people write: words of several signs, of
the common part of the character set. European letters with accents stand alone, and decode to rare signs.
"""

import codecs
import re
from collections.abc import Callable
from typing import Final

EASTERN: Final = {
    "cp932": "Shift-JIS, Japanese",
    "cp949": "EUC-KR, Korean",
    "gb18030": "GB 18030, simplified Chinese",
    "big5": "Big5, traditional Chinese",
}
"""The encodings that are tried, in this order where several fit as well, and what they are called."""

_COMMON: Final = 0.9
"""Share of signs that are common, from which on a text is one of the language."""
_IN_WORDS: Final = 0.6
"""Share of signs that stand beside others; in European texts taken for eastern ones they stand alone."""
_FEWEST: Final = 4
_RUN: Final = re.compile(r"[^\x00-\x7f]+")
_KANA: Final = re.compile("[\u3041-\u30fa\u30fc]")
_PUNCTUATION: Final = re.compile("[\u3000-\u3020\uff01-\uff5e·“”‘’…—●○◎△★☆◆■□×→]")  # noqa: RUF001


def eastern_encoding(sample: bytes) -> str:
    """Name the eastern encoding of a text that is no UTF-8; "" when it is none that can be known.

    >>> eastern_encoding("姓名,技能,等级".encode("gbk")), eastern_encoding("Übung,Größe,señor".encode("cp1252"))
    ('gb18030', '')
    """
    scores = {name: _score(sample, name) for name in EASTERN}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= _COMMON else ""


def _score(sample: bytes, encoding: str) -> float:
    """Give the share of the signs beyond ASCII that are common ones; 0 when the bytes are none of the encoding."""
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return 0.0
    runs = [found[0] for found in _RUN.finditer(text)]
    signs = [sign for run in runs for sign in run if not _PUNCTUATION.fullmatch(sign)]
    in_words = sum(len(run) for run in runs if len(run) > 1)
    if len(signs) < _FEWEST or in_words < _IN_WORDS * sum(map(len, runs)):
        return 0.0
    return sum(map(_IS_COMMON[encoding], signs)) / len(signs)


def _lead(sign: str, encoding: str) -> int:
    """Give the first byte of a sign in an encoding; 0 when it has no two."""
    data = sign.encode(encoding, errors="ignore")
    return data[0] if len(data) == 2 else 0


def _is_japanese(sign: str) -> bool:
    return bool(_KANA.fullmatch(sign)) or 0x88 <= _lead(sign, "cp932") <= 0x97


def _is_korean(sign: str) -> bool:
    return "가" <= sign <= "힣" and 0xB0 <= _lead(sign, "euc_kr") <= 0xC8


def _is_simplified(sign: str) -> bool:
    return 0xB0 <= _lead(sign, "gb2312") <= 0xD7


def _is_traditional(sign: str) -> bool:
    return 0xA4 <= _lead(sign, "big5") <= 0xC6


_IS_COMMON: Final[dict[str, Callable[[str], bool]]] = {
    "cp932": _is_japanese,
    "cp949": _is_korean,
    "gb18030": _is_simplified,
    "big5": _is_traditional,
}
