"""What is said in comments on cells: notes, a wish to learn, the scale."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import above_none, grid, listed, plain, same
from tests.spreadsheets.wilds.truths import Beside, Truth


@case("comments on cells", "the scale only in a comment on the header")
def scale_in_a_comment() -> Truth:
    people = ["Jorid Vik", "Kaspar Huber", "Leda Moro"]
    skills = ["Bell tuning", "Rope splicing", "Clapper fitting"]
    cells: Rows = [[4, 1, 3], [2, 2, None], [3, 4, 1]]
    rows: Rows = [["Ringer", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    notes = {
        "A1": "1 = no knowledge\n2 = with help\n3 = alone\n4 = can teach others",
        "D3": "Wants to learn",
        "B2": "certified by the foundry",
    }
    return Truth(
        xlsx(Page("Tower", rows, notes=notes)),
        "tower.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, above_none(1, 4), corner="B2"),
        beside=(
            Beside("Kaspar Huber", "Clapper fitting", "wants to grow", "yes"),
            Beside("Jorid Vik", "Bell tuning", "note", "certified by the foundry"),
        ),
    )


@case("comments on cells", "joined with a column of notes")
def comments_beside_notes() -> Truth:
    entries = [("Dry stone walling", 3), ("Ditching", 5), ("Coppicing", 2), ("Scything", 1)]
    rows: list[list[object]] = [["Skill", "Level (0-5)", "Notes"]]
    rows += [[skill, level, "course 2024" if skill == "Ditching" else None] for skill, level in entries]
    notes = {"B3": "with the digger only", "A4": "hazel and ash", "B5": "interested"}
    return Truth(
        xlsx(Page("Estate", rows, notes=notes)),
        "estate.xlsx",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=listed(entries, same),
        beside=(
            Beside("", "Ditching", "note", "course 2024; with the digger only"),
            Beside("", "Coppicing", "note", "hazel and ash"),
            Beside("", "Scything", "wants to grow", "yes"),
        ),
    )
