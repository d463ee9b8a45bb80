"""Brings the tables of a database to this program's version, with Alembic; loaded only when that is needed."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def migrate(connection: Connection) -> None:
    """Run the migrations that are missing, within the connection's transaction."""
    settings = Config(attributes={"connection": connection})
    settings.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    command.upgrade(settings, "head")
