"""A Croatian massage salon with two houses: team pages with several ladies in boxes that have no anchors, one price table, a blog.

Hard: utility classes only; a box has no id, no link and no label, facts stand in half sentences; the address of an ad is the
team page + '#' + her name in lower-case ASCII; house telephone, house hours and the house price table stand on the same page and are nobody's own;
only a few ladies give their own number, price or hours; one box has no picture; guests' quotes and an interview in the blog look like ads.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "salon-lavanda.example"
BASE = f"https://{HOST}"
PHONE = "01 2394 418"
EUR = {"currency": "EUR", "code_currency": None, "place": None}


def lady(name, age, facts, prose, offers, where, pictures=1, own="", **truth):
    """`facts` is the small line below the name, `offers` the chips (words, id), `where` the line about places."""
    return {"name": name, "age": age, "facts": facts, "prose": prose, "offers": offers, "where": where, "pictures": pictures, "own": own, "truth": truth}


CLASSIC, AROMA, TANTRA = ("klasična masaža", "massage"), ("aroma masaža", "massage"), ("tantra", "tantra")
FOUR, BATH, PAIRS = ("četiri ruke", "four_hands"), ("kupka udvoje", "bath"), ("masaža za parove", "couples")
IN, BOTH = ("samo u salonu", True, False), ("u salonu i na poziv u hotel", True, True)
ZAGREB = [
    lady("Ana", 28, "28 god. · 168 cm · 56 kg", "Smirena Zagrepčanka s dugogodišnjim iskustvom. Voli tišinu, toplo ulje i goste koji znaju isključiti mobitel. Govori hrvatski i engleski.", [CLASSIC, AROMA, FOUR], IN, 2,
         height_cm=168, weight_kg=56, languages_spoken=["hr", "en"]),
    lady("Marta", 34, "34 godine, visoka 1,75 m", "Marta je s nama od prvog dana. Govori hrvatski, njemački i talijanski, a s gostima najradije razgovara o planinama.", [CLASSIC, TANTRA, PAIRS], BOTH, 1,
         own='Javlja se i osobno: <span class="whitespace-nowrap">091 773 42 06</span> (WhatsApp)', height_cm=175, languages_spoken=["hr", "de", "it"], phones=["+385917734206"], handles=[{"kind": "whatsapp", "value": "+385917734206"}]),
    lady("Hana", 31, "31 · 59 kg · 170 cm", "Školovana učiteljica tantre. Termin s njom traje devedeset minuta i počinje čajem.", [TANTRA, BATH], IN, 1,
         own="Tantra s Hanom naplaćuje se posebno: 90 min 140 €", height_cm=170, weight_kg=59, prices=[{"amount": 140, "duration_min": 90, **EUR}], max_duration_h=1.5),
    lady("Oksana", 26, "26 g., Ukrajinka", "Nježna i vedra, u Zagrebu već tri godine. Govori hrvatski, ruski, ukrajinski i engleski.", [CLASSIC, FOUR], IN, 1,
         nationality="UA", languages_spoken=["hr", "ru", "uk", "en"]),
    lady("Lea", 23, "23 godine · 163 cm", "Najmlađa u timu, studira fizioterapiju. Tantru i masažu za parove ne radi.", [CLASSIC, AROMA], BOTH, 0,
         own='Lea prima i poruke: <a class="underline decoration-dotted" href="tel:+385955028143">nazovi Leu</a>', height_cm=163, phones=["+385955028143"]),
    lady("Željka", 42, "42 god. / 165 cm / 68 kg", "Čvrste ruke i blag osmijeh. Ne radi nedjeljom. Njezin raspored: ponedjeljak–petak 10–18 h.", [CLASSIC, BATH], IN, 1,
         height_cm=165, weight_kg=68, hours="10:00-18:00"),
]
SPLIT = [
    lady("Nika", 27, "27 godina · 172 cm · 60 kg", "Splićanka, plivačica i vječna optimistica. Od 16. do 22. lipnja 2025. gostuje u Zagrebu.", [CLASSIC, AROMA], BOTH, 1,
         height_cm=172, weight_kg=60, tour=[{"city": "Zagreb", "from": "2025-06-16", "to": "2025-06-22"}]),
    lady("Bruna", 38, "ima 38 godina, 169 cm", "Bruna vodi splitsku kuću i rijetko ima slobodan termin: rezervirajte tjedan dana ranije. Govori hrvatski, engleski i francuski.", [TANTRA, PAIRS, BATH], IN, 2,
         height_cm=169, languages_spoken=["hr", "en", "fr"]),
    lady("Thalita", 30, "30 god., iz Brazila, 166 cm", "Sunčana Brazilka. Govori portugalski i engleski. Kuha kavu kakvu u Splitu nećete naći.", [AROMA, FOUR], BOTH, 1,
         nationality="BR", height_cm=166, languages_spoken=["pt", "en"]),
    lady("Mia", 25, "25 · 54 kg", "Tiha i pažljiva, odlična za prvi dolazak. Telegram: @mia_lavanda_st, odgovara navečer.", [CLASSIC], IN, 1,
         weight_kg=54, handles=[{"kind": "telegram", "value": "mia_lavanda_st"}]),
]
HOUSES = {"/tim": ("Zagreb", "Ilica 112, Zagreb", ZAGREB), "/tim/split": ("Split", "Domovinskog rata 27, Split", SPLIT)}
PRICES = [("Klasična masaža", "45 €", "70 €", "95 €"), ("Aroma masaža", "50 €", "80 €", "105 €"), ("Tantra", "–", "100 €", "130 €"), ("Četiri ruke", "–", "140 €", "190 €"), ("Kupka udvoje (uz masažu)", "+20 €", "+20 €", "+20 €"), ("Odlazak u hotel", "–", "120 €", "160 €")]
ASCII = str.maketrans("čćđšž", "ccdsz")


def address(path, one):
    return f"{BASE}{path}#{one['name'].lower().translate(ASCII)}"


def table():
    rows = "".join(f'<tr class="odd:bg-stone-50"><td class="py-2 pr-6">{name}</td>' + "".join(f'<td class="py-2 px-3 text-right tabular-nums">{x}</td>' for x in rest) + "</tr>" for name, *rest in PRICES)
    return f'<table class="w-full text-sm"><thead><tr class="border-b"><th class="text-left">Usluga</th><th class="text-right px-3">30 min</th><th class="text-right px-3">60 min</th><th class="text-right px-3">90 min</th></tr></thead><tbody>{rows}</tbody></table>'


def box(number, one):
    """Every second box has its parts in another order, as after a redesign that was never finished."""
    shots = "".join(f'<img class="h-72 w-full object-cover" loading="lazy" src="/_img/tim/{one["name"].lower().translate(ASCII)}-{i + 1}.avif" alt="">' for i in range(one["pictures"])) or '<div class="h-72 w-full bg-stone-200 grid place-items-center text-stone-500 text-xs">fotografija uskoro</div>'
    name = f'<div class="text-xl font-light tracking-wide">{one["name"]}</div>'
    facts = f'<div class="text-stone-500 text-sm">{one["facts"]}</div>'
    prose = f'<p class="mt-3 leading-relaxed">{one["prose"]}</p>'
    chips = '<div class="mt-3 flex flex-wrap gap-1">' + "".join(f'<span class="px-2 py-0.5 rounded-full bg-violet-100 text-violet-900 text-xs">{words}</span>' for words, _ in one["offers"]) + "</div>"
    where = f'<div class="mt-2 text-xs italic">{one["where"][0]}</div>'
    own = f'<div class="mt-2 text-sm">{one["own"]}</div>' if one["own"] else ""
    parts = name + facts + prose + chips + where + own if number % 2 == 0 else name + prose + facts + where + chips + own
    return f'<div class="rounded-2xl overflow-hidden shadow-sm ring-1 ring-stone-200">{shots}<div class="p-6">{parts}</div></div>'


def shell(title, body):
    menu = "".join(f'<a class="hover:text-violet-700" href="{href}">{label}</a>' for href, label in (("/", "Početna"), ("/tim", "Tim Zagreb"), ("/tim/split", "Tim Split"), ("/usluge", "Usluge"), ("/cjenik", "Cjenik"), ("/blog", "Blog"), ("/kontakt", "Kontakt")))
    return f"""<!DOCTYPE html><html lang="hr" class="scroll-smooth"><head><meta charset="utf-8"><title>{title} – Salon Lavanda</title><meta name="description" content="Salon za masažu u Zagrebu i Splitu. Svaki dan 10–22 h."></head>
