"""Where known skills stand in a text: whole words, plurals and short forms too, the longest where two overlap."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from core.workbook.cells import NAME_MAX, name_key
from core.workbook.names.short_names import NAMES_WRITTEN, folded, long_form
from core.workbook.names.words import joined

_TOKEN: Final = re.compile(r"(?<![^\s(/,;:\"'])\.(?=[^\W\d_])[\w+#*]+|[^\W_](?:[\w+#*]|[.](?=\w)|['\u2019](?=s\b))*|&")
_GERMAN_TAIL: Final = re.compile(r"(?:s)?(?:kenntnisse|kenntnissen|erfahrung|erfahrungen|fähigkeiten|know-how)$")
_WORDS: Final = """
go it us or as is in be do no so to we me my by at on if of up pr er es et la le de du un en el al se si su da an am um
zu art aid all can may for new act age arm bus car cap cat cut excel word access teams outlook office spark swift rust
ruby express less make chef puppet salt dart flow scratch sage notion slack rails crystal basic sheets forms docs pages
numbers keynote edge rest soap ant shell vault consul camel storm hive pig ember node
"""
_WORDS_ALSO: Final = frozenset(_WORDS.split())
"""Names that are words of a language as well; the name is meant where it is written as a name."""
_NEVER_SHORT: Final = frozenset(
    ("office", "teams", "node", "elastic", "py", "os", "pr", "als", "intl", "admin", "comms")
)
"""Short forms that are too common a word in advertisements to stand for a product by themselves."""

_BEFORE: Final = re.compile(
    r"(?:^|[,/(:;•+]|\b(?:in|with|of|using|like|as|and|or|both|e\.g\.|mit|von|und|oder|wie|et|ou|en|avec|con|y|o|de|know|either"
    r"|experience|skills|language|sprache|langage|lenguaje))\s*$",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(
    r"\s*(?:$|[,/);:.!?+]|\((?!\w+\))|(?:and|or|und|oder|sowie|et|ou|y|o|is|are|ist|sind|est|es)\b|developers?\b|programming\b|language\b"
    r"|skills?\b|experience\b|services?\b|code\b|knowledge\b|expertise\b|engineers?\b|backend\b|\d)"
    r"|-(?:Kenntniss|Erfahrung|Programmier|Entwickl|Code|Skills)",
    re.IGNORECASE,
)
_LETTER_LIST: Final = re.compile(r"(?:^|[\s(])[A-Z](?:\s*[,/]|\s+(?:and|or|und|oder|et|ou|y))\s*$")
_GAP: Final = re.compile(r"\s?[-\u2011\u2013/.+]?\s?|\s{1,3}")
_NUMBERED: Final = re.compile(r"([^\W\d_]{3,}|\w\+\+|\w#)\d[\d.]*\+?")

Meant: TypeAlias = Literal["anywhere", "with a capital", "where a name may stand"]
"""Where a name is found: most anywhere; those that are also words, or very short, only as names are written."""


@dataclass(frozen=True, slots=True)
class Label:
    """A way to write a known skill: its name, how it is written, and where that is meant as the name."""

    name: str
    written: str
    meant: Meant


@dataclass(frozen=True, slots=True)
class Hit:
    """A known skill in a text, from `start` to `end`."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    words: tuple[str, ...]
    follows: bool
    halved: bool


