"""Polish local classifieds: an adult section ('Towarzyskie 18+') beside flats, jobs and second-hand goods.

Hard: the same template for everything; numbers masked ('Pokaż numer' with base64) or spaced in prose; prices in prose ('200/h', 'dwie stówki')
beside a 'Cena' field of flats; VIP marks; colloquial dates ('wczoraj'); words for the client's or own place differ in each ad.
"""

from base64 import b64encode

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "gratka-okolica.example"
B = f"https://www.{HOST}"
TODAY = {"dzisiaj": "2025-06-11", "wczoraj": "2025-06-10"}


def zl(a, m=None, place=None):
    return {"amount": a, "currency": "PLN", "code_currency": None, "duration_min": m, "place": place}


D = []


def ad(i, slug, title, when, params, prose, phone, n, vip, **t):
    t.setdefault("aliases_stated", [t["alias"]] if t.get("alias") else [])
    t.setdefault("ages_stated", [t["age"]] if t.get("age") else [])
    phones = t.pop("phones", [phone] if phone else [])
    posted = TODAY.get(when.split(",")[0].lower()) or "-".join(reversed(when.split(",")[0].split(".")))
    D.append((i, slug, title, when, params, prose, phone, n, vip, {**AD, "url": f"{B}/towarzyskie/{slug}-ID{i}.html", "text_language": "pl", "country": "PL", "provider_kind": "unknown",
              "paid_placement": vip, "n_images": n, "posted_at": posted, "phones": phones, **t}))


