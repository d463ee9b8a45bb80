"""Starts writers and kills them with SIGKILL at random moments; says what they acknowledged and what was found.

Run as `python -m tests.store.killed_writers FILE KILLS SEED`. One warm process forks every writer and every check, and
never opens the database itself. Prints one line of JSON for each kill.
"""

import json
import os
import random
import select
import signal
import sqlite3
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import core.store.migrating  # noqa: F401 - so that the first writer can be killed while it makes the tables
from core.store import open_store
from core.workbook.rows import ROW, Change

AT = datetime(2026, 1, 5, tzinfo=UTC)


def write(url: str, source: str, say: Callable[[str], None]) -> None:
    """Save edits as fast as possible and say each one after `save` has returned."""
    store = open_store(url)
    access = store.as_user(store.local_user(AT).id)
    known = access.last_person()
    person = access.person(known) if known else access.add_person("Ana", at=AT)
    access.remember_person(person.id)
    row = f"row {source}"
    before = None
    person.save([Change("skills", row, ROW, None, 1)], at=AT, source="")
    for number in range(1_000_000):
        after = f"edit {number}"
        saved = person.save([Change("skills", row, "note", before, after)], at=AT, source=source)
        say(f"{saved.revision} {after}\n")
        before = after


def check(path: str, source: str, say: Callable[[str], None]) -> None:
    """Open the database again and say what is in it."""
    store = open_store(f"sqlite:///{path}")
    access = store.as_user(store.local_user(AT).id)
    known = access.last_person()
    with sqlite3.connect(path) as connection:
        sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
        loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    connection.close()
    found = {"integrity": sound, "loose": loose, "revisions": [], "notes": [], "cell": None, "numbers": []}
    if known:
        person = access.person(known)
        mine = [each.number for each in person.revisions_since(0) if each.source == source]
        rows = {row.id: row.cells for row in person.workbook().rows("skills")}
        found["revisions"], found["notes"] = mine, [change.after for change in person.changes_by(source)]
        found["cell"] = rows.get(f"row {source}", {}).get("note")
        found["numbers"] = [each.number for each in person.revisions_since(0)]
        found["same"] = person.workbook_at(person.revision()) == person.workbook()
    say(json.dumps(found))


@contextmanager
def forked(work: Callable[[Callable[[str], None]], None]) -> Iterator[tuple[int, int]]:
    """Do some work in a forked process; yields its id and the end of the pipe on which it speaks."""
    hear, speak = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        try:
            work(lambda text: _all(speak, text.encode()))
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(0)
    os.close(speak)
    yield child, hear
    os.waitpid(child, 0)
    os.close(hear)


def _all(speak: int, text: bytes) -> None:
    while text:
        text = text[os.write(speak, text) :]


def _heard(hear: int) -> str:
    parts = []
    while part := os.read(hear, 65_536):
        parts.append(part)
    return b"".join(parts).decode()


def main(path: str, kills: int, seed: int) -> None:
    """Kill that many writers."""
    moments = random.Random(seed)
    for number in range(kills):
        source, at_start, at_making = f"writer {number}", number % 4 == 0, number % 8 == 0
        file = f"{path}.{number}" if at_making else path
        url = f"sqlite:///{file}"
        with forked(lambda say, url=url, source=source: write(url, source, say)) as (child, hear):  # type: ignore[misc]
            if not at_start:
                select.select([hear], [], [], 60)
            time.sleep(moments.uniform(0, 0.15 if at_making else 0.03))
            os.kill(child, signal.SIGKILL)
            acknowledged = _heard(hear).splitlines()
        with forked(lambda say, file=file, source=source: check(file, source, say)) as (_, hear):  # type: ignore[misc]
            found = json.loads(_heard(hear))
        print(json.dumps({"acknowledged": acknowledged, "found": found}), flush=True)  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
