"""Which short names stand for which long ones: a small declared table, so that nothing is taken for another by chance.

Only pairs that hardly mean anything else on a list of skills are here. "PM" (project, product, preventive maintenance)
and "SEM" (search engine marketing, scanning electron microscope) are left out for that reason.
"""

from typing import Final

from core.workbook.names.words import joined, plain_words, singular

_ANYWHERE: Final = """
js: javascript | ts: typescript | k8s: kubernetes | mgmt, mgt: management | ms: microsoft | msft: microsoft
hr: human resources | ux: user experience | ui: user interface | qa: quality assurance | ml: machine learning
ai: artificial intelligence | bi: business intelligence | seo: search engine optimisation | dwh: data warehouse
kpi: key performance indicator | okr: objectives and key results | crm: customer relationship management
erp: enterprise resource planning | nlp: natural language processing | llm: large language model
ocr: optical character recognition | iot: internet of things | etl: extract transform load
api: application programming interface | comms: communications | admin: administration | mktg: marketing
acctg: accounting | govt: government | intl: international | qm: quality management | ehs: environment health and safety
b2b: business to business | b2c: business to consumer | os: operating system
"""
"""Words, wherever in a name they stand."""

_ALONE: Final = """
ms office, office: microsoft office | o365, office 365, m365: microsoft 365 | excel: microsoft excel
word: microsoft word | powerpoint, ppt: microsoft powerpoint | outlook: microsoft outlook | teams: microsoft teams
sharepoint: microsoft sharepoint | visio: microsoft visio | onenote: microsoft onenote | azure: microsoft azure
power bi, pbi: microsoft power bi | sql server, mssql: microsoft sql server | power automate: microsoft power automate
dynamics 365, d365: microsoft dynamics 365
photoshop: adobe photoshop | illustrator: adobe illustrator | indesign: adobe indesign
premiere pro: adobe premiere pro | after effects: adobe after effects | acrobat: adobe acrobat
jira: atlassian jira | confluence: atlassian confluence | kafka: apache kafka | spark: apache spark
airflow: apache airflow | hadoop: apache hadoop | maven: apache maven | aws: amazon web services
gcp, google cloud: google cloud platform | ga4: google analytics 4
golang: go | cpp, c plus plus: c++ | c sharp, csharp: c# | f sharp, fsharp: f# | dotnet, dot net: .net
node, nodejs: node.js | react.js: react | vue.js: vue | postgres, psql: postgresql | mongo: mongodb | py: python
elastic: elasticsearch | sklearn: scikit-learn | tf: tensorflow | objc: objective-c | rb: ruby | vb: visual basic
vba: visual basic for applications | sql: structured query language | html: hypertext markup language
css: cascading style sheets | oop: object oriented programming | tdd: test driven development
ci/cd: continuous integration and continuous delivery | iac: infrastructure as code | gis: geographic information system
cad: computer aided design | pr: public relations | dtp: desktop publishing | rpa: robotic process automation
ifrs: international financial reporting standards | gaap: generally accepted accounting principles
gdpr: general data protection regulation | haccp: hazard analysis and critical control points
cpr: cardiopulmonary resuscitation | bls: basic life support | als: advanced life support | icu: intensive care unit
ehr: electronic health record | emr: electronic medical record | esg: environmental social and governance
r&d: research and development | fp&a: financial planning and analysis | m&a: mergers and acquisitions
ppc: pay per click | p&l: profit and loss | cms: content management system | gmp: good manufacturing practice
dsgvo: datenschutz-grundverordnung | bwl: betriebswirtschaftslehre
rgpd: reglement general sur la protection des donnees
"""
"""Names that mean the long one only when nothing else stands beside them."""


def folded(name: str) -> tuple[str, ...]:
    """List the words of a name without accents and in the singular."""
    return tuple(singular(word) for word in plain_words(name))


def _table(declared: str) -> dict[str, tuple[str, ...]]:
    found = {}
    for entry in declared.replace("\n", "|").split("|"):
        shorts, _, long = entry.partition(":")
        for short in shorts.split(",") if long else ():
            found[joined(folded(short))] = folded(long)
    return found


WORDS: Final = _table(_ANYWHERE)
NAMES: Final = _table(_ALONE)
NAMES_WRITTEN: Final = tuple(
    (short.strip(), long.strip())
    for entry in (_ANYWHERE + _ALONE).replace("\n", "|").split("|")
    for shorts, _, long in [entry.partition(":")]
    for short in (shorts.split(",") if long else ())
)
"""All of the table as it is declared, (short, long), for those who look for a name in a text."""


def long_form(words: tuple[str, ...]) -> tuple[str, ...]:
    """Write folded words out in full, by the table.

    >>> long_form(("ms", "excel")), long_form(("k8s", "administration"))
    (('microsoft', 'excel'), ('kubernetes', 'administration'))
    """
    whole = NAMES.get(joined(words))
    if whole:
        return whole
    out = tuple(long for word in words for long in WORDS.get(word, (word,)))
    return NAMES.get(joined(out), out)
