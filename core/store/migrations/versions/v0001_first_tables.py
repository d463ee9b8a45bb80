"""The first tables: people, users, grants, rows, revisions, changes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    _people_and_users()
    _workbooks()
    _history()


def _people_and_users() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("is_sample", sa.Boolean, nullable=False),
        sa.Column("added_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("identity", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("added_at", _MOMENT, nullable=False),
        sa.Column("last_person_id", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.UniqueConstraint("identity", name="uq_users_identity"),
        sa.ForeignKeyConstraint(["last_person_id"], ["people.id"], name="fk_users_last_person_id", ondelete="SET NULL"),
    )
    op.create_table(
        "grants",
        sa.Column("user_id", sa.Text, nullable=False),
        sa.Column("person_id", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("last_seen_revision", sa.Integer),
        sa.Column("last_seen_at", _MOMENT),
        sa.PrimaryKeyConstraint("user_id", "person_id", name="pk_grants"),
        sa.CheckConstraint("role IN ('owner', 'editor', 'viewer')", name=op.f("ck_grants_role")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_grants_user_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_grants_person_id", ondelete="CASCADE"),
    )
    op.create_index("ix_grants_person_id", "grants", ["person_id"])


def _workbooks() -> None:
    op.create_table(
        "rows",
        sa.Column("person_id", sa.Text, nullable=False),
        sa.Column("sheet", sa.Text, nullable=False),
        sa.Column("row_id", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("cells", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "sheet", "row_id", name="pk_rows"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_rows_person_id", ondelete="CASCADE"),
    )


def _history() -> None:
    op.create_table(
        "revisions",
        sa.Column("person_id", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("user_id", sa.Text),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("undoes", sa.Integer),
        sa.Column("next_undo", sa.Integer),
        sa.Column("next_redo", sa.Integer),
        sa.Column("row_count", sa.Integer, nullable=False),
        sa.Column("cell_count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "number", name="pk_revisions"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_revisions_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_revisions_user_id", ondelete="SET NULL"),
    )
    op.create_index("ix_revisions_user", "revisions", ["person_id", "user_id", "number"])
    op.create_index("ix_revisions_source", "revisions", ["person_id", "source", "number"])
    op.create_index("ix_revisions_user_id", "revisions", ["user_id"])
    op.create_table(
        "changes",
        sa.Column("person_id", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("sheet", sa.Text, nullable=False),
        sa.Column("row_id", sa.Text, nullable=False),
        sa.Column("cells", sa.JSON, nullable=False),
        sa.Column("position_before", sa.Integer),
        sa.Column("position_after", sa.Integer),
        sa.PrimaryKeyConstraint("person_id", "revision", "sheet", "row_id", name="pk_changes"),
        sa.ForeignKeyConstraint(
            ["person_id", "revision"],
            ["revisions.person_id", "revisions.number"],
            name="fk_changes_revision",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_changes_row", "changes", ["person_id", "sheet", "row_id", "revision"])
