"""The sentences of an advertisement: wrapped lines joined again, list items and headings told apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from core.spreadsheets.adverts.sections import Section, inline_section, section_of

_BULLET: Final = re.compile(
    r"\s*(?:[•●◦▪■□‣\u2043∙·➢➤►▸✓✔✅★☆\uf0b7\uf0a7»>*\u2013\u2014+-]|o(?=\s)|\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)"
)
_HANGING: Final = re.compile(
    r"(?:,|&|/|\b(?:and|or|of|in|with|the|an?|to|for|as|by|on|from|your|our|und|oder|mit|von|der|die|das|dem|den"
    r"|für|zu|im|et|ou|de|des|du|la|le|les|un|une|avec|en|à|dans|y|o|con|del|el|los|las|una|para))$",
    re.IGNORECASE,
)
_SHORTENED: Final = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|approx|incl|min|max|no|vs|dr|mr|mrs|ms|st|resp|z\. ?b|bzw|ca|inkl|mind|usw|evtl|ggf"
    r"|u\. ?a|d\. ?h|o\. ?ä|s\. ?o|abgeschl|p\. ?ej|ej|cf|env|(?-i:[a-z]))\.|\d\.)$",
    re.IGNORECASE,
)
_END: Final = re.compile(r"[.!?…]+[\"'\u201d)]*\s+(?=[^\W_]|[\"'\u201c(•¿¡.])")


SENTENCE_MAX: Final = 600
"""Longest sentence, in characters; what goes on without an end is cut at a blank."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the tidied text: where it begins, what it says, the section and the heading it stands under.

    `item` tells the items of lists.
    """

    start: int
    text: str
    section: Section
    heading: str
    item: bool = False


def tidy_text(text: str) -> str:
    r"""Write a text with one line a paragraph or list item: lines that were only wrapped are joined.

    >>> tidy_text("You know SQL\r\nand Excel.\n\n\n- Python\n  and R")
    'You know SQL and Excel.\n\n- Python and R'
    """
    lines: list[str] = []
    for raw in re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text):
        line = " ".join(raw.split())
        if line and lines and lines[-1] and _goes_on(lines[-1], raw):
            lines[-1] = _joined(lines[-1], line)
        elif line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).strip("\n")


def _goes_on(line: str, following: str) -> bool:
    """Tell whether a line is the rest of the one before: it begins small, or the one before cannot end there."""
    if (
        len(line) > SENTENCE_MAX
        or _BULLET.match(following)
        or line.endswith((".", "!", "?", ":", ";"))
        or section_of(line)
    ):
        return False
    return following.lstrip()[:1].islower() or (bool(_HANGING.search(line[-20:])) and not section_of(following))


def _joined(line: str, following: str) -> str:
    if re.search(r"[^\W\d_]-$", line[-2:]) and not re.match(r"(?:und|oder|and|or|et|y)\b", following):
        return line[:-1] + following if following[:1].islower() else line + following
    return f"{line} {following}"


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a tidied text in order; headings are none but name what stands under them."""
    section, heading, place = Section.NONE, "", 0
    for line in text.split("\n"):
        mark = _BULLET.match(line)
        start = place + (mark.end() if mark else 0)
        content = line[start - place :]
        own = section_of(content)
        if own and not (mark and not content.endswith(":")):
            section, heading = own, content.rstrip(" :")
        elif content:
            inline, name = inline_section(content)
            for at, sentence in _split(content):
                found = (inline, name) if inline else (section, heading)
                yield Sentence(start + at, sentence, *found, item=bool(mark))
        place += len(line) + 1


def _split(line: str) -> Iterator[tuple[int, str]]:
    """Yield the sentences of a line with where they begin; "e.g." and "3." end none."""
    ends = [found.end() for found in _END.finditer(line) if not _SHORTENED.search(line[: found.end()].rstrip()[-20:])]
    for start, end in pairwise([0, *ends, len(line)]):
        yield from _pieces(line, start, end)


def _pieces(line: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    while end - start > SENTENCE_MAX:
        cut = line.rfind(" ", start + 1, start + SENTENCE_MAX)
        cut = cut + 1 if cut > 0 else start + SENTENCE_MAX
        yield start, line[start:cut].rstrip()
        start = cut
    if line[start:end].strip():
        yield start, line[start:end].rstrip()
