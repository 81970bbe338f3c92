"""PortaTutto, an Italian general classifieds site with an adults' section ('relax') beside flats, jobs and cars.

What makes it hard: a streamed React application (Next, app router). The mark-up has the title, the prose and grey
skeletons; the table of facts (age, height, rates, phone in base64) stands only in the `self.__next_f.push` strings,
cut at places that fall inside the JSON, where the card of each *similar* ad stands too, under the same keys.
Class names are utility classes. Some facts (a tour, roses, a second age, a phone in words) are only in the prose.
A job ad for a masseuse, a flat and a car share the templates of the adults' section and are not relevant.
"""

import json
from base64 import b64encode
from copy import deepcopy
from html import escape

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.portatutto.example"
ROOT = f"https://{HOST}"
LANGUAGES = {"italiano": "it", "inglese": "en", "spagnolo": "es", "portoghese": "pt", "francese": "fr", "russo": "ru",
             "ucraino": "uk", "rumeno": "ro", "tedesco": "de"}
NATIONS = {"italiana": "IT", "italiano": "IT", "argentina": "AR", "brasiliana": "BR", "ucraina": "UA", "rumena": "RO"}
CITIES = {"bologna": "Bologna", "modena": "Modena", "parma": "Parma"}
PLACES = {"riceve": "incall", "domicilio": "outcall", None: None}


def price(amount, minutes, place=None, currency="EUR", code=None):
    return {"amount": amount, "currency": currency, "code_currency": code, "duration_min": minutes, "place": place}


