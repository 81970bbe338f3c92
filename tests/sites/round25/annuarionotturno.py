"""Italian directory with an English twin and a mobile host: one person under four addresses.

Hard: www./it, www./en, m. and m./en show the same ad in different mark-up (rel=canonical on the mobile pages only, hreflang on the desk ones); the mobile page
puts all facts in one line and leaves out the day; labels and option words are translated, the advertiser's text is not, or it is translated by a machine and says so; slugs differ by language; a
zone of the city beside the city, 'Disponibile a' against 'Abito a'; availability by day part in words; weights in kg and in lb on the English copy; a red ribbon with last week's news.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.annuario-notturno.example"
ROOT, MOBILE = f"https://{HOST}", "https://m.annuario-notturno.example"
TOWN = {"Milan": ("Milano", "Milan"), "Rome": ("Roma", "Rome"), "Turin": ("Torino", "Turin"), "Florence": ("Firenze", "Florence"), "Naples": ("Napoli", "Naples"), "Bologna": ("Bologna", "Bologna")}
SPEAK = {"it": ("italiano", "Italian"), "en": ("inglese", "English"), "fr": ("francese", "French"), "es": ("spagnolo", "Spanish"), "ro": ("rumeno", "Romanian"), "pt": ("portoghese", "Portuguese"), "de": ("tedesco", "German"), "ru": ("russo", "Russian")}
NATION = {"IT": ("italiana", "Italian"), "RO": ("rumena", "Romanian"), "BR": ("brasiliana", "Brazilian"), "ES": ("spagnola", "Spanish")}
WISH = {"massage": ("Massaggio", "Massage"), "dinner_date": ("Cena fuori", "Dinner date"), "travel": ("Accompagnatrice in viaggio", "Travel companion"), "couples": ("Anche coppie", "Couples too"), "bath": ("Bagno insieme", "Bath together"), "tantra": ("Tantra", "Tantra"),
        "striptease": ("Spogliarello", "Striptease"), "role_play": ("Giochi di ruolo", "Role play"), "cuddling": ("Coccole", "Cuddling"), "kissing": ("Baci", "Kissing"), "duo": ("In due", "Duo"), "disabled_guests": ("Ospiti con disabilità", "Disabled guests welcome"),
        "dancing": ("Ballo", "Dancing"), "business": ("Eventi di lavoro", "Business events"), "gfe": ("Come una fidanzata (GFE)", "Girlfriend experience (GFE)"), "video_call": ("Videochiamate", "Video calls")}
TIME = {30: ("Mezz'ora", "Half an hour"), 60: ("1 ora", "1 hour"), 90: ("1 ora e mezza", "1.5 hours"), 120: ("2 ore", "2 hours"), 180: ("3 ore", "3 hours"), 720: ("Notte", "Overnight"), 1440: ("24 ore", "24 hours")}
L = {"age": ("Età", "Age"), "cm": ("Altezza", "Height"), "kg": ("Peso", "Weight"), "nation": ("Nazionalità", "Nationality"), "speak": ("Lingue", "Languages"), "zone": ("Zona", "Area"), "in": ("Riceve", "Incall"), "out": ("Si sposta", "Outcall"), "when": ("Orario", "Hours"),
     "put": ("Pubblicato il", "Published on"), "yes": ("sì", "yes"), "no": ("no", "no"), "ok": ("Profilo controllato", "Profile checked"), "top": ("In evidenza", "Featured"), "price": ("Quanto costa", "Rates"), "wish": ("Cosa offre", "What she offers"), "call": ("Mostra il numero", "Show number"),
     "near": ("Potrebbero piacerti", "You may also like"), "home": ("Annuario Notturno, tutti gli annunci", "Annuario Notturno, all listings"), "list": ("Annunci", "Listings"), "news": ("Novità della settimana: tre nuovi annunci a Bari, chiuso il forum.", "News of the week: three new listings in Bari, forum closed."),
     "full": ("Versione completa", "Full site"), "mt": ("", "Automatic translation from Italian")}

# slug Italian, slug English, name, town, zone, age, cm, kg, nation, tongues, wishes, at hers, at yours, hours, prices {minutes: sum}, checked, featured, day, pictures, phone, further handles, Italian text, English text (None: the Italian one stands), truth
ADS = [
    ("giulia-milano-navigli", "giulia-milan-navigli", "Giulia", "Milan", "Navigli", 27, 168, 54, "IT", ["it", "en"], ["massage", "dinner_date", "gfe"], True, True, "11:00-23:00", {60: 200, 120: 350, 720: 1200}, True, True, "2025-06-10", 4, "347 620 18 33", [],
     "Ciao, sono Giulia. Lavoro da sola, in un bilocale luminoso. Chiamami con un'ora d'anticipo.", "Hi, I am Giulia. I work alone, in a bright two-room flat. Call me an hour before.", dict(provider_kind="independent")),
    ("ramona-torino", "ramona-turin", "Ramona", "Turin", "San Salvario", 32, 164, 58, "RO", ["ro", "it"], ["massage", "bath", "kissing"], True, False, "10:00-20:00", {30: 60, 60: 100}, True, False, "2025-06-09", 2, "389 417 50 26", ["whatsapp"],
     "Simpatica e pulita, ricevo nel mio appartamento vicino alla stazione. Non mi sposto.", "Nice and clean, I receive in my apartment close to the station. I do not move.", {}),
    ("valentina-firenze", "valentina-florence", "Valentina", "Florence", "Oltrarno", 38, 171, 63, "IT", ["it", "fr", "en"], ["tantra", "massage", "couples"], True, None, "15:00-21:00", {90: 200, 120: 260}, False, False, "2025-06-07", 1, "333 980 14 72", [],
     "Studio di tantra in una vecchia bottega d'Oltrarno. Solo su appuntamento, mai di domenica.", None, {}),
    ("isabela-roma-eur", "isabela-rome-eur", "Isabela", "Rome", "EUR", 29, 166, 60, "BR", ["pt", "it", "es"], ["dancing", "striptease", "massage"], True, True, "24/7", {60: 150, 120: 280}, False, True, "2025-06-10", 6, "351 208 77 49", ["telegram:isabela_eur"],
     "Bellezza latina, allegra. Dal 23 al 28 giugno 2025 sono a Napoli, poi torno a Roma.", "Latin beauty, cheerful. From 23 to 28 June 2025 I am in Naples, then I return to Rome.",
     dict(ethnicity="latin", tour=[{"city": "Naples", "from": "2025-06-23", "to": "2025-06-28"}])),
    ("serena-e-moira-bologna", "serena-and-moira-bologna", "Serena", "Bologna", "Bolognina", 25, None, None, "IT", ["it"], ["duo", "couples", "massage"], True, False, None, {60: 300, 120: 550}, False, False, "2025-06-05", 3, "320 556 19 08", [],
     "Siamo Serena (25 anni) e Moira (31 anni), amiche vere. Riceviamo solo insieme.", "We are Serena (25) and Moira (31), true friends. We receive only together.", dict(aliases_stated=["Serena", "Moira"], ages_stated=[25, 31], audience="couple")),
    ("agenzia-perla-nera-bianca", "agency-perla-nera-bianca", "Bianca", "Milan", "Centro", 24, 176, 56, None, ["it", "en", "ru"], ["business", "dinner_date", "travel"], False, True, None, {180: 600, 1440: 2500}, True, True, "2025-06-04", 5, "02 8088 417 3", ["email:perla@nera-milano.example"],
     "L'agenzia Perla Nera presenta Bianca: elegante, riservata. La accompagna il nostro autista.", "The agency Perla Nera presents Bianca: elegant, discreet. Our driver brings her.", dict(provider_kind="agency")),
    ("antonella-napoli", "antonella-naples", "Antonella", "Naples", "Vomero", 51, 160, 72, "IT", ["it"], ["massage", "cuddling", "disabled_guests"], True, False, "09:00-18:00", {60: 70}, True, False, "2025-06-02", 1, "366 140 92 85", [],
     "Signora matura, ex infermiera. Palazzo con ascensore largo. Parlo solo italiano e un po' di napoletano.", None, {}),
    ("carlota-trans-roma", "carlota-trans-rome", "Carlota", "Rome", "Prati", 33, 179, 70, "ES", ["es", "it", "en"], ["role_play", "massage", "video_call"], True, True, "14:00-24:00", {30: 80, 60: 130}, True, False, "2025-05-30", 3, "327 733 05 61", ["whatsapp", "instagram:carlota.prati"],
     "Donna trans, alta, ironica. Nella mia zona il parcheggio è gratis dopo le 20.", "Trans woman, tall, ironic. Parking in my area is free after 8 p.m.", dict(audience="trans")),
    ("lorenzo-milano", "lorenzo-milan", "Lorenzo", "Milan", "Isola", 35, 184, 79, None, ["it", "en", "de"], ["dinner_date", "massage", "couples"], False, True, None, {120: 180}, False, False, "2025-05-27", 2, "340 265 90 17", [],
     "Uomo per signore e coppie. Vengo in albergo o a casa. Con gli uomini soli non esco.", "Man for ladies and couples. I come to your hotel or home. I do not go out with single men.", dict(audience="man")),
]


def url(a):
    return f"{ROOT}/it/annunci/{a[0]}"


def address(a, t, mobile=False):
    return f"{MOBILE if mobile else ROOT}/{('it/annunci', 'en/listings')[t]}/{a[t]}"


def clock(span, t):
    return span if span == "24/7" else (f"dalle {span.replace('-', ' alle ')}" if t == 0 else f"from {span.replace('-', ' to ')}")


def head(a, t):
    return ("Serena e Moira", "Serena and Moira")[t] if "moira" in a[0] else a[2]


def shell(title, body, t, alts=""):
    p = ("/it", "/en")[t]
    return f"""<!DOCTYPE html><html lang="{('it', 'en')[t]}"><head><meta charset="utf-8"><title>{title}</title>{alts}</head>
