"""Italian sponsorship site with member profiles and a notice board ('bacheca') where some members advertise.

Hard: Tailwind soup without one meaningful class name, member profiles (kind profile, nobody's ad: a wished-for monthly
support is no price) look much like the notices (kind ad), profiles of men who pay stand beside, the list of members
has no ads, an e-mail hidden by Cloudflare's data-cfemail, abbreviations of text messages (xké, cmq), two languages in one
notice, nearly all facts in prose.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.dolce-accordo.example"
B = f"https://{HOST}"


def P(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def H(kind, value):
    return {"kind": kind, "value": value}


def cf(address, key=0x5C):
    """Cloudflare's way of hiding an e-mail address."""
    hidden = f"{key:02x}" + "".join(f"{ord(c) ^ key:02x}" for c in address)
    return f'<a href="/cdn-cgi/l/email-protection" class="text-rose-600 underline" data-cfemail="{hidden}">[email&#160;protected]</a>'


# number, nick, age, town, role, sentence under the name, about, wished support
MEMBERS = [
    (4821, "Ginny_92", 33, "Roma", "Sugar baby", "Cerco un mentore, non un bancomat", "Lavoro in una galleria d'arte, amo il mare d'inverno e i libri usati. Vorrei una persona generosa che sappia anche ridere. Alta 1,69, non fumo.", "1.000–2.000 € al mese"),
    (4777, "marco_milano", 52, "Milano", "Sugar daddy", "Imprenditore, separato, tempo poco ma buono", "Offro viaggi, cene e un sostegno regolare a una ragazza curiosa tra i 25 e i 35 anni. Niente perditempo.", "Fino a 3.000 € al mese"),
    (4902, "ChiaraFi", 24, "Firenze", "Sugar baby", "Studentessa di lettere in cerca di un po' di leggerezza", "Mi piacciono i musei e la pasta. Non ho mai provato un sito come questo. Rispondo la sera.", "Da concordare"),
    (4650, "LadyB_Torino", 47, "Torino", "Sugar mommy", "Viziarti? Volentieri, se lo meriti", "Dirigente, cerco un ragazzo educato per weekend in montagna e concerti.", "Fino a 1.500 € al mese"),
    (4933, "sofi.bari", 28, "Bari", "Sugar baby", "Solare, sincera, un po' permalosa", "Faccio l'estetista e vorrei aprire un negozio mio. Cerco un uomo del Sud con la testa sulle spalle.", "500–1.000 € al mese"),
    (4518, "ing_Padova", 61, "Padova", "Sugar daddy", "Vedovo, buona cucina, barca a vela", "Se ti piace il vento in faccia scrivimi. Il resto si discute a tavola.", "Da concordare"),
]
# number, town slug, slug, title, tag shown, day shown, text (HTML), pictures, (profile verified, sponsored), truth
NOTICES = [
    (2219, "roma", "ginevra-accompagnatrice-cene", "Ginevra, accompagnatrice per cene e viaggi", "Roma", "ieri",
     "Sono Ginevra, 31 anni, romana, alta un metro e settantadue per 58 kg. Offro la mia compagnia per cene, prime a teatro e viaggi di piacere o di lavoro. Parlo inglese e spagnolo. "
     "Vengo io in albergo o al ristorante, non ricevo. Serata di 4 ore 400 €, notte 900 €, fine settimana (48 ore) 2.200 €. Mi trovi al 347 518 20 96, dopo le 15.", 4, (True, True),
     dict(alias="Ginevra", age=31, city="Rome", height_cm=172, weight_kg=58, languages_spoken=["en", "es"], services=["dinner_date", "travel"], incall=False, outcall=True,
          max_duration_h=48, posted_at="2025-06-10", phones=["+393475182096"], prices=[P(400, 240), P(900, 720), P(2200, 2880)])),
    (2224, "milano", "lara-massaggi-porta-venezia", "MASSAGGI PORTA VENEZIA LARA", "Milano", "oggi",
     "CIAO SONO LARA HO 36 ANNI, MASSAGGIATRICE. RICEVO IN ZONA PORTA VENEZIA DAL LUNEDÌ AL VENERDÌ 10.00 - 19.00. MASSAGGIO 60 MINUTI 90 EURO, 90 MINUTI 120 EURO. ANCHE TANTRA. NO DOMICILIO. NO ANONIMI. WHATSAPP E CHIAMATE +39 351.702.44.18", 2, (True, False),
     dict(alias="Lara", age=36, city="Milan", services=["massage", "tantra"], incall=True, outcall=False, hours="10:00-19:00", max_duration_h=1.5, posted_at="2025-06-11",
          phones=["+393517024418"], handles=[H("whatsapp", "+393517024418")], prices=[P(90, 60), P(120, 90)])),
    (2190, "torino", "denisa-compagnia", "Denisa x compagnia", "Torino", "28 maggio",
     "ciao a tt sn denisa ho 22 anni rumena ma vivo qui da piccola.. cerco persone x uscire a cena, ballare, coccole sul divano xké sn affettuosa.. vengo io da te cmq nn a casa mia ke ci sn i miei. 100 a incontro. msg su tel 3 2 8 9 0 4 1 1 5 7", 3, (False, False),
     dict(alias="Denisa", age=22, city="Turin", nationality="RO", services=["dinner_date", "dancing", "cuddling"], incall=False, outcall=True, posted_at="2025-05-28",
          phones=["+393289041157"], prices=[P(100)])),
    (2201, "bologna", "coppia-ale-e-vale", "Ale e Vale, coppia per coppie", "Bologna", "2 giugno",
     "Siamo Alessio (40) e Valeria (38), coppia anche nella vita. Riceviamo coppie per aperitivo, cena e giochi di ruolo in collina, sopra Bologna. Possiamo raggiungervi in regione. 250 € la serata, circa 5 ore. Si scrive soltanto: "
     + cf("alevale.colli@posta-bo.example"), 1, (False, False),
     dict(alias="Alessio", aliases_stated=["Alessio", "Valeria", "Ale", "Vale"], age=40, ages_stated=[40, 38], audience="couple", city="Bologna", services=["couples", "dinner_date", "role_play"],
          incall=True, outcall=True, max_duration_h=5, posted_at="2025-06-02", handles=[H("email", "alevale.colli@posta-bo.example")], prices=[P(250, 300)])),
    (2226, "napoli", "trans-iris", "Iris trans, Napoli e poi Sicilia", "Napoli", "oggi",
     "Iris, trans, 34 anni, 1.81 senza tacchi. A Napoli fino al 16/06/2025, poi Catania dal 17/06/2025 al 22/06/2025 e Palermo dal 23/06/2025 al 30/06/2025. Padrona severa per chi lo desidera, feticismo. Ricevo giorno e notte, 24 ore su 24. "
     "Un'ora 150, mezz'ora 100 euro. Tel. tre tre otto 612 45 09.", 5, (True, True),
     dict(alias="Iris", age=34, audience="trans", city="Naples", height_cm=181, services=["domination", "fetish"], incall=True, hours="24/7", max_duration_h=1, posted_at="2025-06-11",
          phones=["+393386124509"], prices=[P(150, 60), P(100, 30)], tour=[{"city": "Naples", "from": None, "to": "2025-06-16"}, {"city": "Catania", "from": "2025-06-17", "to": "2025-06-22"},
                                                                         {"city": "Palermo", "from": "2025-06-23", "to": "2025-06-30"}])),
    (2177, "verona", "freya-from-norway", "Freya from Norway", "Verona", "16 maggio",
     "Hi, I'm Freya, a Norwegian living near Lake Garda, 29 years old and 178 cm tall. I love long dinners and I would be happy to show you Verona as your private guide. I visit you at your hotel; dinner date of three hours 350 euro. I speak English, Norwegian and some German.<br><br>"
     "Ciao, sono Freya, parlo poco italiano ma capisco tutto! Scrivimi su Signal: +39 366 20 81 733.", 3, (True, False),
     dict(alias="Freya", age=29, text_language="en", city="Verona", nationality="NO", height_cm=178, languages_spoken=["en", "no", "de", "it"], services=["dinner_date", "city_guide"], outcall=True,
          max_duration_h=3, posted_at="2025-05-16", handles=[H("signal", "+393662081733")], prices=[P(350, 180)])),
    (2215, "genova", "agenzia-lanterna-presenta-olga", "L'agenzia Lanterna presenta Olga", "Genova", "7 giugno",
     "La nostra agenzia è lieta di presentare Olga, quarantenne di Kiev, cittadina ucraina, laureata, voce bassa e sorriso raro. Olga accompagna i signori a pranzi d'affari e fiere, interpreta dal russo e dall'ucraino. Tre ore 450 €, giornata intera 1.100 €. "
     "Prenotazioni per Olga al numero dedicato 0039 340 77 15 208.", 2, (False, True),
     dict(alias="Olga", provider_kind="agency", age=40, city="Genoa", nationality="UA", languages_spoken=["ru", "uk"], services=["business"], outcall=None, max_duration_h=24,
          posted_at="2025-06-07", phones=["+393407715208"], prices=[P(450, 180), P(1100, 1440)])),
    (2208, "palermo", "salvo-per-signore", "Salvo, per sole signore", "Palermo", "4 giugno",
     "Salvo, anni 39, istruttore di tango. Per signore e anche signore con disabilità, con la pazienza che ci vuole: ballo, massaggi, un'uscita la domenica. Ricevo nella mia scuola oppure vengo a domicilio. Un'ora 60 € da me, 80 € da voi.", 0, (False, False),
     dict(alias="Salvo", age=39, audience="man", city="Palermo", services=["dancing", "massage", "disabled_guests"], incall=True, outcall=True, max_duration_h=1, posted_at="2025-06-04",
          prices=[P(60, 60, "incall"), P(80, 60, "outcall")])),
]


