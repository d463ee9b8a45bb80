"""Backup and storage: where the data lives, a copy of it, the way back, and deleting."""

import streamlit as st

from core.store.place import database_url, place_in_words
from pages.parts.storing import show_backup, show_deleting, show_restore
from pages.parts.workspace import environment, person

url = database_url(environment())
st.title("Your data is one file, and it is yours")
st.markdown(f"It lives here, on this machine, and nothing of it leaves it:\n\n`{place_in_words(url)}`")
show_backup(url)
show_restore(url)
show_deleting(person())
