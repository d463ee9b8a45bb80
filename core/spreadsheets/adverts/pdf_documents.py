"""The text of a PDF, read within limits of pages and work."""

import io
import logging
from typing import Any, Final

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError

from core.spreadsheets.adverts.refusals import (
    CHARACTERS_MAX,
    PAGES_MAX,
    BrokenAdvertError,
    NoTextError,
    ProtectedAdvertError,
    TooLongAdvertError,
)
from core.spreadsheets.refusals import FileRefusedError

_BYTES_MAX: Final = 10_000_000
_LIMITS: Final[dict[str, Any]] = {
    "zlib_maximum_output_length": _BYTES_MAX,
    "lzw_maximum_output_length": _BYTES_MAX,
    "run_length_maximum_output_length": _BYTES_MAX,
    "array_based_stream_maximum_output_length": _BYTES_MAX,
    "stream_decoding_work_maximum_length": 4 * _BYTES_MAX,
    "stream_parsing_work_maximum_count": 200_000,  # a dense page of text has about 10,000
    "xform_maximum_invocations_per_extraction": 200,
    "page_tree_maximum_entries": 2_000,
    "page_tree_maximum_page_entries": 50_000,
}
_OPERATORS_MAX: Final = 1_000_000
"""Most drawing steps of a document, those of forms drawn again and again included."""


def pdf_text(data: bytes, name: str) -> str:
    """Read the text of a PDF, page after page; what is drawn as a picture is not read.

    Raises:
        FileRefusedError: When it is protected, damaged, without text, or has more than `PAGES_MAX` pages.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports what it repairs to the log, with the content
    try:
        with pypdf.apply_configuration(**_LIMITS):
            return _text(data, name)
    except FileRefusedError:
        raise
    except (FileNotDecryptedError, DependencyError):
        raise ProtectedAdvertError(name) from None
    except LimitReachedError:
        raise TooLongAdvertError(name, "unpacks to far more than a text", f"{PAGES_MAX} pages") from None
    except Exception:  # a damaged PDF makes the library raise whatever it stumbles over
        raise BrokenAdvertError(name, "it cannot be read as a PDF") from None


def _text(data: bytes, name: str) -> str:
    reader = pypdf.PdfReader(io.BytesIO(data))
    if len(reader.pages) > PAGES_MAX:
        raise TooLongAdvertError(name, f"has {len(reader.pages):,} pages", f"{PAGES_MAX} pages")
    steps = _Steps(name)
    pages: list[str] = []
    for page in reader.pages:
        pages.append(page.extract_text(visitor_operand_before=steps.count).strip())
        if sum(map(len, pages)) > CHARACTERS_MAX:
            raise TooLongAdvertError(
                name, f"has more than {CHARACTERS_MAX:,} characters", f"{CHARACTERS_MAX:,} characters"
            )
    text = "\n".join(pages)
    if not text.strip():
        raise NoTextError(name, "it is a scan or a picture", "Type or paste its text instead.")
    return text


class _Steps:
    """Counts the drawing steps and gives up at the limit."""

    def __init__(self, name: str) -> None:
        self._name, self._done = name, 0

    def count(self, *_step: object) -> None:
        self._done += 1
        if self._done > _OPERATORS_MAX:
            raise TooLongAdvertError(self._name, "draws more than any text needs", f"{PAGES_MAX} pages")
