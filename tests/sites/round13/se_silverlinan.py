"""A Swedish sponsorship site of 2016 (Angular Universal, Material): members' profiles, and a small page of members' own ads.

Hard: profiles (kind ``profile``) look just like the ads (kind ``ad``), with the same cards and lists; only the ads offer something for a fee; sponsors
are men who seek; ``_ngcontent`` attributes and template comments everywhere, text in md-list items, ages in 'Namn, 24' headings; the icon font
writes words (``phone``, ``place``) into the text; numbers with hard spaces; monthly allowances in profiles are wishes, not prices of an ad.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "silverlinan.example"
BASE = f"https://www.{HOST}/"
SUPPORT = "08-803 49 659"
NB = "\u00a0"


def kr(amount, minutes, place=None):
    return {"amount": amount, "currency": "SEK", "code_currency": None, "duration_min": minutes, "place": place}


def ng(tag, inner, n, attrs=""):
    return f'<{tag} _ngcontent-vba-{n}=""{" " + attrs if attrs else ""}>{inner}</{tag}>'


def icon(name):
    return f'<md-icon class="material-icons" role="img" aria-hidden="true">{name}</md-icon>'


def item(ic, line, sub=""):
    return f'<md-list-item _nghost-vba-7=""><div class="md-list-item">{icon(ic)}<div class="md-list-text"><h4 md-line="">{line}</h4>{f"<p md-line={chr(34)}{chr(34)}>{sub}</p>" if sub else ""}</div></div></md-list-item><!--template bindings={{}}-->'


def chips(words):
    return '<md-chip-list class="md-chip-list-wrapper">' + "".join(f'<md-basic-chip class="md-chip" role="option">{w}</md-basic-chip>' for w in words) + "</md-chip-list>"


def shell(title, inner):
    tabs = "".join(f'<a class="md-tab-link" href="/{h}">{t}</a>' for h, t in (("annonser", "Annonser"), ("premium", "Premium"), ("sakerhet", "Säkerhet"), ("om", "Om oss"), ("logga-in", "Logga in")))
    return f"""<!DOCTYPE html><html lang="sv"><head><base href="/"><meta charset="utf-8"><title>{title} – Silverlinan</title><link href="https://fonts.silverlinan.example/icon?family=Material+Icons" rel="stylesheet"></head>
