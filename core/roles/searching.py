"""Searches role libraries by typing: roles by title, other titles and code, skills by name and other names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.roles.library import RoleLibrary
from core.roles.typed_search import Name, TypedSearch


@dataclass(frozen=True, slots=True)
class Found:
    """A role or a skill that was found.

    Attributes:
        library: The place of its library among those that are searched.
        id: The code of the role, or the source's identifier of the skill.
        name: Its title or name.
        matched: The other name or the code that fits what was typed; "" when the name itself does.
    """

    library: int
    id: str
    name: str
    matched: str


class LibrarySearch:
    """Role libraries made ready to be searched; make it once for the libraries and keep it."""

    def __init__(self, libraries: Sequence[RoleLibrary]) -> None:
        self._libraries = tuple(libraries)

    def roles(self, text: str, most: int = 20) -> list[Found]:
        """Find roles by what was typed so far, at most `most`; the order is that of `TypedSearch.search`."""
        return _found(self._roles, self._role_list, text, most)

    def skills(self, text: str, most: int = 20) -> list[Found]:
        """Find skills by what was typed so far, at most `most`; the order is that of `TypedSearch.search`."""
        return _found(self._skills, self._skill_list, text, most)

    @cached_property
    def _role_list(self) -> list[Found]:
        return [
            Found(place, code, title, "")
            for place, library in enumerate(self._libraries)
            for code, title in zip(library.roles["code"], library.roles["title"], strict=True)
        ]

    @cached_property
    def _skill_list(self) -> list[Found]:
        return [
            Found(place, identifier, name, "")
            for place, library in enumerate(self._libraries)
            for identifier, name in zip(library.skills["id"], library.skills["name"], strict=True)
        ]

    @cached_property
    def _roles(self) -> TypedSearch:
        others = [lines for library in self._libraries for lines in library.roles["alternatives"]]
        codes = (Name(role.id, number, main=True) for number, role in enumerate(self._role_list))
        return TypedSearch([*_names(self._role_list, others), *codes])

    @cached_property
    def _skills(self) -> TypedSearch:
        others = [lines for library in self._libraries for lines in library.skills["alternatives"]]
        return TypedSearch(_names(self._skill_list, others))


def _names(found: Sequence[Found], others: Sequence[str]) -> Iterator[Name]:
    for number, (one, lines) in enumerate(zip(found, others, strict=True)):
        yield Name(one.name, number, main=True)
        for line in lines.split("\n") if lines else ():
            yield Name(line, number, main=False)


def _found(index: TypedSearch, listed: Sequence[Found], text: str, most: int) -> list[Found]:
    hits = [(listed[hit.owner], hit.name.text) for hit in index.search(text, most)]
    return [Found(one.library, one.id, one.name, "" if matched == one.name else matched) for one, matched in hits]
