"""Polish directory: cards on city pages, detail pages whose facts stand in `<div class="row">` label/value spans.

Hard: the same row lay-out carries facts about the advertiser, prices, and house matters (taxi, number of the ad); refused
services look like the offered ones under another heading; the number is sometimes only in `href` or a data attribute.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "wieczornamapa.example"
BASE = f"https://{HOST}"
CITY = {"Warsaw": ("Warszawa", "warszawa"), "Krakow": ("Kraków", "krakow")}
SERVICE = {
    "massage": "masaż relaksacyjny", "tantra": "tantra", "dinner_date": "wspólna kolacja", "travel": "wyjazdy i podróże",
    "party": "imprezy", "city_guide": "oprowadzanie po mieście", "bath": "wspólna kąpiel", "dancing": "taniec",
    "cuddling": "przytulanie", "couples": "spotkania z parami", "overnight": "całe noce", "role_play": "odgrywanie ról",
    "video_call": "rozmowy wideo", "striptease": "striptiz", "business": "spotkania biznesowe", "gfe": "GFE",
    "disabled_guests": "goście z niepełnosprawnością", "duo": "duety z koleżanką",
}
LANG = {"pl": "polski", "en": "angielski", "uk": "ukraiński", "ru": "rosyjski", "de": "niemiecki", "es": "hiszpański"}
NATION = {"PL": "polska", "UA": "ukraińska", "BR": "brazylijska", "BY": "białoruska"}
LENGTH = {30: "30 minut", 60: "1 godzina", 120: "2 godziny", 180: "3 godziny", 720: "Cała noc"}
YES = {True: "tak", False: "nie"}

# slug, name(s), ages, city, district, height, weight, nation, languages, services, refused, incall, outcall, hours,
# account, prices, verified, promoted, images, posted, phone, how the phone is shown, extra handles, prose
ADS = [
    ("4412-nadia", ["Nadia"], [26], "Warsaw", "Mokotów", 168, 55, "UA", ["uk", "pl", "en"], ["massage", "bath", "dinner_date"],
     ["tantra", "role_play"], True, False, "10:00-22:00", "independent", [(30, 250), (60, 400), (120, 750)], True, True, 4,
     "2025-06-02", "+48512384097", "plain", [], "Dzień dobry! Przyjmuję w spokojnym mieszkaniu blisko metra, z parkingiem pod domem. "
     "Proszę o telefon najpóźniej godzinę wcześniej, na wiadomości bez podpisu nie odpowiadam."),
    ("4418-olga-lena", ["Olga", "Lena"], [29, 31], "Warsaw", "Wola", None, None, None, ["pl", "en"], ["massage", "party", "dancing"],
     [], True, True, None, None, [(60, 800), (720, 5000)], False, False, 3, "2025-05-28", "+48604771253", "tel",
     [("telegram", "olgailena_waw")], "Jesteśmy we dwie i tylko razem się umawiamy. Olga ma 29 lat, Lena 31, znamy się od studiów. "
     "Lubimy dobrą muzykę i gości, którzy nie patrzą na zegarek."),
    ("4425-marcelina", ["Marcelina"], [34], "Warsaw", "Żoliborz", 172, 63, "PL", ["pl", "de"], ["dinner_date", "travel", "business", "overnight"],
     ["massage"], False, True, "24/7", "independent", [(120, 1500), (720, 4500)], True, False, 2, "2025-06-09", "+48789210644", "whatsapp",
     [("email", "marcelina@marcelina-wieczorem.example")], "Towarzyszę panom przy stole, w teatrze i na wyjazdach służbowych. Dojeżdżam wyłącznie do hoteli, "
     "własnego lokalu nie mam."),
    ("4431-bruna", ["Bruna"], [24], "Warsaw", "Śródmieście", 175, 60, "BR", ["es", "en"], ["dancing", "striptease", "massage"],
     [], True, True, "12:00-02:00", "agency", [(60, 600), (120, 1100)], False, True, 5, "2025-06-10", "+48733018562", "data", [],
     "Bruna przyleciała do nas z Recife i uczy naszych gości samby. Umawia recepcja, po polsku lub angielsku; dziewczyna mówi też po hiszpańsku."),
    ("4440-kinga", ["Kinga"], [41], "Warsaw", "Ursynów", 164, None, "PL", ["pl"], ["cuddling", "massage", "disabled_guests"],
     ["couples"], True, None, "09:00-17:00", None, [(60, 300)], False, False, 1, "2025-04-17", "+48695430718", "words", [],
     "Pracuję spokojnie, bez pośpiechu. Winda i szerokie drzwi, wózek wjedzie bez kłopotu. "
     "Mam w domu dwudziestoletnią kotkę, więc alergikom odradzam."),
    ("4452-wiktor", ["Wiktor"], [30], "Krakow", "Kazimierz", 186, 82, None, ["pl", "en"], ["dinner_date", "dancing", "couples", "travel"],
     [], None, True, None, "independent", [(60, 350), (180, 900)], True, False, 3, "2025-05-30", "+48531907426", "plain",
     [("instagram", "wiktor.na.wieczor")], "Mężczyzna dla kobiet i dla par: kolacja, tańce, rozmowa. Proszę pisać dzień wcześniej."),
    ("4457-daryna", ["Daryna"], [22], "Krakow", "Podgórze", 160, 49, "BY", ["ru", "pl"], ["bath", "cuddling", "gfe"],
     ["role_play"], True, True, None, None, [(30, 200), (60, 350), (720, 2600)], False, False, 2, None, "+48887162305", "plain", [],
     "Jestem tu od niedawna, mieszkam sama przy parku. Zapraszam na herbatę i spacer."),
    ("4463-ilona", ["Ilona"], [37], "Krakow", "Krowodrza", 170, 68, "PL", ["pl", "en", "ru"], ["tantra", "massage", "video_call"],
     [], True, False, "14:00-21:00", "independent", [], True, True, 2, "2025-06-11", "+48501664982", "tel",
     [("website", "https://ilona-tantra.example")], "Od dwunastu lat prowadzę sesje. Cennik podaję w rozmowie, bo każda sesja trwa inaczej."),
]
DIGIT = dict(zip("0123456789", "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć".split()))


def url(slug):
    return f"{BASE}/o/{slug}/"


def row(label, value):
    return f'<div class="row"><span class="label">{label}</span><span class="value">{value}</span></div>\n'


def page(title, body):
    return f"""<!DOCTYPE html>