# Each ad: what the application's state says (scheda), the chips in the mark-up, the prose, and what the prose adds (said).
ADS = [
    dict(id="70418822", slug="giulia-relax-e-candele-zona-stazione", city="bologna", titolo="Giulia 27 anni, relax e candele zona stazione",
         scheda=dict(nome="Giulia", eta=27, altezzaCm=168, pesoKg=None, nazionalita="italiana", lingue=["italiano", "inglese"], riceve=True,
                     domicilio=False, orari={"dalle": "10:00", "alle": "21:00"}, tel="+393883828290", tariffe=[(30, 70, None), (60, 120, None)]),
         verificato=True, vetrina=True, foto=5, pubblicato="2025-06-09", chips=["Massaggio rilassante", "Coccole"],
         testo="Ciao, sono Giulia, ragazza italiana. Ti aspetto in un appartamento tranquillo e climatizzato a due passi dalla stazione, "
               "con bagno riservato e asciugamani sempre puliti.\nNon ho fretta: un tè, quattro chiacchiere, poi luci basse.\n"
               "Solo su appuntamento. Non rispondo a numeri anonimi.",
         said=dict(services=["massage", "cuddling"])),
    dict(id="70421107", slug="valentina-appena-arrivata", city="bologna", titolo="VALENTINA appena arrivata ❤ solo pochi giorni",
         scheda=dict(nome="Valentina", eta=31, altezzaCm=None, pesoKg=None, nazionalita="argentina", lingue=["spagnolo", "italiano"], riceve=True,
                     domicilio=True, orari=None, tel="+393665430262", tariffe=[]),
         verificato=False, vetrina=True, foto=3, pubblicato="2025-06-10", chips=["Massaggio rilassante", "Tantra", "Compagnia a cena"],
         testo="Valentina, latina vera, appena tornata in città!! Sono a Bologna dal 9 al 16 giugno, poi a Modena dal 17 al 20 giugno.\n"
               "Il mio regalo: 80 rose mezz'ora, 150 rose un'ora, 280 rose due ore. In hotel le rose sono 200 per un'ora.\nScrivimi su WhatsApp allo stesso numero.",
         said=dict(services=["massage", "tantra", "dinner_date"], ethnicity="latin", max_duration_h=2,
                   tour=[{"city": "Bologna", "from": "2025-06-09", "to": "2025-06-16"}, {"city": "Modena", "from": "2025-06-17", "to": "2025-06-20"}],
                   handles=[{"kind": "whatsapp", "value": "+393665430262"}],
                   prices=[price(80, 30, None, None, "roses"), price(150, 60, None, None, "roses"), price(280, 120, None, None, "roses"),
                           price(200, 60, "outcall", None, "roses")])),
    dict(id="70399640", slug="mei-mani-di-seta", city="bologna", titolo="Mei, mani di seta - nuova in zona San Donato",
         scheda=dict(nome="Mei", eta=None, altezzaCm=160, pesoKg=47, nazionalita=None, lingue=[], riceve=True, domicilio=None,
                     orari={"dalle": "09:30", "alle": "22:30"}, tel="+393205409629", tariffe=[(60, 60, None)]),
         verificato=False, vetrina=False, foto=2, pubblicato="2025-06-02", chips=["Massaggio rilassante", "Bagno insieme"],
         testo="Nuova ragazza orientale, dolce e molto brava con le mani. Massaggio corpo completo e vasca idromassaggio insieme. Parcheggio facile. Chiamare, no sms.",
         said=dict(services=["massage", "bath"], ethnicity="asian")),
    dict(id="70377015", slug="sveta-signora-matura", city="bologna", titolo="Sveta, signora di 42 anni portati benissimo",
         scheda=dict(nome="Sveta", eta=42, altezzaCm=None, pesoKg=None, nazionalita="ucraina", lingue=["italiano", "russo", "ucraino"], riceve=True,
                     domicilio=None, orari=None, tel=None, tariffe=[]),
         verificato=False, vetrina=False, foto=4, pubblicato="2025-05-28", chips=["Massaggio rilassante", "Baci", "Ospiti con disabilità"],
         testo="Buongiorno a tutti. Mi chiamo Svetlana ma per gli amici Sveta, ho 45 anni e non mi nascondo. Ambiente pulito, primo piano senza scalini, "
               "ospiti in carrozzina benvenuti. Contributo 50 euro mezz'ora, 100 l'ora.\nChiamami: 32O 1O62 O54 dopo le dieci del mattino.",
         said=dict(aliases_stated=["Sveta", "Svetlana"], ages_stated=[42, 45], services=["massage", "kissing", "disabled_guests"],
                   phones=["+393201062054"], max_duration_h=1, prices=[price(50, 30), price(100, 60)])),
    dict(id="70350291", slug="noemi-severa-ed-elegante", city="bologna", titolo="Noemi, severa ed elegante",
         scheda=dict(nome="Noemi", eta=35, altezzaCm=174, pesoKg=None, nazionalita="italiana", lingue=["italiano", "francese"], riceve=True,
                     domicilio=False, orari=None, tel=None, tariffe=[(60, 200, None), (120, 350, None)]),
         verificato=True, vetrina=False, foto=6, pubblicato="2025-05-19", chips=["Dominazione", "Feticismo", "Gioco di ruolo"],
         testo="Studio attrezzato fuori dal centro. Non pratico baci e non faccio massaggi: chi cerca altro cambi annuncio.\n"
               "Il numero lo scrivo in lettere, così i curiosi si stancano: tre cinque uno, sette nove due, due due sette quattro.\nOppure Telegram @noemi_severa_bo",
         said=dict(services=["domination", "fetish", "role_play"], phones=["+393517922274"], handles=[{"kind": "telegram", "value": "noemi_severa_bo"}])),
    dict(id="70344870", slug="katia-sempre-disponibile", city="bologna", titolo="Katia sempre disponibile h24",
         scheda=dict(nome="Katia", eta=29, altezzaCm=165, pesoKg=55, nazionalita="rumena", lingue=["italiano", "rumeno", "inglese"], riceve=True,
                     domicilio=True, orari="h24", tel="+393517649130", tariffe=[(60, 100, "riceve"), (60, 150, "domicilio"), (720, 600, "domicilio")]),
         verificato=True, vetrina=False, foto=3, pubblicato="2025-05-17", chips=["Spogliarello", "Massaggio rilassante", "Notte insieme", "GFE"],
         testo="Allegra, curata, discreta. Mi muovo anche in provincia e in albergo, taxi a parte (20 euro). Chiamami quando vuoi, anche di notte.",
         said=dict(services=["striptease", "massage", "overnight", "gfe"])),
    dict(id="70420033", slug="nicole-trans-brasiliana", city="modena", titolo="Nicole, trans brasiliana di passaggio",
         scheda=dict(nome="Nicole", eta=29, altezzaCm=176, pesoKg=62, nazionalita="brasiliana", lingue=["portoghese", "italiano", "spagnolo"], riceve=True,
                     domicilio=None, orari={"dalle": "11:00", "alle": "02:00"}, tel="+393887299073", tariffe=[(60, 150, None)]),
         verificato=True, vetrina=True, foto=7, pubblicato="2025-06-08", chips=["Massaggio rilassante", "Coppie", "Videochiamata"],
         testo="Femminile, alta, educata. Ricevo da sola in un posto riservato vicino al Policlinico. Volentieri anche coppie. Le mie foto sono vere, "
               "altre su Instagram: nicole.mo.official",
         said=dict(audience="trans", services=["massage", "couples", "video_call"], handles=[{"kind": "instagram", "value": "nicole.mo.official"}])),
    dict(id="70402218", slug="marco-accompagnatore-per-lei", city="modena", titolo="Marco, 38 anni, per signore e coppie",
         scheda=dict(nome="Marco", eta=38, altezzaCm=184, pesoKg=80, nazionalita="italiano", lingue=["italiano", "inglese", "tedesco"], riceve=False,
                     domicilio=True, orari=None, tel="+393206217952", tariffe=[(120, 200, "domicilio"), (1440, 900, None)]),
         verificato=False, vetrina=False, foto=2, pubblicato="2025-06-03", chips=["Compagnia a cena", "Viaggi", "Coppie", "Ballo"],
         testo="Uomo distinto, laureato, sportivo. Una cena, un teatro, una gara di tango, un fine settimana al lago: con me non vi annoierete. Non ho un posto mio.",
         said=dict(audience="man", services=["dinner_date", "travel", "couples", "dancing"])),
    dict(id="70388754", slug="aurora-stella-polare", city="modena", titolo="Aurora - Agenzia Stella Polare",
         scheda=dict(nome="Aurora", eta=25, altezzaCm=171, pesoKg=54, nazionalita=None, lingue=["italiano", "inglese"], riceve=None,
                     domicilio=True, orari=None, tel="+393284045618", tariffe=[(60, 250, "domicilio"), (180, 600, "domicilio"), (720, 1400, "domicilio")]),
         verificato=False, vetrina=True, foto=4, pubblicato="2025-06-05", chips=["Compagnia a cena", "Viaggi", "Notte insieme", "Duo con un'amica"],
         testo="L'agenzia Stella Polare è lieta di presentare Aurora, studentessa di venticinque anni, capelli biondi, modi gentili. "
               "La nostra ragazza la raggiunge nel Suo albergo a Modena e dintorni. Prenotazione almeno tre ore prima.",
         said=dict(provider_kind="agency", services=["dinner_date", "travel", "overnight", "duo"])),
    dict(id="70415590", slug="ilaria-e-marta-quattro-mani", city="parma", titolo="Ilaria e Marta: quattro mani sono meglio di due",
         scheda=dict(nome="Ilaria", eta=33, altezzaCm=None, pesoKg=None, nazionalita="italiana", lingue=["italiano"], riceve=True, domicilio=False,
                     orari={"dalle": "14:00", "alle": "20:00"}, tel=None, tariffe=[(60, 180, None), (90, 250, None)]),
         verificato=True, vetrina=False, foto=4, pubblicato="2025-06-07", chips=["Massaggio rilassante", "Massaggio a quattro mani", "Tantra"],
         testo="Siamo Ilaria (33) e Marta (30), amiche e colleghe da cinque anni. Il massaggio si fa sempre in due. Chiuso il lunedì.",
         wa="393913782072",
         said=dict(aliases_stated=["Ilaria", "Marta"], ages_stated=[33, 30], audience="couple", services=["massage", "four_hands", "tantra"],
                   handles=[{"kind": "whatsapp", "value": "+393913782072"}])),
    dict(id="70391122", slug="beatrice-indipendente-colta", city="parma", titolo="Beatrice, colta e indipendente",
         scheda=dict(nome="Beatrice", eta=None, altezzaCm=170, pesoKg=None, nazionalita=None, lingue=["italiano", "inglese", "francese"], riceve=False,
                     domicilio=True, orari=None, tel=None, tariffe=[]),
         verificato=True, vetrina=False, foto=3, pubblicato="2025-05-30", chips=["Compagnia a cena", "Viaggi", "Visita della città"],
         testo="Trentenne? No: trentasei anni, e me li tengo stretti. Lavoro per conto mio, senza agenzie e senza segretarie, e scelgo io chi incontrare.\n"
               "Cena e dopocena (4 ore) 700 €; pernottamento di dodici ore 1.300 €; un giorno intero, 24 ore, 2.000 €. Acconto del 20% per chi viene da fuori.\n"
               "Scrivere a beatrice.parma (chiocciola) lettera.example",
         said=dict(age=36, ages_stated=[36], provider_kind="independent", services=["dinner_date", "travel", "city_guide"],
                   handles=[{"kind": "email", "value": "beatrice.parma@lettera.example"}], max_duration_h=24,
                   prices=[price(700, 240), price(1300, 720), price(2000, 1440)])),
    dict(id="70366409", slug="luana", city="parma", titolo="Luana",
         scheda=dict(nome="Luana", eta=24, altezzaCm=None, pesoKg=None, nazionalita=None, lingue=[], riceve=None, domicilio=None, orari=None, tel=None, tariffe=[]),
         verificato=False, vetrina=False, foto=1, pubblicato="2025-05-22", chips=[],
         testo="carina e simpatica , scrivetemi qui telegram t.me/luana_pr24 rispondo subito , no perditempo",
         said=dict(handles=[{"kind": "telegram", "value": "luana_pr24"}])),
]
BY_ID = {ad["id"]: ad for ad in ADS}


