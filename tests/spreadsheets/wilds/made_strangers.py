"""What is no skill sheet: who works with whom, word counts, templates, budgets, marks, contacts, stand-ins."""

from datetime import date

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx
from tests.spreadsheets.wilds.truths import Truth

_NO_SKILLS = "skill|level|nothing|not known|unknown|no table"


def _stranger(data: bytes, file: str, words: str = _NO_SKILLS) -> Truth:
    return Truth(data, file, refused=words)


@case("adjacency matrix", "the same names down and across")
def adjacency() -> Truth:
    names = ["Python", "SQL", "Spark", "Airflow"]
    rows: Rows = [
        [None, *names],
        ["Python", 0, 1, 1, 1],
        ["SQL", 1, 0, 1, 0],
        ["Spark", 1, 1, 0, 1],
        ["Airflow", 1, 0, 1, 0],
    ]
    return _stranger(xlsx(Page("Links", rows)), "co-occurrence.xlsx", "same names|adjacency|both|each other|pairs")


@case("word counts")
def word_counts() -> Truth:
    rows: Rows = [
        ["word", "count"],
        ["experience", 412],
        ["team", 388],
        ["data", 371],
        ["excel", 96],
        ["leadership", 54],
    ]
    return _stranger(text_table(rows), "wordcount.csv", "count|" + _NO_SKILLS)


@case("empty template", "headers and nothing below")
def empty_template() -> Truth:
    rows: Rows = [["Skill", "Level (0-5)", "Evidence", "Last used"], [], []]
    return _stranger(xlsx(Page("Template", rows, formatted="D60")), "template.xlsx", "empty|no rows|nothing")


@case("empty matrix template", "placeholders")
def placeholder_template() -> Truth:
    rows: Rows = [["Name", "Skill 1", "Skill 2", "Skill 3"], ["[Employee 1]"], ["[Employee 2]"], ["[Employee 3]"]]
    return _stranger(xlsx(Page("Matrix", rows)), "matrix template.xlsx", "empty|template|nothing|no level|placeholder")


@case("a workbook of empty sheets")
def empty_sheets() -> Truth:
    return _stranger(xlsx(Page("Sheet1", []), Page("Sheet2", [])), "Book1.xlsx", "empty|nothing|no table")


@case("Git LFS pointer named .xlsx")
def lfs_pointer() -> Truth:
    text = "version https://git-lfs.github.com/spec/v1\noid sha256:" + "4d" * 32 + "\nsize 18231\n"
    return _stranger(text.encode(), "skills matrix.xlsx", "lfs")


@case("lock file of Excel")
def excel_lock_file() -> Truth:
    name = "Maria Weber"
    data = bytes([len(name)]) + name.encode().ljust(54, b" ") + bytes([len(name), 0]) + name.encode("utf-16-le")
    return _stranger(data.ljust(165, b" "), "~$skills.xlsx", "lock")


@case("timesheet", "hours by day")
def timesheet() -> Truth:
    rows: Rows = [
        ["Week 14", "Mon", "Tue", "Wed", "Thu", "Fri", "Total"],
        ["Anouk", 8, 8, 7.5, 8, 6, 37.5],
        ["Bojan", 4, 5, 4, 5, 4, 22],
        ["Celia", 8, 0, 8, 8, 8, 32],
    ]
    return _stranger(xlsx(Page("Hours", rows)), "week 14.xlsx", "day|hour|week|" + _NO_SKILLS)


@case("budget")
def budget() -> Truth:
    rows: Rows = [
        ["Cost centre", "Q1", "Q2", "Q3", "Q4", "Total"],
        ["Rent", 12000, 12000, 12000, 12000, 48000],
        ["Training", 800, 2400, 300, 1200, 4700],
        ["Travel", 1500, 900, 2100, 700, 5200],
    ]
    return _stranger(xlsx(Page("2025", rows)), "budget.xlsx")


@case("gradebook of marks out of 100")
def gradebook() -> Truth:
    rows: Rows = [
        ["Student ID", "Student", "Quiz 1", "Quiz 2", "Midterm", "Final exam", "Total"],
        [30011, "Dara", 87, 92, 71, 78, 328],
        [30012, "Enzo", 55, 61, 48, 66, 230],
        [30013, "Freya", 98, 95, 91, 97, 381],
    ]
    return _stranger(xlsx(Page("Grades", rows)), "gradebook.xlsx", "mark|grade|score|" + _NO_SKILLS)


@case("contact list")
def contacts() -> Truth:
    rows: Rows = [
        ["First name", "Last name", "E-mail", "Phone", "City"],
        ["Gerd", "Maas", "g.maas@mail.example", "+49 30 5550101", "Berlin"],
        ["Hila", "Tal", "hila@mail.example", "+972 3 555 0102", "Haifa"],
        ["Ivo", "Petrov", "ivo.p@mail.example", "+359 2 555 0103", "Sofia"],
    ]
    return _stranger(text_table(rows), "contacts.csv")


@case("JSON in cells")
def json_in_cells() -> Truth:
    rows: Rows = [
        ["id", "profile"],
        [1, '{"skills": [{"name": "Kotlin", "level": 4}], "city": "Brno"}'],
        [2, '{"skills": [{"name": "Go", "level": 2}, {"name": "Rust", "level": 1}], "city": "Graz"}'],
    ]
    return _stranger(xlsx(Page("Export", rows)), "export.xlsx", "json|" + _NO_SKILLS)


@case("match results", "football")
def match_results() -> Truth:
    rows: Rows = [
        ["Date", "Home", "Away", "Home goals", "Away goals"],
        [date(2024, 8, 17), "Rovers", "United", 2, 1],
        [date(2024, 8, 24), "City", "Rovers", 0, 0],
        [date(2024, 8, 31), "United", "Albion", 3, 4],
    ]
    return _stranger(xlsx(Page("Results", rows)), "results.xlsx")


@case("a survey of opinions on a scale of agreement")
def opinion_survey() -> Truth:
    rows: Rows = [
        ["Timestamp", "I feel valued at work", "My manager listens to me", "I would recommend this employer"],
        ["2024-05-02 09:14", 4, 5, 3],
        ["2024-05-02 09:31", 2, 1, 2],
        ["2024-05-02 10:02", 5, 4, 5],
    ]
    return _stranger(xlsx(Page("Form responses 1", rows)), "survey.xlsx", "survey|who|" + _NO_SKILLS)


@case("a prose document in cells")
def prose() -> Truth:
    rows: Rows = [
        ["Minutes of the meeting of 4 April"],
        ["Present: Lotta, Miro, Nanda. Apologies: Olli."],
        ["Lotta reported that the roof leaks again. Miro will call the roofer before Friday."],
        ["The next meeting is on 2 May at ten."],
    ]
    return _stranger(xlsx(Page("Minutes", rows)), "minutes.xlsx")


@case("a picture named .xlsx")
def picture() -> Truth:
    return _stranger(b"\x89PNG\r\n\x1a\n" + bytes(64), "matrix.xlsx", "picture|png")
