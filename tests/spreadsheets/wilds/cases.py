"""The register of the made cases: each is a function that builds a file and says what is true of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeAlias

from tests.spreadsheets.wilds.truths import Truth

Made: TypeAlias = Callable[[], Truth]

CASES: Final[dict[str, Made]] = {}
"""By name; `made` imports the modules that fill it."""


def case(*traits: str) -> Callable[[Made], Made]:
    """Register a case under the name of its function, with the traits it shows."""

    def registered(made: Made) -> Made:
        name = made.__name__.replace("_", "-")
        if name in CASES:
            raise ValueError(f"two cases are named {name}")
        CASES[name] = lambda: replace(made(), name=name, traits=traits)
        return made

    return registered
