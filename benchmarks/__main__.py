"""Runs the benchmarks: `python -m benchmarks [name ...]`, all of them when none is named."""

import sys
from collections.abc import Callable

from benchmarks import browser_edit, edit, importing, libraries, scheduling, start
from benchmarks.machine import machine
from benchmarks.timing import Table

SUBJECTS: dict[str, Callable[[], Table]] = {
    "start": start.measured,
    "edit": edit.measured,
    "browser_edit": browser_edit.measured,
    "importing": importing.measured,
    "scheduling": scheduling.measured,
    "libraries": libraries.measured,
}


def main() -> None:
    """Print a table for each subject that is named, and the machine they are from."""
    names = sys.argv[1:] or list(SUBJECTS)
    unknown = [name for name in names if name not in SUBJECTS]
    if unknown:
        sys.exit(f"There is no benchmark {unknown[0]!r}. There are: {', '.join(SUBJECTS)}.")
    for name in names:
        print(SUBJECTS[name]().markdown(), flush=True)
    print(machine())


if __name__ == "__main__":
    main()
