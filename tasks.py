"""Makes the environment and runs Trellis, its tests and its checks: the same on every system.

`python tasks.py run|test|lint|bench|env`. Needs nothing but Python 3.11 or newer; `make` calls it too.
"""

import os
import signal
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
UV_VERSION = "uv>=0.13,<0.14"


def call(*command: str | Path) -> None:
    """Run a command in the project's folder; end with its exit code when it fails."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, check=False)  # noqa: S603 - our own commands
    if done.returncode:
        sys.exit(done.returncode)


def make_environment(*, everything: bool) -> Path:
    """Create or update .venv with the locked dependencies and give its Python."""
    if sys.version_info < (3, 11):
        sys.exit(
            f"Trellis needs Python 3.11 or newer; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12 run"
        )
    python = BIN / ("python.exe" if os.name == "nt" else "python")
    uv = BIN / ("uv.exe" if os.name == "nt" else "uv")
    if not uv.exists():  # also when an earlier start was broken off half way
        if find_spec("ensurepip") is None:
            sys.exit("This Python cannot make environments. On Debian and Ubuntu: sudo apt install python3-venv")
        venv.create(VENV, clear=True, symlinks=os.name != "nt", with_pip=True)
        call(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", UV_VERSION)
    groups = ["--group", "dev"] if everything else ["--no-dev"]
    driver = ["--extra", "postgresql"] if os.environ.get("TRELLIS_DATABASE", "").startswith("postgres") else []
    call(uv, "sync", "--frozen", "--inexact", "--quiet", "--compile-bytecode", *groups, *driver)
    return python


def run(*options: str) -> None:
    """Start the app."""
    call(make_environment(everything=False), "serve.py", *options)


def test(*options: str) -> None:
    """Run every test there is."""
    call(make_environment(everything=True), "-m", "pytest", *options)


def lint() -> None:
    """Check style, types and the borders between the layers."""
    make_environment(everything=True)
    call(BIN / "ruff", "format", "--check", ".")
    call(BIN / "ruff", "check", ".")
    call(BIN / "mypy")
    call(BIN / "lint-imports")


def bench(*options: str) -> None:
    """Measure against floors in the same run."""
    call(make_environment(everything=True), "-m", "benchmarks", *options)


def env() -> None:
    """Make the environment and nothing else."""
    make_environment(everything=True)


def main() -> None:
    """Run the task that is named first; the rest goes to it."""
    tasks = {task.__name__: task for task in (run, test, lint, bench, env)}
    name, *options = sys.argv[1:] or [""]
    if name not in tasks:
        sys.exit(__doc__)
    # Ctrl-C reaches the command that runs, too: it ends by itself and we end with its code.
    signal.signal(signal.SIGINT, lambda *_: None)
    tasks[name](*options)


if __name__ == "__main__":
    main()
