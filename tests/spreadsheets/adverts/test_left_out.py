"""What a role asks for already is named, and where the advertisement asks for more; nothing else is said of it."""

import pytest

from core.spreadsheets.adverts.findings import advert_findings
from core.spreadsheets.adverts.left_out import LeftOut, left_out
from core.workbook.rows import AnyCell, Row, Workbook

ROLE = "Analyst"
KNOWN: dict[str, tuple[str, ...]] = {"Microsoft Excel": ("Excel",), "SQL": (), "Python": ()}


def held(text: str, *asked: dict[str, AnyCell]) -> LeftOut:
    rows = [Row(str(at), at, {"role": ROLE, **cells}) for at, cells in enumerate(asked)]
    found = advert_findings(text, KNOWN)
    return left_out(Workbook({"requirements": tuple(rows)}), found, ROLE, [one.name for one in found.skills])


def test_skills_that_are_left_out_are_named_in_a_line() -> None:
    found = held("Ideally SQL and Python.", {"skill": "sql", "level": 3}, {"skill": "Python", "level": 3})
    assert found.lines(ROLE) == ("2 skills left out, as Analyst asks for that already: SQL, Python.",)


def test_a_higher_level_and_a_must_are_said() -> None:
    found = held("You must know Excel (advanced).", {"skill": "Microsoft Excel", "level": 3})
    assert found.lines(ROLE)[1] == (
        "Nothing is changed there. Microsoft Excel: the advertisement asks for 4 as a must, the role for 3."
    )


@pytest.mark.parametrize(
    ("text", "asked", "more"),
    [
        ("SQL is required.", {"level": 3}, "SQL: the advertisement asks for it as a must, the role for 3"),
        ("Ideally expert SQL.", {"level": 2.5}, "SQL: the advertisement asks for 4, the role for 2.5"),
        ("Expert SQL is required.", {"level": 3, "must": True},
         "SQL: the advertisement asks for 4 as a must, the role for 3 as a must"),
        ("Basic SQL is required.", {"level": 4}, "SQL: the advertisement asks for 2 as a must, the role for 4"),
        ("Ideally expert SQL.", {}, "SQL: the advertisement asks for 4, the role for it without a level"),
    ],
)  # fmt: skip
def test_more_is_a_higher_level_that_is_said_or_a_must(text: str, asked: dict[str, AnyCell], more: str) -> None:
    assert held(text, {"skill": "SQL", **asked}).more == (more,)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Ideally SQL.", {"level": 2}),  # 3 is only proposed
        ("SQL is required.", {"level": 2, "must": True}),
        ("Basic SQL is a plus.", {"level": 3}),
    ],
)
def test_a_proposed_level_or_a_lower_one_is_no_more(text: str, asked: dict[str, AnyCell]) -> None:
    found = held(text, {"skill": "SQL", **asked})
    assert (found.names, found.more) == (("SQL",), ())


def test_what_another_role_asks_for_is_not_left_out() -> None:
    found = advert_findings("SQL is required.", KNOWN)
    rows = (Row("1", 1, {"role": "Clerk", "skill": "SQL", "level": 1}),)
    assert left_out(Workbook({"requirements": rows}), found, ROLE, ["SQL"]).lines(ROLE) == ()


def test_many_names_are_counted_after_the_first_eight() -> None:
    names = tuple(f"S{at}" for at in range(10))
    (line,) = LeftOut(names, ()).lines(ROLE)
    assert line.endswith("S6, S7, and 2 more.")
