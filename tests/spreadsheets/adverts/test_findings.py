"""What an advertisement asks for is found as a person reads it, each finding with its sentence."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.spreadsheets.adverts.findings import Advert, advert_findings
from core.spreadsheets.adverts.index import AdvertIndex
from core.spreadsheets.adverts.refusals import CHARACTERS_MAX
from tests.spreadsheets.adverts.written import KNOWN, WRITTEN

INDEX = AdvertIndex(KNOWN)


def asked(advert: Advert, how: str) -> dict[str, int | None]:
    """Give the years by the skills that are asked for in one way."""
    return {skill.name: skill.years for skill in advert.skills if skill.asked == how}


@pytest.mark.parametrize("name", WRITTEN)
def test_musts_and_nice_to_haves_with_their_years_are_those_that_a_person_reads(name: str) -> None:
    written = WRITTEN[name]
    found = advert_findings(written.text, INDEX)
    assert asked(found, "must") == written.must
    assert asked(found, "nice to have") == written.nice
    assert set(asked(found, "not said")) == written.not_said
    assert set(found.not_needed) == written.not_needed


@pytest.mark.parametrize("name", WRITTEN)
def test_levels_are_those_that_the_wording_says_and_three_is_marked_as_proposed(name: str) -> None:
    written = WRITTEN[name]
    found = advert_findings(written.text, INDEX)
    assert {skill.name: skill.level for skill in found.skills if skill.level_said} == written.levels
    assert {skill.level for skill in found.skills if not skill.level_said} <= {3.0}


@pytest.mark.parametrize("name", WRITTEN)
def test_the_title_is_guessed(name: str) -> None:
    assert advert_findings(WRITTEN[name].text, INDEX).title == WRITTEN[name].title


@pytest.mark.parametrize("name", WRITTEN)
def test_what_is_not_known_is_offered_apart(name: str) -> None:
    found = advert_findings(WRITTEN[name].text, INDEX)
    assert {term.written for term in found.unknown} >= WRITTEN[name].unknown
    assert all(term.confidence < 0.5 for term in found.unknown)


def holds(advert: Advert) -> bool:
    mentions = [*(mention for skill in advert.skills for mention in skill.mentions), *advert.not_needed.values()]
    terms = [(term.written, term.sentence, term.start) for term in advert.unknown]
    return all(
        written in sentence and advert.text[start : start + len(written)] == written
        for written, sentence, start in [*((m.written, m.sentence, m.start) for m in mentions), *terms]
    )


@pytest.mark.parametrize("name", WRITTEN)
def test_every_sentence_contains_what_was_found_as_it_is_written(name: str) -> None:
    assert holds(advert_findings(WRITTEN[name].text, INDEX))


_BITS = (
    "SQL|R|C++|.NET|Go|Excel|\n|- |• |, |. |; | and |Requirements:\n|no |K8s|is a plus|5+ years of |e.g. |(|)"
    "|Projekt-\nmanagement|Nice to have: |\u2019|\t|Python3|\r\n"
)
_PIECES = st.sampled_from(_BITS.split("|"))


@given(st.lists(_PIECES | st.text(max_size=6), max_size=30).map("".join))
def test_every_finding_of_any_text_stands_where_it_says(text: str) -> None:
    assert holds(advert_findings(text, INDEX))


def test_a_skill_is_found_once_with_its_strongest_wording_and_all_its_sentences() -> None:
    found = advert_findings("SQL is a plus.\nYou need SQL.\nWe use SQL.\nExpert SQL.", INDEX)
    assert [(skill.name, skill.asked, skill.level, skill.weight) for skill in found.skills] == [("SQL", "must", 4, 4)]
    assert [mention.sentence for mention in found.skills[0].mentions] == [
        "You need SQL.",
        "SQL is a plus.",
        "We use SQL.",
        "Expert SQL.",
    ]


def test_of_several_years_and_levels_the_most_counts() -> None:
    skill = advert_findings("4 years of basic SQL.\n2 years of advanced SQL.\nSQL.", INDEX).skills[0]
    assert (skill.years, skill.level, skill.level_said) == (4, 4, True)


def test_musts_come_first_then_nice_to_haves_then_the_rest_with_proposed_weights() -> None:
    found = advert_findings("We use Java.\nPython is a plus.\nSQL is required.", INDEX)
    assert [(skill.name, skill.weight) for skill in found.skills] == [("SQL", 4), ("Python", 2), ("Java", 3)]


def test_a_blank_text_asks_for_nothing() -> None:
    assert advert_findings(" \n ", INDEX) == Advert("", "", (), {}, ())


@pytest.mark.parametrize(
    "piece", ["SQL ", "a\n", "SQL, ", "no SQL ", "- ", "Go ", "a.b ", "x", "3 years ", "with\n", "R/C", "good "]
)
def test_the_longest_text_that_is_read_takes_seconds_whatever_it_holds(piece: str) -> None:
    text = piece * (CHARACTERS_MAX // len(piece))
    began = time.perf_counter()
    advert_findings(text, INDEX)
    assert time.perf_counter() - began < 20


def test_two_pages_against_fourteen_thousand_skills_take_less_than_a_second() -> None:
    words = [f"{a}{b}{c}ing" for a in "bcdfghklmnpr" for b in "aeiou" for c in "lmnprstvwz"]
    known = {f"{one} {other}": (f"{other} of {one}",) for one in words[:120] for other in words[:120]}
    index = AdvertIndex(dict(list(known.items())[:14_000]))
    text = "\n".join(f"- Experience in {words[n % 600]} {words[n * 7 % 600]} and {words[n % 90]}" for n in range(120))
    began = time.perf_counter()
    found = advert_findings(text, index)
    assert time.perf_counter() - began < 1  # 0.05 s on an idle machine
    assert found.skills
