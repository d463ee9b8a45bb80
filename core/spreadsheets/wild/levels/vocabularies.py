"""The words by which people rate skills, with the level from 0 to 5 that each stands for.

The levels follow what the words say about working alone, not the place of a word in a list: "advanced" is 4 whether or
not "expert" is used as well. The facts about published scales come from: the NIH proficiency scale (fundamental
awareness to expert), the stages of Dreyfus and Dreyfus (novice to expert), the responsibility levels of SFIA 8 (follow
to set strategy), the language levels of the Common European Framework (A1 to C2), the interagency language scale
(elementary to native) and the levels of the Japanese-Language Proficiency Test (N5 to N1).

Words are written as `level_key` gives them: lower case, without accents. Where two lists hold a word, the first holds.
"""

from typing import Final

from core.spreadsheets.wild.levels.further_vocabularies import FURTHER_LEVELS, FURTHER_RAISED

ENGLISH: Final[tuple[tuple[float, str], ...]] = (
    (0, "none|no|nil|zero|no knowledge|no experience|no skill|no skills|no exposure|no training|no competence"),
    (0, "no ability|not yet|not trained|untrained|never used|never|unfamiliar|not familiar|not competent|incompetent"),
    (0, "unskilled|unable|cannot|cannot do|cannot do it|can't do|not able|not started|no proficiency|nothing"),
    (0, "unaware|not known"),
    (1, "beginner|absolute beginner|aware|awareness|fundamental awareness|basic awareness|heard of it|learning"),
    (1, "learner|in training|being trained|training|trainee|poor|very low|weak|minimal|entry|entry level"),
    (1, "introductory|starter|novice|fundamental|fundamentals|foundation|foundational|elementary"),
    (1, "elementary proficiency|low|limited|familiar|familiarity|some knowledge|some|rudimentary|follow"),
    (1, "lowest|least|worst|weakest"),
    (2, "basic|basics|basic knowledge|basic skills"),
    (2, "advanced beginner|working|working knowledge|limited working|limited working proficiency"),
    (2, "limited experience|trained|with guidance|with help|with support|with supervision|under supervision"),
    (2, "needs help|needs support|needs supervision|fair|below average|developing|some experience|assist"),
    (2, "needs practice|needs work|supervised"),
    (2, "works with guidance|apprentice|basic working|basic working knowledge|upper beginner|beginner+"),
    (2, "pre-intermediate|conversational|emerging|approaching|working towards|working toward|progressing"),
    (3, "intermediate|competent|independent|works independently|can do|can do it|can work alone|able|average"),
    (3, "secure|secured|meets|meets expectations|meets standard|meets standards|embedded|established|accomplished"),
    (3, "medium|moderate|good|practitioner|practical application|skilled|fully trained|qualified|solid|mid|middle"),
    (3, "capable|proficient|proficiency|professional|professional working|professional working proficiency|apply"),
    (3, "experienced|without supervision|without help|autonomous|certified|mature|satisfactory|knowledgeable"),
    (3.5, "upper intermediate|upper-intermediate|enable"),
    (4, "advanced|applied theory|very good|high|fluent|strong|full professional|full professional proficiency"),
    (4, "above average|leads|leads and teaches it|can teach|can train|can train others|trainer|can coach|coach"),
    (4, "mentor|ensure|ensure and advise|ensure, advise|highly proficient|highly skilled|very high|teacher|lead"),
    (4, "confident"),
    (4, "instructor|leading|exceeds|exceeds expectations|exceeding|greater depth|extending|distinguished"),
    (4.5, "initiate, influence|initiate and influence|initiate|near native"),
    (5, "highest|best|strongest|role model"),
    (5, "expert|recognized expert|recognised expert|master|mastery|guru|native|native speaker|bilingual|excellent"),
    (5, "native or bilingual|native or bilingual proficiency|mother tongue|world class|authority"),
    (5, "sets the direction|outstanding|set strategy|set strategy, inspire, mobilise"),
    (5, "set strategy inspire mobilise|thought leader|sme|subject matter expert"),
)
"""English, with the published scales."""

