"""Irish review board on a Discourse-like engine, as its plain view for machines gives it: field reports by guests beside notices that companions post themselves.

Hard: reports and talk name women with age, number, town and price in the very form of an ad ('Name: ..., Phone: ...') and are reviews or threads, not ads; the notices are prose of the first
post with later 'bumps' by the poster and questions by guests who quote other prices; numbers as '085 / 711 ...', in words or with a bracket; euro in the Republic and sterling in the North; heights
in feet; a notice in Spanish; ?page= and /print copies, one post's own address (/12), a tag page, a login wall, a deleted topic that answers 200.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://liffeyledger.example"


def money(amount, minutes, place=None, currency="EUR"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def h(kind, value):
    return {"kind": kind, "value": value}


def tour(city, start, end):
    return {"city": city, "from": start, "to": end}


# topic id, slug, title, posts (who, title of the member, ISO day, body), truth
NOTICES = [
    (8801, "aoife-dublin-8", "Aoife, Dublin 8, independent", [
        ("aoife_d8", "companion", "2025-06-10", "<p>Hi lads, Aoife here, 34, Irish born and bred. I see people in my own apartment off the South Circular, Monday to Thursday, 11am to 7pm.</p><p>What I do: massage, cuddles and a proper girlfriend experience. No outcalls, please don't ask.</p><p>€100 for the half hour, €180 for the hour. Ring or WhatsApp 085 711 4062.</p><p><img src='/uploads/aoife1.jpeg'><img src='/uploads/aoife2.jpeg'></p>"),
        ("corkman61", "member", "2025-06-10", "<p>Is it still €150 for the hour like last year?</p>"), ("aoife_d8", "companion", "2025-06-11", "<p>No love, prices above.</p>")],
     dict(alias="Aoife", age=34, nationality="IE", city="Dublin", incall=True, outcall=False, hours="11:00-19:00", services=["massage", "cuddling", "gfe"], max_duration_h=1, phones=["+353857114062"], handles=[h("whatsapp", "+353857114062")], n_images=2, prices=[money(100, 30), money(180, 60)], provider_kind="independent")),
    (8796, "larissa-touring", "Larissa touring Ireland: Cork, Limerick, Galway", [
        ("larissa.br", "companion", "2025-06-08", "<p>Hello gentlemen! I am Larissa from Brazil, 27 years, 5'6\" (168 cm), 56 kg. My June tour:</p><ul><li>Cork 9 to 13 June 2025</li><li>Limerick 14 to 16 June 2025</li><li>Galway 17 to 21 June 2025</li></ul><p>City centre apartments, incall only. 1 hour €200, 2 hours €380. I speak English and Portuguese.</p><p>083 (902) 5518, texts only, or telegram @larissa_tours_ie</p><p><img src='/uploads/lar.jpeg'></p>"),
        ("westie", "member", "2025-06-09", "<p>Met a Larissa in Sligo two years ago, she was 29 then, 087 220 1190. Same lady?</p>")],
     dict(alias="Larissa", age=27, nationality="BR", city="Cork", incall=True, outcall=False, height_cm=168, weight_kg=56, languages_spoken=["en", "pt"], max_duration_h=2, phones=["+353839025518"], handles=[h("telegram", "larissa_tours_ie")], n_images=1, prices=[money(200, 60), money(380, 120)],
          tour=[tour("Cork", "2025-06-09", "2025-06-13"), tour("Limerick", "2025-06-14", "2025-06-16"), tour("Galway", "2025-06-17", "2025-06-21")])),
    (8790, "belfast-mistress-maeve", "Mistress Maeve, Belfast", [
        ("mistress_maeve", "companion", "2025-06-05", "<p>Experienced Mistress, 45, private chambers in East Belfast. Domination, role play and fetish, nothing else, so read my list before you write.</p><p>£160 per hour, £230 for ninety minutes. First contact by e-mail: maeve@chambers-east.example. Hotels in Belfast visited by arrangement.</p>")],
     dict(alias="Mistress Maeve", aliases_stated=["Mistress Maeve"], age=45, city="Belfast", country="GB", incall=True, outcall=True, services=["domination", "role_play", "fetish"], max_duration_h=1.5, handles=[h("email", "maeve@chambers-east.example")], prices=[money(160, 60, None, "GBP"), money(230, 90, None, "GBP")])),
    (8784, "two-friends-naas", "Two friends in Naas", [
        ("grace_and_holly", "companion", "2025-06-02", "<p>Grace (29) and Holly (31) here. We work as a duo only and couples are very welcome. Four hands massage is our thing.</p><p>Our place near Naas or your hotel. €320 an hour at ours, €380 an hour at yours, both of us included.</p><p>Oh eight nine, 440 6127 (Holly answers)</p><p><img src='/uploads/gh1.jpeg'><img src='/uploads/gh2.jpeg'><img src='/uploads/gh3.jpeg'></p>"),
        ("grace_and_holly", "companion", "2025-06-09", "<p>Bump! Still here this week.</p>")],
     dict(alias="Grace", aliases_stated=["Grace", "Holly"], age=29, ages_stated=[29, 31], audience="couple", city="Naas", incall=True, outcall=True, services=["duo", "couples", "four_hands"], max_duration_h=1, phones=["+353894406127"], n_images=3, prices=[money(320, 60, "incall"), money(380, 60, "outcall")])),
    (8777, "declan-massage-for-ladies", "Declan, massage for ladies", [
        ("declan_m", "companion", "2025-05-29", "<p>Qualified masseur, 41, 6'1\" (185 cm). I call out to ladies and couples anywhere in Co. Kilkenny, table and oils in the van. One hour 70 euro, ninety minutes 95 euro. 086 305 7741. Evenings, 6pm to 10pm. I'm based in Kilkenny and don't have a room of my own.</p>"),
        ("nuala_b", "member", "2025-06-01", "<p>Had Declan out last week, a gentleman. I'm 58 and my back feels 30.</p>")],
     dict(alias="Declan", age=41, audience="man", city="Kilkenny", incall=False, outcall=True, height_cm=185, hours="18:00-22:00", services=["massage", "couples"], max_duration_h=1.5, phones=["+353863057741"], prices=[money(70, 60), money(95, 90)])),
    (8770, "emerald-companions-introducing-sorcha", "Emerald Companions introduce: Sorcha", [
        ("emerald_desk", "agency", "2025-05-27", "<p>Emerald Companions are delighted to introduce Sorcha. She is 25, 5'9\" (175 cm), a law graduate, and speaks English, Irish and French. Sorcha is available for dinner, business functions and travel.</p><p>Dinner date (4 hours) €600. Overnight (12 hours) €1400. Outcall to four and five star hotels in Dublin. Bookings through our desk only: (01) 902 4471.</p><p><img src='/uploads/sorcha.jpeg'></p>")],
     dict(alias="Sorcha", age=25, city="Dublin", provider_kind="agency", outcall=True, height_cm=175, languages_spoken=["en", "ga", "fr"], services=["dinner_date", "business", "travel"], max_duration_h=12, phones=["+35319024471"], n_images=1, prices=[money(600, 240), money(1400, 720)])),
    (8763, "lucia-en-dublin", "Lucía en Dublín", [
        ("lucia_sol", "companion", "2025-05-23", "<p>Hola chicos, soy Lucía, española de Málaga, 30 años, 163 cm. Estoy en Dublín, cerca del parque Phoenix, y recibo en mi piso todos los días de 12 a 22 horas. También voy a tu hotel.</p><p>Masaje, tantra y baño juntos. En mi piso 150 € la hora, en tu hotel 200 € la hora. Hablo español e inglés. WhatsApp +353 87 611 9035</p>"),
        ("paddyo", "member", "2025-05-24", "<p>Can someone translate? My Spanish stops at cerveza.</p>")],
     dict(alias="Lucía", age=30, text_language="es", nationality="ES", city="Dublin", incall=True, outcall=True, height_cm=163, hours="12:00-22:00", languages_spoken=["es", "en"], services=["massage", "tantra", "bath"], max_duration_h=1, phones=["+353876119035"], handles=[h("whatsapp", "+353876119035")],
          prices=[money(150, 60, "incall"), money(200, 60, "outcall")])),
    (8755, "robyn-ts-drogheda", "Robyn TS Drogheda", [
        ("robyn_ts", "companion", "2025-05-18", "<p>robyn, trans girl, 26, drogheda. 178cm and 67kg. my place is right in town with parking. striptease and role play are my favourites. 120 euro half an hour, 200 euro the hour. open 2pm to midnight. oh yes and signal only: 085 230 6689</p><p><img src='/uploads/rob1.jpeg'><img src='/uploads/rob2.jpeg'></p>")],
     dict(alias="robyn", age=26, audience="trans", city="Drogheda", incall=True, height_cm=178, weight_kg=67, hours="14:00-24:00", services=["striptease", "role_play"], max_duration_h=1, phones=["+353852306689"], handles=[h("signal", "+353852306689")], n_images=2, prices=[money(120, 30), money(200, 60)])),
    (8741, "mature-bernie-athlone", "Mature Bernie, Athlone", [
        ("bernie_mid", "companion", "2025-05-11", "<p>Bernie, 57, a cosy kitchen and a good pair of hands. Athlone, five minutes from the M6. Massage at mine, weekdays 10am to 4pm. €60 for 30 minutes, €100 for 60 minutes. I don't text, so ring (090) 645 0182.</p>"),
        ("bernie_mid", "companion", "2025-06-06", "<p>Back from holidays. I now visit hotels in Athlone as well, €130 the hour.</p>")],
     dict(alias="Bernie", age=57, city="Athlone", incall=True, outcall=True, hours="10:00-16:00", services=["massage"], max_duration_h=1, phones=["+353906450182"], prices=[money(60, 30), money(100, 60), money(130, 60, "outcall")])),
]
TALK = [
    (8799, "anyone-met-bianca-in-waterford", "Anyone met Bianca in Waterford?", [
        ("deiseboy", "member", "2025-06-09", "<p>Thinking of ringing Bianca, the Hungarian lady on 089 981 3340. Says 24 but the pictures look five years old. Anyone been?</p>"),
        ("corkman61", "member", "2025-06-09", "<p>Went in May. €160 for the hour, a man opened the door and stayed in the kitchen. She hardly said a word. I left early.</p>"),
        ("mod_fidelma", "moderator", "2025-06-10", "<p>If something feels wrong, the confidential line is 1800 000 000. Please use the report button too.</p>")]),
    (8775, "fake-photos-list-june", "Fake photos list, June", [
        ("westie", "member", "2025-06-01", "<p>Adding two: 'Sasha' in Ennis (083 455 1907) and 'Nicola' in Tralee (085 612 7740). Same pictures, different names.</p>"),
        ("nuala_b", "member", "2025-06-03", "<p>Nicola was Sasha in Mallow last month as well, €120 the half hour.</p>")]),
    (8760, "best-hotel-near-heuston", "Best quiet hotel near Heuston?", [
        ("paddyo", "member", "2025-05-20", "<p>Need a room under €140 with no fuss at the desk.</p>"), ("westie", "member", "2025-05-21", "<p>The one by the bridge, €129 midweek. Breakfast 7 to 10.</p>"), ("paddyo", "member", "2025-05-25", "<p>Stayed there, grand job.</p>")]),
    (8733, "prices-since-last-year", "Prices since last year", [
        ("corkman61", "member", "2025-05-04", "<p>Used to be €150 an hour all over, now it's 200 in Dublin. Same in Cork?</p>"), ("deiseboy", "member", "2025-05-05", "<p>Waterford is 160 to 180. Galway dearer in race week.</p>")]),
]
# number, name, phone, town, paid, day, author, stars, text
REPORTS = [
    (412, "Aoife", "085 711 4062", "Dublin 8", "€180 / 1 hour", "2025-06-04", "paddyo", 5, "Spotless flat, tea in hand, great chat about the hurling. The massage was firm and unhurried. Age looks right. Will return."),
    (409, "Bianca", "089 981 3340", "Waterford", "€160 / 1 hour", "2025-05-19", "corkman61", 1, "Did not smile once and kept looking at the door. A man answered the phone and told her when the time was up. Speaks almost no English."),
    (401, "Larissa", "083 902 5518", "Galway", "€200 / 1 hour", "2025-04-27", "westie", 4, "Punctual and funny. Building was noisy. She says she will be back in June."),
    (395, "Maeve", "not given", "Belfast", "£160 / 1 hour", "2025-04-12", "lagan_lad", 5, "Knows exactly what she is doing. Chambers are warm and well equipped."),
    (388, "Kelly", "087 330 2914", "Newbridge", "€100 / 30 min", "2025-03-30", "deiseboy", 2, "Not the girl in the pictures. Said 22, looked tired and older. Watch on the table, out after twenty minutes."),
]
SECTION = {"n": ("notices", "Companions' notices"), "t": ("talk", "Talk"), "r": ("reports", "Field reports")}


def url(t):
    return f"{ROOT}/t/{t[1]}/{t[0]}"


def shell(title, body, crumb=""):
    return f"""<!DOCTYPE html>
