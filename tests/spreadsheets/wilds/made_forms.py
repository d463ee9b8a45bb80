"""Forms and other layouts of one person: pairs of label and value, a name above the table, headers printed twice."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import grid, listed, plain, same, word
from tests.spreadsheets.wilds.truths import Skip, Truth


@case("a form with label and value pairs", "person above the table")
def appraisal_form() -> Truth:
    entries = [
        ("Teamwork", "Advanced"),
        ("Punctuality", "Expert"),
        ("Machine set-up", "Intermediate"),
        ("Reporting", "Basic"),
    ]
    rows: Rows = [
        ["Annual appraisal 2024"],
        ["Name:", "Ngozi Eze"],
        ["Department:", "Bottling line 2"],
        ["Date:", "12 March 2024"],
        [],
        ["Competence", "Assessment", "Remarks"],
        *([*entry, None] for entry in entries),
        [],
        ["Signature employee:", None],
        ["Signature manager:", None],
    ]
    return Truth(
        xlsx(Page("Form", rows)),
        "appraisal.xlsx",
        ("long list",),
        ("Ngozi Eze",),
        plain([entry[0] for entry in entries]),
        listed(entries, word, person="Ngozi Eze"),
        nameless=True,
        question="allowed",
    )


@case("a form of pairs and nothing else")
def pairs_only() -> Truth:
    entries = [("Wine knowledge", 4), ("Table setting", 5), ("Carving", 2), ("Cheese trolley", 3)]
    rows: Rows = [
        ["First name", "Odile"],
        ["Surname", "Marchand"],
        ["Position", "Commis"],
        ["Skills, rated 1 to 5", None],
        *map(list, entries),
    ]
    return Truth(
        xlsx(Page("Profile", rows)),
        "profile odile.xlsx",
        ("long list",),
        skills=dict.fromkeys([entry[0] for entry in entries], None),
        levels=listed(entries, same),
        people=("Odile Marchand",),
        nameless=True,
        question="allowed",
    )


@case("hidden rows", "a filter is on")
def hidden_rows() -> Truth:
    entries = [
        ("Bee handling", 4),
        ("Queen rearing", 2),
        ("Honey extraction", 5),
        ("Varroa treatment", 3),
        ("Swarm control", 1),
    ]
    rows: Rows = [["Skill", "Level (0-5)"], *map(list, entries)]
    return Truth(
        xlsx(Page("Apiary", rows, hidden_rows=(3, 5))),
        "apiary.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, same),
        question="allowed",
    )


@case("header repeated for printing", "page totals")
def repeated_header() -> Truth:
    first = [("Lock picking", 3), ("Key cutting", 5), ("Safe servicing", 1)]
    second = [("Door closers", 4), ("Access control", 2), ("Master keys", 4)]
    head: list[object] = ["Skill", "Level 1-5"]
    rows: Rows = [head, *map(list, first), head, *map(list, second)]
    return Truth(
        xlsx(Page("Locksmith", rows)),
        "locksmith.xlsx",
        skills=plain([entry[0] for entry in first + second]),
        levels=listed(first + second, same),
        question="allowed",
    )


@case("skills across, one person, one row")
def one_person_matrix() -> Truth:
    skills = ["Dubbing", "Subtitles", "Colour grading", "Sound mix", "Foley"]
    cells: Rows = [[2, 5, 4, 1, 3]]
    rows: Rows = [["Name", *skills], ["Ulrika", *cells[0]], [], ["Scale 1 to 5"]]
    return Truth(
        xlsx(Page("Editor", rows)),
        "editor.xlsx",
        ("people down",),
        ("Ulrika",),
        plain(skills),
        grid(["Ulrika"], skills, cells, same, corner="B2"),
        (Skip("A4", "legend|scale"),),
        question="allowed",
    )
