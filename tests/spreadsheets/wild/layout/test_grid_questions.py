"""A form that asks for several levels in one question names the skill in brackets; other answers are no levels."""

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Rows, text_table


def test_the_skill_stands_in_the_brackets_of_the_question() -> None:
    asks = "How would you rate yourself?"
    rows: Rows = [["Timestamp", "Your name", f"{asks} [Excel]", f"{asks} [Word]"],
                  ["2025-03-01 08:00", "Pia", "Good", "Poor"], ["2025-03-01 09:00", "Sam", "Poor", "Very good"],
                  ["2025-03-02 09:00", "Kim", "Very good", "Good"]]  # fmt: skip
    (table,) = understand(text_table(rows), "file.csv").tables
    assert table.kind == "people down"
    assert [one.name for one in table.people] == ["Pia", "Sam", "Kim"]
    assert [(one.skill, one.written) for one in table.levels][:2] == [("Excel", "Good"), ("Word", "Poor")]


def test_what_people_think_of_things_are_answers_of_a_survey() -> None:
    asks = "How satisfied are you with"
    rows: Rows = [["Timestamp", "Your name", f"{asks} [Food]", f"{asks} [Rooms]"],
                  ["2025-03-01 08:00", "Pia", "Good", "Poor"], ["2025-03-01 09:00", "Sam", "Poor", "Good"]]  # fmt: skip
    found = understand(text_table(rows), "file.csv")
    assert not found.tables
    assert found.skipped[0].reason == "answers of a survey, no skills and no levels"
