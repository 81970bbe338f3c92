"""A Romanian tutors' and personal trainers' marketplace (definition lists, data attributes): price per hour and phone.

Look-alike: 'la mine / la domiciliul tău' (in-call and out-call of a tutor), price per 60 and 90 minutes, age, photo.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "lectii-acasa.example"
BASE = f"https://{HOST}"

# id, slug, name, age, subject, city, 60 min at own place, 60 min at the pupil's, 90 min, phone, languages, text
TUTORS = (
    (
        901,
        "ioana-matematica-cluj",
        "Ioana",
        32,
        "matematică, evaluare națională",
        "Cluj-Napoca",
        90,
        110,
        130,
        "0727 939 265",
        "română, maghiară",
        "Profesoară titulară. Primesc elevi la mine, în Mănăștur, sau vin eu acasă. Prima ședință este gratuită.",
    ),
    (
        902,
        "radu-fizica-iasi",
        "Radu",
        45,
        "fizică, olimpiadă",
        "Iași",
        100,
        None,
        140,
        "0721 500 443",
        "română, engleză",
        "Doar la mine acasă, grupe de maximum trei. Am avut doi medaliați. Nu fac temele în locul copilului.",
    ),
    (
        903,
        "andreea-engleza-bucuresti",
        "Andreea",
        26,
        "engleză, conversație",
        "București",
        80,
        100,
        115,
        "0724 107 682",
        "română, engleză, spaniolă",
        "Tânără, veselă, răbdătoare. Conversație la cafea, pregătire Cambridge. Disponibilă seara și în weekend, merg și la birou sau la hotel pentru oameni de afaceri.",
    ),
    (
        904,
        "vlad-antrenor-timisoara",
        "Vlad",
        29,
        "antrenor personal, fitness",
        "Timișoara",
        120,
        150,
        170,
        "0724 152 503",
        "română, germană",
        "Am 185 cm, 88 kg, campion național de powerlifting la juniori. Antrenament la sală sau la tine în curte. Plan alimentar inclus.",
    ),
    (
        905,
        "doina-pian-brasov",
        "Doina",
        58,
        "pian, canto",
        "Brașov",
        70,
        95,
        100,
        "0726 326 728",
        "română, franceză",
        "Predau de treizeci de ani, la copii și la adulți. Pianul meu e un Bösendorfer din 1911. Ceai și fursecuri din partea casei.",
    ),
    (
        906,
        "cristina-dans-constanta",
        "Cristina",
        34,
        "dansuri latino, dansul mirilor",
        "Constanța",
        100,
        130,
        145,
        "0723 184 089",
        "română, italiană",
        "Ore private pentru cupluri sau pentru începători timizi. Sala mea are oglinzi și aer condiționat. Salsa, bachata, tango.",
    ),
    (
        907,
        "yuki-japoneza-bucuresti",
        "Yuki",
        41,
        "japoneză, caligrafie",
        "București",
        110,
        None,
        155,
        "0722 719 004",
        "japoneză, engleză, română",
        "Din Sendai, de nouă ani în România. Online sau la mine, lângă Cișmigiu. JLPT N5-N2.",
    ),
)


def _page(
    path: str,
    title: str,
    inner: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    html = f"""<!DOCTYPE html>
<html lang="ro"><head><meta charset="UTF-8"/><title>{title} - Lecții Acasă</title><link rel="canonical" href="{BASE}{canonical or path}"/></head>
<body data-site="lectii"><header role="banner"><a href="/">Lecții Acasă</a> <a href="/profesori">Profesori</a> <a href="/intrebari">Întrebări</a> <a href="/cont">Contul meu</a></header>
{inner}
<footer role="contentinfo">Lecții Acasă SRL, 021 906 0592, luni-vineri 9-17. <a href="/termeni">Termeni</a></footer></body></html>"""
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="ro",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _tutor(tutor: tuple) -> WrittenPage:
    number, slug, name, age, subject, city, own, pupils, ninety, phone, languages, text = tutor
    outside = (
        f"<dt>La domiciliul tău, 60 min</dt><dd>{pupils} lei</dd>"
        if pupils
        else "<dt>La domiciliul tău</dt><dd>nu</dd>"
    )
    inner = f"""<section class="profesor" data-id="{number}" data-varsta="{age}" data-oras="{city}"><div class="poze"><img src="/poze/{number}/mare.jpg" alt="{name}"/></div>
