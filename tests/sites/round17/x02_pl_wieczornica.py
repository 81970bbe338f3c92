"""A portal of independents' ads in Poland (Polish): utility classes only, a server-rendered React with everything in <div> and <span>.

Hard: no class name tells anything; facts are icon rows with values and no labels ('27 l.', '168', '56'); the number of the ad is cut
('531 68...') and stands whole only in a tel: link or base64 in a data attribute; services are chips, and refused ones are struck out with line-through;
'Podobne' cards with prices below; badge 'Zdjęcia sprawdzone' and a crown for paid places; prices as chips '1h 300'.
"""

from base64 import b64encode
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "wieczornica.example"
B = f"https://{HOST}"
ADS = []


def zl(*rows):
    return [{"amount": a, "currency": "PLN", "code_currency": None, "duration_min": m, "place": None} for m, a in rows]


WORD = {30: "30 min", 60: "1h", 90: "1,5h", 120: "2h", 180: "3h", 720: "noc"}


def ad(num, slug, town, icons, chips, no, rows, prose, phone, how, pics, day, checked, crown, **t):
    row = {**deepcopy(AD), "url": f"{B}/o/{slug}-{num}", "text_language": "pl", "country": "PL", "provider_kind": "independent", "n_images": pics, "verified": checked,
           "paid_placement": crown, "posted_at": day[1], "prices": zl(*rows), "max_duration_h": max(m for m, _ in rows) / 60 if rows else None, "phones": [phone] if phone else [], **t}
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    ADS.append(dict(num=num, slug=slug, town=town, icons=icons, chips=chips, no=no, rows=rows, prose=prose, phone=phone, how=how, day=day[0], t=row))


ad(80412, "liliana", "Lublin · Wieniawa", ["27 l.", "168 cm", "56 kg", "💬 PL · EN"], ["masaż relaksacyjny", "wspólna kąpiel", "pocałunki"], ["tantra"], [(30, 200), (60, 300), (120, 560)],
   ["Cześć! Mam na imię Liliana i przyjmuję w swoim mieszkaniu niedaleko parku.", "Odpisuję wolno, więc lepiej zadzwoń. Od 11 do 20, w niedziele odpoczywam."], "+48531685116", "tel", 5, ("dzisiaj 09:14", "2025-06-11"), True, True,
   alias="Liliana", age=27, city="Lublin", height_cm=168, weight_kg=56, languages_spoken=["pl", "en"], services=["massage", "bath", "kissing"], incall=True, hours="11:00-20:00")
ad(80398, "pani-beata", "Katowice · Ligota", ["48 l.", "164 cm", "72 kg", "💬 PL · DE"], ["masaż", "osoby z niepełnosprawnością mile widziane", "przytulanie"], [], [(60, 200)],
   ["Dojrzała, ciepła, bez pośpiechu. Kamienica ma windę i szerokie drzwi.", "Nie jeżdżę na wizyty. Nie mam WhatsAppa ani niczego podobnego – tylko zwykły telefon."], "+48666321079", "b64", 2, ("wczoraj 21:40", "2025-06-10"), False, False,
   alias="Beata", age=48, city="Katowice", height_cm=164, weight_kg=72, languages_spoken=["pl", "de"], services=["massage", "disabled_guests", "cuddling"], incall=True, outcall=False)
ad(80377, "roksana-zuza", "Szczecin · Centrum", ["22 + 25 l.", "💬 PL"], ["duet", "taniec", "striptiz", "pary"], ["wyjazdy zagraniczne"], [(60, 600), (120, 1100)],
   ["Roksana (22) i Zuza (25), przyjaciółki ze studiów. Zawsze jesteśmy obie, u nas albo w Twoim hotelu.", "Po dwudziestej drugiej nie odbieramy."], "+48727620864", "tel", 6, ("9 czerwca", "2025-06-09"), True, False,
   alias="Roksana", aliases_stated=["Roksana", "Zuza"], age=22, ages_stated=[22, 25], audience="couple", city="Szczecin", languages_spoken=["pl"], services=["duo", "dancing", "striptease", "couples"], incall=True, outcall=True)
