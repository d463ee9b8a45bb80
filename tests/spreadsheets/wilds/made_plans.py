"""Plans, logs and month grids: skills with dates and hours, none of them levels."""

from datetime import date

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx
from tests.spreadsheets.wilds.meanings import listed, plain, same
from tests.spreadsheets.wilds.truths import Level, Truth


@case("plan", "dates as dates", "hours, cost and status")
def training_plan() -> Truth:
    rows: Rows = [
        ["Action", "Skill", "Start", "Due", "Hours", "Cost", "Status"],
        ["Course at the guild", "Gilding", date(2025, 2, 3), date(2025, 3, 14), 24, 480, "planned"],
        ["Assist the restorer", "Retouching", date(2025, 4, 1), date(2025, 6, 30), 60, 0, "planned"],
        ["Read the handbook", "Pigment chemistry", date(2025, 1, 10), date(2025, 2, 28), 12, 35, "in progress"],
        ["Give a talk", "Talking to visitors", date(2025, 9, 1), date(2025, 9, 30), 8, 0, "planned"],
    ]
    return Truth(
        xlsx(Page("Plan", rows)),
        "restoration plan.xlsx",
        ("plan",),
        skills={str(row[1]): None for row in rows[1:]},
        question="allowed",
    )


@case("log", "dates as text", "duration of trainings", "people")
def training_log() -> Truth:
    rows: Rows = [
        ["Date", "Employee", "Training", "Duration (h)", "Trainer"],
        ["03.02.2024", "Pim Visser", "Fork truck refresher", "4", "external"],
        ["17.02.2024", "Ria Jansen", "Hazardous goods", "8", "K. Smit"],
        ["02.03.2024", "Pim Visser", "Hazardous goods", "8", "K. Smit"],
        ["21.03.2024", "Ria Jansen", "Load securing", "3", "K. Smit"],
    ]
    return Truth(
        text_table(rows, delimiter=";"),
        "training log.csv",
        ("plan",),
        ("Pim Visser", "Ria Jansen"),
        {"Fork truck refresher": None, "Hazardous goods": None, "Load securing": None},
        tuple(Level(str(row[1]), str(row[2]), "", None, needed=False) for row in rows[1:]),
        question="allowed",
        nameless=True,
    )


@case("month grid", "crosses by month")
def month_grid() -> Truth:
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    planned = {"Negotiation course": "Feb", "Trade fair": "May", "Job shadowing": "Sep", "Exam in bookkeeping": "Nov"}
    rows: Rows = [
        ["Topic 2025", *months],
        *([topic, *("x" if m == when else None for m in months)] for topic, when in planned.items()),
    ]
    return Truth(
        xlsx(Page("Year", rows)),
        "year plan.xlsx",
        ("plan",),
        skills=dict.fromkeys(planned, None),
        levels=tuple(Level("", topic, "x", None, needed=False) for topic in planned),
        question="allowed",
    )


@case("people down", "dates of training in the cells", "numbers that are no levels")
def dates_in_cells() -> Truth:
    people = ["Stig", "Tamar", "Ugo"]
    courses = ["First aid course", "Crane licence", "Confined spaces"]
    days: list[list[date | None]] = [
        [date(2022, 5, 3), None, date(2023, 1, 20)],
        [date(2023, 9, 14), date(2021, 11, 2), None],
        [date(2024, 2, 6), date(2024, 2, 7), date(2024, 2, 8)],
    ]
    rows: Rows = [["Employee", *courses], *([name, *row] for name, row in zip(people, days, strict=True))]
    return Truth(
        xlsx(Page("Certificates", rows)),
        "certificates.xlsx",
        ("people down|plan",),
        tuple(people),
        dict.fromkeys(courses, None),
        tuple(
            Level(name, course, "", None, needed=False)
            for name, row in zip(people, days, strict=True)
            for course, day in zip(courses, row, strict=True)
            if day
        ),
        question="allowed",
    )


@case("plan", "levels from and to", "quarters")
def growth_plan_with_levels() -> Truth:
    entries = [("Data modelling", 2, 4, "Q1"), ("Public tenders", 1, 3, "Q2"), ("Supervising interns", 3, 4, "Q4")]
    rows: Rows = [
        ["Skill", "Level today (0-5)", "Level wanted", "Quarter", "How"],
        *([*entry, "on the job"] for entry in entries),
    ]
    return Truth(
        xlsx(Page("My year", rows)),
        "my year.xlsx",
        ("plan|long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed([entry[:2] for entry in entries], same),
        question="allowed",
    )