<html lang="en-IE"><head><meta charset="utf-8"><title>{title} - The Liffey Ledger</title><meta name="generator" content="Discourse-like 3.2"><link rel="stylesheet" href="/stylesheets/crawler.css"></head><body class="crawler">
<header><a href="/">The Liffey Ledger</a></header><div id="main-outlet" class="wrap" role="main">{crumb}{body}</div>
<footer class="container wrap"><nav class="crawler-nav"><ul><li><a href="/">Home</a></li><li><a href="/c/notices/5">Companions' notices</a></li><li><a href="/c/talk/6">Talk</a></li><li><a href="/reports">Field reports</a></li><li><a href="/guidelines">Guidelines</a></li><li><a href="/tos">Terms</a></li></ul></nav><p>Powered by a forum engine, best viewed with JavaScript enabled</p></footer></body></html>"""


def posts(rows):
    return "".join(f"""<div id="post_{n}" itemprop="{'mainEntity' if n == 1 else 'comment'}" itemscope itemtype="http://schema.org/{'DiscussionForumPosting' if n == 1 else 'Comment'}" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a rel="nofollow" itemprop="url" href="/u/{who}"><span itemprop="name">{who}</span></a> ({role})</span>
<span class="crawler-post-infos"><time datetime="{day}T18:20:00Z" class="post-time">{day}</time><span itemprop="position">{n}</span></span></div><div class="post" itemprop="text">{text}</div><div class="crawler-linkback-list"></div><div itemprop="interactionStatistic"><span class="post-likes">{n % 3} Likes</span></div></div>\n""" for n, (who, role, day, text) in enumerate(rows, 1))


