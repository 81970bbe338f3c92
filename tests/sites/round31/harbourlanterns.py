"""Irish escort portal: blocks of VIP, Premium and ordinary advertisers on one front page, profiles with stars and comments below.

Hard: the same person stands in 'VIP', in 'Online now' and in 'New this week' of one page, badges are words in the picture's corner, rates are a grid of divs whose empty cells say 'ask',
stars carry numbers ('4.7 from 31'), comments of guests name sums, ages and other women, the owner of the profile answers them, height in feet and inches before centimetres,
numbers with the country code in brackets, a page for each county (one without anybody), an age gate, an advert of another portal.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.harbourlanterns.example"
TOWN = {"dublin": "Dublin", "cork": "Cork", "galway": "Galway", "limerick": "Limerick", "sligo": "Sligo", "waterford": "Waterford"}
DOES = {"massage": "Massage", "gfe": "GFE", "dinner_date": "Dinner date", "travel": "Travel companion", "tantra": "Tantra", "couples": "Couples", "role_play": "Role play", "cuddling": "Cuddles",
        "striptease": "Striptease", "duo": "Duo", "disabled_guests": "Disabled guests welcome", "fetish": "Fetish", "kissing": "Kissing", "domination": "Domination", "bath": "Bath together"}
SPAN = {30: "30 min", 45: "45 min", 60: "1 hour", 90: "90 min", 120: "2 hours", 180: "3 hours", 720: "Overnight"}


# id, slug, name, age, town, area, rank, marks, facts (label, value), does, rates {minutes: (incall, outcall)}, phone line, pictures, listed, prose, stars, comments (who, text, answer), truth
P = [
    (20418, "saoirse", "Saoirse", 29, "dublin", "Ballsbridge", "VIP", ["verified", "online"], [("Height", "5'7\" (170 cm)"), ("Nationality", "Irish"), ("Languages", "English, French"), ("Available for", "Incall & outcall"), ("Hours", "10:00 to 22:00")],
     ["gfe", "dinner_date", "travel", "kissing"], {60: (250, 300), 120: (450, 500), 720: (None, 1400)}, "(+353) 85 714 2096", 6, "14 Jan 2026",
     "A Dublin girl with a sweet tooth and a library card. I keep my diary light, so ring a day ahead. My apartment is five minutes from the DART.", ("4.7", 31),
     [("Fergus52", "Lovely evening, paid 280 for the hour last spring.", "Thanks Fergus, rates are as listed now x"), ("Quiet_man", "Is Orla still working with you? She told me she was 24.", None)],
     dict(height_cm=170, nationality="IE", languages_spoken=["en", "fr"], incall=True, outcall=True, hours="10:00-22:00", max_duration_h=12, phones=["+353857142096"])),
    (20502, "bruna", "Bruna", 24, "dublin", "City centre", "VIP", ["new", "online"], [("Height", "5'4\" (163 cm)"), ("Weight", "54 kg"), ("Nationality", "Brazilian"), ("Ethnicity", "Latin"), ("Languages", "Portuguese, English"), ("Available for", "Incall only"), ("Hours", "24/7")],
     ["massage", "gfe", "striptease", "duo"], {30: (120, None), 60: (200, None)}, "(+353) 89 460 7713", 9, "19 Jan 2026",
     "Just arrived in Dublin! Warm, happy and never in a hurry. Duo with my friend on request. No texts from hidden numbers please.", ("5.0", 2),
     [("Docker", "She is brand new, English is basic, nice smile.", None)],
     dict(height_cm=163, weight_kg=54, nationality="BR", ethnicity="latin", languages_spoken=["pt", "en"], incall=True, outcall=False, hours="24/7", max_duration_h=1, phones=["+353894607713"])),
    (19877, "claudia-cork", "Claudia", 36, "cork", "Douglas Road", "Premium", ["verified"], [("Height", "5'9\" (175 cm)"), ("Nationality", "Romanian"), ("Languages", "Romanian, Italian, English"), ("Available for", "Incall & outcall"), ("Hours", "12:00 to 24:00")],
     ["massage", "role_play", "couples"], {30: (100, None), 60: (180, 220), 180: (480, 600)}, "(+353) 83 552 9061 also WhatsApp", 5, "2 Jan 2026",
     "Elegant lady with a wicked sense of humour. I tour a little: Limerick 2 Feb to 6 Feb 2026. Parking outside the door is 3 euro an hour.", ("4.2", 18),
     [("Leesider", "Charged me 200 as I was late. Fair enough.", "You were forty minutes late, love."), ("Tom", "9/10", None)],
     dict(height_cm=175, nationality="RO", languages_spoken=["ro", "it", "en"], incall=True, outcall=True, hours="12:00-24:00", max_duration_h=3, phones=["+353835529061"],
          handles=[{"kind": "whatsapp", "value": "+353835529061"}], tour=[{"city": "Limerick", "from": "2026-02-02", "to": "2026-02-06"}])),
    (20233, "mei-lin", "Mei Lin", 31, "galway", "Salthill", "Premium", [], [("Height", "5'3\" (160 cm)"), ("Ethnicity", "Asian"), ("Languages", "Chinese, English"), ("Available for", "Incall only"), ("Hours", "11:00 to 23:00")],
     ["massage", "bath", "cuddling"], {30: (80, None), 60: (130, None), 90: (180, None)}, "(+353) 87 338 1547", 4, "11 Jan 2026",
     "Quiet house near the prom. Soft hands, hot towels, green tea. Ring when you are at the church and I will tell you the door.", ("3.9", 7),
     [("Corrib", "A different girl opened the door, said she was Lucy, 26.", None)],
     dict(height_cm=160, ethnicity="asian", languages_spoken=["zh", "en"], incall=True, outcall=False, hours="11:00-23:00", max_duration_h=1.5, phones=["+353873381547"])),
    (18790, "mistress-vale", "Mistress Vale", 44, "dublin", "Phibsborough", "Standard", ["verified"], [("Height", "5'10\" (178 cm)"), ("Nationality", "British"), ("Available for", "Incall only")],
     ["domination", "role_play", "fetish"], {60: (200, None), 120: (360, None)}, "No calls. E-mail vale@lanternpost.example", 3, "5 Nov 2025",
     "Twelve years of experience and a well equipped room. A deposit of 50 is asked from first-time guests. Closed on Mondays.", ("4.9", 64), [],
     dict(height_cm=178, nationality="GB", incall=True, outcall=False, max_duration_h=2, handles=[{"kind": "email", "value": "vale@lanternpost.example"}])),
    (20371, "dany-limerick", "Dany", 27, "limerick", "Dooradoyle", "Standard", ["online"], [("Height", "6'0\" (183 cm)"), ("Weight", "79 kg"), ("Gender", "Male"), ("Languages", "English, Spanish"), ("Available for", "Outcall only")],
     ["massage", "couples", "dinner_date"], {60: (None, 120), 120: (None, 200)}, "(+353) 86 019 4482", 4, "8 Jan 2026",
     "Trained sports therapist by day. I visit ladies and couples at home or in their hotel, all over Clare and Limerick. Petrol beyond 40 km is 20 euro.", (None, 0), [],
     dict(audience="man", height_cm=183, weight_kg=79, languages_spoken=["en", "es"], incall=False, outcall=True, max_duration_h=2, phones=["+353860194482"])),
    (20110, "kayla-ts", "Kayla", 33, "cork", "City centre", "Standard", ["verified"], [("Height", "5'8\" (173 cm)"), ("Gender", "Trans woman"), ("Nationality", "Filipina"), ("Languages", "English, Tagalog"), ("Available for", "Incall & outcall")],
     ["massage", "cuddling", "disabled_guests"], {45: (130, None), 60: (160, 200)}, "(+353) 89 227 6035", 5, "28 Dec 2025",
     "Ground floor, wide doors, so wheelchairs are no problem. Back on Leeside for the winter. I never go to house parties.", ("4.5", 12),
     [("Anon", "Great chat. I am 71 and she was patient.", "Anytime, pet.")],
     dict(audience="trans", height_cm=173, nationality="PH", languages_spoken=["en", "tl"], incall=True, outcall=True, max_duration_h=1, phones=["+353892276035"])),
    (20489, "nell-and-ivy", "Nell & Ivy", None, "waterford", "The Quay", "Premium", ["new"], [("Ages", "26 and 30"), ("Nationality", "Irish"), ("Available for", "Outcall only"), ("Hours", "18:00 to 02:00")],
     ["duo", "massage", "dinner_date", "couples"], {60: (None, 400), 120: (None, 700)}, "(+353) 85 903 5518 (Ivy)", 3, "18 Jan 2026",
     "Two pals from the south-east. Nell is 26, Ivy is 30. We come as a pair or not at all, hotels only.", (None, 0), [],
     dict(alias="Nell", aliases_stated=["Nell", "Ivy"], age=26, ages_stated=[26, 30], audience="couple", nationality="IE", incall=False, outcall=True, hours="18:00-02:00", max_duration_h=2, phones=["+353859035518"])),
    (19954, "rosaleen", "Rosaleen", 52, "sligo", "Strandhill", "Standard", [], [("Available for", "Incall & outcall")],
     ["cuddling", "massage", "tantra"], {60: (110, 140)}, "(+353) 87 664 1920", 1, "30 Nov 2025",
     "Mature, kind and well read. Tea first, clock later. Evenings only and not in August.", ("4.8", 9), [("Benbulben", "Gentle soul.", None)],
     dict(incall=True, outcall=True, max_duration_h=1, phones=["+353876641920"])),
]
MARK = {"verified": '<b class="cr cr-v">Verified</b>', "new": '<b class="cr cr-n">NEW</b>', "online": '<i class="cr cr-o">Online now</i>'}
DAY = {"Jan": "01", "Nov": "11", "Dec": "12"}


def url(p):
    return f"{ROOT}/escorts/{p[4]}/{p[1]}-{p[0]}"


def shell(title, body, head=""):
    counties = " ".join(f'<a href="/escorts/{k}">{v}</a>' for k, v in TOWN.items())
    return f"""<!doctype html><html lang="en-IE"><head><meta charset="utf-8"><title>{title} | Harbour Lanterns</title>{head}</head><body>
