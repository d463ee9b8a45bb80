"""The words by which people rate skills in Dutch, Italian, Portuguese, Polish, Swedish, Norwegian, Danish and Korean.

As in `vocabularies`, the level follows what a word says about working alone, and words are written as `level_key` gives
them: lower case, without accents (ł, ø and æ are letters of their own). The facts about usage come from: advice on
stating languages in a CV (Dutch: matig, redelijk, goed, vloeiend, moedertaal; Italian: scolastico, buono, ottimo;
Portuguese: iniciante, basico, intermediario, avancado, fluente), a Polish scale of proficiency (poczatkujacy,
samodzielny, biegły, ekspert), the levels of the Swedish agency for public procurement (grundlaggande, medel, hog,
mycket hog, expert), the stages of Dreyfus and Dreyfus in Norwegian (nybegynner, viderekommen nybegynner, kompetent,
dyktig, ekspert) and the scale of the Danish agency for digital government (kendskab, kan anvende, behersker, ekspert).
"""

from typing import Final

DUTCH: Final[tuple[tuple[float, str], ...]] = (
    (0, "geen|geen kennis|geen ervaring|niet aanwezig|nooit|onbekend|niet opgeleid|onbekwaam|niet bekwaam"),
    (1, "beginneling|in opleiding|in training|lerend|leerling|matig|zwak|slecht|onvoldoende|laag|gering"),
    (1, "zeer laag|heel laag|bekend met|enige kennis|weinig ervaring|bewust"),
    (2, "basiskennis|basisniveau|basisvaardigheden|elementair|redelijk|voldoende|opgeleid|met hulp|met begeleiding"),
    (2, "onder begeleiding|onder toezicht|met ondersteuning|enige ervaring"),
    (3, "gemiddeld|zelfstandig|bekwaam|goed|vakbekwaam|middelmatig|ervaren|competent|professioneel|halfgevorderd"),
    (3, "midden|kan zelfstandig werken|kan zelfstandig|zonder hulp|zonder begeleiding|vakvolwassen"),
    (
        4,
        "gevorderd|gevorderde|vergevorderd|zeer goed|heel goed|hoog|vloeiend|vaardig|zeer bekwaam|kan anderen opleiden",
    ),
    (4, "kan anderen trainen|kan begeleiden|opleider|specialist|zeer ervaren|zeer hoog"),
    (5, "deskundig|deskundige|moedertaal|uitstekend|meester|meesterschap|uitmuntend|autoriteit"),
)
"""Dutch; "basis", "beginner" and "expert" are in other lists."""

ITALIAN: Final[tuple[tuple[float, str], ...]] = (
    (0, "nessuno|nessuna|nessuna conoscenza|nessuna esperienza|assente|nullo|nulla|non formato|mai|non conosce"),
    (1, "molto basso|molto bassa|scarso|scarsa|insufficiente|basso|bassa|in formazione|apprendista|in addestramento"),
    (1, "elementare|scolastico|scolastica|limitato|limitata|nozioni|debole|iniziale|conoscenza generale"),
    (
        2,
        "di base|livello base|conoscenze di base|conoscenza di base|sufficiente|formato|formata|con aiuto|con supporto",
    ),
    (2, "con supervisione|sotto supervisione|con affiancamento|in affiancamento|addestrato|addestrata"),
    (2.5, "discreto|discreta|pre-intermedio"),
    (3, "intermedio|intermedia|medio|media|autonomo|autonoma|buono|buona|bene|competente|indipendente|esperienza"),
    (3, "qualificato|qualificata|professionale|in autonomia"),
    (4, "avanzato|avanzata|molto buono|molto buona|molto bene|elevato|elevata|fluente|formatore|esperienza elevata"),
    (4, "altamente specializzato|in grado di formare|puo formare|specialista|molto alto|molto elevato|padronanza"),
    (5, "esperto|esperta|eccellente|ottimo|ottima|madrelingua|maestro|bilingue"),
)
"""Italian; what it shares with Spanish and French ("principiante", "base", "alto") is in their lists."""

PORTUGUESE: Final[tuple[tuple[float, str], ...]] = (
    (0, "nenhum|nenhuma|nenhum conhecimento|sem conhecimento|sem conhecimentos|sem experiencia|nao treinado|nunca"),
    (0, "nao sabe|inexistente"),
    (1, "iniciante|muito baixo|muito baixa|baixo|baixa|em formacao|em treinamento|em treino|aprendiz|fraco|fraca"),
    (1, "ruim|mau|insuficiente|elementar|limitado|nocoes|novato"),
    (2, "basico|basica|conhecimento basico|conhecimentos basicos|nocoes basicas|treinado|treinada|formado|com ajuda"),
    (2, "com apoio|com supervisao|sob supervisao|razoavel|suficiente"),
    (3, "intermediario|intermediaria|intermedio|intermedia|medio|media|autonomo|autonoma|bom|boa|competente"),
    (3, "independente|qualificado|profissional"),
    (4, "avancado|avancada|muito bom|muito boa|fluente|alto|alta|proficiente|forte|pode treinar outros|treina outros"),
    (4, "multiplicador|formador|muito alto|muito alta"),
    (5, "especialista|perito|excelente|otimo|otima|mestre|nativo|lingua materna|bilingue"),
)
"""Portuguese, of Brazil and of Portugal."""

