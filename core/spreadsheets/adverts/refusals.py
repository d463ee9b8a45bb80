"""The files that are refused where a job advertisement is expected."""

from typing import Final

from core.spreadsheets.refusals import FileRefusedError

CHARACTERS_MAX: Final = 100_000
"""Longest advertisement, in characters; two pages have about 6,000."""

PAGES_MAX: Final = 30
DOCUMENT_BYTES_MAX: Final = 20_000_000
"""Largest Word document once unpacked, without its pictures."""

TAGS_MAX: Final = 100_000
"""Most tags in a part of a Word document: reading takes 0.1 ms a tag; an advertisement has a few thousand."""

ACCEPTED: Final = "Trellis reads advertisements as text (.txt), Word documents (.docx) and PDF."
COPY: Final = "Copy the text of the advertisement and paste it instead."


class NotAnAdvertError(FileRefusedError):
    """Something else than a document with text; `what` it is, as "a PNG picture"."""

    def __init__(self, name: str, what: str, hint: str = COPY) -> None:
        super().__init__(name, f"is {what}, not a document with text.", ACCEPTED, hint)


class NoTextError(FileRefusedError):
    """A document without a text: a scanned PDF, an empty file."""

    def __init__(self, name: str, why: str, hint: str = COPY) -> None:
        super().__init__(name, f"holds no text: {why}.", ACCEPTED, hint)


class ProtectedAdvertError(FileRefusedError):
    """An encrypted document."""

    def __init__(self, name: str) -> None:
        super().__init__(
            name, "is protected with a password.", "Trellis reads documents without one.", f"Open it. {COPY}"
        )


class TooLongAdvertError(FileRefusedError):
    """A document far longer than any advertisement; `what` with its verb, as "has 40 pages"."""

    def __init__(self, name: str, what: str, limit: str) -> None:
        super().__init__(
            name, f"{what}, which is no advertisement.", f"Trellis reads advertisements of up to {limit}.", COPY
        )


class BrokenAdvertError(FileRefusedError):
    """A document that cannot be read to its end; `why` is a clause."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(name, f"is damaged: {why}.", ACCEPTED, COPY)