<div id="gate" class="gate"><p>Harbour Lanterns is for adults. Are you 18 or over?</p><button>Yes, I am</button> <a href="https://www.weather.example">Leave</a></div>
<header class="top"><a class="logo" href="/">Harbour Lanterns</a><nav>{counties} <a href="/advertise">Advertise</a> <a href="/login">Log in</a></nav></header>
<a class="sponsor" href="https://nightferry.example" rel="nofollow">Night Ferry: 1,200 companions in 14 countries. From 90 euro!</a>
<section class="wrap">{body}</section>
<footer><a href="/terms">Terms</a> <a href="/safety">Safety</a> <a href="/contact">Contact</a><small>Harbour Lanterns Ltd. Office line (01) 903 8810, Mon to Fri.</small></footer></body></html>"""


def head_name(p):
    return p[2] if p[3] is None else f"{p[2]}, {p[3]}"


def card(p):
    stars = f'<span class="st">&#9733; {p[15][0]}</span>' if p[15][0] else ""
    return f'<div class="tile {p[6].lower()}"><a href="{url(p)}"><span class="pic" style="background-image:url(/p/{p[0]}/t.jpg)">{"".join(MARK[m] for m in p[7])}</span><em>{head_name(p)}</em></a><span>{p[5]}, {TOWN[p[4]]}</span>{stars}</div>\n'


def block(title, rows):
    return f'<h2 class="bl">{title}</h2><div class="tiles">{"".join(map(card, rows))}</div>' if rows else ""


def cell(x):
    return f"&euro;{x:,}" if x else "<small>ask</small>"


def said(p):
    out = "".join(f'<div class="cm"><b>{who}</b><p>{text}</p>' + (f'<div class="cm re"><b>{p[2]}</b> <i>owner of this profile</i><p>{reply}</p></div>' if reply else "") + "</div>" for who, text, reply in p[16])
    rate = f'<p class="rate">&#9733; {p[15][0]} from {p[15][1]} ratings</p>' if p[15][0] else '<p class="rate">No ratings yet</p>'
    return f'<section id="comments"><h3>Comments</h3>{rate}{out}<p><a href="/login">Log in to comment</a></p></section>'


def profile(p):
    rows = "".join(f'<div class="kv"><div>{k}</div><div>{v}</div></div>' for k, v in p[8])
    rates = "".join(f'<div class="g3"><div>{SPAN[m]}</div><div>{cell(i)}</div><div>{cell(o)}</div></div>' for m, (i, o) in p[10].items())
    pics = "".join(f'<a class="ph" href="/p/{p[0]}/{n}.jpg"><img src="/p/{p[0]}/{n}s.jpg" alt="{p[2]} picture {n}"></a>' for n in range(1, p[12] + 1))
    n = P.index(p)
    more = "".join(map(card, (P[n - 1], P[n - 2])))
    rank = {"VIP": '<span class="rk">VIP advertiser</span>', "Premium": '<span class="rk">Premium advertiser</span>', "Standard": ""}[p[6]]
    body = f"""<div class="bc"><a href="/">Ireland</a> / <a href="/escorts/{p[4]}">{TOWN[p[4]]}</a></div><h1>{head_name(p)} <small>{p[5]}, {TOWN[p[4]]}</small></h1>
