"""The changelog keeps its form, and its newest version is the project's."""

import re
import tomllib

from tests.docs.markdown import ROOT

CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
VERSION = re.compile(r"^## \[(\d+)\.(\d+)\.(\d+)\] - (?:Unreleased|\d{4}-\d{2}-\d{2})$", re.MULTILINE)
KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def versions() -> list[tuple[int, ...]]:
    """List the versions in the order in which they stand."""
    return [tuple(map(int, found)) for found in VERSION.findall(CHANGELOG)]


def test_every_second_heading_is_a_version_newest_first() -> None:
    assert len(re.findall(r"^## ", CHANGELOG, re.MULTILINE)) == len(versions())
    assert versions() == sorted(versions(), reverse=True)


def test_the_newest_version_is_the_project_s() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert ".".join(map(str, versions()[0])) == project["version"]


def test_changes_stand_under_the_kinds_that_keep_a_changelog_knows() -> None:
    sections = re.split(r"^### ", CHANGELOG, flags=re.MULTILINE)[1:]
    assert sections
    assert {section.partition("\n")[0] for section in sections} <= KINDS
    assert [section for section in sections if not re.search(r"^- ", section, re.MULTILINE)] == []
