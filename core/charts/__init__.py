"""Frames in, Altair charts out. No Streamlit here."""
