"""Words one letter apart are misspellings only where two real words are unlikely."""

from core.workbook.names.spelling import Spellings


def test_the_likelier_the_slip_the_more_certain() -> None:
    known = Spellings(["communication", "kubernetes", "calendar"])
    assert known.near("communicatoin") == {"communication": 0.9}
    assert known.near("comunication") == {"communication": 0.85}
    assert known.near("kubrnetes") == {"kubernetes": 0.8}
    assert known.near("calender") == {"calendar": 0.7}


def test_ends_of_words_short_words_and_numbers_are_no_slips() -> None:
    known = Spellings(["employer", "nursing", "sales", "sha256sum"])
    assert known.near("employee") == {}
    assert known.near("cursing") == {}
    assert known.near("salts") == {}
    assert known.near("sha255sum") == {}


def test_opposites_and_listed_words_are_two_words() -> None:
    known = Spellings(["microbiology", "medication", "predict"])
    assert known.near("macrobiology") == {}
    assert known.near("meditation") == {}
    assert known.near("prodict") == {}


def test_two_words_that_many_names_hold_are_two_words() -> None:
    assert Spellings(["dolomite"] * 3 + ["dolomote"] * 2).near("dolomote") == {"dolomite": 0.7}
    assert Spellings(["dolomite"] * 3 + ["dolomote"] * 3).near("dolomote") == {}


def test_shorter_words_count_in_names_of_people() -> None:
    assert Spellings(["anna"], people=True).near("ana") == {"anna": 0.85}
    assert Spellings(["anna"]).near("ana") == {}
