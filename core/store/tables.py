"""The tables: people and who may reach them, the rows of their workbooks and every revision, role libraries."""

from datetime import UTC, datetime
from typing import Final

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)

from core.store.errors import NaiveMomentError
from core.store.records import ROLES

VERSION_TABLE: Final = "trellis_version"


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; SQLite, which knows no time zones, keeps it without."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn a moment of any time zone into UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise NaiveMomentError(value)
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment back in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_1_name)s",
    }
)

people = Table(
    "people",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("is_sample", Boolean, nullable=False),
    Column("added_at", Moment, nullable=False),
)

users = Table(
    "users",
    metadata,
    Column("id", Text, primary_key=True),
    Column("identity", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("added_at", Moment, nullable=False),
    Column("last_person_id", Text, ForeignKey("people.id", ondelete="SET NULL")),
)

grants = Table(
    "grants",
    metadata,
    Column("user_id", Text, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Text, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("role", Text, nullable=False),
    Column("last_seen_revision", Integer),
    Column("last_seen_at", Moment),
    CheckConstraint("role IN (" + ", ".join(f"'{role}'" for role in ROLES) + ")", name="role"),
    Index("ix_grants_person_id", "person_id"),
)

rows = Table(
    "rows",
    metadata,
    Column("person_id", Text, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("sheet", Text, primary_key=True),
    Column("row_id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("cells", JSON, nullable=False),
)

# next_undo and next_redo make the undo walk a linked list: what the user's buttons would take back after this revision.
revisions = Table(
    "revisions",
    metadata,
    Column("person_id", Text, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("user_id", Text, ForeignKey("users.id", ondelete="SET NULL")),
    Column("at", Moment, nullable=False),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("undoes", Integer),
    Column("next_undo", Integer),
    Column("next_redo", Integer),
    Column("row_count", Integer, nullable=False),
    Column("cell_count", Integer, nullable=False),
    Index("ix_revisions_user", "person_id", "user_id", "number"),
    Index("ix_revisions_source", "person_id", "source", "number"),
    Index("ix_revisions_user_id", "user_id"),
)

# One record for each row a revision changed; positions are both null when the row stayed where it was.
changes = Table(
    "changes",
    metadata,
    Column("person_id", Text, primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("sheet", Text, primary_key=True),
    Column("row_id", Text, primary_key=True),
    Column("cells", JSON, nullable=False),
    Column("position_before", Integer),
    Column("position_after", Integer),
    ForeignKeyConstraint(
        ["person_id", "revision"],
        ["revisions.person_id", "revisions.number"],
        ondelete="CASCADE",
        name="fk_changes_revision",
    ),
    Index("ix_changes_row", "person_id", "sheet", "row_id", "revision"),
)

# The content is whatever the program packs a role library into; the store looks at none of it.
libraries = Table(
    "libraries",
    metadata,
    Column("id", Text, primary_key=True),
    Column("user_id", Text, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("release", Text, nullable=False),
    Column("attribution", Text, nullable=False),
    Column("added_at", Moment, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Index("ix_libraries_user_id", "user_id"),
)