<html lang="pl"><head><meta charset="utf-8"><title>{title} | Wieczorna Mapa</title><link rel="stylesheet" href="/s/a.css"></head>
<body><div id="cookies">Używamy plików cookie. <button>Rozumiem</button></div>
<header><a href="/"><img src="/s/logo.svg" alt="Wieczorna Mapa"></a> <nav><a href="/m/warszawa/">Warszawa</a> <a href="/m/krakow/">Kraków</a>
<a href="/reklama/">Dodaj ogłoszenie</a> <a href="/faq/">Pytania</a> <a href="/logowanie/">Zaloguj</a></nav></header>
<main>{body}</main>
<footer>Biuro serwisu: <a href="tel:+48226470819">22 647 08 19</a> · <a href="mailto:biuro@{HOST}">biuro@{HOST}</a> · <a href="/regulamin/">Regulamin</a></footer>
</body></html>"""


def card(a):
    slug, names, ages, city, district = a[:5]
    badge = '<span class="badge gold">Wyróżnione</span>' if a[17] else ""
    tick = '<span class="badge ok">Zweryfikowane</span>' if a[16] else ""
    price = next((f"od {p} zł" for _, p in a[15]), "cena w rozmowie")
    return (f'<article class="card">{badge}{tick}<a href="/o/{slug}/"><img src="/f/{slug}/m1.jpg" alt=""><h3>{" i ".join(names)}, '
            f'{" / ".join(map(str, ages))}</h3></a><p>{CITY[city][0]}, {district}</p><p class="p">{price}</p></article>\n')


def phone_html(a):
    number, how = a[20], a[21]
    n = number[3:]
    if how == "plain":
        return row("Telefon", f"{n[:3]} {n[3:6]} {n[6:]}")
    if how == "tel":
        return row("Kontakt", f'<a class="btn" href="tel:{number}">Zadzwoń</a>')
    if how == "whatsapp":
        return row("Telefon i WhatsApp", f"+48 {n[:3]}-{n[3:6]}-{n[6:]}")
    if how == "data":
        return row("Telefon", f'<button class="show-no" data-phone="{n}">{n[:3]} XXX XXX · pokaż numer</button>')
    return row("Telefon", " ".join(DIGIT[d] for d in n) + " (słownie, przed robotami)")


def ad_page(a):
    (slug, names, ages, city, district, height, weight, nation, langs, services, refused, incall, outcall, hours, account,
     prices, verified, promoted, images, posted, _, _, handles, prose) = a
    rows = row("Numer ogłoszenia", slug[:4]) + row("Miasto", CITY[city][0]) + row("Dzielnica", district)
    rows += row("Wiek", " i ".join(f"{x}" for x in ages))
    rows += row("Wzrost", f"{height} cm") if height else ""
    rows += row("Waga", f"{weight} kg") if weight else row("Waga", "—")
    rows += row("Narodowość", NATION[nation]) if nation else ""
    rows += row("Języki", ", ".join(LANG[x] for x in langs))
    rows += row("Przyjmuje u siebie", YES[incall]) if incall is not None else ""
    rows += row("Dojazd do klienta", YES[outcall]) if outcall is not None else ""
    rows += row("Godziny", "całą dobę" if hours == "24/7" else hours.replace("-", " – ")) if hours else ""
    rows += row("Konto", {"independent": "osoba prywatna", "agency": "agencja"}[account]) if account else ""
    rows += row("Dodano", ".".join(reversed(posted.split("-")))) if posted else ""
    price = "".join(row(LENGTH[m], f"{p} zł") for m, p in prices)
    if prices and outcall:
        price += row("Taksówka", "40 zł, płaci gość")
    rows_contact = phone_html(a)
    for kind, value in handles:
        shown = {"telegram": "@" + value, "instagram": "@" + value}.get(kind, value)
        rows_contact += row({"email": "E-mail", "website": "Strona"}.get(kind, kind.capitalize()), shown)
    badges = ('<span class="badge ok">Zweryfikowane</span>' if verified else "") + ('<span class="badge gold">Wyróżnione</span>' if promoted else "")
    no = "<h2>Nie proponuję</h2><p class='tags'>" + " ".join(f'<span class="tag">{SERVICE[s]}</span>' for s in refused) + "</p>" if refused else ""
    pics = "".join(f'<img src="/f/{slug}/{i}.jpg" alt="">' for i in range(1, images + 1))
    others = [b for b in ADS if b[3] == city and b is not a][:2]
    aside = "".join(f'<li><a href="/o/{b[0]}/"><img src="/f/{b[0]}/mini.jpg" alt="">{" i ".join(b[1])} ({b[2][0]})</a></li>' for b in others)
    return page(f"{' i '.join(names)}, {CITY[city][0]}", f"""<div class="crumbs"><a href="/">Start</a> › <a href="/m/{CITY[city][1]}/">{CITY[city][0]}</a></div>