def address(ad):
    return f"{ROOT}/relax/{ad['city']}/{ad['slug']}-{ad['id']}"


def truth(ad):
    s, facts = ad["scheda"], deepcopy(AD)
    hours = "24/7" if s["orari"] == "h24" else s["orari"] and f"{s['orari']['dalle']}-{s['orari']['alle']}"
    facts.update(url=address(ad), alias=s["nome"], aliases_stated=[s["nome"]], age=s["eta"], ages_stated=[s["eta"]] if s["eta"] else [],
                 text_language="it", provider_kind="unknown", city=CITIES[ad["city"]], country="IT", nationality=NATIONS.get(s["nazionalita"]),
                 languages_spoken=[LANGUAGES[x] for x in s["lingue"]], incall=s["riceve"], outcall=s["domicilio"], hours=hours,
                 weight_kg=s["pesoKg"], height_cm=s["altezzaCm"], verified=ad["verificato"], paid_placement=ad["vetrina"], n_images=ad["foto"],
                 posted_at=ad["pubblicato"], phones=[s["tel"]] if s["tel"] else [],
                 prices=[price(euro, minutes, PLACES[where]) for minutes, euro, where in s["tariffe"]],
                 max_duration_h=max((minutes for minutes, _, _ in s["tariffe"]), default=0) / 60 or None)
    facts.update(ad["said"])
    return facts