def url(n):
    return f"{B}/bacheca/{n[1]}/{n[2]}-{n[0]}"


def frame(title, body):
    return f"""<!doctype html><html lang="it" class="h-full bg-stone-50 antialiased"><head><meta charset="utf-8"><title>{title} · DolceAccordo</title><link rel="stylesheet" href="/build/app-6d1c.css"></head><body class="flex min-h-full flex-col text-stone-800">
<div class="fixed inset-x-0 bottom-0 z-50 flex items-center justify-between gap-4 bg-stone-900 px-6 py-3 text-sm text-white"><p>Questo sito usa cookie tecnici e, se vuoi, statistici.</p><div class="flex gap-2"><button class="rounded-full bg-white px-4 py-1 text-stone-900">Va bene</button><button class="px-4 py-1 underline">Rifiuta</button></div></div>
<div class="sticky top-0 z-40 flex h-16 items-center justify-between border-b border-stone-200 bg-white/80 px-6 backdrop-blur"><a href="/" class="text-xl font-semibold tracking-tight text-rose-700">DolceAccordo</a><div class="hidden gap-6 text-sm font-medium md:flex"><a href="/membri" class="hover:text-rose-700">Membri</a><a href="/bacheca" class="hover:text-rose-700">Bacheca</a><a href="/abbonamenti" class="hover:text-rose-700">Abbonamenti</a><a href="/aiuto" class="hover:text-rose-700">Aiuto</a><a href="/accedi" class="rounded-full bg-rose-700 px-4 py-1.5 text-white">Accedi</a></div></div>
<div class="mx-auto w-full max-w-6xl grow px-4 py-8">{body}</div>
<div class="border-t border-stone-200 px-6 py-8 text-xs text-stone-500"><div class="flex flex-wrap gap-4"><a href="/contatti">Contatti</a><a href="/termini">Termini</a><span>Assistenza 02 0099 4471</span><span>aiuto@dolce-accordo.example</span></div></div></body></html>"""


