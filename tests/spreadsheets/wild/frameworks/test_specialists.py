"""A specialist is a step of a ladder where no name says a kind of work, and a kind of work elsewhere."""

import pytest

from core.spreadsheets.wild.frameworks.ladders import ladders


@pytest.mark.parametrize(
    "names",
    [("Júnior", "Pleno", "Sênior", "Especialista"), ("Estagiário", "Júnior", "Pleno", "Sênior"),
     ("Junior", "Mid", "Senior", "Specialist")],
)  # fmt: skip
def test_a_specialist_among_names_that_say_no_kind_of_work_is_a_step(names: tuple[str, ...]) -> None:
    assert ladders(names) == [names]


def test_a_specialist_beside_kinds_of_work_is_a_kind_of_work() -> None:
    assert ladders(["Analyst", "Senior Analyst", "Specialist"]) == [("Analyst", "Senior Analyst")]
    assert ladders(["Specialist", "Senior specialist", "Lead specialist"]) == [
        ("Specialist", "Senior specialist", "Lead specialist")
    ]
