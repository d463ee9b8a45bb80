"""Tells a row that stands for a post nobody has, or for nobody yet, from a person who is not rated yet."""

import re
from typing import Final

from core.spreadsheets.wild.layout.header_words import header_text

_POST: Final = (
    r"(?: ?(?:post|position|role|job|slot|seat|stelle|poste?|puesto|plaza|posto|cargo|vaga|functie|stanowisko))?"
)
_NOBODY: Final = re.compile(
    rf"(?:(?:new |open |current )?vacanc(?:y|ies)|(?:currently )?vacant{_POST}|(?:open|unfilled|"
    rf"empty){_POST.removesuffix('?')}|unfilled|"
    r"t\.?b\.?[cda]|to be (?:confirmed|decided|determined|hired|recruited|advertised|filled|announced)|"
    r"(?:new )?(?:starter|hire|joiner)|recruiting|being recruited|"
    r"n\.? ?n|nomen nominandum|vakan[tsz]|vakante stelle|(?:offene|freie|unbesetzte) stelle|unbesetzt|"
    r"stelle (?:offen|unbesetzt|vakant)|"
    r"nachbesetzung|neueinstellung|neuzugang|"
    r"(?:poste )?vacante?|poste (?:libre|à pourvoir|ouvert)|à (?:pourvoir|recruter|définir|confirmer)|"
    r"recrutement en cours|"
    r"(?:puesto|plaza|cargo|posto) (?:vacante|libre|livre|vago|scoperto)|por (?:cubrir|confirmar|definir)|"
    r"vaga(?: (?:em )?aberta?)?|"
    r"posto (?:vacante|scoperto|libero)|da (?:assumere|definire|confermare)|(?:open )?vacature|nog in te vullen|wakat|"
    r"(?:wolny|nieobsadzony) (?:etat|wakat)|wolne stanowisko|ledig tjänst|tillsätts|ledig stilling|ubesat|ubesatt|"
    r"volné místo|neobsazeno|вакансия|вакантно|не занято|boş kadro|açık pozisyon|"
    r"欠員|空席|募集中|採用予定|未定|空缺|招聘中|待定|待招|空岗|공석|채용 ?예정|채용 ?중|미정)"
    r"(?: ?[#(]?(?:no\.? ?)?\d{1,3}\)?| [a-d])?"
)


def is_vacancy(name: str) -> bool:
    """Tell whether a name in a column of people stands for a post that nobody has.

    What stands in brackets, or after a dash, does not count; a first name beside such a word is a person.

    >>> is_vacancy("VACANT - fitter"), is_vacancy("N.N."), is_vacancy("Nina"), is_vacancy("Di Vacant")
    (True, True, False, False)
    """
    text = header_text(re.split(r" [-–—] |: ", name.strip())[0])
    return bool(_NOBODY.fullmatch(text))