<h1>{name}, {age} ani</h1><p class="materie">{subject}</p><p class="descriere">{text}</p>
<dl class="tarife"><dt>La mine, 60 min</dt><dd>{own} lei</dd>{outside}<dt>90 min</dt><dd>{ninety} lei</dd></dl>
<dl class="detalii"><dt>Oraș</dt><dd>{city}</dd><dt>Limbi vorbite</dt><dd>{languages}</dd><dt>Verificat</dt><dd>{"da" if number % 2 else "nu"}</dd></dl>
<button class="telefon" data-tel="{phone}">Arată numărul</button><noscript>{phone}</noscript></section>"""
    return _page(f"/profesori/{slug}", f"{name}: {subject}, {city}", inner, "ad")


def _listing(path: str, heading: str, tutors: tuple, canonical: str | None = None) -> WrittenPage:
    items = "".join(
        f'<li data-id="{t[0]}"><a href="/profesori/{t[1]}"><img src="/poze/{t[0]}/mic.jpg" alt=""/>{t[2]}, {t[3]} ani</a><span>{t[4]}</span><span>{t[5]}</span><strong>de la {t[6]} lei/oră</strong></li>'
        for t in tutors
    )
    return _page(
        path,
        heading,
        f'<main><h1>{heading}</h1><ol class="lista">{items}</ol></main>',
        "listing",
        canonical=canonical,
    )


def _review() -> WrittenPage:
    inner = """<article class="recenzie"><h1>Părere despre Cristina (dansuri latino)</h1><p>Nota 10, de Mihai și Bianca</p>
<p>Am învățat dansul mirilor în cinci ședințe de câte 90 de minute. Cristina e caldă, glumeață și are o răbdare de fier: eu calc pe toată lumea.</p><p>Am plătit 145 lei pe ședință, ca în anunț. Sala e ușor de găsit.</p></article>"""
    return _page("/profesori/cristina-dans-constanta/pareri/4", "Părere despre Cristina", inner, "review")


QUESTIONS = "<main><h1>Întrebări frecvente</h1><h2>Plătesc ora sau ședința?</h2><p>Ora. Ședința poate dura 60, 90 sau 120 de minute.</p><h2>Profesorul vine acasă?</h2><p>Dacă scrie „la domiciliul tău”, da, cu deplasare inclusă.</p></main>"
SITE = WrittenSite(
    host=HOST,
    region="RO",
    pages=(
        *(_tutor(tutor) for tutor in TUTORS),
        _listing("/profesori", "Profesori și antrenori", TUTORS[:4]),
        _listing("/profesori?pagina=2", "Profesori și antrenori, pagina 2", TUTORS[4:]),
        _listing(
            "/profesori?ordine=pret",
            "Profesori și antrenori",
            tuple(sorted(TUTORS[:4], key=lambda t: t[6])),
            "/profesori",
        ),
        _review(),
        _page("/intrebari", "Întrebări frecvente", QUESTIONS, "static"),
        _page(
            "/termeni",
            "Termeni și condiții",
            "<main><h1>Termeni și condiții</h1><p>Platforma intermediază și nu garantează rezultatele la examen.</p></main>",
            "static",
            relevant=True,
        ),
        _page(
            "/profesori/sorin-chimie",
            "Profil inexistent",
            "<main><h1>Profilul nu mai există</h1></main>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="prices at the tutor's and at the pupil's place per 60 and 90 minutes, hotel visits, phone in a data attribute",
)
