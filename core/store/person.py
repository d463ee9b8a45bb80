"""One person as one user may see them: everything a page reads and writes about a workbook."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from core.store import history, past, sharing, undoing, visits, walks
from core.store.checking import checked
from core.store.current import current_workbook
from core.store.database import Database
from core.store.grants import Granted, granted_reading, granted_writing
from core.store.latest import latest
from core.store.merging import by_row
from core.store.records import Latest, Revision, Role, Saved, User
from core.store.saving import Entry, save
from core.workbook.cells import plain_text
from core.workbook.rows import Change, Workbook


class PersonStore:
    """A person's workbook with its history, opened for a user by `Access.person`.

    Every call looks at the grant anew and raises `NotGrantedError` once it is gone. Calls that write raise
    `RoleRefusedError` for a viewer. Moments need a time zone and come back in UTC.
    """

    def __init__(self, database: Database, user: str, person: str) -> None:
        self._database, self._user, self.id = database, user, person

    @contextmanager
    def _reading(self) -> Iterator[Granted]:
        with self._database.reading() as connection:
            yield granted_reading(connection, self._user, self.id)

    @contextmanager
    def _writing(self, owner_to: str = "") -> Iterator[Granted]:
        with self._database.writing() as connection:
            yield granted_writing(connection, self._user, self.id, owner_to=owner_to)

    def role(self) -> Role:
        """Give what the user may do here."""
        with self._reading() as granted:
            return granted.role

    def revision(self) -> int:
        """Give the number of the newest revision, 0 before the first."""
        with self._reading() as granted:
            return history.last_revision(granted)

    def latest(self) -> Latest:
        """Give the newest revision, when it was saved, and what undo and redo would take back, in one look."""
        with self._reading() as granted:
            return latest(granted)

    def workbook(self) -> Workbook:
        """Read the workbook as it is now."""
        with self._reading() as granted:
            return current_workbook(granted)

    def workbook_at(self, revision: int, *, known: tuple[int, Workbook] | None = None) -> Workbook:
        """Read the workbook as it was right after a revision; 0 is the empty beginning.

        `known` is a revision and the workbook of then, read before: only what differs is read, which at thousands of
        rows takes a twentieth of the time.
        """
        with self._reading() as granted:
            return past.workbook_at(granted, revision, known)

    def revision_on(self, at: datetime) -> int:
        """Give the last revision that is not later than a moment, 0 when all are."""
        with self._reading() as granted:
            return history.revision_on(granted, at)

    def save(
        self, changes: Sequence[Change], *, at: datetime, kind: str = "edit", label: str = "", source: str = ""
    ) -> Saved:
        """Write changes as one revision; none is made when nothing changes.

        A change is written if its cell holds the value it replaces. If the cell holds the new value already there is
        nothing to do; if it holds anything else, or its row is gone, the change comes back as a conflict and all the
        others are written. A row that is deleted takes all its cells along: it is a conflict and stays as a whole if
        its cells are not those that the deletion names; a deletion that names none takes it as it is.

        Args:
            changes: What to change; several changes of one cell count as one.
            at: When.
            kind: What sort of change, in a word, for the history; "sample" is nothing of one's own, so that the undo
                button does not take it back.
            label: What the history calls it; "" names it after what was written.
            source: Which editor it comes from, to find it again by `changes_by`.

        Raises:
            InvalidCellError: A value that its column cannot hold; nothing is saved.
        """
        wanted = checked(by_row(changes))
        with self._writing() as granted:
            steps = walks.next_after_sample if kind == "sample" else walks.next_after_edit
            return save(granted, wanted, Entry(at, kind, plain_text(label), source), steps)

    def undo(self, revision: int, *, at: datetime) -> Saved:
        """Take any revision back as far as its cells still hold what it wrote; the others are conflicts."""
        with self._writing() as granted:
            return undoing.undo(granted, revision, at)

    def undo_last(self, *, at: datetime) -> Saved | None:
        """Take back the user's last change that is not taken back yet; None when there is none."""
        with self._writing() as granted:
            return undoing.press(granted, "next_undo", at)

    def redo_last(self, *, at: datetime) -> Saved | None:
        """Take back the user's last undo, unless they changed something else since; None when there is none."""
        with self._writing() as granted:
            return undoing.press(granted, "next_redo", at)

    def undo_label(self) -> str | None:
        """Say what `undo_last` would take back; None for nothing."""
        with self._reading() as granted:
            return walks.button_label(granted, "next_undo")

    def redo_label(self) -> str | None:
        """Say what `redo_last` would do again; None for nothing."""
        with self._reading() as granted:
            return walks.button_label(granted, "next_redo")

    def history(self, *, limit: int = 50, before: int | None = None) -> list[Revision]:
        """List revisions, newest first; `before` goes on below the last one of the former list."""
        with self._reading() as granted:
            return history.newest_revisions(granted, limit, before)

    def revisions_since(self, revision: int) -> list[Revision]:
        """List the revisions later than one, oldest first."""
        with self._reading() as granted:
            return history.revisions_after(granted, revision)

    def revision_changes(self, revision: int) -> list[Change]:
        """List what one revision changed, by sheet and row id."""
        with self._reading() as granted:
            return history.changes_of(granted, revision)

    def changes_between(self, first: int, last: int) -> list[Change]:
        """List what differs between the states after two revisions; what was changed back is left out."""
        with self._reading() as granted:
            return past.net_changes(granted, first, last)

    def changes_by(self, source: str) -> list[Change]:
        """List every change that one source has written, oldest first."""
        with self._reading() as granted:
            return history.changes_by(granted, source)

    def snapshots(self, sheets: Sequence[str], revisions: Sequence[int]) -> Iterator[tuple[Revision, Workbook]]:
        """Go through history once: yield each revision, oldest first, with those sheets as they were after it."""
        with self._reading() as granted:
            return past.snapshots(granted, sheets, revisions)

    def last_visit(self) -> tuple[int, datetime] | None:
        """Give the revision the user saw last and when; None before the first visit."""
        with self._reading() as granted:
            return visits.last_visit(granted)

    def note_visit(self, at: datetime) -> None:
        """Remember that the user has seen the newest revision; viewers may as well."""
        with self._database.writing() as connection:
            visits.note_visit(granted_reading(connection, self._user, self.id), at)

    def shared_with(self) -> list[tuple[User, Role]]:
        """List who may open this person, the user included, by name."""
        with self._reading() as granted:
            return sharing.shared_with(granted)

    def share(self, user_id: str, role: Role) -> None:
        """Let another user open this person, or change what they may do; for the owner only."""
        with self._writing("share") as granted:
            sharing.share(granted, user_id, role)

    def stop_sharing(self, user_id: str) -> None:
        """Take another user's access away; for the owner only, whose own access stays."""
        with self._writing("stop sharing") as granted:
            sharing.stop_sharing(granted, user_id)

    def delete(self) -> None:
        """Delete the person with workbook and history, for everybody and for good; for the owner only."""
        with self._writing("delete this person") as granted:
            sharing.delete_person(granted)
        self._database.forget_deleted()