def state(ad):
    """What the application's table of facts is fed with: the same keys for the ad shown and for each similar one."""
    s = ad["scheda"]
    return {**s, "id": int(ad["id"]), "comune": CITIES[ad["city"]], "tel": s["tel"] and b64encode(s["tel"].encode()).decode(),
            "tariffe": [{"minuti": m, "euro": e, "dove": d} for m, e, d in s["tariffe"]], "verificato": ad["verificato"], "vetrina": ad["vetrina"]}


def flight(*rows):
    """The stream of a server component: rows `n:json`, cut every 390 characters wherever that falls."""
    stream = "".join(f"{n:x}:{json.dumps(row, ensure_ascii=False, separators=(',', ':'))}\n" for n, row in enumerate(rows, 17))
    parts = [stream[i:i + 390] for i in range(0, len(stream), 390)]
    pushes = [f"<script>self.__next_f.push([1,{json.dumps(part, ensure_ascii=False).replace('<', chr(92) + 'u003c')}])</script>" for part in parts]
    return "<script>(self.__next_f=self.__next_f||[]).push([0])</script>" + "".join(pushes)


def shell(title, body, rows=(), canonical=None, head=""):
    link = f'<link rel="canonical" href="{escape(canonical)}"/>' if canonical else ""
    return (f'<!DOCTYPE html><html lang="it" class="h-full antialiased"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>'
            f'<link rel="stylesheet" href="/_next/static/css/6b1f0c2a9de4.css" data-precedence="next"/>{link}<title>{escape(title)} | PortaTutto</title>{head}</head>'
            '<body class="flex min-h-full flex-col bg-stone-50 text-stone-900"><header class="sticky top-0 z-40 flex h-14 items-center gap-6 border-b bg-white px-4">'
            '<a class="text-lg font-black text-orange-600" href="/">PortaTutto</a><nav class="hidden gap-4 text-sm md:flex"><a href="/immobili/bologna">Immobili</a>'
            '<a href="/lavoro/bologna">Lavoro</a><a href="/motori/bologna">Motori</a><a href="/relax/bologna">Relax 18+</a></nav>'
            '<a class="ml-auto rounded-full bg-orange-600 px-4 py-2 text-white" href="/pubblica">Pubblica un annuncio</a></header>'
            f'<main class="mx-auto w-full max-w-6xl grow px-4 py-6">{body}</main>'
            '<footer class="mt-12 border-t bg-white px-4 py-8 text-xs text-stone-500"><div class="flex flex-wrap gap-4"><a href="/contatti">Contatti</a>'
            '<a href="/condizioni">Condizioni d’uso</a><a href="/promuovi">Promuovi il tuo annuncio</a><a href="/consigli/truffe">Come evitare le truffe</a></div>'
            '<p class="mt-4">PortaTutto S.r.l.s. – assistenza <a href="tel:+390510548812">051 054 8812</a> (lun–ven 9:00–18:00) – aiuto@portatutto.example</p></footer>'
            '<div class="fixed inset-x-0 bottom-0 bg-stone-900 p-4 text-sm text-white" role="dialog">Usiamo i cookie per misurare le visite. '
            f'<button>Accetta</button> <button>Rifiuta</button></div>{flight(*rows)}</body></html>')


