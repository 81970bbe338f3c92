"""Dutch XenForo board: a section 'Aanbod' with a topic per advertiser, talk and experiences beside it.

Hard: some facts are thread fields (<dl class="pairs">) above the post, others only in the post, and each topic fills in other fields; the dl pairs of
the author (messages, member since, age of a guest) look the same; quotes and answers name other prices and numbers, a town
as a prefix label, JSON-LD with the author's nick, sorted copies, a login wall for pictures, a topic in English.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://polderpraat.example"
MONTHS = {"05": "mei", "06": "jun", "04": "apr", "03": "mrt"}
LADY, ADV, GUEST = "Geverifieerde adverteerder", "Adverteerder", "Bezoeker"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def on(kind, value):
    return {"kind": kind, "value": value}


# number, slug, town label, paid label, title, fields, posts (nick, rank, time, html), truth
ADS = [
    (41822, "femke-rustige-massage-in-oost", "Utrecht", True, "Femke - rustige massage in Oost",
     [("Naam", "Femke"), ("Leeftijd", "31"), ("Lengte", "174 cm"), ("Ontvangst", "Ja"), ("Escort", "Nee")],
     [("femke_utr", LADY, "2025-06-09T20:14", "Hoi allemaal! Ik ontvang op afspraak in mijn eigen appartement. Massage, knuffelen of samen in bad, altijd zonder haast.<br>Halfuur €95<br>Uur €170<br>Anderhalf uur €240<br>"
       "Doordeweeks van 11.00 tot 19.00 uur. Bellen: 06-18240597, sms'jes lees ik niet."),
      ("kees_1969", GUEST, "2025-06-10T07:31", '<blockquote class="bbCodeBlock bbCodeBlock--quote" data-quote="femke_utr"><div class="bbCodeBlock-content">Uur €170</div></blockquote>Dat was vorig jaar nog €150. Kan ik ook pinnen?'),
      ("femke_utr", LADY, "2025-06-10T09:02", "Tikkie of contant. Parkeren is hier wel duur, €4 per uur.")],
     dict(alias="Femke", age=31, services=["massage", "cuddling", "bath"], incall=True, outcall=False, hours="11:00-19:00", height_cm=174, max_duration_h=1.5, posted_at="2025-06-09", phones=["+31618240597"],
          prices=[eur(95, 30), eur(170, 60), eur(240, 90)])),
    (41815, "gelders-gezelschap-stelt-voor-noor", "Arnhem", True, "Gelders Gezelschap stelt voor: Noor",
     [("Naam", "Noor"), ("Leeftijd", "26"), ("Type", "Escortbureau"), ("Talen", "Nederlands, Engels, Duits"), ("Ontvangst", "Nee"), ("Escort", "Ja")],
     [("GeldersGezelschap", LADY, "2025-06-07T12:00", 'Noor is sinds mei bij ons bureau. Ze is 1 meter 70, studeert rechten en gaat graag mee uit eten, naar een beurs of een weekend weg.<br>Onze chauffeur brengt haar door heel Gelderland.'
       '<br><br>2 uur: 360 euro<br>4 uur: 640 euro<br>nacht: 1.300 euro<br><br>Boeken via kantoor: <a href="tel:+31654108832">06 541 088 32</a>. <div class="bbImageWrapper"><img src="/attachments/noor-1-jpg.9921/" class="bbImage"></div>'
       '<div class="bbImageWrapper"><img src="/attachments/noor-2-jpg.9922/" class="bbImage"></div>'),
      ("rijnlander", GUEST, "2025-06-08T18:40", "Is Sophie (23) er ook nog? Die had ik in april, 06 22 68 41 53 werkt niet meer.")],
     dict(alias="Noor", age=26, provider_kind="agency", languages_spoken=["nl", "en", "de"], services=["dinner_date", "business", "travel"], incall=False, outcall=True, height_cm=170, max_duration_h=12,
          n_images=2, posted_at="2025-06-07", phones=["+31654108832"], prices=[eur(360, 120), eur(640, 240), eur(1300, 720)])),
    (41809, "kim-trans-in-breda", "Breda", False, "Kim, trans vrouw, eigen huis in Breda",
     [("Naam", "Kim"), ("Leeftijd", "29"), ("Gewicht", "66 kg"), ("Lengte", "179 cm")],
     [("kimmie076", ADV, "2025-06-05T22:41", "Heyy, ik ben Kim en ik ben trans. Rollenspel en fetisj zijn mijn ding, stellen mogen ook komen. Alleen bij mij thuis, ik heb een hond dus geen hotels 😉<br>€120 voor 45 minuten, €150 per uur. "
       "Whatsapp 0687333218")],
     dict(alias="Kim", age=29, audience="trans", services=["role_play", "fetish", "couples"], incall=True, outcall=False, weight_kg=66, height_cm=179, max_duration_h=1, posted_at="2025-06-05",
          phones=["+31687333218"], handles=[on("whatsapp", "+31687333218")], prices=[eur(120, 45), eur(150, 60)])),
    (41798, "jeroen-voor-dames-en-stellen", "Zwolle", False, "Jeroen voor dames en stellen",
     [("Leeftijd", "37"), ("Escort", "Ja"), ("Ontvangst", "Nee"), ("Website", "jeroen-masseert.example")],
     [("Jeroen_038", LADY, "2025-06-02T10:10", "Goedemorgen dames. Jeroen, 1.88 en 84 kilo, gediplomeerd masseur. Ik kom bij u thuis of in uw hotel rond Zwolle (binnen 30 km geen reiskosten, daarna €0,35 per km).<br>"
       "Massage van een uur: 80. Twee uur: 145 (euro). Ook voor stellen, niet voor heren alleen.<br>jeroen@jeroen-masseert.example"),
      ("Anneke", GUEST, "2025-06-04T16:22", "Keurige man, op tijd en met eigen tafel. Ik ben 61 en was best zenuwachtig.")],
     dict(alias="Jeroen", age=37, audience="man", services=["massage", "couples"], incall=False, outcall=True, weight_kg=84, height_cm=188, max_duration_h=2, posted_at="2025-06-02",
          handles=[on("email", "jeroen@jeroen-masseert.example"), on("website", "jeroen-masseert.example")], prices=[eur(80, 60), eur(145, 120)])),
    (41795, "bianca-brazilian-lady", "Eindhoven", False, "Bianca, Brazilian lady near the station",
     [("Naam", "Bianca"), ("Leeftijd", "27"), ("Nationaliteit", "Braziliaanse"), ("Talen", "Portugees, Engels")],
     [("bia_ehv", ADV, "2025-06-01T15:55", "Hello, my Dutch is zero so I write in English. I am a slim Latina, 160 cm and 52 kg. I love dancing, kissing and slow massage. You can visit me close to the station or I come to your hotel.<br>"
       "At my place: 30 minutes 80 euro, 1 hour 140 euro. Your hotel: 1 hour 180 euro.<br>Every day from noon (12:00) until 2:00 at night. Telegram is best, @bia_ehv"),
      ("Lichtstad", GUEST, "2025-06-03T23:15", "Reactie binnen 5 minuten, hulde.")],
     dict(alias="Bianca", age=27, text_language="en", nationality="BR", ethnicity="latin", languages_spoken=["pt", "en"], services=["dancing", "kissing", "massage"], incall=True, outcall=True, hours="12:00-02:00",
          weight_kg=52, height_cm=160, max_duration_h=1, posted_at="2025-06-01", handles=[on("telegram", "bia_ehv")], prices=[eur(80, 30, "incall"), eur(140, 60, "incall"), eur(180, 60, "outcall")])),
    (41780, "elena-op-tour-door-nederland", "Haarlem", True, "Elena op tour door Nederland",
     [("Naam", "Elena"), ("Leeftijd", "33"), ("Nationaliteit", "Roemeense"), ("Talen", "Roemeens, Italiaans, Engels")],
     [("elena_tour", ADV, "2025-05-29T19:30", "Hallo! Mijn rooster:<ul><li>Haarlem, 9 juni t/m 13 juni</li><li>Den Haag, 14 juni t/m 17 juni</li><li>Groningen, 20 juni t/m 22 juni</li></ul>Overal ontvang ik in een hotel, bij je thuis kom ik niet. "
       "GFE, massage, duo met vriendin in overleg.<br>Een uur 160 euro, twee uur 300 euro.<br>Viber/WhatsApp +40 721 448 903"),
      ("elena_tour", ADV, "2025-06-09T11:12", "Ik ben er! Vandaag nog plek na 15 uur.")],
     dict(alias="Elena", age=33, nationality="RO", languages_spoken=["ro", "it", "en"], services=["gfe", "massage", "duo"], incall=True, outcall=False, max_duration_h=2,
          tour=[{"city": "Haarlem", "from": "2025-06-09", "to": "2025-06-13"}, {"city": "The Hague", "from": "2025-06-14", "to": "2025-06-17"}, {"city": "Groningen", "from": "2025-06-20", "to": "2025-06-22"}],
          posted_at="2025-05-29", phones=["+40721448903"], handles=[on("viber", "+40721448903"), on("whatsapp", "+40721448903")], prices=[eur(160, 60), eur(300, 120)])),
    (41774, "lisa-en-romy-alleen-samen", "Maastricht", False, "Lisa en Romy, alleen samen", [("Ontvangst", "Ja"), ("Escort", "Ja")],
     [("LisaRomy", LADY, "2025-05-27T13:00", "Wij zijn Lisa van 28 en Romy van 25, zelfstandig en al vier jaar een team. Duo, vierhandenmassage, ook voor stellen. Kom langs in Wyck of nodig ons uit in je hotel.<br>"
       "Eén uur met z'n drieën €300, drie uur €800.<br>Bel Romy: 06 51 46 16 44. Op zondag en maandag zijn we vrij."),
      ("mergelman", GUEST, "2025-06-01T08:48", "Topdames. Voor een solo-afspraak zou ik zelfs 200 betalen."),
      ("LisaRomy", LADY, "2025-06-01T10:05", "Nee dank je 😄")],
     dict(alias="Lisa", aliases_stated=["Lisa", "Romy"], age=28, ages_stated=[28, 25], audience="couple", provider_kind="independent", services=["duo", "four_hands", "couples"], incall=True, outcall=True,
          max_duration_h=3, posted_at="2025-05-27", phones=["+31651461644"], prices=[eur(300, 60), eur(800, 180)])),
    (41761, "tineke-een-dame-op-leeftijd", "Leeuwarden", False, "Tineke, een dame op leeftijd", [],
     [("tineke_frl", LADY, "2025-05-21T09:20", "Dag heren, Tineke is de naam, achtenvijftig jaar jong, oud-verpleegkundige. Een goed gesprek, een massage of gewoon even vasthouden (knuffelen) op de bank bij mij in Leeuwarden.<br>"
       "Voor een uur vraag ik honderd euro (€ 100,-). Mijn nummer: nul zes, drie acht, vijf negen, acht één, zes acht. Niet na negen uur 's avonds alstublieft.")],
     dict(alias="Tineke", age=58, services=["massage", "cuddling"], incall=True, max_duration_h=1, posted_at="2025-05-21", phones=["+31638598168"], prices=[eur(100, 60)])),
    (41752, "marloes-zorg-en-intimiteit", "Nijmegen", False, "Marloes, zorg en aandacht op maat", [("Naam", "Marloes"), ("Leeftijd", "42"), ("Escort", "Ja"), ("Ontvangst", "Nee"), ("Taal", "Nederlands")],
     [("marloes024", LADY, "2025-05-15T17:45", "Al tien jaar kom ik bij gasten met een beperking, thuis of in de instelling. Ik ben zelfstandige, kan met een tillift werken en ken NAH en autisme. Ook massage.<br>Tarief: 1 uur 130 euro, 2 uur 230 euro, "
       "reiskosten 0,30 per km.<br>Signal of bellen op 06 19 52 57 43, op werkdagen tussen 9:00 en 17:00.")],
     dict(alias="Marloes", age=42, provider_kind="independent", languages_spoken=["nl"], services=["disabled_guests", "massage"], incall=False, outcall=True, hours="09:00-17:00", max_duration_h=2, posted_at="2025-05-15",
          phones=["+31619525743"], handles=[on("signal", "+31619525743")], prices=[eur(130, 60), eur(230, 120)])),
    (41740, "vrouwe-isolde", "Tilburg", False, "Vrouwe Isolde, studio in Tilburg", [("Leeftijd", "39"), ("Ontvangst", "Ja"), ("Nationaliteit", "Nederlandse")],
     [("Isolde", LADY, "2025-05-10T21:00", "Mijn studio heeft drie ruimtes. Dominantie, rollenspel en fetisj; massage of GFE zoek je maar elders. Eerste bezoek: anderhalf uur, €275. Daarna 1 uur €200.<br>"
       "Aanmelden met drie zinnen over jezelf via isolde@studio-isolde.example <div class=\"bbImageWrapper\"><img src=\"/attachments/studio-jpg.9650/\" class=\"bbImage\"></div>"),
      ("knecht_42", GUEST, "2025-05-12T19:19", "Met respect, Vrouwe, ik heb gemaild.")],
     dict(alias="Isolde", age=39, nationality="NL", services=["domination", "role_play", "fetish"], incall=True, max_duration_h=1.5, n_images=1, posted_at="2025-05-10",
          handles=[on("email", "isolde@studio-isolde.example")], prices=[eur(275, 90), eur(200, 60)])),
]


def url(a):
    return f"{ROOT}/threads/{a[1]}.{a[0]}/"


def clock(t):
    day, hour = t.split("T")
    _, m, d = day.split("-")
    return f'<time class="u-dt" datetime="{t}:00+0200" title="{int(d)} {MONTHS[m]} 2025 om {hour}">{int(d)} {MONTHS[m]} 2025</time>'


def shell(title, body, crumbs="", extra=""):
    return f"""<!DOCTYPE html>
