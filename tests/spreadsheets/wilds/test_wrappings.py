"""A known table is read back from random wrappings; where it is not, a question is asked or the file is refused."""

from collections import Counter

import pytest

from tests.spreadsheets.wilds.judging import Verdict
from tests.spreadsheets.wilds.wrappings import report, wrapped

WRAPPINGS = 300


@pytest.fixture(scope="module")
def figures() -> tuple[Counter[Verdict], list[str]]:
    reader = pytest.importorskip("core.spreadsheets.wild.reader")
    return report(reader.understand, WRAPPINGS)


def test_nineteen_of_twenty_wrappings_are_read_right_without_a_question(
    figures: tuple[Counter[Verdict], list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    counts, lines = figures
    with capsys.disabled():
        said = ", ".join(
            f"{counts[verdict]} {verdict}" for verdict in ("right", "asked", "refused", "inexact", "WRONG")
        )
        print(f"\n{WRAPPINGS} wrappings: {said}")  # noqa: T201 - the figures are what one runs this for
    assert counts["right"] >= 0.95 * WRAPPINGS, "\n".join(lines)


def test_no_wrapping_has_a_wrong_level_taken_silently(figures: tuple[Counter[Verdict], list[str]]) -> None:
    counts, lines = figures
    assert counts["WRONG"] == 0, "\n".join(line for line in lines if line.startswith("WRONG"))


def test_the_same_seed_gives_the_same_wrapping() -> None:
    assert wrapped(7).levels == wrapped(7).levels


def test_wrappings_of_three_hundred_seeds_cover_every_layout_format_and_language() -> None:
    truths = [wrapped(seed) for seed in range(WRAPPINGS)]
    assert {truth.kinds[0] for truth in truths} == {"people down", "people across", "long list"}
    assert {truth.file.rsplit(".")[-1] for truth in truths} == {"xlsx", "csv", "tsv", "ods", "xls"}
    assert all(truth.levels and truth.skills for truth in truths)
