"""Tablica ogłoszeń: utility classes, cards with data attributes."""

import random

from tests.sites.written import WrittenPage, WrittenSite

HOST = "tablica-trojmiasto.example"
R = random.Random(58)


def tel() -> str:
    return f"{R.choice(('601', '512', '728', '880', '693'))} {R.randrange(100, 999)} {R.randrange(100, 999)}"


SERCA = [
    ("Kinga", "kobieta", 29, 167, 56, "Gdynia", "Szatynka o piwnych oczach, nauczycielka. Niedawno przeprowadziłam się do Trójmiasta i szukam kogoś na stałe. Panom szukającym przygód dziękuję."),
    ("Halina", "kobieta", 63, 158, 70, "Gdańsk", "Wdowa, pogodna, z działką i kotem. Pozna kulturalnego pana bez nałogów."),
    ("Sławek", "mężczyzna", 47, 184, 90, "Sopot", "Kawaler z odzysku, marynarz. Poznam zgrabną, czułą panią do 45 lat."),
    ("Oksana", "kobieta", 35, 172, 60, "Gdańsk", "Z Ukrainy, mówię po polsku i angielsku. Blondynka, rozwódka z synem. Cel: rodzina."),
    ("Bartek", "mężczyzna", 26, 179, 75, "Rumia", "Informatyk, gram w szachy i planszówki. Szukam dziewczyny, która nie boi się deszczu."),
    ("Wiktoria", "kobieta", 22, 170, 52, "Gdynia", "Studentka, długie czarne włosy, piercing w nosie. Szukam chłopaka, nie sponsora!"),
]
MASAZ = [
    ("Agnieszka", 33, "masaż klasyczny, antycellulitowy, bańka chińska", "Wrzeszcz", (80, 140, 190)),
    ("Wayan", 30, "masaż balijski, gorące kamienie", "Sopot", (120, 200, 270)),
    ("Nok", 42, "masaż tajski tradycyjny i olejkowy", "Gdynia Śródmieście", (110, 190, 260)),
    ("Michał", 39, "masaż sportowy, igłoterapia, kinesiotaping", "Oliwa", (90, 160, 220)),
    ("Dominika", 25, "masaż relaksacyjny całego ciała, świecą, dla par", "Przymorze", (90, 150, 210)),
]
HOSTESSY = [("Ola", 21, 176, "84/61/89", 45), ("Natalia", 24, 180, "87/62/91", 60), ("Julia", 23, 173, "86/64/93", 40), ("Weronika", 27, 178, "90/65/94", 55)]
OPIEKA = [("Pani Teresa", 58, "opieka nad seniorem z zamieszkaniem, całodobowo", "250 zł / doba"), ("Iryna", 46, "opieka nocna, toaleta, podawanie leków", "32 zł / h"), ("Zuzia", 20, "opiekunka do dzieci, au pair, prawo jazdy", "28 zł / h"), ("Lidia", 39, "sprzątanie mieszkań i apartamentów, dyskretnie i szybko", "40 zł / h")]
NAV = "".join(f'<a class="px-3 py-2 text-sm hover:underline" href="/{u}">{n}</a>' for u, n in (("towarzyskie", "Towarzyskie"), ("masaz", "Masaż"), ("hostessy", "Hostessy"), ("opieka", "Opieka"), ("pokoje", "Pokoje"), ("rozrywka", "Rozrywka")))


def page(title: str, body: str) -> str:
    return f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>{title} – Tablica Trójmiasto</title><meta name="viewport" content="width=device-width"></head><body class="bg-gray-50 text-gray-900"><header class="flex gap-2 border-b p-4"><span class="font-bold text-xl">Tablica</span>{NAV}</header><main class="max-w-5xl mx-auto p-6"><h1 class="text-2xl font-semibold mb-4">{title}</h1>{body}</main><footer class="text-xs text-gray-400 p-6">Tablica Trójmiasto 2025 · Regulamin · Zgłoś nadużycie</footer></body></html>'


