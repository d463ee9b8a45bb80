"""Sheets about the person and their proof: profile, skills, ratings, achievements, feedback."""

from typing import Annotated, TypeAlias

from core.workbook.cells import (
    Count,
    Day,
    DriverName,
    Flag,
    Hours,
    HoursAWeek,
    Level,
    Link,
    Name,
    Names,
    Text,
    choice_kind,
)
from core.workbook.declare import SheetRow, column

_SKILL_ALIASES = (
    "skill name",
    "competency",
    "competence",
    "capability",
    "topic",
    "technology",
    "tool",
    "ability",
)


RaterKind: TypeAlias = Annotated[str | None, choice_kind("self", "manager", "peer", "mentor", "assessment")]
Scope: TypeAlias = Annotated[str | None, choice_kind("own work", "team", "department", "company", "beyond the company")]


class Profile(SheetRow):
    """The person."""

    sheet, title, key, single = "profile", "Profile", (), True
    about = "Who the plan is for, where they want to get to, and how much time they have."
    one_row_is = "the person (one row only)"

    name: Name = column("Name", "How you want to be called here.", aliases=("full name", "employee", "person"))
    current_role: Name = column("Current role", "Your position today.", aliases=("role", "job title", "position"))
    employer: Name = column("Employer", "Who you work for today.", aliases=("company", "organisation"))
    target_role: Name = column(
        "Target role",
        "The role you want to get to; its requirements stand in the sheet Requirements.",
        aliases=("goal role", "desired role", "next role"),
        refers="roles.role",
    )
    target_date: Day = column("Target date", "By when you want to be there.", aliases=("by when", "goal date"))
    hours_per_week: HoursAWeek = column(
        "Hours a week",
        "How many hours a week you can give to the plan, on average.",
        aliases=("weekly hours", "hours per week"),
    )
    weeks_off: Names = column(
        "Weeks off",
        "Weeks in which nothing gets done: any date in each week, as 2027-08-02; 2027-12-27.",
        aliases=("holidays", "weeks away"),
    )
    review_every_months: Count = column(
        "Review every n months",
        "How often you look at the whole plan again; 3 when blank.",
        aliases=("review interval",),
    )
    hours_to_level_1: Hours = column(
        "Hours to level 1", "Hours from level 0 to 1; 10 when blank. An assumption: change it."
    )
    hours_to_level_2: Hours = column(
        "Hours to level 2", "Hours from level 1 to 2; 20 when blank. An assumption: change it."
    )
    hours_to_level_3: Hours = column(
        "Hours to level 3", "Hours from level 2 to 3; 40 when blank. An assumption: change it."
    )
    hours_to_level_4: Hours = column(
        "Hours to level 4", "Hours from level 3 to 4; 80 when blank. An assumption: change it."
    )
    hours_to_level_5: Hours = column(
        "Hours to level 5", "Hours from level 4 to 5; 160 when blank. An assumption: change it."
    )
    note: Text = column("Note", "Anything else.", aliases=("notes", "comment", "comments"))


class Skill(SheetRow):
    """A skill and the person's own level in it."""

    sheet, title, key = "skills", "Skills", ("skill",)
    about = "What you can do, and how well by your own rating."
    one_row_is = "a skill"

    skill: Name = column("Skill", "Its usual name.", aliases=_SKILL_ALIASES, needed=True)
    driver: DriverName = column(
        "Driver",
        "Which of the six things that move a career it belongs to.",
        aliases=("category", "type", "area"),
    )
    level: Level = column(
        "Level",
        "Your own rating, 0 to 5 in half steps: 0 none, 1 aware, 2 works with guidance, 3 works independently, "
        "4 leads and teaches it, 5 sets the direction. Blank means not rated, never 0.",
        aliases=("own level", "my level", "self rating", "rating", "proficiency", "current level", "score"),
    )
    count: Count = column(
        "Count",
        "For counted experience: the most you have had, as 10 people managed or 3 audits led.",
        aliases=("how many", "number"),
    )
    wants_to_grow: Flag = column(
        "Wants to grow",
        "yes when you want to get better at it.",
        aliases=("want to learn", "interested", "interest"),
    )
    last_used: Day = column("Last used", "When you last used it at work.", aliases=("last practised", "last practiced"))
    note: Text = column("Note", "Where and how you used it.", aliases=("notes", "comment", "comments", "remarks"))