def card(ad):
    s = ad["scheda"]
    badge = '<span class="rounded bg-amber-100 px-2 text-xs">In vetrina</span>' if ad["vetrina"] else ""
    return (f'<li class="flex gap-4 rounded-xl border bg-white p-3"><img alt="" class="h-28 w-28 rounded-lg object-cover" src="/_next/image?url=%2Ffoto%2F{ad["id"]}%2F1.jpg&amp;w=256&amp;q=75"/>'
            f'<div class="min-w-0"><a class="font-semibold hover:underline" href="/relax/{ad["city"]}/{ad["slug"]}-{ad["id"]}">{escape(ad["titolo"])}</a>'
            f'<p class="truncate text-sm text-stone-500">{s["nome"]} · {CITIES[ad["city"]]}</p><p class="line-clamp-2 text-sm">{escape(ad["testo"][:90])}…</p>{badge}</div></li>')


def ad_page(ad):
    similar = [x for x in ADS if x["city"] == ad["city"] and x is not ad][:2]
    photos = "".join(f'<img alt="" loading="lazy" decoding="async" class="snap-center rounded-xl" srcSet="/_next/image?url=%2Ffoto%2F{ad["id"]}%2F{n}.jpg&amp;w=640&amp;q=75 1x, '
                     f'/_next/image?url=%2Ffoto%2F{ad["id"]}%2F{n}.jpg&amp;w=1080&amp;q=75 2x" src="/_next/image?url=%2Ffoto%2F{ad["id"]}%2F{n}.jpg&amp;w=1080&amp;q=75"/>'
                     for n in range(1, ad["foto"] + 1))
    chips = "".join(f'<span class="rounded-full border px-3 py-1 text-sm">{escape(chip)}</span>' for chip in ad["chips"])
    marks = ('<span class="rounded bg-emerald-100 px-2 text-xs text-emerald-800">✓ Profilo verificato</span>' if ad["verificato"] else "") + (
        '<span class="rounded bg-amber-100 px-2 text-xs">In vetrina</span>' if ad["vetrina"] else "")
    day = "/".join(reversed(ad["pubblicato"].split("-")))
    whatsapp = f'<a class="flex h-11 items-center justify-center rounded-lg bg-green-600 text-white" href="https://wa.me/{ad["wa"]}?text=Ciao">Scrivi</a>' if "wa" in ad else ""
    body = (f'<ol class="flex gap-1 text-xs text-stone-500"><li><a href="/relax/bologna">Relax</a> /</li><li><a href="/relax/{ad["city"]}">{CITIES[ad["city"]]}</a></li></ol>'
            f'<div class="mt-3 grid gap-8 lg:grid-cols-[1fr_320px]"><div><div class="flex snap-x gap-2 overflow-x-auto">{photos}</div>'
            f'<h1 class="mt-4 text-2xl font-bold">{escape(ad["titolo"])}</h1><div class="mt-1 flex gap-2">{marks}</div>'
            f'<p class="text-sm text-stone-500">Annuncio n. {ad["id"]} · pubblicato il {day}</p><div class="mt-4 flex flex-wrap gap-2">{chips}</div>'
            f'<p class="mt-4 whitespace-pre-line leading-relaxed">{escape(ad["testo"])}</p></div><aside class="space-y-3">{whatsapp}'
            '<!--$?--><template id="B:0"></template><div class="h-11 animate-pulse rounded-lg bg-stone-200"></div><div class="h-40 animate-pulse rounded-lg bg-stone-200"></div><!--/$-->'
            '<button class="text-xs underline">Segnala questo annuncio</button></aside></div>'
            f'<section class="mt-10"><h2 class="text-lg font-semibold">Annunci simili</h2><ul class="mt-3 grid gap-3 md:grid-cols-2">{"".join(map(card, similar))}</ul></section>')
    rows = (["$", "$L1c", None, {"simili": [state(x) for x in similar]}], ["$", "$L1d", None, {"scheda": state(ad), "apri": "Mostra numero"}],
            ["$", "p", None, {"className": "mt-4 whitespace-pre-line leading-relaxed", "children": ad["testo"]}])
    return shell(ad["titolo"], body, rows, address(ad), f'<meta property="og:title" content="{escape(ad["titolo"])}"/><meta property="og:site_name" content="PortaTutto"/>')