<p class="badges">{rank} {"".join(MARK[m] for m in p[7])}</p><div class="strip">{pics}</div><div class="about">{p[14]}</div>
<div class="facts">{rows}<div class="kv"><div>Listed since</div><div>{p[13]}</div></div></div>
<h3>Services</h3><p class="chips">{" ".join(f'<span>{DOES[d]}</span>' for d in p[9])}</p>
<h3>Rates</h3><div class="rates"><div class="g3 h"><div></div><div>Incall</div><div>Outcall</div></div>{rates}</div>
<div class="callbox"><h3>Contact {p[2]}</h3><p>{p[11]}</p><p><small>Say you saw her on Harbour Lanterns. <a href="/report?id={p[0]}">Report this profile</a></small></p></div>
{said(p)}<h3>More advertisers</h3><div class="tiles">{more}</div>"""
    return shell(f"{p[2]} in {TOWN[p[4]]}", body)


def truth(p):
    row = deepcopy(AD)
    d, m, y = p[13].split()
    row.update(url=url(p), alias=p[2], aliases_stated=[p[2]], age=p[3], ages_stated=[p[3]], text_language="en", provider_kind="unknown", city=TOWN[p[4]], country="IE", services=list(p[9]),
               verified="verified" in p[7], paid_placement=p[6] != "Standard", n_images=p[12], posted_at=f"{y}-{DAY[m]}-{int(d):02}",
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": t, "place": w} for t, pair in p[10].items() for w, x in zip(("incall", "outcall"), pair) if x])
    row.update(deepcopy(p[17]))
    return row


def urls(rows):
    return tuple(dict.fromkeys(map(url, rows)))


def rank(name, rows=P):
    return [p for p in rows if p[6] == name]


def plain(path, title, text, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{text}"), kind, "en")


def county(k, sort=""):
    rows = [p for p in P if p[4] == k]
    rows = sorted(rows, key=lambda p: p[3] or 0) if sort else rows
    return shell(f"Escorts in {TOWN[k]}", f'<h1>Escorts in {TOWN[k]}</h1><p>{len(rows)} advertisers. Sort by <a href="?sort=age">age</a></p>{block("VIP", rank("VIP", rows))}{block("Premium", rank("Premium", rows))}{block("All others", rank("Standard", rows))}')


FRONT = shell("Escorts in Ireland", f'<h1>Escorts in Ireland</h1>{block("VIP", rank("VIP"))}{block("Online now", [p for p in P if "online" in p[7]])}{block("New this week", [p for p in P if "new" in p[7]])}{block("Premium", rank("Premium"))}{block("All others", rank("Standard"))}')
PAGES = [WrittenPage(f"{ROOT}/", FRONT, "listing", "en", ads=urls(P)), WrittenPage(f"{ROOT}/?utm_source=nightferry&utm_medium=banner", FRONT, "listing", "en", ads=urls(P), canonical=f"{ROOT}/")]
for k in ("dublin", "cork"):
    PAGES.append(WrittenPage(f"{ROOT}/escorts/{k}", county(k), "listing", "en", ads=urls(p for p in P if p[4] == k)))
PAGES.append(WrittenPage(f"{ROOT}/escorts/dublin?sort=age", county("dublin", "age"), "listing", "en", ads=urls(p for p in P if p[4] == "dublin"), canonical=f"{ROOT}/escorts/dublin"))
PAGES += [WrittenPage(url(p), profile(p), "ad", "en", ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{url(P[2])}?ref=cork-top", profile(P[2]), "ad", "en", ads=(url(P[2]),), canonical=url(P[2])),
    plain("/advertise", "Advertise with us", "<table><tr><td>Standard</td><td>&euro;40 a month</td></tr><tr><td>Premium</td><td>&euro;90 a month</td></tr><tr><td>VIP</td><td>&euro;60 a week</td></tr></table><p>Verification is free and takes a day. You must be 18 or over and place your own advert.</p>"),
    plain("/safety", "Safety", "<p>Never send money before you meet. If somebody seems to be controlled or afraid, ring the Garda confidential line on 1800 666 111.</p>"),
    plain("/terms", "Terms of use", "<p>We publish adverts, we do not arrange meetings. Agencies are not accepted. Adverts that look copied are removed within 24 hours.</p>"),
    plain("/contact", "Contact", "<p>Office (01) 903 8810, Monday to Friday 9 to 5. Post: desk@harbourlanterns.example</p>"),
    plain("/login", "Log in", "<form><input name='user' placeholder='User name'><input type='password' name='pw'><button>Log in</button></form>"),
    plain("/blog/winter-weekends", "Five winter weekends by the sea", "<p>Strandhill, Kinsale, Dingle, Roundstone and Ardmore: a double room costs 95 to 140 euro a night in January. Bring a coat and somebody you like.</p>"),
    plain("/escorts/kerry", "Escorts in Kerry", "<p>0 advertisers. Nobody is listed here at the moment, try <a href='/escorts/cork'>Cork</a>.</p>", "listing"),
    plain("/escorts/dublin/amber-18112", "Profile not found", "<p>Amber has left us or the address is wrong. Back to <a href='/'>all advertisers</a>.</p>", "error"),
]

SITE = WrittenSite("www.harbourlanterns.example", "IE", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
