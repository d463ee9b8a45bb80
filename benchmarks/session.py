"""A visitor without a browser: speaks Streamlit's protocol, so that the server's time can be measured alone."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from time import perf_counter
from types import TracebackType
from typing import Any, Self

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import connect


@dataclass(slots=True)
class Run:
    """One run of the script: seconds from the message sent to the message that it has finished, and what came."""

    seconds: float = 0.0
    messages: list[tuple[int, ForwardMsg]] = field(default_factory=list)

    @property
    def bytes(self) -> int:
        """Give the number of bytes that came."""
        return sum(length for length, _ in self.messages)

    def elements(self, kind: str) -> list[Any]:
        """Give the elements of a kind, in the order they came."""
        found = (message.delta.new_element for _, message in self.messages if message.WhichOneof("type") == "delta")
        return [getattr(element, kind) for element in found if element.WhichOneof("type") == kind]

    def sizes(self) -> dict[str, int]:
        """Give the bytes that came, by kind of element or message, largest first."""
        sizes: dict[str, int] = {}
        for length, message in self.messages:
            sizes[_kind(message)] = sizes.get(_kind(message), 0) + length
        return dict(sorted(sizes.items(), key=lambda item: -item[1]))


def _kind(message: ForwardMsg) -> str:
    kind = message.WhichOneof("type") or ""
    if kind != "delta":
        return kind
    if message.delta.WhichOneof("type") != "new_element":
        return "block"
    element: Element = message.delta.new_element
    return element.WhichOneof("type") or "element"


class Session:
    """A session on one page of a server; the first run has been made."""

    def __init__(self, address: str, page: str = "") -> None:
        self._socket = connect(
            address.replace("http", "ws", 1) + "/_stcore/stream",
            subprotocols=["streamlit"],  # type: ignore[list-item]
            max_size=None, compression=None,
        )  # fmt: skip
        self._page, self._states, self._hashes = page, dict[str, WidgetState](), set[str]()
        self._query = ""
        self.first = self._run()

    def __enter__(self) -> Self:
        """Give the session."""
        return self

    def __exit__(self, _kind: type[BaseException] | None, _it: BaseException | None, _at: TracebackType | None) -> None:
        """Close the connection."""
        self._socket.close()

    def click(self, button: str) -> Run:
        """Press the button with that label or id."""
        return self._run(WidgetState(id=button, trigger_value=True))

    def edit(self, grid: str, rows: Mapping[int, Mapping[str, object]]) -> Run:
        """Report what was edited in a grid since it was filled, as the browser does: everything, every time."""
        deltas = {"edited_rows": rows, "added_rows": [], "deleted_rows": []}
        return self._run(WidgetState(id=grid, string_value=json.dumps(deltas)))

    def rerun(self) -> Run:
        """Run the script with nothing changed."""
        return self._run()

    def _run(self, state: WidgetState | None = None) -> Run:
        message = BackMsg()
        message.rerun_script.query_string = self._query
        message.rerun_script.page_name = self._page
        message.rerun_script.cached_message_hashes.extend(self._hashes)
        kept = self._states | ({state.id: state} if state else {})
        message.rerun_script.widget_states.widgets.extend(kept.values())
        if state and not state.trigger_value:
            self._states = kept
        data = message.SerializeToString()
        run, start = Run(), perf_counter()
        self._socket.send(data)
        while self._take(run):
            pass
        run.seconds = perf_counter() - start
        return run

    def _take(self, run: Run) -> bool:
        data = self._socket.recv()
        message = ForwardMsg()
        message.ParseFromString(data if isinstance(data, bytes) else data.encode())
        run.messages.append((len(data), message))
        if message.metadata.cacheable:
            self._hashes.add(message.hash)
        if message.WhichOneof("type") == "page_info_changed":
            self._query = message.page_info_changed.query_string
        again = ForwardMsg.FINISHED_EARLY_FOR_RERUN
        return message.WhichOneof("type") != "script_finished" or message.script_finished == again
