"""Danish massage clinic in Odense, hand-made PHP of about 2010 with Bootstrap 2: eight women of the house, a rota by weekday, one telephone for all.

Hard: the rota pages name women by day with times and nothing else; a profile has her own days in a table with blank cells; prices 'kr.' or ',-' in running rows; the house's own price for
a room and vacancies; opening hours of the house in the footer of each page against her own hours; one woman writes English; a guest book with remarks of visitors.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.klubvesterlys.example"
PHONE = "66 15 40 82"
DAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"]
FILE = {"lørdag": "loerdag"}


def dkk(amount, minutes):
    return {"amount": amount, "currency": "DKK", "code_currency": None, "duration_min": minutes, "place": None}


# slug, name, age, height, weight, land, tongues as written, codes, days, hours, prices, services as written, ids, pictures, text, more
GIRLS = [
    ("maja", "Maja", 28, 169, 60, ("dansk", "DK"), "dansk og engelsk", ["da", "en"], "man ons fre", "10:00-17:00", {20: 500, 30: 700, 60: 1200}, "massage, kys, fælles bad", ["massage", "kissing", "bath"], 4, "Maja er husets solstråle. Hun har været her i tre år og har faste gæster, så ring i god tid.", {}),
    ("pernille", "Pernille", 44, 174, 72, ("dansk", "DK"), "dansk", ["da"], "tir tor", "10:00-16:00", {30: 600, 60: 1000}, "massage, hyggesnak og kælen", ["massage", "cuddling"], 2, "Moden kvinde med humor og bløde hænder. Pernille tager imod gæster med handicap, der er ingen trapper.", dict(services=["massage", "cuddling", "disabled_guests"])),
    ("sunisa", "Sunisa", 33, 156, 49, ("thailandsk", "TH"), "thai, engelsk og lidt dansk", ["th", "en", "da"], "man tir ons tor", "12:00-22:00", {30: 600, 60: 1000, 90: 1400}, "thaimassage, tantra", ["massage", "tantra"], 3, "Sunisa er uddannet massør fra Chiang Mai. Rolig og grundig.", {}),
    ("ioana", "Ioana", 24, 165, 52, ("rumænsk", "RO"), "engelsk og rumænsk", ["en", "ro"], "tor fre lør", "14:00-23:00", {20: 500, 30: 700, 60: 1200}, "striptease, massage, girlfriend experience", ["striptease", "massage", "gfe"], 5, "Hello, I am Ioana. I work here from Thursday to Saturday until the end of June. I am friendly and I like to dance for you.",
     dict(text_language="en", tour=[{"city": "Odense", "from": None, "to": "2025-06-30"}])),
    ("frk-steen", "Frk. Steen", 37, 178, None, ("dansk", "DK"), "dansk, engelsk og tysk", ["da", "en", "de"], "ons lør", "16:00-23:00", {45: 1200, 60: 1500, 120: 2800}, "dominans, rollespil, fetich", ["domination", "role_play", "fetish"], 3, "Frk. Steen råder over kælderen. Fortæl på forhånd, hvad du drømmer om, og mød til tiden.", dict(alias="Steen", aliases_stated=["Steen"])),
    ("nadia-og-kira", "Nadia &amp; Kira", 26, None, None, None, "dansk og engelsk", ["da", "en"], "fre", "18:00-23:00", {30: 1300, 60: 2200}, "duo, par", ["duo", "couples"], 2, "Nadia (26) og Kira (30) arbejder kun sammen og kun fredag aften.", dict(alias="Nadia", aliases_stated=["Nadia", "Kira"], ages_stated=[26, 30], audience="couple")),
    ("lotte", "Lotte", 51, 163, 78, ("dansk", "DK"), "dansk", ["da"], "man lør", "10:00-15:00", {30: 500, 60: 900}, "massage, kys", ["massage", "kissing"], 1, "Rund, rar og rutineret. Hos Lotte får du altid en kop kaffe først.", {}),
    ("victoria", "Victoria", 29, 180, 71, ("brasiliansk", "BR"), "portugisisk, engelsk og spansk", ["pt", "en", "es"], "tir ons", "15:00-22:00", {30: 800, 60: 1400}, "massage, rollespil", ["massage", "role_play"], 4, "Victoria er transkvinde, høj og feminin, og har plads til både den erfarne og den nysgerrige.", dict(audience="trans")),
]
OUT = {"ioana": 'Ioana tager også på hotelbesøg i Odense: 1 time 1.800 kr.'}
ABBR = {d[:3]: d for d in DAYS}


def url(g):
    return f"{ROOT}/pige.php?navn={g[0]}"


def kr(x):
    return f"{x:,}".replace(",", ".") + ",-"


def shell(title, body):
    return f"""<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8" /><title>Klub Vesterlys Odense - {title}</title><meta name="description" content="Massageklinik i Odense. Søde piger, rene rum, gratis parkering." /><link href="css/bootstrap.min.css" rel="stylesheet" /><link href="css/klub.css" rel="stylesheet" /><script src="js/jquery-1.8.3.min.js"></script></head>
