"""Tells lists of other things that are counted or rated: what was sold or done, films, books, restaurants."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.header_dates import is_month
from core.spreadsheets.wild.layout.header_words import header_text, meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import range_in
from core.spreadsheets.wild.layout.summed import number_in
from core.spreadsheets.wild.levels.level_words import meaning_level
from core.spreadsheets.wild.reading import titles_of

COUNTS: Final = "counts of what was sold, done or attended: numbers that are no levels"
RATED: Final = (
    "ratings of things, such as films, books or products: how good they are, not how well somebody knows them"
)

PACKED: Final = "a list of what to pack or to buy: quantities, no levels"
_PACKED: Final = re.compile(
    r"\b(valises?|bagages|à emporter|packing list|packliste|kofferliste|reisegepäck|(in)?paklijst|bagagli|"
    r"valigi[ae]|maletas?|"
    r"equipaje|packlista|pakkeliste|lista do spakowania|(shopping|grocery) list|einkaufs(liste|zettel)|"
    r"listes? de(s)? courses|"
    r"lista de la compra|lista della spesa|boodschappen(lijst)?|indkøbsliste|handleliste|inköpslista)\b|"
    r"持ち物|行李清单|购物清单|買い物リスト|список покупок|alışveriş listesi",
    re.IGNORECASE,
)

AMOUNTS: Final = "amounts by month: numbers that are no levels"
_HIGHEST: Final = 10
TRACKED: Final = "a list of tickets, risks, invoices or stock, no skills"
_OF_TICKETS: Final = re.compile(
    r"(bug|issue|ticket|defect|case|invoice)( ?(id|no|key|number|date))?|net|gross|vat|amount|rechnungsnummer|netto|"
    r"brutto|mwst|risk( owner)?|likelihood|probability|impact|mitigation|severity|assignee|reporter|opened|"
    r"closed|resolution|sprint|story points|sku|reorder level|qty|quantity|stock|supplier|unit price|fehler|"
    r"schweregrad|gemeldet|bestand|artikel|lieferant"
)
_DONE: Final = re.compile(
    r"(sold|shipped|delivered|closed|resolved|solved|completed|made|placed|handled|booked|processed|produced|billed|"
    r"invoiced|attended|visited|answered|signed|won|lost|trained|reported|received|sent|"
    r"verkauft|abgeschlossen|bearbeitet|erledigt|geliefert|gelöst|gebucht|geführt|besucht|gewonnen|produziert|"
    r"vendue?s?|traitée?s?|livrée?s?|réalisée?s?|terminée?s?|effectuée?s?|passée?s?|clôturée?s?|conclue?s?|résolue?s?|"
    r"vendid[oa]s?|cerrad[oa]s?|completad[oa]s?|realizad[oa]s?|entregad[oa]s?|resuelt[oa]s?|atendid[oa]s?|hech[oa]s?)",
    re.IGNORECASE,
)
_DONE_FIRST: Final = re.compile(
    r"(verkaufte|abgeschlossene|bearbeitete|erledigte|gelieferte|gelöste|geführte|gewonnene|number of|no of|# of|"
    r"anzahl|nombre d|número de|total de)\w* ?.*",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"units|orders|visits|calls|tickets|deals|leads|customers|clients|meetings|bookings|invoices|returns|complaints|"
    r"projects|"
    r"sessions|hours|goals|assists|"
    r"stück|stückzahl|aufträge|besuche|anrufe|verkäufe|abschlüsse|kunden|termine|bestellungen|projekte|reklamationen|"
    r"unités|commandes|visites|appels|ventes|contrats|projets|rendez-vous|réclamations|"
    r"unidades|pedidos|visitas|llamadas|ventas|clientes|contratos|proyectos|reuniones",
    re.IGNORECASE,
)
_SURELY_RATED: Final = re.compile(
    r"films?|movies?|books?|restaurants?|wines?|songs?|albums?|hotels?|beers?|series|recipes?|"
    r"buch|bücher|weine?|lied|lieder|filme|serien?|biere?|rezepte?|livres?|vins?|chansons?|hôtels?|recettes?|"
    r"restaurantes?|libros?|películas?|vinos?|canción|canciones|recetas?|映画|電影|电影|本"
)
_MAYBE_RATED: Final = re.compile(
    r"games?|products?|shows?|artists?|places?|coffees?|whisky|cheeses?|spiele?|produkte?|jeux?|produits?|juegos?|"
    r"productos?"
)
"""These are rated as such where it shows in the other columns; somebody can know them too."""
_HOW_GOOD: Final = re.compile(
    r"\b(ratings?|stars?|score|verdict|bewertung|sterne|wertung|note|étoiles|valoración|puntuación|estrellas|"
    r"calificación)\b",
    re.IGNORECASE,
)
_OF_THINGS: Final = re.compile(
    r"\b(year|watched|read|seen|visited|tasted|played|director|author|artist|genre|price|vintage|platform|reviews?|"
    r"bought|"
    r"jahr|gesehen|gelesen|autor|regie|preis|année|auteur|prix|vu|lu|año|autor|precio|visto|leído|brand|city|"
    r"cuisine)\b",
    re.IGNORECASE,
)
_KNOWS: Final = re.compile(
    r"skill|compéten|polyval|habilid|level|knowledge|proficien|mastery|competen|kenntnis|niveau|stufe|können|"
    r"beherrsch|maîtrise|connaissance|"
    r"nivel|dominio|conocimiento|expertise",
    re.IGNORECASE,
)
_FEWEST: Final = 2


def other_things(table: RawTable, title: str, legend: Mapping[str, str]) -> str:
    """Say that a table counts or rates other things than what people can; "" when nothing says so.

    Args:
        table: The table.
        title: What stands above it.
        legend: What its numbers mean, as far as it is said.
    """
    headers = [header for header in table.headers if header]
    title = " ".join((title, *titles_of(table)))
    months = [at for at, header in enumerate(table.headers) if is_month(header)]
    amounts = [number for at in months for value in table.column(at) if (number := number_in(value)) is not None]
    if len(months) > _FEWEST and amounts and sum(number > _HIGHEST for number in amounts) * 2 > len(amounts):
        return AMOUNTS
    tracked = sum(bool(_OF_TICKETS.fullmatch(header_text(header))) for header in headers) >= _FEWEST
    if tracked and "skill" not in table.meanings:
        return TRACKED
    if not table.header_rows or len(headers) < _FEWEST or _KNOWS.search(" ".join((title, *headers[1:]))):
        return ""
    explained = any(meaning_level(meaning) is not None for meaning in legend.values())
    of_skills = meaning_of(headers[0]) == "skill"  # which are skills all the same
    if not of_skills and not explained and range_in(title) is None and _counts(table):
        return COUNTS
    if not of_skills and not explained and range_in(title) is None and _PACKED.search(title):
        return PACKED
    return RATED if _rates_things(headers) else ""


def _counts(table: RawTable) -> bool:
    """Tell whether each column of numbers is headed by what was done, or by a plain word for what is counted."""
    numbers = [
        header for at, header in enumerate(table.headers)
        if header and at and table.texts(at) and all(look_of(value) in {"", "number"} for value in table.column(at))
    ]  # fmt: skip
    if any(range_in(header) for header in table.headers):
        return False
    rest = [header for header in numbers if meaning_of(header) not in {"number", "total", "average", "measure"}]
    told = [header for header in rest if counts_things(header) or _COUNTED.fullmatch(header_text(header))]
    return len(told) >= _FEWEST and len(told) == len(rest)


def counts_things(header: str) -> bool:
    """Tell whether a header counts what was done.

    >>> counts_things("Laptops sold"), counts_things("Verkaufte Geräte"), counts_things("Sales")
    (True, True, False)
    """
    parts = header_text(header).split()
    if len(parts) < _FEWEST:
        return False
    return _DONE.fullmatch(parts[-1]) is not None or _DONE_FIRST.fullmatch(" ".join(parts)) is not None


def _rates_things(headers: Sequence[str]) -> bool:
    label, others = header_text(headers[0]).removesuffix(" title").removesuffix(" name"), headers[1:]
    surely = _SURELY_RATED.fullmatch(label) or (
        _MAYBE_RATED.fullmatch(label) and any(_OF_THINGS.search(header) for header in others)
    )
    return bool(surely) and any(_HOW_GOOD.search(header) for header in others)