def listing(city, ads, page=1, last=1):
    others = [x for x in ADS if x["city"] != city][:2]
    pages = "".join(f'<a class="px-3 py-1" href="/relax/{city}{"" if n == 1 else f"?p={n}"}">{n}</a>' for n in range(1, last + 1)) if last > 1 else ""
    body = (f'<h1 class="text-xl font-bold">Relax a {CITIES[city]}</h1><p class="text-sm"><a href="/relax/{city}?ordine=recenti">Più recenti</a> · <a href="/relax/{city}?ordine=vicini">Più vicini</a></p>'
            f'<div class="mt-4 grid gap-8 lg:grid-cols-[1fr_260px]"><ul class="space-y-3">{"".join(map(card, ads))}</ul><aside><h2 class="text-sm font-semibold">In altre città</h2>'
            + "".join(f'<a class="block py-1 text-sm underline" href="/relax/{x["city"]}/{x["slug"]}-{x["id"]}">{escape(x["titolo"])}</a>' for x in others)
            + '<a class="mt-4 block rounded-lg bg-sky-100 p-3 text-sm" href="/immobili/bologna">Monolocali in affitto da 450 € al mese</a></aside></div>'
            f'<nav class="mt-6 flex gap-1">{pages}</nav>')
    return shell(f"Annunci relax {CITIES[city]}" + (f" - pagina {page}" if page > 1 else ""), body, (["$", "$L20", None, {"pagina": page, "totale": last}],))


def plain(title, *paragraphs):
    return shell(title, f'<h1 class="text-2xl font-bold">{title}</h1>' + "".join(f'<div class="mt-4 leading-relaxed">{p}</div>' for p in paragraphs))


def goods(title, items):
    rows = "".join(f'<li class="flex gap-4 rounded-xl border bg-white p-3"><div><a class="font-semibold" href="{link}">{name}</a><p class="text-sm text-stone-500">{note}</p></div></li>' for link, name, note in items)
    return shell(title, f'<h1 class="text-xl font-bold">{title}</h1><ul class="mt-4 space-y-3">{rows}</ul>')


BOLOGNA, MODENA, PARMA = ([x for x in ADS if x["city"] == c] for c in CITIES)
FLAT = f"{ROOT}/immobili/bologna/bilocale-via-mascarella-70410077"
JOB = f"{ROOT}/lavoro/bologna/cercasi-massaggiatrice-centro-benessere-70409155"


def page(path, html, kind, **more):
    return WrittenPage(url=path if path.startswith("http") else ROOT + path, html=html, kind=kind, language="it", **more)


def urls(ads):
    return tuple(address(x) for x in ads)