<body><app-root _nghost-vba-0="" ng-version="2.3.1"><md-toolbar _ngcontent-vba-0="" color="primary"><div class="md-toolbar-layout"><md-toolbar-row>{icon('favorite')}<a href="/">Silverlinan</a><span class="fill"></span>{tabs}</md-toolbar-row></div></md-toolbar>
<router-outlet _ngcontent-vba-0=""></router-outlet><app-page _nghost-vba-3="">{inner}</app-page><!--template bindings={{
  "ng-reflect-ng-if": null
}}--><footer _ngcontent-vba-0=""><p>{icon('phone')} Kundtjänst {SUPPORT}, vardagar 9–16. Endast för dig över 18 år.</p></footer></app-root><script src="inline.bundle.js"></script><script src="main.bundle.js"></script></body></html>"""


def truth(n, alias, **facts):
    t = {k: (list(v) if isinstance(v, list) else v) for k, v in AD.items()}
    t.update(url=f"{BASE}annons/{n}", alias=alias, aliases_stated=[alias], text_language="sv", provider_kind="unknown", country="SE", verified=False)
    t.update(facts)
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    assert set(t) == set(AD), set(t) - set(AD)
    return t


# the ads: heading, list items (icon, line, sub), chips, own words, photos, date shown, truth
ADS = [
    ("Ebba, 26", [("place", "Stockholm"), ("straighten", f"171{NB}cm"), ("translate", "Svenska, engelska", "Språk")], ["Middag", "Resor"],
     f"Jag följer gärna med på middag, premiär eller en weekendresa. Kvällen (fyra timmar) kostar 4{NB}000{NB}kr, ett helt dygn 12{NB}000{NB}kr. Jag kommer till dig; hem bjuder jag inte någon. Självständig, inget mellanled.",
     3, "10 juni 2025", truth(221, "Ebba", age=26, city="Stockholm", height_cm=171, languages_spoken=["sv", "en"], services=["dinner_date", "travel"], incall=False, outcall=True, provider_kind="independent",
                              prices=[kr(4000, 240), kr(12000, 1440)], max_duration_h=24, n_images=3, posted_at="2025-06-10", verified=True)),
    ("Linnéa", [("cake", "34 år"), ("place", "Uppsala"), ("schedule", "10–18", "Tider"), ("home", "Tar emot hos mig"), ("directions_car", "Åker inte ut")], ["Massage", "Tantra"],
     f"Diplomerad massör med egen lokal nära Fyrisån. 60 minuter 1{NB}200{NB}kr, 90 minuter 1{NB}700{NB}kr. Ring noll sju noll, åtta fyra två, fyra åtta fyra ett.",
     2, "i går", truth(224, "Linnéa", age=34, city="Uppsala", hours="10:00-18:00", incall=True, outcall=False, services=["massage", "tantra"], prices=[kr(1200, 60), kr(1700, 90)], max_duration_h=1.5,
                       phones=["+46708424841"], n_images=2, posted_at="2025-06-10", verified=True)),
    ("Nadia & Moa", [("place", "Malmö"), ("phone", '<a href="tel:+46763871297">Visa nummer</a>')], ["Dans", "Fest", "Duo"],
     f"Nadia, 25, och Moa, 28. Vi dansar på svensexor, möhippor och företagsfester, alltid tillsammans och alltid hos er. En timme kostar 3{NB}500{NB}kr för oss båda.",
     4, "2 juni 2025", truth(230, "Nadia", aliases_stated=["Nadia", "Moa"], audience="couple", age=25, ages_stated=[25, 28], city="Malmö", outcall=True, services=["dancing", "party", "duo"],
                             prices=[kr(3500, 60)], max_duration_h=1, phones=["+46763871297"], n_images=4, posted_at="2025-06-02")),
    ("Viktor, 31", [("place", "Linköping"), ("straighten", f"188{NB}cm"), ("fitness_center", f"83{NB}kg")], ["Eskort", "Stadsvandring"],
     "Manligt sällskap för damer på bröllop, gala eller en promenad genom Gamla Linköping. Jag pratar svenska, finska och tyska. Skriv till viktor.sallskap@brev.example så svarar jag samma dag.",
     1, "30 maj 2025", truth(233, "Viktor", audience="man", age=31, city="Linköping", height_cm=188, weight_kg=83, languages_spoken=["sv", "fi", "de"], services=["escort", "city_guide"],
                             handles=[{"kind": "email", "value": "viktor.sallskap@brev.example"}], n_images=1, posted_at="2025-05-30", verified=True)),
    ("Tindra, 29", [("place", "Örebro"), ("wc", "Transperson"), ("translate", "Svenska, spanska", "Språk")], ["Videosamtal", "Kramar"],
     f"Mjuk och närvarande. Tillgänglig dygnet runt, både för videosamtal och för träffar hemma hos mig. 1{NB}500{NB}kr i timmen, två timmar 2{NB}800{NB}kr. Den 24–26 juni 2025 är jag i Uppsala.",
     2, "6 juni 2025", truth(238, "Tindra", audience="trans", age=29, city="Örebro", languages_spoken=["sv", "es"], services=["video_call", "cuddling"], hours="24/7", incall=True,
                             prices=[kr(1500, 60), kr(2800, 120)], max_duration_h=2, tour=[{"city": "Uppsala", "from": "2025-06-24", "to": "2025-06-26"}], n_images=2, posted_at="2025-06-06")),
    ("Saga, 42", [("place", "Stockholm"), ("chat", "Telegram", "saga_soder")], ["Rollspel", "Dominans"],
     f"Lekfull men sträng. Jag tar emot på Södermalm, kvällar 19–23. Rörelsehindrade gäster är välkomna, hissen är stor. Första timmen 2{NB}200{NB}kr.",
     2, "11 juni 2025", truth(241, "Saga", age=42, city="Stockholm", services=["role_play", "domination", "disabled_guests"], incall=True, hours="19:00-23:00", prices=[kr(2200, 60)], max_duration_h=1,
                              handles=[{"kind": "telegram", "value": "saga_soder"}], n_images=2, posted_at="2025-06-11")),
]

# members: id, heading, items, chips, words
MEMBERS = [
    (4471, "Alva, 24", [("place", "Stockholm"), ("school", "Studerar ekonomi"), ("straighten", "168 cm"), ("favorite_border", "Söker: sponsor 35–55")], ["Resor", "Mode", "Teater"], "Jag vill träffa någon generös som visar mig världen. Förväntat månadsstöd: enligt överenskommelse."),
    (4480, "Göran, 57", [("place", "Uppsala"), ("work", "Egen företagare"), ("favorite_border", "Söker: kvinna 25–40")], ["Segling", "Vin"], "Sponsor sedan tre år. Jag bjuder på resor, middagar och sällskap på sjön. Stöd 8 000–12 000 kr per månad för rätt person."),
    (4492, "Jasmine, 29", [("place", "Malmö"), ("translate", "Svenska, arabiska"), ("straighten", "174 cm")], ["Träning", "Matlagning"], "Frilansfotograf som letar efter en mentor och lite guldkant. Inga engångsträffar, tack."),
    (4503, "Henrik, 45", [("place", "Göteborg"), ("euro_symbol", "Inkomst: över 1 Mkr/år"), ("favorite_border", "Söker: man eller kvinna 22–35")], ["Opera", "Golf"], "Reser mycket i jobbet. Vill ha någon vid min sida på middagar i London och Milano."),
    (4517, "Molly, 33", [("place", "Örebro"), ("child_care", "Ett barn"), ("favorite_border", "Söker: långvarig sponsor")], ["Hundar", "Promenader"], "Ensamstående och jordnära. Hellre en varm vän med stort hjärta än en stor plånbok, men båda går bra."),
    (4529, "Leo, 23", [("place", "Linköping"), ("school", "Ingenjörsstudent"), ("straighten", "185 cm")], ["Musik", "Klättring"], "Öppen för äldre damer eller herrar som vill hjälpa en student. Önskat bidrag 5 000 kr i månaden."),
    (4540, "Birgitta, 61", [("place", "Stockholm"), ("work", "Pensionerad läkare"), ("favorite_border", "Söker: man 30–50")], ["Konst", "Resor"], "Sugarmamma med humor. Du får gärna kunna dansa."),
    (4552, "Tuva, 27", [("place", "Västerås"), ("smoke_free", "Röker inte"), ("verified_user", "Verifierad medlem")], ["Yoga", "Böcker"], "Blyg i början. Vill börja med en fika, sedan får vi se. Mitt Kik ger jag när vi har pratat här."),
]


def profile(m):
    n, head, items, cs, words = m
    inner = f"""<app-member _nghost-vba-5=""><md-card _ngcontent-vba-5=""><img md-card-avatar="" src="/media/m/{n}.jpg"><md-card-title>{head}</md-card-title><md-card-subtitle>Medlem nr {n}</md-card-subtitle>