<body class="an-desk"><div class="an-ribbon">{L["news"][t]}</div><header class="an-head"><a href="{p}/">Annuario Notturno</a><form class="an-search" action="{p}/{('cerca', 'search')[t]}"><input name="q"></form><ul class="an-lang"><li><a href="/it/">IT</a></li><li><a href="/en/">EN</a></li></ul></header>
<div class="an-cols"><div class="an-left">{body}</div><div class="an-right"><a href="https://orologi-usati.example" rel="sponsored"><img src="/b/orologi.png" alt="Orologi usati da 300 €"></a></div></div>
<footer class="an-foot">Annuario Notturno, P.IVA 00000000000 · redazione@annuario-notturno.example · 18+</footer></body></html>"""


def slim(title, body, t, canonical):
    return f"""<!doctype html><html lang="{('it', 'en')[t]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><link rel="canonical" href="{canonical}"></head><body class="mob"><div class="bar"><a href="/{('it', 'en')[t]}/">☾ AN</a></div>{body}
<div class="foot"><a href="{canonical}">{L["full"][t]}</a></div></body></html>"""


def plus(a):
    return "39" + a[19].replace(" ", "")


def links(a, t):
    out = f'<button class="an-tel" data-n="+{plus(a)}">{L["call"][t]}</button><noscript>{a[19]}</noscript>'
    for x in a[20]:
        kind, _, value = x.partition(":")
        out += {"whatsapp": f' <a href="https://wa.me/{plus(a)}">WhatsApp</a>', "telegram": f' <a href="https://t.me/{value}">Telegram</a>', "instagram": f' <a href="https://instagram.com/{value}">Instagram</a>', "email": f' <a href="mailto:{value}">{value}</a>'}[kind]
    return out


def facts(a, t):
    rows = [] if a[6] is None else [(L["age"][t], a[5]), (L["cm"][t], f"{a[6]} cm"), (L["kg"][t], f"{a[7]} kg" if t == 0 else f"{a[7]} kg ({round(a[7] * 2.2046)} lb)")]
    rows += [(L["nation"][t], NATION[a[8]][t])] if a[8] else []
    rows += [(L["speak"][t], ", ".join(SPEAK[s][t] for s in a[9])), (L["zone"][t], f"{TOWN[a[3]][t]}, {a[4]}")]
    rows += [(L[k][t], L["yes" if v else "no"][t]) for k, v in (("in", a[11]), ("out", a[12])) if v is not None] + ([(L["when"][t], clock(a[13], t))] if a[13] else [])
    return rows


def words(a, t):
    if t and a[22]:
        return f'<p class="an-txt">{a[22]}</p><p class="an-mt">{L["mt"][1]}</p>'
    return f'<p class="an-txt" lang="it">{a[21]}</p>'


def desk(a, t=0):
    i = ADS.index(a)
    y, m, d = a[17].split("-")
    alts = f'<link rel="alternate" hreflang="it" href="{address(a, 0)}"><link rel="alternate" hreflang="en" href="{address(a, 1)}"><link rel="alternate" media="only screen and (max-width: 640px)" href="{address(a, t, True)}">'
    rows = "".join(f'<div class="an-row"><em>{k}</em> <span>{v}</span></div>' for k, v in facts(a, t) + [(L["put"][t], f"{d}/{m}/{y}" if t == 0 else f"{int(d)} {({'05': 'May', '06': 'June'})[m]} {y}")])
    seals = (f'<span class="an-ok">✔ {L["ok"][t]}</span>' if a[15] else "") + (f'<span class="an-top">★ {L["top"][t]}</span>' if a[16] else "")
    near = "".join(f'<a class="an-mini" href="{address(b, t)}"><img src="/f/{b[0]}/q.jpg" alt="">{head(b, t)}, {TOWN[b[3]][t]}</a>' for b in (ADS[i - 1], ADS[i - 3]))
    return shell(f"{head(a, t)}, {TOWN[a[3]][t]}", f"""<article class="an-card"><h1>{head(a, t)}</h1>{seals}<div class="an-ph">{"".join(f'<img src="/f/{a[0]}/{n}.jpg" alt="">' for n in range(1, a[18] + 1))}</div>{words(a, t)}<div class="an-facts">{rows}</div>
