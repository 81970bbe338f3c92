"""Polish hybrid of webcams and dating: members' profiles of one form; most look for love or show themselves on camera, a few advertise meetings.

Hard: all members answer the same questionnaire ('Szukam', 'Wzrost', 'Stan cywilny', 'Palę'), prices of the camera are in tokens ('żetony'), what a member wants of the other side ('w wieku 35-55') stands beside her own data,
the advertisers tell it in 'O mnie' and in the status line only, numbers are written so that the site's filter does not see them, guests' wall entries below with sums and numbers, hours of a camera show beside hours of meetings,
'online' marks, gifts, a page for each town with all kinds of members mixed, a premium price list, a locked profile, a blog.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://kamerkowo.example"


def pln(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "PLN", "code_currency": None, "duration_min": minutes, "place": place}


# login, shown name, age, town, (town in English), sex, answers, status line, about, token line, wall (who, text), marks, pictures, truth (None: sells no meetings)
M = [
    ("oliwka_gda", "Oliwia", 25, "Gdańsk", "Gdansk", "Kobieta", [("Wzrost", "168 cm"), ("Waga", "55 kg"), ("Szukam", "Pana w wieku 35-60"), ("Języki", "polski, angielski"), ("Palę", "nie")],
     "Dziś wolne po 18 :)", "Studentka z Wrzeszcza. Spotkania w moim mieszkaniu albo w hotelu w Trójmieście. Za godzinę biorę 350 zł, za dwie 600 zł, noc 1500 zł. Lubię kolacje, przytulanie i długie rozmowy. Pisz na telegram oliwka_gda albo dzwoń 5O7 113 84O.",
     "Pokaz prywatny: 40 żetonów/min", [("Marek61", "Bylem, 300 to max co bym dal"), ("tom_tom", "kiedy znowu kamerka?")], ["ok", "top", "on"], 6,
     dict(height_cm=168, weight_kg=55, languages_spoken=["pl", "en"], services=["dinner_date", "cuddling"], incall=True, outcall=True, max_duration_h=12, phones=["+48507113840"], handles=[{"kind": "telegram", "value": "oliwka_gda"}],
          prices=[pln(350, 60), pln(600, 120), pln(1500, 720)])),
    ("kasia_kamerka", "Kasia", 30, "Łódź", "Lodz", "Kobieta", [("Wzrost", "172 cm"), ("Szukam", "Widzów"), ("Języki", "polski"), ("Palę", "tak")],
     "Pokaz codziennie 21:00-23:00", "Tylko kamerka, żadnych spotkań w realu! Nie pytaj o numer, nie podam. W programie taniec, śmiech i rozmowa o niczym.", "Pokaz prywatny: 25 żetonów/min", [("fan_nr1", "Najlepsza!")], ["ok", "on"], 9, None),
    ("agnieszka_78", "Agnieszka", 47, "Poznań", "Poznan", "Kobieta", [("Wzrost", "164 cm"), ("Stan cywilny", "rozwiedziona"), ("Szukam", "Pana na stałe, 45-58 lat"), ("Palę", "nie")],
     "Niedziela w ogrodzie", "Mam dwoje dorosłych dzieci i psa. Szukam kogoś do wspólnych spacerów i wyjazdów w góry, nie sponsora. Proszę o poważne wiadomości.", None, [], [], 3, None),
    ("lenka.wawa", "Lena", 28, "Warszawa", "Warsaw", "Kobieta", [("Wzrost", "175 cm"), ("Waga", "59 kg"), ("Szukam", "Hojnego pana"), ("Języki", "polski, rosyjski, angielski"), ("Pochodzenie", "Ukraina")],
     "Hotel? Chętnie", "Jestem Lena z Kijowa, od trzech lat w Warszawie. Dojeżdżam tylko do hoteli, minimum 2 godziny. Towarzyszę też w podróżach i na imprezach. 2 h - 1000 zł, doba - 4000 zł. WhatsApp: sześćset sześćdziesiąt trzy, 029, 517.",
     "Pokaz prywatny: 15 żetonów/min", [("biznes_man", "Moja propozycja to 3000 za weekend")], ["ok", "top"], 5,
     dict(height_cm=175, weight_kg=59, nationality="UA", languages_spoken=["pl", "ru", "en"], services=["travel", "party"], incall=False, outcall=True, max_duration_h=24, phones=["+48663029517"], handles=[{"kind": "whatsapp", "value": "+48663029517"}],
          prices=[pln(1000, 120), pln(4000, 1440)])),
    ("domi_masaz", "Dominika", 35, "Wrocław", "Wroclaw", "Kobieta", [("Wzrost", "170 cm"), ("Szukam", "Pana, pary"), ("Języki", "polski, niemiecki"), ("Palę", "nie")],
     "Gabinet czynny", "Masaż tantryczny i relaksacyjny w moim gabinecie na Krzykach, pon.-pt. 10.00-20.00. 60 min 250 zł, 90 min 350 zł. Pary: 60 min 400 zł. Nie wyjeżdżam. tel. 5 1 5 - 8 8 0 - 2 4 6", None, [("Jacek", "Polecam, byłem 2 razy")], ["ok"], 2,
     dict(height_cm=170, languages_spoken=["pl", "de"], services=["tantra", "massage", "couples"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=1.5, phones=["+48515880246"], prices=[pln(250, 60), pln(350, 90), pln(400, 60)])),
    ("piotr_szuka", "Piotr", 41, "Kraków", "Krakow", "Mężczyzna", [("Wzrost", "182 cm"), ("Szukam", "Pani 30-45 lat"), ("Stan cywilny", "kawaler")],
     "Kino w piątek?", "Spokojny inżynier, lubię rower i kino. Szukam kobiety na dłużej. Pań z cennikiem proszę o pominięcie mojego profilu.", None, [], [], 1, None),
    ("pani_izabela", "Izabela", 42, "Katowice", "Katowice", "Kobieta", [("Wzrost", "176 cm"), ("Szukam", "Uległego pana"), ("Języki", "polski")],
     "Audiencje od wtorku do soboty", "Dominacja, fetysz, odgrywanie ról, w profesjonalnie urządzonym studiu w Katowicach. Audiencja 60 min - 500 zł, 120 min - 900 zł. Rezerwacja mailowa: izabela(małpa)studio-slask.example. Kamerka tylko dla stałych gości.", "Pokaz prywatny: 60 żetonów/min", [], ["ok", "top"], 4,
     dict(height_cm=176, languages_spoken=["pl"], services=["domination", "fetish", "role_play"], incall=True, max_duration_h=2, handles=[{"kind": "email", "value": "izabela@studio-slask.example"}], prices=[pln(500, 60), pln(900, 120)])),
    ("vanessa_ts", "Vanessa", 29, "Warszawa", "Warsaw", "Trans", [("Wzrost", "180 cm"), ("Waga", "70 kg"), ("Szukam", "Pana, pani, pary"), ("Języki", "polski, hiszpański")],
     "Do końca miesiąca w Warszawie", "Wenezuelka, trans, namiętna i czuła. Przyjmuję przy rondzie ONZ przez całą dobę, 24/7. Godzina 400, pół godziny 250 (złotych). Od 2 do 6 lutego 2026 będę w Krakowie. Tel: +48 (573) 904-118", "Pokaz prywatny: 50 żetonów/min", [("nocny", "Ona czy ktoś inny odbiera telefon?")], ["on"], 7,
     dict(audience="trans", height_cm=180, weight_kg=70, nationality="VE", languages_spoken=["pl", "es"], incall=True, hours="24/7", max_duration_h=1, tour=[{"city": "Krakow", "from": "2026-02-02", "to": "2026-02-06"}], phones=["+48573904118"],
          prices=[pln(400, 60), pln(250, 30)])),
    ("ewa_i_ola", "Ewa i Ola", None, "Szczecin", "Szczecin", "Dwie kobiety", [("Wiek", "31 i 27"), ("Szukam", "Pana, pary"), ("Języki", "polski, niemiecki")],
     "Razem raźniej", "Ewa ma 31 lat, Ola 27. Razem robimy masaż na cztery ręce u siebie na Pogodnie albo u Ciebie. 1 godz. = 600 zł u nas, 700 zł z dojazdem. Nur Anrufe, keine SMS: +48 730 415 562", None, [], ["ok"], 3,
     dict(alias="Ewa", aliases_stated=["Ewa", "Ola"], age=31, ages_stated=[31, 27], audience="couple", languages_spoken=["pl", "de"], services=["four_hands"], incall=True, outcall=True, max_duration_h=1, phones=["+48730415562"],
          prices=[pln(600, 60, "incall"), pln(700, 60, "outcall")])),
    ("kuba_cam", "Kuba", 23, "Lublin", "Lublin", "Mężczyzna", [("Wzrost", "179 cm"), ("Szukam", "Widzów"), ("Języki", "polski, angielski")],
     "Streamuję z siłowni", "Kamerka i gadanie o treningu. Offline z nikim się nie spotykam, a napiwki idą na nowy rower.", "Pokaz prywatny: 20 żetonów/min", [("asia", "hej :)")], ["on"], 4, None),
    ("natka_bdg", "Natalia", 22, "Bydgoszcz", "Bydgoszcz", "Kobieta", [("Wzrost", "161 cm"), ("Waga", "47 kg"), ("Szukam", "Sponsora do 50 lat"), ("Palę", "nie")],
     "Szukam stałego układu", "Hej, szukam sponsora na stałe spotkania dwa razy w tygodniu, 3000 zł na miesiąc. Mieszkam z rodzicami, więc tylko u Ciebie. Zdjęcia na priv, insta: natka.nad.brda", None, [("Jan", "Ile za jedno spotkanie? 200?")], [], 2,
     dict(height_cm=161, weight_kg=47, incall=False, outcall=True, handles=[{"kind": "instagram", "value": "natka.nad.brda"}], prices=[pln(3000)])),
]
OURS = [m for m in M if m[13]]
MARK = {"ok": '<i class="badge zw">Profil zweryfikowany</i>', "top": '<i class="badge pr">Promowany</i>', "on": '<i class="badge on">● na żywo</i>'}


def url(m):
    return f"{ROOT}/@{m[0]}"


def shell(title, body):
    return f"""<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>{title} – Kamerkowo</title><meta property="og:site_name" content="Kamerkowo"></head><body class="dark">
