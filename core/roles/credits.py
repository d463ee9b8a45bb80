"""The credit that published role data asks for, with its licence and where to find both."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from core.roles.releases import release_of
from core.workbook.cells import name_key, plain_text
from core.workbook.rows import Workbook


@dataclass(frozen=True, slots=True)
class Credit:
    """What must stand where data of a publisher is used.

    Attributes:
        publisher: As it is named in sources: "O*NET".
        words: The sentences; "{edition}" stands for the publisher with the release.
        home: Where the publisher has the data.
        licence: The licence in short.
        licence_link: Its text.
    """

    publisher: str
    words: str
    home: str
    licence: str
    licence_link: str

    def edition(self, release: str) -> str:
        """Name the data with its release, in the words that the publisher uses for it."""
        if self.publisher != "O*NET":
            return f"{self.publisher} {release}".strip()
        if release[:1].isdigit():
            return f"the O*NET {release} Database"
        return f"the O*NET Database ({release})" if release else "the O*NET Database"

    def sentences(self, release: str) -> str:
        """Give the sentences for a release; "" is a release that nothing names."""
        return self.words.format(edition=self.edition(release))


CREDITS: Final[Mapping[str, Credit]] = {
    credit.publisher: credit
    for credit in (
        Credit(
            # in the words asked for when the data is changed (onetcenter.org/license_db.html)
            "O*NET",
            "Trellis includes information from {edition} by the U.S. Department of Labor, Employment and Training "
            "Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Trellis "
            "has modified some of this information: levels of 0 to 7 are shown as 0 to 5 in half steps; levels and "
            "weights of tools are proposed. USDOL/ETA has not approved, endorsed, or tested these modifications.",
            "https://www.onetcenter.org/database.html",
            "CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/",
        ),
        Credit(
            "ESCO",
            "This service uses the ESCO classification of the European Commission. Trellis has adapted it: required "
            "levels are proposed and weights are given by Trellis, not by ESCO.",
            "https://esco.ec.europa.eu/",
            "Commission Decision 2011/833/EU",
            "http://data.europa.eu/eli/dec/2011/833/oj",
        ),
    )
}
"""Publishers whose data Trellis reads."""


def credit_of(source: str) -> tuple[Credit, str] | None:
    """Find whom to credit for a role by its column "source".

    Returns:
        The credit and the release that the source names; None for a role of one's own or of another source.

    >>> credit_of("O*NET 29.0, 11-3031.00, CC BY 4.0")[1]
    '29.0'
    >>> credit_of("what my manager said")
    """
    for publisher, credit in CREDITS.items():
        release = release_of(source, publisher)
        if release is not None:
            return credit, release
    return None


def requirements_copied(workbook: Workbook, role: str, publisher: str) -> bool:
    """Tell whether a role has requirements that were copied from a publisher, by the notes that such ones carry.

    Args:
        workbook: Where the role is.
        role: Its name, whatever the case.
        publisher: As it is named in sources: "O*NET".
    """
    beginnings = (f"{publisher}:", f"{publisher}, tool", f"{publisher} gives no level")
    return any(
        name_key(plain_text(cells.get("role"))) == name_key(role)
        and plain_text(cells.get("note")).startswith(beginnings)
        for cells in workbook.cells("requirements")
    )
