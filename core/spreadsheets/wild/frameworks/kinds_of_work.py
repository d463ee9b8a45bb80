"""Says what kind of work a ladder is in: by a title above it, or by the word that its roles share."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.frameworks.ladders import said_nothing, step_of
from core.spreadsheets.wild.levels.level_words import level_key

_RANGE: Final = re.compile(r"[^\W\d_]{0,3}\d{1,2}([-–][^\W\d_]{0,3}\d{1,2})?")


def telling(title: str) -> str:
    """Give what a title says about the kind of work; "" when it says nothing.

    >>> telling("Sales career framework 2026"), telling("Sheet1"), telling("Competency matrix (0-5)")
    ('Sales', '', '')
    """
    return next(filter(None, map(_told_by, re.split(r"[:|–—]| - ", title))), "")


def _told_by(title: str) -> str:
    bare = re.sub(r"[(\[（].*?[)\]）]", " ", unicodedata.normalize("NFKC", title))
    if len(bare) > 60 or bare.rstrip().endswith((".", "!", "?")):
        return ""
    parts = [part.strip(",.;:|–—-_&/") for part in bare.split()]
    return " ".join(part for part in map(_without_untelling, parts) if any(sign.isalpha() for sign in part))


def _without_untelling(part: str) -> str:
    """Give a word of a title, "" when it says nothing; of a word without blanks between, what is left of it."""
    key = level_key(part)
    if key.rstrip("0123456789") in said_nothing("untelling") or _RANGE.fullmatch(key):
        return ""
    if len(key) == 1 and key.isascii():
        return ""
    for word in sorted(said_nothing("untelling"), key=len, reverse=True):
        part = part if word.isascii() else part.replace(word, "")
    return part


def shared_work(names: Sequence[str]) -> str:
    """Give the word that the names of a ladder share, as the first of them writes it; "" when they share none.

    >>> shared_work(["Junior Designer", "Lead Designer"]), shared_work(["L1", "L2"])
    ('Designer', '')
    """
    works = [work for work in (step_of(name).work for name in names) if work]
    shared = next((work for work in works if works.count(work) > 1 and (len(work) > 2 or not work.isascii())), "")
    written = {level_key(part): part for name in reversed(names) for part in re.split(r"[\s,/()|-]+", name)}
    found = " ".join(written.get(part, part) for part in shared.split())
    return found[:1].upper() + found[1:]