<body><div class="container"><div id="top"><a href="/"><img src="img/top_vesterlys.jpg" alt="Klub Vesterlys" width="940" height="180" /></a></div><div class="navbar navbar-inverse"><div class="navbar-inner"><ul class="nav"><li><a href="/">Forside</a></li><li><a href="piger.php">Pigerne</a></li><li><a href="vagtplan.php">Vagtplan</a></li><li><a href="priser.php">Priser</a></li><li><a href="gaestebog.php">Gæstebog</a></li><li><a href="job.php">Job</a></li><li><a href="find.php">Find os</a></li></ul></div></div>
<div class="row"><div class="span9" id="indhold">{body}</div><div class="span3"><div class="well"><h4>Ring til os</h4><p><i class="icon-volume-up"></i> {PHONE}</p><h4>Åbent</h4><p>Man-fre 10-23<br />Lør 10-23<br />Søn lukket</p></div><div class="well"><a href="http://www.blomsterbutikken-fyn.example/"><img src="img/banner_blomster.gif" alt="Blomster" width="180" /></a></div></div></div>
<hr /><div id="bund"><p>Klub Vesterlys, Odense C. Adgang fra 18 år. Vi tager imod kontanter og MobilePay. <a href="cookies.php">Cookies</a></p></div></div></body></html>"""


def card(g):
    return f"""<li class="span3"><div class="thumbnail"><a href="pige.php?navn={g[0]}"><img src="piger/{g[0]}_lille.jpg" alt="{g[1]}" width="210" height="260" /></a><div class="caption"><h4><a href="pige.php?navn={g[0]}">{g[1]}</a></h4><p>{"26 og 30" if "&" in g[1] else g[2]} år</p></div></div></li>"""


def page(g):
    shots = "".join(f'<a href="piger/{g[0]}_{n}.jpg" rel="lightbox[p]"><img src="piger/{g[0]}_{n}.jpg" class="img-polaroid" width="200" alt="{g[1]}" /></a> ' for n in range(1, g[13] + 1))
    facts = [("Alder", f"{'26 og 30' if '&' in g[1] else g[2]} år"), ("Højde", g[3] and f"{g[3]} cm"), ("Vægt", g[4] and f"{g[4]} kg"), ("Nationalitet", g[5] and g[5][0]), ("Sprog", g[6]), ("Tilbyder", g[11])]
    table = "".join(f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in facts if v)
    rota = "".join(f"<th>{d[:3]}</th>" for d in DAYS)
    mine = "".join(f"<td>{g[9] if d[:3] in g[8].split() else '&nbsp;'}</td>" for d in DAYS)
    money = "".join(f"<li>{m} min. <b>{kr(x)}</b></li>" for m, x in g[10].items())
    extra = f"<p><em>{OUT[g[0]]}</em></p>" if g[0] in OUT else ""
    return shell(g[1], f"""<ul class="breadcrumb"><li><a href="piger.php">Pigerne</a> <span class="divider">/</span></li><li class="active">{g[1]}</li></ul><h2>{g[1]}</h2><div class="billeder">{shots}</div><p class="lead">{g[14]}</p><table class="table table-condensed">{table}</table>