FRENCH: Final[tuple[tuple[float, str], ...]] = (
    (0, "aucun|aucune|aucune connaissance|pas de connaissance|neant|non forme|jamais|ne sait pas|inconnu|nul"),
    (0, "aucune experience|sans experience|incompetent|non acquis|non acquise|non maitrise|a acquerir"),
    (2, "en cours|en cours d'acquisition|en cours d'apprentissage|partiellement acquis|partiellement acquise"),
    (3, "acquis|acquise|valide|validee|atteint|atteinte"),
    (4, "depasse|depassee|parfaitement acquis|parfaitement maitrise"),
    (1, "tres faible"),
    (1, "debutant|debutante|sensibilise|sensibilisation|notions|en formation|en apprentissage|faible|initiation"),
    (1, "elementaire|scolaire|limite"),
    (2, "base|bases|basique|connaissances de base"),
    (2, "forme|formee|avec aide|avec accompagnement|sous supervision|operationnel avec aide|passable|connaissance"),
    (3, "intermediaire|autonome|moyen|moyenne|independant|bon|bonne|bien|operationnel|competent|confirme"),
    (3, "confirmee|pratique|maitrise partielle|qualifie|professionnel"),
    (4, "tres eleve"),
    (4, "avance|avancee|tres bien|tres bon|eleve|courant|maitrise|forme les autres|formateur|referent|fort|tuteur"),
    (5, "expert|experte|expertise|langue maternelle|natif|excellent|excellente|bilingue|maitre"),
)
"""French."""

GERMAN: Final[tuple[tuple[float, str], ...]] = (
    (0, "keine|keine kenntnisse|keine erfahrung|kein wissen|nicht vorhanden|ungeschult|nicht geschult|nie"),
    (0, "ungenugend|kann nicht|ohne kenntnisse|keine ahnung|unbekannt"),
    (1, "mangelhaft|anfanger|anfangerin|einsteiger|neuling|in ausbildung|in schulung|in einarbeitung|lernend"),
    (1, "gering|schwach|sehr niedrig"),
    (1, "kenner|niedrig|elementar|laie"),
    (2, "grundkenntnisse|grundlagen|basis|basiswissen|basiskenntnisse"),
    (2, "geschult|eingewiesen|mit anleitung|unter anleitung|mit unterstutzung|mit hilfe"),
    (2, "erweiterte grundkenntnisse|angelernt|fortgeschrittener anfanger|ausreichend"),
    (2.5, "befriedigend"),
    (3, "erreicht|sicher|beherrscht|beherrscht es"),
    (3, "mittel|selbststandig|selbstandig|kompetent|gut|gute kenntnisse"),
    (3, "kann|routiniert|anwender|erfahren|mittlere kenntnisse|durchschnittlich|konner"),
    (3, "verhandlungssicher in teilen"),
    (4, "sehr hoch"),
    (4, "fortgeschritten|fortgeschrittene|fortgeschrittener|sehr gut|sehr gute kenntnisse|hoch|fliessend|trainer"),
    (4, "kann anleiten|kann schulen|kann lehren|profi|verhandlungssicher|vertieft|vertiefte kenntnisse|spezialist"),
    (5, "experte|expertin|expertenwissen|expertenkenntnisse|muttersprache|muttersprachler|meister|exzellent"),
    (5, "hervorragend"),
)
"""German."""

SPANISH: Final[tuple[tuple[float, str], ...]] = (
    (0, "ninguno|ninguna|nada|nulo|sin conocimiento|sin conocimientos|sin experiencia|no sabe|no capacitado"),
    (0, "no entrenado|nunca"),
    (1, "muy bajo|muy baja"),
    (1, "principiante|novato|novata|inicial|iniciacion|consciente|en formacion|en capacitacion|aprendiz|bajo|baja"),
    (2, "basico|basica|conocimientos basicos"),
    (1, "elemental|malo|deficiente|limitado|nociones"),
    (2, "capacitado|capacitada|entrenado|con ayuda|con apoyo|con supervision|bajo supervision|regular|aceptable"),
    (3, "intermedio|intermedia|medio|media|competente|autonomo|autonoma|independiente|bueno|buena|bien|puede"),
    (3, "profesional|calificado"),
    (4, "muy alto|muy alta"),
    (4, "avanzado|avanzada|muy bueno|muy buena|muy bien|alto|alta|fluido|formador|puede ensenar|instructor|fuerte"),
    (5, "experto|experta|maestro|maestra|nativo|nativa|lengua materna|excelente|bilingue"),
)
"""Spanish."""

