"""British agency with a tour calendar: a month of cells in which names and towns stand, profiles with 'stats' in feet and inches.

Hard: heights as 5'7" (with or without centimetres), the calendar is a listing without cards, the agency's number and the tier prices of
'/rates' are nobody's own, incall and outcall prices in one line each ('£300 incall / £350 outcall'), a companion based in Dublin priced in euro,
'also on tour this week' under each profile, a testimonial page about one person, retired companions that answer 200.
"""

from copy import deepcopy
from datetime import date, timedelta

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.harbourandvale.example"
LIKE = {"dinner_date": "Dinner dates", "travel": "Travel companion", "overnight": "Overnight stays", "business": "Corporate events", "party": "Private parties", "massage": "Massage", "couples": "Couples welcome",
        "gfe": "Girlfriend experience", "city_guide": "City tours", "dancing": "Dancing", "duo": "Duo dates", "role_play": "Role play", "disabled_guests": "Disabled guests welcome"}
SPAN = {60: "One hour", 90: "Ninety minutes", 120: "Two hours", 180: "Three hours", 240: "Dinner date, four hours", 720: "Overnight, twelve hours", 1440: "Full day, 24 hours"}
TONGUE = {"en": "English", "fr": "French", "es": "Spanish", "pl": "Polish", "it": "Italian", "pt": "Portuguese", "hu": "Hungarian", "ru": "Russian"}
LAND = {"GB": "British", "FR": "French", "ES": "Spanish", "PL": "Polish", "BR": "Brazilian", "HU": "Hungarian", "IE": "Irish", None: None}