<h4>{g[1]}s vagter</h4><table class="table table-bordered vagter"><tr>{rota}</tr><tr>{mine}</tr></table><h4>Priser hos {g[1]}</h4><ul class="unstyled">{money}</ul>{extra}<p class="ring">Bestil tid hos {g[1]} i Klub Vesterlys, Odense, på telefon <a href="tel:+4566154082">{PHONE}</a>.</p>""")


def truth(g):
    row = deepcopy(AD)
    row.update(url=url(g), alias=g[1], aliases_stated=[g[1]], age=g[2], ages_stated=[g[2]], text_language="da", provider_kind="agency", city="Odense", country="DK", nationality=g[5] and g[5][1], languages_spoken=list(g[7]), services=list(g[12]), incall=True, hours=g[9], height_cm=g[3], weight_kg=g[4],
               n_images=g[13], phones=["+4566154082"], prices=[dkk(x, m) for m, x in g[10].items()], max_duration_h=max(g[10]) / 60)
    row.update(deepcopy(g[15]))
    if g[0] in OUT:
        row.update(outcall=True, prices=[*row["prices"], {**dkk(1800, 60), "place": "outcall"}])
    return row


def on(day):
    return [g for g in GIRLS if day[:3] in g[8].split()]


def urls(rows):
    return tuple(map(url, rows))


def girls(rows, title):
    return shell(title, f'<h2>{title}</h2><ul class="thumbnails">{"".join(map(card, rows))}</ul>')


def day_table(day):
    rows = "".join(f'<tr><td><a href="pige.php?navn={g[0]}">{g[1]}</a></td><td>{g[9]}</td></tr>' for g in on(day))
    return f'<h4>{day.capitalize()}</h4><table class="table table-striped vagtplan"><tbody>{rows}</tbody></table>'


def week():
    return shell("Vagtplan", "<h2>Vagtplan uge 24</h2>" + "".join(map(day_table, DAYS)) + "<p>Ret til ændringer forbeholdes.</p>")


def day_page(day, canonical=None):
    plain_url = f"{ROOT}/vagtplan.php?dag={FILE.get(day, day)}"
    return WrittenPage(canonical or plain_url, shell(day.capitalize(), f"<h2>På vagt {day}</h2>{day_table(day)}"), "listing", "da", ads=urls(on(day)), canonical=plain_url if canonical else None)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h2>{title}</h2>{body}"), kind, "da", status=status)


GUESTS = [("Jens", "7. juni 2025", "Tak til Maja for en dejlig formiddag."), ("Fynbo58", "29. maj 2025", "Sunisa gav den bedste massage, jeg har fået. 60 minutter føltes som ti."), ("K.", "18. maj 2025", "Pænt og rent, men svært at finde parkering om lørdagen.")]
BOOK = "".join(f'<blockquote><p>{text}</p><small>{who}, {when}</small></blockquote>' for who, when, text in GUESTS)
NEW = [GIRLS[3], GIRLS[7]]
PAGES = [
    WrittenPage(f"{ROOT}/", girls(NEW, "Nye piger i huset"), "listing", "da", ads=urls(NEW)),
    WrittenPage(f"{ROOT}/piger.php", girls(GIRLS, "Pigerne"), "listing", "da", ads=urls(GIRLS)),
    WrittenPage(f"{ROOT}/vagtplan.php", week(), "listing", "da", ads=urls(GIRLS)),
    day_page("onsdag"), day_page("fredag"), day_page("lørdag"),
    day_page("fredag", f"{ROOT}/vagtplan.php?dag=fredag&print=ja"),
]
PAGES += [WrittenPage(url(g), page(g), "ad", "da", text_language=g[15].get("text_language"), ads=(url(g),)) for g in GIRLS]
PAGES += [
    WrittenPage(f"{url(GIRLS[0])}&sid=8c21f0ab", page(GIRLS[0]), "ad", "da", ads=(url(GIRLS[0]),), canonical=url(GIRLS[0])),
    plain("/priser.php", "Priser", "<p>Hver pige har sine egne priser, se hendes side. Leje af rum uden pige: 400,- i timen. Håndklæder og bad er altid inkluderet.</p>"),
    plain("/gaestebog.php", "Gæstebog", BOOK, "review"),
    plain("/job.php", "Job", "<p>Vi søger altid søde og stabile piger over 21 år med cpr-nummer. Du bestemmer selv dine dage. Ring og hør nærmere, eller skriv til job@klubvesterlys.example.</p>"),
    plain("/find.php", "Find os", "<p>Fem minutter fra Odense Banegård. Indgang fra gården, ring på klokken. Gratis parkering bag huset.</p>"),
    plain("/pige.php?navn=camilla", "Camilla", "<p>Camilla er desværre stoppet hos os. Se vores andre piger.</p>", "error"),
]

SITE = WrittenSite("www.klubvesterlys.example", "DK", tuple(PAGES), tuple(truth(g) for g in GIRLS), note=__doc__)
