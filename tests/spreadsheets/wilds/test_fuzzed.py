"""Broken files end in a reading or a refusal, never in a crash, a hang or a machine without memory."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from tests.spreadsheets.wilds.fuzzing import MEMORY_MAX, SECONDS_MAX, fuzzed, made_files

BROKEN: Final = 2_400
_ROOT: Final = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def figures() -> dict[str, Any]:
    if sys.platform != "linux":
        pytest.skip("bounds the memory of a program in the way of Linux")
    command = [sys.executable, "-m", "tests.spreadsheets.wilds.fuzzing", str(BROKEN), "0"]
    ended = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False, timeout=600)
    assert ended.returncode == 0, f"ended with {ended.returncode} at {ended.stderr[-300:]}"
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def test_broken_files_end_in_a_reading_or_a_refusal(
    figures: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    ends, (seconds, seed) = figures["ends"], figures["slowest"]
    with capsys.disabled():
        print(  # noqa: T201 - the figures are what one runs this for
            f"\n{BROKEN} broken files: {ends}, slowest {seconds:.2f} s (seed {seed}), "
            f"peak {figures['peak_bytes'] / 1e6:,.0f} MB"
        )
    assert figures["crashes"] == []
    assert sum(ends.values()) == BROKEN
    assert set(ends) == {"understood", "refused"}


def test_no_broken_file_takes_long_or_much_memory(figures: dict[str, Any]) -> None:
    assert figures["slowest"][0] < SECONDS_MAX
    assert figures["peak_bytes"] < MEMORY_MAX


def test_the_same_seed_breaks_the_same_file_in_the_same_way() -> None:
    files = made_files()[:5]
    assert fuzzed(11, files) == fuzzed(11, files)
