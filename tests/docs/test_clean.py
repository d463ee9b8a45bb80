"""Nothing in the repository belongs to one machine, and no address of a package registry stands outside the lock."""

import re

from tests.docs.markdown import ROOT, tracked_files

MACHINE_PATH = re.compile(rb"(?<![\w.~*-])/(?:work|root)/")
REGISTRY = re.compile(rb"\b(?:pypi|pythonhosted|anaconda|npmjs)\.(?:org|com)\b|\bindex-url\b", re.IGNORECASE)
LOCK = ROOT / "uv.lock"


def test_the_patterns_find_what_they_are_for() -> None:
    assert MACHINE_PATH.search(b"see /" + b"work/main")
    assert not MACHINE_PATH.search(b"net/work/main, ~/" + b"work/x")
    assert REGISTRY.search(b"https://pypi." + b"org/simple")


def test_no_file_names_a_place_on_a_machine() -> None:
    files = tracked_files()
    assert LOCK in files
    assert [str(path.relative_to(ROOT)) for path in files if MACHINE_PATH.search(path.read_bytes())] == []


def test_no_file_but_the_lock_names_a_registry() -> None:
    found = [path for path in tracked_files() if path != LOCK and REGISTRY.search(path.read_bytes())]
    assert [str(path.relative_to(ROOT)) for path in found] == []