<html id="XF" lang="nl-NL" dir="LTR" data-app="public" class="has-no-js"><head><meta charset="utf-8"><title>{title} | Polderpraat</title>{extra}<link rel="stylesheet" href="/css.php?css=public%3Acore_xf.less&amp;s=3&amp;l=2"></head>
<body data-template="thread_view"><div class="p-pageWrapper"><header class="p-header"><a href="/">Polderpraat</a></header><nav class="p-nav"><ul class="p-nav-list"><li><a href="/" class="p-navEl-link">Forums</a></li>
<li><a href="/whats-new/">Nieuw</a></li><li><a href="/members/">Leden</a></li></ul><a href="/login/" class="p-navgroup-link">Inloggen</a> <a href="/register/" class="p-navgroup-link">Registreren</a></nav>
<div class="notices"><div class="notice">Alleen voor bezoekers van 18 jaar en ouder. Adverteren? Mail beheer@polderpraat.example of bel 085 013 77 20.</div></div>
<div class="p-body"><ul class="p-breadcrumbs">{crumbs}</ul><div class="p-title"><h1 class="p-title-value">{title}</h1></div><div class="p-body-main">{body}</div></div>
<footer class="p-footer"><ul><li><a href="/help/terms/">Voorwaarden</a></li><li><a href="/adverteren/">Adverteren</a></li><li><a href="/help/privacy-policy/">Privacy</a></li></ul>Forumsoftware van XenForo<sup>®</sup></footer></div></body></html>"""


def message(i, number, nick, rank, when, text):
    seed = sum(map(ord, nick))
    pairs = f'<dl class="pairs pairs--justified"><dt>Lid sinds</dt><dd>{2014 + seed % 11}</dd></dl><dl class="pairs pairs--justified"><dt>Berichten</dt><dd>{seed % 97 + 3}</dd></dl>'
    if rank == GUEST:
        pairs += f'<dl class="pairs pairs--justified"><dt>Leeftijd</dt><dd>{40 + seed % 23}</dd></dl>'
    banner = f'<div class="userBanner userBanner--{"green" if rank == LADY else "silver"}"><strong>{rank}</strong></div>'
    return (f'<article class="message message--post js-post" data-author="{nick}" id="js-post-{number}{i}"><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user">'
            f'<h4 class="message-name"><a class="username" data-user-id="{seed % 811}">{nick}</a></h4>{banner}<div class="message-userExtras">{pairs}</div></section></div>'
            f'<div class="message-cell message-cell--main"><header class="message-attribution">{clock(when)} <a href="#post-{number}{i}">#{i}</a></header>'
            f'<div class="message-userContent"><article class="message-body js-selectToQuote"><div class="bbWrapper">{text}</div></article></div></div></div></article>\n')


def topic(a, posts=None):
    number, slug, town, paid, title, fields, own, _ = a
    label = f'<span class="label label--primary">{town}</span> ' if town else ""
    label += '<span class="label label--orange">Uitgelicht</span> ' if paid else ""
    rows = "".join(f'<dl class="pairs pairs--columns pairs--fixedSmall pairs--customField" data-field="f{k.lower()}"><dt>{k}</dt><dd>{v}</dd></dl>' for k, v in fields)
    first = own[0]
    ld = json.dumps({"@context": "https://schema.org", "@type": "DiscussionForumPosting", "headline": title, "author": {"@type": "Person", "name": first[0]}, "datePublished": f"{first[2]}:00+02:00"}, ensure_ascii=False)
    body = f'<div class="message-fields message-fields--before">{rows}</div>' if rows else ""
    body += '<div class="block-body js-replyNewMessageContainer">' + "".join(message(i, number, *p) for i, p in enumerate(posts or own, 1)) + "</div>"
    body += '<div class="block-outer">Je moet ingelogd zijn om te reageren.</div>'
    crumb = '<li><a href="/forums/aanbod.4/">Aanbod</a></li>' if town else '<li><a href="/forums/kletshoek.7/">Kletshoek</a></li>'
    return shell(label + title, body, crumb, f'<script type="application/ld+json">{ld}</script>').replace(f"<title>{label}", "<title>")


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="nl", provider_kind="unknown", city=a[2], country="NL", verified=a[6][0][1] == LADY, paid_placement=a[3])
    row.update(deepcopy(a[7]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def forum(rows, foot, title="Aanbod"):
    items = "".join(f'<div class="structItem structItem--thread"><div class="structItem-title"><span class="label label--primary">{a[2]}</span> <a href="/threads/{a[1]}.{a[0]}/">{a[4]}</a></div>'
                    f'<div class="structItem-minor"><a class="username">{a[6][0][0]}</a> {clock(a[6][0][2])}</div><dl class="pairs pairs--justified"><dt>Reacties</dt><dd>{len(a[6]) - 1}</dd></dl></div>\n' for a in rows)
    sticky = '<div class="structItem structItem--thread is-sticky"><div class="structItem-title"><a href="/threads/huisregels-aanbod.12/">Huisregels Aanbod, lees dit eerst</a></div></div>'
    return shell(title, f'<div class="filterBar"><a href="?order=post_date">Startdatum</a></div><div class="structItemContainer">{sticky}{items}</div><nav class="pageNav">{foot}</nav>')


TALK = [
    (40117, "parkeren-in-utrecht", "", False, "Parkeren in Utrecht, tips?", [], [("kees_1969", GUEST, "2025-04-12T10:00", "Waar sta je in Oost onder de 3 euro per uur?"),
        ("rijnlander", GUEST, "2025-04-12T11:30", "P+R Galgenwaard, €5 per dag inclusief bus.")], None),
    (40550, "ervaringen-met-femke-utrecht", "", False, "Ervaringen met Femke (Utrecht)", [], [("kees_1969", GUEST, "2025-05-18T22:10", "Gisteren een uur geweest. Vriendelijk ontvangen, schoon huis, sterke massage. Ze lacht veel en neemt de tijd."),
        ("Lichtstad", GUEST, "2025-05-19T07:55", "Eens. €170 voor een uur, waard."), ("knecht_42", GUEST, "2025-05-20T12:00", "Bij mij nam ze niet op, nummer 06-18240597 toch?")], None),
    (40871, "neptopics-en-aanbetalingen", "", False, "Pas op voor aanbetalingen", [], [("mergelman", GUEST, "2025-06-02T19:00", "Ene 'Sharona, 21' vroeg mij €50 vooraf via een cadeaubon. Nooit meer iets gehoord. Nummer was 06 84 00 12 90."),
        ("beheer", "Moderator", "2025-06-02T20:15", "Account verwijderd. Betaal nooit vooraf.")], None),
]


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<div class="block-row">{body}</div>'), kind, "nl", status=status)


ONE, TWO = ADS[:6], ADS[6:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
F = f"{ROOT}/forums/aanbod.4/"
PAGES = [
    WrittenPage(F, forum(ONE, '1 <a href="/forums/aanbod.4/page-2">2</a>'), "listing", "nl", ads=U1),
    WrittenPage(f"{F}?order=post_date", forum(ONE, '1 <a href="/forums/aanbod.4/page-2">2</a>'), "listing", "nl", ads=U1, canonical=F),
    WrittenPage(f"{F}page-2", forum(TWO, '<a href="/forums/aanbod.4/">1</a> 2'), "listing", "nl", ads=U2),
]
PAGES += [WrittenPage(url(a), topic(a), "ad", "nl", text_language=a[7].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[0])}?utm_source=nieuwsbrief", topic(ADS[0]), "ad", "nl", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    *[WrittenPage(url(t), topic(t), "thread", "nl") for t in TALK],
    plain("/", "Forums", '<div class="node"><h3 class="node-title"><a href="/forums/aanbod.4/">Aanbod</a></h3><dl class="pairs"><dt>Topics</dt><dd>10</dd></dl></div><div class="node"><h3 class="node-title"><a href="/forums/kletshoek.7/">Kletshoek</a></h3>'
          '<dl class="pairs"><dt>Topics</dt><dd>3</dd></dl></div><p>Leden online: 22. Nieuwste lid: pietje_040</p>'),
    plain("/adverteren/", "Adverteren op Polderpraat", "<table><tr><td>Topic in Aanbod</td><td>gratis</td></tr><tr><td>Uitgelicht, per week</td><td>€ 15</td></tr><tr><td>Banner, per maand</td><td>€ 120</td></tr></table>"),
    plain("/help/terms/", "Voorwaarden", "<p>Geen persoonsgegevens van anderen. Vermoed je dwang of iemand onder de 18? Meld het bij de politie of bel Meld Misdaad Anoniem, 0800-7000.</p>"),
    plain("/login/", "Inloggen", '<form method="post"><dl class="formRow"><dt>Gebruikersnaam</dt><dd><input name="login"></dd></dl><dl class="formRow"><dt>Wachtwoord</dt><dd><input type="password" name="password"></dd></dl></form>'),
    plain("/attachments/noor-1-jpg.9921/", "Oeps! We zijn tegen een probleem aangelopen.", '<div class="blockMessage">Je moet ingelogd zijn om deze bijlage te bekijken.</div>', "error", 403),
    plain("/threads/priscilla-almere.40021/", "Oeps! We zijn tegen een probleem aangelopen.", '<div class="blockMessage">Het gevraagde topic kan niet gevonden worden.</div>', "error", 404),
]

SITE = WrittenSite("polderpraat.example", "NL", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
