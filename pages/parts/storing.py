"""Parts of the storage page: back up, restore, delete one workbook or everything."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import streamlit as st

from core.store import PersonStore, StoreRefusedError, look_into_backup, restore_backup
from core.store.place import database_file
from core.workbook.words import count_of, day_in_words, literal
from pages.parts.workspace import access, close_store, forget_session, now, store, today, workbook


def show_backup(url: str) -> None:
    """Offer a copy of the whole database."""
    st.subheader("Back up")
    if database_file(url) is None:
        st.markdown("This database lives on a server: back it up there, with pg_dump.")
        return
    st.download_button(
        "Back up to a file", lambda: store().backup_bytes(), file_name=f"trellis_backup_{today()}.db",
        key="storage.backup", icon=":material/save:", on_click="ignore",
    )  # fmt: skip
    st.caption("It holds every workbook with its history. Keep it where you keep other private files.")


def show_restore(url: str) -> None:
    """Put a backup in the place of the data; what is replaced stays beside it."""
    if database_file(url) is None:
        return
    st.subheader("Restore")
    if said := st.session_state.pop("storage.said", ""):
        st.success(said, icon=":material/check:")
    if refused := st.session_state.pop("storage.refused", ""):
        st.error(refused, icon=":material/block:")
    uploaded = st.file_uploader("A backup that Trellis made (.db)", key="storage.upload", max_upload_size=500)
    if uploaded is not None:
        _show_what_it_holds(url, uploaded.name, uploaded.getvalue())


def _show_what_it_holds(url: str, name: str, data: bytes) -> None:
    try:
        with _as_file(data) as backup:
            holds = look_into_backup(backup)
    except StoreRefusedError as refused:
        st.error(str(refused).replace(str(backup), name), icon=":material/block:")
        return
    saved = (
        f"; the last change in it is of {day_in_words(holds.saved_at.astimezone().date())}" if holds.saved_at else ""
    )
    st.markdown(f"**{literal(name)}** holds {count_of(holds.workbooks, 'workbook')}{saved}.")
    st.markdown("Everything that is here now is replaced by it. The replaced file is kept beside it.")
    st.button("Replace everything with this backup", key="storage.restore", on_click=_restore, args=(url, name, data))


@contextmanager
def _as_file(data: bytes) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        backup = Path(folder) / "backup.db"
        backup.write_bytes(data)
        yield backup


def _restore(url: str, name: str, data: bytes) -> None:
    with _as_file(data) as backup:
        close_store()
        try:
            kept = restore_backup(url, backup, at=now())
        except StoreRefusedError as refused:
            st.session_state["storage.refused"] = str(refused).replace(str(backup), name)
            return
    forget_session()
    st.session_state["storage.said"] = f"The backup is restored. What was here before is kept in {kept}."


def show_deleting(someone: PersonStore | None) -> None:
    """Delete the open workbook or everything, after the name has been typed."""
    st.subheader("Delete")
    if someone is not None:
        name = next(card.name for card in access().people() if card.id == someone.id)
        latest = workbook(someone)
        with st.expander(f"Delete the workbook of {name}"):
            rows = sum(len(found) for found in latest.sheets.values())
            st.markdown(f"{rows} rows and their whole history go for good. Back up first if you are not sure.")
            typed = st.text_input(f"Type {name} to confirm", key="storage.confirm_one")
            st.button(
                "Delete this workbook", key="storage.delete_one", disabled=typed != name, on_click=_delete_one,
                args=(someone,),
            )  # fmt: skip
    with st.expander("Delete everything"):
        st.markdown("Every workbook with its history goes for good.")
        typed = st.text_input("Type delete everything to confirm", key="storage.confirm_all")
        st.button(
            "Delete everything", key="storage.delete_all", disabled=typed != "delete everything", on_click=_delete_all
        )


def _delete_one(someone: PersonStore) -> None:
    someone.delete()
    forget_session()


def _delete_all() -> None:
    access().delete_everything()
    forget_session()
