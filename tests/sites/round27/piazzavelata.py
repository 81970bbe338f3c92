"""Italian portal (Next.js, utility classes): filter pages by nationality and by service (/filtri/nazionalita/rumena, /filtri/servizi/massage) list the same ads again, with the state of the page in __NEXT_DATA__.

Hard: the filter page is an answer of its own with the filter's words in title, heading and text ('Escort brasiliane a Milano'), counts beside each filter, the embedded state carries fields that the page does not show for other people ('suggeriti'), class names say nothing, prices 'da € 100', 'Tariffe su richiesta',
a number that the page shows in full only in the state, two filters at once, a sorted copy, combinations that find nothing, an English twin under /en, an SEO text below the list with ages and prices of nobody.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://piazzavelata.example"
CITY = {"Milan": "Milano", "Rome": "Roma", "Turin": "Torino", "Bologna": "Bologna", "Naples": "Napoli", "Florence": "Firenze", "Genoa": "Genova"}
NAT = {"IT": ("italiana", "Italian"), "RO": ("rumena", "Romanian"), "BR": ("brasiliana", "Brazilian"), "CU": ("cubana", "Cuban"), "RU": ("russa", "Russian"), "JP": ("giapponese", "Japanese"), "AL": ("albanese", "Albanian")}
SPEAK = {"it": ("italiano", "Italian"), "en": ("inglese", "English"), "ro": ("rumeno", "Romanian"), "pt": ("portoghese", "Portuguese"), "es": ("spagnolo", "Spanish"), "ru": ("russo", "Russian"), "ja": ("giapponese", "Japanese"), "fr": ("francese", "French"), "sq": ("albanese", "Albanian")}
DOES = {"massage": ("Massaggi", "Massages"), "gfe": ("GFE", "GFE"), "dinner_date": ("Cena fuori", "Dinner date"), "travel": ("Viaggi", "Travel"), "couples": ("Coppie", "Couples"), "tantra": ("Tantra", "Tantra"), "role_play": ("Giochi di ruolo", "Role play"), "domination": ("Dominazione", "Domination"),
        "striptease": ("Spogliarello", "Striptease"), "duo": ("Duo", "Duo"), "cuddling": ("Coccole", "Cuddling"), "video_call": ("Videochiamata", "Video call"), "bath": ("Vasca insieme", "Bath together")}
TIME = {30: ("30 minuti", "30 minutes"), 60: ("1 ora", "1 hour"), 90: ("90 minuti", "90 minutes"), 120: ("2 ore", "2 hours"), 180: ("3 ore", "3 hours"), 720: ("Notte", "Overnight")}
WORDS = {"it": ("anni", "Altezza", "Peso", "Nazionalità", "Lingue", "Disponibile", "Riceve", "Si sposta", "Sì", "No", "Tariffe", "su richiesta", "Servizi", "Pubblicato il", "Verificata", "Top", "Suggeriti per te", "Mostra numero"),
         "en": ("years", "Height", "Weight", "Nationality", "Languages", "Available", "Incall", "Outcall", "Yes", "No", "Rates", "on request", "Services", "Posted on", "Verified", "Top", "Suggested for you", "Show number")}

# slug, name, age, city, nationality, tongues, cm, kg, hours, incall, outcall, does, {minutes: euro}, number, whatsapp, verified, top, pictures, day, text, more truth
ADS = [
    ("aurora-milano-x7k2", "Aurora", 29, "Milan", "IT", ["it", "en"], 171, 56, "11:00-22:00", True, True, ["gfe", "dinner_date", "massage"], {60: 200, 120: 350, 720: 1300}, "3472286150", True, True, True, 6, "2025-06-10",
     "Milanese doc, elegante senza darmi arie. Ricevo in zona Porta Venezia con garage interno, oppure vengo in hotel.", {}),
    ("dana-torino-b01q", "Dana", 25, "Turin", "RO", ["ro", "it"], 166, 53, None, True, False, ["massage", "striptease"], {30: 60, 60: 100}, "3896124407", False, False, False, 4, "2025-05-29",
     "Appena arrivata da Cluj, solare e simpatica. Ti aspetto nel mio appartamento vicino a Porta Susa, non mi sposto.", {}),
    ("thais-milano-m3vv", "Thaís", 32, "Milan", "BR", ["pt", "it", "es"], 175, 67, "24/7", True, True, ["domination", "role_play", "massage"], {60: 150, 120: 280}, "3519047726", True, True, True, 8, "2025-06-08",
     "Trans brasiliana, femminile e decisa, a Milano da cinque anni. Ambiente climatizzato in zona Certosa.", dict(audience="trans")),
    ("contessa-roma-9pp4", "Contessa Livia", 46, "Rome", "IT", ["it", "fr"], 168, 63, None, True, None, ["domination", "role_play"], {60: 220}, "3335802914", False, True, False, 3, "2025-04-15",
     "Salotto romano con vista, per chi sa stare al proprio posto. Si scrive, non si telefona prima delle 15.", {}),
    ("yoko-firenze-d5t8", "Yoko", 37, "Florence", "JP", ["ja", "en", "it"], 158, 47, "10:00-19:00", True, False, ["massage", "tantra", "bath"], {60: 130, 90: 180}, "3284419053", True, True, False, 2, "2025-05-18",
     "Shiatsu e tantra secondo la tradizione. La prego di fare la doccia prima e di togliersi le scarpe.", {}),
    ("mirela-e-lara-bologna-c2c2", "Mirela e Lara", None, "Bologna", "RO", ["ro", "it", "en"], None, None, None, True, True, ["duo", "couples", "massage"], {60: 250, 120: 450}, "3801276638", True, False, True, 5, "2025-06-11",
     "Mirela, 24 anni, e Lara, 27: coinquiline e complici. Solo insieme, da noi in zona Fiera o da te.", dict(alias="Mirela", aliases_stated=["Mirela", "Lara"], age=24, ages_stated=[24, 27], audience="couple")),
    ("yanet-napoli-k8k1", "Yanet", 28, "Naples", "CU", ["es", "it"], 170, 62, "16:00-02:00", None, True, ["striptease", "gfe", "cuddling"], {60: 120, 180: 330}, "3920715584", True, False, False, 4, "2025-06-03",
     "Cubana verace, porto io la musica. Vengo a casa tua o in albergo a Napoli. Dal 20 al 24 giugno mi trovi a Roma.", dict(tour=[{"city": "Rome", "from": "2025-06-20", "to": "2025-06-24"}])),
    ("irina-genova-h6w3", "Irina", 34, "Genoa", "RU", ["ru", "it", "en"], 173, 60, None, False, True, ["dinner_date", "travel"], {}, "3668203471", True, True, False, 3, "2025-03-22",
     "I travel well and I dress well. For dinners, opera and weekends on the coast, only outcall and only with one day's notice. Write me in Italian, English or Russian.", dict(text_language="en")),
    ("edon-milano-j4j9", "Edon", 27, "Milan", "AL", ["sq", "it", "en"], 185, 81, "18:00-24:00", False, True, ["massage", "couples", "dinner_date"], {60: 100, 120: 180}, "3457930266", True, False, False, 2, "2025-05-07",
     "Ragazzo educato per donne e coppie di Milano e hinterland. Profumo discreto e scarpe lucide.", dict(audience="man")),
    ("stella-roma-z0z3", "Stella", 22, "Rome", "IT", ["it"], 163, 50, "15:00-21:00", True, True, ["cuddling", "video_call", "gfe"], {30: 80, 60: 140}, "3714560893", False, False, True, 5, "2025-06-12",
     "Studentessa fuori sede, dolce e un po' timida. Ci vediamo da me a San Lorenzo oppure da te. Scrivimi su Telegram: t.me/stellina_sanlorenzo", dict(handles=[{"kind": "telegram", "value": "stellina_sanlorenzo"}])),
]


def url(a, t="it"):
    return f"{ROOT}{'/en' if t == 'en' else ''}/annunci/{a[0]}"


def state(page, props):
    return f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"pageProps": props}, "page": page, "query": {}, "buildId": "Qz81LmP0"}, ensure_ascii=False)}</script>'


def small(a):
    return {"slug": a[0], "name": a[1], "age": a[2], "city": CITY[a[3]], "nationality": NAT[a[4]][0], "phone": "+39" + a[13], "isTop": a[16], "from": min(a[12].values()) if a[12] else None}


def shell(title, body, page, props, t="it", canonical=None):
    nav = "".join(f'<a class="px-3 text-sm" href="/filtri/citta/{c.lower()}">{c}</a>' for c in CITY.values())
    return f"""<!DOCTYPE html><html lang="{t}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}</title>{f'<link rel="canonical" href="{canonical}"/>' if canonical else ''}<meta name="next-head-count" content="4"/><script src="/_next/static/chunks/main-5ee1.js" defer=""></script></head>
