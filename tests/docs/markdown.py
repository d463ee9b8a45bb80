"""Reading the project's Markdown: its files, tables, links, code and commands."""

import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def tracked_files() -> list[Path]:
    """List what is in the repository; in a copy that is no checkout, what is there."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        return [path for path in ROOT.rglob("*") if path.is_file() and ".venv" not in path.parts]
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return [path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]


def pages() -> list[Path]:
    """List the Markdown files of the project."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "sample_data").glob("*.md")]
    return sorted(found)


def tables(text: str, heading: str) -> list[list[dict[str, str]]]:
    """Give the tables under a heading, each a list of rows by column."""
    section = re.split(r"^#+ ", text.partition(f"\n## {heading}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]
    blocks = re.findall(r"(?:^\|.*\n)+", section, re.MULTILINE)
    return [_table(block) for block in blocks]


def _table(block: str) -> list[dict[str, str]]:
    header, _, *rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in block.splitlines()]
    return [dict(zip(header, row, strict=True)) for row in rows]


def links(text: str) -> list[str]:
    """List where links and pictures lead."""
    return re.findall(r"\]\(([^)\s]+)\)", _without_code(text))


def anchors(text: str) -> set[str]:
    """List the anchors of a page's headings, as code hosts make them."""
    titles = re.findall(r"^#+ (.+)$", _without_code(text), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).strip().lower().replace(" ", "-") for title in titles}


def code(text: str) -> list[str]:
    """List what stands in code spans and code blocks, a line of a block each."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    indented = re.findall(r"^    (.+)$", text, re.MULTILINE)
    spans = re.findall(r"`([^`\n]+)`", text)
    return [*spans, *indented, *(line.strip() for block in blocks for line in block.splitlines())]


def _without_code(text: str) -> str:
    return re.sub(r"^```.*?^```|`[^`\n]*`", "", text, flags=re.DOTALL | re.MULTILINE)
