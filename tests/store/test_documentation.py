"""What docs/store.md says of tables and functions is so."""

import re
from pathlib import Path

from core.store.tables import metadata

PAGE = Path(__file__).parents[2] / "docs" / "store.md"


def test_every_table_is_described_and_none_that_is_not_there() -> None:
    described = re.findall(r"^\| (\w+) \| ", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(described) == sorted(["table", *metadata.tables])


def test_the_example_runs(tmp_path: Path) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, object] = {}
    exec(example.replace("/tmp/trellis.db", str(tmp_path / "trellis.db")), names)  # noqa: S102, S108 - our own page
    names["store"].close()  # type: ignore[attr-defined]
    assert (tmp_path / "trellis.db").exists()