<body class="bg-stone-50 font-sans"><div id="__next"><div class="sticky top-0 flex items-center"><a class="text-xl font-bold" href="/">piazza<span class="text-rose-600">velata</span></a><div class="hidden md:flex">{nav}</div><a class="ml-auto rounded-full" href="/pubblica">Pubblica</a></div>
<div class="mx-auto max-w-6xl px-4">{body}</div><div class="mt-12 border-t py-6 text-xs">piazzavelata è una vetrina di annunci, non un'agenzia · <a href="/legale">Note legali</a> · <a href="{'/' if t == 'en' else '/en'}">{'Italiano' if t == 'en' else 'English'}</a></div></div>{state(page, props)}</body></html>"""


def page(a, t="it", canonical=None):
    slug, name, age, city, nat, tongues, cm, kg, hours, inc, out, does, prices, number, wa, ok, top, pics, day, text, more = a
    w, k = WORDS[t], int(t == "en")
    yes = {True: w[8], False: w[9]}
    facts = [(w[3], NAT[nat][k]), (w[4], ", ".join(SPEAK[s][k] for s in tongues)), (w[1], cm and f"{cm} cm"), (w[2], kg and f"{kg} kg"), (w[5], hours and hours.replace("-", " – ").replace("24/7", "24h / 24h")), (w[6], yes.get(inc)), (w[7], yes.get(out))]
    grid = "".join(f'<div class="flex flex-col"><span class="text-xs text-stone-500">{q}</span><span class="font-medium">{v}</span></div>' for q, v in facts if v)
    money = "".join(f'<div class="flex justify-between border-b"><span>{TIME[m][k]}</span><span>€ {x}</span></div>' for m, x in prices.items()) or f"<div>{w[11]}</div>"
    chips = "".join(f'<a class="rounded-full border px-2" href="/filtri/servizi/{d.replace("_", "-")}">{DOES[d][k]}</a>' for d in does)
    shots = "".join(f'<span class="relative block"><img alt="{name}" src="/_next/image?url=%2Fu%2F{slug}%2F{n}.jpg&amp;w=640&amp;q=75"/></span>' for n in range(1, pics + 1))
    i = ADS.index(a)
    near = [ADS[i - 3], ADS[i - 4], ADS[i - 6]]
    cards = "".join(f'<a class="block w-40" href="{url(b, t)[len(ROOT):]}"><img alt="" src="/_next/image?url=%2Fu%2F{b[0]}%2F1.jpg&amp;w=256&amp;q=75"/><span>{b[1]}{f", {b[2]}" if b[2] else ""}</span><span class="text-xs">{CITY[b[3]]}</span></a>' for b in near)
    chat = f'<a class="rounded bg-green-600" href="https://wa.me/39{number}">WhatsApp</a>' if wa else ""
    full = {**small(a), "whatsapp": wa, "photos": [f"/u/{slug}/{n}.jpg" for n in range(1, pics + 1)], "publishedAt": f"{day}T09:30:00.000Z", "rates": [{"minutes": m, "eur": x} for m, x in prices.items()]}
    body = f"""<div class="py-4 text-xs"><a href="/">Home</a> / <a href="/filtri/citta/{CITY[city].lower()}">{CITY[city]}</a></div><h1 class="text-3xl">{name}{f' <span class="text-stone-500">{age} {w[0]}</span>' if age else ''}</h1><p class="text-sm">{CITY[city]} · {w[13]} {"/".join(reversed(day.split("-")))}{f' · <span class="text-sky-600">✓ {w[14]}</span>' if ok else ''}{f' · <span class="text-amber-600">{w[15]}</span>' if top else ''}</p>
<div class="grid grid-cols-3 gap-1">{shots}</div><div class="prose my-6">{text}</div><div class="grid grid-cols-2 gap-3">{grid}</div><h2>{w[12]}</h2><div class="flex flex-wrap gap-2">{chips}</div><h2>{w[10]}</h2><div class="w-64">{money}</div>
<div class="fixed bottom-0 flex gap-2"><button class="rounded bg-rose-600">{w[17]} {number[:3]} ••• ••••</button>{chat}</div><h2>{w[16]}</h2><div class="flex gap-4">{cards}</div>"""
    return shell(f"{name}, {CITY[city]} | piazzavelata", body, "/annunci/[slug]", {"ad": full, "suggested": [small(b) for b in near]}, t, canonical)