def item(h: str, meta: str, text: str, phone: str, i: int) -> str:
    return f'<div class="flex gap-4 rounded-2xl shadow p-4 mb-3" data-id="{i}"><img class="w-24 h-24 object-cover rounded-full" src="/img/{i}_t.jpg" alt=""><div><div class="font-medium">{h}</div><div class="text-gray-500 text-sm">{meta}</div><p>{text}</p><button class="mt-2 rounded bg-pink-600 text-white px-3" data-phone="{phone.replace(" ", "")}">📞 {phone}</button></div></div>'


def cena(p: tuple[int, int, int]) -> str:
    return " · ".join(f"{m} min {v} zł" for m, v in zip((30, 60, 90), p))


NOK = "".join(f'<li class="flex justify-between"><span>{a}</span><b>{b} zł</b></li>' for a, b in (("Masaż tajski 30 min", 110), ("Masaż tajski 60 min", 190), ("Masaż tajski 90 min", 260), ("Olejkowy 60 min", 200), ("Na cztery ręce 60 min", 340), ("Dla dwojga 90 min", 480)))
PAGES = [
    ("/towarzyskie", "listing", "Ogłoszenia towarzyskie: poznam, szukam", "".join(item(f"{n}, {a} lat", f"{s} · {h} cm · {w} kg · {c}", t, tel(), 900 + i) for i, (n, s, a, h, w, c, t) in enumerate(SERCA))),
    ("/towarzyskie/kinga-29", "profile", "Kinga, 29 lat, Gdynia", f'<div class="grid grid-cols-3 gap-2"><img src="/img/k1.jpg" alt=""><img src="/img/k2.jpg" alt=""><img src="/img/k3.jpg" alt=""></div><ul class="my-4"><li>Wzrost: 167 cm</li><li>Waga: 56 kg</li><li>Włosy: brązowe</li><li>Oczy: piwne</li><li>Języki: polski, angielski, hiszpański</li><li>Stan cywilny: panna</li><li>Zdjęcia zweryfikowane ✔</li></ul><p>Lubię morsowanie, włoskie kino i spontaniczne wyjazdy. Zadzwoń po 18, chętnie spotkam się na kawie. Tylko poważne oferty, bez SMS-ów o treści erotycznej.</p><p class="font-bold">{tel()}</p>'),
    ("/masaz", "listing", "Masaż i odnowa w Trójmieście", "".join(item(f"{n} ({a})", f"{o} · {cena(p)}", w.capitalize() + ".", tel(), 300 + i) for i, (n, a, w, o, p) in enumerate(MASAZ))),
    ("/masaz/nok-thai", "ad", "Nok Thai Massage – Gdynia", f'<img src="/img/nok.jpg" alt="Nok"><p>Sawasdee! Nok i Fah zapraszają codziennie 11:00–22:00. Nowa masażystka Fah (28 lat) od tego tygodnia! Dyskretne wejście od podwórza, prysznic, zielona herbata gratis. Dojazd do hotelu na terenie Trójmiasta 60 zł.</p><ul class="divide-y">{NOK}</ul><p class="text-red-600">Nie wykonujemy masażu erotycznego ani tantrycznego. Próby kończą wizytę bez zwrotu.</p><p>Tel./WhatsApp {tel()}</p>'),
    ("/masaz/dominika-opinie", "review", "Opinie o Dominice (masaż relaksacyjny)", '<div class="border-l-4 pl-3 mb-3">★★★★★ <b>Tomek_84</b>: Super dłonie, 90 minut minęło jak chwila, miła rozmowa i czysty gabinet. Na pewno wrócę.</div><div class="border-l-4 pl-3 mb-3">★★★★☆ <b>Ewa</b>: Byłam z mężem na masażu dla par, 300 zł. Trochę zimno w poczekalni.</div><div class="border-l-4 pl-3">★★☆☆☆ <b>gość</b>: Spóźniła się 15 minut, ale plecy odpuściły.</div>'),
    ("/hostessy", "directory", "Agencja Bursztyn – hostessy i modelki", '<div class="grid grid-cols-2 gap-4">' + "".join(f'<div class="bg-white p-4"><img src="/img/h{i}.jpg" alt="{n}"><b>{n}</b>, {a} l.<br>{h} cm, {m}<br>stawka {s} zł/h, min. 5 h<br>EN, DE</div>' for i, (n, a, h, m, s) in enumerate(HOSTESSY)) + f"</div><p>Targi, bankiety, towarzyszenie gościom zagranicznym. Rezerwacje: {tel()}</p>"),
    ("/opieka", "listing", "Opiekunki, nianie, pomoc domowa", "".join(item(f"{n}, {a} lat", p, w.capitalize() + ".", tel(), 700 + i) for i, (n, a, w, p) in enumerate(OPIEKA))),
    ("/taniec", "thread", "Szukam partnera do tańca – wątek", f'<div class="mb-3"><b>lena_latino</b> 12.09: Mam 27 lat, 164 cm, klasa A, szukam partnera 172+ do turniejów. Trening 4x w tygodniu.</div><div class="mb-3"><b>DarekWalc</b> 12.09: 44 lata, 180, początkujący ale chętny, priv?</div><div class="mb-3"><b>lena_latino</b> 13.09: Dzięki, szukam jednak zaawansowanego. Podaję tel. {tel()}</div><div><b>studio_rumba</b>: Instruktorki Paula i Inez, lekcja indywidualna 130 zł/h, kurs wieczór panieński 600 zł.</div>'),
    ("/rozrywka/klub-ciemna-strona", "static", "Klub nocny Ciemna Strona – program", '<p>Wstęp 18+. Czw: stand-up po północy. Pt: Kabaret „Podwiązka” – piosenki międzywojenne, frak i pióra, bez rozbierania. Sob: DJ Lalka, panie wstęp wolny do 23. Loża VIP 400 zł, szampan 350 zł. Tancerki na podestach: Roxi, Mia, Angel.</p>'),
    ("/rozrywka/hotel-mewa-sauna", "static", "Hotel Mewa: saunarium i SPA", f'<p>Strefa nagości w saunach obowiązuje pt–nd. Bilet 2 h 69 zł, cały dzień 119 zł, noc saunowa do 2:00 w nocy 149 zł. Romantyczny wieczór we dwoje z jacuzzi 449 zł. Pokój na godziny 9–16: 180 zł. Rezerwacja {tel()}</p>'),
    ("/uslugi/tarot-amelia", "ad", "Wróżka Amelia – tarot przez telefon 24h", f'<p>Amelia, 45 lat. Miłość, zdrada, powroty. 4,92 zł/min, pakiet 30 min 99 zł, 60 min 170 zł. Blik na {tel()}. Pełna dyskrecja.</p>'),
    ("/pokoje/wrzeszcz-12", "ad", "Pokój dla dziewczyny, Wrzeszcz", f'<p>Trzy studentki (21, 22, 24) szukają czwartej. 1100 zł + media, łóżko 140, od zaraz. Cudzoziemki mile widziane. Panom dziękujemy. Ania {tel()}</p><img src="/img/p12.jpg" alt="pokój">'),
    ("/opieka/iryna-46", "ad", "Iryna, 46 lat – opieka nocna", f'<img src="/img/iry.jpg" alt="Iryna"><p>Pochodzę ze Lwowa, jestem delikatna, cierpliwa i dyskretna. Przyjadę do domu, szpitala albo hotelu, 24/7.</p><ul><li>1 godz. 32 zł</li><li>2 godz. 60 zł</li><li>cała noc 260 zł</li><li>weekend 900 zł</li></ul><p>Mycie, leki, spacery, rozmowa. Języki: polski, ukraiński, rosyjski. {tel()}</p>'),
]
SITE = WrittenSite(HOST, "PL", tuple(WrittenPage(f"https://{HOST}{p}", page(t, b), k, "pl", relevant=False) for p, k, t, b in PAGES), note="utility classes, phone in a button's data attribute, 'towarzyskie' as a heading of ordinary hearts")
