"""Dutch forum on XenForo where visitors write about paid dates, with one board in which advertisers keep a topic of their own.

Hard: an advertiser's topic is her opening post, her later posts with new days or a new price in words, and visitors who answer with questions and quotes;
signatures carry numbers and links (a visitor's own or the forum's sponsor); a topic's title has town and price in shorthand; reviews follow a fixed
form in bold ('Naam:', 'Plaats:', 'Prijs:'); a links board lists other sites; the day is a <time> with 'Vandaag' or 'Gisteren' as its words.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://forum.avondpraat.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# slug, title, member, day, opening post, her later posts and others' answers (name, day, words), pictures, truth
TOPICS = [
    ("nijmegen-prive-bij-sterre.40211", "Nijmegen | Privé bij Sterre (29)", "Sterre_Nijmegen", "2025-05-12",
     "Hoi allemaal,<br><br>Ik ben Sterre, 29 jaar, 1.72 m en ik ontvang thuis in Nijmegen-Oost. Ik werk helemaal voor mezelf, dus je krijgt altijd mij aan de lijn.<br><br>Wat ik doe: ontspanningsmassage, GFE, samen douchen en in bad.<br>Half uur € 80<br>Uur € 150<br>Anderhalf uur € 210<br><br>Maandag t/m donderdag van 11:00 tot 18:00. Bellen of appen: 06-38 61 20 47.",
     [("Polderjan", "2025-05-14", "Welkom hier! Kun je ook buiten de deur afspreken?"), ("Sterre_Nijmegen", "2025-05-14", "Nee, ik kom niet bij mensen thuis, alleen ontvangst."), ("Hans57", "2025-06-02", "Gisteren geweest, aanrader. Parkeren is gratis in de straat.")], 2,
     dict(alias="Sterre", age=29, height_cm=172, provider_kind="independent", city="Nijmegen", services=["massage", "gfe", "bath"], incall=True, outcall=False, hours="11:00-18:00", phones=["+31638612047"], handles=[wa("+31638612047")], prices=[eur(80, 30), eur(150, 60), eur(210, 90)], max_duration_h=1.5)),
    ("breda-huize-margriet-dames.40177", "Breda | Huize Margriet, dames van deze week", "HuizeMargriet", "2025-06-07",
     "Beste heren,<br><br>Deze week in ons huis: <b>Lotte</b> (24), <b>Bianca</b> (33) en <b>Denise</b> (41). Wij zijn open van 10:00 tot 22:00, ook op zondag.<br>Entree met een half uur € 65, heel uur € 115. Duo met Lotte en Bianca op afspraak.<br><br>Huize Margriet, Breda. Telefoon 076 541 90 33.", [], 3,
     dict(alias="Lotte", aliases_stated=["Lotte", "Bianca", "Denise"], age=24, ages_stated=[24, 33, 41], provider_kind="agency", city="Breda", services=["duo"], incall=True, hours="10:00-22:00", phones=["+31765419033"], prices=[eur(65, 30), eur(115, 60)], max_duration_h=1.0)),
    ("haarlem-tantra-door-eline.39902", "Haarlem | Tantra door Eline", "Eline_tantra", "2025-04-03",
     "Namasté. Mijn naam is Eline, 44 jaar. In mijn praktijk in Haarlem geef ik tantramassages van anderhalf uur (€ 175) of twee uur (€ 230). Ik spreek Nederlands, Engels en Duits. Geen seks, wel aandacht. Afspraken via eline@tantrahaarlem.example",
     [("Eline_tantra", "2025-05-29", "Let op: van 1 tot 14 juli ben ik met vakantie."), ("Wim", "2025-06-01", "Fijne vakantie alvast!")], 1,
     dict(alias="Eline", age=44, city="Haarlem", languages_spoken=["nl", "en", "de"], services=["tantra"], incall=True, handles=[{"kind": "email", "value": "eline@tantrahaarlem.example"}], prices=[eur(175, 90, "incall"), eur(230, 120, "incall")], max_duration_h=2.0)),
    ("almere-escort-yara.40250", "Almere e.o. | Escort Yara", "Yara-escort", "2025-06-09",
     "Dag heren! Yara hier, 26 jaar, Surinaams, 58 kilo. Ik kom naar je toe in Almere, Lelystad en het Gooi. Thuis ontvang ik niet. Een uur is 170 euro, twee uur 300 euro. Iedere avond van 18:00 tot 01:00. App me: +31 6 25 70 43 98",
     [("Gooise_Geert", "2025-06-10", "Kom je ook in Hilversum?"), ("Yara-escort", "2025-06-10", "Ja hoor, geen extra kosten.")], 3,
     dict(alias="Yara", age=26, nationality="SR", weight_kg=58, city="Almere", incall=False, outcall=True, hours="18:00-01:00", handles=[wa("+31625704398")], prices=[eur(170, 60), eur(300, 120)], max_duration_h=2.0)),
    ("maastricht-trans-chanel.40105", "Maastricht | Chanel, trans", "Chanel_MST", "2025-05-20",
     "Chanel, trans vrouw, 35. Ik ben in Maastricht van 10 t/m 20 juni en daarna in Venlo van 21 t/m 25 juni. Ontvangst in een hotel. Rollenspel en striptease. 130 per uur, 70 per half uur. Tel 0684 12 77 05. English and German spoken.",
     [("Zuiderling", "2025-05-23", "Eindelijk weer iemand in het zuiden.")], 4,
     dict(alias="Chanel", age=35, audience="trans", city="Maastricht", languages_spoken=["en", "de"], services=["role_play", "striptease"], incall=True, tour=[{"city": "Maastricht", "from": "2025-06-10", "to": "2025-06-20"}, {"city": "Venlo", "from": "2025-06-21", "to": "2025-06-25"}], phones=["+31684127705"], prices=[eur(130, 60), eur(70, 30)], max_duration_h=1.0)),
    ("leiden-ruud-voor-dames.39770", "Leiden | Ruud, voor dames en stellen", "Ruud_gezelschap", "2025-03-17",
     "Ruud, 47 jaar, 1.88. Gezelschap voor dames en stellen: uit eten, een dagje weg, of gewoon knuffelen. Ik kom bij je thuis of in een hotel. € 100 per uur, avond van vier uur € 320. Bel gerust: 06 – 57 33 18 60.", [], 1,
     dict(alias="Ruud", age=47, height_cm=188, audience="man", city="Leiden", services=["dinner_date", "couples", "cuddling"], outcall=True, phones=["+31657331860"], prices=[eur(100, 60), eur(320, 240)], max_duration_h=4.0)),
    ("apeldoorn-sm-mevrouw-v.39988", "Apeldoorn | SM-kamer Mevrouw V.", "MevrouwV", "2025-04-22",
     "Mevrouw V. ontvangt in haar eigen kamer in Apeldoorn. Dominantie en rollenspel, ook voor stellen. Sessies van 1 uur (200) of 2 uur (350). Alleen op afspraak via Telegram: @mevrouwv_apd.",
     [("nieuweling22", "2025-05-03", "Mag ik ook komen als ik geen ervaring heb?"), ("MevrouwV", "2025-05-04", "Beginners zijn welkom.")], 0,
     dict(alias="Mevrouw V.", city="Apeldoorn", services=["domination", "role_play", "couples"], incall=True, handles=[{"kind": "telegram", "value": "mevrouwv_apd"}], prices=[eur(200, 60), eur(350, 120)], max_duration_h=2.0)),
    ("amersfoort-nieuw-roxy.40261", "Amersfoort | Nieuw: Roxy (22)", "Roxy033", "2025-06-10", "Hi, ik ben Roxy, 22 jaar. Nieuw in Amersfoort. Ik ontvang discreet van 12:00 tot 20:00. Prijs via de app: 06 13 84 56 29.", [], 2,
     dict(alias="Roxy", age=22, city="Amersfoort", incall=True, hours="12:00-20:00", handles=[wa("+31613845629")])),
]
SIGN = {"Polderjan": "Sponsor van dit forum: drankwinkel De Kurk, 036 530 11 72", "Hans57": "Alles wat ik schrijf is mijn eigen mening."}
MONTH = ["", "jan", "feb", "mrt", "apr", "mei", "jun"]


def url(t):
    return f"{ROOT}/threads/{t[0]}/"


def stamp(day):
    y, m, d = map(int, day.split("-"))
    words = "Gisteren om 20:14" if day == "2025-06-10" else f"{d} {MONTH[m]} {y}"
    return f'<time class="u-dt" dir="auto" datetime="{day}T20:14:00+0200" data-date-string="{d} {MONTH[m]} {y}">{words}</time>'


def post(no, n, name, title, day, words):
    sign = f'<aside class="message-signature"><div class="bbWrapper">{SIGN[name]}</div></aside>' if name in SIGN else ""
    return f"""<article class="message message--post js-post" data-author="{name}" data-content="post-{no}" id="js-post-{no}"><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-avatar"><span class="avatar avatar--m">{name[0]}</span></div>
