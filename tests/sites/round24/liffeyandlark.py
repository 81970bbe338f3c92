"""Irish agency whose profiles have tabs that are pages of their own: /companions/name, /companions/name/about, /rates and /diary.

Hard: the first tab has the name, a town and a line; figures and languages stand under 'About', prices under 'Rates' (a table by duration, or a class of prices whose sums stand on the agency's page of rates and are the house's), days and tours under
'Diary' (a calendar grid with numbers of days, rows for visits to other cities), not every tab of everybody was captured, each tab repeats the heading and nothing else, the desk's number and WhatsApp are on every page, a 'seen and verified' seal,
'spotlight' companions that paid nothing, two who come together, a gentleman, applicants, gift cards, a journal with names and ages, UK heights beside centimetres, deposits and travel fees that are no prices.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.liffeyandlark.example"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, heading, town, line, seal, pictures, about rows, about prose, rates rows (label, at ours, at yours) or class, diary (visits, days), tabs captured, truth
C = [
    ("aoife", "Aoife", "Dublin", "Warm, witty and very well read.", True, 5,
     [("Age", "28"), ("Height", "5 ft 7 (170 cm)"), ("Weight", "58 kg"), ("Nationality", "Irish"), ("Languages", "English, Irish, French")], "Aoife loves long dinners, travel and slow massage. She sees couples as well.",
     [("1 hour", "250", "300"), ("2 hours", "450", "500"), ("Overnight", "—", "1,400")], ([("19 – 21 June 2025", "Galway")], "Dublin the rest of the month"), "ard",
     dict(age=28, height_cm=170, weight_kg=58, nationality="IE", languages_spoken=["en", "ga", "fr"], services=["dinner_date", "travel", "massage", "couples"], incall=True, outcall=True, max_duration_h=12, tour=[{"city": "Galway", "from": "2025-06-19", "to": "2025-06-21"}],
          prices=[eur(250, 60, "incall"), eur(300, 60, "outcall"), eur(450, 120, "incall"), eur(500, 120, "outcall"), eur(1400, 720, "outcall")])),
    ("beatriz", "Beatriz", "Dublin", "Our Brazilian ray of sun.", True, 6,
     [("Age", "25"), ("Height", "5 ft 4 (163 cm)"), ("Nationality", "Brazilian"), ("Languages", "Portuguese, Spanish, English")], "She dances samba and offers the girlfriend experience. Beatriz receives at our apartments only; she does not travel to hotels.",
     [("30 minutes", "150", "—"), ("1 hour", "220", "—")], None, "ar",
     dict(age=25, height_cm=163, nationality="BR", languages_spoken=["pt", "es", "en"], services=["dancing", "gfe"], incall=True, outcall=False, max_duration_h=1, prices=[eur(150, 30, "incall"), eur(220, 60, "incall")])),
    ("clodagh", "Clodagh", "Cork", "A lady of a certain age and certain humour.", True, 3,
     [("Age", "46"), ("Height", "5 ft 5 (165 cm)"), ("Languages", "English, German")], "Clodagh is your companion for the opera, for dinner and for a walk by the sea. Guests with a disability are welcome at her house in Cork.",
     "Lark", ([("26 – 27 June 2025", "Limerick")], "Cork, afternoons"), "ard",
     dict(age=46, height_cm=165, languages_spoken=["en", "de"], services=["dinner_date", "disabled_guests"], incall=True, tour=[{"city": "Limerick", "from": "2025-06-26", "to": "2025-06-27"}])),
    ("dervla-and-una", "Dervla & Una", "Dublin", "Two friends, always together.", False, 4,
     [("Ages", "27 and 29"), ("Nationality", "Irish"), ("Languages", "English")], "Dervla is 27, Una is 29. They offer a duo and a four hands massage, and visit you together at your home or hotel.",
     [("1 hour", "—", "550"), ("2 hours", "—", "950")], None, "ar",
     dict(alias="Dervla", aliases_stated=["Dervla", "Una"], age=27, ages_stated=[27, 29], audience="couple", nationality="IE", languages_spoken=["en"], services=["duo", "four_hands"], outcall=True, max_duration_h=2,
          prices=[eur(550, 60, "outcall"), eur(950, 120, "outcall")])),
    ("eabha", "Éabha", "Galway", "New with us this spring: Éabha, 23, a student with a quick laugh.", False, 2, [], "", [("1 hour", "180", "230")], None, "r",
     dict(age=23, incall=True, outcall=True, max_duration_h=1, prices=[eur(180, 60, "incall"), eur(230, 60, "outcall")])),
    ("finn", "Finn", "Dublin", "A gentleman for ladies and couples.", True, 3,
     [("Age", "34"), ("Height", "6 ft 1 (185 cm)"), ("Weight", "82 kg"), ("Languages", "English, Italian")], "Finn will take you to business events or on a city tour. He comes to you and has no place of his own.",
     None, None, "a",
     dict(age=34, audience="man", height_cm=185, weight_kg=82, languages_spoken=["en", "it"], services=["business", "city_guide", "couples"], incall=False, outcall=True)),
    ("grainne", "Gráinne", "Waterford", "Trans woman, 31, with a studio by the quay. Open from 12:00 to 20:00, closed on Mondays.", True, 4,
     [("Height", "5 ft 10 (178 cm)"), ("Languages", "English, Spanish")], "Role play, tantra and cuddling. Gráinne paints, and her studio smells of it.",
     [("45 minutes", "160", "—"), ("90 minutes", "280", "—")], None, "ar",
     dict(age=31, audience="trans", height_cm=178, languages_spoken=["en", "es"], services=["role_play", "tantra", "cuddling"], incall=True, hours="12:00-20:00", max_duration_h=1.5, prices=[eur(160, 45, "incall"), eur(280, 90, "incall")])),
    ("ivana", "Ivana", "Dublin", "Croatian, 30, on tour with us in June.", False, 5, [], "", None,
     ([("9 – 14 June 2025", "Dublin"), ("16 – 18 June 2025", "Cork"), ("19 – 22 June 2025", "Kilkenny")], "home from 23 June"), "d",
     dict(age=30, nationality="HR", tour=[{"city": "Dublin", "from": "2025-06-09", "to": "2025-06-14"}, {"city": "Cork", "from": "2025-06-16", "to": "2025-06-18"}, {"city": "Kilkenny", "from": "2025-06-19", "to": "2025-06-22"}])),
]
TAB = {"": "Profile", "a": "About", "r": "Rates", "d": "Diary"}
PATH = {"": "", "a": "/about", "r": "/rates", "d": "/diary"}


def url(c):
    return f"{ROOT}/companions/{c[0]}"


def amp(s):
    return s.replace("&", "&amp;")


def shell(title, body):
    return f"""<!doctype html><html lang="en-IE"><head><meta charset="utf-8"><title>{amp(title)} | Liffey &amp; Lark</title><meta property="og:site_name" content="Liffey &amp; Lark"></head><body><header class="masthead"><a class="wordmark" href="/">Liffey <i>&amp;</i> Lark</a><nav aria-label="Main"><a href="/companions">Companions</a><a href="/rates">House rates</a><a href="/journal">Journal</a><a href="/join">Join</a></nav>