ad(80351, "oksana", "Warszawa · Wola", ["33 l.", "171 cm", "60 kg", "💬 UA · PL · RU"], ["GFE", "kolacja", "całe noce", "podróże"], [], [(60, 450), (120, 800), (720, 2800)],
   ["Pochodzę z Winnicy, w Warszawie mieszkam od pięciu lat.", "Spotykam się tylko w hotelach cztero- i pięciogwiazdkowych, u siebie nikogo nie goszczę. Napisz najpierw na WhatsApp, potem możemy się usłyszeć."], "+48570305492", "wa", 4, ("5 czerwca", "2025-06-05"), True, True,
   alias="Oksana", age=33, city="Warsaw", nationality="UA", height_cm=171, weight_kg=60, languages_spoken=["uk", "pl", "ru"], services=["gfe", "dinner_date", "overnight", "travel"], incall=False, outcall=True,
   handles=[{"kind": "whatsapp", "value": "+48570305492"}])
ad(80340, "ewelina-masaz", "Kielce", ["36 l.", "175 cm"], ["masaż", "tantra", "cztery ręce"], ["GFE", "pocałunki"], [(60, 260), (90, 350)],
   ["Dyplomowana masażystka Ewelina. W soboty pracuję z koleżanką i wtedy robimy masaż na cztery ręce.", "Gabinet czynny pn–sob 9:00–18:00, parking pod oknem."], "+48696392183", "tel", 1, ("2 czerwca", "2025-06-02"), False, False,
   alias="Ewelina", age=36, city="Kielce", height_cm=175, services=["massage", "tantra", "four_hands"], incall=True, hours="09:00-18:00")
ad(80322, "nadia", "Opole → Katowice", ["29 l.", "158 cm", "49 kg", "💬 BG · EN"], ["masaż", "spotkania w hotelu"], [], [],
   ["Jestem Nadia, Bułgarka. Do 14 czerwca jestem w Opolu, od 15 do 21 czerwca w Katowicach.", "Ceny podam przez telefon. Proszę mówić powoli albo po angielsku :)"], "+48507571135", "b64", 3, ("11 czerwca", "2025-06-11"), False, True,
   alias="Nadia", age=29, city="Opole", nationality="BG", height_cm=158, weight_kg=49, languages_spoken=["bg", "en"], services=["massage"], outcall=True,
   tour=[{"city": "Opole", "from": None, "to": "2025-06-14"}, {"city": "Katowice", "from": "2025-06-15", "to": "2025-06-21"}])
ad(80315, "kornelia", "Radom", ["31 l.", "167 cm", "65 kg", "💬 PL"], ["odgrywanie ról", "fetysz stóp", "dominacja"], ["masaż"], [(60, 350), (180, 900)],
   ["Surowa, ale z poczuciem humoru. Kornelia. Nie negocjuję, nie tłumaczę dwa razy.", "Całą dobę, po wcześniejszym umówieniu. Mail: kornelia.radom@skrzynka.example"], None, None, 3, ("28 maja", "2025-05-28"), False, False,
   alias="Kornelia", age=31, city="Radom", height_cm=167, weight_kg=65, languages_spoken=["pl"], services=["role_play", "fetish", "domination"], hours="24/7", handles=[{"kind": "email", "value": "kornelia.radom@skrzynka.example"}])
ad(80290, "marta", "Bydgoszcz · Fordon", ["39 l.", "170 cm", "63 kg", "💬 PL · ES"], ["towarzystwo na imprezie", "kolacja", "rozmowa wideo"], [], [(60, 320), (180, 850)],
   ["Marta. Wesele, jubileusz, nudny bankiet? Pójdę z Tobą i nie przyniosę wstydu.", "Mówiono mi, że wyglądam na trzydzieści. Mam tyle, ile mam, i dobrze mi z tym. Dojeżdżam w całym regionie, u siebie nie przyjmuję."], "+48518459585", "tel", 4, ("31 maja", "2025-05-31"), True, False,
   alias="Marta", age=39, ages_stated=[39], city="Bydgoszcz", height_cm=170, weight_kg=63, languages_spoken=["pl", "es"], services=["party", "dinner_date", "video_call"], incall=False, outcall=True)

ICON = '<svg class="w-4 h-4 shrink-0 opacity-60" viewBox="0 0 24 24"><path d="M4 12a8 8 0 1 0 16 0"></path></svg>'


def show(phone):
    n = phone[3:]
    return f"{n[:3]} {n[3:6]} {n[6:]}"


