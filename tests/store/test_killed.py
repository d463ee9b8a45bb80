"""A program that is killed while it writes has lost nothing that it acknowledged, and leaves a sound database."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 100


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork and no SIGKILL")
def test_a_hundred_killed_writers_lose_no_acknowledged_edit(tmp_path: Path) -> None:
    seed = random.randrange(1_000_000)
    arguments = [str(tmp_path / "trellis.db"), str(KILLS), str(seed)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.killed_writers", *arguments], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    kills = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(kills) == KILLS
    for number, kill in enumerate(kills):
        found, where = kill["found"], f"kill {number} of seed {seed}"
        # A last line without its end was not acknowledged; what was saved and not yet said is at most one edit.
        acknowledged = [line.split(" ", 1) for line in kill["acknowledged"]]
        written = [[str(revision), note] for revision, note in zip(found["revisions"], found["notes"], strict=True)]
        assert written[: len(acknowledged)] == acknowledged, where
        assert len(written) <= len(acknowledged) + 1, where
        assert found["cell"] == (found["notes"][-1] if found["notes"] else None), where
        assert (found["integrity"], found["loose"]) == ("ok", []), where
        assert found["numbers"] == list(range(1, len(found["numbers"]) + 1)), where
        assert found.get("same", True), where
    assert sum(len(kill["acknowledged"]) for kill in kills) > KILLS
