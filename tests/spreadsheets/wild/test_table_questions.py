"""A question is about one table: its answer serves no other table, even on the same sheet."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, xlsx

# single capitalised words down and across: nothing tells people from skills
FIRST: list[list[object]] = [["", "Iris", "Jade", "Ruby"], ["Scala", 3, 5, 1], ["Perl", 2, 4, 5], ["Dart", 1, 2, 3]]
SECOND: list[list[object]] = [
    ["", "Olive", "Rose", "Heath"], ["Rust", 1, 5, 2], ["Julia", 4, 3, 1], ["Crystal", 5, 1, 4],
]  # fmt: skip


def file(rows: list[list[object]]) -> bytes:
    return "\n".join(",".join(map(str, row)) for row in rows).encode()


STACKED = file([*FIRST, ["", "", "", ""], *SECOND])
BESIDE = file([[*one, "", *other] for one, other in zip(FIRST, SECOND, strict=True)])


def axes(understood: Understood) -> list[str]:
    return [table.kind for table in understood.tables]


@pytest.mark.parametrize(
    ("data", "ids"), [(STACKED, ["axis:A1", "axis:A6"]), (BESIDE, ["axis:A1", "axis:F1"])], ids=["stacked", "beside"]
)
def test_two_tables_of_a_sheet_are_asked_about_apart_and_each_keeps_its_own_answer(data: bytes, ids: list[str]) -> None:
    asked = [question for question in understand(data, "two.csv").questions if question.id.startswith("axis")]
    assert [question.id for question in asked] == ids
    assert [question.saw.split(":")[0] for question in asked] != [asked[0].saw.split(":")[0]] * 2
    one, other = ids
    answered = understand(data, "two.csv", {one: "people down", other: "people across"})
    assert axes(answered) == ["people down", "people across"]
    answered = understand(data, "two.csv", {one: "people across", other: "people down"})
    assert axes(answered) == ["people across", "people down"]
    assert not [question for question in answered.questions if question.id.startswith("axis")]


def test_two_scales_of_a_sheet_are_asked_about_apart() -> None:
    # neither list names its highest level
    data = b"Skill,Level\nSQL,3\nGo,2\n,\nSkill,Level\nChess,3\nDraughts,2\n"
    asked = understand(data, "two.csv").questions
    assert [question.id for question in asked] == ["scale:A1, column B", "scale:A5, column B"]
    first, second = asked
    answers = {first.id: "4 is the best of 1 to 4", second.id: "3 is the best of 1 to 3"}
    answered = understand(data, "two.csv", answers)
    assert answered.questions == ()
    # 5 x 3 / 4 = 3.75 and 5 x 2 / 4 = 2.5; 5 x 3 / 3 = 5 and 5 x 2 / 3 = 3.33, all rounded down to half steps
    assert [[level.level for level in table.levels] for table in answered.tables] == [[3.5, 2.5], [5, 3]]


MARKED = b"Skill,Ana Ruiz,Bo Lindgren\nSQL,x,\nGo,x,x\nR,,x\n"
RATED = b"Skill,Level\nSQL,3\nGo,2\nR,1\n"
UNKNOWN = b"Skill,Level\nSQL,foo\nGo,bar\nR,foo\n"
TWICE = b",SQL,SQL,Go,Go\nName,Self,Lead,Self,Lead\nAna Ruiz,1,2,3,5\nBo Lindgren,3,2,5,5\n"
YEARS = xlsx(
    *(
        Page(year, [["Skill (1-5)", "Ana Ruiz", "Bo Lindgren"], ["SQL", 3, 5], ["Go", level, 1], ["R", 2, 2]])
        for year, level in (("2024", 2), ("2025", 4))
    )
)
LEGENDS = b'Skill,"Level (1 = none, 5 = expert)"\nSQL,3\nGo,2\n,\n1 = none,\n2 = some,\n3 = expert,\n'
STEPS = xlsx(
    Page("Craft", [["Skill (0-5)", "L1", "L2", "L3"], ["Wiring", 1, 3, 4], ["Soldering", 2, 3, 5]]),
    Page("Leading", [["Skill (0-5)", "L1", "L2", "L3"], ["Briefing", 1, 2, 4], ["Coaching", 0, 2, 4]]),
)


@pytest.mark.parametrize(
    ("data", "ident", "answer", "newer"),
    [
        (MARKED, "scale:A1", "x: does it / trained (level 2)", MARKED.replace(b"R,,x", b"R,o,x")),
        (RATED, "scale:A1, column B", "4 is the best of 1 to 4", RATED + b"Chess,6\n"),
        (UNKNOWN, "words:A1, column B", "foo 0, bar 5", UNKNOWN + b"Chess,baz\n"),
        (TWICE, "rater:A1", "self", None),
        (STACKED, "axis:A1", "people across", None),
        (LEGENDS, "legend:A1", "1 none, 2 some, 3 expert", LEGENDS.replace(b"some", b"much")),
        (YEARS, "sheet:2024|2025", "2024", None),
        (STEPS, "roles:Craft|Leading", "other roles on each sheet", None),
    ],
    ids=["marks", "numbers", "unknown words", "raters", "axis", "legends", "copies", "roles"],
)
def test_an_answer_that_fits_no_longer_opens_its_question_again_and_is_said(
    data: bytes, ident: str, answer: str, newer: bytes | None
) -> None:
    assert ident in [question.id for question in understand(data, "a.file").questions]
    assert ident not in [question.id for question in understand(data, "a.file", {ident: answer}).questions]
    given = answer if newer is not None else "xx"
    again = understand(newer or data, "b.file", {ident: given})
    (asked,) = (question for question in again.questions if question.id == ident)
    assert given not in asked.choices
    assert asked.saw.endswith(f"The answer '{given}' does not fit this file.")
    unasked = understand(newer or data, "b.file")
    assert again.tables == unasked.tables  # until it is answered the proposed answer holds


def test_an_answer_that_names_no_sheet_drops_no_table() -> None:
    (table,) = understand(YEARS, "years.xlsx", {"sheet:2024|2025": "2023"}).tables
    assert table.area.sheet == "2025"
