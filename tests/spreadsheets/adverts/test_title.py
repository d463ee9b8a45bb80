"""The title is guessed from a label, the signs of a vacancy, the usual phrases, or the first line."""

import pytest

from core.spreadsheets.adverts.title import title_guess


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Acme\nJob title: Lead analyst\nLeeds", "Lead analyst"),
        ("Acme GmbH\nSachbearbeiter Einkauf (m/w/d)\nKöln", "Sachbearbeiter Einkauf"),
        ("Infirmier H/F", "Infirmier"),
        ("Wir suchen eine Controllerin für unser Team.", "Controllerin"),
        ("Nous recherchons un comptable pour notre agence.", "comptable"),
        ("Buscamos una enfermera con experiencia.", "enfermera"),
        ("We are hiring a data analyst who knows SQL.", "data analyst"),
        ("Lead analyst\nWe are looking for a lead analyst.", "Lead analyst"),
        ("Lead analyst", "Lead analyst"),
        ("Requirements\nSQL", ""),
        ("This is the story of how we came to be what we are, told in one long line.", ""),
        ("", ""),
    ],
)
def test_a_title_is_guessed_or_left_blank(text: str, title: str) -> None:
    assert title_guess(text) == title