class AdvertIndex:
    """The known skills made ready once, to be found in many texts."""

    def __init__(self, known: Mapping[str, Sequence[str]], beyond: "AdvertIndex | None" = None) -> None:
        """Make ready the names of skills.

        Args:
            known: Names of the workbook and the library, each with its aliases; of two alike the first counts.
            beyond: An index of further names, for which those of `known` go first. So a large library is made ready
                once, however often the workbook changes.
        """
        self._by_words: dict[tuple[str, ...], Label] = {}
        self._longest: dict[str, int] = {}
        self._beyond = beyond
        labels = [(name, label) for name, aliases in known.items() for label in (name, *aliases)]
        for name, label in labels:
            self._add(name, label)
        for name, label in labels:
            for other in _other_forms(label):
                self._add(name, other)

    def _add(self, name: str, written: str) -> None:
        words = _words(written)
        if words and words not in self._by_words:
            self._by_words[words] = Label(name, written, _meant(written, words))
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))

    def hits(self, text: str) -> list[Hit]:
        """List the known skills of a text in its order; where names overlap the longest, then the first."""
        tokens = _tokens(text)
        found = sorted(
            ((start - end, start, end, name) for start, end, name in self._all(text, tokens)), key=lambda hit: hit[:3]
        )
        taken: list[Hit] = []
        covered: set[int] = set()
        for _, start, end, name in found:
            if covered.isdisjoint(range(start, end)):
                covered.update(range(start, end))
                taken.append(Hit(name, start, end))
        return sorted(taken, key=lambda hit: hit.start)

    def _all(self, text: str, tokens: Sequence[_Token]) -> Iterator[tuple[int, int, str]]:
        for place, token in enumerate(tokens):
            for first in () if token.halved else _variants(token.words):
                for label, last in self._from(tokens, place, first):
                    if _is_meant(text, token.start, tokens[last].end, label):
                        yield token.start, tokens[last].end, label.name

    def _from(self, tokens: Sequence[_Token], place: int, first: tuple[str, ...]) -> Iterator[tuple[Label, int]]:
        longest = self._longest_from(first[0]) if first else 0
        words, last = first, place
        while words and len(words) <= longest:
            if label := self._label(words):
                yield label, last
            last += 1
            if last == len(tokens) or not tokens[last].follows:
                return
            words += tokens[last].words

    def _longest_from(self, word: str) -> int:
        """Give how many words the longest name has that begins with a word."""
        own = self._longest.get(word, 0)
        return max(own, self._beyond._longest_from(word)) if self._beyond else own  # noqa: SLF001 - of the same class

    def _label(self, words: tuple[str, ...]) -> Label | None:
        found = self._by_words.get(words)
        return self._beyond._label(words) if found is None and self._beyond else found  # noqa: SLF001


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    end = 0
    for found in _TOKEN.finditer(text):
        gap = text[end : found.start()]
        halved = bool(tokens) and gap in {"-", "\u2011", "@"}  # "self-management" is not management
        tokens.append(_Token(found.start(), found.end(), folded(found[0]), bool(_GAP.fullmatch(gap)), halved))
        end = found.end()
    return tokens


def _words(written: str) -> tuple[str, ...]:
    return tuple(word for found in _TOKEN.finditer(written[:NAME_MAX]) for word in folded(found[0]))


def _meant(written: str, words: tuple[str, ...]) -> Meant:
    letters, also = len(joined(words)), name_key(written) in _WORDS_ALSO
    if letters == 1 or (letters == 2 and also and not written.isupper()):
        return "where a name may stand"
    return "with a capital" if also or letters == 2 else "anywhere"


def _variants(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """List the words of a token, of "Englischkenntnisse" what the knowledge is of, and of "HTML5" what it is a 5 of."""
    if len(words) != 1:
        return [words]
    numbered = _NUMBERED.fullmatch(words[0])
    others = (_GERMAN_TAIL.sub("", words[0]), numbered[1] if numbered else "")
    return [words, *((other,) for other in others if other and other != words[0])]


def _other_forms(label: str) -> Iterator[str]:
    """Yield the other ways to write a name by the table of short names: "JS" for JavaScript, and back."""
    long = long_form(folded(label))
    for short, full in _SHORTS.get(long, ()):
        if short not in _NEVER_SHORT:
            yield short.upper() if len(short) <= 3 else short.capitalize() if short in _WORDS_ALSO else short
        yield full
    if long[:1] == ("microsoft",) and len(long) > 1:
        yield f"MS {' '.join(long[1:])}"
    if long != folded(label):
        yield " ".join(long)


_SHORTS: Final[dict[tuple[str, ...], list[tuple[str, str]]]] = defaultdict(list)
for _short, _long in NAMES_WRITTEN:
    _SHORTS[long_form(folded(_long))].append((_short, _long))


def _is_meant(text: str, start: int, end: int, label: Label) -> bool:
    """Tell whether the words at a place of a sentence are meant as the name that they are written like."""
    found = text[start:end]
    if label.meant == "anywhere":
        return True
    if not found[:1].isupper() or (label.written.isupper() and not found.isupper()):
        return False
    before, after = text[:start], text[end:]
    if label.meant == "with a capital":
        begins = not before.strip(" -\u2022(\"'")
        return not begins or (found.isupper() and len(found) > 1) or bool(_AFTER.match(after))
    if re.match(r"\s*[&'\u2019]", after) or re.search(r"&\s*$", before) or _LETTER_LIST.search(before):
        return False
    return bool(_BEFORE.search(before) and _AFTER.match(after))