JAPANESE: Final[tuple[tuple[float, str], ...]] = (
    (0, "なし|無し|未経験|経験なし|知識なし|できない|不可|未習得|未教育|未|知らない|わからない|未修得"),
    (1, "最低|初心者|入門|入門レベル|見習い|教育中|訓練中|習得中|学習中|知識あり|知っている|聞いたことがある"),
    (1, "低|新人"),
    (1, "初級|初級者|基礎|基本|初歩|少し"),
    (2, "補助があればできる|指導があればできる|指導を受ければできる|指導のもとでできる|サポートがあればできる"),
    (2, "教育済|教育済み|補助付き|支援があればできる|やや|可|実務初級|指導の下でできる"),
    (3, "中級|中級者|中|できる|一人でできる|1人でできる|独力でできる|独りでできる|一人前|普通|良|実務経験あり"),
    (3, "標準|自立|習得済|習得済み|修得|習得"),
    (3.5, "中上級|中級上"),
    (4, "上級|上級者|高|高い|指導できる|教えられる|教えることができる|人に教えられる|指導可|指導者|得意|優"),
    (4, "ビジネスレベル"),
    (5, "最高|専門家|エキスパート|達人|ネイティブ|母語|母国語|最上級|秀|第一人者|マスター"),
)
"""Japanese."""

CHINESE: Final[tuple[tuple[float, str], ...]] = (
    (0, "无|没有|无经验|不会|不能|不了解|未培训|零基础|無|沒有|無經驗|不會|不瞭解|未培訓|零基礎|完全不会|完全不會"),
    (0, "無知識"),
    (1, "了解|知道|入门|入門|新手|学习中|學習中|培训中|培訓中|初学者|初學者|差|瞭解|低|初级|初級|基础|基礎|基本"),
    (1, "一般了解|略懂"),
    (2, "熟悉|在指导下完成|在指導下完成|需要指导|需要指導|已培训|已培訓|需指导|需指導|会一点|會一點|及格"),
    (3, "中级|中級|中等|一般|能独立完成|能獨立完成|独立|獨立|掌握|良好|会|會|胜任|勝任|合格|可独立操作"),
    (3, "可獨立操作"),
    (4, "熟練|高级|高級|熟练|很好|能指导他人|能指導他人|可指导他人|可指導他人|能培训他人|能培訓他人|流利|高|擅长"),
    (4, "擅長"),
    (5, "专家|專家|精通|大师|大師|母语|母語|优秀|優秀|资深|資深|卓越"),
)
"""Chinese, simplified and traditional."""

LANGUAGE_TESTS: Final[tuple[tuple[float, str], ...]] = (
    (0, "a0"),
    (1, "a1|n5"),
    (1.5, "n4"),
    (2, "a2"),
    (2.5, "b1|n3"),
    (3, "b2|n2"),
    (4, "c1|n1"),
    (5, "c2"),
)
"""The levels of languages by their codes."""

LEVELS_BY_WORD: Final = (
    *ENGLISH, *FRENCH, *GERMAN, *SPANISH, *JAPANESE, *CHINESE, *LANGUAGE_TESTS, *FURTHER_LEVELS,
)  # fmt: skip
"""All of them: level and words."""

RAISED: Final[tuple[tuple[str, float, str], ...]] = (
    (
        "fundamental|fundamentals|foundation|elementary|limited|familiar|familiarity",
        2,
        "beginner|novice|aware|awareness|fundamental awareness|poor|very low|in training|learner|entry|entry level",
    ),
    ("novice", 2, "aware|awareness|fundamental awareness|basic awareness"),
    ("low|niedrig|faible|bajo|baja", 2, "very low|sehr niedrig|tres faible|muy bajo|muy baja"),
    ("very high|sehr hoch|tres eleve|muy alto|muy alta", 5, "high|hoch|eleve|alto|alta"),
    ("proficient|professional|experienced", 4, "competent|intermediate|working proficiency|independent|medium"),
    ("elementaire", 2, "debutant|debutante|sensibilise|notions|initiation"),
    ("elemental", 2, "principiante|novato|novata|inicial|iniciacion"),
    ("初級|初級者|基礎|基本|初级|基础", 2, "初心者|入門|入门|見習い|新人|新手|初学者|初學者|了解|知道|瞭解"),
    ("熟練", 5, "上級|上級者"),
    *FURTHER_RAISED,
)
"""Words that stand a step higher in a column that also uses one of the weaker words: words, their level then, those."""