<div class="message-userDetails"><h4 class="message-name"><a href="/members/{name.lower()}.{no % 991}/" class="username">{name}</a></h4><h5 class="userTitle message-userTitle">{title}</h5></div></section></div>
<div class="message-cell message-cell--main"><header class="message-attribution"><ul class="message-attribution-main"><li class="u-concealed">{stamp(day)}</li></ul><ul class="message-attribution-opposite"><li><a href="#post-{no}">#{n}</a></li></ul></header><div class="message-content"><article class="message-body js-selectToQuote"><div class="bbWrapper">{words}</div></article></div>{sign}
<footer class="message-footer"><a class="actionBar-action">Melden</a> <a class="actionBar-action">Reageren</a></footer></div></div></article>"""


def shell(title, body, crumbs="", node="forum_view"):
    return f"""<!DOCTYPE html><html id="XF" lang="nl-NL" dir="LTR" data-app="public" data-template="{node}" class="has-no-js template-{node}"><head><meta charset="utf-8"><title>{title} | Avondpraat</title><link rel="stylesheet" href="/css.php?css=public%3Anormalize.css&s=3"><script src="/js/xf/core-compiled.js"></script></head>
<body data-template="{node}"><div class="p-pageWrapper" id="top"><header class="p-header"><a class="p-header-logo" href="/">Avondpraat</a></header><nav class="p-nav"><ul class="p-nav-list"><li><a href="/">Forums</a></li><li><a href="/whats-new/">Wat is nieuw</a></li><li><a href="/members/">Leden</a></li><li><a href="/login/">Inloggen</a></li></ul></nav>
<div class="p-body"><ul class="p-breadcrumbs"><li><a href="/"><span>Forums</span></a></li>{crumbs}</ul><div class="p-title"><h1 class="p-title-value">{title}</h1></div><div class="p-body-main"><div class="p-body-content">{body}</div></div></div>
<footer class="p-footer"><a href="/help/terms/">Voorwaarden en regels</a> <a href="/help/privacy-policy/">Privacy</a> <div class="p-footer-copyright">Forum software by XenForo® © 2010-2022 XenForo Ltd.</div></footer></div></body></html>"""


BOARD = '<li><a href="/forums/adverteerders.7/"><span>Adverteerders</span></a></li>'


def topic(t):
    slug, title, member, day, words, answers, pics, _ = t
    no = int(slug.rsplit(".", 1)[1]) * 7
    shots = "".join(f'<br><img src="{ROOT}/attachments/{no}-{n}-jpg.{no + n}/" class="bbImage" alt="foto{n}.jpg" loading="lazy">' for n in range(1, pics + 1))
    posts = post(no, 1, member, "Adverteerder", day, words + shots) + "".join(post(no + n, n, who, "Adverteerder" if who == member else "Lid", when, said) for n, (who, when, said) in enumerate(answers, 2))
    return shell(title, f'<div class="block block--messages" data-type="post"><div class="block-body js-replyNewMessageContainer">{posts}</div></div><div class="block"><h3>Vergelijkbare onderwerpen</h3><a href="{url(TOPICS[0])}">{TOPICS[0][1]}</a></div>', BOARD, "thread_view")


def truth(t):
    row = deepcopy(AD)
    row.update(url=url(t), text_language="nl", provider_kind="unknown", country="NL", n_images=t[6], posted_at=t[3])
    row.update(deepcopy(t[7]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def rows(items):
    return '<div class="structItemContainer">' + "".join(f'<div class="structItem structItem--thread"><div class="structItem-cell structItem-cell--main"><div class="structItem-title"><a href="{link}">{title}</a></div><div class="structItem-minor"><a class="username">{who}</a> {stamp(day)}</div></div><div class="structItem-cell--meta"><dl class="pairs"><dt>Reacties</dt><dd>{n}</dd></dl></div></div>' for link, title, who, day, n in items) + "</div>"


def board(topics, title="Adverteerders"):
    return shell(title, rows([(url(t), t[1], t[2], t[3], len(t[5])) for t in topics]) + '<nav class="pageNav"><a href="/forums/adverteerders.7/">1</a> <a href="/forums/adverteerders.7/page-2">2</a></nav>')


def plain(path, title, body, kind="static", node="help_page", status=200):
    return WrittenPage(ROOT + path, shell(title, body, "", node), kind, "nl", status=status)


FORM = "<b>Naam:</b> {}<br><b>Plaats:</b> {}<br><b>Prijs:</b> {}<br><b>Oordeel:</b> {}<br><br>{}"
R1 = post(9101, 1, "Hans57", "Lid", "2025-06-02", FORM.format("Sterre", "Nijmegen", "€ 150 voor een uur", "8", "Vriendelijk ontvangen, nette kamer, klok speelde geen rol."))
R2 = post(9120, 1, "Wim", "Lid", "2025-05-11", FORM.format("Bianca", "Huize Margriet, Breda", "€ 65", "6", "Half uur was krap, maar ze is aardig.")) + post(9121, 2, "Polderjan", "Lid", "2025-05-12", "Herken ik niet, bij mij was er tijd genoeg.") + post(9125, 3, "Wim", "Lid", "2025-05-12", "Misschien een drukke dag.")
P = ROOT + "/forums/adverteerders.7/"
LINKS = "".join(f'<li><a href="https://{h}.example" rel="nofollow">{n}</a> - {w}</li>' for h, n, w in [("privehuizen-oost", "Privéhuizen Oost", "overzicht per provincie"), ("escortgids-randstad", "Escortgids Randstad", "escorts"), ("tantrawijzer", "Tantrawijzer", "praktijken"), ("clubkaart", "Clubkaart", "clubs en sauna's")])
PAGES = [
    plain("/", "Avondpraat", '<div class="block block--category"><h2 class="block-header">Algemeen</h2><div class="node"><a href="/forums/adverteerders.7/">Adverteerders</a> 8 onderwerpen</div><div class="node"><a href="/forums/recensies.4/">Recensies</a> 2 onderwerpen</div><div class="node"><a href="/forums/links.9/">Links</a></div></div>', node="forum_list"),
    WrittenPage(P, board(TOPICS[:5]), "listing", "nl", ads=tuple(map(url, TOPICS[:5]))),
    WrittenPage(P + "page-2", board(TOPICS[5:]), "listing", "nl", ads=tuple(map(url, TOPICS[5:]))),
    WrittenPage(P + "?order=post_date&direction=desc", board(TOPICS[:5]), "listing", "nl", ads=tuple(map(url, TOPICS[:5])), canonical=P),
    *(WrittenPage(url(t), topic(t), "thread" if t[5] else "ad", "nl", ads=(url(t),)) for t in TOPICS),
    WrittenPage(f"{url(TOPICS[3])}?sid=77ac01", topic(TOPICS[3]), "thread", "nl", ads=(url(TOPICS[3]),), canonical=url(TOPICS[3])),
    plain("/forums/recensies.4/", "Recensies", rows([(ROOT + "/threads/sterre-nijmegen.40240/", "Sterre, Nijmegen", "Hans57", "2025-06-02", 0), (ROOT + "/threads/bianca-huize-margriet.40119/", "Bianca, Huize Margriet", "Wim", "2025-05-11", 2)]), "listing", "forum_view"),
    plain("/threads/sterre-nijmegen.40240/", "Sterre, Nijmegen", f'<div class="block block--messages">{R1}</div>', "review", "thread_view"),
    plain("/threads/bianca-huize-margriet.40119/", "Bianca, Huize Margriet", f'<div class="block block--messages">{R2}</div>', "thread", "thread_view"),
    plain("/forums/links.9/", "Links", f"<ul>{LINKS}</ul>", "directory", "forum_view"),
    plain("/members/hans57.177/", "Hans57", '<div class="memberHeader"><span class="memberHeader-name">Hans57</span> Lid sinds 4 mrt 2016, berichten 412, waarderingen 96</div>', "profile", "member_view"),
    plain("/help/terms/", "Voorwaarden en regels", "<p>Minimaal 18 jaar. Geen namen van echte personen, geen adressen. Adverteerders betalen € 15 per maand voor hun onderwerp. Signalen van dwang melden wij.</p>"),
    plain("/threads/weg.38111/", "Oeps! Er ging iets mis.", '<div class="blockMessage">Het opgevraagde onderwerp kon niet worden gevonden.</div>', "error", "error", 404),
]

SITE = WrittenSite("forum.avondpraat.example", "NL", tuple(PAGES), tuple(truth(t) for t in TOPICS), note=__doc__)
