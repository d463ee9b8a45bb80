"""Nothing that a file says twice vanishes unsaid: one row comes of it, and what differs is listed."""

from core.spreadsheets.incoming import Incoming
from core.spreadsheets.preview import preview
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.repeated_rows import DATED, WRITTEN
from core.spreadsheets.wild.taking.taking import taken
from core.workbook.rows import Workbook, with_changes
from tests.spreadsheets.workbooks import new_ids

FIRST = "The first is taken: change it after the import when the other one is right."


def read(text: str, person: str = "") -> Incoming:
    return taken(understand(text.encode(), "team.csv"), person)


def cells(found: Incoming) -> list[dict[str, object]]:
    (sheet,) = found.sheets
    return [dict(row.cells) for row in sheet.rows]


def said(found: Incoming) -> list[str]:
    return [problem.sentence() for problem in found.problems()]


def test_a_second_level_of_a_skill_is_listed_and_the_first_is_taken() -> None:
    found = read("Skill,Level (0-5),Note\nSQL,3,daily\nGo,2,\nsql ,4,since May\nSQL,1,daily\n")
    sql, go = cells(found)
    assert (sql["skill"], sql["level"], sql["note"]) == ("SQL", 3, "daily; since May")
    assert (go["skill"], go["level"]) == ("Go", 2)
    assert said(found) == [
        f"team.csv, cell B4: level '4' for sql differs from '3' in cell B2. {FIRST} "
        f"team.csv, cell B5: level '1' for SQL differs from '3' in cell B2. {FIRST}"
    ]


def test_the_same_said_twice_is_no_problem() -> None:
    found = read("Skill,Level (0-5),Note\nSQL,3,daily\nGo,2,\nSQL,3,Daily\n")
    assert [row["note"] for row in cells(found) if "note" in row] == ["daily; Daily"]
    assert said(found) == []


def test_a_level_of_another_scale_is_listed_as_it_is_written_and_goes_with_its_scale() -> None:
    found = read("Skill,Level (0-10)\nSQL,soon\nGo,2\nSQL,8\nR,4\nSQL,9\n")
    sql = cells(found)[0]
    # 5 x 8 / 10 = 4 and 5 x 9 / 10 = 4.5; "soon" is no level and is listed when the file is read
    assert (sql["level"], sql[WRITTEN]) == (4, "8")
    assert said(found) == [
        f"team.csv, cell B6: level '4.5' (written '9') for SQL differs from '4' (written '8') in cell B4. {FIRST}"
    ]


def test_two_writings_of_one_level_are_listed_too() -> None:
    found = read("Skill,Level (0-10)\nSQL,8\nGo,2\nSQL,8.2\n")
    # 5 x 8.2 / 10 = 4.1, rounded down to 4
    assert said(found) == [f"team.csv, cell B4: level as written '8.2' for SQL differs from '8' in cell B2. {FIRST}"]


def test_a_second_driver_last_use_or_unknown_column_is_listed() -> None:
    found = read(
        "Skill,Driver,Level (0-5),Last used,Tool\nSQL,technical,3,2026-01-05,psql\nGo,technical,2,2026-01-05,vim\n"
        "SQL,network,3,2025-03-01,DBeaver\n"
    )
    (problem, *others) = [row.refused for row in found.sheets[0].rows if row.refused]
    assert others == []
    assert sorted(problem) == ["driver", "last_used", "x:Tool"]
    assert problem["last_used"].sentence() == (
        f"team.csv, row 4: last used '2025-03-01' for SQL differs from '2026-01-05' in row 2. {FIRST}"
    )


def test_where_levels_carry_dates_the_latest_holds() -> None:
    found = read("Skill,Level (0-5),Date\nSQL,2,2025-01-10\nGo,1,2025-01-10\nSQL,3,2026-02-01\n")
    sql = cells(found)[0]
    assert (sql["level"], sql[DATED]) == (3, "2026-02-01")
    latest = FIRST.replace("first", "latest")
    assert said(found) == [
        f"team.csv, cell B2: level '2' for SQL differs from '3' in cell B4. {latest}",
        f"team.csv, row 2: date '2025-01-10' for SQL differs from '2026-02-01' in row 4. {latest}",
    ]


def test_a_person_over_two_columns_of_a_matrix_is_said_and_what_differs_is_listed() -> None:
    text = "Skill (0-5),Ana Ruiz,Bo Lindgren,ana ruiz\nSQL,3,5,4\nForecasting,4,1,4\nNegotiation,,1,2\n"
    understood = understand(text.encode(), "team.csv")
    stands = "A1:D4: 'Ana Ruiz' stands in B1, D1 and is taken as one; rename one if they are two."
    assert stands in understood.assumed
    found = taken(understood, "Ana Ruiz")
    assert [(row["skill"], row["level"]) for row in cells(found)] == [
        ("SQL", 3), ("Forecasting", 4), ("Negotiation", 2)
    ]  # fmt: skip
    assert said(found) == [f"team.csv, cell D2: level '4' for SQL differs from '3' in cell B2. {FIRST}"]


def test_a_skill_over_two_columns_of_a_matrix_is_said_and_what_differs_is_listed() -> None:
    text = "Name,SQL (0-5),Forecasting,SQL (0-5)\nAna Ruiz,3,5,1\nBo Lindgren,4,1,4\n"
    understood = understand(text.encode(), "team.csv")
    assert any("'SQL (0-5)' stands in B1, D1" in sentence for sentence in understood.assumed)
    assert len(said(taken(understood, "Ana Ruiz"))) == 1
    assert said(taken(understood, "Bo Lindgren")) == []


def test_a_requirement_that_stands_in_two_tables_is_one_and_what_differs_is_listed() -> None:
    text = "Role,Skill,Required level (0-5)\nAnalyst,SQL,3\nAnalyst,Go,2\nLead,SQL,4\nAnalyst,SQL,5\n"
    found = read(text)
    requirements = next(sheet for sheet in found.sheets if sheet.sheet == "requirements")
    assert [(row.cells["role"], row.cells["skill"], row.cells["level"]) for row in requirements.rows] == [
        ("Analyst", "SQL", 3), ("Analyst", "Go", 2), ("Lead", "SQL", 4)
    ]  # fmt: skip
    assert said(found) == [
        f"team.csv, cell C5: required level '5' for SQL of Analyst differs from '3' in cell C2. {FIRST}"
    ]


def test_the_preview_shows_the_row_as_taken_with_what_differs_and_again_as_refused_when_nothing_is_new() -> None:
    incoming = read("Skill,Level (0-5)\nSQL,3\nGo,2\nSQL,4\n")
    found = preview(Workbook(), incoming)
    assert [(row.name, row.state, len(row.problems)) for row in found.rows] == [("SQL", "new", 1), ("Go", "new", 0)]
    held = with_changes(Workbook(), found.changes(new_ids("n")))
    again = preview(held, incoming)
    assert [(row.name, row.state) for row in again.rows] == [("SQL", "refused"), ("Go", "unchanged")]
    assert again.changes(new_ids("m")) == []