<body class="antialiased text-stone-800"><div class="sticky top-0 bg-white/80 backdrop-blur z-10"><div class="max-w-6xl mx-auto flex items-center justify-between p-4"><a href="/" class="font-serif text-2xl">Lavanda</a><div class="hidden md:flex gap-6 text-sm">{menu}</div><a class="rounded-full bg-violet-700 text-white px-4 py-2 text-sm" href="tel:+38512394418">{PHONE}</a></div></div>
<div class="max-w-6xl mx-auto px-4 py-10">{body}</div>
<div class="bg-stone-900 text-stone-300 text-sm"><div class="max-w-6xl mx-auto p-8 grid md:grid-cols-3 gap-6"><div>Ilica 112, Zagreb<br>Domovinskog rata 27, Split</div><div>Svaki dan 10–22 h<br>Rezervacije: {PHONE}<br>WhatsApp salona: <a href="https://wa.me/385993174420">099 317 4420</a></div><div><a href="/uvjeti">Uvjeti</a> · <a href="/pitanja">Pitanja</a> · <a href="/posao">Posao</a> · <a href="https://www.instagram.com/salon.lavanda/">Instagram</a></div></div></div>
<div class="fixed bottom-4 inset-x-4 rounded-xl bg-white shadow-lg p-4 text-xs" role="dialog">Koristimo kolačiće. <button class="underline">U redu</button></div></body></html>"""


def team(path, query=""):
    city, street, ladies = HOUSES[path]
    boxes = "\n".join(box(i, one) for i, one in enumerate(ladies))
    body = f"""<h1 class="font-serif text-4xl">Naš tim u gradu: {city}</h1><p class="mt-2 text-stone-600">{street}. Sve maserke zaposlene su u našem salonu. Termin birate na recepciji, telefonom ili porukom.</p>
