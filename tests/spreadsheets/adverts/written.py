"""Job advertisements written for the tests, with what a person reads out of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

KNOWN: dict[str, tuple[str, ...]] = {
    "Accounting standards": ("IFRS", "Rechnungslegung", "HGB"),
    "Automated testing": ("test automation",),
    "Bookkeeping": ("Buchhaltung", "Buchführung", "comptabilité générale"),
    "Budgeting": ("Budgetierung",),
    "C": (),
    "C#": (),
    "C++": (),
    "Campaign management": (),
    "Care planning": ("Pflegeplanung",),
    "Clinical documentation": ("Pflegedokumentation",),
    "Coaching": (),
    "Copywriting": ("rédaction web",),
    "Data modelling": (),
    "Email marketing": ("e-mailing", "emailing"),
    "English": ("Englisch", "anglais", "inglés"),
    "French": ("Französisch", "français"),
    "German": ("Deutsch", "allemand"),
    "Go": (),
    "Infection prevention": ("infection control", "Hygiene"),
    "Java": (),
    "JavaScript": (),
    "Kubernetes": (),
    "Management": (),
    "Medication safety": ("medication administration", "medicines management"),
    "Microsoft Excel": (),
    "Microsoft PowerPoint": (),
    "Month-end close": ("Monatsabschluss",),
    "Negotiation": ("négociation", "negociación"),
    ".NET": (),
    "Patient assessment": (),
    "Payroll": ("Lohnabrechnung",),
    "Project management": ("Projektmanagement", "gestion de projet", "gestión de proyectos"),
    "Python": (),
    "R": (),
    "SAP": (),
    "Scrum": (),
    "Search marketing": ("SEO", "référencement naturel", "search engine optimisation"),
    "Social media marketing": ("réseaux sociaux", "social media"),
    "Spanish": ("Spanisch", "espagnol", "español"),
    "SQL": (),
    "Statistics": (),
    "Supervising students": ("mentoring students", "Praxisanleitung"),
    "Team leadership": ("leading a team",),
    "Web analytics": ("Google Analytics",),
    "Wound care": ("Wundversorgung", "wound management"),
}


@dataclass(frozen=True)
class WrittenAdvert:
    """An advertisement and what is in it: by skill the years asked for; `levels` where the wording says one."""

    text: str
    title: str
    must: Mapping[str, int | None]
    nice: Mapping[str, int | None] = field(default_factory=dict)
    not_said: frozenset[str] = frozenset()
    not_needed: frozenset[str] = frozenset()
    levels: Mapping[str, float] = field(default_factory=dict)
    unknown: frozenset[str] = frozenset()


SOFTWARE = WrittenAdvert(
    text="""Senior Backend Engineer (m/f/d)

About us
We build scheduling software in Java and Go for hospitals and have been doing so for over 20 years.

What you'll do
- Design services and review code
- Go the extra mile when an incident strikes
- Work on data modelling with our analysts

Requirements
• 5+ years of experience with Go or C++
• Strong knowledge of SQL and data modelling
• Hands-on experience in Kubernetes, at least three years
• Experience with automated testing is essential
• You have led projects; formal project management certificates are not required
• R is not needed, and no Scrum experience is expected

Nice to have
• Python (2 years)
• Basic knowledge of C, C# or .NET
• Terraform and PostgreSQL

What we offer
• Coaching, English and German lessons, and a budget for conferences
""",
    title="Senior Backend Engineer",
    must={"Go": 5, "C++": 5, "SQL": None, "Data modelling": None, "Kubernetes": 3, "Automated testing": None},
    nice={"Python": 2, "C": None, "C#": None, ".NET": None},
    not_said=frozenset({"Java", "Coaching", "English", "German"}),
    not_needed=frozenset({"Project management", "R", "Scrum"}),
    levels={"SQL": 4, "Data modelling": 4, "Kubernetes": 3, "C": 2, "C#": 2, ".NET": 2},
    unknown=frozenset({"Terraform", "PostgreSQL"}),
)

NURSE = WrittenAdvert(
    text="""Registered Nurse - Surgical Ward

We are looking for a registered nurse to join our team of 24. You will plan and give care, and take part in
clinical documentation.

Person specification

Essential criteria
Current registration
Sound knowledge of infection control and medication administration
Minimum 2 years' experience in patient assessment on an
acute ward
Care planning

Desirable criteria
Wound management course
Experience of mentoring students

