"""Swedish directory of sites (lists of links through a counter), with a notice board on which ten small ads stand in full.

Hard: nearly every page is links and one-line descriptions that name services, towns and prices of other people's sites; links go through '/ut?till='; the ads have no pages of their own
(two board pages, an anchor each), no labels, only the town and the day in a grey line; abbreviations of the trade ('tim', 'kr', 'hembesök'), a number written with dots or in words,
banners between the notices, a print view without banners, a guest book with names and ages that are no ads.
"""

from copy import deepcopy
from urllib.parse import quote

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://lankhyllan.example"


def kr(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "SEK", "code_currency": None, "duration_min": minutes, "place": place}


# number, town as shown, day in words, text, last line, pictures, paid, truth
NOTES = [
    (412, "Göteborg", "10 juni 2025", "Hej! Jag heter Sofia, är 30 år och erbjuder avslappnande massage hemma hos mig i Majorna, må–fre 10.00–18.00. Jag gör inga hembesök. 45 min 700 kr, 1 tim 900 kr.", "Tel 070-174 06 05", 1, True,
     dict(alias="Sofia", age=30, city="Gothenburg", services=["massage"], incall=True, outcall=False, hours="10:00-18:00", max_duration_h=1, posted_at="2025-06-10", phones=["+46701740605"], prices=[kr(700, 45), kr(900, 60)])),
    (411, "Stockholm", "9 juni 2025", "Elegant sällskap till middag, teater eller resa. Isabelle, 37, svensk, talar svenska, engelska och franska. Jag kommer till ditt hotell, tar inte emot. 3 timmar 6 000 kr, ett dygn 18 000 kr. Egen, ingen agentur.",
     "isabelle (snabel-a) middagssallskap.example", 0, False,
     dict(alias="Isabelle", age=37, provider_kind="independent", city="Stockholm", nationality="SE", languages_spoken=["sv", "en", "fr"], services=["dinner_date", "travel"], incall=False, outcall=True, max_duration_h=24,
          posted_at="2025-06-09", handles=[{"kind": "email", "value": "isabelle@middagssallskap.example"}], prices=[kr(6000, 180), kr(18000, 1440)])),
    (409, "Malmö", "7 juni 2025", "NY I MALMÖ! Maja & Tuva, 23 och 25, två glada väninnor från Danmark som alltid kommer ihop. Striptease på svensexan, fest, duo. 4.000 kr/tim för båda. Bara till dig, vi har ingen lokal.", "WhatsApp 0701.740.611", 2, True,
     dict(alias="Maja", aliases_stated=["Maja", "Tuva"], age=23, ages_stated=[23, 25], audience="couple", city="Malmö", nationality="DK", services=["striptease", "party", "duo"], incall=False, outcall=True, max_duration_h=1,
          posted_at="2025-06-07", phones=["+46701740611"], handles=[{"kind": "whatsapp", "value": "+46701740611"}], prices=[kr(4000, 60)])),
    (408, "Uppsala", "6 juni 2025", "Taktil massage och tantra för dig som är trött i själen. Birgitta, 58 år, diplomerad. Egen mottagning nära ån, rullstolsramp finns. 90 minuter 1 200 kr. Kl 9–16 på vardagar.", "Ring noll sju noll, ett sju fyra, noll sex, ett nio", 0, False,
     dict(alias="Birgitta", age=58, city="Uppsala", services=["massage", "tantra", "disabled_guests"], incall=True, hours="09:00-16:00", max_duration_h=1.5, posted_at="2025-06-06", phones=["+46701740619"], prices=[kr(1200, 90)])),
    (405, "Malmö/Lund", "3 juni 2025", "Hi, I'm Amara, 27, from Ghana, now in Malmö. 168 cm, 62 kg. I speak English only. Massage and cuddles in my apartment, 1000 kr for 30 min, 1800 kr for one hour. I can also visit you, 2300 kr one hour.", "Telegram @amara_malmo", 3, False,
     dict(alias="Amara", age=27, text_language="en", city="Malmö", nationality="GH", languages_spoken=["en"], services=["massage", "cuddling"], incall=True, outcall=True, height_cm=168, weight_kg=62, max_duration_h=1, posted_at="2025-06-03",
          handles=[{"kind": "telegram", "value": "amara_malmo"}], prices=[kr(1000, 30, "incall"), kr(1800, 60, "incall"), kr(2300, 60, "outcall")])),
    (402, "Örebro", "31 maj 2025", "Kille 33 år, 187/84, masserar kvinnor och par i hela Närke. Jag kommer hem till er med bänk. Fredrik. 1 tim 600, 2 tim 1 000 kr.", "Sms 070 174 06 23", 1, False,
     dict(alias="Fredrik", age=33, audience="man", city="Örebro", services=["massage", "couples"], outcall=True, height_cm=187, weight_kg=84, max_duration_h=2, posted_at="2025-05-31", phones=["+46701740623"], prices=[kr(600, 60), kr(1000, 120)])),
    (398, "Umeå → Luleå", "28 maj 2025", "Lettiskan Agnese, 34, på resa i norr. Umeå 9–12 juni 2025, Luleå 13–15 juni 2025. Jag talar ryska, engelska, lettiska. Hotell, jag tar emot 12–24. GFE, massage, bad för två. En timme 2 000 kr, två timmar 3 500 kr.", "Viber +46 70 174 06 31", 2, True,
     dict(alias="Agnese", age=34, city="Umeå", nationality="LV", languages_spoken=["ru", "en", "lv"], services=["gfe", "massage", "bath"], incall=True, hours="12:00-24:00", max_duration_h=2, posted_at="2025-05-28",
          tour=[{"city": "Umeå", "from": "2025-06-09", "to": "2025-06-12"}, {"city": "Luleå", "from": "2025-06-13", "to": "2025-06-15"}], phones=["+46701740631"], handles=[{"kind": "viber", "value": "+46701740631"}],
          prices=[kr(2000, 60), kr(3500, 120)])),
    (391, "Stockholm", "20 maj 2025", "Agentur Norrsken söker inte dig, vi har redan Ebba! 26 år, 174 cm, följer med på representation, mässa och fest. Vår kontorist bokar, chaufför ingår. Halvdag 5 timmar 9 500 kr.", "Kontoret: 08-500 44 81 20", 1, False,
     dict(alias="Ebba", age=26, provider_kind="agency", city="Stockholm", services=["business", "party"], height_cm=174, max_duration_h=5, posted_at="2025-05-20", phones=["+46850448120"], prices=[kr(9500, 300)])),
    (387, "Norrköping", "15 maj 2025", "Transtjej Lo, 29, lugn och snäll, i egen lägenhet. Rollspel och videosamtal. Timmen 1 500 kr hos mig. Skriv på Instagram: lo.norrkoping", "Ingen telefon", 0, False,
     dict(alias="Lo", age=29, audience="trans", city="Norrköping", services=["role_play", "video_call"], incall=True, max_duration_h=1, posted_at="2025-05-15", handles=[{"kind": "instagram", "value": "lo.norrkoping"}],
          prices=[kr(1500, 60, "incall")])),
    (380, "Karlstad", "8 maj 2025", "Sällskapsdam, 46, varm röst och långa promenader längs Klarälven. Middag om du bjuder. Jag heter Marianne och vill inte ha brådska. Pris när vi hörts.", "Ring mig efter 17 på 070-174 06 42", 0, False,
     dict(alias="Marianne", age=46, city="Karlstad", services=["dinner_date"], posted_at="2025-05-08", phones=["+46701740642"])),
]
# id, title, host, words, clicks
LINKS = {
    "kataloger": ("Kataloger", [(31, "Nordljuskatalogen", "nordljuskatalogen.example", "Eskort i hela Norden, 400 profiler, gratis att titta.", 12044), (18, "Sällskapslistan", "sallskapslistan.example", "Svensk lista med sök på stad, ålder och språk.", 9310),
                                (77, "Öresund Companions", "oresund-companions.example", "Malmö och Köpenhamn, på danska, svenska och engelska.", 4121), (102, "Baltic Roses", "baltic-roses.example", "Tjejer från Riga och Vilnius på resa i Sverige.", 2008)]),
    "massage": ("Massage och spa", [(44, "Thaimassage Hisingen", "thaimassage-hisingen.example", "Salong i Göteborg, 60 min 650 kr, drop-in.", 3310), (45, "Salong Lotus", "salong-lotus.example", "Fem massörer på Söder i Stockholm. Öppet till 22.", 2877), (59, "Händernas hus", "handernas-hus.example", "Tantra och taktil massage i Uppsala.", 1490)]),
    "sugar": ("Sugardejting", [(63, "Guldkant", "guldkant.example", "Sugardejting för vuxna, gratis för kvinnor 18–35.", 5520), (64, "Mötesplats Lyx", "motesplats-lyx.example", "Möt någon generös. Premium 499 kr.", 3982)]),
    "forum": ("Forum och recensioner", [(80, "Herrklubben forum", "herrklubben-forum.example", "Recensioner, hotelltips och kaféprat. Kräver inlogg.", 7719), (81, "Kvällspratet", "kvallspratet.example", "Litet och snällt forum, mest Skåne.", 811)]),
    "egna": ("Egna sidor", [(90, "Klara i Västerås", "klara-vasteras.example", "Klara, 41, egen sida med kalender.", 640), (93, "Dominika Stockholm", "dominika-sthlm.example", "Studio på Kungsholmen, dominans för nybörjare.", 1204), (97, "Erik för henne", "erik-for-henne.example", "Manligt sällskap i Göteborg.", 388)]),
}