def topic(t, key, bare=False, only=None):
    rows = t[3] if only is None else t[3][:only]
    head = f'<div id="topic-title"><h1><a href="/t/{t[1]}/{t[0]}">{t[2]}</a></h1><div class="topic-category"><a class="badge-wrapper" href="/c/{SECTION[key][0]}">{SECTION[key][1]}</a></div></div>'
    if bare:
        return f'<html lang="en"><head><title>{t[2]}</title></head><body onload="window.print()"><h1>{t[2]}</h1>{posts(rows)}</body></html>'
    near = "".join(f'<tr class="topic-list-item"><td class="main-link"><a href="/t/{q[1]}/{q[0]}" class="title raw-link">{q[2]}</a></td><td class="replies">{len(q[3]) - 1}</td></tr>' for q in (NOTICES[0], TALK[0]) if q is not t)
    return shell(t[2], f'{head}{posts(rows)}<div id="related-topics" class="more-topics__list"><h3>Related topics</h3><table class="topic-list">{near}</table></div>')


def report(r):
    num, name, phone, town, paid, day, who, stars, text = r
    return shell(f"Report {num}: {name}, {town}", f"""<h1>Field report {num}</h1><table class="md-table"><tr><th>Name</th><td>{name}</td></tr><tr><th>Phone</th><td>{phone}</td></tr><tr><th>Where</th><td>{town}</td></tr><tr><th>Paid</th><td>{paid}</td></tr><tr><th>Date</th><td>{day}</td></tr><tr><th>Rating</th><td>{stars}/5</td></tr></table>
<div class="cooked"><p>{text}</p></div><p>Reported by <a href="/u/{who}">{who}</a></p>""")


