"""Irish 'who is where this week' site: a week grid of towns, and touring ads whose stops change from week to week.

Hard: the grid repeats each advertiser under several towns, stops have days without a year and some lie in the past, the town 'now' stands only in a
coloured ribbon, rates are a Bootstrap table with 'you visit' and 'I visit', the sidebar 'also touring' shows other women with their towns, and the
site's own office number is in every footer. Two ads give their stops only in prose.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.townbytown.example"
SAY = {"gfe": "Girlfriend experience", "massage": "Massage", "dinner_date": "Dinner dates", "overnight": "Overnights", "couples": "Couples welcome", "duo": "Duos", "role_play": "Role play", "domination": "Domination", "fetish": "Fetish friendly",
       "travel": "Travel companion", "tantra": "Tantra", "striptease": "Striptease", "disabled_guests": "Disabled guests welcome", "bath": "Shared bath", "kissing": "Kissing"}
TONGUE = {"en": "English", "pt": "Portuguese", "es": "Spanish", "ro": "Romanian", "fr": "French", "it": "Italian", "pl": "Polish", "hu": "Hungarian", "ru": "Russian"}
FROM = {"BR": "Brazilian", "RO": "Romanian", "IE": "Irish", "HU": "Hungarian", "ES": "Spanish", "GB": "British", "CO": "Colombian", None: None}
LASTS = {30: "30 mins", 45: "45 mins", 60: "1 hour", 90: "1.5 hours", 120: "2 hours", 180: "3 hours", 720: "Overnight (12 hours)"}

# slug, name, age, from, town now, stops, tongues, services, hours, you visit, I visit, phone, whatsapp too, marks, pictures, last change, words, more truth
ROWS = [
    ("bianca-rossi", "Bianca Rossi", 27, "BR", "Cork", [("Cork", 9, 13), ("Limerick", 14, 17), ("Galway", 18, 22)], ["en", "pt", "es"], ["gfe", "massage", "kissing"], "10:00-23:00", {30: 100, 60: 200}, {60: 250}, "+353892207314", True, "VP", 5, 8,
     "Hi lads, Bianca here, back in Ireland for the summer. I have a quiet apartment with free parking beside it. I answer my own phone, so if I do not pick up I am with somebody or asleep. No withheld numbers please and no texts with one word in them.", {}),
    ("siobhan", "Siobhan", 44, "IE", "Galway", [], ["en"], ["gfe", "dinner_date", "disabled_guests", "bath"], "11:00-18:00", {60: 220, 90: 300, 120: 400}, {}, "+353851904427", False, "V", 2, 2,
     "Mature Galway woman, local accent and all. I do not tour, I am here every weekday in my own house a little outside town. Ground floor, no steps. A cup of tea is always on offer.", {}),
    ("dalia", "Dalia", 25, "RO", "Dublin", [("Dublin", 10, 16), ("Dundalk", 17, 19)], ["en", "ro", "it"], ["massage", "striptease"], "24/7", {30: 80, 60: 150}, {}, "+353830716652", True, "", 4, 11, "New in Dublin 8. Call me.", {}),
    ("miss-harrow", "Miss Harrow", 38, "GB", "Belfast", [("Dublin", 20, 23), ("Cork", 24, 26)], ["en"], ["domination", "role_play", "fetish"], "12:00-20:00", {60: 250, 120: 450, 180: 600}, {}, "+353860552917", False, "VP", 3, 1,
     "I am a professional domina of fourteen years' standing. I visit the Republic four times a year and see only those who have written to me first with their name, their experience and what they hope for. A deposit is asked of new guests. I do not haggle, and I do not discuss it on the telephone.",
     dict(country="GB", handles=[{"kind": "email", "value": "study@missharrow.example"}])),
    ("kinga", "Kinga", 31, "HU", "Waterford", [("Waterford", 8, 12), ("Kilkenny", 13, 15), ("Carlow", 16, 18)], ["en", "hu"], ["gfe", "couples", "massage"], "09:00-22:00", {30: 90, 45: 120, 60: 160}, {60: 200, 120: 350}, "+353877419036", False, "P", 3, 9,
     "Friendly, easy going, not in a hurry. I travel with my own little car so outcalls to hotels in the county are no problem.", {}),
    ("lua-e-sol", "Lua", 26, "BR", "Limerick", [("Limerick", 10, 15)], ["en", "pt"], ["duo", "couples", "massage"], None, {30: 180, 60: 320}, {}, "+353899630284", True, "P", 4, 10, "Two friends from Brazil: Lua, 26, and Sol, 29. You always meet both of us.",
     dict(aliases_stated=["Lua", "Sol"], ages_stated=[26, 29], audience="couple")),
    ("marcus-dublin", "Marcus", 34, "IE", "Dublin", [], ["en", "fr"], ["dinner_date", "travel", "couples", "overnight"], None, {}, {120: 350, 720: 1100}, "+353867720159", False, "V", 2, 4,
     "Irish guy, 34, for ladies and couples. Good company at weddings, good company after them. I come to you, anywhere inside the M50.", dict(audience="man")),
    ("valentina-ts", "Valentina", 29, "CO", "Dublin", [("Athlone", 15, 18), ("Sligo", 19, 21)], ["en", "es"], ["gfe", "role_play"], "13:00-02:00", {30: 100, 60: 200}, {60: 230}, "+353831489960", True, "V", 4, 6, "Trans girl from Colombia, tall and sweet. After Dublin I go west!", dict(audience="trans")),
    ("aoife-tantra", "Aoife", 41, None, "Ennis", [], ["en"], ["tantra", "massage"], "10:00-17:00", {90: 180, 120: 230}, {}, "+353852386671", False, "", 1, 5,
     "Slow work, by appointment, in a warm room with a wood stove. I am in Ennis all year, except that from 27 June to 30 June I teach and see people in Tralee.", dict(tour=[{"city": "Tralee", "from": "2025-06-27", "to": "2025-06-30"}])),
    ("nati", "Nati", 30, "ES", "Drogheda", [("Letterkenny", 2, 6), ("Drogheda", 9, 14)], ["en", "es", "fr"], ["massage", "bath", "gfe"], "10:00-21:00", {30: 90, 60: 170}, {}, "+353894501738", False, "", 2, 9, "Spanish lady, very clean place near the station. Discretion both ways.", {}),
]


def url(r):
    return f"{ROOT}/ad/{r[0]}"


def local(phone):
    return f"0{phone[4:6]} {phone[6:9]} {phone[9:]}"


def badges(r):
    return ('<span class="badge bg-success">Photos verified</span> ' if "V" in r[13] else "") + ('<span class="badge bg-warning text-dark">Premium</span>' if "P" in r[13] else "")


def card(r):
    return f'''<div class="col-6 col-md-4"><div class="card tbt-card mb-3"><a href="/ad/{r[0]}"><img class="card-img-top lazyload" data-src="/media/{r[0]}/thumb.webp" src="/img/blank.gif" alt="{r[1]}"></a>
<div class="card-body p-2"><h6 class="card-title">{r[1]} <small>({r[2]})</small></h6><p class="card-text"><i class="bi bi-geo-alt"></i> {r[4]}</p>{badges(r)}</div></div></div>'''


def shell(title, body, side=""):
    return f"""<!DOCTYPE html><html lang="en-IE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | TownByTown.ie</title><link href="/css/bootstrap.min.css" rel="stylesheet"><link href="/css/tbt.css?v=41" rel="stylesheet"></head>