<nav class="side"><a href="/">Na żywo</a><a href="/ludzie">Ludzie</a><a href="/ranking">Ranking tygodnia</a><a href="/zetony">Kup żetony</a><a href="/logowanie">Zaloguj</a></nav>
<div class="promo-bar">100 żetonów za 29 zł tylko do niedzieli!</div><main>{body}</main>
<footer>Kamerkowo Sp. z o.o., ul. Prosta 18, Warszawa. Tylko dla dorosłych. pomoc@kamerkowo.example, tel. 22 104 55 80</footer></body></html>"""


def who(m):
    return m[1] if m[2] is None else f"{m[1]}, {m[2]}"


def tile(m):
    return f'<a class="tile" href="/@{m[0]}"><img loading="lazy" src="https://c.kamerkowo.example/{m[0]}/live.jpg" alt="">{MARK["on"] if "on" in m[11] else ""}<b>{who(m)}</b><small>{m[3]}</small><q>{m[7]}</q></a>'


def profile(m):
    login, name, age, town, _, sex, answers, status, about, tokens, wall, marks, pics, _ = m
    rows = "".join(f'<li><span>{k}</span><span>{v}</span></li>' for k, v in [("Płeć", sex), ("Miasto", town), *answers])
    shots = "".join(f'<img class="ph" src="https://c.kamerkowo.example/{login}/{n}.jpg" alt="">' for n in range(1, pics + 1))
    cam = f'<div class="cam"><p>{tokens}</p><button>Wejdź do pokoju</button> <button>Wyślij prezent (10 żetonów)</button></div>' if tokens else '<div class="cam off">Ta osoba nie nadaje.</div>'
    talk = "".join(f'<li><b>{w}</b>: {t}</li>' for w, t in wall) or "<li>Brak wpisów.</li>"
    i = M.index(m)
    return shell(who(m), f"""<div class="hero"><h1>{who(m)}</h1><span class="login">@{login}</span> {"".join(MARK[k] for k in marks)}<p class="status">{status}</p></div>{cam}
