"""Where workbooks are kept: a database of rows and revisions, reached only through an access object."""

from core.store.access import Access
from core.store.backup import look_into_backup, restore_backup
from core.store.errors import (
    BackupRefusedError,
    BusyError,
    CannotWriteError,
    DriverMissingError,
    InvalidCellError,
    NewerDatabaseError,
    NoLibraryError,
    NoRevisionError,
    NotGrantedError,
    NotTrellisError,
    RestoreRefusedError,
    RoleRefusedError,
    StoreRefusedError,
    UnknownUserError,
    UrlRefusedError,
)
from core.store.person import PersonStore
from core.store.records import BackupContents, Conflict, Latest, LibraryCard, PersonCard, Revision, Role, Saved, User
from core.store.store import Store, open_store

__all__ = [
    "Access",
    "BackupContents",
    "BackupRefusedError",
    "BusyError",
    "CannotWriteError",
    "Conflict",
    "DriverMissingError",
    "InvalidCellError",
    "Latest",
    "LibraryCard",
    "NewerDatabaseError",
    "NoLibraryError",
    "NoRevisionError",
    "NotGrantedError",
    "NotTrellisError",
    "PersonCard",
    "PersonStore",
    "RestoreRefusedError",
    "Revision",
    "Role",
    "RoleRefusedError",
    "Saved",
    "Store",
    "StoreRefusedError",
    "UnknownUserError",
    "UrlRefusedError",
    "User",
    "look_into_backup",
    "open_store",
    "restore_backup",
]
