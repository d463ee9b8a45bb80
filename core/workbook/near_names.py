"""Which names may mean the same: near-duplicates in a list, and names of a file among those known.

Nothing is merged or matched here; every pair says how certain it is and why, for a person to accept. It is better to
miss a pair than to offer two things as one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from core.workbook.cells import name_key
from core.workbook.names.forms import Form, Why, person_forms, shared, skill_forms
from core.workbook.names.spelling import Spellings
from core.workbook.names.words import joined, plain_words

OTHERS_MAX = 200
"""Most names that one name is offered with; beyond, a list repeats itself and pairs help nobody."""


@dataclass(frozen=True, slots=True)
class NearPair:
    """Two names that may mean the same, the one that came first as `one`; confidence 0 to 1."""

    one: str
    other: str
    confidence: float
    why: Why


@dataclass(frozen=True, slots=True)
class Match:
    """The known name that a name may mean; `by` is the known name or that of its aliases which is near it."""

    name: str
    confidence: float
    why: Why
    by: str


def near_duplicates(names: Sequence[str], *, people: bool = False) -> list[NearPair]:
    """List the pairs of a list that may mean the same.

    Args:
        names: Names of skills, or of people. Blank ones and repeated ones are passed over.
        people: Whether they are names of people.

    Returns:
        Each pair once, most certain first, ties in the order of the list.

    >>> [(pair.one, pair.other, pair.why) for pair in near_duplicates(["SQL", "Excel", "Java", "MS Excel", "sql"])]
    [('SQL', 'sql', 'same but for case'), ('Excel', 'MS Excel', 'abbreviation')]
    """
    listed = list(dict.fromkeys(name for name in names if name.strip()))
    place = {name: number for number, name in enumerate(listed)}
    index = _FormIndex(listed, people=people, keep=True)
    pairs = [
        NearPair(name, other, confidence, why)
        for name in listed
        for other, (confidence, why) in index.near(name).items()
        if place[name] < place[other]
    ]
    return sorted(pairs, key=lambda pair: (-pair.confidence, place[pair.one], place[pair.other]))


def matched_names(
    names: Iterable[str], known: Mapping[str, Sequence[str]], *, people: bool = False
) -> dict[str, Match | None]:
    """Find for each name of a file the known name that it may mean.

    Args:
        names: Names as they are written.
        known: Names of the workbook or the library, each with its aliases; of two equally near the first.
        people: Whether they are names of people.

    Returns:
        By name, in its order, the nearest known name, or None. Where two are equally near it is less certain.

    >>> matched_names(["ms excel"], {"Microsoft Excel": ["spreadsheet program"]})["ms excel"].name
    'Microsoft Excel'
    """
    return KnownNames(known, people=people).matched(names)


class KnownNames:
    """Known names with their aliases, made ready once to match many names."""

    def __init__(self, known: Mapping[str, Sequence[str]], *, people: bool = False) -> None:
        self._owners: dict[str, list[str]] = {}
        for name, aliases in known.items():
            for label in (name, *aliases):
                owners = self._owners.setdefault(label, [])
                if name not in owners:
                    owners.append(name)
        self._rank = {name: number for number, name in enumerate(known)}
        self._keys = {name_key(name) for name in known}
        self._index = _FormIndex([label for label in self._owners if label.strip()], people=people)

    def has(self, name: str) -> bool:
        """Tell whether a name is known as it is, whatever the case; another name of a known one is not."""
        return name_key(name) in self._keys

    def matched(self, names: Iterable[str]) -> dict[str, Match | None]:
        """Find for each name the known name that it may mean, as `matched_names` does."""
        return {name: self._match(name) for name in names}

    def _match(self, name: str) -> Match | None:
        if name in self._rank:
            return Match(name, 1.0, "the same", name)
        found = list(self._candidates(name))
        if not found:
            return None
        found.sort(key=lambda match: (-match.confidence, self._rank[match.name]))
        best = found[0]
        rival = any(match.name != best.name and match.confidence == best.confidence for match in found)
        return Match(best.name, round(best.confidence * 0.6, 3), best.why, best.by) if rival else best

    def _candidates(self, name: str) -> Iterator[Match]:
        near: dict[str, tuple[float, Why]] = {**self._index.near(name)}
        if name in self._owners:
            near[name] = (1.0, "the same")
        for label, (confidence, why) in near.items():
            for owner in self._owners[label]:
                yield Match(owner, confidence if owner == label else round(confidence * 0.97, 3), why, label)


_Entry = tuple[str, int, str]
"""A name under the key of some of its forms: the name, a bit for the number of each form, what they left out."""


def _numbers_of(forms: Sequence[Form]) -> dict[tuple[str, str], int]:
    """Give the numbers of the forms that share key and rest, as bits: most names have few keys."""
    found: dict[tuple[str, str], int] = {}
    for number, form in enumerate(forms):
        place = form.key, form.rest
        found[place] = found.get(place, 0) | 1 << number
    return found


class _FormIndex:
    """Names by their forms, to look up those that a name may mean."""

    def __init__(self, names: Sequence[str], *, people: bool = False, keep: bool = False) -> None:
        """Keep the names by their forms; `keep` keeps the forms too, for names that are looked up among themselves."""
        self._forms = person_forms if people else skill_forms
        self._kept: dict[str, tuple[tuple[Form, ...], tuple[str, ...]]] = {}
        self._by_key: dict[str, list[_Entry]] = {}
        self._by_words: dict[str, list[str]] = defaultdict(list)
        words: list[str] = []
        for name in names:
            forms = self._forms(name)
            for (key, rest), numbers in _numbers_of(forms).items():
                self._by_key.setdefault(key, []).append((name, numbers, rest))
            plain = plain_words(name)
            self._by_words[joined(plain)].append(name)
            words += dict.fromkeys(plain)
            if keep:
                self._kept[name] = forms, plain
        self._spellings = Spellings(words, people=people)
        self._doubt = 0.8 if people else 1.0

    def near(self, name: str) -> dict[str, tuple[float, Why]]:
        """Give the names that a name may mean, other than itself, each with confidence 0 to 1 and why.

        By the strictest form that they share; at most `OTHERS_MAX`.
        """
        found: dict[str, tuple[float, Why]] = {}
        forms, plain = self._kept.get(name) or (self._forms(name), plain_words(name))
        for number, form in enumerate(forms):
            for other, confidence in self._sharing(name, number, form):
                found.setdefault(other, (confidence, form.why))
            if len(found) > OTHERS_MAX:
                break
        for other, confidence in self._misspelt(plain):
            found.setdefault(other, (round(confidence * self._doubt, 3), "spelling"))
        return {other: near for other, near in found.items() if other != name}

    def _sharing(self, name: str, number: int, form: Form) -> Iterator[tuple[str, float]]:
        found = self._by_key.get(form.key, ())
        if len(found) == 1 and found[0][0] == name:  # as most forms of most names
            return
        entries = (entry for entry in found if entry[1] >> number & 1)
        for other, _, rest in islice(entries, OTHERS_MAX):
            if certain := shared(form.why, form.rest, rest):
                yield other, round(form.confidence * certain, 3)

    def _misspelt(self, words: tuple[str, ...]) -> Iterator[tuple[str, float]]:
        """Yield the names that differ by a slip in one word or in two."""
        slips = [(place, near) for place, word in enumerate(words) for near in self._spellings.near(word).items()]
        some = [(one,) for one in slips] + [(one, other) for one, other in combinations(slips, 2) if one[0] != other[0]]
        for changes in some:
            spelt = list(words)
            confidence = 1.0
            for place, (word, certain) in changes:
                spelt[place] = word
                confidence *= certain
            for other in self._by_words.get(joined(tuple(spelt)), ()):
                yield other, confidence
