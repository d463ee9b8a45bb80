"""What the store refuses, each with the sentence a person reads."""

from datetime import datetime

from sqlalchemy.exc import DontWrapMixin


class StoreRefusedError(Exception):
    """The base of everything the store refuses; `str()` is the sentence to show."""


class UrlRefusedError(StoreRefusedError):
    """The address names no database that Trellis can use."""

    def __init__(self, found: str) -> None:
        super().__init__(
            f"Database address '{found}' cannot be used. Accepted are sqlite:///FILE and "
            "postgresql+psycopg://USER:PASSWORD@HOST/DATABASE. Correct the address and start again."
        )


class DriverMissingError(StoreRefusedError):
    """The database is a PostgreSQL server, and what talks to one is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "A PostgreSQL server needs the package psycopg, which is not installed. Start with make run, which "
            "installs it, or install it with: uv sync --extra postgresql"
        )


class NotTrellisError(StoreRefusedError):
    """The file or database holds something else; `damaged` is whether it begins as a database and cannot be read on."""

    def __init__(self, place: str, found: str, *, damaged: bool = False) -> None:
        self.damaged = damaged
        super().__init__(
            f"{place}: {found}, not a Trellis database. Nothing was changed. "
            "Choose a Trellis file, or a new, empty place."
        )


class NewerDatabaseError(StoreRefusedError):
    """A later program wrote this database."""

    def __init__(self, place: str, version: str, known: str) -> None:
        super().__init__(
            f"{place}: written by a newer Trellis (version {version} of the tables; this program knows up to {known}). "
            "Nothing was changed. Update Trellis, then open it again."
        )


class CannotWriteError(StoreRefusedError):
    """The database cannot be written: rights, a full disk, a missing server."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(
            f"{place}: cannot be written ({reason}). Trellis needs a place where it may create and change files, "
            "with room left on it. Free it or choose another place."
        )


class BusyError(StoreRefusedError):
    """Another program held the database for too long."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"{place}: another program has been writing for too long. Nothing was saved. "
            "Close other programs that use this file, then try again."
        )


class NotGrantedError(StoreRefusedError):
    """The user may not reach this person; says the same whether the person exists or not."""

    def __init__(self) -> None:
        super().__init__(
            "This person is not among those you can open. "
            "They may have been deleted, or their owner has to give you access."
        )


class RoleRefusedError(StoreRefusedError):
    """The user's grant does not reach far enough."""

    def __init__(self, what: str, role: str, needed: str) -> None:
        super().__init__(f"You are {role} here; to {what} one must be {needed}. Ask the owner to change your role.")


class UnknownUserError(StoreRefusedError):
    """There is no such user."""

    def __init__(self) -> None:
        super().__init__("There is no such user here. Sign in again.")


class NoLibraryError(StoreRefusedError):
    """The user has no such role library; says the same whether another has it or nobody."""

    def __init__(self) -> None:
        super().__init__(
            "This role library is not among yours. It may have been deleted: import the published files again."
        )


class NoRevisionError(StoreRefusedError):
    """The person has no revision of that number."""

    def __init__(self, number: int, last: int) -> None:
        found = f"has revisions 1 to {last}" if last else "has no revisions yet"
        super().__init__(f"Revision {number} does not exist: this person {found}. Choose one of the history.")


class InvalidCellError(StoreRefusedError):
    """A value reached the store that its column cannot take; nothing of that save was kept."""

    def __init__(self, sheet: str, row: str, column: str, sentence: str) -> None:
        self.sheet, self.row, self.column = sheet, row, column
        super().__init__(f"Sheet {sheet}, row {row}, column {column or '(row)'}: {sentence} Nothing was saved.")


class BackupRefusedError(StoreRefusedError):
    """This database is backed up by its own tools."""

    def __init__(self) -> None:
        super().__init__(
            "A backup file can be made of, and restored to, a Trellis file only; this database is PostgreSQL. "
            "Use pg_dump to back it up and pg_restore to bring it back."
        )


class RestoreRefusedError(StoreRefusedError):
    """The file cannot take the place of the database."""

    def __init__(self, backup: str, found: str, hint: str) -> None:
        super().__init__(f"{backup}: {found}. Your data was left as it is. {hint}")


class NaiveMomentError(DontWrapMixin, ValueError):
    """A moment came without its time zone: a mistake of the program."""

    def __init__(self, at: datetime) -> None:
        super().__init__(f"{at.isoformat()} carries no time zone. Moments in the store need one, such as UTC.")