Excellent spoken English is a must. Applicants must be at least 18 years of age.
""",
    title="Registered Nurse - Surgical Ward",
    must={
        "Infection prevention": None,
        "Medication safety": None,
        "Patient assessment": 2,
        "Care planning": None,
        "English": None,
    },
    nice={"Wound care": None, "Supervising students": None},
    not_said=frozenset({"Clinical documentation"}),
    levels={"Infection prevention": 3, "Medication safety": 3, "English": 4},
)

ACCOUNTANT = WrittenAdvert(
    text="""Bilanzbuchhalter (m/w/d) in Teilzeit

Über uns
Wir sind ein Handelsunternehmen mit 30 Jahren Erfahrung in Projektmanagement und Logistik.

Ihre Aufgaben:
- Monatsabschluss nach HGB
- Budgetierung gemeinsam mit dem Controlling

Ihr Profil:
- Abgeschlossene kaufmännische Ausbildung sowie mindestens 3 Jahre Berufserfahrung in der Buchhaltung
- Sehr gute Excel-Kenntnisse, sicherer Umgang mit SAP
- Fließendes Deutsch in Wort und Schrift, gute Englischkenntnisse
- Kenntnisse in der Lohnabrechnung sind von Vorteil
- Idealerweise erste Erfahrung mit SQL
- Französisch ist nicht erforderlich

Wir bieten:
- Coaching und 30 Tage Urlaub
""",
    title="Bilanzbuchhalter in Teilzeit",
    must={"Bookkeeping": 3, "Microsoft Excel": None, "SAP": None, "German": None, "English": None},
    nice={"Payroll": None, "SQL": None},
    not_said=frozenset({"Month-end close", "Accounting standards", "Budgeting", "Project management", "Coaching"}),
    not_needed=frozenset({"French"}),
    levels={"Microsoft Excel": 4, "SAP": 3, "German": 4, "English": 3, "SQL": 2},
)

MARKETING = WrittenAdvert(
    text="""Chargé(e) de marketing digital (H/F)

Qui sommes-nous ?
Une agence de 40 personnes, fondée il y a 12 ans.

Vos missions
• Animer nos réseaux sociaux
• Suivre les campagnes d'e-mailing

Profil recherché
• Vous avez au moins 3 ans d'expérience en référencement naturel
• Bonne maîtrise de Google Analytics, d'Excel et de PowerPoint
• Excellentes qualités de rédaction web
• Anglais courant exigé, espagnol apprécié
• La connaissance de Python serait un plus
• Aucune connaissance de SQL n'est requise

Nous offrons
• Télétravail et cours d'allemand
""",
    title="Chargé(e) de marketing digital",
    must={
        "Search marketing": 3,
        "Web analytics": None,
        "Microsoft Excel": None,
        "Microsoft PowerPoint": None,
        "Copywriting": None,
        "English": None,
    },
    nice={"Spanish": None, "Python": None},
    not_said=frozenset({"Social media marketing", "Email marketing", "German"}),
    not_needed=frozenset({"SQL"}),
    levels={"Web analytics": 3, "Microsoft Excel": 3, "Microsoft PowerPoint": 3, "Copywriting": 4, "English": 4},
)

COORDINADOR = WrittenAdvert(
    text="""Puesto: Coordinador de proyectos

Funciones
- Seguimiento de presupuestos en Excel

Requisitos
- Mínimo 4 años de experiencia en gestión de proyectos
- Inglés avanzado (C1)
- Nivel alto de negociación

Se valorará
- Conocimientos básicos de SQL
- Francés y SAP

No se requiere Scrum.
""",
    title="Coordinador de proyectos",
    must={"Project management": 4, "English": None, "Negotiation": None},
    nice={"SQL": None, "SAP": None},
    not_said=frozenset({"Microsoft Excel"}),
    not_needed=frozenset({"Scrum"}),
    levels={"English": 4, "SQL": 2},
)

ONE_PARAGRAPH = WrittenAdvert(
    text=(
        "We are seeking a data analyst for our Leeds office. You have at least two years of SQL and R, good statistics "
        "and ideally some experience with Python, but a degree is no must. Excel in a fast-paced team! Knowledge of "
        "project management, not just line management, is required. Vitamin C is in the canteen."
    ),
    title="data analyst",
    must={"SQL": 2, "R": 2, "Statistics": None, "Project management": None, "Management": None},
    nice={"Python": None},
    levels={"Statistics": 3, "Python": 2},
)

CAMPAIGNS = WrittenAdvert(
    text="""**Role:** Campaign Manager

**Key responsibilities**
* Campaign management across channels
* Copywriting

