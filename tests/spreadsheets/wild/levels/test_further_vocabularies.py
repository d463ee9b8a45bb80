"""Level words, legends and headers in Dutch, Italian, Portuguese, Polish, Swedish, Norwegian, Danish and Korean."""

import pytest

from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.levels import further_vocabularies, vocabularies
from core.spreadsheets.wild.levels.level_words import level_key, meaning_level
from core.spreadsheets.wild.levels.written_levels import written
from tests.spreadsheets.wild.levels.cell_levels import levels_of


@pytest.mark.parametrize(
    ("words", "levels"),
    [
        ("Geen|Beginner|Basis|Gemiddeld|Gevorderd|Expert", [0, 1, 2, 3, 4, 5]),
        ("Matig|Redelijk|Goed|Vloeiend|Moedertaal", [1, 2, 3, 4, 5]),
        ("Geen kennis|In opleiding|Zelfstandig|Kan anderen opleiden", [0, 1, 3, 4]),
        ("Nessuno|Principiante|Base|Intermedio|Avanzato|Esperto", [0, 1, 2, 3, 4, 5]),
        ("Scolastico|Sufficiente|Discreto|Buono|Ottimo|Madrelingua", [1, 2, 2.5, 3, 5, 5]),
        ("Nenhum|Iniciante|Básico|Intermediário|Avançado|Especialista", [0, 1, 2, 3, 4, 5]),
        ("Ruim|Regular|Bom|Muito bom|Excelente", [1, 2, 3, 4, 5]),
        ("Brak|Początkujący|Podstawowy|Średniozaawansowany|Zaawansowany|Ekspert", [0, 1, 2, 3, 4, 5]),
        ("Początkujący|Samodzielny|Biegły|Ekspert", [1, 3, 4, 5]),
        ("Ingen|Nybörjare|Grundläggande|Medel|Avancerad|Expert", [0, 1, 2, 3, 4, 5]),
        ("Grundläggande|Medelkompetens|Hög kompetens|Expert", [2, 3, 4, 5]),
        ("Nybegynner|Viderekommen nybegynner|Kompetent|Dyktig|Ekspert", [1, 2, 3, 4, 5]),
        ("Ingen|Grunnleggende|Middels|Svært god|Ekspert", [0, 2, 3, 4, 5]),
        ("Intet kendskab|Begynder|Let øvet|Øvet|Avanceret|Ekspert", [0, 1, 2, 3, 4, 5]),
        ("Kendskab|Kan anvende|Behersker|Er ekspert", [1, 3, 4, 5]),
        ("없음|입문|초급|중급|고급|전문가", [0, 1, 2, 3, 4, 5]),
        ("초급|중급|고급", [1, 3, 4]),
        ("하|중|상", [1, 3, 4]),
        ("미흡|보통|우수|매우 우수", [1, 3, 4, 5]),
        ("Svært lav|Lav|Middels|Høy|Svært høy", [1, 2, 3, 4, 5]),
        ("Muito baixo|Baixo|Médio|Alto|Muito alto", [1, 2, 3, 4, 5]),
    ],
)
def test_words_have_their_usual_levels(words: str, levels: list[float]) -> None:
    assert levels_of(words.split("|")) == levels


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("Kan anderen opleiden", 4), ("Werkt zonder begeleiding", 3), ("Onder begeleiding", 2),
        ("Kan niet zelfstandig", 0),
        ("In grado di formare altri", 4), ("Con supervisione", 2), ("Non formato", 0),
        ("Pode treinar outros", 4), ("Em treinamento", 1), ("Sem conhecimento", 0),
        ("Potrafi szkolić innych", 4), ("Pracuje bez nadzoru", 3), ("Nie zna", 0), ("W trakcie szkolenia", 1),
        ("Kan lära ut", 4), ("Behöver arbeta med stöd", 2), ("Kan ikke", 0), ("Under opplæring", 1),
        ("Arbejder selvstændigt", 3), ("혼자 단독으로 수행", 3), ("도움이 필요", 2),
        ("다른 사람 지도 가능", 4), ("교육 중", 1),
    ],
)  # fmt: skip
def test_what_a_legend_says_in_a_sentence_is_understood(said: str, level: float) -> None:
    assert meaning_level(said) == level


@pytest.mark.parametrize(
    "said",
    ["Niet van toepassing", "n.v.t.", "Non applicabile", "Não se aplica", "Nie dotyczy", "Ej aktuellt", "해당 없음"],
)
def test_what_does_not_apply_has_no_level(said: str) -> None:
    assert meaning_level(said) is None


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("Vaardigheid", "skill"), ("Opmerkingen", "note"), ("Medewerker", "person"), ("Competenza", "skill"),
        ("Livello", "level"), ("Dipendente", "person"), ("Habilidade", "skill"), ("Nível", "level"),
        ("Observações", "note"), ("Umiejętność", "skill"), ("Poziom", "level"), ("Imię i nazwisko", "person"),
        ("Kompetens", "skill"), ("Nivå", "level"), ("Ferdighet", "skill"), ("Merknader", "note"),
        ("Kompetence", "skill"),
        ("Medarbejder", "person"), ("기술", "skill"), ("수준", "level"), ("성명", "person"), ("비고", "note"),
        ("분류", "category"), ("Wil leren", "wants to grow"), ("Laatst gebruikt", "last used"),
    ],
)  # fmt: skip
def test_headers_are_known(header: str, meaning: str) -> None:
    assert meaning_of(header) == meaning


@pytest.mark.parametrize("header", ["Data", "Marco", "Meta", "Stan", "Handling", "Timer", "Lata", "Roll"])
def test_a_header_that_is_also_a_name_or_a_skill_elsewhere_is_not_taken_for_another_column(header: str) -> None:
    assert meaning_of(header) == ""


@pytest.mark.parametrize("amount", ["3 jaar", "2 anni", "5 lat", "4 år", "3년", "6 maanden"])
def test_an_amount_of_time_is_no_level(amount: str) -> None:
    assert written(amount).kind == "amount"


def test_every_word_is_written_as_it_is_looked_up_and_no_language_contradicts_another() -> None:
    levels: dict[str, float] = {}
    for level, words in (*vocabularies.LEVELS_BY_WORD, *further_vocabularies.FURTHER_LEVELS):
        for word in words.split("|"):
            if (level, words) in further_vocabularies.FURTHER_LEVELS:
                assert level_key(word) == word
                assert levels.setdefault(word, level) == level, word
            levels.setdefault(word, level)