# slug, name, age, height in words, cm, base, nation, tongues, likes, hours in words, hours, checked, joined in words, joined, pictures,
# {minutes: (incall, outcall)}, tour [(town, from, to)], prose, more truth
ADS = [
    ("isolde", "Isolde", 29, "5'7\" / 170 cm", 170, "London", "GB", ["en", "fr"], ["dinner_date", "travel", "business"], "Noon to midnight", "12:00-24:00", True, "2 June 2025", "2025-06-02", 5,
     {120: (500, 600), 240: (900, 1000), 1440: (None, 2400)}, [("Edinburgh", "2025-06-16", "2025-06-19")],
     "Isolde read history at Durham and still loses herself in museums. Her flat in Marylebone is a minute from the tube, and she will gladly meet you at your hotel. She prefers longer meetings and does not offer overnight stays.", {}),
    ("mireille", "Mireille", 34, "5'5\"", 165, "London", "FR", ["fr", "en", "es"], ["gfe", "massage", "dinner_date", "overnight"], None, None, True, "18 May 2025", "2025-05-18", 4,
     {60: (250, 300), 120: (450, 520), 720: (None, 1500)}, [("Manchester", "2025-06-12", "2025-06-14"), ("Leeds", "2025-06-15", "2025-06-15")],
     "Born in Nantes, Mireille has kept her accent and her appetite for good wine. She receives in Kensington or visits you anywhere inside the M25.", {}),
    ("kasia", "Kasia", 25, "5'9\" / 175 cm", 175, "Manchester", "PL", ["pl", "en"], ["party", "dancing", "gfe"], "6pm – 2am", "18:00-02:00", False, "9 June 2025", "2025-06-09", 6,
     {60: (180, 220), 120: (340, 400)}, [("London", "2025-06-23", "2025-06-27")],
     "New to our books this week! Kasia dances on her days off and on her days on. Her apartment is in the Northern Quarter; she travels to hotels in the city centre.", {}),
    ("beatriz", "Beatriz", 31, "168 cm", 168, "London", "BR", ["pt", "en", "it"], ["massage", "couples", "travel"], "10am – 8pm", "10:00-20:00", True, None, None, 3,
     {60: (None, 280), 90: (None, 380), 120: (None, 480)}, [],
     "A ray of Bahia in Battersea. Beatriz visits you at home or in your hotel and does not host. Couples are her favourite guests.", {}),
    ("philippa", "Philippa", 46, "5'8\" / 173 cm", 173, "Bath", "GB", ["en"], ["role_play", "disabled_guests", "massage"], "Weekdays 9.30 – 17.00", "09:30-17:00", True, "1 April 2025", "2025-04-01", 2,
     {60: (160, None), 90: (220, None)}, [],
     "Philippa receives in a ground-floor cottage with step-free access and parking. She never goes out to guests. Ring the office a day ahead.", {}),
    ("clodagh", "Clodagh", 27, "5'6\" / 168 cm", 168, "Dublin", "IE", ["en"], ["city_guide", "dinner_date", "gfe"], None, None, False, "28 May 2025", "2025-05-28", 4,
     {60: (250, 300), 120: (450, 500)}, [("Belfast", "2025-06-17", "2025-06-18")],
     "Our first companion on the Liffey. Clodagh knows every bookshop in town, welcomes you in Ballsbridge and comes to hotels too. Her own WhatsApp, for running late only: +353 87 123 8841.",
     dict(country="IE", phones=["+353871238841"], handles=[{"kind": "whatsapp", "value": "+353871238841"}])),
    ("reka-and-lili", "Réka", 24, None, None, "London", "HU", ["hu", "en"], ["duo", "party", "massage"], "24/7", "24/7", False, "7 June 2025", "2025-06-07", 5,
     {60: (500, 600), 120: (900, 1050)}, [],
     "Réka is 24, Lili is 26, and they share a flat in Paddington, a wardrobe and a sense of humour. Booked together only, at theirs or yours; the rates are for both.",
     dict(aliases_stated=["Réka", "Lili"], ages_stated=[24, 26], audience="couple")),
    ("theo", "Theo", 33, "6'1\" / 185 cm", 185, "Brighton", "GB", ["en", "es"], ["dinner_date", "massage", "couples"], "After 5pm", None, True, "20 April 2025", "2025-04-20", 2,
     {60: (None, 150), 180: (None, 400)}, [],
     "A gentleman for ladies and couples. Theo comes to you along the whole south coast, in a suit or in running shoes.", dict(audience="man")),
    ("valentine", "Valentine", 30, "5'10\" / 178 cm", 178, "London", "ES", ["es", "en", "pt"], ["gfe", "role_play", "travel"], "2pm – 11pm", "14:00-23:00", True, "30 May 2025", "2025-05-30", 4,
     {60: (220, 260), 120: (400, 460), 720: (1200, 1300)}, [("Birmingham", "2025-06-20", "2025-06-22")],
     "Valentine is a trans woman from Valencia, warm, elegant and quick to laugh. Her studio is in Earl's Court; hotel visits all over London.", dict(audience="trans")),
    ("anoushka", "Anoushka", 22, "5'4\" / 163 cm, 52 kg", 163, "Leeds", None, ["en", "ru"], ["city_guide", "dinner_date"], None, None, False, "10 June 2025", "2025-06-10", 3,
     {120: (None, 320)}, [],
     "Anoushka studies architecture and shows you Leeds from above and below. She only meets in hotels and restaurants. Send her questions on Telegram, @anoushka_leeds; we read them too.",
     dict(weight_kg=52, handles=[{"kind": "telegram", "value": "anoushka_leeds"}])),
]
BY = {a[0]: a for a in ADS}
HEAD = {"reka-and-lili": "Réka &amp; Lili"}
OFFICE = "020 7946 0417"


def url(a):
    return f"{ROOT}/companions/{a[0]}"


def name(a):
    return HEAD.get(a[0], a[1])


def sign(a):
    return "€" if a[0] == "clodagh" else "£"


def shell(title, body, here=""):
    return f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} — Harbour &amp; Vale</title><meta name="description" content="Companions in London and beyond since 2012">
