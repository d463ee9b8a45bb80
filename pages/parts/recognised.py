"""A file of any shape as it was understood: questions first, whose levels to take, the sheet, corrections, names."""

from typing import Any

import pandas as pd
import streamlit as st

from core.spreadsheets.incoming import Incoming
from core.spreadsheets.wild.known_names import (
    accepted_names,
    names_as_written,
    skills_named,
    spelt_as_known,
    understood_as_known,
)
from core.spreadsheets.wild.summary import finding
from core.spreadsheets.wild.taking.taking import people_of, taken
from core.spreadsheets.wild.taking.whose import nameless_levels
from core.spreadsheets.wild.understood import Question, Understood
from core.store import PersonStore
from core.workbook.cells import plain_text
from core.workbook.near_names import matched_names
from core.workbook.words import count_of, literal
from pages.parts.answering import NAMELESS, WHOSE, about_reading, all_answers, answer, show_answers, show_question
from pages.parts.coloured_sheet import show_sheet
from pages.parts.correcting import corrections, show_correcting
from pages.parts.known_skills import skill_names, skills_known_as
from pages.parts.near_names import show_alike, show_known
from pages.parts.reading_files import Opened, Uploaded, understood
from pages.parts.shown import show_problems
from pages.parts.workspace import workbook

_PROBLEMS_SHOWN = 6


def show_recognised(
    someone: PersonStore, file: Uploaded, opened: Opened
) -> tuple[Incoming | None, tuple[Question, ...]]:
    """Show how a file was understood, and take corrections and answers.

    Returns:
        The rows it holds for the chosen person, None while nobody is chosen and when it holds nothing that is known;
        and the questions that are open.

    Raises:
        FileRefusedError: When it is no spreadsheet, too large, protected or broken.
        NotReadYetError: When it is not read yet.
    """
    answers = all_answers(someone, file, opened.shape)
    found = understood(file, about_reading(answers), corrections(file))
    st.subheader(literal(f"{file.name}: {finding(found)}"))
    for question in found.questions:
        show_question(file, question)
    person = _person(someone, file, found, answers.get(WHOSE, ""))
    nameless = bool(person) and _nameless(file, found, answers.get(NAMELESS, ""))
    show_problems(found.problems, f"{count_of(len(found.problems), 'thing')} to look at:", most=_PROBLEMS_SHOWN)
    show_sheet(file, opened, found)
    show_correcting(file, found.tables)
    _show_rest(found)
    show_alike(file, found.alike)
    accepted = accepted_names(answers)
    names = skills_named(found)
    known = understood_as_known(found, spelt_as_known(names, skill_names(workbook(someone))) | accepted)
    show_known(file, [one for one in skills_known_as(someone, skills_named(known)) if one.id not in answers])
    show_answers(file, answers)
    if not any(table.skills or table.actions for table in found.tables):
        return None, ()
    if person is None:
        st.info("Choose above which of these people this workbook is about, to see what would be taken.")
        return None, ()
    return taken(known, person, names_as_written(found, accepted), nameless=nameless), found.questions


def _nameless(file: Uploaded, found: Understood, remembered: str) -> bool:
    """Let be taken as that person's too what names nobody."""
    levels = nameless_levels(found)
    if not levels:
        return False
    chosen = st.checkbox(
        f"{levels} without a name beside: take as theirs too", value=remembered == "yes",
        key=f"files.nameless.{file.key}",
    )  # fmt: skip
    answer(file, {NAMELESS: "yes" if chosen else "no"})
    return chosen


def _show_rest(found: Understood) -> None:
    """Show what was assumed and what was skipped, with the reasons."""
    said = [f"{count_of(len(found.assumed), 'thing')} assumed"] if found.assumed else []
    said += [f"{count_of(len(found.skipped), 'part')} of the file skipped"] if found.skipped else []
    said += ["all things to look at"] if len(found.problems) > _PROBLEMS_SHOWN else []
    if not said:
        return
    nothing = not any(table.skills or table.actions for table in found.tables)
    with st.expander(f"{', '.join(said)}: see which, and why", expanded=nothing):
        for sentence in found.assumed:
            st.caption(literal(f"Assumed: {sentence}"))
        rows: list[dict[str, Any]] = [
            {"Where": one.area.address, "Reason": one.reason, "Sheet": one.area.sheet} for one in found.skipped
        ]
        if rows:
            st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch", alt="What was skipped and why")
        if len(found.problems) > _PROBLEMS_SHOWN:
            listed = pd.DataFrame({"To look at": [problem.sentence() for problem in found.problems]})
            st.dataframe(listed, hide_index=True, width="stretch", alt="All things to look at")


def _person(someone: PersonStore, file: Uploaded, found: Understood, remembered: str) -> str | None:
    """Let one of the people be chosen; the one of the last file of this shape is proposed, else who has the name.

    None when there are several and none of them is: nobody's levels are taken for another's by a click.
    """
    people = people_of(found)
    if not people:
        return ""
    own = plain_text(workbook(someone).single("profile").get("name"))
    match = matched_names([own], dict.fromkeys(people, ()), people=True)[own] if own else None
    named = [remembered, match.name if match else "", people[0] if len(people) == 1 else ""]
    proposed = next((name for name in named if name in people), None)
    chosen: str | None = st.selectbox(
        "Which of these people is this workbook about?", people, index=people.index(proposed) if proposed else None,
        key=f"files.person.{file.key}", width=320, placeholder="choose one",
    )  # fmt: skip
    if chosen:
        answer(file, {WHOSE: chosen})
    return chosen