<md-list>{"".join(item(*x) for x in items)}</md-list>{chips(cs)}<md-card-content><p>{words}</p></md-card-content><md-card-actions><button md-button="">{icon('message')} Skicka meddelande</button><button md-button="">{icon('star')} Spara</button></md-card-actions></md-card></app-member>"""
    return shell(head, inner)


def ad_page(i):
    head, items, cs, words, n, shown, t = ADS[i]
    num = t["url"].rsplit("/", 1)[1]
    pics = "".join(f'<md-grid-tile><img src="/media/a/{num}-{k}.jpg" alt=""></md-grid-tile>' for k in range(n))
    mark = f'<span class="badge">{icon("verified_user")} Legitimerad med e-leg</span>' if t["verified"] else ""
    nxt = ADS[(i + 1) % len(ADS)]
    inner = f"""<app-annons _nghost-vba-6=""><md-card _ngcontent-vba-6=""><md-card-title>{head}</md-card-title>{mark}<md-card-subtitle>Annons {num} · Inlagd {shown}</md-card-subtitle><md-grid-list cols="3">{pics}</md-grid-list>
<md-list>{"".join(item(*x) for x in items)}</md-list>{chips(cs)}<md-card-content><p>{words}</p></md-card-content><md-card-actions><a md-button="" href="/logga-in">{icon('message')} Svara på annonsen</a></md-card-actions></md-card>
<md-card class="next"><a href="{nxt[6]['url'].replace(BASE, '/')}">Nästa annons: {nxt[0]} {icon('chevron_right')}</a></md-card></app-annons>"""
    return shell(head, inner)


def listing(ids, title):
    cards = "".join(f'<md-card _ngcontent-vba-8=""><a href="{ADS[i][6]["url"].replace(BASE, "/")}"><img md-card-image="" src="/media/a/{ADS[i][6]["url"].rsplit("/", 1)[1]}-t.jpg"><md-card-title>{ADS[i][0]}</md-card-title></a><md-card-content>{icon("place")} {ADS[i][6]["city"]}</md-card-content></md-card>' for i in ids)
    return shell(title, f'<h1 class="md-headline">{title}</h1><p>Här skriver medlemmar vad de själva erbjuder.</p>{cards}')


def text(title, *ps):
    return shell(title, ng("md-card", f"<md-card-title>{title}</md-card-title><md-card-content>" + "".join(f"<p>{p}</p>" for p in ps) + "</md-card-content>", 9))


def page(path, html, kind, ads=(), canonical=None):
    return WrittenPage(BASE + path, html, kind, "sv", ads=tuple(ads), canonical=canonical)


U = [a[6]["url"] for a in ADS]
PAGES = [page("annonser", listing(range(6), "Medlemmarnas annonser"), "listing", U), page("annonser?sortera=stad", listing([3, 2, 0, 5, 1, 4], "Medlemmarnas annonser"), "listing", [U[i] for i in (3, 2, 0, 5, 1, 4)], BASE + "annonser")]
PAGES += [page(u.replace(BASE, ""), ad_page(i), "ad", [u]) for i, u in enumerate(U)]
PAGES += [page(f"medlem/{m[0]}", profile(m), "profile") for m in MEMBERS]
PAGES += [
    page("medlem/4471?utm_medium=push", profile(MEMBERS[0]), "profile", (), BASE + "medlem/4471"),
    page("annons/230?delad=sms&sid=a81c00f7", ad_page(2), "ad", [U[2]], U[2]),
    page("", text("Silverlinan", "Här möts generösa sponsorer och människor med drömmar.", "Bli medlem gratis, det tar två minuter.", "Över 40 000 medlemmar i hela Norden."), "static"),
    page("premium", text("Premium", "1 månad: 299 kr. 3 månader: 699 kr. 12 månader: 1 990 kr.", "Med Premium ser du vilka som besökt dig och kan lägga in annonser."), "static"),
    page("sakerhet", text("Säkerhet", "Träffas första gången på ett kafé. Skicka aldrig pengar i förväg.", "Anmäl falska profiler till kundtjänst."), "static"),
    page("om", text("Om oss", f"Silverlinan drivs från Stockholm. Kundtjänst {SUPPORT}.", f"hej@{HOST}"), "static"),
    page("logga-in", shell("Logga in", '<form class="ng-untouched ng-pristine ng-invalid"><md-input-container><input md-input="" placeholder="E-post"></md-input-container><md-input-container><input md-input="" type="password" placeholder="Lösenord"></md-input-container><button md-raised-button="">Logga in</button></form>'), "static"),
    page("medlem/3900", text("Profilen är borta", "Medlemmen har avslutat sitt konto."), "error"),
    page("annons/100", text("Hoppsan!", "Annonsen finns inte längre eller har tagits bort av skribenten."), "error"),
]
SITE = WrittenSite(HOST, "SE", tuple(PAGES), tuple(a[6] for a in ADS), note=__doc__ or "")