<link rel="stylesheet" href="/theme/hv.min.css"></head><body class="hv {here}"><div class="hv-notice">Lines open 11am – 1am daily. <a href="tel:+442079460417">{OFFICE}</a></div>
<header class="hv-head"><a class="hv-mark" href="/">Harbour &amp; Vale</a><nav><a href="/companions">Companions</a><a href="/tours">On tour</a><a href="/rates">Rates</a><a href="/etiquette">Etiquette</a><a href="/book">Book</a></nav></header>
<main>{body}</main><footer class="hv-foot"><p>Harbour &amp; Vale Introductions Ltd. Companions are over 21. Money exchanged is for time and company.</p><p>desk@harbourandvale.example · {OFFICE} · <a href="/careers">Join us</a> · <a href="/faq">Questions</a></p></footer></body></html>"""


def day(text):
    return date.fromisoformat(text)


def span(first, last):
    a, b = day(first), day(last)
    return f"{a.day} {a:%B}" if a == b else f"{a.day} – {b.day} {b:%B}"


def away(a):
    return "".join(f'<p class="hv-tour"><b>{town}</b> {span(f, t)} 2025</p>' for town, f, t in a[16])


def detail(a):
    (slug, _, age, tall, cm, base, nation, tongues, likes, hours, _, checked, joined, _, pics, rates, tour, prose, _) = a
    stats = [] if slug in HEAD else [("Age", age)]
    stats += [("Height", tall)] if tall else []
    stats += [("Based in", base)] + ([("Nationality", LAND[nation])] if nation else []) + [("Speaks", ", ".join(TONGUE[t] for t in tongues))]
    stats += ([("Hours", hours)] if hours else []) + ([("Joined", joined)] if joined else [])
    s = sign(a)
    lines = ""
    for m, (i, o) in rates.items():
        both = [f"{s}{x:,} {word}" for x, word in ((i, "incall"), (o, "outcall")) if x is not None]
        lines += f'<li><span class="for">{SPAN[m]}</span><span class="is">{" / ".join(both)}</span></li>'
    shots = "".join(f'<div class="swiper-slide"><img src="/portraits/{slug}-{n}.jpg" alt=""></div>' for n in range(1, pics + 1))
    ring = [b for b in ADS if b[16] and b is not a][:3]
    others = "".join(f'<li><a href="/companions/{b[0]}">{name(b)}</a>, {b[16][0][0]} {span(*b[16][0][1:])}</li>' for b in ring)
    return shell(name(a), f"""<article class="hv-one"><div class="swiper"><div class="swiper-wrapper">{shots}</div></div><h1>{name(a)}</h1>{'<p class="hv-ok">✓ Met and verified in person</p>' if checked else ''}