def shell(title, body, aside=True):
    cats = "".join(f'<li><a href="/kategori/{k}">{v[0]}</a> ({len(v[1])})</li>' for k, v in LINKS.items())
    return f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{title} - Länkhyllan</title></head>
<body><table id="sidhuvud"><tr><td><a href="/"><img src="/g/hylla.png" alt="Länkhyllan" width="240"></a></td><td class="slogan">Sveriges dammigaste länksamling sedan 2003</td></tr></table>
<div id="meny"><a href="/">Start</a> | <a href="/nya">Nya länkar</a> | <a href="/topp">Topplistan</a> | <a href="/anslag">Anslagstavlan</a> | <a href="/gastbok">Gästboken</a> | <a href="/lagg-till">Lägg till länk</a> | <a href="/om">Om</a></div>
<div id="innehall">{body}</div>{f'<div id="hoger"><b>Hyllplan</b><ul>{cats}</ul></div>' if aside else ''}
<p id="fot">Länkhyllan drivs ideellt. Du ska ha fyllt 18 år. Kontakt: hyllvakten@lankhyllan.example</p></body></html>"""


def out(host, number):
    return f"/ut?id={number}&amp;till={quote('https://' + host + '/', safe='')}"


def shelf(rows):
    return "".join(f'<p class="lank"><a href="{out(h, n)}" target="_blank" rel="nofollow">{t}</a><br>{w} <i>{spaced(c)} klick</i></p>' for n, t, h, w, c in rows)


def spaced(number):
    return f"{number:,}".replace(",", " ")


def note(row):
    number, town, day, text, last, pics, paid, _ = row
    shots = "".join(f'<img src="/anslag/bild/{number}_{n}.jpg" width="120" alt="">' for n in range(1, pics + 1))
    return f'<article id="n{number}" class="lapp{" betald" if paid else ""}"><div class="rad">#{number}, {town}, {day}{" ★ Betald plats" if paid else ""}</div><p>{text}</p>{shots}<p class="kontakt">{last}</p></article>\n'


BANNER = '<div class="reklam"><a href="/ut?id=31&amp;till=https%3A%2F%2Fnordljuskatalogen.example%2F"><img src="/g/b468.gif" alt="Annons: Nordljuskatalogen, 400 profiler"></a></div>'


def board(rows, foot, here):
    inner = "".join(map(note, rows[:3])) + BANNER + "".join(map(note, rows[3:]))
    return shell("Anslagstavlan", f'<h1>Anslagstavlan</h1><p>Sätt upp en lapp: vanlig lapp gratis i 60 dagar, betald plats 100 kr i Swish. <a href="{here}utskrift=1">Skriv ut</a></p>{inner}<p class="sidor">{foot}</p>')


def printed(rows):
    return f'<html lang="sv"><head><meta charset="utf-8"><title>Anslagstavlan</title></head><body><h1>Anslagstavlan</h1>{"".join(map(note, rows))}</body></html>'


ONE, TWO = NOTES[:6], NOTES[6:]
FIRST, SECOND = f"{ROOT}/anslag", f"{ROOT}/anslag?sida=2"


def url(row):
    return f"{FIRST if row in ONE else SECOND}#n{row[0]}"


def truth(row):
    full = deepcopy(AD)
    full.update(url=url(row), text_language="sv", provider_kind="unknown", country="SE", n_images=row[5], paid_placement=row[6])
    full.update(deepcopy(row[7]))
    full["aliases_stated"] = full["aliases_stated"] or [full["alias"]]
    full["ages_stated"] = full["ages_stated"] or [full["age"]]
    return full


def plain(path, title, body, kind="static", status=200, canonical=None):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "sv", status=status, canonical=canonical)


EVERY = [row for _, rows in LINKS.values() for row in rows]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(FIRST, board(ONE, '<b>1</b> <a href="/anslag?sida=2">2</a>', "?"), "listing", "sv", ads=U1),
    WrittenPage(SECOND, board(TWO, '<a href="/anslag">1</a> <b>2</b>', "?sida=2&amp;"), "listing", "sv", ads=U2),
    WrittenPage(f"{ROOT}/anslag?utskrift=1", printed(ONE), "listing", "sv", ads=U1, canonical=FIRST),
    WrittenPage(f"{ROOT}/anslag?utm_source=nyhetsbrev", board(ONE, '<b>1</b> <a href="/anslag?sida=2">2</a>', "?"), "listing", "sv", ads=U1, canonical=FIRST),
    plain("/", "Länkar till allt som rör vuxet sällskap", "".join(f'<h2><a href="/kategori/{k}">{v[0]}</a></h2>{shelf(v[1][:2])}' for k, v in LINKS.items()), "directory"),
    plain("/nya", "Nya länkar", shelf(sorted(EVERY, reverse=True)[:8]), "directory"),
    plain("/topp", "Topplistan", shelf(sorted(EVERY, key=lambda r: -r[4])[:10]), "directory"),
]
PAGES += [plain(f"/kategori/{k}", v[0], shelf(v[1]), "directory") for k, v in LINKS.items()]
PAGES += [
    plain("/stad/stockholm", "Länkar i Stockholm", shelf([r for r in EVERY if "Stockholm" in r[1] + r[3] or "Söder" in r[3]] + [EVERY[1]]), "directory"),
    plain("/kategori/massage?sortera=klick", LINKS["massage"][0], shelf(LINKS["massage"][1]), "directory", canonical=f"{ROOT}/kategori/massage"),
    plain("/webbring", "Webbringen", "<p>Vi byter länkar med:</p><ul><li><a href='https://linkhaus.example'>Linkhaus (DE)</a></li><li><a href='https://linkkitori.example'>Linkkitori (FI)</a></li><li><a href='https://lenkebasen.example'>Lenkebasen (NO)</a></li><li><a href='https://katalog-lux.example'>Katalog Lux (PL)</a></li></ul>", "directory"),
    plain("/gastbok", "Gästboken", "<p><b>Rolf, 63</b> 4 juni 2025: Trevlig sida! Länk 59 fungerar inte.</p><p><b>Anki</b> 2 juni 2025: Tack för att ni finns. Hälsningar från Ånge.</p><p><b>Hyllvakten</b> 1 juni 2025: Länk 59 är lagad.</p>"),
    plain("/lagg-till", "Lägg till länk", "<form><p>Adress <input name='adress' value='https://'></p><p>Titel <input name='titel'></p><p>Din e-post <input name='epost'></p><button>Skicka in</button></form><p>Vi granskar inom en vecka. Länk överst på hyllplanet: 150 kr per månad.</p>"),
    plain("/om", "Om Länkhyllan", "<p>Två pensionerade bibliotekarier ordnar länkar. Vi tar inte emot länkar till sidor med minderåriga eller tvång, sådant anmäler vi till polisen på 114 14.</p>"),
    plain("/lank/9999", "Länken är borta", "<p>Den länk du letar efter har plockats ner från hyllan.</p>", "error"),
    plain("/anslagstavla.asp", "Sidan finns inte", "<p>Fel 404. Kanske har vi dammat av den.</p>", "error", 404),
]

SITE = WrittenSite("lankhyllan.example", "SE", tuple(PAGES), tuple(truth(r) for r in NOTES), note=__doc__)
