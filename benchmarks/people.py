"""A made-up person of any size: as many skills, and a target role that asks for each of them."""

from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from random import Random

from core.store import open_store
from core.workbook.adding import added_rows
from core.workbook.rows import AnyCell, Change, Workbook, changes_between, with_changes
from core.workbook.scales import DRIVERS

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
TODAY = date(2026, 1, 5)
ROLE = "Lead of everything"
FIRST = "Skill 0000"
"""The widest gap; rated 4 or more it is not, and the title names another."""


def made_workbook(skills: int) -> Workbook:
    """Make a workbook with that many skills and requirements, a rating for each second and a win for each tenth."""
    number = Random(20260105)  # noqa: S311 - the same person every time
    ids = count(1)
    names = [f"Skill {place:04}" for place in range(skills)]
    sheets: dict[str, list[dict[str, AnyCell]]] = {
        "profile": [{"name": "Made up", "target_role": ROLE, "target_date": "2030-06-30", "hours_per_week": 5}],
        "roles": [{"role": ROLE}],
        "skills": [
            {"skill": name, "driver": number.choice(tuple(DRIVERS)), "level": number.randint(4, 8) / 2}
            for name in names
        ],
        "requirements": [
            {"role": ROLE, "skill": name, "level": number.randint(6, 9) / 2, "weight": number.randint(1, 4)}
            for name in names
        ],
        "ratings": [
            {"skill": name, "who": "peer", "level": number.randint(2, 9) / 2, "date": "2025-11-03"}
            for name in names[::2]
        ],
        "achievements": [
            {"achievement": f"Won with {name}", "date": "2025-10-01", "skills": [name], "level_shown": 3}
            for name in names[::10]
        ],
    }
    sheets["skills"][0]["level"] = 1
    sheets["requirements"][0] |= {"level": 5, "weight": 5, "must": True}
    changes: list[Change] = []
    for sheet, rows in sheets.items():
        changes += added_rows(Workbook(), sheet, rows, lambda: f"row{next(ids):06}")
    return with_changes(Workbook(), changes)


def keep(book: Workbook, file: Path) -> None:
    """Keep a workbook in a new database, as the person that is open there."""
    store = open_store(f"sqlite:///{file}")
    access = store.as_user(store.local_user(AT).id)
    someone = access.add_person("Made up", at=AT)
    someone.save(changes_between(Workbook(), book), at=AT)
    access.remember_person(someone.id)
    store.close()
