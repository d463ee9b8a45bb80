"""Headers in two rows of which only groups have a second one, several columns a skill, steps across and on sheets."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx
from tests.spreadsheets.wilds.meanings import grid, listed, of_highest, plain, same, under
from tests.spreadsheets.wilds.truths import Level, Skip, Truth


@case("two-row header", "only the groups have a second row", "numbering, shift and totals beside", "German")
def names_under_groups_alone() -> Truth:
    groups = {"Fügen": ["Heftschweißen", "Hartlöten", "Nieten"], "Prüfen": ["Sichtprüfung", "Farbeindringprüfung"]}
    people = ["Brandt, Ole", "Demir, Aylin", "Kurz, Eva"]
    cells: Rows = [[4, 0, 2, 1, 3], [1, 3, 4, 0, 2], [2, 2, 0, 4, 1]]
    head: Rows = [
        ["Pers.-Nr.", "Name (Stufen 0-4)", "Schicht", "Fügen", None, None, "Prüfen", None, "Summe"],
        [None, None, None, *groups["Fügen"], *groups["Prüfen"], None],
    ]
    body = [
        [4711 + 9 * at, name, "FSN"[at], *row, sum(map(int, map(str, row)))]
        for at, (name, row) in enumerate(zip(people, cells, strict=True))
    ]
    return Truth(
        xlsx(Page("Halle 1", [*head, *body], at="B3", merged=("E3:G3", "H3:I3"))),
        "halle 1.xlsx",
        ("people down",),
        tuple(people),
        under(groups),
        grid(people, [skill for names in groups.values() for skill in names], cells, of_highest(4), corner="E5"),
        (Skip("J5", "total"),),
    )


@case("two-row header", "before and after under each skill", "merged")
def before_and_after_under_each_skill() -> Truth:
    people = ["Ines Otte", "Omar Said", "Kate Lund"]
    skills = ["Spreadsheet macros", "Mail merging"]
    rows: Rows = [["Participant (1-5)", skills[0], None, skills[1], None], [None, "Before", "After", "Before", "After"],
                  ["Ines Otte", 1, 3, 2, 4], ["Omar Said", 2, 4, 3, 3], ["Kate Lund", 1, 5, 1, 2]]  # fmt: skip
    later = ((people[0], (3, 4), 3), (people[1], (4, 3), 4), (people[2], (5, 2), 5))
    return Truth(
        xlsx(Page("Course", rows, merged=("B1:C1", "D1:E1"))),
        "course.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        tuple(
            Level(name, skill, str(mark), float(mark), f"{column}{row}")
            for name, marks, row in later
            for skill, mark, column in zip(skills, marks, "CE", strict=True)
        ),
        (Skip("B3", "earlier"), Skip("D3", "earlier")),
    )


@case("one row of headers", "current and target in the name of each column", "text table")
def current_and_target_in_the_headers() -> Truth:
    people, skills = ["Ana Lopes", "Rui Dias"], ["Backlog grooming", "Burn-down charts", "Retrospectives"]
    cells: Rows = [[3, 2, 1], [1, 4, 5]]
    rows: Rows = [
        ["Name (0-5)", *(f"{skill} - {word}" for skill in skills for word in ("current", "target"))],
        *([name, *(mark for one in row for mark in (one, 5))] for name, row in zip(people, cells, strict=True)),
    ]
    levels = grid(people, skills, cells, same)
    return Truth(
        text_table(rows), "scrum.csv", ("people down",), tuple(people), plain(skills), levels,
        (Skip("C2", "target"), Skip("E2", "target"), Skip("G2", "target")),
    )  # fmt: skip


@case("levels across", "numbers over ticks", "headings", "German")
def ticks_under_numbers() -> Truth:
    groups = {"Pflege": ["Lagerung", "Mundpflege"], "Gespräch": ["Übergabe", "Anleitung"]}
    marks = {"Lagerung": 4, "Mundpflege": 2, "Übergabe": 5, "Anleitung": 3}
    rows: list[list[object]] = [["Kompetenz", 1, 2, 3, 4, 5]]
    for group, names in groups.items():
        rows.append([group])
        rows += [[name, *("✔" if at == marks[name] else None for at in range(1, 6))] for name in names]
    return Truth(
        xlsx(Page("Station", rows)), "station.xlsx", ("long list",), (), under(groups),
        listed(list(marks.items()), same), (Skip("A2", "heading"), Skip("A5", "heading")),
    )  # fmt: skip


@case("requirements", "steps across", "the ends of the scale below", "Portuguese")
def career_track_in_portuguese() -> Truth:
    roles = ["Júnior", "Pleno", "Sênior", "Especialista"]
    skills = ["Modelagem de dados", "Testes unitários", "Observabilidade"]
    cells: Rows = [[2, 3, 4, 5], [1, 2, 4, 5], [0, 1, 3, 4]]
    rows: Rows = [["Trilha de carreira – Back-end"], [], ["Competência", *roles],
                  *([skill, *row] for skill, row in zip(skills, cells, strict=True)), [],
                  ["0 – não exigido, 5 – referência"]]  # fmt: skip
    return Truth(
        xlsx(Page("Trilha", rows)), "trilha.xlsx", ("requirements",), tuple(roles), plain(skills),
        tuple(Level(role, skill, str(one), float(str(one)))
              for skill, row in zip(skills, cells, strict=True) for role, one in zip(roles, row, strict=True)),
        (Skip("A8", "legend"),),
    )  # fmt: skip


@case("requirements", "a sheet for each step", "short sentences")
def sheets_of_steps() -> Truth:
    said = {
        "Designer I": ["Follows the style guide", "Shares drafts early"],
        "Designer II": ["Extends the style guide", "Leads design reviews"],
        "Senior Designer": ["Owns the design system", "Coaches other designers"],
    }
    skills = ["Visual craft", "Critique"]
    return Truth(
        xlsx(*(Page(role, [["Competency", "Expectation"], *map(list, zip(skills, texts, strict=True))])
               for role, texts in said.items())),
        "designers.xlsx", ("requirements",) * 3, tuple(said), plain(skills),
        tuple(Level(role, skill, text, None) for role, texts in said.items()
              for skill, text in zip(skills, texts, strict=True)),
    )  # fmt: skip
