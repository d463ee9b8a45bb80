"""The files that are refused: each exception writes its own sentence from what was found."""

from typing import Final

FILE_BYTES_MAX: Final = 50_000_000
"""Largest file that is looked at."""

PART_BYTES_MAX: Final = 100_000_000
"""Largest part (a sheet, the texts) of an .xlsx once unpacked."""

UNPACKED_BYTES_MAX: Final = 200_000_000
"""Largest .xlsx once unpacked, all parts together."""

PARTS_MAX: Final = 5_000
"""Most parts of an .xlsx."""

TEXT_BYTES_MAX: Final = 300_000_000
"""Most text in all cells together, each counted whenever it is repeated."""

GRID_CELLS_MAX: Final = 10_000_000
"""Largest sheet, rows times columns of its used range; calamine sets aside room for every cell of it."""

ACCEPTED: Final = "Trellis reads workbooks (.xlsx, .xls, .ods) and text tables (.csv, .tsv)."


class FileRefusedError(ValueError):
    """A file that Trellis does not read: which, what was found, what is accepted, what to do."""

    def __init__(self, name: str, found: str, accepted: str = ACCEPTED, hint: str = "") -> None:
        self.name, self.found, self.accepted, self.hint = name, found, accepted, hint
        super().__init__(" ".join(part for part in (f"{name}:", found, accepted, hint) if part))


class TooLargeError(FileRefusedError):
    """A file, or what it unpacks to, beyond the limit."""

    def __init__(self, name: str, what: str, limit: str) -> None:
        super().__init__(
            name,
            f"{what}, which is more than Trellis reads.",
            f"It reads up to {limit}.",
            "Delete sheets, rows and pictures that the plan does not need and save it again.",
        )


class TooLargePartError(TooLargeError):
    """A part of an .xlsx beyond the limit; `size` as "150 MB"."""

    def __init__(self, name: str, part: str, size: str) -> None:
        super().__init__(name, f"holds {part} of {size} unpacked", f"{PART_BYTES_MAX / 1e6:,.0f} MB a sheet")


class PasswordProtectedError(FileRefusedError):
    """An encrypted workbook."""

    def __init__(self, name: str) -> None:
        super().__init__(
            name,
            "is protected with a password.",
            "Trellis reads workbooks without one.",
            "Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.",
        )


class NotASpreadsheetError(FileRefusedError):
    """Something else under whatever name; `what` it is, as "a PDF document"."""

    def __init__(self, name: str, what: str, hint: str = "Choose the file that holds your table.") -> None:
        super().__init__(name, f"is {what}, not a spreadsheet.", hint=hint)


class BrokenFileError(FileRefusedError):
    """A file that begins like a spreadsheet and cannot be read to its end; `why` is a clause."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            name, f"is damaged: {why}.", hint="Open it in Excel, save it under a new name, and choose that one."
        )


class NoTableError(FileRefusedError):
    """A spreadsheet in which no header is known; `headers` are those of its first table."""

    def __init__(self, name: str, headers: tuple[str, ...]) -> None:
        shown = ", ".join(f"'{header}'" for header in headers[:8]) + (", …" if len(headers) > 8 else "")
        super().__init__(
            name,
            f"has no headers that Trellis knows. Its first row holds {shown or 'nothing'}.",
            "The first row must name the columns as the template does: for skills at least 'Skill', often 'Level'.",
            "Rename the headers, or copy your rows into the template.",
        )
