"""Which words of a list may be misspellings of each other: one letter more, less, other, or two swapped.

Words one letter apart are found by what is left when a letter is taken out of each, so a list is not compared with
itself. Most words one letter apart are two words (costing, coating): only long ones count, not at either end, and
those that are known to be two words are listed.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final

from rapidfuzz.distance import OSA

SETTLED: Final = 3
"""A word that stands in as many names is no slip of the pen; two such words are two words."""

_DECLARED: Final = """
mediation medication meditation | contact contract | contactor contractor | oncology ontology
planing planning planting | selling spelling | filing filling | prescription proscription
constriction construction | infection inflection injection | founding funding | bending blending
shipping skipping striping stripping | painting pointing printing | tracking tricking trucking
cleaning clearing | counting courting | changing charging charting | staffing stuffing | vacation vocation
vacational vocational | defection dejection detection detention | topical tropical | projection protection
intention invention | contention convention | simulation stimulation | insolation insulation
ethnology ethology | casual causal | marital martial | united untied | desert dessert | adaptive adoptive
adaption adoption | contiguous continuous | hoping hopping | taping tapping | scraping scrapping
striping stripping | caning canning | tiling tilling | baring barring | mating matting | diner dinner
super supper | landing lending | drafting drifting | breading breeding | dressing drossing | braking breaking
automation automaton | ifconfig ipconfig | creation cremation | re-creation recreation | retailing retaining
starling sterling | caring carving | pricing prising | foraging forging | hearing herring | coaching couching
compositing composting | composing composting | refining retining | installation instillation
"""
"""Words one letter apart that are two words."""
_DIFFERENT: Final = [frozenset(words.split()) for words in _DECLARED.replace("\n", "|").split("|")]
_LISTED: Final[dict[str, frozenset[str]]] = {}
for _words in _DIFFERENT:
    for _word in _words:
        _LISTED[_word] = _LISTED.get(_word, frozenset()) | _words
_PREFIXES: Final = (("micro", "macro"), ("hyper", "hypo"), ("inter", "intra"), ("pre", "pro"), ("over", "under"))
_SHORTEST: Final = {"skills": (6, 6, 8, 8), "people": (5, 4, 6, 7)}
"""Least letters of the longer word: two letters swapped, one doubled, one more, another one."""

_LAST_OF_ALPHABETS: Final = "\u058f"
"""Latin, Greek, Cyrillic, Armenian; a single sign of other scripts changes what is meant."""


class Spellings:
    """The words of a list of names, to look up those that a word may be a misspelling of."""

    def __init__(self, words: Iterable[str], *, people: bool = False) -> None:
        """Keep the words, one for every name it stands in.

        Args:
            words: Words as `core.workbook.names.words` folds them, repeated as often as they occur.
            people: Whether they are of people's names, where shorter words may be misspelt.
        """
        self._times = Counter(words)
        self._shortest = _SHORTEST["people" if people else "skills"]
        self._found: dict[str, dict[str, float]] = {}
        self._by_rest: dict[str, list[str]] = defaultdict(list)
        for word in self._times:
            for rest in self._rests(word):
                self._by_rest[rest].append(word)

    def near(self, word: str) -> dict[str, float]:
        """Give the words that may be meant, each with the confidence 0 to 1; a word is not near itself."""
        if word not in self._found:
            others = {other for rest in self._rests(word) for other in self._by_rest.get(rest, ())} - {word}
            rated = {other: self._confidence(word, other) for other in others}
            self._found[word] = {other: confidence for other, confidence in sorted(rated.items()) if confidence}
        return self._found[word]

    def _rests(self, word: str) -> set[str]:
        if len(word) < min(self._shortest) - 1 or not word.isalpha() or max(word) > _LAST_OF_ALPHABETS:
            return set()
        return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}

    def _confidence(self, one: str, other: str) -> float:
        if OSA.distance(one, other, score_cutoff=1) != 1 or one[0] != other[0] or self._two_words(one, other):
            return 0.0
        return slip(one, other, self._shortest)

    def _two_words(self, one: str, other: str) -> bool:
        settled = min(self._times[one], self._times[other]) >= SETTLED
        return settled or other in _LISTED.get(one, ()) or _opposed(one, other) or _opposed(other, one)


def _opposed(one: str, other: str) -> bool:
    return any(one.startswith(a) and other == b + one.removeprefix(a) for a, b in _PREFIXES)


def slip(one: str, other: str, shortest: tuple[int, int, int, int]) -> float:
    """Rate two words one letter apart: how likely the difference is a slip of the pen, 0 to 1."""
    swapped, doubled, more, another = shortest
    shorter, longer = sorted((one, other), key=len)
    place = next((at for at, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if len(shorter) == len(longer):
        if sorted(shorter) == sorted(longer):
            return 0.9 if len(longer) >= swapped else 0.0
        return 0.7 if len(longer) >= another and place < len(longer) - 1 else 0.0
    if longer[place] == longer[place - 1]:
        return 0.85 if len(longer) >= doubled else 0.0
    return 0.8 if len(longer) >= more and place < len(longer) - 1 else 0.0
