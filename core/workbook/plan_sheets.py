"""Sheets about the plan and the people around it: actions, milestones, windows, sessions, stakeholders."""

from typing import Annotated, TypeAlias

from core.workbook.cells import (
    Count,
    Day,
    Flag,
    Hours,
    HoursAWeek,
    Level,
    Link,
    Money,
    Name,
    Names,
    Text,
    choice_kind,
)
from core.workbook.declare import SheetRow, column

ActionKind: TypeAlias = Annotated[
    str | None,
    choice_kind(
        "course",
        "certificate",
        "stretch assignment",
        "project",
        "mentoring",
        "conference",
        "reading",
        "side business",
    ),
]
Status: TypeAlias = Annotated[str | None, choice_kind("planned", "in progress", "done", "dropped")]
WindowKind: TypeAlias = Annotated[
    str | None, choice_kind("review cycle", "budget", "quarter planning", "launch", "busy", "away")
]
Influence: TypeAlias = Annotated[str | None, choice_kind("decides", "advises the decision", "is asked", "watches")]
Support: TypeAlias = Annotated[
    str | None, choice_kind("speaks for me", "in favour", "neutral", "doubtful", "against", "unknown")
]


class Action(SheetRow):
    """Something one does to close a gap."""

    sheet, title, key = "actions", "Actions", ("action",)
    about = "What you do to close a gap, with hours and dates. The schedule is made from it."
    one_row_is = "an action"

    action: Name = column(
        "Action", "What you will do.", aliases=("task", "activity", "title", "name"), needed=True, width=34
    )
    kind: ActionKind = column("Kind", "What kind of action it is.", aliases=("type",))
    skill: Name = column("Skill", "The skill it raises.", aliases=("skill name", "competency"), refers="skills.skill")
    to_level: Level = column("To level", "The level it leads to.", aliases=("target level", "level"))
    hours_low: Hours = column("Hours low", "If all goes well.", aliases=("optimistic hours",))
    hours_likely: Hours = column(
        "Hours likely", "What it will most likely take.", aliases=("hours", "effort", "duration hours")
    )
    hours_high: Hours = column("Hours high", "If it drags on.", aliases=("pessimistic hours",))
    hours_spent: Hours = column("Hours spent", "What it has taken so far.", aliases=("actual hours", "spent"))
    not_before: Day = column(
        "Not before", "The first day it can start.", aliases=("start", "start date", "earliest start")
    )
    due: Day = column(
        "Due",
        "The last day it may be finished; blank takes the due date of its milestone.",
        aliases=("due date", "deadline", "end", "end date"),
    )
    needs: Names = column(
        "Needs",
        "Actions that have to be done first, separated by semicolons.",
        aliases=("depends on", "predecessors", "after"),
        refers="actions.action",
    )
    milestone: Name = column("Milestone", "The milestone it leads to.", refers="milestones.milestone")
    provider: Name = column("Provider", "Who offers it.", aliases=("vendor", "school"))
    link: Link = column("Link", "Where it is.", aliases=("url",))
    cost: Money = column("Cost", "What it costs you, in your currency.", aliases=("price", "fee"))
    paid_back: Flag = column("Paid back by employer", "yes when your employer pays it back.", aliases=("reimbursed",))
    status: Status = column(
        "Status",
        "Where it stands; planned when blank.",
        aliases=("state",),
    )
    done_on: Day = column("Done on", "When it was finished.", aliases=("completed", "completed on", "finished"))
    note: Text = column("Note", "Anything else.", aliases=("notes", "comment"))


class Milestone(SheetRow):
    """A dated, checkable result that actions lead to."""

    sheet, title, key = "milestones", "Milestones", ("milestone",)
    about = "Dated results anyone can check; actions lead to them."
    one_row_is = "a milestone"

    milestone: Name = column(
        "Milestone", "The result in a few words.", aliases=("name", "goal", "title"), needed=True, width=34
    )
    due: Day = column("Due", "By when.", aliases=("due date", "deadline", "date"))
    done_on: Day = column("Done on", "When it was reached.", aliases=("completed", "reached"))
    how_to_tell: Text = column(
        "How one can tell",
        "What anyone would see that shows it is reached.",
        aliases=("criteria", "evidence"),
    )


class Window(SheetRow):
    """A span of time that matters for the plan."""

    sheet, title, key = "windows", "Windows", ("window", "start")
    about = "Spans of time: when an ask makes sense, and when you are busy or away."
    one_row_is = "a time window"

    window: Name = column("Window", "What it is.", aliases=("name", "event"), needed=True)
    kind: WindowKind = column(
        "Kind",
        "busy and away take hours from the plan; the others are chances to ask.",
        aliases=("type",),
        needed=True,
    )
    start: Day = column("From", "First day.", aliases=("start", "start date"), needed=True)
    last_day: Day = column("To", "Last day.", aliases=("end", "end date", "until"), needed=True)
    hours_per_week: HoursAWeek = column(
        "Hours a week",
        "For busy: hours a week that are left for the plan; 0 when blank.",
        aliases=("hours left",),
    )
    note: Text = column("Note", "Anything else.", aliases=("notes", "comment"))


class Session(SheetRow):
    """An advising session or quarterly review."""

    sheet, title, key = "sessions", "Sessions", ("date", "agenda")
    about = "Advising sessions and reviews: what was talked about and agreed."
    one_row_is = "a session or review"

    date: Day = column("Date", "When.", aliases=("when",), needed=True)
    agenda: Text = column("Agenda", "What it was about.", aliases=("topic", "topics"))
    notes: Text = column("Notes", "What was said.", aliases=("note", "minutes"))
    agreed: Text = column("Agreed actions", "Who does what by when, one a line.", aliases=("actions", "next steps"))


class Stakeholder(SheetRow):
    """Someone with influence on the decision."""

    sheet, title, key = "stakeholders", "Stakeholders", ("name",)
    about = "People with influence on the decision, and when you last spoke."
    one_row_is = "a person who matters"

    name: Name = column("Name", "Who.", aliases=("person", "stakeholder"), needed=True)
    role: Name = column("Role", "What they are.", aliases=("position", "job title"))
    influence: Influence = column(
        "Influence",
        "What say they have.",
        aliases=("power",),
    )
    support: Support = column(
        "Support",
        "Where they stand.",
        aliases=("stance",),
    )
    last_contact: Day = column("Last contact", "When you last spoke.", aliases=("last spoke",))
    contact_every_weeks: Count = column("Contact every n weeks", "How often you want to speak.", aliases=("cadence",))
    next_step: Text = column("Next step", "What comes next with them.", aliases=("next",))
