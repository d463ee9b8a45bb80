"""What may be a skill and is not known is offered from the parts that ask, and only there."""

from core.spreadsheets.adverts.findings import advert_findings


def unknown(text: str) -> list[str]:
    return [term.written for term in advert_findings(text, {"SQL": ()}).unknown]


def test_items_of_a_list_and_names_are_offered_and_the_known_is_not() -> None:
    assert unknown("Skills: SQL, brand tracking; Looker Studio and A/B testing") == [
        "brand tracking",
        "Looker Studio",
        "A/B testing",
    ]
    assert unknown("Requirements\n- You know QuickBooks, SAP, SQL and Looker Studio") == [
        "QuickBooks",
        "SAP",
        "Looker Studio",
    ]


def test_items_of_a_list_are_surer_than_names() -> None:
    terms = advert_findings("Skills: weaving\nRequirements\nKnows QuickBooks", {}).unknown
    assert [(term.written, term.confidence) for term in terms] == [("weaving", 0.4), ("QuickBooks", 0.25)]


def test_nothing_is_offered_from_other_parts_nor_what_is_not_needed() -> None:
    assert unknown("About us\nWe use QuickBooks.\nRequirements\n- No QuickBooks needed") == []


def test_german_nouns_are_no_names_for_having_a_capital() -> None:
    assert unknown("Ihr Profil\n- Sie haben Freude an der Arbeit mit Kunden, DATEV und QuickBooks") == [
        "DATEV",
        "QuickBooks",
    ]


def test_a_term_is_offered_once() -> None:
    assert unknown("Requirements\n- QuickBooks\n- quickbooks and QuickBooks") == ["QuickBooks"]
