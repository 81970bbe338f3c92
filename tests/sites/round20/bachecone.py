"""Italian classifieds of all goods, an Angular application rendered on the server: the transfer state holds what the mark-up hides.

Hard: `_ngcontent` attributes on every tag, numbers shown with dots and whole only in `ng-state`, beside the operator's own number and related ads in
the same state; two ads come without any mark-up; headings are slogans; facts are chips or prose; flats, cars, jobs and ordinary dating share
the lay-out; days are relative on the page and exact in the state; ads in Italian, Spanish and English.
"""

import json
import zlib
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.bachecone.example"
SECTION = "compagnia-e-relax"
TOWN = {"Bologna": "Bologna", "Genoa": "Genova", "Florence": "Firenze", "Padua": "Padova", "Turin": "Torino", "Livorno": "Livorno"}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def via(kind, value):
    return {"kind": kind, "value": value}


# id, slug, town, zone, heading, who posts (name, kind), shown day, day, chips, pictures, number in the state, prose, rendered?, truth
ADS = [
    (88120417, "massaggi-rilassanti-zona-fiera", "Bologna", "Fiera", "Massaggi rilassanti zona Fiera, ambiente pulito", ("Marta", "privato"), "2 ore fa", "2025-06-11T09:41:00.000Z", ["Vetrina", "Verificato", "Ricevo"], 3, "3401979678",
     "Ciao, sono Marta, italiana di 36 anni, operatrice olistica. Ricevo in uno studio elegante zona Fiera dal lunedì al venerdì, orario 10.00 - 19.00. Massaggio svedese o tantra, senza fretta.\n30 min € 60\n60 min € 100\n90 min € 140\nNon rispondo ai numeri anonimi.", True,
     dict(age=36, nationality="IT", services=["massage", "tantra"], incall=True, hours="10:00-19:00", max_duration_h=1.5, verified=True, paid_placement=True, phones=["+393401979678"], prices=[eur(60, 30), eur(100, 60), eur(140, 90)])),
    (88119950, "giovane-accompagnatrice-colta", "Florence", "Centro", "Giovane, colta, spiritosa. E pure puntuale", ("Ginevra", "privato"), "ieri", "2025-06-10T18:02:00.000Z", ["Vetrina", "Mi sposto"], 5, "3513608724",
     "24 anni, 1,71 per 54 kg, laurea quasi in tasca. Ti accompagno a cena o a un evento di lavoro. Parlo italiano, inglese e tedesco. Vengo io da te, in albergo o a casa, da me non è possibile.\nDue ore 300 euro, la notte 900 euro.\nGestisco tutto da sola: nessuna agenzia, nessun autista.", True,
     dict(age=24, height_cm=171, weight_kg=54, provider_kind="independent", languages_spoken=["it", "en", "de"], services=["dinner_date", "business"], incall=False, outcall=True, max_duration_h=12, verified=False, paid_placement=True, phones=["+393513608724"],
          prices=[eur(300, 120), eur(900, 720)])),
    (88118873, "latina-dulce-recien-llegada", "Turin", "San Salvario", "LATINA DULCE RECIÉN LLEGADA", ("Yuli", "privato"), "ieri", "2025-06-10T08:15:00.000Z", ["Ricevo", "24 ore su 24"], 4, "3284690598",
     "Hola amor, soy Yuli, 28 años, peruana, 1,58 m. Estoy en Turín hasta el 20 de junio. Recibo en mi apartamento privado a cualquier hora. Masajes, besos, caricias. Media hora 50 €, una hora 80 €. Hablo español y poquito italiano.", True,
     dict(age=28, text_language="es", height_cm=158, nationality="PE", ethnicity="latin", languages_spoken=["es", "it"], services=["massage", "kissing", "cuddling"], incall=True, hours="24/7", max_duration_h=1, tour=[{"city": "Turin", "from": None, "to": "2025-06-20"}],
          verified=False, paid_placement=False, phones=["+393284690598"], prices=[eur(50, 30), eur(80, 60)])),
    (88117702, "centro-orchidea-presenta-lin", "Padua", "Arcella", "Centro Orchidea: nuova operatrice", ("Centro Orchidea", "azienda"), "9 giu", "2025-06-09T10:00:00.000Z", ["Vetrina", "Ricevo"], 2, "0490990417",
     "Il nostro centro massaggi di Padova vi presenta Lin, 30 anni, operatrice cinese. Lin parla cinese e un po' di italiano. Massaggio orientale, massaggio a quattro mani con una collega. Aperti tutti i giorni 9.30 - 23.00, parcheggio privato, bancomat.\n30 minuti 30 €, 60 minuti 50 €.", True,
     dict(alias="Lin", aliases_stated=["Lin"], age=30, provider_kind="agency", nationality="CN", languages_spoken=["zh", "it"], services=["massage", "four_hands"], incall=True, hours="09:30-23:00", max_duration_h=1, verified=False, paid_placement=True,
          phones=["+390490990417"], prices=[eur(30, 30), eur(50, 60)])),
    (88116040, "coppia-di-amiche-riviera", "Genoa", "Nervi", "Due amiche sul mare, prezzi chiari", ("Ambra e Sole", "privato"), "8 giu", "2025-06-08T15:30:00.000Z", ["Verificato", "Ricevo", "Mi sposto"], 4, "3289539182",
     "Ambra (27) e Sole (31), amiche da una vita. Sempre insieme: duo, quattro mani, coppie. Da noi a Nervi 1 ora 250 €, 2 ore 450 €. In hotel 1 ora 300 €. Anche WhatsApp.", True,
     dict(alias="Ambra", aliases_stated=["Ambra", "Sole"], age=27, ages_stated=[27, 31], audience="couple", services=["duo", "four_hands", "couples"], incall=True, outcall=True, max_duration_h=2, verified=True, paid_placement=False, phones=["+393289539182"],
          handles=[via("whatsapp", "+393289539182")], prices=[eur(250, 60, "incall"), eur(450, 120, "incall"), eur(300, 60, "outcall")])),
    (88114431, "trans-brasiliana-livorno", "Livorno", "Stazione", "Prima volta in città, trans femminile", ("Bruna", "privato"), "6 giu", "2025-06-06T21:12:00.000Z", ["Ricevo"], 3, "3401166033",
     "Sono Bruna, trans, brasiliana, 29 anni, alta 1.76, 66 kg. Sto a Livorno dal 5 al 12 giugno 2025 poi a Firenze dal 13 al 19 giugno 2025. Striptease, giochi di ruolo, massaggio. 100 rose un'ora, 60 rose mezz'ora. Dalle 11 all'1 di notte.", False,
     dict(age=29, audience="trans", height_cm=176, weight_kg=66, nationality="BR", services=["striptease", "role_play", "massage"], incall=True, hours="11:00-01:00", max_duration_h=1, tour=[{"city": "Livorno", "from": "2025-06-05", "to": "2025-06-12"}, {"city": "Florence", "from": "2025-06-13", "to": "2025-06-19"}],
          verified=False, paid_placement=False, phones=["+393401166033"], prices=[dict(eur(100, 60), currency=None, code_currency="roses"), dict(eur(60, 30), currency=None, code_currency="roses")])),
    (88112219, "massaggiatore-per-signore", "Bologna", "Saragozza", "Per lei: massaggiatore diplomato a domicilio", ("Fabrizio", "privato"), "4 giu", "2025-06-04T07:20:00.000Z", ["Verificato", "Mi sposto"], 1, None,
     "Uomo di 42 anni, alto 180 cm, 77 kg. Vengo a casa delle signore con il mio lettino, anche coppie, a Bologna e provincia. Un'ora 70 €, due ore 120 €; benzina fuori Bologna 10 €. Scrivetemi: fabrizio.mani@postalibera.example", True,
     dict(age=42, audience="man", height_cm=180, weight_kg=77, services=["massage", "couples"], outcall=True, max_duration_h=2, verified=True, paid_placement=False, handles=[via("email", "fabrizio.mani@postalibera.example")], prices=[eur(70, 60), eur(120, 120)])),
    (88110008, "english-lady-florence", "Florence", "Oltrarno", "English lady, tea and more conversation", ("Harriet", "privato"), "1 giu", "2025-06-01T12:00:00.000Z", ["Ricevo", "Mi sposto"], 2, None,
     "Good afternoon. Harriet, 47, from York in England, living in Florence since 2015. I speak English and Italian. Dinner companion, city walks with a guide's licence, a cuddle on the sofa. You may visit me in Oltrarno, or I meet you at your hotel. Three hours 250 euros. Telegram: harriet_oltrarno", True,
     dict(age=47, text_language="en", nationality="GB", languages_spoken=["en", "it"], services=["dinner_date", "city_guide", "cuddling"], incall=True, outcall=True, max_duration_h=3, verified=False, paid_placement=False, handles=[via("telegram", "harriet_oltrarno")], prices=[eur(250, 180)])),
    (88107765, "signora-matura-riservata", "Turin", "Lingotto", "Signora riservata, solo pomeriggio", ("Ornella", "privato"), "28 mag", "2025-05-28T16:45:00.000Z", ["Ricevo"], 0, None,
     "Ho compiuto 60 anni e li porto con allegria. Bagno insieme, coccole, massaggi ai piedi, nella mia casa con ascensore largo: chi è in carrozzina è benvenuto. Del contributo parliamo a voce. Il mio numero è tre cinque uno, due otto quattro, cinque uno quattro due; chiamare dalle 14 alle 18.", False,
     dict(age=60, services=["bath", "cuddling", "massage", "disabled_guests"], incall=True, hours="14:00-18:00", verified=False, paid_placement=False, phones=["+393512845142"])),
]
OTHERS = [  # id, section, slug, town, heading, who, day, prose, price
    (88119001, "case", "bilocale-arredato-padova", "Padova", "Bilocale arredato vicino università", "Immobiliare Santo", "10 giu", "52 mq, secondo piano senza ascensore, riscaldamento autonomo. Canone 680 € al mese più spese, tre mensilità di cauzione.", "680 €"),
    (88115512, "auto", "panda-2014-genova", "Genova", "Panda 1.2 del 2014, unico proprietario", "Ettore", "7 giu", "98.000 km, tagliandi regolari, gomme nuove. Vendo per inutilizzo, visibile a Marassi dopo le 18.", "5.200 €"),
    (88113370, "lavoro", "cercasi-estetista-torino", "Torino", "Cercasi estetista con qualifica per centro benessere", "Centro Aurora", "5 giu", "Contratto a tempo indeterminato, 36 ore settimanali, 1.350 € netti al mese. Età 20-40 anni. Inviare curriculum e foto.", None),
    (88111190, "amicizie", "cerco-compagna-vera", "Livorno", "Vedovo 63enne cerca compagna per la vita", "Renato", "3 giu", "Ex marittimo, alto 1,75, non fumatore, casa di proprietà. Amo l'orto, il ballo liscio e le passeggiate. Cerco una donna seria per una relazione duratura, no perditempo.", None),
]
C = "_ngcontent-ng-c2718094613"