<div class="mt-8 grid sm:grid-cols-2 lg:grid-cols-3 gap-8">{boxes}</div>
<h2 class="font-serif text-2xl mt-14">Cijene za sve</h2><p class="text-sm text-stone-500">Ista cijena kod svake maserke, ako uz ime ne piše drukčije.</p>{table()}"""
    return WrittenPage(BASE + path + query, shell(f"Tim {city}", body), "listing", "hr", text_language="hr", ads=tuple(address(path, one) for one in ladies), canonical=BASE + path if query else None)


def truth(path, one):
    return {**AD, "url": address(path, one), "alias": one["name"], "aliases_stated": [one["name"]], "age": one["age"], "ages_stated": [one["age"]], "text_language": "hr", "provider_kind": "agency", "city": HOUSES[path][0], "country": "HR",
            "services": sorted({service for _, service in one["offers"]}), "incall": one["where"][1], "outcall": one["where"][2], "n_images": one["pictures"], **one["truth"]}


def static(path, title, body, kind="static", canonical=None):
    return WrittenPage(BASE + path, shell(title, f'<h1 class="font-serif text-4xl">{title}</h1><div class="mt-6 space-y-4 leading-relaxed">{body}</div>'), kind, "hr", text_language="hr", canonical=canonical)


def post(slug, title, when, *paragraphs):
    return static(f"/blog/{slug}", title, f'<time class="text-xs text-stone-500">{when}</time>' + "".join(f"<p>{p}</p>" for p in paragraphs) + '<p class="text-sm"><a class="underline" href="/blog">← svi članci</a></p>')


POSTS = [("upoznajte-martu", "Upoznajte Martu"), ("prvi-dolazak", "Prvi dolazak na masažu"), ("vikend-u-splitu", "Vikend u Splitu izvan sezone"), ("ulja-bez-mirisa", "Ulja bez mirisa")]
QUOTES = "".join(f'<figure class="border-l-4 pl-4"><blockquote>„{text}”</blockquote><figcaption class="text-sm">{who}</figcaption></figure>' for text, who in (("Hana je čarobna, vraćam se svaki mjesec.", "Ivan, 47, Zagreb"), ("Došli smo udvoje i izašli kao novi.", "Sanja i Boris, 39 i 44, Samobor"), ("Mirno, čisto, bez žurbe.", "Luka, 29, Split")))
PAGES = [
    static("/", "Predah od grada", f"<p>Lavanda je salon za opuštanje s dvije kuće, u Zagrebu i u Splitu. Deset maserki, četiri sobe, jedna vrsta mira.</p>{QUOTES}<p><a class='underline' href='/tim'>Upoznajte tim</a></p>"),
    team("/tim"),
    team("/tim/split"),
    team("/tim", "?utm_source=ig&utm_medium=bio"),
    static("/usluge", "Usluge", "<h2>Klasična masaža</h2><p>Leđa, vrat, noge. Toplo ulje, srednji pritisak.</p><h2>Tantra</h2><p>Polagan ritual disanja i dodira, najmanje sat vremena.</p><h2>Četiri ruke</h2><p>Dvije maserke u istom ritmu.</p><h2>Kupka udvoje</h2><p>Kada s lavandom prije masaže.</p>"),
    static("/cjenik", "Cjenik", table() + "<p>Poklon-bon vrijedi godinu dana. Napojnica nije obavezna.</p>"),
    static("/cjenik?print=1", "Cjenik", table() + "<p>Poklon-bon vrijedi godinu dana. Napojnica nije obavezna.</p>", canonical=BASE + "/cjenik"),
    static("/poklon-bon", "Poklon-bon", "<p>Iznosi 70, 100 i 140 €. Šaljemo ga e-poštom ili u kuverti, bez naziva salona na njoj.</p>"),
    static("/kontakt", "Kontakt", f"<p>Zagreb: Ilica 112, dvorište, drugi kat. Split: Domovinskog rata 27.</p><p>Telefon {PHONE}, e-pošta recepcija@{HOST}</p><form><input placeholder='Ime'><input placeholder='Željeni termin'><button>Pošalji</button></form>"),
    static("/posao", "Tražimo maserke", "<p>Tražimo dvije maserke za Zagreb, od 21 do 45 godina, s iskustvom ili voljom za učenje. Prijava na recepciji, plaća od 1.400 € i napojnice.</p>"),
    static("/pitanja", "Česta pitanja", "<p><b>Mogu li doći bez rezervacije?</b> Možete, ali ćete možda čekati.</p><p><b>Mogu li birati maserku?</b> Da, prema rasporedu dana.</p><p><b>Primate li kartice?</b> Da, sve.</p>"),
    static("/uvjeti", "Uvjeti", "<p>Salon je otvoren samo osobama starijim od 18 godina. Otkazivanje je besplatno do tri sata prije termina. Lavanda ruke d.o.o., OIB na računu.</p>"),
    static("/blog", "Blog", "".join(f'<p><a class="text-xl underline" href="/blog/{slug}">{title}</a></p>' for slug, title in POSTS)),
    post("upoznajte-martu", "Upoznajte Martu", "12. svibnja 2025.", "Marta ima 34 godine, visoka je 175 cm i u salonu je od otvorenja. Pitali smo je što radi kad ne radi.", "„Penjem se. Prošli tjedan Velebit, sljedeći Julijske Alpe. U torbi nosim sir i knjigu.”", "Za kraj nam je otkrila omiljeno ulje: badem, uvijek badem."),
    post("prvi-dolazak", "Prvi dolazak na masažu", "3. travnja 2025.", "Dođite deset minuta ranije, ugasite telefon i recite što vas boli. Ostalo je naš posao.", "Ne jedite obilno prije termina, a nakon njega pijte vodu."),
    post("vikend-u-splitu", "Vikend u Splitu izvan sezone", "20. veljače 2025.", "Zimi je Split naš. Noćenje u centru stoji 55 €, marenda 12 €, a zalazak sunca na Marjanu ništa.", "Vlak iz Zagreba vozi šest sati, autobus pet."),
    post("ulja-bez-mirisa", "Ulja bez mirisa", "9. siječnja 2025.", "Sve više gostiju traži ulje koje ne ostavlja trag. Badem i sjemenke grožđa najbolji su izbor."),
    static("/tim/rijeka", "Stranica nije pronađena", "<p>U Rijeci nas još nema. Pogledajte <a href='/tim'>Zagreb</a> ili <a href='/tim/split'>Split</a>.</p>", kind="error"),
    static("/tim/iva", "Iva više nije u timu", "<p>Ova stranica je uklonjena. Želimo joj sreću, a vas pozivamo da upoznate ostale.</p>", kind="error"),
]
ADS = tuple(truth(path, one) for path, (_, _, ladies) in HOUSES.items() for one in ladies)
SITE = WrittenSite(HOST, "HR", tuple(PAGES), ADS, "team boxes without anchors or labels, house telephone, hours and prices on the same page, few own numbers, an interview and quotes that look like ads")
