"""What the words of a legend say in a sentence: who can train others, who works alone, who is learning, who cannot."""

from typing import Final

MEANINGS: Final[tuple[tuple[float | None, str], ...]] = (
    (None, r"not applicable|not required|not needed|not rated|not assessed|no answer|don'?t know|unknown\b|n/a\b|^na$"),
    (
        None,
        r"nicht (relevant|bewertet|zutreffend|erforderlich)|sans objet|non applicable|non evalue|no aplica|no evaluado",
    ),
    (None, r"対象外|該当なし|不要|未評価|不适用|不適用|不需要|未评估|未評估"),
    (
        4,
        r"\b(can|able to|could) (teach|train|coach|lead|mentor|instruct)|\b(trains?|teaches|coaches|leads|mentors) |trainer",
    ),
    (
        4,
        r"kann (anleiten|schulen|lehren|ausbilden)|peut (former|enseigner)|forme les autres|puede (ensenar|formar|capacitar)",
    ),
    (4, r"指導(できる|可能)|教え(られる|ることができる)|(能|可)(够|夠)?(指导|指導|培训|培訓|教)"),
    (
        3,
        r"without (help|guidance|support|supervision|assistance)|ohne (hilfe|anleitung|unterstutzung)|sans (aide|supervision)",
    ),
    (3, r"sin (ayuda|supervision)"),
    (
        0,
        r"^(no|none|keine?|aucune?|sin|ningun[oa]?|pas)\b|\bnever\b|^not? (know|train|able|compet|skill|familiar|yet|start)",
    ),
    (0, r"\b(cannot|can ?not|can'?t|unable|untrained)\b|^i (do not|don'?t) know|kann nicht|nicht geschult|non forme"),
    (
        0,
        r"ne sait pas|ne peut pas|no (sabe|puede|entrenado|capacitado)|できない|未経験|^(なし|無|无|未)|不(会|會|能|了解)|没有|沒有",
    ),
    (
        2,
        r"(指導|補助|支援|サポート|助け).*(できる|可)|在指导下|在指導下|需要?指(导|導)|\b(with|needs?|under) (some )?(help|guid|sup)",
    ),
    (
        2,
        r"(mit|unter) (hilfe|anleitung|unterstutzung|aufsicht)|(avec|sous) (aide|accompagn|supervision)|(con|bajo) (ayuda|sup)",
    ),
    (
        1,
        r"\b(in|being|under) train|\blearning\b|\bstudying\b|in (ausbildung|schulung|einarbeitung)|en (formation|formacion)",
    ),
    (1, r"(教育|訓練|習得|学習|學習|学习|培训|培訓)中|\baware|heard of"),
    (
        3,
        r"\b(can|able to) (do|perform|work|use|operate)|\bindependent|\bautonom|\bselbst(st)?andig|一人でできる|独立|獨立",
    ),
    (2, r"\btrained\b|\bgeschult\b|\bformee?\b|capacitad[oa]|entrenad[oa]|教育済|已培(训|訓)"),
)
"""What the words of a legend say, tried in this order: level (None: not rated) and a pattern on the key."""