def url(a):
    return f"{ROOT}/annuncio/{SECTION}/{a[1]}-{a[0]}"


def entry(path, body):
    return {str(zlib.crc32(path.encode())): {"b": body, "h": {}, "s": 200, "st": "OK", "u": f"https://api.bachecone.example/v3{path}", "rt": "json"}}


def shell(title, inner, state):
    blob = json.dumps({**state, **entry("/config", {"support": {"phone": "0519910440", "email": "aiuto@bachecone.example", "hours": "9-18"}, "promo": {"vetrina": 4.9, "currency": "EUR"}}), "__nghData__": []}, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003C")
    return f"""<!DOCTYPE html><html lang="it" data-critters-container><head><meta charset="utf-8"><title>{title} | Bachecone</title><base href="/"><meta name="viewport" content="width=device-width, initial-scale=1"><style ng-app-id="ng">[{C}]{{box-sizing:border-box}}</style></head>
<body><!--nghm--><app-root ng-version="17.3.9" ng-server-context="ssr">{inner}</app-root><script src="main-7QK2ZB4W.js" type="module"></script><script id="ng-state" type="application/json">{blob}</script></body></html>"""


def frame(main):
    links = "".join(f'<a {C} routerlinkactive="on" href="/{s}">{t}</a>' for s, t in (("case", "Case"), ("auto", "Auto"), ("lavoro", "Lavoro"), ("amicizie", "Amicizie"), (SECTION, "Compagnia e relax")))
    return (f'<app-header _nghost-ng-c2718094613><mat-toolbar {C} class="mat-toolbar mat-primary"><a {C} href="/">bachecone</a><span {C} class="spacer"></span>{links}<a {C} mat-flat-button href="/pubblica"><span class="mdc-button__label">Pubblica gratis</span></a></mat-toolbar></app-header>'
            f'<router-outlet></router-outlet>{main}<app-footer><p {C}>Bachecone S.p.A., P. IVA 00000000000 · <a {C} href="/info/regole">Regole</a> · <a {C} href="/info/contatti">Contatti</a> · <a {C} href="/info/tariffe">Tariffe</a></p></app-footer><!---->')


def masked(number):
    return f'<button {C} mat-stroked-button><mat-icon class="material-icons">call</mat-icon><span class="mdc-button__label">{number[:3]} {number[3:5]}•••••</span></button>' if number else ""


def detail(a):
    key, slug, town, zone, head, who, shown, day, chips, n, number, prose, rendered, _ = a
    i = ADS.index(a)
    near = [ADS[i - 1], ADS[i - 2]]
    state = {
        **entry(f"/ads/{key}", {"id": key, "title": head, "body": prose, "category": SECTION, "location": {"city": TOWN[town], "zone": zone}, "seller": {"displayName": who[0], "type": who[1].upper(), "memberSince": 2023}, "flags": {"vetrina": "Vetrina" in chips, "verificato": "Verificato" in chips},
                                "features": [c for c in chips if c not in ("Vetrina", "Verificato")], "publishedAt": day, "contact": {"phone": number, "hidden": bool(number)}, "images": [f"https://img.bachecone.example/{key}/{k}.webp" for k in range(n)]}),
        **entry(f"/ads/{key}/related", [{"id": b[0], "title": b[4], "city": TOWN[b[2]], "seller": b[5][0]} for b in near]),
    }
    if not rendered:
        return shell(head, f'<app-header></app-header><router-outlet></router-outlet><app-detail><mat-progress-bar {C} mode="indeterminate" role="progressbar"></mat-progress-bar></app-detail><!---->', state)
    shots = "".join(f'<swiper-slide {C}><img {C} loading="lazy" src="https://img.bachecone.example/{key}/{k}.webp" alt=""></swiper-slide>' for k in range(n))
    tags = "".join(f'<mat-chip {C} class="mdc-evolution-chip mat-mdc-chip-{"warn" if c in ("Vetrina", "Verificato") else "basic"}"><span class="mdc-evolution-chip__text-label">{c}</span></mat-chip>' for c in chips)
    also = "".join(f'<app-mini {C}><a {C} href="{url(b)}"><h4 {C}>{b[4]}</h4></a><small {C}>{b[5][0]} · {TOWN[b[2]]}</small></app-mini>' for b in near)
    return shell(head, frame(f"""<app-detail><mat-card {C} class="mat-mdc-card mdc-card"><swiper-container {C}>{shots}</swiper-container><h1 {C}>{head}</h1><p {C} class="meta"><mat-icon class="material-icons">place</mat-icon>{TOWN[town]}, {zone} <mat-icon class="material-icons">schedule</mat-icon>{shown} <span {C}>ID {key}</span></p>
<mat-chip-set {C} role="presentation">{tags}</mat-chip-set><div {C} class="body" style="white-space:pre-line">{prose}</div><app-seller {C}><strong {C}>{who[0]}</strong> <em {C}>{who[1]}</em> <span {C}>iscritto dal 2023</span>{masked(number)}</app-seller><button {C} mat-button>Segnala annuncio</button></mat-card>
<aside {C}><h3 {C}>Annunci simili</h3>{also}</aside></app-detail>"""), state)


def listing(title, rows, foot):
    cards = "".join(f'<app-card {C}><a {C} href="{url(a)}"><img {C} src="https://img.bachecone.example/{a[0]}/s.webp" alt=""><h2 {C}>{a[4]}</h2></a><p {C}>{a[5][0]} · {TOWN[a[2]]}, {a[3]} · {a[6]}</p></app-card>' for a in rows)
    return shell(title, frame(f'<app-list><h1 {C}>{title}</h1><mat-form-field {C}><mat-select {C} placeholder="Ordina per">più recenti</mat-select></mat-form-field>{cards}<mat-paginator {C}>{foot}</mat-paginator></app-list>'),
                 entry(f"/search/{title}", {"total": len(ADS), "items": [{"id": a[0], "title": a[4]} for a in rows]}))


def other(o):
    key, section, slug, town, head, who, shown, prose, price = o
    cost = f'<p {C} class="price">{price}</p>' if price else ""
    page = shell(head, frame(f'<app-detail><mat-card {C}><h1 {C}>{head}</h1>{cost}<p {C} class="meta"><mat-icon class="material-icons">place</mat-icon>{town} <mat-icon class="material-icons">schedule</mat-icon>{shown} <span {C}>ID {key}</span></p><div {C} class="body">{prose}</div><app-seller {C}><strong {C}>{who}</strong></app-seller></mat-card></app-detail>'),
                 entry(f"/ads/{key}", {"id": key, "title": head, "body": prose, "category": section, "location": {"city": town}, "seller": {"displayName": who}, "contact": {"phone": None}}))
    return WrittenPage(f"{ROOT}/annuncio/{section}/{slug}-{key}", page, "ad", "it", relevant=False)


def truth(a):
    key, slug, town, zone, head, who, shown, day, chips, n, number, prose, rendered, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=who[0], aliases_stated=[who[0]], text_language="it", provider_kind="independent", city=town, country="IT", n_images=n, posted_at=day[:10])
    row.update(deepcopy(more))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, frame(f"<app-page><h1 {C}>{title}</h1>{body}</app-page>"), entry(path, {"title": title})), kind, "it", **more)