<ul class="stats">{"".join(f"<li><em>{k}</em>{v}</li>" for k, v in stats)}</ul><div class="hv-copy"><p>{prose}</p></div><h3>Enjoys</h3><p class="hv-likes">{" · ".join(LIKE[k] for k in likes)}</p>
<h3>Rates</h3><ul class="rates">{lines}</ul>{f"<h3>On tour</h3>{away(a)}" if tour else ""}<a class="btn" href="/book?c={slug}">Request {a[1]}</a></article>
<aside class="hv-ring"><h4>Also on tour this month</h4><ul>{others}</ul></aside>""", "single")


def truth(a):
    (slug, alias, age, _, cm, base, nation, tongues, likes, _, hours, checked, _, joined, pics, rates, tour, _, more) = a
    cells = [(x, m, place) for m, pair in rates.items() for x, place in zip(pair, ("incall", "outcall")) if x is not None]
    out = deepcopy(AD)
    out.update(url=url(a), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="en", provider_kind="agency", city=base, country="GB", nationality=nation, languages_spoken=list(tongues),
               services=list(likes), incall=any(p == "incall" for *_, p in cells), outcall=any(p == "outcall" for *_, p in cells), hours=hours, height_cm=cm, max_duration_h=max(m for _, m, _ in cells) / 60,
               tour=[{"city": c, "from": f, "to": t} for c, f, t in tour], verified=checked, n_images=pics, posted_at=joined,
               prices=[{"amount": x, "currency": "EUR" if sign(a) == "€" else "GBP", "code_currency": None, "duration_min": m, "place": p} for x, m, p in cells])
    out.update(deepcopy(more))
    return out


def tile(a):
    return f'<figure class="tile"><a href="/companions/{a[0]}"><img src="/portraits/{a[0]}-cover.jpg" alt=""></a><figcaption><a href="/companions/{a[0]}">{name(a)}</a> <small>{a[5]}</small></figcaption></figure>'


def grid(rows, title, lead=""):
    return shell(title, f'<h1>{title}</h1>{lead}<p class="sort"><a href="/companions?sort=newest">Newest first</a></p><div class="tiles">{"".join(map(tile, rows))}</div>')


def calendar():
    start = date(2025, 5, 26)
    weeks = ""
    for w in range(6):
        cells = ""
        for d in range(7):
            now = start + timedelta(days=7 * w + d)
            here = "".join(f'<a href="/companions/{a[0]}">{name(a)}<br><i>{town}</i></a>' for a in ADS for town, f, t in a[16] if day(f) <= now <= day(t))
            cells += f'<td{"" if now.month == 6 else " class=off"}><span>{now.day}</span>{here}</td>'
        weeks += f"<tr>{cells}</tr>"
    head = "".join(f"<th>{d}</th>" for d in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
    return shell("On tour: June 2025", f'<h1>On tour</h1><h2>June 2025 <a href="/tours/july-2025">July</a></h2><table class="cal"><thead><tr>{head}</tr></thead><tbody>{weeks}</tbody></table><p>Touring companions receive in hotels only. Dates move, please ask the desk.</p>')


def plain(path, title, text, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><div class="hv-copy">{text}</div>'), kind, "en", status=status)


NEW = sorted(ADS, key=lambda a: a[13] or "", reverse=True)
LONDON = [a for a in ADS if a[5] == "London"]
ALL = tuple(map(url, ADS))
PAGES = [
    WrittenPage(f"{ROOT}/companions", grid(ADS, "Companions"), "listing", "en", ads=ALL),
    WrittenPage(f"{ROOT}/companions?sort=newest", grid(NEW, "Companions"), "listing", "en", ads=ALL, canonical=f"{ROOT}/companions"),
    WrittenPage(f"{ROOT}/london", grid(LONDON, "London companions", "<p>From Chelsea to Canary Wharf: an introduction within the hour.</p>"), "listing", "en", ads=tuple(map(url, LONDON))),
    WrittenPage(f"{ROOT}/tours", calendar(), "listing", "en", ads=tuple(url(a) for a in ADS if a[16])),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "en", ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(BY['kasia'])}?utm_source=newsletter&utm_medium=email", detail(BY["kasia"]), "ad", "en", ads=(url(BY["kasia"]),), canonical=url(BY["kasia"])),
    plain("/", "Introductions, made with care", "<p>Thirteen years, one telephone line and a small circle of companions. Begin with the <a href='/companions'>gallery</a> or see who is <a href='/tours'>on tour</a>.</p>"),
    plain("/rates", "Rates", "<table><tr><th>Tier</th><th>One hour</th><th>Two hours</th><th>Overnight</th></tr><tr><td>Harbour</td><td>£180</td><td>£340</td><td>£1,100</td></tr><tr><td>Vale</td><td>£250</td><td>£450</td><td>£1,500</td></tr></table><p>Cards carry a fee of 4%. Each companion's page has the rates that hold for her or him.</p>"),
    plain("/etiquette", "Etiquette", "<p>Please arrive washed, sober and on time. Place the envelope on the table in the first five minutes. Our companions may end a meeting at any moment.</p>"),
    plain("/faq", "Questions", "<p><b>Do you take deposits?</b> Only for bookings outside the city of the companion, 20%.</p><p><b>May I see more photographs?</b> No.</p>"),
    plain("/careers", "Join us", "<p>We meet every applicant in person, aged 21 or over, with proof of the right to work. You keep two thirds of each booking and choose your hours. We also look for a receptionist, £14 an hour.</p>"),
    plain("/book", "Book", "<form><input name='name' placeholder='Your name'><input name='mobile' placeholder='Your mobile'><select name='c'><option>Any companion</option></select><textarea></textarea><button>Send to the desk</button></form>"),
    plain("/journal/hotel-bars", "Five hotel bars for a first drink", "<p>A corner table, a low lamp, a bartender with a short memory. Budget £60 for two rounds. Our Clara, 28, votes for the second one on the list.</p>"),
    plain("/reviews/mireille-by-t", "Mireille, by T.", "<p>★★★★★ 3 June 2025</p><p>I had not been out in years and was nervous. Mireille put me at ease over a long dinner, chose the wine and walked me home along the river. Punctual, funny, a true lady.</p><p><a href='/companions/mireille'>Her profile</a></p>", "review"),
    plain("/companions/georgiana", "Georgiana has retired", "<p>We wish her well. Perhaps another companion could keep you company this evening?</p>", "error"),
    plain("/tours/may-2024", "Page not found", "<p>That page has gone astray. Try the gallery.</p>", "error", 404),
]

SITE = WrittenSite("harbourandvale.example", "GB", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
