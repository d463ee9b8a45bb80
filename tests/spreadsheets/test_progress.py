"""What waits for a file is told how much of it is read, and can end the reading."""

import pytest

from core.spreadsheets.plain_files import read_plainly
from core.spreadsheets.progress import Progress, ReadingCancelledError
from core.spreadsheets.wild.reader import understand

ROWS = 4_000
LONG = (
    "Skill,Employee,Rating (1-10)\n" + "".join(f"Skill {i % 80},Person {i // 80}A,{i % 10}\n" for i in range(ROWS))
).encode()
PLAIN = ("Skill,Level,Driver,Count,Note\n" + "".join(f"Skill {i},{i % 6}\n" for i in range(ROWS))).encode()


def test_a_part_says_its_share_of_the_whole() -> None:
    said: list[tuple[float, str]] = []
    part = Progress(lambda share, stage: said.append((round(share, 3), stage))).part(0.2, 0.6, "Reading")
    part.at(0.5)
    for one in part.parts([3, 1]):
        one.at(2)
    # 0.2 + 0.5 x 0.4; then three quarters of 0.2 to 0.6 end at 0.5, and what is beyond the end is the end
    assert said == [(0.2, "Reading"), (0.4, "Reading"), (0.2, "Reading"), (0.5, "Reading"), (0.5, "Reading"),
                    (0.6, "Reading")]  # fmt: skip


def test_reading_tells_rising_shares_with_its_stages() -> None:
    said: list[tuple[float, str]] = []
    understand(LONG, "long.csv", told=lambda share, stage: said.append((share, stage)))
    shares = [share for share, _ in said]
    assert shares == sorted(shares)
    assert 0 <= shares[0] < 0.1
    assert 0.9 <= shares[-1] <= 1
    assert list(dict.fromkeys(stage for _, stage in said)) == [
        "Opening the file", "Looking for tables", "Reading the tables", "Comparing names"
    ]  # fmt: skip
    assert len(said) > ROWS / 500


@pytest.mark.parametrize("until", [0.0, 0.3, 0.7])
def test_what_is_told_can_end_the_reading(until: float) -> None:
    said: list[float] = []

    def told(share: float, _stage: str) -> None:
        said.append(share)
        if share >= until:
            raise ReadingCancelledError("long.csv")

    with pytest.raises(ReadingCancelledError, match=r"Reading long\.csv was cancelled"):
        understand(LONG, "long.csv", told=told)
    assert all(share < until for share in said[:-1])


def test_plain_files_are_told_column_by_column_and_can_be_ended() -> None:
    said: list[str] = []
    assert read_plainly(PLAIN, "plain.csv", lambda _share, stage: said.append(stage)) is not None
    assert set(said) == {"Opening the file", "Checking the cells"}

    def told(_share: float, stage: str) -> None:
        if stage == "Checking the cells":
            raise ReadingCancelledError("plain.csv")

    with pytest.raises(ReadingCancelledError, match=r"Reading plain\.csv was cancelled"):
        read_plainly(PLAIN, "plain.csv", told)