<h1>{" i ".join(names)}</h1> {badges}<div class="gallery">{pics}</div>
<section class="facts">{rows}</section><section><h2>O mnie</h2><p>{prose}</p></section>
<section><h2>Propozycje</h2><p class='tags'>{" ".join(f'<span class="tag">{SERVICE[s]}</span>' for s in services)}</p>{no}</section>
<section class="facts"><h2>Cennik</h2>{price or "<p>Do ustalenia.</p>"}</section><section class="facts"><h2>Kontakt</h2>{rows_contact}</section>
<aside><h4>Podobne ogłoszenia</h4><ul>{aside}</ul></aside>""")


def truth(a):
    (slug, names, ages, city, _, height, weight, nation, langs, services, _, incall, outcall, hours, account,
     prices, verified, promoted, images, posted, phone, how, handles, _) = a
    contact = [{"kind": k, "value": v} for k, v in handles]
    if how == "whatsapp":
        contact.append({"kind": "whatsapp", "value": phone})
    return {**AD, "url": url(slug), "alias": names[0], "aliases_stated": list(names), "age": ages[0], "ages_stated": list(ages),
            "text_language": "pl", "audience": "couple" if len(names) > 1 else "man" if names == ["Wiktor"] else "woman",
            "provider_kind": account or "unknown", "city": city, "country": "PL", "nationality": nation, "languages_spoken": list(langs),
            "services": sorted(services), "incall": incall, "outcall": outcall, "hours": hours, "weight_kg": weight, "height_cm": height,
            "max_duration_h": max((m for m, _ in prices), default=0) / 60 or None, "verified": verified, "paid_placement": promoted,
            "n_images": images, "posted_at": posted, "phones": [phone], "handles": contact,
            "prices": [{"amount": p, "currency": "PLN", "code_currency": None, "duration_min": m, "place": None} for m, p in prices]}


def listing(title, ads, path, pager=""):
    return page(title, f'<h1>{title}</h1><p>Sortuj: <a href="{path}?sort=wiek">wiek</a> <a href="{path}?sort=cena">cena</a></p>'
                       f'<div class="grid">{"".join(card(a) for a in ads)}</div>{pager}')


W, K = [a for a in ADS if a[3] == "Warsaw"], [a for a in ADS if a[3] == "Krakow"]
PAGER = '<div class="pager"><a href="/m/warszawa/">1</a> <a href="/m/warszawa/?str=2">2</a></div>'


def lp(path, title, ads, canonical=None, pager=""):
    return WrittenPage(BASE + path, listing(title, ads, path.split("?")[0], pager), "listing", "pl", ads=tuple(url(a[0]) for a in ads), canonical=canonical)


def static(path, title, body, kind="static"):
    return WrittenPage(BASE + path, page(title, f"<h1>{title}</h1>{body}"), kind, "pl")


SITE = WrittenSite(HOST, "PL", (
    lp("/m/warszawa/", "Ogłoszenia towarzyskie Warszawa", W[:3], pager=PAGER),
    lp("/m/warszawa/?str=2", "Ogłoszenia towarzyskie Warszawa – strona 2", W[3:], pager=PAGER),
    lp("/m/krakow/", "Ogłoszenia towarzyskie Kraków", K),
    lp("/m/krakow/?sort=wiek", "Ogłoszenia towarzyskie Kraków", sorted(K, key=lambda a: a[2][0]), canonical=BASE + "/m/krakow/"),
    *(WrittenPage(url(a[0]), ad_page(a), "ad", "pl", ads=(url(a[0]),)) for a in ADS),
    WrittenPage(url("4425-marcelina") + "?utm_source=fb&utm_medium=post", ad_page(ADS[2]), "ad", "pl", ads=(url("4425-marcelina"),), canonical=url("4425-marcelina")),
    static("/reklama/", "Dodaj ogłoszenie", '<div class="row"><span class="label">7 dni</span><span class="value">39 zł</span></div>'
           '<div class="row"><span class="label">30 dni</span><span class="value">119 zł</span></div><div class="row"><span class="label">Wyróżnienie, doba</span>'
           '<span class="value">15 zł</span></div><p>Faktury wystawiamy od ręki. Pytania: 22 647 08 19.</p>'),
    static("/regulamin/", "Regulamin", "<p>Ogłoszenia mogą dodawać wyłącznie osoby, które ukończyły 18 lat. Serwis nie pośredniczy w spotkaniach.</p>"),
    static("/faq/", "Najczęstsze pytania", "<h3>Jak weryfikujecie zdjęcia?</h3><p>Prosimy o zdjęcie z kartką i datą.</p><h3>Ile to kosztuje?</h3><p>Patrz cennik reklam.</p>"),
    static("/logowanie/", "Logowanie", '<form method="post"><input name="login"><input type="password" name="haslo"><button>Wejdź</button></form>'),
    static("/o/3999-zuza/", "Ogłoszenie nieaktywne", "<p>To ogłoszenie zostało usunięte przez autorkę. Zobacz inne w dziale <a href='/m/warszawa/'>Warszawa</a>.</p>", "error"),
), tuple(truth(a) for a in ADS), "label/value rows shared by facts, prices and house matters; refused services as tags")
