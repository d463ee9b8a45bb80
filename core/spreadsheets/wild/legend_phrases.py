"""What the words of a legend say in a sentence: who can train others, who works alone, who is learning, who cannot."""

from typing import Final

NOT_RATED_PHRASES: Final = (
    r"not applicable|not required|not needed|not rated|not assessed|no answer|don'?t know|unknown\b|n/a\b|^na$",
    r"nicht (relevant|bewertet|zutreffend|erforderlich)|sans objet|non applicable|non evalue",
    r"no aplica|no evaluado|対象外|該当なし|不要|未評価|不适用|不適用|不需要|未评估|未評估",
)
"""Patterns of what says that there is no rating, on the key of the words."""

_TEACHES: Final = (
    r"\b(can|able to|could) (teach|train|coach|lead|mentor|instruct)",
    r"\b(trains?|teaches|coaches|leads|mentors) |trainer",
    r"kann (anleiten|schulen|lehren|ausbilden)|peut (former|enseigner)|forme les autres",
    r"puede (ensenar|formar|capacitar)|指導(できる|可能)|教え(られる|ることができる)",
    r"(能|可)(够|夠)?(指导|指導|培训|培訓|教)",
)
_WITHOUT_HELP: Final = (
    r"\bno (further |more )?(help|guidance|support|supervision|assistance)|not need (help|guid|sup|assist)",
    r"keine? (hilfe|anleitung|unterstutzung)|(pas|plus) (besoin )?d'aide|no (necesita|requiere) (ayuda|sup)",
    r"without (help|guidance|support|supervision|assistance)|ohne (hilfe|anleitung|unterstutzung)",
    r"sans (aide|supervision)|sin (ayuda|supervision)",
)
_CANNOT: Final = (
    r"^(no|none|keine?|aucune?|sin|ningun[oa]?|pas)\b|\bnever\b",
    r"^not? (know|train|able|compet|skill|familiar|yet|start)",
    r"\b(cannot|can ?not|can'?t|unable|untrained)\b|^i (do not|don'?t) know|kann nicht|nicht (geschult|vorhanden)",
    r"non forme|ne sait pas|ne peut pas|no (sabe|puede|entrenado|capacitado)",
    r"できない|未経験|^(なし|無|无|未)|不(会|會|能|了解)|没有|沒有",
)
_WITH_HELP: Final = (
    r"(指導|補助|支援|サポート|助け).*(できる|可)|在指导下|在指導下|需要?指(导|導)",
    r"\b(with|needs?|under|requires?) (some |close )?(help|guid|sup|assist)",
    r"(mit|unter) (hilfe|anleitung|unterstutzung|aufsicht)|(avec|sous) (aide|accompagn|supervision)",
    r"(con|bajo) (ayuda|sup)",
)
_LEARNS: Final = (
    r"\b(in|being|under) train|\blearning\b|\bstudying\b|\baware|heard of|in (ausbildung|schulung|einarbeitung)",
    r"en (formation|formacion)|(教育|訓練|習得|学習|學習|学习|培训|培訓)中",
)
_CAN: Final = (
    r"\b(can|able to) (do|perform|work|use|operate)|\bindependent|\bautonom|\bselbst(st)?andig",
    r"一人でできる|独立|獨立",
)
_TRAINED: Final = (r"\btrained\b|\bgeschult\b|\bformee?\b|capacitad[oa]|entrenad[oa]|教育済|已培(训|訓)",)

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
