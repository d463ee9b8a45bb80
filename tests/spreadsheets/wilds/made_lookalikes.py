"""What looks like something else: levels like people, ratings like roles, skills like telephones, dates like skills."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import any_number, listed, plain, same, word
from tests.spreadsheets.wilds.truths import Beside, Level, Truth


@case("levels across with a mark", "one of the levels is None", "a row ticked twice")
def ticked_none_to_expert() -> Truth:
    ticked = [("SQL joins", 1), ("R scripts", 0), ("Go routines", 3), ("C pointers", 1), ("C pointers", 2)]
    headers = ["None", "Basic", "Advanced", "Expert"]
    skills = list(dict.fromkeys(skill for skill, _ in ticked))
    marks = {skill: [at for one, at in ticked if one == skill] for skill in skills}
    rows: Rows = [
        ["Skill", *headers],
        *([skill, *("x" if at in marks[skill] else None for at in range(4))] for skill in skills),
    ]
    return Truth(
        xlsx(Page("Survey", rows)),
        "likert.xlsx",
        ("long list",),
        skills=plain(skills),
        levels=tuple(Level("", skill, headers[at], word(headers[at])) for skill, at in ticked),
        order=("None", "Basic", "Advanced", "Expert"),
    )


@case("long list", "own level and that of the manager", "driver")
def level_and_level_of_the_manager() -> Truth:
    rows = [
        ("Hedge laying", "Technical", 3, 2),
        ("Crew briefing", "Leadership", 4, 5),
        ("Turf cutting", "Technical", 1, 2),
    ]
    return Truth(
        xlsx(Page("Garden", [["Skill", "Driver", "Level", "Level manager"], *map(list, rows)])),
        "garden crew.xlsx",
        ("long list",),
        skills=plain([row[0] for row in rows]),
        levels=listed([(name, own) for name, _, own, _ in rows], any_number),
        beside=(Beside("", "Crew briefing", "driver", "Leadership"),),
        question="allowed",
    )


def _under(legends: list[str]) -> bytes:
    rows: Rows = [*([text] for text in legends), [], ["Skill", "Level"]]
    return xlsx(Page("Kiln", [*rows, ["Bisque firing", 3], ["Raku firing", 2], ["Salt glazing", 1]]))


@case("long list", "two legends above one table")
def two_legends_above_a_table() -> Truth:
    levels = [("Bisque firing", 3), ("Raku firing", 2), ("Salt glazing", 1)]
    return Truth(
        _under(["Scale: 1 = novice, 2 = able, 3 = expert", "1 = beginner 2 = basic 3 = good 4 = very good 5 = expert"]),
        "kiln.xlsx",
        ("long list",),
        skills=plain([name for name, _ in levels]),
        levels=listed(levels, same),
        question="required",
        asks=("legend", "novice", "very good"),
        answer="very good",
    )
