"""Columns headed by dates are the same levels at several times: the latest counts, the others stand beside it."""

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable
from tests.spreadsheets.wilds.files import Page, xlsx


def read(text: str) -> FoundTable:
    (table,) = understand(text.encode(), "practice.csv").tables
    return table


def test_the_latest_column_counts_wherever_it_stands_and_the_others_stand_beside_it() -> None:
    table = read("Skill (1-5),Q3 2025,Q1 2025,Q2 2025\nVoice leading,4,2,3\nSight-reading,5,1,2\n")
    assert [(one.skill, one.level, dict(one.extra)) for one in table.levels] == [
        ("Voice leading", 4, {"Q1 2025": "2", "Q2 2025": "3"}), ("Sight-reading", 5, {"Q1 2025": "1", "Q2 2025": "2"})
    ]  # fmt: skip
    assert table.people == ()


def test_years_as_numbers_over_levels_are_headers() -> None:
    data = xlsx(Page("S", [["Skill (0-5)", 2024, 2025], ["Voice leading", 2, 3], ["Sight-reading", 5, 1]]))
    (table,) = understand(data, "years.xlsx").tables
    assert [(one.skill, one.level) for one in table.levels] == [("Voice leading", 3), ("Sight-reading", 1)]


def test_that_the_latest_counts_is_said() -> None:
    found = understand(b"Skill (0-5),Before,After\nKnots,1,4\nCharts,2,3\n", "course.csv")
    assert found.assumed == (
        "A1:C3: the columns are the same levels at several dates; the latest counts, column C ('After'), "
        "the others stand beside it.",
    )


def test_a_column_that_is_no_date_leaves_the_others_columns_of_a_matrix() -> None:
    table = read("Skill (1-5),Ana Ruiz,Bo Lindgren,2025\nVoice leading,4,2,3\nSight-reading,5,1,2\n")
    assert table.kind == "people across"


DATED = "Skill (1-5),{},{}\nVoice leading,2,4\nSight-reading,1,5\n"


def test_dates_written_with_stops_are_ordered_by_year_month_and_day() -> None:
    # 28 February stands left of 1 March: the right column is the later one
    found = understand(DATED.format("28.02.2026", "01.03.2026").encode(), "practice.csv")
    assert [level.level for level in found.tables[0].levels] == [4, 5]
    assert "column C ('01.03.2026')" in found.assumed[0]


def test_a_day_over_12_settles_the_order_of_all_dates_of_the_table() -> None:
    assert [one.level for one in read(DATED.format("28/02/2026", "01/03/2026")).levels] == [4, 5]
    assert [one.level for one in read(DATED.format("02/28/2026", "01/03/2026")).levels] == [2, 1]


def test_dates_that_can_be_read_in_two_orders_are_asked_about() -> None:
    data = DATED.format("05/02/2026", "04/03/2026").encode()  # 5 Feb and 4 Mar, or May 2 and April 3
    found = understand(data, "practice.csv")
    (question,) = found.questions
    assert question.saw == "A1:C3: 05/02/2026, 04/03/2026"
    assert (question.choices, question.proposed) == (("day/month/year", "month/day/year"), "day/month/year")
    assert [one.level for one in found.tables[0].levels] == [4, 5]
    answered = understand(data, "practice.csv", {question.id: "month/day/year"})
    assert (answered.questions, [one.level for one in answered.tables[0].levels]) == ((), [2, 1])
    unfitting = understand(data, "practice.csv", {question.id: "year/month/day"})
    assert unfitting.questions == (question,)


def test_dates_of_which_one_is_the_latest_in_either_order_are_not_asked_about() -> None:
    assert understand(DATED.format("01/02/2026", "03/04/2026").encode(), "practice.csv").questions == ()


def test_before_and_after_are_nobody_whatever_the_skills_are_called() -> None:
    rows = b"Skill,Before,After,Evidence\nVector Search,Novice,Advanced,a tool\nRedis Caching,Novice,Intermediate,one\n"
    (table,) = understand(rows, "course.csv").tables
    assert [(one.person, one.skill, one.level) for one in table.levels] == [
        ("", "Vector Search", 4), ("", "Redis Caching", 3)
    ]  # fmt: skip


def test_what_else_is_said_beside_before_and_after_is_no_time() -> None:
    rows = b"Skill,Before,After,Confidence\nTriage,20%,95%,High\nRules,10%,60%,Low\n"
    (table,) = understand(rows, "course.csv").tables
    # 5 x 95 / 100 = 4.75 and 5 x 60 / 100 = 3
    assert [(one.level, one.extra["Confidence"]) for one in table.levels] == [(4.5, "High"), (3, "Low")]


def test_of_counted_weeks_the_latest_with_levels_counts() -> None:
    rows = "Skill,Week 1,Week 4,Week 8\nLinux,2/10,4/10,—\nDocker,0/10,6/10,—\nGit,2/10,5/10,—\n"
    found = understand(rows.encode(), "log.csv")
    # 5 x 4 / 10 = 2, 5 x 6 / 10 = 3, 5 x 5 / 10 = 2.5
    assert [one.level for one in found.tables[0].levels] == [2, 3, 2.5]
    assert "the latest counts, column C ('Week 4')" in found.assumed[0]


def test_hours_by_week_stay_a_week_plan() -> None:
    found = understand(b"Skill,Week 1,Week 2,Week 3\nLinux,2,4,8\nDocker,1,6,2\n", "plan.csv")
    assert [one.reason for one in found.skipped] == [
        "a timesheet or week plan: its columns are days or weeks, no levels"
    ]


def test_the_range_is_looked_for_in_all_snapshots() -> None:
    text = "Skill,Q4 2024,Q1 2025,Q2 2025\nDocker,2,3,3\nKubernetes,1,1,2\nTerraform,,1,2\nLinux,4,4,5\n"
    found = understand(text.encode(), "quarters.csv")
    assert found.questions == ()
    assert [one.level for one in found.tables[0].levels] == [3, 2, 2, 5]


def test_a_higher_number_in_an_earlier_snapshot_is_seen() -> None:
    found = understand(b"Skill,Q1 2025,Q2 2025\nDocker,8,3\nLinux,4,5\nGo,7,2\n", "quarters.csv")
    (question,) = found.questions
    assert question.choices[:2] == ("10 is the best of 1 to 10", "8 is the best of 1 to 8")
