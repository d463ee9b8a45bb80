"""Signs in a cell are counted where they can be a level."""

from core.spreadsheets.wild.levels.level_marks import counted


def test_more_than_a_hundred_signs_are_a_line_and_no_level() -> None:
    most = counted("*" * 100)
    assert most is not None
    assert most.of == 100
    assert counted("*" * 101) is None