ONE, TWO = ADS[:5], ADS[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
NAME = "Compagnia e relax"
PAGES = [
    WrittenPage(f"{ROOT}/{SECTION}", listing(NAME, ONE, f'1 <a {C} href="/{SECTION}?p=2">2</a>'), "listing", "it", ads=U1),
    WrittenPage(f"{ROOT}/{SECTION}?ordina=recenti", listing(NAME, ONE, f'1 <a {C} href="/{SECTION}?p=2">2</a>'), "listing", "it", ads=U1, canonical=f"{ROOT}/{SECTION}"),
    WrittenPage(f"{ROOT}/{SECTION}?p=2", listing(NAME, TWO, f'<a {C} href="/{SECTION}">1</a> 2'), "listing", "it", ads=U2),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "it", text_language=a[13].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[4])}?utm_source=whatsapp&utm_medium=share", detail(ADS[4]), "ad", "it", ads=(url(ADS[4]),), canonical=url(ADS[4])),
    *map(other, OTHERS),
    plain("/case", "Case", f'<app-card {C}><a {C} href="/annuncio/case/{OTHERS[0][2]}-{OTHERS[0][0]}"><h2 {C}>{OTHERS[0][4]}</h2></a><p {C}>Padova · 680 €</p></app-card><app-card {C}><a {C} href="/annuncio/case/box-auto-bologna-88118200"><h2 {C}>Box auto via Saffi</h2></a><p {C}>Bologna · 90 €</p></app-card>', "listing", relevant=False),
    plain(f"/{SECTION}?citta=aosta", "Compagnia e relax ad Aosta", f"<p {C}>Nessun annuncio trovato con questi filtri. Prova ad allargare la ricerca.</p>", "listing"),
    plain("/info/tariffe", "Tariffe", f"<p {C}>Pubblicare è gratis. Vetrina per 3 giorni: 4,90 €. Vetrina per 30 giorni: 29 €. Risalita automatica ogni 2 ore: 1,50 € al giorno.</p>"),
    plain("/info/regole", "Regole di pubblicazione", f"<p {C}>In {NAME} pubblica solo chi ha compiuto 18 anni, per sé stesso. Chiediamo documento e selfie per il bollino Verificato. Sospetti di sfruttamento: numero verde 800 290 290.</p>"),
    plain("/info/contatti", "Contatti", f"<p {C}>Assistenza 051 991 0440, lun-ven 9-18. aiuto@bachecone.example. Bachecone S.p.A., via dell'Indipendenza, Bologna.</p>"),
    plain("/accedi", "Accedi", f'<form {C}><mat-form-field {C}><input {C} matInput type="email" placeholder="Email"></mat-form-field><mat-form-field {C}><input {C} matInput type="password" placeholder="Password"></mat-form-field><button {C} mat-flat-button>Entra</button></form>'),
    plain(f"/annuncio/{SECTION}/bella-mora-88090112", "Annuncio scaduto", f"<p {C}>L'annuncio che cerchi non è più online. Ecco cosa puoi fare: torna alla sezione {NAME}.</p>", "error"),
]

SITE = WrittenSite("www.bachecone.example", "IT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