<h2>{L["wish"][t]}</h2><ul class="an-wish">{"".join(f"<li>{WISH[k][t]}</li>" for k in a[10])}</ul><h2>{L["price"][t]}</h2><dl class="an-price">{"".join(f"<dt>{TIME[k][t]}</dt><dd>{f'{v} €' if t == 0 else f'€{v:,}'}</dd>" for k, v in a[14].items())}</dl><div class="an-contact">{links(a, t)}</div></article>
<div class="an-near"><h3>{L["near"][t]}</h3>{near}</div>""", t, alts)


def mobile(a, t=0):
    seals = (f'<b>✔ {L["ok"][t]}</b> ' if a[15] else "") + (f'<b>★ {L["top"][t]}</b>' if a[16] else "")
    rows = " · ".join(f"{k} {v}" for k, v in facts(a, t))
    money = "<br>".join(f"{TIME[k][t]}: {v} €" for k, v in a[14].items())
    return slim(head(a, t), f"""<div class="sw">{"".join(f'<img src="{ROOT}/f/{a[0]}/{n}.jpg">' for n in range(1, a[18] + 1))}</div><h1>{head(a, t)}</h1><p>{seals}</p><p>{rows}</p>{words(a, t)}<p>{" – ".join(WISH[k][t] for k in a[10])}</p><p>{money}</p>