def member_card(m):
    return f'<a href="/membri/{m[0]}" class="group flex flex-col overflow-hidden rounded-2xl bg-white shadow-sm ring-1 ring-stone-200"><div class="aspect-[3/4] bg-stone-100"><img src="/media/m/{m[0]}/s.webp" alt="" class="h-full w-full object-cover"></div><div class="p-3"><div class="text-sm font-semibold">{m[1]}, {m[2]}</div><div class="text-xs text-stone-500">{m[3]} · {m[4]}</div></div></a>'


def member(m):
    number, nick, age, town, role, line, about, wish = m
    others = "".join(member_card(o) for o in MEMBERS if o[0] != number and o[4] == role)
    return frame(nick, f"""<div class="grid gap-8 md:grid-cols-3"><div class="md:col-span-1"><img src="/media/m/{number}/l.webp" alt="" class="rounded-3xl"><div class="mt-4 flex gap-2"><button class="flex-1 rounded-full bg-rose-700 py-2 text-white">Scrivi un messaggio</button><button class="rounded-full px-4 py-2 ring-1 ring-stone-300">♥</button></div></div>
<div class="md:col-span-2"><div class="text-3xl font-bold">{nick}</div><div class="mt-1 text-stone-500">{age} anni · {town} · {role}</div><p class="mt-4 text-lg italic">«{line}»</p><div class="mt-6 text-xs uppercase tracking-widest text-stone-400">Su di me</div><p class="mt-1">{about}</p><div class="mt-6 text-xs uppercase tracking-widest text-stone-400">Sostegno</div><p class="mt-1">{wish}</p><div class="mt-6 text-xs uppercase tracking-widest text-stone-400">Membro dal</div><p class="mt-1">2024</p></div></div><div class="mt-12 text-sm font-semibold">Potrebbero piacerti</div><div class="mt-3 grid grid-cols-4 gap-4">{others}</div>""")


