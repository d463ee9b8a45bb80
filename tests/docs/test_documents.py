"""Links lead somewhere; what documents name in code is there: files, modules, commands."""

import ast
import glob
import importlib
import importlib.util
import re
from pathlib import Path

import pytest

import tasks
from tests.docs.markdown import ROOT, anchors, code, links, pages

PAGES = pages()
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
PLACES = "app.py|serve.py|tasks.py|Makefile|core|pages|docs|tests|sample_data|benchmarks|\\.ci"


def named(path: Path) -> str:
    """Name a page for the report."""
    return path.relative_to(ROOT).as_posix()


def test_the_documents_are_there() -> None:
    assert {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/formulas.md", "docs/decisions.md"} <= set(
        map(named, PAGES)
    )


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_and_picture_leads_somewhere(page: Path) -> None:
    broken = []
    for link in links(page.read_text(encoding="utf-8")):
        target, _, anchor = link.partition("#")
        file = page.parent / target if target else page
        if not link.startswith("https://") and not (
            file.exists() and (not anchor or anchor in anchors(file.read_text(encoding="utf-8")))
        ):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_path_named_is_there(page: Path) -> None:
    """Words in capitals stand for any name, as in pages/SECTION/."""
    found = [
        path
        for text in code(page.read_text(encoding="utf-8"))
        for path in re.findall(rf"(?<![\w/.-])(?:{PLACES})(?:/[\w.*/-]*)?(?![\w-])", text)
        if "/" in path or "." in path
    ]
    patterns = {path: re.sub(r"\b[A-Z_]{3,}\b", "*", path) for path in found}
    missing = [
        path
        for path, pattern in patterns.items()
        if not glob.glob(str(ROOT / pattern))  # noqa: PTH207 - a pattern
    ]
    assert missing == []


def module(name: str) -> bool:
    """Tell whether that is a module, or something in one."""
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        outer, _, inner = name.rpartition(".")
        return bool(outer) and module(outer) and hasattr(importlib.import_module(outer), inner)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_module_named_is_there(page: Path) -> None:
    names = [name for text in code(page.read_text(encoding="utf-8")) for name in re.findall(r"\bcore(?:\.\w+)+", text)]
    assert [name for name in names if not module(name)] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_command_named_is_there(page: Path) -> None:
    wrong = []
    for text in code(page.read_text(encoding="utf-8")):
        wrong += [
            f"make {name}" for name in re.findall(r"\bmake (?:[A-Z]+=\S+ )*([a-z]+)", text) if name not in TARGETS
        ]
        wrong += [name for name in re.findall(r"\btasks\.py ([a-z]+)", text) if not hasattr(tasks, name)]
        wrong += [name for name in re.findall(r"\bpython3? -m ([\w.]+)", text) if not module(name)]
    assert wrong == []


def test_the_two_commands_of_the_readme_are_targets_and_tasks() -> None:
    readme = code((ROOT / "README.md").read_text(encoding="utf-8"))
    for name in ("run", "test"):
        assert f"make {name}" in readme
        assert f"py tasks.py {name}" in readme
        assert name in TARGETS
        assert callable(getattr(tasks, name))


def test_every_target_of_make_is_documented() -> None:
    documented = " ".join(line for page in PAGES for line in code(page.read_text(encoding="utf-8")))
    assert [name for name in TARGETS - {"help"} if f"make {name}" not in documented] == []


def test_every_page_of_the_app_is_in_the_readme() -> None:
    calls = [
        node
        for node in ast.walk(ast.parse((ROOT / "app.py").read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]
    titles = [
        keyword.value.value
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr == "Page"
        for keyword in call.keywords
        if keyword.arg == "title" and isinstance(keyword.value, ast.Constant)
    ]
    rows = re.findall(r"^\| ([^|]+) \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(titles) >= 10
    assert [title for title in titles if title not in rows] == []
