"""What a table's cells are read as, for the tests of scales."""

from collections.abc import Mapping, Sequence

from core.spreadsheets.wild.levels.found_scale import scale_of
from core.spreadsheets.wild.levels.level_cells import read_level
from core.spreadsheets.wild.levels.scales import Unclear


def levels_of(cells: Sequence[object], header: str = "", legend: Mapping[str, str] | None = None) -> list[float | None]:
    """Read cells by the scale they are found to have; it must be found without a question."""
    found = scale_of(cells, header, legend or {})
    assert found.unclear is None, found.unclear
    assert found.scale is not None, found.no_levels
    return [read_level(cell, found.scale).level for cell in cells]


def asked(cells: Sequence[object], header: str = "", legend: Mapping[str, str] | None = None) -> Unclear:
    """Give the question that cells raise; its proposal must be the scale that is used until it is answered."""
    found = scale_of(cells, header, legend or {})
    assert found.unclear is not None, found
    assert found.scale is not None
    assert found.unclear.proposed in found.unclear.choices
    assert set(found.unclear.choices) == set(found.unclear.scales)
    assert found.scale.steps == found.unclear.scales[found.unclear.proposed].steps
    return found.unclear


def answered_levels(unclear: Unclear, choice: str, cells: Sequence[object]) -> list[float | None]:
    """Read cells by the scale that an answer stands for."""
    return [read_level(cell, unclear.scales[choice]).level for cell in cells]