PAGES = (
    page("/relax/bologna", listing("bologna", BOLOGNA[:4], 1, 2), "listing", ads=urls(BOLOGNA[:4])),
    page("/relax/bologna?ordine=recenti", listing("bologna", BOLOGNA[:4], 1, 2), "listing", ads=urls(BOLOGNA[:4]), canonical=f"{ROOT}/relax/bologna"),
    page("/relax/bologna?p=2", listing("bologna", BOLOGNA[4:], 2, 2), "listing", ads=urls(BOLOGNA[4:])),
    page("/relax/modena", listing("modena", MODENA), "listing", ads=urls(MODENA)),
    page("/relax/parma", listing("parma", PARMA), "listing", ads=urls(PARMA)),
    *(page(address(x), ad_page(x), "ad", ads=(address(x),)) for x in ADS),
    page(address(BY_ID["70421107"]) + "?utm_source=newsletter&utm_campaign=giugno", ad_page(BY_ID["70421107"]), "ad",
         ads=(address(BY_ID["70421107"]),), canonical=address(BY_ID["70421107"])),
    page(address(BY_ID["70391122"]) + "?fbclid=IwAR2mQ7d0Xk", ad_page(BY_ID["70391122"]), "ad",
         ads=(address(BY_ID["70391122"]),), canonical=address(BY_ID["70391122"])),
    page("/immobili/bologna", goods("Case in affitto a Bologna", [("/immobili/bologna/bilocale-via-mascarella-70410077", "Bilocale via Mascarella", "52 m² · 850 € al mese"),
         ("/immobili/bologna/stanza-singola-70410903", "Stanza singola per studentessa", "vicino alla stazione · 420 € al mese")]), "listing", relevant=False),
    page(FLAT, plain("Bilocale via Mascarella", "Affittasi bilocale arredato di 52 m², terzo piano senza ascensore, riscaldamento autonomo. 850 € al mese più spese. "
         "Disponibile dal 1° luglio. Telefonare a Giorgio, 339 339 1918, ore pasti.", "Classe energetica D. Due mensilità di cauzione."), "ad", relevant=False),
    page(JOB, plain("Cercasi massaggiatrice per centro benessere", "Centro benessere in hotel a quattro stelle cerca massaggiatrice con diploma, 24-40 anni, part-time, contratto regolare. "
         "Stipendio 1.150 € al mese. Inviare il curriculum a lavoro@termeverdi.example."), "ad", relevant=False),
    page("/contatti", plain("Contatti", "PortaTutto S.r.l.s., via delle Lame 400, 40122 Bologna. P. IVA 00000000000.", "Assistenza: 051 054 8812, aiuto@portatutto.example."), "static"),
    page("/promuovi", plain("Promuovi il tuo annuncio", "<table class='w-full text-sm'><tr><td>Vetrina 7 giorni</td><td>19,90 €</td></tr><tr><td>Vetrina 30 giorni</td><td>59,90 €</td></tr>"
         "<tr><td>Risalita automatica, ogni 2 ore</td><td>9,90 € al giorno</td></tr></table>", "Nella categoria Relax i prezzi sono raddoppiati. Pagamento con carta o bonifico."), "static"),
    page("/condizioni", plain("Condizioni d’uso", "La categoria Relax è riservata ai maggiorenni. Chi pubblica dichiara di avere compiuto 18 anni e di agire di propria volontà. "
         "PortaTutto non fa da intermediario e non percepisce compensi sugli incontri.", "Sono vietati annunci per conto terzi senza consenso scritto."), "static"),
    page("/consigli/truffe", plain("Come evitare le truffe", "Non inviare mai acconti con ricariche o buoni regalo a chi non conosci. Se qualcuno chiede 50 euro «per confermare l’appuntamento», segnalalo.",
         "Controlla che le foto non appaiano in altri annunci con un altro nome."), "static"),
    page("/relax/bologna/samanta-dolce-70301188", plain("Annuncio non più disponibile", "L’annuncio che cerchi è scaduto o è stato rimosso da chi l’ha pubblicato.",
         '<a class="underline" href="/relax/bologna">Guarda gli altri annunci a Bologna</a>'), "error"),
    page("/relax/bolgona", plain("Ops! Qui non c’è niente", "La pagina che hai chiesto non esiste. Controlla l’indirizzo."), "error"),
)
SITE = WrittenSite(host=HOST, region="IT", pages=PAGES, ads=tuple(truth(x) for x in ADS),
                   note="facts only in a streamed component state cut inside the JSON, similar ads under the same keys; roses, tour, phone in words in the prose")
