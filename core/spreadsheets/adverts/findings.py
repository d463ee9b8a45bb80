"""What a job advertisement asks for: the known skills in it, each with the sentences it stands in.

Found by names and turns of phrase alone; every finding is a proposal with its sentence beside it, for a person to tick.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from core.spreadsheets.adverts.clauses import Asked
from core.spreadsheets.adverts.index import AdvertIndex, Hit
from core.spreadsheets.adverts.sections import Section
from core.spreadsheets.adverts.sentences import Sentence, sentences, tidy_text
from core.spreadsheets.adverts.title import title_guess
from core.spreadsheets.adverts.unknown import UnknownTerm, is_german, unknown_terms
from core.spreadsheets.adverts.wording import said_of

LEVEL_PROPOSED: Final = 3.0
"""The level where the wording names none: works independently."""

_ASIDE: Final = (Section.OFFER, Section.COMPANY, Section.APPLYING)
"""Where nothing is asked for, whatever the wording."""

_WEIGHTS: Final[dict[Asked, float]] = {"must": 4.0, "nice to have": 2.0, "not said": 3.0}
_STRENGTH: Final[dict[Asked, int]] = {"must": 0, "nice to have": 1, "not said": 2}


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a skill stands.

    Attributes:
        written: The skill as it is written there.
        sentence: The sentence or list item, which contains `written`.
        start: Where `written` begins in the text of the advertisement.
        section: What the part of the advertisement is about; `Section.NONE` when no heading tells.
        heading: The heading it stands under, "" when none.
        asked: How it is asked for there, by the wording, else by the section.
        years: Years of experience asked for, None when not said.
        level: 1 to 5 when the wording says one, as "expert"; else None.
        level_words: The words that say it, "" when none.
    """

    written: str
    sentence: str
    start: int
    section: Section
    heading: str
    asked: Asked
    years: int | None
    level: float | None
    level_words: str


@dataclass(frozen=True, slots=True)
class AskedSkill:
    """A known skill that an advertisement names, by its strongest wording.

    Attributes:
        name: Its name as it is known.
        asked: The strongest of its mentions: must before nice to have before not said.
        years: The most years that any mention asks for, None when none does.
        level: The highest level that any mention says, else `LEVEL_PROPOSED`.
        level_said: Whether a mention says it; otherwise it is only proposed.
        weight: Proposed: 4 for a must, 2 for nice to have, 3 where nothing is said.
        mentions: All of them; the strongest first, then in the order of the text.
    """

    name: str
    asked: Asked
    years: int | None
    level: float
    level_said: bool
    weight: float
    mentions: tuple[Mention, ...]

    @property
    def written(self) -> str:
        """Give the skill as its strongest mention writes it."""
        return self.mentions[0].written

    @property
    def sentence(self) -> str:
        """Give the sentence of its strongest mention."""
        return self.mentions[0].sentence


@dataclass(frozen=True, slots=True)
class Advert:
    """What was found in an advertisement.

    Attributes:
        text: The advertisement with a paragraph or list item a line; positions count in it.
        title: The title of the role, a guess; "" when none was found.
        skills: The known skills: musts, then nice to have, then not said, each in the order of the text.
        not_needed: Where it says that a known skill is not needed, by the skill's name.
        unknown: Terms that may be skills and are not known to Trellis, in the order of the text.
    """

    text: str
    title: str
    skills: tuple[AskedSkill, ...]
    not_needed: Mapping[str, Mention]
    unknown: tuple[UnknownTerm, ...]


def advert_findings(text: str, known: Mapping[str, Sequence[str]] | AdvertIndex) -> Advert:
    r"""Find the known skills in an advertisement.

    Args:
        text: The advertisement, as `advert_text` gives it or as it was pasted.
        known: Names of the workbook and the library with their aliases, or an index made of them once.

    Returns:
        What was found; nothing for a blank text.

    >>> advert = "Requirements:\n- at least 3 years of SQL\n- Python is a plus"
    >>> found = advert_findings(advert, {"SQL": [], "Python": []})
    >>> [(skill.name, skill.asked, skill.years) for skill in found.skills]
    [('SQL', 'must', 3), ('Python', 'nice to have', None)]
    """
    index = known if isinstance(known, AdvertIndex) else AdvertIndex(known)
    tidy = tidy_text(text)
    german = is_german(tidy)
    mentions: dict[str, list[Mention]] = defaultdict(list)
    not_needed: dict[str, Mention] = {}
    unknown: dict[str, UnknownTerm] = {}
    for sentence in sentences(tidy):
        hits = index.hits(sentence.text)
        for hit in hits:
            mention, negated = _mention(sentence, hit, hits)
            if negated:
                not_needed.setdefault(hit.name, mention)
            else:
                mentions[hit.name].append(mention)
        for term in unknown_terms(sentence, hits, nouns_are_capital=german):
            unknown.setdefault(term.written.casefold(), term)
    skills = sorted((_skill(name, found) for name, found in mentions.items()), key=_order)
    return Advert(tidy, title_guess(tidy), tuple(skills), not_needed, tuple(unknown.values()))


def _order(skill: AskedSkill) -> tuple[int, int]:
    return _STRENGTH[skill.asked], min(mention.start for mention in skill.mentions)


def _mention(sentence: Sentence, hit: Hit, hits: Sequence[Hit]) -> tuple[Mention, bool]:
    others = [(one.start, one.end) for one in hits if one.end <= hit.start or hit.end <= one.start]
    said = said_of(sentence.text, hit.start, hit.end, others)
    aside = sentence.section in _ASIDE
    mention = Mention(
        written=sentence.text[hit.start : hit.end],
        sentence=sentence.text,
        start=sentence.start + hit.start,
        section=sentence.section,
        heading=sentence.heading,
        asked=asked_under(sentence.section, said.asked, asking=said.asking),
        years=None if aside else said.years,
        level=None if aside else said.level,
        level_words="" if aside else said.level_words,
    )
    return mention, said.negated


def asked_under(section: Section, asked: Asked, *, asking: bool) -> Asked:
    """Tell how something is asked for by its wording, else by its section, else because the sentence asks at all."""
    if section in _ASIDE:
        return "not said"
    if asked != "not said":
        return asked
    if section is Section.NICE:
        return "nice to have"
    return "must" if section is Section.MUST or (section is Section.NONE and asking) else "not said"


def _skill(name: str, found: Sequence[Mention]) -> AskedSkill:
    ordered = sorted(found, key=lambda mention: (_STRENGTH[mention.asked], mention.start))
    levels = [mention.level for mention in found if mention.level is not None]
    return AskedSkill(
        name=name,
        asked=ordered[0].asked,
        years=max((mention.years for mention in found if mention.years is not None), default=None),
        level=max(levels, default=LEVEL_PROPOSED),
        level_said=bool(levels),
        weight=_WEIGHTS[ordered[0].asked],
        mentions=tuple(ordered),
    )