class Rating(SheetRow):
    """Someone's rating of one of the person's skills."""

    sheet, title, key = "ratings", "Ratings", ("skill", "who", "rater", "date")
    about = "How others, or you at another time, rate a skill. Levels seen by several people are steadier than one."
    one_row_is = "someone's rating of a skill"

    skill: Name = column("Skill", "Which skill.", aliases=_SKILL_ALIASES, needed=True, refers="skills.skill")
    who: RaterKind = column(
        "Who",
        "In what capacity they rate.",
        aliases=("rated by", "source", "rater type"),
        needed=True,
    )
    rater: Name = column("Rater", "Their name, or the name of the assessment.", aliases=("by", "name"))
    level: Level = column("Level", "Their rating, 0 to 5 in half steps.", aliases=("rating", "score"), needed=True)
    date: Day = column("Date", "When they rated.", aliases=("rated on", "on"))
    comment: Text = column("Comment", "What they said.", aliases=("comments", "note", "notes"))


class Achievement(SheetRow):
    """A win with a before, an action and a measured after."""

    sheet, title, key = "achievements", "Achievements", ("achievement", "date")
    about = "Wins with a before, what you did, and a measured after. They are what a promotion case rests on."
    one_row_is = "a win"

    achievement: Name = column(
        "Achievement", "The win in a few words.", aliases=("title", "win", "accomplishment"), needed=True
    )
    date: Day = column("Date", "When it was done.", aliases=("when", "completed"))
    before: Text = column("Before", "How things stood.", aliases=("situation", "problem"))
    action: Text = column("What I did", "Your own part in it.", aliases=("action", "task"))
    after: Text = column("After", "What is different now.", aliases=("outcome",))
    metric: Name = column("Metric", "What was measured.", aliases=("measure", "kpi"))
    baseline: Name = column("Baseline", "Its value before.", aliases=("from",))
    result: Name = column("Result", "Its value after.", aliases=("to",))
    unit: Name = column("Unit", "In what: %, days, EUR.", aliases=("units",))
    scope: Scope = column(
        "Scope",
        "Who felt the difference.",
        aliases=("reach",),
    )
    skills: Names = column(
        "Skills shown",
        "The skills it shows, separated by semicolons.",
        aliases=("skills",),
        refers="skills.skill",
    )
    level_shown: Level = column(
        "Level shown",
        "The level it proves for these skills, 0 to 5; blank proves none by itself.",
        aliases=("proves level",),
    )
    above_my_level: Flag = column("Above my level", "yes when it was work of the next role.", aliases=("stretch",))
    witnesses: Names = column("Witnesses", "Who can speak for it, separated by semicolons.", aliases=("who saw it",))
    link: Link = column("Link", "Where the proof is.", aliases=("url", "evidence"))


class Feedback(SheetRow):
    """A piece of feedback."""

    sheet, title, key = "feedback", "Feedback", ("date", "giver", "words")
    about = "What people told you, and what you did about it."
    one_row_is = "a piece of feedback"

    date: Day = column("Date", "When you heard it.", aliases=("when",))
    giver: Name = column("From", "Who said it.", aliases=("by", "giver"))
    skill: Name = column("Skill", "Which skill it is about.", aliases=_SKILL_ALIASES, refers="skills.skill")
    words: Text = column(
        "Words", "What they said, as near as you remember.", aliases=("feedback", "comment"), needed=True
    )
    response: Text = column("What I did about it", "What followed.", aliases=("response", "follow-up", "follow up"))
