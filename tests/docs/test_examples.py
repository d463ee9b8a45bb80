"""The examples in docstrings give what they say."""

import doctest
import importlib
import pkgutil

import pytest

import core

MODULES = [
    found.name
    for found in pkgutil.walk_packages(core.__path__, "core.")
    if not found.name.startswith("core.store.migrations.")  # only Alembic can import these
]


def examples(name: str) -> int:
    """Count the examples of a module."""
    found = doctest.DocTestFinder().find(importlib.import_module(name))
    return sum(len(one.examples) for one in found)


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_the_module_run(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0, f"python -m doctest says more: {name}"


def test_there_are_examples_to_run() -> None:
    assert sum(map(examples, MODULES)) >= 15
