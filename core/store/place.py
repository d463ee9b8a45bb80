"""Where the data lives: one SQLite file of the user's, unless a database is named."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

DATABASE_VARIABLE: Final = "TRELLIS_DATABASE"
"""Environment variable with a database URL: sqlite:///FILE or postgresql+psycopg://..."""


def database_url(environment: Mapping[str, str]) -> str:
    """Give the URL of the database: the one that is named, or trellis.db in the user's data folder."""
    named = environment.get(DATABASE_VARIABLE, "")
    return named or f"sqlite:///{user_data_path('trellis', appauthor=False) / 'trellis.db'}"


def database_file(url: str) -> Path | None:
    """Give the file of an SQLite database; None for a database server."""
    prefix = "sqlite:///"
    return Path(url.removeprefix(prefix)) if url.startswith(prefix) else None


def place_in_words(url: str) -> str:
    """Say where the data lives, without a password."""
    file = database_file(url)
    return str(file) if file else f"a database server ({url.rsplit('@', maxsplit=1)[-1]})"
