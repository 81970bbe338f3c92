"""A Dutch practice of physiotherapy and massage: price lists by the half hour, the team, reviews."""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "praktijk-de-wervel.example"
BASE = f"https://{HOST}"

TEAM = [
    ("sanne-verhoeven", "Sanne Verhoeven", "fysiotherapeut, manueel therapeut", "Nederlands, Engels, Duits", "Sanne werkt sinds 2011 in de praktijk en behandelt vooral nek- en schouderklachten. Zij is zelf roeister en begrijpt dat rust geen antwoord is. Op dinsdag en donderdag werkt zij tot 20.30 uur."),
    ("yusuf-demirci", "Yusuf Demirci", "sportmasseur (NGS), hersteltrainer", "Nederlands, Turks", "Yusuf verzorgt de spelers van VV Zwartewater en geeft sportmassage van 30, 45 of 60 minuten. Hij tapet enkels, luistert goed en praat weinig, tenzij het over voetbal gaat."),
    ("annelies-post", "Annelies Post", "bekkenfysiotherapeut", "Nederlands, Engels, Fries", "Annelies helpt vrouwen en mannen met klachten van bekken, blaas en darmen, en vrouwen rond zwangerschap en bevalling. Alles gebeurt in een besloten kamer en in uw tempo; inwendig onderzoek alleen als u dat wilt."),
]
TREAT = [
    ("fysiotherapie", "Fysiotherapie", [("Zitting, 25 minuten", "€ 42,50"), ("Intake en onderzoek", "€ 58,00"), ("Zitting aan huis", "€ 56,00")], "Voor klachten aan gewrichten, spieren en pezen. U hebt geen verwijzing nodig. Is fysiotherapie opgenomen in uw aanvullende verzekering, dan declareren wij rechtstreeks."),
    ("massage", "Massage", [("Sportmassage 30 minuten", "€ 35"), ("Sportmassage 60 minuten", "€ 60"), ("Ontspanningsmassage 60 minuten", "€ 65"), ("Ontspanningsmassage 90 minuten", "€ 90"), ("Stoelmassage op kantoor, per uur", "€ 85")], "Massage maakt stijve spieren los en helpt bij stress. Wij masseren rug, benen, nek of het hele lichaam; ondergoed blijft aan. Wij geven uitsluitend therapeutische en sportmassage."),
    ("zwangerschap", "Zwangerschapsmassage en bekkenfysio", [("Zwangerschapsmassage 45 minuten", "€ 52"), ("Bekkenfysiotherapie, 40 minuten", "€ 64")], "Vanaf week 14 kunt u op uw zij liggend gemasseerd worden op een speciaal kussen. Bij bekkenpijn kijkt Annelies eerst mee."),
]


def page(path: str, title: str, body: str, kind: str, relevant: bool = False, ld: object = None) -> WrittenPage:
    extra = f'<script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script>' if ld else ""
    html = f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{title} | De Wervel Zwolle</title>{extra}</head><body><div class="topbar">Thorbeckegracht 52, Zwolle · <a href="tel:+31384219073">038 421 90 73</a></div>
<nav><a href="/">Praktijk</a> <a href="/behandelingen">Behandelingen</a> <a href="/tarieven">Tarieven</a> <a href="/team">Team</a> <a href="/afspraak">Afspraak maken</a></nav><section>{body}</section>
<footer><p>Open ma–vr 7.30–20.30, za 9–13 uur. KvK 00000000. <a href="/privacy">Privacy</a> <a href="/klachten">Klachtenregeling</a></p></footer></body></html>"""
    return WrittenPage(BASE + path, html, kind, "nl", relevant=relevant)


def prices(rows: list[tuple[str, str]]) -> str:
    return '<table class="tarief">' + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows) + "</table>"


def treatment(t: tuple) -> WrittenPage:
    slug, title, rows, text = t
    return page(f"/behandelingen/{slug}", title, f"<h1>{title}</h1><p>{text}</p>{prices(rows)}<p><a class='knop' href='/afspraak?soort={slug}'>Plan online een afspraak</a></p>", "ad")


def member(m: tuple) -> WrittenPage:
    slug, name, job, langs, text = m
    return page(f"/team/{slug}", name, f'<h1>{name}</h1><img src="/foto/{slug}.jpg" alt="{name}"><p><em>{job}</em></p><p>{text}</p><p>Talen: {langs}</p>', "profile", ld={"@context": "https://schema.org", "@type": "Person", "name": name, "jobTitle": job, "worksFor": "Praktijk De Wervel"})


HOME = "<h1>Weer soepel bewegen</h1><p>Bij De Wervel in de binnenstad van Zwolle vindt u fysiotherapie, bekkenfysiotherapie en massage onder één dak. Meestal kunt u binnen drie werkdagen terecht.</p><ul><li>Drie behandelkamers en een oefenzaal</li><li>Lift en invalidentoilet</li><li>Parkeren achter het pand</li></ul><p>Nieuw: stoelmassage op uw werk, vanaf twee uur, in Zwolle, Kampen en Hattem.</p>"
ALL = "<h1>Tarieven 2026</h1>" + "".join(f"<h2>{t[1]}</h2>{prices(t[2])}" for t in TREAT) + "<p>Niet afgezegd binnen 24 uur? Dan brengen wij 75% in rekening. Pinnen of op rekening; contant liever niet.</p>"
REVIEWS = "".join(f"<article class='rev'><h3>{s} {n}</h3><p>{t}</p></article>" for s, n, t in [("★★★★★", "Marijke, 61", "Na mijn heupoperatie loop ik weer op het strand. Sanne is streng en lief tegelijk."), ("★★★★☆", "Dennis", "Yusuf heeft duimen van staal. Sportmassage van een uur, de marathon ging beter dan verwacht. Wachtkamer is klein."), ("★★★★★", "Anoniem", "Ik schaamde me om te gaan, maar Annelies praat er gewoon over. Na vijf keer van mijn klachten af."), ("★★☆☆☆", "H. de Boer", "Goede behandeling maar de rekening kwam na drie maanden.")])

SITE = WrittenSite(HOST, "NL", (
    page("/", "Fysiotherapie en massage", HOME, "static", ld={"@context": "https://schema.org", "@type": "Physiotherapy", "name": "Praktijk De Wervel", "telephone": "+31384219073", "priceRange": "€€"}),
    *(treatment(t) for t in TREAT), page("/tarieven", "Tarieven", ALL, "static"),
    page("/team", "Team", "<h1>Ons team</h1>" + "".join(f'<div class="kaart"><a href="/team/{m[0]}"><img src="/foto/{m[0]}.jpg" alt=""><h3>{m[1]}</h3></a><p>{m[2]}</p></div>' for m in TEAM), "directory"),
    *(member(m) for m in TEAM), page("/ervaringen", "Ervaringen", f"<h1>Ervaringen van cliënten</h1>{REVIEWS}", "review"),
    page("/klachten", "Klachtenregeling", "<h1>Klachtenregeling</h1><p>Bent u niet tevreden, bespreek het dan eerst met uw behandelaar. Komt u er niet uit, dan kunt u schriftelijk een klacht indienen bij de praktijkhouder. U krijgt binnen tien werkdagen antwoord.</p>", "static", True),
), note="price lists by the half hour; JSON-LD Physiotherapy")
