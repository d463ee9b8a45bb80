"""What a file leaves open: its questions, and the answers that were given now or are remembered."""

from collections.abc import Mapping, Sequence
from typing import Final

import streamlit as st

from core.spreadsheets.wild.remembered import forgetting, remembered_answers, remembering
from core.spreadsheets.wild.understood import KEPT_APART, Question
from core.store import PersonStore
from core.workbook.rows import Change, Workbook
from core.workbook.words import count_of, literal
from pages.parts.profile import new_id
from pages.parts.reading_files import Uploaded
from pages.parts.workspace import workbook

WHOSE: Final = "whose"
"""Under which it is remembered which person of a file the workbook is about; the choice itself shows it."""

NAMELESS: Final = "whose.nameless"
"""Under which it is remembered whether what names nobody is that person's: "yes" or "no"."""


def about_reading(answers: Mapping[str, str]) -> dict[str, str]:
    """Give the answers that change how a file is read, and not only what of it is taken."""
    return {question: said for question, said in answers.items() if not question.startswith((WHOSE, "known:"))}


def all_answers(someone: PersonStore, file: Uploaded, shape: str) -> dict[str, str]:
    """Give the answers that hold for a file: those given for it, and those remembered for files of its shape."""
    remembered = remembered_answers(workbook(someone), shape)
    asked_again = _asked_again(file)
    return {question: answer for question, answer in remembered.items() if question not in asked_again} | _given(file)


def answer(file: Uploaded, answers: dict[str, str]) -> None:
    """Keep answers for a file; they are remembered once it is taken."""
    _given(file).update(answers)


def answers_kept(book: Workbook, file: Uploaded, shape: str) -> list[Change]:
    """Give the changes that remember the answers for files of that shape, and forget those that were taken back."""
    forgotten = _asked_again(file) - set(_given(file))
    return [*remembering(book, shape, _given(file), new_id), *forgetting(book, shape, forgotten)]


def _given(file: Uploaded) -> dict[str, str]:
    given: dict[str, str] = st.session_state.setdefault(f"files.answers.{file.key}", {})
    return given


def _asked_again(file: Uploaded) -> set[str]:
    """Give the questions whose remembered answers do not hold for this file."""
    asked: set[str] = st.session_state.setdefault(f"files.asked_again.{file.key}", set())
    return asked


def show_question(file: Uploaded, question: Question) -> None:
    """Ask one question; until it is answered the proposed answer is used."""
    with st.container(border=True):
        st.markdown(f":material/help: **{literal(question.asks)}**")
        st.caption(literal(f"Seen: {question.saw}"))
        key = _key(file, question)
        st.radio(
            question.asks, question.choices, index=question.choices.index(question.proposed), key=key,
            label_visibility="collapsed",
        )  # fmt: skip
        st.button("Answer", key=f"{key}.take", on_click=_answer_chosen, args=(file, question, key))


def _key(file: Uploaded, question: Question) -> str:
    return f"files.answer.{file.key}.{question.id}"


def chosen_only(file: Uploaded, questions: Sequence[Question]) -> list[Question]:
    """Give the questions at which another answer than the proposed one is chosen, and not given yet."""
    return [one for one in questions if st.session_state.get(_key(file, one), one.proposed) != one.proposed]


def _answer_chosen(file: Uploaded, question: Question, key: str) -> None:
    """Answer with what is chosen now; the page may have been drawn before the choice."""
    answer(file, {question.id: st.session_state[key]})


def show_answers(file: Uploaded, answers: dict[str, str]) -> None:
    """List the answers that hold, each to be taken back."""
    listed = {question: said for question, said in answers.items() if not question.startswith(WHOSE)}
    if not listed:
        return
    with st.expander(f"{count_of(len(listed), 'answer')} given or remembered"):
        for question, said in listed.items():
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(literal(_in_words(question, said)))
                st.button("Ask again", key=f"files.again.{file.key}.{question}", type="tertiary",
                          on_click=ask_again, args=(file, question))  # fmt: skip


def _in_words(question: str, said: str) -> str:
    """Say an answer: "MS Excel, Microsoft Excel: keep apart", "MS Excel is taken as Microsoft Excel"."""
    kind, _, about = question.partition(":")
    if kind == "known":
        return f"{about} is taken as {said}" if said != about else f"{about} stays as it is written"
    if kind.startswith("same "):
        names = about.replace("|", " and ")
        return f"{names} stay two" if said == KEPT_APART else f"{names} are one: {said}"
    return f"{said} ({about})" if about else said


def ask_again(file: Uploaded, question: str) -> None:
    """Take an answer back, so that the question is asked."""
    _given(file).pop(question, None)
    _asked_again(file).add(question)