<p class="desk">The desk: <a href="tel:+35315550134">01 555 0134</a>, noon to midnight · <a href="https://wa.me/353205550134">WhatsApp</a></p></header><main>{body}</main>
<footer><p>Liffey &amp; Lark Ltd, Dublin 2. desk@liffeyandlark.example · <a href="/terms">Terms</a> · <a href="/privacy">Privacy</a></p></footer><dialog class="age"><p>Are you over 18?</p><button>Enter</button></dialog></body></html>"""


def tabs(c, now):
    return '<div class="tabs" role="tablist">' + "".join(f'<a role="tab" aria-selected="{str(k == now).lower()}" href="/companions/{c[0]}{PATH[k]}">{v}</a>' for k, v in TAB.items()) + "</div>"


def head(c):
    return f'<div class="who"><h1>{amp(c[1])}</h1>{"<span class=seal title=Seal>Seen and verified</span>" if c[4] else ""}</div>'


def profile(c):
    i = C.index(c)
    shots = "".join(f'<li><img src="/img/{c[0]}/{n}.jpg" alt=""></li>' for n in range(1, c[5] + 1))
    near = "".join(f'<a href="/companions/{b[0]}"><img src="/img/{b[0]}/thumb.jpg" alt="">{amp(b[1])}<small>{b[2]}</small></a>' for b in (C[i - 1], C[i - 2]))
    return shell(f"{c[1]}, companion in {c[2]}", f'{head(c)}{tabs(c, "")}<section class="panel"><p class="town">{c[2]}</p><p class="lede">{c[3]}</p><ul class="roll">{shots}</ul><p class="ask">To meet {amp(c[1])}, ring the desk.</p></section><aside><h2>In the spotlight</h2>{near}</aside>')


def about(c):
    rows = "".join(f"<div><dt>{k}</dt><dd>{v}</dd></div>" for k, v in c[6])
    return shell(f"About {c[1]}", f'{head(c)}{tabs(c, "a")}<section class="panel"><dl>{rows}</dl><p>{c[7]}</p></section>')


def rates(c):
    if isinstance(c[8], str):
        return shell(f"Rates: {c[1]}", f'{head(c)}{tabs(c, "r")}<section class="panel"><p>{c[1]} is one of our companions of the {c[8]} class. See the <a href="/rates">house rates</a>.</p></section>')
    cell = lambda x: x if x == "—" else f"€{x}"  # noqa: E731
    rows = "".join(f"<tr><th scope=row>{k}</th><td>{cell(i)}</td><td>{cell(o)}</td></tr>" for k, i, o in c[8])
    return shell(f"Rates: {c[1]}", f'{head(c)}{tabs(c, "r")}<section class="panel"><table><thead><tr><th></th><th scope=col>At her place</th><th scope=col>At yours</th></tr></thead><tbody>{rows}</tbody></table><p class="fine">Outside the city a travel fee of €1 per km applies. New guests leave a deposit of €50.</p></section>'.replace("her place", "their place" if "&" in c[1] else "her place"))


def diary(c):
    visits, rest = c[9]
    rows = "".join(f"<tr><td>{when}</td><td>{where}</td></tr>" for when, where in visits)
    days = "".join(f"<td>{d}</td>" + ("</tr><tr>" if d % 7 == 1 else "") for d in range(1, 31))
    return shell(f"Diary: {c[1]}", f'{head(c)}{tabs(c, "d")}<section class="panel"><table class="visits"><caption>Visits</caption>{rows}</table><p>Otherwise: {rest}.</p><table class="month"><caption>June 2025</caption><tr>{"<td></td>" * 6}{days}</tr></table></section>')


MAKE = {"a": about, "r": rates, "d": diary}


def truth(c):
    row = deepcopy(AD)
    row.update(url=url(c), alias=c[1], aliases_stated=[c[1]], text_language="en", provider_kind="agency", city=c[2], country="IE", verified=c[4], n_images=c[5])
    row.update(deepcopy(c[11]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(path, title, rows, canonical=None):
    cards = "".join(f'<figure><a href="/companions/{c[0]}"><img src="/img/{c[0]}/thumb.jpg" alt=""></a><figcaption><a href="/companions/{c[0]}">{amp(c[1])}</a> {c[2]}</figcaption></figure>' for c in rows)
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><p><a href="/companions?order=name">By name</a></p><div class="wall">{cards}</div>'), "listing", "en", ads=tuple(map(url, rows)), canonical=canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{amp(title)}</h1>{body}"), kind, "en", status=status)


PAGES = [listing("/companions", "Companions", C), listing("/companions?order=name", "Companions", C[::-1], f"{ROOT}/companions")]
for c in C:
    PAGES.append(WrittenPage(url(c), profile(c), "ad", "en", ads=(url(c),)))
    PAGES += [WrittenPage(url(c) + PATH[k], MAKE[k](c), "ad", "en", ads=(url(c),)) for k in c[10]]
PAGES += [
    plain("/rates", "House rates", "<table><tr><th>Class</th><th>1 hour</th><th>2 hours</th></tr><tr><td>Wren</td><td>€180</td><td>€340</td></tr><tr><td>Lark</td><td>€250</td><td>€450</td></tr></table><p>Gift cards from €100.</p>"),
    plain("/join", "Join us", "<p>We represent adults from 21 years who choose this work freely. You set your own days; the desk keeps a third. Write to desk@liffeyandlark.example.</p>"),
    plain("/journal/dinner-in-temple-bar", "Dinner in Temple Bar", "<p>Aoife, 28, took our editor (a hungry 52) to her favourite table: three courses for €48, and the last tram home at half past midnight.</p>"),
    plain("/terms", "Terms", "<p>You pay for a companion's time. If you believe that somebody is not here freely, call the Gardaí on 999 or Crimestoppers.</p>"),
    plain("/companions/hazel", "She has flown", "<p>Hazel is no longer with us. See our <a href='/companions'>companions</a>.</p>", "error", 404),
]

SITE = WrittenSite("www.liffeyandlark.example", "IE", tuple(PAGES), tuple(truth(c) for c in C), note=__doc__)
