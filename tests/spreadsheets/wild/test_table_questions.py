"""A question is about one table: its answer serves no other table, even on the same sheet."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood

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