def shell(title, body):
    return f"""<!doctype html><html lang="pl" class="scroll-smooth antialiased"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title} | Wieczornica</title><link rel="preload" as="style" href="/_a/9d1f.css"><script async src="/_a/c77.js"></script></head>
<body class="bg-zinc-950 text-zinc-100"><div id="__w"><div class="sticky top-0 z-40 backdrop-blur border-b border-white/10"><div class="max-w-6xl mx-auto px-4 h-14 flex items-center justify-between"><a class="font-black tracking-tight text-rose-400" href="/">wieczornica</a><div class="flex gap-6 text-sm"><a href="/ogloszenia">Ogłoszenia</a><a href="/dodaj">Dodaj ogłoszenie</a><a href="/pomoc">Pomoc</a><a href="/logowanie">Zaloguj</a></div></div></div>
<div class="fixed inset-x-0 bottom-0 z-50 bg-zinc-900 p-4 text-xs"><span>Używamy ciasteczek. Wchodząc, potwierdzasz, że masz ukończone 18 lat.</span> <button class="ml-2 px-3 py-1 rounded bg-rose-500">Mam 18 lat</button></div>
<div class="max-w-6xl mx-auto px-4 py-8">{body}</div>
<div class="border-t border-white/10 mt-16 py-8 text-center text-xs text-zinc-500">Wieczornica – prywatne ogłoszenia osób działających samodzielnie. Nie przyjmujemy ogłoszeń agencji. <a href="/regulamin">Regulamin</a> · <a href="/kontakt">Kontakt</a> · biuro@wieczornica.example</div></div></body></html>"""


def name(d):
    return " i ".join(d["t"]["aliases_stated"])


def small(d):
    crown = '<span class="absolute top-2 left-2 text-amber-300" title="Wyróżnione">♛</span>' if d["t"]["paid_placement"] else ""
    price = f'<div class="text-rose-300 text-sm">od {d["rows"][0][1]} zł</div>' if d["rows"] else ""
    return f'<a class="group relative rounded-2xl overflow-hidden bg-zinc-900" href="/o/{d["slug"]}-{d["num"]}">{crown}<img class="aspect-[3/4] object-cover" loading="lazy" src="/i/{d["num"]}/m/1.webp" alt=""><div class="p-3"><div class="font-semibold">{name(d)}</div><div class="text-xs text-zinc-400">{d["town"]}</div>{price}</div></a>'


def full(d):
    t = d["t"]
    pics = "".join(f'<img class="rounded-xl snap-center" src="/i/{d["num"]}/l/{i}.webp" alt="">' for i in range(1, t["n_images"] + 1))
    badge = '<span class="inline-flex gap-1 rounded-full bg-emerald-500/15 text-emerald-300 px-3 py-1 text-xs">✓ Zdjęcia sprawdzone</span>' if t["verified"] else ""
    crown = '<span class="inline-flex rounded-full bg-amber-500/15 text-amber-300 px-3 py-1 text-xs">♛ Wyróżnione</span>' if t["paid_placement"] else ""
    icons = "".join(f'<div class="flex items-center gap-2">{ICON}<span>{x}</span></div>' for x in d["icons"])
    chips = "".join(f'<span class="px-3 py-1 rounded-full bg-white/5 text-sm">{c}</span>' for c in d["chips"]) + "".join(f'<span class="px-3 py-1 rounded-full bg-white/5 text-sm line-through text-zinc-500"><s>{c}</s></span>' for c in d["no"])
    cost = "".join(f'<div class="rounded-xl border border-white/10 p-3 text-center"><div class="text-xs text-zinc-400">{WORD[m]}</div><div class="text-lg font-bold">{a} zł</div></div>' for m, a in d["rows"])
    call = ""
    if d["how"] == "tel":
        call = f'<a class="block rounded-xl bg-rose-500 text-center py-3 font-bold" href="tel:{d["phone"]}">{show(d["phone"])[:6]}… pokaż</a>'
    elif d["how"] == "b64":
        call = f'<button class="w-full rounded-xl bg-rose-500 py-3 font-bold" data-p="{b64encode(d["phone"].encode()).decode()}">{show(d["phone"])[:6]}… pokaż numer</button>'
    elif d["how"] == "wa":
        call = f'<a class="block rounded-xl bg-emerald-600 text-center py-3 font-bold" href="https://wa.me/{d["phone"][1:]}">WhatsApp</a><div class="text-center mt-2">tel. {show(d["phone"])}</div>'
    near = "".join(small(x) for x in ADS if x is not d and x["num"] % 3 == d["num"] % 3) or small(ADS[0] if d is not ADS[0] else ADS[1])
    return shell(f"{name(d)}, {d['town']}", f"""<div class="text-xs text-zinc-500 mb-4"><a href="/ogloszenia">Ogłoszenia</a> / <span>{d["town"]}</span></div>
<div class="grid md:grid-cols-2 gap-8"><div class="flex overflow-x-auto snap-x gap-2">{pics}</div>
<div><div class="flex gap-2 mb-2">{badge}{crown}</div><h1 class="text-3xl font-black">{name(d)}</h1><div class="text-zinc-400">{d["town"]}</div>
<div class="grid grid-cols-2 gap-3 my-6 text-sm">{icons}</div><div class="flex flex-wrap gap-2">{chips}</div>
<div class="grid grid-cols-3 gap-2 my-6">{cost}</div>{call}<div class="text-xs text-zinc-500 mt-4">dodano {d["day"]} · ID {d["num"]}</div></div></div>
<div class="max-w-2xl mt-10 space-y-4 leading-relaxed">{"".join(f'<div>{x}</div>' for x in d["prose"])}</div>
<div class="mt-16"><div class="text-lg font-bold mb-4">Podobne</div><div class="grid grid-cols-4 gap-4">{near}</div></div>""")