**Skills:** campaign management, SEO, social media, Looker Studio, brand tracking

**Preferred qualifications**
* 2-4 years in email marketing
* Web analytics expert
* Not mandatory: JavaScript
""",
    title="Campaign Manager",
    must={"Campaign management": None, "Search marketing": None, "Social media marketing": None},
    nice={"Email marketing": 2, "Web analytics": None, "JavaScript": None},
    not_said=frozenset({"Copywriting"}),
    levels={"Web analytics": 4},
    unknown=frozenset({"Looker Studio", "brand tracking"}),
)

WARD = WrittenAdvert(
    text="""ICU Staff Nurse - Band 6

St. Mary's Hospital is a 600-bed teaching hospital. We've been caring for patients for 150 years.

The successful candidate will:
* assess patients and write care plans
* be responsible for medication administration

To be considered you will need:
* NMC registration
* a minimum of three (3) years' post-registration experience including patient assessment
* evidence of mentoring students
* working knowledge of infection prevention policies
It would be an advantage if you had:
* a wound care qualification
* leading a team on night shifts
No experience with SQL databases is necessary, but Excel is helpful.
""",
    title="ICU Staff Nurse - Band 6",
    must={"Patient assessment": 3, "Supervising students": None, "Infection prevention": None},
    nice={"Wound care": None, "Team leadership": None, "Microsoft Excel": None},
    not_said=frozenset({"Medication safety"}),
    not_needed=frozenset({"SQL"}),
    levels={"Infection prevention": 3},
    unknown=frozenset({"NMC"}),
)

DATA_ENGINEER = WrittenAdvert(
    text="""(Senior) Data Engineer (all genders)
Dein Profil
Du hast mindestens fünf Jahre Erfahrung mit Python oder Java und bringst sehr gute SQL-Kenntnisse mit.
Kubernetes, Go und C++ sind ein Plus, aber kein Muss.
Du sprichst fließend Deutsch (mind. C1) und gut Englisch.
Scrum ist für dich kein Fremdwort.
Statistikkenntnisse wünschenswert
Was wir dir bieten
Projektmanagement-Schulungen, SAP-freie Zone
""",
    title="(Senior) Data Engineer",
    must={"Python": 5, "Java": 5, "SQL": None, "German": None, "English": None, "Scrum": None},
    nice={"Kubernetes": None, "Go": None, "C++": None},
    not_said=frozenset({"Project management", "SAP"}),
    levels={"SQL": 4, "German": 4, "English": 3},
)

COMPTABLE = WrittenAdvert(
    text="""Comptable général(e) H/F - CDI
Poste
Rattaché(e) au DAF, vous prenez en charge la comptabilité générale et la négociation avec les fournisseurs.
Profil
De formation Bac+3, vous justifiez d'une expérience de 5 ans minimum en comptabilité générale.
Vous maîtrisez SAP et Excel. L'anglais est indispensable, l'allemand est un atout.
Compétences appréciées : SQL, gestion de projet
Débutants en SAP acceptés : pas besoin de connaître Python.
""",
    title="Comptable général(e) - CDI",
    must={"Bookkeeping": 5, "SAP": None, "Microsoft Excel": None, "English": None},
    nice={"German": None, "SQL": None, "Project management": None},
    not_said=frozenset({"Negotiation"}),
    not_needed=frozenset({"Python"}),
    levels={"SAP": 3, "Microsoft Excel": 3},
)

SALES = WrittenAdvert(
    text="""Sales Manager
You're a great fit if you:
Have 3-5 years of negotiation experience
Know Excel and PowerPoint inside out
Speak Spanish natively; French preferred
Bonus: coaching, search engine optimisation
Salary: 50k. Location: Berlin. Management buy-in guaranteed.
""",
    title="Sales Manager",
    must={"Negotiation": 3, "Microsoft Excel": None, "Microsoft PowerPoint": None, "Spanish": None},
    nice={"French": None, "Coaching": None, "Search marketing": None},
    not_said=frozenset({"Management"}),
    levels={"Spanish": 5},
)

WRITTEN = {
    "software": SOFTWARE,
    "nurse": NURSE,
    "accountant": ACCOUNTANT,
    "marketing": MARKETING,
    "coordinator": COORDINADOR,
    "one paragraph": ONE_PARAGRAPH,
    "campaigns": CAMPAIGNS,
    "ward": WARD,
    "data engineer": DATA_ENGINEER,
    "comptable": COMPTABLE,
    "sales": SALES,
}