ad("7Kq2a", "relaks-i-masaz-u-karoliny", "Relaks i masaż u Karoliny", "Wczoraj, 18:42", [("Miejscowość", "Lublin"), ("Wiek", "29 lat"), ("Oferta od", "osoba prywatna")],
   "Cześć, jestem Karolina, 29 l., 168 cm, 57 kg. Zapraszam na masaż relaksacyjny i chwilę spokoju w prywatnym mieszkaniu blisko centrum.<br>1h – 250 zł, 30 min – 150 zł.<br>Nie dojeżdżam. Czynne pon–sob 10–20. Nie odpisuję na SMS-y, proszę dzwonić.", "+48533857240", 3, True,
   alias="Karolina", age=29, height_cm=168, weight_kg=57, city="Lublin", provider_kind="independent", services=["massage"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=1, prices=[zl(250, 60), zl(150, 30)])
ad("7Kq9f", "natalia-z-ukrainy-rzeszow", "Natalia, 24, z Ukrainy - Rzeszów tylko do niedzieli", "Dzisiaj, 07:15", [("Miejscowość", "Rzeszów"), ("Wiek", "24 lata")],
   "Hejka 💋 jestem Natalka, przyjechałam na parę dni. Mówię po polsku, ukraińsku i rosyjsku. U mnie 200 zł za godzinkę, do hotelu 300 zł. Całusy, przytulanie, pełen relaks 😘 Telefon/WhatsApp: 722 008 891", None, 4, False,
   alias="Natalia", aliases_stated=["Natalia", "Natalka"], age=24, city="Rzeszów", nationality="UA", languages_spoken=["pl", "uk", "ru"], services=["kissing", "cuddling"], incall=True, outcall=True, max_duration_h=1,
   tour=[{"city": "Rzeszów", "from": None, "to": "2025-06-15"}], phones=["+48722008891"], handles=[{"kind": "whatsapp", "value": "+48722008891"}], prices=[zl(200, 60, "incall"), zl(300, 60, "outcall")])
ad("7Kr0c", "dojrzala-pani-bydgoszcz", "Dojrzała pani pozna kulturalnego pana (sponsoring)", "09.06.2025, 21:03", [("Miejscowość", "Bydgoszcz"), ("Wiek", "45 lat")],
   "Samotna, zadbana, 45 lat. Szukam pana z klasą na kolacje, wyjazdy i miłe wieczory, wsparcie finansowe do uzgodnienia. Tylko e-mail: pani.b45(małpa)poczta-okolica.example. Ustawiam się na spokojne spotkania, bez pośpiechu.", None, 1, False,
   age=45, city="Bydgoszcz", services=["dinner_date", "travel"], handles=[{"kind": "email", "value": "pani.b45@poczta-okolica.example"}])
ad("7Kr4x", "studio-orchidea-kielce-kasia", "Studio Orchidea Kielce – Kasia", "Wczoraj, 12:00", [("Miejscowość", "Kielce"), ("Wiek", "31 lat"), ("Oferta od", "firma")],
   "Studio Orchidea zaprasza do Kasi (31 lat, 172 cm). Masaż tantryczny, masaż na cztery ręce z koleżanką, wspólna kąpiel. Masaż 60 min 280 zł / 90 min 380 zł / 120 min 480 zł. Godziny otwarcia 11:00–23:00, codziennie. Dyskretne wejście, parking.", "+48723690122", 5, True,
   alias="Kasia", age=31, height_cm=172, city="Kielce", provider_kind="agency", services=["tantra", "four_hands", "bath", "massage"], incall=True, hours="11:00-23:00", max_duration_h=2, prices=[zl(280, 60), zl(380, 90), zl(480, 120)])
ad("7Ks1b", "ola-i-magda-torun", "Ola i Magda, dwie koleżanki, Toruń", "10.06.2025, 16:30", [("Miejscowość", "Toruń"), ("Wiek", "23 i 25 lat")],
   "Jesteśmy we dwie 🙂 Ola (23) i Magda (25). Duet 500 zł/h, solo 280 zł/h. Wieczory kawalerskie i imprezy też, cena do ugadania. Tylko wyjazdy – dom, hotel, działka, dojazd w cenie do 20 km. Od 18 do rana (6:00). tel: pięć jeden dziewięć – 207 – 236", None, 4, False,
   alias="Ola", aliases_stated=["Ola", "Magda"], age=23, ages_stated=[23, 25], audience="couple", city="Toruń", services=["duo", "party"], incall=False, outcall=True, hours="18:00-06:00", max_duration_h=1, phones=["+48519207236"], prices=[zl(500, 60), zl(280, 60)])
ad("7Ks8d", "weronika-24h-gdynia", "Weronika 24h", "Dzisiaj, 03:20", [("Miejscowość", "Gdynia"), ("Wiek", "27 lat")],
   "Weronika 27l 165/52. Całą dobę. Kwadrans 100 zł, pół godz. 150 zł, godz. 220 zł. Noc 1200 zł. Mam swoje mieszkanko, jeżdżę też na hotele w Trójmieście (+50 taxi).", "+48531141337", 3, True,
   alias="Weronika", age=27, height_cm=165, weight_kg=52, city="Gdynia", incall=True, outcall=True, hours="24/7", max_duration_h=12, prices=[zl(100, 15), zl(150, 30), zl(220, 60), zl(1200, 720)])
ad("7Kt3e", "marek-masazysta-dla-pan-opole", "Marek – masażysta dla pań", "06.06.2025, 10:10", [("Miejscowość", "Opole"), ("Wiek", "36 lat"), ("Oferta od", "osoba prywatna")],
   "Mężczyzna, 36 lat, 185 cm wzrostu, waga 82. Masaż i towarzystwo dla pań oraz par. Dojeżdżam do klientki, 180 zł za godzinę. Także jako osoba towarzysząca na weselu. Signal i telefon ten sam.", "+48530890106", 2, False,
   alias="Marek", age=36, height_cm=185, weight_kg=82, audience="man", city="Opole", provider_kind="independent", services=["massage", "couples", "escort"], outcall=True, max_duration_h=1, handles=[{"kind": "signal", "value": "+48530890106"}], prices=[zl(180, 60)])
ad("7Kt9h", "trans-vanessa-szczecin", "TS Vanessa w Szczecinie", "08.06.2025, 14:55", [("Miejscowość", "Szczecin"), ("Wiek", "28 lat")],
   "Vanessa, trans, 28 lat, Brazylijka, 176 cm. Angielski, portugalski, trochę polski. 300 zł / godzina u mnie. Instagram: @vanessa.szn", "+48517652440", 4, False,
   alias="Vanessa", age=28, audience="trans", height_cm=176, city="Szczecin", nationality="BR", languages_spoken=["en", "pt", "pl"], incall=True, max_duration_h=1, handles=[{"kind": "instagram", "value": "vanessa.szn"}], prices=[zl(300, 60, "incall")])
ad("7Ku2j", "domina-iga-katowice", "Domina Iga – sesje", "01.06.2025, 20:00", [("Miejscowość", "Katowice")],
   "Dominacja, fetysze, odgrywanie ról. W wyposażonym gabinecie. Sesja 1h 400, 2h 700. Nie proponuję innych spotkań. Zadatek 100 zł przy pierwszej wizycie. Pisać: t.me/domina_iga", None, 1, False,
   alias="Iga", city="Katowice", services=["domination", "fetish", "role_play"], incall=True, max_duration_h=2, handles=[{"kind": "telegram", "value": "domina_iga"}], prices=[zl(400, 60), zl(700, 120)])
NOISE = [
    ("mieszkania", "M1aa1", "mieszkanie-2-pokoje-lublin-czechow", "Mieszkanie 2 pokoje, Czechów", "1 900 zł", [("Powierzchnia", "44 m²"), ("Piętro", "3"), ("Miejscowość", "Lublin")], "Wynajmę dwupokojowe, po remoncie. Kaucja 1 900 zł. Bez zwierząt. Ania, 603 750 771."),
    ("mieszkania", "M1ab7", "kawalerka-gdynia-redlowo", "Kawalerka Redłowo", "2 100 zł", [("Powierzchnia", "28 m²"), ("Miejscowość", "Gdynia")], "Od zaraz, 10 min do morza. Tylko spokojna osoba pracująca."),
    ("praca", "P9xx2", "hostessa-targi-poznan", "Hostessa na targi – 35 zł/h", "35 zł/h", [("Rodzaj umowy", "zlecenie"), ("Miejscowość", "Poznań")], "Szukamy pań 18–30 lat do pracy na targach meblowych, języki mile widziane. Zgłoszenia z CV."),
    ("sprzedam", "S5tt8", "lozko-do-masazu-skladane", "Łóżko do masażu, składane", "350 zł", [("Stan", "używane"), ("Miejscowość", "Kielce")], "Sprzedam stół do masażu, lekki, z torbą. Odbiór osobisty, tel. 513 515 386."),
]
CATS = [("mieszkania", "Mieszkania"), ("praca", "Praca"), ("sprzedam", "Sprzedam"), ("towarzyskie", "Towarzyskie 18+")]


def shell(title, main, crumb=""):
    nav = "".join(f'<li><a href="/{c}/">{n}</a></li>' for c, n in CATS)
    return f"""<!doctype html>
<html lang="pl"><head><meta charset="utf-8"/><title>{title} - Okolica.pl</title><meta name="robots" content="index,follow"/><link rel="stylesheet" href="/static/main.7c.css"/>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"pageType":"x","user":"anon"}});</script></head><body>
<header class="hd"><a class="logo" href="/"><img src="/static/logo.svg" alt="Okolica"/></a><form action="/szukaj"><input name="q" placeholder="Czego szukasz?"/><select name="kat"><option>Wszystkie</option></select></form><a class="btn-add" href="/dodaj">+ Dodaj ogłoszenie</a><ul class="cats">{nav}</ul></header>
<div class="okruszki"><a href="/">Okolica</a> &rsaquo; {crumb}</div>{main}
<footer><ul><li><a href="/regulamin">Regulamin</a></li><li><a href="/cennik">Cennik wyróżnień</a></li><li><a href="/kontakt">Kontakt</a></li></ul><p>Biuro obsługi: 22 307 11 90 (pn–pt 8–16) · Okolica Media Sp. z o.o.</p></footer></body></html>"""


def item(path, title, price, place, when, vip=False, img=None):
    return (f'<article class="offer{" offer--vip" if vip else ""}"><a href="{path}">' + (f'<img src="{img}" alt="" loading="lazy"/>' if img else '<span class="nopic"></span>')
            + f'<h4>{title}</h4></a>{"<em class=wyroznione>WYRÓŻNIONE</em>" if vip else ""}<p class="price">{price}</p><p class="meta">{place} · {when}</p></article>')


def a_path(d):
    return f"/towarzyskie/{d[1]}-ID{d[0]}.html"


def card(d):
    return item(a_path(d), d[2], "—", d[9]["city"], d[3], d[8], f"/foto/{d[0]}/mini.jpg")


def detail(d):
    i, slug, title, when, params, prose, phone, n, vip, t = d
    foto = "".join(f'<li><img src="/foto/{i}/{k}.jpg" alt="{title} zdjęcie {k}"/></li>' for k in range(1, n + 1))
    tel = f'<div class="tel"><span>{phone[3:6]} XXX XXX</span> <a class="show" data-p="{b64encode(phone.encode()).decode()}" href="#">Pokaż numer</a></div>' if phone else '<div class="tel">Sprzedający nie podał numeru</div>'
    near = "".join(card(x) for x in [y for y in D if y[0] != i][:3])
    return shell(f"{title} {t['city']}", f"""<main class="ad-page"><div class="l"><ul class="gal">{foto}</ul><h1>{title}</h1>{'<span class="badge">WYRÓŻNIONE</span>' if vip else ''}
<p class="added">Dodano: {when} &nbsp; ID: {i}</p><table class="params">{"".join(f"<tr><th>{a}</th><td>{b}</td></tr>" for a, b in params)}</table>
<h3>Opis</h3><div class="desc" itemprop="description">{prose}</div><p class="tools"><a href="?drukuj=1">Drukuj</a> <a href="/zglos?id={i}">Zgłoś nadużycie</a></p></div>
<aside class="r">{tel}<button>Napisz wiadomość</button><p>Uważaj na przedpłaty i kody z SMS!</p></aside></main><section class="similar"><h3>Podobne ogłoszenia</h3>{near}</section>""", '<a href="/towarzyskie/">Towarzyskie 18+</a>')


def noise(x):
    c, i, s, title, price, params, text = x
    return shell(title, f"""<main class="ad-page"><div class="l"><ul class="gal"><li><img src="/foto/{i}/1.jpg" alt=""/></li></ul><h1>{title}</h1><p class="pricebig">{price}</p><p class="added">Dodano: 07.06.2025 &nbsp; ID: {i}</p>
<table class="params">{"".join(f"<tr><th>{a}</th><td>{b}</td></tr>" for a, b in params)}</table><h3>Opis</h3><div class="desc">{text}</div></div><aside class="r"><button>Napisz wiadomość</button></aside></main>""", f'<a href="/{c}/">{dict(CATS)[c]}</a>')


def lst(name, cards, pager=""):
    return shell(name, f'<main class="list"><h1>{name}</h1><div class="sort">Sortuj: <a href="?sort=data">najnowsze</a> <a href="?sort=cena">najtańsze</a></div><div class="offers">{cards}</div>{pager}</main>', name)


P = []


def add(path, html, kind, ads=(), canonical=None, relevant=True):
    P.append(WrittenPage(B + path, html, kind, "pl", None, ads, B + canonical if canonical else None, relevant))


U = lambda ds: tuple(d[9]["url"] for d in ds)  # noqa: E731
pg = '<nav class="pg"><a href="/towarzyskie/">1</a> <a href="/towarzyskie/?strona=2">2</a></nav>'
add("/towarzyskie/", lst("Towarzyskie 18+", "".join(map(card, D[:5])), pg), "listing", U(D[:5]))
add("/towarzyskie/?strona=2", lst("Towarzyskie 18+", "".join(map(card, D[5:])), pg), "listing", U(D[5:]))
add("/towarzyskie/?sort=data", lst("Towarzyskie 18+", "".join(map(card, D[:5])), pg), "listing", U(D[:5]), "/towarzyskie/")
for d in D:
    add(a_path(d), detail(d), "ad", U([d]))
add(a_path(D[3]) + "?drukuj=1", detail(D[3]), "ad", U([D[3]]), a_path(D[3]))
for c, n in CATS[:3]:
    rows = [x for x in NOISE if x[0] == c]
    add(f"/{c}/", lst(n, "".join(item(f"/{c}/{x[2]}-ID{x[1]}.html", x[3], x[4], dict(x[5])["Miejscowość"], "07.06.2025", img=f"/foto/{x[1]}/mini.jpg") for x in rows)), "listing", relevant=False)
for x in NOISE:
    add(f"/{x[0]}/{x[2]}-ID{x[1]}.html", noise(x), "ad", relevant=False)
add("/cennik", shell("Cennik wyróżnień", "<main><h1>Cennik wyróżnień</h1><table><tr><th>Usługa</th><th>7 dni</th><th>30 dni</th></tr><tr><td>Wyróżnione</td><td>19 zł</td><td>49 zł</td></tr><tr><td>Na górze listy</td><td>29 zł</td><td>89 zł</td></tr><tr><td>Towarzyskie 18+ (wyróżnione)</td><td>59 zł</td><td>159 zł</td></tr></table></main>", "Cennik"), "static")
add("/regulamin", shell("Regulamin", "<main><h1>Regulamin serwisu</h1><ol><li>Ogłoszenia mogą dodawać osoby pełnoletnie.</li><li>W dziale Towarzyskie zabrania się ofert pośrednictwa oraz treści z udziałem osób poniżej 18 lat.</li><li>Ogłoszenie jest widoczne przez 30 dni.</li></ol></main>", "Regulamin"), "static")
add("/kontakt", shell("Kontakt", f"<main><h1>Kontakt</h1><p>Okolica Media Sp. z o.o., Lublin. E-mail: biuro@{HOST}, tel. 22 307 11 90.</p></main>", "Kontakt"), "static")
add("/towarzyskie/iza-radom-ID6Zz11.html", shell("Ogłoszenie nieaktualne", "<main class='gone'><h1>To ogłoszenie jest już nieaktualne</h1><p>Zostało usunięte przez użytkownika lub wygasło. Zobacz inne w dziale <a href='/towarzyskie/'>Towarzyskie 18+</a>.</p></main>", "Towarzyskie 18+"), "error")

SITE = WrittenSite(HOST, "PL", tuple(P), tuple(d[9] for d in D), "Classifieds: same template for flats, jobs and adult ads; masked numbers, prices in prose, relative dates.")
