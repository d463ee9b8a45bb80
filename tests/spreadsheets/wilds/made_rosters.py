"""What is no skill sheet, though names and numbers or marks stand in it: rosters, sales, films, tasks, blank forms."""

from datetime import date

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx
from tests.spreadsheets.wilds.truths import Level, Truth


@case("duty roster", "German", "letters by day")
def duty_roster() -> Truth:
    rows: Rows = [
        ["Dienstplan Station 3, März"],
        ["Name", *range(1, 15)],
        ["Wiebke", *"FFSSNN--FFSSNN"],
        ["Jost", *"SSNN--FFSSNN--"],
        ["Ebba", *"NN--FFSSNN--FF"],
    ]
    return Truth(xlsx(Page("Plan", rows)), "dienstplan.xlsx", refused="roster")


@case("attendance list", "dates across", "x")
def attendance() -> Truth:
    rows: Rows = [
        ["Attendance: first aid course"],
        ["Name", *(date(2026, 1, day) for day in (5, 12, 19, 26))],
        ["Wiebke", "x", "x", None, "x"],
        ["Jost", "x", None, "x", "x"],
        ["Ebba", None, "x", "x", "x"],
    ]
    return Truth(xlsx(Page("Course", rows)), "first aid.xlsx", refused="attendance")


@case("blank form", "French", "placeholders")
def blank_form() -> Truth:
    rows: Rows = [["Nom", *(f"Compétence {at}" for at in range(1, 5))], [], *([f"Salarié {at}"] for at in range(1, 5))]
    return Truth(xlsx(Page("Modèle", rows)), "modèle.xlsx", refused="template")


@case("units sold", "Spanish")
def units_sold() -> Truth:
    rows: Rows = [
        ["Vendedor", "Portátiles vendidos", "Móviles vendidos"],
        ["Inés", 3, 5],
        ["Paco", 1, 4],
        ["Rosa", 5, 2],
    ]
    return Truth(text_table(rows), "ventas.csv", refused="count")


@case("films")
def films() -> Truth:
    rows: Rows = [["Film", "Year", "My rating (1-10)"], ["Stalker", 1979, 9], ["Playtime", 1967, 8], ["Ran", 1985, 10]]
    return Truth(text_table(rows), "films.csv", refused="rating")


@case("scorecard of candidates", "weighted total", "rank")
def scorecard() -> Truth:
    rows: Rows = [
        ["Criterion (1-5)", "Weight", "Candidate A", "Candidate B"],
        ["Negotiating", 2, 4, 3],
        ["Tender writing", 3, 5, 2],
        ["Site safety", 3, 3, 4],
        ["Weighted total", None, 32, 24],
        ["Rank", None, 1, 2],
    ]
    rated = {"Negotiating": (4, 3), "Tender writing": (5, 2), "Site safety": (3, 4)}
    return Truth(
        xlsx(Page("Interviews", rows)), "interviews.xlsx", ("people across",), ("Candidate A", "Candidate B"),
        dict.fromkeys(rated, None),
        tuple(
            Level(who, skill, str(level), level)
            for skill, levels in rated.items()
            for who, level in zip(("Candidate A", "Candidate B"), levels, strict=True)
        ),
    )  # fmt: skip


@case("Chinese text table in its old encoding")
def old_chinese() -> Truth:
    rows: Rows = [["技能", "熟练程度"], ["焊接", "精通"], ["叉车", "了解"], ["电工", "熟练"]]
    levels = (Level("", "焊接", "精通", 5), Level("", "叉车", "了解", 1), Level("", "电工", "熟练", 4))
    return Truth(
        text_table(rows, encoding="gbk"), "技能.csv", ("long list",), skills={one.skill: None for one in levels},
        levels=levels,
    )  # fmt: skip
