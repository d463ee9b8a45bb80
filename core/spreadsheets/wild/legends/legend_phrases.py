"""What the words of a legend say in a sentence: who can train others, who works alone, who is learning, who cannot."""

from typing import Final

NOT_RATED_PHRASES: Final = (
    r"not applicable|not required|not needed|not rated|not assessed|no answer|don'?t know|unknown\b|n/a\b|^na$",
    r"nicht (relevant|bewertet|zutreffend|erforderlich)|sans objet|non applicable|non evalue",
    r"no aplica|no evaluado|対象外|該当なし|不要|未評価|不适用|不適用|不需要|未评估|未評估",
    r"niet (van toepassing|beoordeeld|relevant)|n\.v\.t|non (applicabile|valutat)|nao (se aplica|aplicavel|avaliad)",
    r"^(was |is )?(absent|abwesend|afwezig|ausente|assente|nieobecn[yae]|franvarande|fraværende|欠席|缺席|결석)\b",
    r"nie (dotyczy|oceniono)|ej (aktuell|relevant|bedomd)|ikke (relevant|aktuel|vurder)|해당 ?없음|미평가|평가 ?안",
)
"""Patterns of what says that there is no rating, on the key of the words."""

_TEACHES: Final = (
    r"\b(can|able to|could) (teach|train|coach|lead|mentor|instruct)",
    r"\b(trains?|teaches|coaches|leads|mentors) |trainer",
    r"kann (anleiten|schulen|lehren|ausbilden)|peut (former|enseigner)|forme les autres",
    r"puede (ensenar|formar|capacitar)|指導(できる|可能)|教え(られる|ることができる)",
    r"(能|可)(够|夠)?(指导|指導|培训|培訓|教)",
    r"kan (anderen? )?(opleiden|trainen|begeleiden)|(in grado di|puo) (formare|insegnare)|forma altri",
    r"(pode|capaz de|consegue) (treinar|ensinar|formar)|treina outros|(moze|potrafi) szkolic|szkoli innych",
    r"kan (utbilda|lara ut|lære opp|oplære|undervise)|지도 ?(가능|할 수)|(교육|가르칠).*(가능|수 있)",
)
_WITHOUT_HELP: Final = (
    r"\bno (further |more )?(help|guidance|support|supervision|assistance)|not need (help|guid|sup|assist)",
    r"keine? (hilfe|anleitung|unterstutzung)|(pas|plus) (besoin )?d'aide|no (necesita|requiere) (ayuda|sup)",
    r"without (help|guidance|support|supervision|assistance)|ohne (hilfe|anleitung|unterstutzung)",
    r"sans (aide|supervision)|sin (ayuda|supervision)",
    r"zonder (hulp|begeleiding|toezicht|ondersteuning)|senza (aiuto|supervisione|supporto)",
    r"sem (ajuda|supervisao|apoio)|bez (pomocy|nadzoru)|utan (hjalp|handledning|stod)",
    r"uten (hjelp|veiledning)|uden (hjælp|vejledning|støtte)|도움 없이",
)
_CANNOT: Final = (
    r"^(no|none|keine?|aucune?|sin|ningun[oa]?|pas)\b|\bnever\b",
    r"^(not at all|gar nicht|uberhaupt nicht|pas du tout|para nada|per niente)$",
    r"^(de modo nenhum|helemaal niet|wcale|inte alls)$",
    r"^not? (know|train|able|compet|skill|familiar|yet|start)",
    r"\b(cannot|can ?not|can'?t|unable|untrained)\b|^i (do not|don'?t) know|kann nicht|nicht (geschult|vorhanden)",
    r"non forme|ne sait pas|ne peut pas|no (sabe|puede|entrenado|capacitado)",
    r"できない|未経験|^(なし|無|无|未)|不(会|會|能|了解)|没有|沒有",
    r"^(geen|nessun[oa]?|nenhuma?|brak|ingen|inga|intet)\b|^sem (conhec|exper|form)|kan (niet|inte|ikke|ej)\b",
    r"niet (opgeleid|bekwaam|getraind)|non (sa|format[oa]|addestrat|conosce)\b|nao (sabe|treinad|format|conhece)",
    r"nie (zna|potrafi|przeszkol|umie)|(inte|ej|ikke) (utbildad|opplært|oplært)|할 수 없|^없음|^못",
)
_WITH_HELP: Final = (
    r"(指導|補助|支援|サポート|助け).*(できる|可)|在指导下|在指導下|需要?指(导|導)",
    r"\b(with|needs?|under|requires?) (some |close )?(help|guid|sup|assist)",
    r"(mit|unter) (hilfe|anleitung|unterstutzung|aufsicht)|(avec|sous) (aide|accompagn|supervision)",
    r"(con|bajo) (ayuda|sup)",
    r"(met|onder) (hulp|begeleiding|toezicht|ondersteuning)|(con|sotto|in) (aiuto|supervisione|supporto|affianc)",
    r"(com|sob) (ajuda|supervisao|apoio)|z pomoca|pod nadzorem|(med|under) (hjalp|handledning|stod|hjelp|veiledning)",
    r"(med|under) (hjælp|vejledning|støtte)|(지도|도움|감독|지원).*(하에|아래|필요)",
)
_LEARNS: Final = (
    r"\b(in|being|under) train|\blearning\b|\bstudying\b|\baware|heard of|in (ausbildung|schulung|einarbeitung)",
    r"en (formation|formacion)|(教育|訓練|習得|学習|學習|学习|培训|培訓)中",
    r"in (opleiding|formazione|addestramento)|em (formacao|treinamento|treino)|w trakcie (szkolenia|nauki)",
    r"under (utbildning|upplarning|opplæring|oplæring)|(교육|학습|훈련) ?중",
)
_CAN: Final = (
    r"\b(can|able to) (do|perform|work|use|operate)|\bindependent|\bautonom|\bselbst(st)?andig",
    r"一人でできる|独立|獨立",
    r"\bzelfstandig|\bsamodzieln|\bsjalvstandig|\bselvstendig|\bselvstændig|단독|독립|스스로",
)
_TRAINED: Final = (
    r"\btrained\b|\bgeschult\b|\bformee?\b|capacitad[oa]|entrenad[oa]|教育済|已培(训|訓)",
    r"\bopgeleid\b|\b(format|addestrat|treinad)[oa]\b|\bprzeszkolon|\butbildad\b|\b(op|opp)lært\b|교육 ?완료",
)

PHRASES: Final = (
    (4, _TEACHES),
    (3, _WITHOUT_HELP),
    (0, _CANNOT),
    (2, _WITH_HELP),
    (1, _LEARNS),
    (3, _CAN),
    (2, _TRAINED),
)
"""Level and patterns, in the order in which they are tried: "cannot do it" is no "can do it"."""