POLISH: Final[tuple[tuple[float, str], ...]] = (
    (0, "brak|brak wiedzy|brak umiejetnosci|brak doswiadczenia|brak znajomosci|nie zna|zaden|zerowy|nieprzeszkolony"),
    (1, "poczatkujacy|poczatkujaca|bardzo niski|niski|niska|słaby|słaba|w trakcie szkolenia|uczy sie|nowicjusz"),
    (1, "niedostateczny|elementarny"),
    (2, "podstawowy|podstawowa|podstawy|przeszkolony|przeszkolona|pod nadzorem|z pomoca|dostateczny|komunikatywny"),
    (3, "sredniozaawansowany|sredniozaawansowana|sredni|srednia|samodzielny|samodzielna|dobry|dobra|dobrze"),
    (3, "kompetentny|doswiadczony|doswiadczona|wykwalifikowany"),
    (4, "zaawansowany|zaawansowana|bardzo dobry|bardzo dobra|wysoki|wysoka|biegły|biegła|płynny|moze szkolic innych"),
    (4, "szkoli innych|trener|specjalista|bardzo wysoki"),
    (5, "ekspert|ekspertka|mistrz|ojczysty|jezyk ojczysty|celujacy|doskonały|doskonała"),
)
"""Polish."""

SWEDISH: Final[tuple[tuple[float, str], ...]] = (
    (0, "ingen|inga|ingen kunskap|ingen erfarenhet|inga kunskaper|saknas|ej utbildad|okand|aldrig"),
    (1, "nyborjare|mycket lag|lag|under utbildning|under upplarning|larling|svag|viss kannedom|kannedom"),
    (2, "grundlaggande|grundlaggande niva|grundniva|grunder|grundkunskaper|baskunskaper|utbildad|med stod|med hjalp"),
    (2, "under handledning|godkand|viss erfarenhet"),
    (3, "medel|mellan|medelgod|medelkompetens|god|goda|goda kunskaper|sjalvstandig|sjalvgaende|bra|erfaren|kompetent"),
    (3, "normal|behorig|behoriga"),
    (
        4,
        "avancerad|mycket god|mycket goda|mycket goda kunskaper|mycket bra|hog|hog kompetens|mycket hog|flytande",
    ),
    (4, "skicklig|mycket hog kompetens|kan utbilda andra|kan lara ut|handledare|instruktor|val godkand|mycket erfaren"),
    (5, "modersmal|masterlig|utmarkt|mastare"),
)
"""Swedish."""

NORWEGIAN: Final[tuple[tuple[float, str], ...]] = (
    (0, "ingen kjennskap|ingen kunnskap|ingen erfaring|ikke opplært|mangler"),
    (1, "nybegynner|svært lav|lav|under opplæring|lærling|noe kjennskap|kjennskap|lite erfaring"),
    (2, "grunnleggende|grunnleggende kunnskap|basiskunnskap|viderekommen nybegynner|opplært|med veiledning|med hjelp"),
    (2, "noe erfaring|under veiledning"),
    (3, "middels|selvstendig|godt|god kunnskap|kompetent|erfaren|viderekommen|mellomniva"),
    (4, "avansert|svært god|meget god|svært godt|høy|dyktig|flytende|svært høy|kan lære opp andre|meget godt"),
    (5, "ekspert|morsmal|utmerket|mester"),
)
"""Norwegian; "ingen" and "god" are in the Swedish list."""

DANISH: Final[tuple[tuple[float, str], ...]] = (
    (0, "intet|intet kendskab|ingen kendskab|ikke oplært|ingen viden"),
    (1, "begynder|meget lav|under oplæring|under uddannelse|kendskab|har kendskab til|lidt kendskab|noget kendskab"),
    (2, "grundlæggende|grundlæggende kendskab|let øvet|basisniveau|oplært|med vejledning|med støtte|lidt erfaring"),
    (3, "øvet|mellem|middel|selvstændig|selvkørende|godt kendskab|kan anvende|anvender|mellemniveau"),
    (
        4,
        "avanceret|rutineret|meget godt kendskab|meget erfaren|høj|meget høj|behersker|flydende|dygtig",
    ),
    (4, "kan oplære andre"),
    (5, "er ekspert|modersmal|fremragende|mester"),
)
"""Danish; what it shares with Norwegian is in that list."""

