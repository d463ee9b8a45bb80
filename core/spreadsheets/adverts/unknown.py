"""Terms of an advertisement that may be skills and are not known to Trellis: clearly apart, with low confidence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from core.spreadsheets.adverts.index import Hit
from core.spreadsheets.adverts.sections import Section, inline_section
from core.spreadsheets.adverts.sentences import Sentence
from core.spreadsheets.adverts.wording import said_of

ITEM_CONFIDENCE, TERM_CONFIDENCE = 0.4, 0.25

_TERM: Final = re.compile(
    r"(?<![\w.@/-])(?:[A-Z][a-z]+(?:[A-Z][a-z]*)+|[A-Z]{2,}[\w+#-]*|[A-Za-z]+\+\+|[A-Z][A-Za-z]*#|[A-Z]\w+\.(?:js|io|NET))(?![\w@])"
    r"|(?<=[a-z,] )(?:[A-Z][A-Za-z0-9]+)(?: [A-Z][A-Za-z0-9]+){0,2}(?![\w@+])"
    r"|^[A-Z][A-Za-z0-9]+(?=$|,| and | or | et | ou | y | o )"
)
_SHOUTED: Final = re.compile(r"[A-Z][A-Z ,.!&/-]{24,}")
_NO_SKILLS: Final = """
eu uk usa us ch de at gmbh ag se kg ltd llc inc plc co cv pdf hr it ii iii iv ceo cto cfo coo vp md phd bsc msc ba ma
mba am pm eur usd gbp chf tv öpnv mwd you your we our i bachelor master degree university english-speaking
monday tuesday wednesday thursday friday saturday sunday january february march april
may june july august september october november
december europe european germany france spain london berlin paris madrid faq eoe dei pto wfh diploma ideally and or
"""
_OUT: Final = frozenset(_NO_SKILLS.split())
_ITEM: Final = re.compile(r"\s*(?:[,;|•·]|\s/\s|\b(?:and|or|und|oder|et|ou|y)\b)\s*")
_GERMAN: Final = re.compile(r"\b(?:und|oder|der|die|das|mit|für|wir|sie|ihr|du|eine?|sowie)\b", re.IGNORECASE)
_NOT_GERMAN: Final = re.compile(
    r"\b(?:the|and|or|with|for|of|you|et|ou|le|la|les|des|avec|y|o|el|los|con|de)\b", re.IGNORECASE
)
_WORDS_MAX: Final = 4


@dataclass(frozen=True, slots=True)
class UnknownTerm:
    """A term that may be a skill: as written, its sentence, where it begins in the text, confidence 0 to 1."""

    written: str
    sentence: str
    start: int
    confidence: float


def is_german(text: str) -> bool:
    """Tell whether a text is German, where every noun has a capital and so says nothing."""
    return len(_GERMAN.findall(text)) > len(_NOT_GERMAN.findall(text))


def unknown_terms(sentence: Sentence, hits: Sequence[Hit], *, nouns_are_capital: bool = False) -> Iterator[UnknownTerm]:
    """Yield the terms of a sentence that may be skills, but for the known ones, from parts that ask for something.

    They are the items of a list after "Skills:" and what is written as names are: QuickBooks, SAP, Node.js.
    """
    if sentence.section not in (Section.MUST, Section.NICE):
        return
    named = _terms(sentence.text, nouns_are_capital=nouns_are_capital)
    taken = [(hit.start, hit.end) for hit in hits]
    for start, written, confidence in (*_items(sentence.text), *named):
        end = start + len(written)
        free = all(end <= low or start >= high for low, high in taken)
        if free and not said_of(sentence.text, start, end).negated:
            taken.append((start, end))
            yield UnknownTerm(written, sentence.text, sentence.start + start, confidence)


def _items(text: str) -> Iterator[tuple[int, str, float]]:
    """Yield the items of "Skills: a, b and c"."""
    if not inline_section(text)[0]:
        return
    place = text.index(":") + 1
    ends = [*((found.start(), found.end()) for found in _ITEM.finditer(text, place)), (len(text), len(text))]
    for end, following in ends:
        written = text[place:end].strip(" .-")
        if 1 < len(written) <= 60 and len(written.split()) <= _WORDS_MAX and written.casefold() not in _OUT:
            yield text.index(written, place), written, ITEM_CONFIDENCE
        place = following


def _terms(text: str, *, nouns_are_capital: bool) -> Iterator[tuple[int, str, float]]:
    if _SHOUTED.search(text):
        return
    for found in _TERM.finditer(text):
        plain = all(word.istitle() for word in found[0].split())
        if found[0].casefold() not in _OUT and not (nouns_are_capital and plain):
            yield found.start(), found[0], TERM_CONFIDENCE