<body><div class="modal" id="ageGate" data-bs-backdrop="static"><div class="modal-body"><p>This website is for adults aged 18 and over.</p><button class="btn btn-danger">Enter</button> <a href="https://www.google.example">Leave</a></div></div>
<nav class="navbar navbar-expand-lg navbar-dark bg-dark"><div class="container"><a class="navbar-brand" href="/">Town<span>By</span>Town</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">This week</a></li><li class="nav-item"><a class="nav-link" href="/all">All ads</a></li>
<li class="nav-item"><a class="nav-link" href="/next-week">Next week</a></li><li class="nav-item"><a class="nav-link" href="/advertise">Advertise</a></li><li class="nav-item"><a class="nav-link" href="/safety">Safety</a></li></ul></div></nav>
<main class="container my-3"><div class="row"><div class="col-lg-9">{body}</div><aside class="col-lg-3">{side}<div class="tbt-banner"><a rel="sponsored" href="https://taxi-kilmore.example">Kilmore Cabs, 24 hours, airport from €35</a></div></aside></div></main>
<footer class="bg-dark text-white-50 p-3"><div class="container"><a href="/terms">Terms</a> · <a href="/contact">Contact</a> · Advertiser support 01 555 0148, Mon-Fri 10-6 · © 2009-2025 TownByTown</div></footer><script src="/js/bootstrap.bundle.min.js"></script></body></html>"""


def page(r):
    slug, name, age, land, town, stops, tongues, offers, hours, mine, yours, phone, app, marks, pics, day, words, more = r
    facts = [("Age", age if len(more.get("ages_stated", [])) < 2 else "26 and 29"), ("Nationality", FROM[land]), ("Languages", ", ".join(TONGUE[t] for t in tongues)), ("Available", "24 hours" if hours == "24/7" else hours and hours.replace("-", " to "))]
    dl = "".join(f'<dt class="col-4">{k}</dt><dd class="col-8">{v}</dd>' for k, v in facts if v)
    gallery = "".join(f'<a href="/media/{slug}/{n}.webp" data-fancybox="g"><img class="img-fluid" src="/media/{slug}/{n}.webp" alt="{name} {n}"></a>' for n in range(1, pics + 1))
    trip = "<h4>Tour dates</h4><ul class=\"list-group tour\">" + "".join(f'<li class="list-group-item{" text-decoration-line-through" if b < 11 else ""}"><strong>{c}</strong> <span class="float-end">{a} – {b} June</span></li>' for c, a, b in stops) + "</ul>" if stops else ""
    rates = "".join(f"<tr><td>{LASTS[m]}</td><td>{'€' + str(mine[m]) if m in mine else '–'}</td><td>{'€' + str(yours[m]) if m in yours else '–'}</td></tr>" for m in sorted({*mine, *yours}))
    mail = "".join(f'<p><i class="bi bi-envelope"></i> <a href="mailto:{h["value"]}">{h["value"]}</a></p>' for h in more.get("handles", []))
    wa = f' <a class="btn btn-outline-success" href="https://wa.me/{phone[1:]}">WhatsApp</a>' if app else ""
    i = ROWS.index(r)
    side = "<h6>Also touring</h6>" + "".join(f'<p class="small"><a href="/ad/{o[0]}">{o[1]}</a>, {o[4]}</p>' for o in (ROWS[i - 2], ROWS[i - 5]))
    return shell(f"{name} in {town}", f"""<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Home</a></li><li class="breadcrumb-item"><a href="/town/{town.lower()}">{town}</a></li><li class="breadcrumb-item active">{name}</li></ol></nav>