KOREAN: Final[tuple[tuple[float, str], ...]] = (
    (0, "없음|무|경험 없음|경험없음|지식 없음|모름|불가|미경험|전혀 없음|미숙련"),
    (1, "입문|입문자|초보|초보자|초급|초급자|기초|기본|하|낮음|미흡|교육 중|교육중|학습 중|매우 낮음|최하|부족"),
    (2, "지도 하에 가능|도움 필요|지원 필요|보조 가능|교육 완료|교육완료|중하"),
    (3, "중급|중급자|중|보통|단독 수행 가능|단독 가능|단독수행|독립 수행|가능|양호|숙련"),
    (3.5, "중상|중고급"),
    (4, "고급|고급자|상급|상|높음|능숙|지도 가능|교육 가능|우수|유창|매우 높음"),
    (5, "전문가|최상|최고|최고급|매우 우수|탁월|원어민|모국어|마스터|달인"),
)
"""Korean."""

RUSSIAN: Final[tuple[tuple[float, str], ...]] = (
    (0, "нет|отсутствует|не знаю|не умею|не владею|нет опыта|нет навыка|нулевои|не обучен|не обучена|никогда"),
    (1, "начальныи|начинающии|новичок|низкии|минимальныи|элементарныи|на обучении|слабыи|ниже среднего"),
    (2, "базовыи|основы|базовые знания|под наблюдением|с помощью|с поддержкои|удовлетворительно|стажер"),
    (3, "среднии|самостоятельно|самостоятельныи|уверенныи|хорошии|хорошо|рабочии|компетентныи|обучен|обучена"),
    (4, "продвинутыи|высокии|свободныи|свободно|выше среднего|может обучать|наставник|опытныи|очень хорошо"),
    (5, "эксперт|экспертныи|мастер|отлично|отличныи|носитель языка|роднои|очень высокии|профессионал"),
)
"""Russian."""

TURKISH: Final[tuple[tuple[float, str], ...]] = (
    (0, "yok|hic|bilmiyor|deneyim yok|bilgi yok|egitimsiz"),
    (1, "baslangıc|acemi|yeni baslayan|dusuk|zayıf|egitimde|cok dusuk|giris"),
    (2, "temel|temel bilgi|gozetim altında|yardımla|destekle|gelistirilmeli"),
    (3, "orta|bagımsız|yeterli|iyi|tek basına|yetkin|orta duzey|orta seviye"),
    (4, "ileri|yuksek|cok iyi|akıcı|egitebilir|ileri duzey|ileri seviye|deneyimli"),
    (5, "uzman|usta|mukemmel|ana dil|anadil|cok yuksek"),
)
"""Turkish."""

CZECH: Final[tuple[tuple[float, str], ...]] = (
    (0, "zadna|zadne|zadny|bez znalosti|bez zkusenosti|neumim|nikdy"),
    (1, "zacatecnik|nizka|nizky|nizke|elementarni|v zaskoleni|slaba|slaby"),
    (2, "zakladni|zaklady|pod dohledem|s pomoci|s podporou"),
    (3, "stredni|stredne pokrocily|samostatne|samostatny|dobra|dobry|dobre|prumerna|prumerny"),
    (4, "pokrocily|pokrocila|vysoka|vysoky|velmi dobra|velmi dobry|plynne|muze skolit|skolitel"),
    (5, "expertni|odbornik|mistr|vyborna|vyborny|vyborne|rodily mluvci|matersky jazyk"),
)
"""Czech."""

FURTHER_LEVELS: Final = (
    *DUTCH, *ITALIAN, *PORTUGUESE, *POLISH, *SWEDISH, *NORWEGIAN, *DANISH, *KOREAN, *RUSSIAN, *TURKISH, *CZECH,
)  # fmt: skip
"""All of them: level and words."""

FURTHER_RAISED: Final[tuple[tuple[str, float, str], ...]] = (
    ("laag", 2, "zeer laag|heel laag"),
    ("basso|bassa|elementare", 2, "molto basso|molto bassa|principiante"),
    ("baixo|baixa|elementar", 2, "muito baixo|muito baixa|iniciante"),
    ("niski|niska", 2, "bardzo niski"),
    ("lag", 2, "mycket lag"),
    ("lav", 2, "svært lav|meget lav"),
    ("하|낮음", 2, "최하|매우 낮음"),
    ("초급|초급자|기초|기본", 2, "입문|입문자|초보|초보자"),
    ("zeer hoog|molto alto|muito alto|muito alta|bardzo wysoki|mycket hog|svært høy|meget høj|매우 높음", 5,
     "hoog|alto|elevato|alta|wysoki|hog|høy|høj|높음"),
    ("good|gut|gute kenntnisse|bon|bonne|bien|bueno|buena|buono|buona|bom|boa|dobry|dobra|dobrze|iyi|"
     "хорошии|хорошо|goed|god|bra|良|良好|양호", 3.5,
     "average|medium|moderate|middle|mittel|mittlere kenntnisse|durchschnittlich|moyen|moyenne|medio|media|sredni|"
     "srednia|orta|среднии|gemiddeld|medel|middels|stredni|prumerny|中|一般|普通|보통"),
    ("숙련", 4, "보통|중급"),
    ("низкии", 2, "очень низкии|отсутствует"),
    ("dusuk", 2, "cok dusuk"),
)  # fmt: skip
"""Words that stand a step higher beside a weaker one, as in `vocabularies.RAISED`."""