def notice_card(n):
    img = f'<img src="/media/b/{n[0]}/1s.webp" alt="" class="h-24 w-24 rounded-xl object-cover">' if n[7] else '<div class="h-24 w-24 rounded-xl bg-stone-200"></div>'
    return f'<a href="/bacheca/{n[1]}/{n[2]}-{n[0]}" class="flex gap-4 rounded-2xl bg-white p-4 ring-1 ring-stone-200 hover:ring-rose-300">{img}<div class="min-w-0"><div class="truncate font-semibold">{n[3]}</div><div class="mt-1 text-xs text-stone-500">{n[4]} · {n[5]}</div></div></a>'


def notice(n):
    number, slug, name, title, town, day, text, count, (ok, paid), _ = n
    pics = "".join(f'<img src="/media/b/{number}/{i}.webp" alt="" class="h-64 w-full rounded-2xl object-cover">' for i in range(1, count + 1)) or '<div class="flex h-40 items-center justify-center rounded-2xl bg-stone-200 text-stone-500">Nessuna foto</div>'
    marks = ('<span class="rounded-full bg-emerald-100 px-2 py-0.5 text-xs text-emerald-800">Profilo verificato</span>' if ok else "") + ('<span class="ml-1 rounded-full bg-amber-100 px-2 py-0.5 text-xs text-amber-800">Sponsorizzato</span>' if paid else "")
    return frame(title, f"""<div class="text-xs text-stone-500"><a href="/bacheca">Bacheca</a> / <span>{town}</span></div><div class="mt-2 text-2xl font-bold">{title}</div><div class="mt-2 flex items-center gap-2">{marks}</div>
<div class="mt-6 grid grid-cols-2 gap-3">{pics}</div><div class="mt-6 whitespace-pre-line rounded-2xl bg-white p-6 leading-relaxed ring-1 ring-stone-200">{text}</div><div class="mt-3 flex justify-between text-xs text-stone-500"><span>{town}</span><span>Pubblicato {day}</span><span>Rif. {number}</span></div>
<div class="mt-12 text-sm font-semibold">Altri annunci</div><div class="mt-3 grid gap-3 md:grid-cols-3">{"".join(notice_card(o) for o in [x for x in NOTICES if x[0] != number][:3])}</div>""")


def board(items, page):
    pager = "".join(f'<a href="/bacheca{"?pagina=2" if p == 2 else ""}" class="rounded-full px-3 py-1 {"bg-rose-700 text-white" if p == page else "ring-1 ring-stone-300"}">{p}</a>' for p in (1, 2))
    return frame("Bacheca", f'<div class="flex items-end justify-between"><div class="text-2xl font-bold">Bacheca</div><a href="/bacheca?ordina=citta" class="text-sm underline">Ordina per città</a></div><div class="mt-6 grid gap-4 md:grid-cols-2">{"".join(notice_card(n) for n in items)}</div><div class="mt-8 flex gap-2">{pager}</div>')