<p class="go">{links(a, t)} <a href="tel:+{plus(a)}">☎</a></p>""", t, address(a, 0))


def truth(a):
    row = deepcopy(AD)
    handles = []
    for x in a[20]:
        kind, _, value = x.partition(":")
        handles.append({"kind": kind, "value": value or "+" + plus(a)})
    row.update(url=url(a), alias=a[2], aliases_stated=[a[2]], age=a[5], ages_stated=[a[5]], text_language="it", provider_kind="unknown", city=a[3], country="IT", nationality=a[8], languages_spoken=list(a[9]), services=list(a[10]), incall=a[11], outcall=a[12], hours=a[13],
               height_cm=a[6], weight_kg=a[7], max_duration_h=max(a[14]) / 60, verified=a[15], paid_placement=a[16], posted_at=a[17], n_images=a[18], phones=["+" + plus(a)], handles=handles,
               prices=[{"amount": v, "currency": "EUR", "code_currency": None, "duration_min": k, "place": None} for k, v in a[14].items()])
    row.update(deepcopy(a[23]))
    return row


def listing(rows, t):
    cards = "".join(f'<li class="an-item"><a href="{address(a, t)}"><img src="/f/{a[0]}/q.jpg" alt=""></a><h2><a href="{address(a, t)}">{head(a, t)}</a></h2><p>{TOWN[a[3]][t]}, {a[4]}</p></li>' for a in rows)
    return shell(L["home"][t], f'<h1>{L["list"][t]}</h1><ol class="an-list">{cards}</ol>', t)


def slim_list(rows, t):
    return slim(L["list"][t], "".join(f'<a class="li" href="{address(a, t, True)}"><img src="{ROOT}/f/{a[0]}/q.jpg">{head(a, t)} <i>{TOWN[a[3]][t]}</i></a>' for a in rows), t, f"{ROOT}/it/")


def plain(path, title, body, kind="static", t=0):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", t), kind, ("it", "en")[t])


def ad_page(a, t=0, m=False):
    here = address(a, t, m)
    spoken = "it" if t and not a[22] else None
    return WrittenPage(here, mobile(a, t) if m else desk(a, t), "ad", ("it", "en")[t], text_language=spoken, ads=(url(a),), canonical=None if here == url(a) else url(a))


ALL = tuple(map(url, ADS))
PAGES = [
    WrittenPage(f"{ROOT}/it/", listing(ADS, 0), "listing", "it", ads=ALL),
    WrittenPage(f"{ROOT}/en/", listing(ADS, 1), "listing", "en", ads=ALL, canonical=f"{ROOT}/it/"),
    WrittenPage(f"{MOBILE}/it/", slim_list(ADS, 0), "listing", "it", ads=ALL, canonical=f"{ROOT}/it/"),
]
PAGES += [ad_page(a) for a in ADS]
PAGES += [ad_page(ADS[0], 1), ad_page(ADS[2], 1), ad_page(ADS[3], 1), ad_page(ADS[5], 1), ad_page(ADS[1], 0, True), ad_page(ADS[3], 0, True), ad_page(ADS[7], 0, True), ad_page(ADS[4], 1, True)]
PAGES += [
    plain("/it/domande", "Domande e risposte", "<h3>Quanto costa un annuncio?</h3><p>Il primo mese è gratis, poi 15 € al mese. In evidenza: 4 € al giorno.</p><h3>Cosa vuol dire «controllato»?</h3><p>Abbiamo visto un documento e fatto una videochiamata.</p>"),
    plain("/en/questions", "Questions and answers", "<h3>How much is a listing?</h3><p>The first month is free, then €15 a month.</p><h3>What does “checked” mean?</h3><p>We have seen an ID and made a video call.</p>", t=1),
    plain("/it/diario/dove-cenare-a-bologna", "Dove cenare a Bologna", "<p>Tortellini in brodo da 14 € a 22 €. Prenotate entro le 19. Il signor Ivo, 74 anni, li fa ancora a mano.</p>"),
    plain("/it/contatti", "Contatti", "<p>redazione@annuario-notturno.example, risposta in 48 ore. Nessun numero di telefono.</p>"),
    plain("/it/cerca?q=ancona", "Nessun risultato per «ancona»", "<p>Prova con un'altra città.</p>", "listing"),
    plain("/it/annunci/debora-bari", "Annuncio non trovato", "<p>L'annuncio è scaduto o non è mai esistito.</p>", "error"),
]

SITE = WrittenSite(HOST, "IT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
