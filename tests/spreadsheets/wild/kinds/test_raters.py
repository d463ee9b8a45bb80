"""Several columns of levels under each skill: own ones and those of others, targets, before and after."""

from core.spreadsheets.wild.reader import understand

TWO_RATERS = b"Skill,Marta,,Pawel,\n,Self-rating,Manager rating,Self-rating,Manager rating\n"


def test_the_ratings_of_others_are_listed_as_skipped_once() -> None:
    found = understand(TWO_RATERS + b"Hosting,4,3,5,4\nWine,3,3,2,3\nTill,5,4,3,2\n", "hosts.csv")
    assert [(one.area.address, one.reason) for one in found.skipped] == [
        ("C1:C5", "another's rating, or a target: Manager rating"),
        ("E1:E5", "another's rating, or a target: Manager rating"),
    ]