<h1>{name}</h1><div class="ribbon bg-danger text-white px-2">Now in {town}</div>{badges(r)}<div class="gallery">{gallery}</div><dl class="row">{dl}</dl><div class="about">{words}</div>{trip}
<h4>Rates</h4><table class="table table-sm"><thead><tr><th></th><th>You visit me</th><th>I visit you</th></tr></thead><tbody>{rates}</tbody></table><h4>I enjoy</h4><ul class="list-inline">{"".join(f'<li class="list-inline-item">{SAY[s]}</li>' for s in offers)}</ul>
<div class="contact"><a class="btn btn-danger" href="tel:{phone}"><i class="bi bi-telephone"></i> {local(phone)}</a>{wa}{mail}</div><p class="text-muted">Last updated {day} June 2025</p>""", side)


def truth(r):
    slug, name, age, land, town, stops, tongues, offers, hours, mine, yours, phone, app, marks, pics, day, words, more = r
    row = deepcopy(AD)
    prices = [{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": place} for place, cells in (("incall", mine), ("outcall", yours)) for m, x in cells.items()]
    row.update(url=url(r), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="en", provider_kind="unknown", city=town, country="IE", nationality=land, languages_spoken=tongues, services=offers, incall=bool(mine) or None, outcall=bool(yours) or None,
               hours=hours, max_duration_h=max(p["duration_min"] for p in prices) / 60, tour=[{"city": c, "from": f"2025-06-{a:02}", "to": f"2025-06-{b:02}"} for c, a, b in stops], verified="V" in marks, paid_placement="P" in marks, n_images=pics, phones=[phone],
               handles=[{"kind": "whatsapp", "value": phone}] if app else [], prices=prices)
    row.update(deepcopy(more))
    return row


def grid(rows, title, path):
    return shell(title, f'<h1>{title}</h1><div class="row">{"".join(map(card, rows))}</div><ul class="pagination"><li class="page-item"><a class="page-link" href="/all">1</a></li><li class="page-item"><a class="page-link" href="/all?page=2">2</a></li></ul>')


def week(first, last, title):
    at = {}
    for r in ROWS:
        for c, a, b in r[5]:
            if a <= last and b >= first:
                at.setdefault(c, []).append((r, a, b))
    lines = "".join(f'<tr><th scope="row"><a href="/town/{c.lower()}">{c}</a></th><td>' + "<br>".join(f'<a href="/ad/{r[0]}">{r[1]}</a>, {r[2]} <small>{a}–{b} Jun</small>' for r, a, b in who) + "</td></tr>" for c, who in sorted(at.items()))
    ads = tuple(dict.fromkeys(url(r) for _, who in sorted(at.items()) for r, _, _ in who))
    return shell(title, f'<h1>{title}</h1><table class="table table-striped week"><thead><tr><th>Town</th><th>Who is there</th></tr></thead><tbody>{lines}</tbody></table>'), ads


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "en", status=status)


THIS, NEXT = week(9, 15, "Who is where this week, 9 – 15 June"), week(16, 22, "Next week, 16 – 22 June")
DUBLIN = [r for r in ROWS if r[4] == "Dublin"]
PAGES = [WrittenPage(f"{ROOT}/", THIS[0], "listing", "en", ads=THIS[1]), WrittenPage(f"{ROOT}/next-week", NEXT[0], "listing", "en", ads=NEXT[1])]
PAGES += [WrittenPage(f"{ROOT}{p}", grid(rows, t, p), "listing", "en", ads=tuple(map(url, rows)), canonical=c and ROOT + c) for p, t, rows, c in (("/all", "All ads", ROWS[:6], None), ("/all?page=2", "All ads", ROWS[6:], None), ("/all?sort=new&PHPSESSID=9f2c01d7ab", "All ads", ROWS[:6], "/all"), ("/town/dublin", "Dublin", DUBLIN, None))]
PAGES += [WrittenPage(url(r), page(r), "ad", "en", ads=(url(r),)) for r in ROWS]
PAGES += [
    WrittenPage(url(ROWS[0]) + "?utm_source=twitter", page(ROWS[0]), "ad", "en", ads=(url(ROWS[0]),), canonical=url(ROWS[0])),
    plain("/advertise", "Advertise with us", "<table class='table'><tr><td>One week, standard</td><td>€40</td></tr><tr><td>One week, Premium</td><td>€75</td></tr><tr><td>Photo verification</td><td>free</td></tr></table><p>Call 01 555 0148. You must be over 18 and working for yourself.</p>"),
    plain("/safety", "Staying safe", "<p>Never pay a deposit by voucher to a person who has no verified photos. If you think that somebody is being forced, ring the Garda confidential line or Crimestoppers.</p>"),
    plain("/terms", "Terms of use", "<p>TownByTown is an advertising platform only. We do not arrange meetings and take no commission.</p>"),
    plain("/ad/carla-xx", "Sorry, this lady has left", "<p>This ad is no longer available. See who is <a href='/'>in your town this week</a>.</p>", "error", 410),
]

SITE = WrittenSite("www.townbytown.example", "IE", tuple(PAGES), tuple(truth(r) for r in ROWS), note=__doc__)