def truth(a):
    slug, name, age, city, nat, tongues, cm, kg, hours, inc, out, does, prices, number, wa, ok, top, pics, day, text, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="it", provider_kind="unknown", city=city, country="IT", nationality=nat, languages_spoken=list(tongues), services=list(does), incall=inc, outcall=out, hours=hours, height_cm=cm, weight_kg=kg,
               max_duration_h=max(prices) / 60 if prices else None, verified=ok, paid_placement=top, n_images=pics, posted_at=day, phones=["+39" + number], handles=[{"kind": "whatsapp", "value": "+39" + number}] if wa else [],
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for m, x in prices.items()])
    extra = deepcopy(more)
    row["handles"] += extra.pop("handles", [])
    row.update(extra)
    return row


SEO = '<div class="prose text-sm"><h2>Annunci con fotografie</h2><p>Su piazzavelata trovi persone dai 18 ai 60 anni in tutte le città. Le tariffe partono di solito da 80 € e arrivano a 300 € l\'ora. Usa i filtri per nazionalità, servizi e orari.</p></div>'
FILTERS = '<div class="flex flex-wrap text-xs">' + "".join(f'<a href="/filtri/nazionalita/{v[0]}">{v[0]} ({sum(a[4] == k for a in ADS)})</a>' for k, v in NAT.items()) + "".join(f'<a href="/filtri/servizi/{k.replace("_", "-")}">{v[0]} ({sum(k in a[11] for a in ADS)})</a>' for k, v in DOES.items()) + "</div>"


