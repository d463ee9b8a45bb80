"""The floor: the smallest page Streamlit can serve, a button and a text."""

import streamlit as st

st.session_state["clicks"] = st.session_state.get("clicks", -1) + 1
st.button("Again")
st.text(f"run {st.session_state['clicks']}")