def truth(n):
    facts = dict(aliases_stated=[n[9]["alias"]], ages_stated=[n[9]["age"]], text_language="it", provider_kind="unknown") | n[9]
    return copy.deepcopy({**AD, "url": url(n), "country": "IT", "n_images": n[7], "verified": n[8][0], "paid_placement": n[8][1], **facts})


def plain(path, title, body, kind="static"):
    return WrittenPage(B + path, frame(title, f'<div class="text-2xl font-bold">{title}</div><div class="mt-4 space-y-3">{body}</div>'), kind, "it")


ONE, TWO = NOTICES[:5], NOTICES[5:]
BY_TOWN = sorted(ONE, key=lambda n: n[4])
PAGES = [
    WrittenPage(f"{B}/bacheca", board(ONE, 1), "listing", "it", ads=tuple(url(n) for n in ONE)),
    WrittenPage(f"{B}/bacheca?pagina=2", board(TWO, 2), "listing", "it", ads=tuple(url(n) for n in TWO)),
    WrittenPage(f"{B}/bacheca?ordina=citta", board(BY_TOWN, 1), "listing", "it", ads=tuple(url(n) for n in BY_TOWN), canonical=f"{B}/bacheca"),
    *(WrittenPage(url(n), notice(n), "ad", "it", n[9].get("text_language"), ads=(url(n),)) for n in NOTICES),
    WrittenPage(url(NOTICES[1]) + "?utm_source=newsletter", notice(NOTICES[1]), "ad", "it", ads=(url(NOTICES[1]),), canonical=url(NOTICES[1])),
    WrittenPage(f"{B}/membri", frame("Membri", f'<div class="text-2xl font-bold">Membri vicino a te</div><div class="mt-6 grid grid-cols-3 gap-4">{"".join(member_card(m) for m in MEMBERS)}</div>'), "listing", "it"),
    *(WrittenPage(f"{B}/membri/{m[0]}", member(m), "profile", "it") for m in MEMBERS),
    WrittenPage(f"{B}/membri/4821?da=bacheca", member(MEMBERS[0]), "profile", "it", canonical=f"{B}/membri/4821"),
    plain("/abbonamenti", "Abbonamenti", "<p>Sugar baby: gratis. Sugar daddy e sugar mommy: 49 € al mese oppure 99 € per tre mesi.</p><p>Annuncio sponsorizzato in bacheca: 12 € a settimana.</p>"),
    plain("/contatti", "Contatti", "<p>Assistenza 02 0099 4471, aiuto@dolce-accordo.example. DolceAccordo Srl, Milano, P. IVA 00000000000.</p>"),
    plain("/aiuto", "Aiuto", "<p><b>Come verifico il profilo?</b> Con un breve video.</p><p><b>Posso cancellarmi?</b> Sì, dalle impostazioni, in un minuto.</p>"),
    plain("/termini", "Termini di utilizzo", "<p>Il sito è riservato ai maggiorenni. I membri si accordano liberamente e sotto la propria responsabilità.</p>"),
    plain("/magazine/tre-giorni-a-trieste", "Tre giorni a Trieste in due", "<p>Caffè storici, bora permettendo, e un tuffo al Pedocin. La sera si cena sul Carso, in osmiza, con uova sode e terrano.</p>"),
    plain("/accedi", "Accedi", '<form class="space-y-2"><input class="rounded ring-1" name="email"><input class="rounded ring-1" type="password" name="password"><button class="rounded bg-rose-700 px-4 text-white">Entra</button></form>'),
    plain("/membri/4109", "Questo membro ha lasciato DolceAccordo", "<p>Il profilo è stato chiuso dalla persona stessa.</p>", "error"),
    plain("/bacheca/roma/miriam-2098", "Annuncio scaduto", "<p>L'annuncio non è più in linea. Torna alla bacheca.</p>", "error"),
]
SITE = WrittenSite(HOST, "IT", tuple(PAGES), tuple(truth(n) for n in NOTICES), note="Tailwind soup, member profiles beside notices, prose only, Cloudflare e-mail, SMS spelling")