def board(path, title, rows, canonical=None, t="it", foot=""):
    k = int(t == "en")
    cards = "".join(f"""<a class="block overflow-hidden rounded-xl shadow" href="{url(a, t)[len(ROOT):]}"><img alt="" src="/_next/image?url=%2Fu%2F{a[0]}%2F1.jpg&amp;w=384&amp;q=75"/><div class="p-3"><div class="font-semibold">{a[1]}{f" · {a[2]}" if a[2] else ""}</div><div class="text-xs">{CITY[a[3]]} · {NAT[a[4]][k]}</div>
<div class="text-xs">{", ".join(DOES[d][k] for d in a[11][:2])}</div><div class="text-sm">{f"da € {min(a[12].values())}" if a[12] else WORDS[t][10] + " " + WORDS[t][11]}</div></div></a>""" for a in rows)
    cards = cards or '<div class="py-20 text-center">Nessun annuncio con questi filtri. <a href="/">Azzera i filtri</a></div>'
    html = shell(title, f'<h1 class="text-2xl">{title}</h1>{FILTERS}<div class="grid grid-cols-4 gap-4">{cards}</div>{foot}{SEO if t == "it" else ""}', "/filtri/[...f]", {"results": [small(a) for a in rows], "total": len(rows)}, t, ROOT + (canonical or path))
    return WrittenPage(ROOT + path, html, "listing", t, ads=tuple(map(url, rows)), canonical=ROOT + canonical if canonical else None)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="text-2xl">{title}</h1><div class="prose">{body}</div>', "/[page]", {}), kind, "it", status=status)


MI = [a for a in ADS if a[3] == "Milan"]
PAGES = [
    board("/", "Annunci personali in Italia", ADS),
    board("/en", "Personal ads in Italy", ADS[:6], "/", "en"),
    board("/filtri/citta/milano", "Escort a Milano", MI),
    board("/filtri/nazionalita/rumena", "Escort rumene: trova la tua", [a for a in ADS if a[4] == "RO"]),
    board("/filtri/servizi/massage", "Massaggi: annunci con fotografie", [a for a in ADS if "massage" in a[11]]),
    board("/filtri/servizi/massage?ordine=prezzo", "Massaggi: annunci con fotografie", sorted((a for a in ADS if "massage" in a[11]), key=lambda a: min(a[12].values())), "/filtri/servizi/massage"),
    board("/filtri/citta/milano?nazionalita=brasiliana", "Escort brasiliane a Milano", [a for a in MI if a[4] == "BR"]),
    board("/filtri/citta/genova?servizio=tantra", "Tantra a Genova", []),
]
PAGES += [WrittenPage(url(a), page(a, canonical=url(a)), "ad", "it", text_language=a[20].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(url(ADS[4], "en"), page(ADS[4], "en", url(ADS[4])), "ad", "en", text_language="it", ads=(url(ADS[4]),), canonical=url(ADS[4])),
    WrittenPage(f"{url(ADS[0])}?src=filtri", page(ADS[0], canonical=url(ADS[0])), "ad", "it", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    plain("/pubblica", "Pubblica il tuo annuncio", "<ul><li>Base: gratuito</li><li>Top 7 giorni: € 19</li><li>Top 30 giorni: € 59</li></ul><p>Per la verifica serve un documento: i minori di 18 anni vengono segnalati.</p>"),
    plain("/legale", "Note legali", "<p>Velata Media Ltd, Malta. Contatti: legale@piazzavelata.example. In caso di sfruttamento chiama il Numero Verde Antitratta 800 290 290.</p>"),
    plain("/annunci/samanta-bari-t1t7", "Annuncio non più online", "<p>Samanta non è più disponibile. Guarda gli annunci simili.</p>", "error", 404),
]

SITE = WrittenSite("piazzavelata.example", "IT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
