"""Forms and tables without a column of names: whose levels a row holds."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood

WORDS = [
    ("Expert", "Basic", "None"),
    ("Basic", "Good", "Expert"),
    ("None", "None", "Basic"),
    ("Good", "Expert", "Good"),
]
NUMBERS = [("5", "2", "1"), ("2", "3", "5"), ("1", "1", "2"), ("3", "5", "3")]
TIMES = [f"2025/10/0{day} 9:1{day}:00 AM" for day in range(1, 5)]
MAILS = ["ana@x.org", "ben@x.org", "cho@x.org", "dee@x.org"]
NAMES = ["Ana", "Ben", "Cho", "Dee"]
CODES = ["P1", "P2", "P3", "P4"]
STAFF = ["1001", "1002", "1007", "1019"]
SKILLS = ("Git", "Docker", "SQL")


def read(
    before: dict[str, list[str]],
    levels: list[tuple[str, str, str]],
    skills: tuple[str, ...] = SKILLS,
    answers: dict[str, str] | None = None,
) -> Understood:
    rows = [[*before, *skills], *([*(cells[at] for cells in before.values()), *levels[at]] for at in range(4))]
    return understand("\n".join(",".join(row) for row in rows).encode(), "form.csv", answers)


def people(found: Understood) -> list[str]:
    (table,) = found.tables
    assert (table.kind, [one.name for one in table.skills]) == ("people down", list(SKILLS))
    return [one.name for one in table.people]


def test_the_mail_address_names_who_answered_and_never_the_time() -> None:
    found = read({"Zeitstempel": TIMES, "E-Mail": MAILS}, WORDS)
    assert people(found) == MAILS
    assert found.assumed[0] == "A1:E5: No column has names; people are named by column B ('E-Mail')."


def test_who_answered_twice_is_one_person() -> None:
    assert people(read({"Timestamp": TIMES, "Email": [*MAILS[:3], "ana@x.org"]}, WORDS)) == MAILS[:3]


def test_answers_with_nothing_but_a_time_are_numbered() -> None:
    found = read({"ID": CODES, "Start": TIMES, "Email": ["anonymous"] * 4, "Name": [""] * 4}, WORDS)
    assert people(found) == ["Answer 1", "Answer 2", "Answer 3", "Answer 4"]
    assert found.assumed[0].endswith("who answered is numbered from the top.")


@pytest.mark.parametrize("levels", [WORDS, NUMBERS])
@pytest.mark.parametrize("header", ["Emp no", "Employee ID", "Pseudonym", "Clock no.", "Initials"])
def test_codes_under_a_header_of_employees_are_people(header: str, levels: list[tuple[str, str, str]]) -> None:
    assert people(read({header: CODES}, levels)) == CODES


@pytest.mark.parametrize("header", ["Employee ID", "Personalnummer", "Matricule", "社員番号", "Employee"])
def test_numbers_of_employees_are_people_known_by_their_number(header: str) -> None:
    assert people(read({header: STAFF}, NUMBERS)) == [f"{header} {number}" for number in STAFF]


def test_numbers_of_anything_are_asked_about() -> None:
    found = read({"ID": STAFF}, WORDS)
    assert people(found) == ["ID 1001", "ID 1002", "ID 1007", "ID 1019"]
    (question,) = found.questions
    assert question.asks == "Does each row of this table hold the levels of a person?"
    left = read({"ID": STAFF}, WORDS, answers={question.id: "no people: leave the table out"})
    assert (left.tables, [one.reason for one in left.skipped]) == ((), ["rows that are no people, as you say"])


def test_the_mail_address_of_a_manager_names_nobody_else() -> None:
    managers = ["ana@x.org", "ben@x.org", "cho@x.org", "dee@x.org"]
    assert people(read({"Emp ID": ["E1", "E2", "E3", "E4"], "Manager email": managers}, WORDS)) == [
        "E1",
        "E2",
        "E3",
        "E4",
    ]


def test_names_go_before_mail_addresses_and_numbers() -> None:
    found = read({"ID": STAFF, "Start time": TIMES, "Email": MAILS, "Name": NAMES}, NUMBERS)
    assert (people(found), found.questions) == (NAMES, ())


def test_the_name_of_a_manager_is_not_that_of_who_answered() -> None:
    managers = ["Jo Doe", "Bo Ray", "Cy Fox", "Di Lee"]
    assert people(read({"Timestamp": TIMES, "Manager name": managers, "Email": MAILS}, WORDS)) == MAILS


def test_names_under_a_blank_header_go_before_mail_addresses() -> None:
    full = ["Ana Ruiz", "Ben Fox", "Cho Lim", "Dee Roy"]
    assert people(read({"": full, "E-Mail": MAILS}, WORDS)) == full


def test_who_left_the_name_blank_is_known_by_the_mail_address() -> None:
    found = read({"Timestamp": TIMES, "Email": MAILS, "Name (optional)": ["Ana", "", "Cho", ""]}, WORDS)
    assert people(found) == ["Ana", "ben@x.org", "Cho", "dee@x.org"]
    assert found.assumed[0] == "A1:F5: Where the name is blank, the mail address names the person."


def test_keys_of_skills_are_no_people() -> None:
    (table,) = understand(b"ID,Skill,Ann,Bob\n1,Git,3,2\n2,SQL,1,5\n3,Docker,2,2\n", "levels.csv").tables
    assert (table.kind, [one.name for one in table.people]) == ("people across", ["Ann", "Bob"])


def test_numbers_beside_roles_make_no_people_of_them() -> None:
    text = b"ID,Role,Welding,Milling\n1,Welder,3,2\n2,Fitter,1,2\n3,Foreman,5,2\n"
    (table,) = understand(text, "levels.csv").tables
    assert (table.kind, [one.name for one in table.people]) == ("requirements", ["Welder", "Fitter", "Foreman"])


@pytest.mark.parametrize("header", ["Item", "Product ID", "Tool no"])
def test_things_known_by_a_name_or_a_number_are_no_people(header: str) -> None:
    text = f"{header},Stock,Condition (1-5)\n11,4,3\n12,2,4\n13,5,5\n14,3,2\n"
    assert understand(text.encode(), "stock.csv").tables == ()


def test_tools_under_item_are_no_people() -> None:
    text = "Item,Location,Qty,Condition (1-5)\nAngle grinder,Rack A,4,3\nMIG welder,Bay 2,2,4\nLadder 3m,Wall,3,5\n"
    assert understand(text.encode(), "stock.csv").tables == ()