def grid(rows, title, pager=""):
    return shell(title, f'<h1 class="text-2xl font-black mb-2">{title}</h1><div class="flex gap-3 text-xs mb-6"><a href="/ogloszenia?sort=nowe">najnowsze</a><a href="/ogloszenia?sort=cena">najtańsze</a></div><div class="grid grid-cols-2 md:grid-cols-4 gap-4">{"".join(map(small, rows))}</div><div class="mt-10 flex justify-center gap-2">{pager}</div>')


def make():
    u = [d["t"]["url"] for d in ADS]
    one, two = ADS[:5], ADS[5:]
    top = '<span class="px-3 py-1 bg-white/10 rounded">1</span><a class="px-3 py-1" href="/ogloszenia?strona=2">2</a>'
    P = [WrittenPage(d["t"]["url"], full(d), "ad", "pl", ads=(d["t"]["url"],)) for d in ADS]
    P += [WrittenPage(f"{B}/ogloszenia", grid(one, "Ogłoszenia towarzyskie", top), "listing", "pl", ads=tuple(u[:5])),
          WrittenPage(f"{B}/ogloszenia?strona=2", grid(two, "Ogłoszenia towarzyskie", '<a href="/ogloszenia">1</a>'), "listing", "pl", ads=tuple(u[5:])),
          WrittenPage(f"{B}/ogloszenia?sort=cena", grid(one[::-1], "Ogłoszenia towarzyskie", top), "listing", "pl", ads=tuple(u[:5][::-1]), canonical=f"{B}/ogloszenia"),
          WrittenPage(f"{u[3]}?utm_source=forum&utm_medium=post", full(ADS[3]), "ad", "pl", ads=(u[3],), canonical=u[3])]
    text = {
        "kontakt": ("Kontakt", "Wieczornica, skr. poczt. 88, Łódź. Telefon redakcji: 42 555 01 77, od poniedziałku do piątku w godz. 10–14. biuro@wieczornica.example", "static"),
        "dodaj": ("Ile kosztuje ogłoszenie?", "Zwykłe ogłoszenie: 0 zł. Wyróżnienie z koroną: 59 zł za 7 dni, 149 zł za 30 dni. Sprawdzenie zdjęć: bezpłatnie, wyślij selfie z kartką.", "static"),
        "regulamin": ("Regulamin", "Serwis publikuje wyłącznie ogłoszenia osób pełnoletnich, które działają z własnej woli i we własnym imieniu. Ogłoszenia osób trzecich usuwamy. Naruszenia prosimy zgłaszać.", "static"),
        "pomoc": ("Pomoc i bezpieczeństwo", "Nie wpłacaj zaliczek BLIK-iem. Jeżeli podejrzewasz, że ktoś jest zmuszany do pracy, zadzwoń na telefon zaufania albo na policję.", "static"),
        "logowanie": ("Zaloguj się", '<form method="post"><input class="bg-zinc-900" name="e" placeholder="E-mail"><input class="bg-zinc-900" type="password" name="h" placeholder="Hasło"><button>Dalej</button></form>', "static"),
        "o/wanessa-79911": ("To ogłoszenie zniknęło", "Ogłoszenie zostało wycofane 3 czerwca. Zobacz inne w tej okolicy.", "error"),
        "o/xyz": ("404", "Nic tu nie ma. Sprawdź adres albo wróć na stronę główną.", "error")}
    P += [WrittenPage(f"{B}/{k}", shell(t, f'<h1 class="text-2xl font-black mb-6">{t}</h1><div class="leading-relaxed max-w-xl">{b}</div>'), kind, "pl") for k, (t, b, kind) in text.items()]
    return tuple(P)


SITE = WrittenSite(HOST, "PL", make(), tuple(d["t"] for d in ADS), __doc__)
