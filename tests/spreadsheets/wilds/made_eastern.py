"""Headers and level words in Japanese and Chinese, with the marks that are used there."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx
from tests.spreadsheets.wilds.meanings import any_number, grid, listed, plain, same, table_of
from tests.spreadsheets.wilds.truths import Skip, Truth


@case("Japanese", "numbers 1 to 5", "legend above", "ideographic spaces")
def japanese_matrix() -> Truth:
    people = ["佐藤 花子", "鈴木 一郎", "高橋 健"]
    skills = ["旋盤加工", "溶接", "図面読解", "品質検査"]
    cells: Rows = [[5, 3, 4, 2], [1, 5, 2, 3], [3, 2, 5, 4]]
    rows: Rows = [
        ["スキルマップ"],
        ["1:見習い 2:指導下 3:一人で可 4:指導可 5:改善可"],
        ["\u3000氏名\u3000", *skills],
        *([name.replace(" ", "\u3000"), *row] for name, row in zip(people, cells, strict=True)),
    ]
    return Truth(
        xlsx(Page("製造課", rows)),
        "スキルマップ.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="B4"),
        (Skip("A2", "legend|scale"),),
    )


@case("Japanese", "words", "long list", "UTF-16")
def japanese_words() -> Truth:
    entries = [("英会話", "中級"), ("簿記", "上級"), ("表計算", "初級"), ("接客", "上級")]
    rows: Rows = [["スキル", "レベル"], *map(list, entries)]
    return Truth(
        text_table(rows, delimiter="\t", encoding="utf-16"),
        "スキル一覧.tsv",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, table_of({"初級": 1.0, "中級": 3.0, "上級": 4.0})),
        order=("初級", "中級", "上級"),
    )


@case("Japanese", "circles and triangles as marks")
def japanese_marks() -> Truth:
    people = ["田中", "伊藤", "渡辺"]
    skills = ["レジ打ち", "発注", "陳列", "清掃"]
    cells: Rows = [["◎", "○", "△", "×"], ["○", "◎", "○", "△"], ["×", "△", "◎", "○"]]
    rows: Rows = [["名前", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xlsx(Page("店舗", rows)),
        "店舗.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, any_number, corner="B2"),
        order=("×", "△", "○", "◎"),
        question="allowed",
    )


@case("Chinese", "words", "long list with people")
def chinese_words() -> Truth:
    entries = [
        ("王芳", "数据分析", "精通"),
        ("王芳", "项目管理", "熟悉"),
        ("李雷", "数据分析", "了解"),
        ("李雷", "项目管理", "熟练"),
        ("李雷", "合同谈判", "精通"),
    ]
    rows: Rows = [["姓名", "技能", "熟练程度"], *map(list, entries)]
    return Truth(
        xlsx(Page("技能表", rows)),
        "技能表.xlsx",
        ("long list",),
        ("王芳", "李雷"),
        plain(["数据分析", "项目管理", "合同谈判"]),
        listed(entries, any_number),
        order=("了解", "熟悉", "熟练", "精通"),
        question="allowed",
    )


@case("Chinese", "numbers 0 to 5", "people down", "total column")
def chinese_matrix() -> Truth:
    people = ["陈静", "刘洋", "赵敏"]
    skills = ["焊接", "装配", "检验", "包装"]
    cells: Rows = [[5, 3, 0, 2], [1, 4, 5, 3], [2, 2, 4, 5]]
    rows: Rows = [
        ["工号", "姓名", *skills, "合计"],
        *(
            [f"A{100 + n}", name, *row, total]
            for n, name, row, total in zip((1, 2, 3), people, cells, (10, 13, 13), strict=True)
        ),
    ]
    return Truth(
        xlsx(Page("班组", rows)),
        "班组技能.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="C2"),
        (Skip("G2:G4", "total|sum"), Skip("A2:A4", "number|id|neither")),
    )