<section><h2>O mnie</h2><p>{about}</p><ul class="quest">{rows}</ul></section><section class="shots">{shots}</section>
<section class="wall"><h2>Tablica</h2><ul>{talk}</ul></section><section class="next"><h2>Może też polubisz</h2>{tile(M[i - 1])}{tile(M[i - 4])}</section>""")


def truth(m):
    row = deepcopy(AD)
    row.update(url=url(m), alias=m[1], aliases_stated=[m[1]], age=m[2], text_language="pl", provider_kind="unknown", city=m[4], country="PL", verified="ok" in m[11], paid_placement="top" in m[11], n_images=m[12])
    row.update(deepcopy(m[13]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def ours(rows):
    return tuple(url(m) for m in rows if m[13])


def listing(rows, title, foot=""):
    return shell(title, f'<h1>{title}</h1><div class="filters"><label>Wiek <input value="18"> – <input value="99"></label><a href="?sort=nowe">Najnowsi</a></div><div class="grid">{"".join(map(tile, rows))}</div><p class="pager">{foot}</p>')


def plain(path, title, text, kind="static", relevant=True):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{text}"), kind, "pl", relevant=relevant)


ONE, TWO = M[:6], M[6:]
WARSAW = [m for m in M if m[3] == "Warszawa"]
PAGES = [
    WrittenPage(f"{ROOT}/ludzie", listing(ONE, "Ludzie", '1 <a href="?strona=2">2</a>'), "listing", "pl", ads=ours(ONE)),
    WrittenPage(f"{ROOT}/ludzie?sort=nowe", listing(ONE[::-1], "Ludzie", '1 <a href="?strona=2">2</a>'), "listing", "pl", ads=ours(ONE), canonical=f"{ROOT}/ludzie"),
    WrittenPage(f"{ROOT}/ludzie?strona=2", listing(TWO, "Ludzie", '<a href="/ludzie">1</a> 2'), "listing", "pl", ads=ours(TWO)),
    WrittenPage(f"{ROOT}/ludzie/warszawa", listing(WARSAW, "Ludzie z Warszawy"), "listing", "pl", ads=ours(WARSAW)),
    WrittenPage(f"{ROOT}/ludzie/opole", listing([], "Ludzie z Opola", "Nikt jeszcze się tu nie zapisał."), "listing", "pl"),
]
PAGES += [WrittenPage(url(m), profile(m), "profile", "pl", ads=ours([m]), relevant=bool(m[13])) for m in M]
PAGES += [
    WrittenPage(f"{url(M[3])}?utm_source=ig&utm_campaign=bio", profile(M[3]), "profile", "pl", ads=(url(M[3]),), canonical=url(M[3])),
    plain("/", "Kamerki na żywo i randki", "<p>Ponad 4000 osób nadaje, rozmawia i szuka się na Kamerkowie. Masz 18 lat? <button>Tak, wchodzę</button> <a href='https://encyklopedia.example'>Nie</a></p>"),
    plain("/zetony", "Kup żetony", "<table><tr><td>50 żetonów</td><td>19 zł</td></tr><tr><td>100 żetonów</td><td>35 zł</td></tr><tr><td>500 żetonów</td><td>149 zł</td></tr></table><p>Promowany profil przez 7 dni: 300 żetonów.</p>"),
    plain("/regulamin", "Regulamin", "<p>Użytkownik musi mieć ukończone 18 lat. Zabrania się podawania numerów telefonu w profilu oraz oferowania płatnych spotkań. Zgłoszenia: pomoc@kamerkowo.example</p>"),
    plain("/logowanie", "Zaloguj się", "<form><input placeholder='Login'><input type='password' placeholder='Hasło'><button>Dalej</button></form>"),
    plain("/blog/jak-ustawic-kamerke", "Jak dobrze ustawić kamerkę", "<p>Światło z przodu, kamerka na wysokości oczu, neutralne tło. Kasia (30) z Łodzi radzi: lampa za 80 zł wystarczy na początek.</p>"),
    plain("/@marta_sekret", "Profil ukryty", "<p>Ten profil mogą oglądać tylko zalogowani użytkownicy. <a href='/logowanie'>Zaloguj się</a> lub załóż konto.</p>"),
    plain("/@sylwia_usunieta", "Nie ma takiego profilu", "<p>Użytkownik usunął konto albo w adresie jest błąd.</p>", "error"),
]

SITE = WrittenSite("kamerkowo.example", "PL", tuple(PAGES), tuple(truth(m) for m in OURS), note=__doc__)
