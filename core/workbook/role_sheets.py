"""Sheets about positions: roles, requirements, moves."""

from typing import Annotated, TypeAlias

from core.workbook.cells import Count, DriverName, Flag, Level, Money, Month, Name, Text, Weight, choice_kind
from core.workbook.declare import SheetRow, column

MoveKind: TypeAlias = Annotated[
    str | None, choice_kind("promotion", "sideways", "other employer", "smaller employer", "step back")
]


class Role(SheetRow):
    """A position one can hold."""

    sheet, title, key = "roles", "Roles", ("role",)
    about = "Positions you hold, want or compare."
    one_row_is = "a role"

    role: Name = column("Role", "Its title.", aliases=("role name", "job title", "position", "title"), needed=True)
    family: Name = column(
        "Family", "The kind of work: Finance, Marketing, Software.", aliases=("job family", "discipline")
    )
    track: Name = column("Track", "The track within the family: specialist, manager.", aliases=("stream",))
    step: Count = column(
        "Ladder step",
        "1 for the first step of the ladder, 2 for the next.",
        aliases=("step", "grade", "level"),
    )
    employer: Name = column("Employer", "Where, when the role is at one employer.", aliases=("company", "organisation"))
    pay_low: Money = column("Pay low", "Lower end of yearly pay.", aliases=("salary low", "pay from"))
    pay_mid: Money = column("Pay mid", "Middle of yearly pay.", aliases=("salary", "salary mid", "pay"))
    pay_high: Money = column("Pay high", "Upper end of yearly pay.", aliases=("salary high", "pay to"))
    currency: Name = column("Currency", "Three letters: EUR, USD, GBP.", aliases=("pay currency",), width=10)
    source: Name = column("Source", "Where the requirements and the pay come from.", aliases=("origin",))
    expectations: Text = column(
        "Expectations", "What the role is there for, in words.", aliases=("description", "summary")
    )


class Requirement(SheetRow):
    """What a role asks for in one skill."""

    sheet, title, key = "requirements", "Requirements", ("role", "skill")
    about = "What each role asks for: skill by skill, how much, how important, and whether without it nothing goes."
    one_row_is = "a role x a skill"

    role: Name = column("Role", "Which role.", aliases=("role name", "position"), needed=True, refers="roles.role")
    skill: Name = column(
        "Skill",
        "Which skill, by the name it has among your skills.",
        aliases=("skill name", "competency", "requirement"),
        refers="skills.skill",
        needed=True,
    )
    driver: DriverName = column(
        "Driver",
        "Which of the six drivers it belongs to; taken over when you have not rated the skill yet.",
    )
    level: Level = column(
        "Required level",
        "The level the role asks for, above 0 to 5 in half steps. Leave blank for a counted experience.",
        aliases=("level", "target level", "required"),
    )
    count: Count = column(
        "Required count",
        "For counted experience: how many, as 10 people managed.",
        aliases=("count",),
    )
    weight: Weight = column("Weight", "How important it is, 1 to 5; 3 when blank.", aliases=("importance", "priority"))
    must: Flag = column("Must", "yes when without it the role is out of reach.", aliases=("mandatory", "essential"))
    emerging: Flag = column("Emerging", "yes when demand is expected rather than here.", aliases=("future",))
    demand_month: Month = column(
        "Demand expected",
        "The month from which demand is expected.",
        aliases=("expected", "demand month"),
    )
    note: Text = column("Note", "What it means in this role.", aliases=("notes", "comment"))


class Move(SheetRow):
    """A step from one role to another."""

    sheet, title, key = "moves", "Moves", ("from_role", "to_role")
    about = "How people get from one role to another: up the ladder, sideways, to another or a smaller employer."
    one_row_is = "a role to a role"

    from_role: Name = column("From role", "Where the move starts.", aliases=("from",), needed=True, refers="roles.role")
    to_role: Name = column("To role", "Where it leads.", aliases=("to",), needed=True, refers="roles.role")
    kind: MoveKind = column(
        "Kind",
        "What kind of move it is.",
        aliases=("type",),
    )
    usual_months: Count = column("Usual months", "How long people usually stay before it.", aliases=("months",))
    note: Text = column("Note", "What it takes.", aliases=("notes", "comment"))