def truth(t):
    row = deepcopy(AD)
    row.update(url=url(t), text_language="en", provider_kind="unknown", country="IE", posted_at=t[3][0][2])
    row.update(deepcopy(t[4]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def table(title, rows):
    body = "".join(f'<tr class="topic-list-item" id="topic-list-item-{t[0]}"><td class="main-link" itemprop="itemListElement"><meta itemprop="position" content="{n}"><span class="link-top-line"><a itemprop="url" href="/t/{t[1]}/{t[0]}" class="title raw-link raw-topic-link">{t[2]}</a></span></td><td class="replies"><span class="posts">{len(t[3]) - 1}</span></td><td>{t[3][-1][2]}</td></tr>\n'
                   for n, t in enumerate(rows, 1))
    return shell(title, f'<h1>{title}</h1><div class="topic-list-container"><table class="topic-list"><thead><tr><th>Topic</th><th>Replies</th><th>Activity</th></tr></thead><tbody>{body}</tbody></table></div>')


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "en", status=status)


ALL = tuple(url(t) for t in NOTICES)
DUBLIN = [t for t in NOTICES if t[4]["city"] == "Dublin"]
PAGES = [
    WrittenPage(f"{ROOT}/c/notices/5", table("Companions' notices", NOTICES), "listing", "en", ads=ALL),
    WrittenPage(f"{ROOT}/c/notices/5?order=created", table("Companions' notices", NOTICES), "listing", "en", ads=ALL, canonical=f"{ROOT}/c/notices/5"),
    WrittenPage(f"{ROOT}/tag/dublin", table("Topics tagged dublin", DUBLIN), "listing", "en", ads=tuple(url(t) for t in DUBLIN)),
]
PAGES += [WrittenPage(url(t), topic(t, "n"), "ad", "en", text_language=t[4].get("text_language"), ads=(url(t),)) for t in NOTICES]
PAGES += [
    WrittenPage(f"{url(NOTICES[3])}/print", topic(NOTICES[3], "n", True), "ad", "en", ads=(url(NOTICES[3]),), canonical=url(NOTICES[3])),
    WrittenPage(f"{url(NOTICES[0])}/2", topic(NOTICES[0], "n"), "ad", "en", ads=(url(NOTICES[0]),), canonical=url(NOTICES[0])),
]
PAGES += [WrittenPage(url(t), topic(t, "t"), "thread", "en") for t in TALK]
PAGES += [WrittenPage(f"{ROOT}/reports/{r[0]}", report(r), "review", "en") for r in REPORTS]
PAGES += [
    plain("/", "The Liffey Ledger", "<p>A board for guests and companions since 2009. <a href='/c/notices/5'>Companions' notices</a> (9), <a href='/c/talk/6'>Talk</a> (4), <a href='/reports'>Field reports</a> (5).</p>"),
    plain("/guidelines", "Guidelines", "<p>One notice per companion, 18 and over only. No bashing, no home addresses. If you suspect coercion, use the report button or ring the guards.</p>"),
    plain("/login", "Log in", "<form><input name='login'><input name='password' type='password'><button>Log in</button></form><p>Photographs of more than 640 pixels are for members.</p>"),
    plain("/t/svetlana-swords/8012", "Oops! That page doesn't exist or is private.", "<p>This topic was deleted by its author.</p>", "error"),
]

SITE = WrittenSite("liffeyledger.example", "IE", tuple(PAGES), tuple(truth(t) for t in NOTICES), note=__doc__)
