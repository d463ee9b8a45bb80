"""Names that must not be confused: what shares a name with another gets a mark behind it."""

from collections.abc import Iterable

from core.workbook.cells import NAME_MAX, name_key


def told_apart(names: Iterable[str], marks: Iterable[str]) -> list[str]:
    """Make names differ, whatever their case and blanks.

    Args:
        names: The names, of at most 200 characters; longer ones are cut.
        marks: For each, what sets it apart from others of its name: a kind or a code.

    Returns:
        The names in the same order. The first of a name keeps it; each later one carries its mark, as
        "Mathematics (knowledge)", and a number if that is taken too.

    >>> told_apart(["Mathematics", "mathematics"], ["skill", "knowledge"])
    ['Mathematics', 'mathematics (knowledge)']
    """
    taken: set[str] = set()
    found = []
    for name, mark in zip(names, marks, strict=True):
        unlike = " ".join(name.split())[:NAME_MAX]
        number = 1
        while name_key(unlike) in taken:
            ending = f" ({mark})" if number == 1 and mark else f" ({max(number, 2)})"
            unlike = " ".join(name.split())[: NAME_MAX - len(ending)] + ending
            number += 1
        taken.add(name_key(unlike))
        found.append(unlike)
    return found
