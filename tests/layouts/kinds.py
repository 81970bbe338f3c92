"""Invented sites of other kinds: member profiles, reviews, a salon, a booking application, a board."""

import json

from tests.layouts.reading import Answer, answer

SUGAR = "https://velvet-accord.example"
_MEMBERS = [
    (
        "amelie_ny",
        "Amelie",
        24,
        "Paris",
        "1500",
        "Étudiante, douce et cultivée. Je cherche un homme généreux pour une relation suivie.",
        "par mois",
    ),
    (
        "solene77",
        "Solène",
        28,
        "Lyon",
        "400",
        "J'aime les musées et les dîners. Je recherche un soutien financier et de la complicité.",
        "par rendez-vous",
    ),
    (
        "camille-r",
        "Camille",
        22,
        "Nice",
        "2000",
        "Discrète, je voyage volontiers. Je cherche une relation avec un parrain sérieux.",
        "par mois",
    ),
]


def sponsorship() -> dict[str, Answer]:
    """Members' pages of a sponsorship site: what they seek, when they were last here, what they expect."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=fr><head><title>{title} • Velvet Accord</title></head><body><div class=bar><a href=/>Velvet Accord</a> <a href=/membres>Membres</a> <a href=/inscription>Inscription</a></div>"
            f"<div class=page>{body}</div><div class=bas><a href=/cgu>CGU</a> Velvet Accord SAS, rencontres entre adultes, sugar daddy et sugar baby</div></body></html>"
        )

    tiles = "".join(
        f"<a class=tuile href='/membre/{nick}'><img src='/a/{nick}.jpg'><b>{name}</b><i>{age} ans, {city}</i></a>"
        for nick, name, age, city, *_ in _MEMBERS
    )
    pages = {
        f"{SUGAR}/membres": page("Membres", f"<h1>Membres près de vous</h1><div class=mur>{tiles}</div>"),
        f"{SUGAR}/cgu": page(
            "Conditions d'utilisation",
            "<h1>Conditions d'utilisation</h1><p>Le site est réservé aux personnes majeures. Toute offre illégale est supprimée.</p>",
        ),
        f"{SUGAR}/membre/parti": page(
            "Introuvable", "<h1>Profil introuvable</h1><p>Ce membre n'existe plus.</p>"
        ),
    }
    for nick, name, age, city, amount, text, each in _MEMBERS:
        pages[f"{SUGAR}/membre/{nick}"] = page(
            name,
            f"<h1>{name}</h1><p class=vu>Dernière connexion : hier</p><table><tr><th>Âge</th><td>{age} ans</td></tr><tr><th>Ville</th><td>{city}</td></tr><tr><th>Taille</th><td>168 cm</td></tr>"
            f"<tr><th>Statut</th><td>Célibataire</td></tr><tr><th>Allocation souhaitée</th><td>{amount} € {each}</td></tr></table><h2>À propos de moi</h2><p>{text}</p><h2>Centres d'intérêt</h2><p>Théâtre, cuisine</p><button>Envoyer un message</button>",
        )
    return pages


REVIEWS = "https://fairnote.example"
_REVIEWS = [
    (
        3301,
        "Mila",
        "Leipzig",
        "0151 2344 9081",
        "Sie wirkte nervös und sah immer wieder zur Tür. Ein Mann nahm das Geld entgegen.",
        "14.05.2025",
        2,
    ),
    (
        3302,
        "Jana",
        "Dresden",
        "0170 5567 123",
        "Freundlicher Empfang, nette Unterhaltung, alles wie abgesprochen. Gerne wieder.",
        "17.05.2025",
        5,
    ),
    (
        3303,
        "Carla",
        "Halle",
        "0162 9034 551",
        "Saubere Wohnung, sie lächelte viel. Der Preis war 150 Euro für die Stunde.",
        "21.05.2025",
        4,
    ),
]


def reviews() -> dict[str, Answer]:
    """Pages of one review each, with the number of the person that it speaks of."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=de><head><title>{title}</title></head><body><header><a href=/>Fairnote</a> – Erfahrungsberichte</header><main>{body}</main><footer><a href=/impressum>Impressum</a></footer></body></html>"
        )

    rows = "".join(
        f"<li><a href='/bericht/{n}'>Erfahrung mit {name}, {city}</a> <span>{'★' * stars}</span> {date}</li>"
        for n, name, city, _, _, date, stars in _REVIEWS
    )
    pages = {
        f"{REVIEWS}/": page(
            "Fairnote: Erfahrungsberichte über Escort-Damen",
            f"<h1>Neueste Bewertungen</h1><ul>{rows}</ul>",
        ),
        f"{REVIEWS}/impressum": page(
            "Impressum", "<h1>Impressum</h1><p>Fairnote GmbH, Musterweg 3, 04109 Leipzig, HRB 00000</p>"
        ),
        f"{REVIEWS}/bericht/1": page(
            "Fehler", "<h1>Seite nicht gefunden</h1><p>Dieser Bericht wurde gelöscht.</p>"
        ),
    }
    for n, name, city, phone, text, date, stars in _REVIEWS:
        pages[f"{REVIEWS}/bericht/{n}"] = page(
            f"Erfahrung mit {name} in {city}",
            f"<article class=bericht><h1>Erfahrung mit {name} in {city}</h1><p class=meta>Bericht von <span class=author>wanderer{n}</span> am <time datetime='{date[6:]}-{date[3:5]}-{date[:2]}'>{date}</time></p>"
            f"<p>Bewertung: {stars} von 5 Sternen</p><p>Telefon der Dame: {phone}</p><p>{text}</p></article>",
        )
    return pages


SALON = "https://salon-karpaty.example"
_SALON = [
    ("viera", "Viera", 30, "Mám rada pokojné stretnutia, erotická masáž je moja špecialita."),
    ("ema", "Ema", 22, "Naša najmladšia spoločníčka, nežná a veselá povaha."),
    ("dorota", "Dorota", 36, "Skúsená masérka s teplými rukami, diskrétne a bez náhlenia."),
]


def salon() -> dict[str, Answer]:
    """A salon: several women, a page each, behind one number and one price list."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=sk><head><title>{title} | Salón Karpaty</title></head><body><div class=nav><a href=/>Salón</a><a href=/dievcata/>Dievčatá</a><a href=/cennik>Cenník</a><a href=/kontakt>Kontakt</a></div>"
            f"<div class=text>{body}</div><div class=footer>Salón Karpaty, Košice, rezervácie 0905 447 201</div></body></html>"
        )

    tiles = "".join(
        f"<div class=d><a href='/dievcata/{slug}/'><img src='/f/{slug}.jpg'></a><h3><a href='/dievcata/{slug}/'>{name}</a></h3><p>{age} rokov, {text[:24]}…</p></div>"
        for slug, name, age, text in _SALON
    )
    pages = {
        f"{SALON}/": page(
            "Erotický salón v Košiciach",
            "<h1>Salón Karpaty</h1><p>Vitajte v našom privátnom salóne. Erotické masáže a príjemná spoločnosť, otvorené 10:00-22:00.</p>",
        ),
        f"{SALON}/dievcata/": page("Dievčatá", f"<h1>Naše dievčatá</h1>{tiles}"),
        f"{SALON}/cennik": page(
            "Cenník",
            "<h1>Cenník</h1><table><tr><td>30 minút</td><td>60 €</td></tr><tr><td>1 hodina</td><td>100 €</td></tr></table>",
        ),
        f"{SALON}/kontakt": page(
            "Kontakt", "<h1>Kontakt</h1><p>Karpaty Relax s.r.o., Vzorová 9, Košice. Telefón 0905 447 201</p>"
        ),
        f"{SALON}/dievcata/lena/": page("Chyba", "<h1>Stránka nenájdená</h1><p>Táto stránka neexistuje.</p>"),
    }
    for slug, name, age, text in _SALON:
        pages[f"{SALON}/dievcata/{slug}/"] = page(
            name,
            f"<h1>{name}</h1><ul><li>Vek: {age}</li><li>Výška: 169 cm</li><li>Jazyky: slovenčina, angličtina</li></ul><p>{text}</p><p>Objednávky: 0905 447 201</p>",
        )
    return pages


APP = "https://varaa-heti.example"
_APP = [
    (
        "k3f9",
        "Aino",
        27,
        "Helsinki",
        "+358401230451",
        200,
        "Eroottinen hieronta omassa asunnossa, rauhallista ja kiireetöntä.",
    ),
    (
        "m8x2",
        "Venla",
        33,
        "Tampere",
        "+358401230452",
        180,
        "Seuralainen illalliselle, hotellikäynnit sovitusti. Diskreetti.",
    ),
    (
        "p1z7",
        "Siiri",
        24,
        "Turku",
        "+358401230453",
        190,
        "Uusi kaupungissa, vain muutaman päivän. Soita hyvissä ajoin.",
    ),
]


def booking_app() -> dict[str, Answer]:
    """A booking application: JSON in a script of type application/json, hours of the day as slots."""

    def page(title: str, state: object) -> Answer:
        return answer(
            f"<!doctype html><html lang=fi><head><title>{title}</title></head><body><div id=root><noscript>JavaScript vaaditaan</noscript></div><script id=state type='application/json'>{json.dumps(state, ensure_ascii=False)}</script></body></html>"
        )

    pages = {
        f"{APP}/": page(
            "Varaa heti",
            {
                "view": "list",
                "providers": [
                    {"slug": s, "name": n, "age": a, "town": t, "link": f"/p/{s}", "nextSlot": "18:00"}
                    for s, n, a, t, *_ in _APP
                ],
            },
        ),
        f"{APP}/ehdot": page(
            "Käyttöehdot",
            {
                "view": "static",
                "heading": "Käyttöehdot",
                "body": "Palvelu on tarkoitettu täysi-ikäisille. Varaus ei ole maksu.",
            },
        ),
        f"{APP}/p/zzzz": Answer(
            "<html lang=fi><title>404</title><body>Sivua ei löytynyt</body></html>".encode(), 404
        ),
    }
    for s, n, a, t, phone, price, text in _APP:
        pages[f"{APP}/p/{s}"] = page(
            f"{n}, {t}",
            {
                "view": "provider",
                "provider": {
                    "slug": s,
                    "name": n,
                    "age": a,
                    "town": t,
                    "phoneNumber": phone,
                    "description": text,
                    "services": [{"title": "1 tunti", "priceEur": price}],
                    "slots": ["18:00", "19:00", "20:30"],
                    "height": "168 cm",
                },
            },
        )
    return pages


BOARD = "https://govori-noshtem.example"
_TOPICS = [
    (
        512,
        "Отзив за Ралица, София",
        [
            (
                "Пътник",
                "Обадих се на 0888 120 336, гласът беше на друг човек. Не се усмихна нито веднъж.",
                "12.05.2025 21:14",
            ),
            ("Горан", "И аз бях там, изглеждаше уплашена.", "13.05.2025 08:02"),
        ],
    ),
    (
        513,
        "Масаж във Варна",
        [
            (
                "Морски",
                "Добър масаж, приятен разговор, 80 лева за час. Телефон 0877 450 912.",
                "14.05.2025 11:40",
            ),
            ("Пътник", "Благодаря за мнението.", "14.05.2025 19:25"),
        ],
    ),
    (
        514,
        "Пловдив - къде?",
        [
            ("Новак", "Някой знае ли ескорт в Пловдив?", "15.05.2025 10:00"),
            ("Горан", "Виж обявите, внимавай с предплащане.", "15.05.2025 12:31"),
        ],
    ),
]


def board() -> dict[str, Answer]:
    """A board without known software: posts in tables, authors bold in a cell of their own."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=bg><head><title>{title}</title></head><body><table class=gore><tr><td><a href='/forum/'>Форум Говори нощем</a></td><td><a href='/pravila'>Правила</a></td></tr></table>{body}"
            f"<p class=dolu>Ескорт и масаж: мнения на посетители</p></body></html>"
        )

    rows = "".join(
        f"<tr><td><a href='/forum/tema-{n}'>{title}</a></td><td>{len(posts)} отговора</td><td>последно мнение {posts[-1][2]}</td></tr>"
        for n, title, posts in _TOPICS
    )
    pages = {
        f"{BOARD}/forum/": page("Форум: ескорт", f"<h1>Теми</h1><table>{rows}</table>"),
        f"{BOARD}/pravila": page(
            "Правила", "<h1>Правила</h1><p>Без обиди и без чужди лични данни. Модераторът трие мнения.</p>"
        ),
        f"{BOARD}/forum/tema-9": page("Грешка", "<h1>Страницата не е намерена</h1>"),
    }
    for n, title, posts in _TOPICS:
        body = "".join(
            f"<table class=mnenie id=m{n}{k}><tr><td class=user><b>{who}</b><br>Регистриран: 2023</td><td><small>{when}</small><div>{text}</div><a href='#'>Цитирай</a> <a href='#'>Отговори</a></td></tr></table>"
            for k, (who, text, when) in enumerate(posts)
        )
        pages[f"{BOARD}/forum/tema-{n}"] = page(title, f"<h1>{title}</h1><div class=tema>{body}</div>")
    return pages


OPINIONS = "https://opinie-nocne.example"
_OPINIONS = [
    (
        901,
        "Kalina, Gdańsk",
        "698 120 554",
        "Miła rozmowa, uśmiechnięta, wszystko zgodnie z umową.",
        "2025-05-11",
        "9/10",
    ),
    (
        902,
        "Iga, Sopot",
        "512 904 118",
        "Była spięta i patrzyła na drzwi, ktoś czekał w kuchni.",
        "2025-05-13",
        "3/10",
    ),
    (903, "Sandra, Gdynia", "791 204 663", "Krótko i bez rozmowy, ale punktualnie.", "2025-05-20", "6/10"),
]


def opinions() -> dict[str, Answer]:
    """Reviews whose titles name the person only; a mark and a writer tell what they are."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=pl><head><title>{title}</title></head><body><div class=g><a href=/>Opinie nocne: anonse towarzyskie w oczach gości</a></div>{body}<div class=d><a href=/regulamin>Regulamin</a></div></body></html>"
        )

    rows = "".join(
        f"<div class=o><a href='/o/{n}'>{who}</a><p>{text}</p><i>{mark}</i></div>"
        for n, who, _, text, _, mark in _OPINIONS
    )
    pages = {
        f"{OPINIONS}/": page("Opinie nocne", f"<h1>Ostatnie wpisy</h1>{rows}"),
        f"{OPINIONS}/regulamin": page(
            "Regulamin",
            "<h1>Regulamin</h1><p>Wpisy mogą dodawać tylko osoby pełnoletnie. Obraźliwe wpisy znikają.</p>",
        ),
        f"{OPINIONS}/o/7": page("Błąd", "<h1>Strona nie istnieje</h1>"),
    }
    for n, who, phone, text, date, mark in _OPINIONS:
        pages[f"{OPINIONS}/o/{n}"] = page(
            who,
            f"<h1>{who}</h1><p>Numer: {phone}</p><p>Ocena: {mark}</p><blockquote class=tresc>{text}</blockquote><p>dodał <b class=nick>gosc{n}</b>, <time datetime={date}>{date}</time></p>",
        )
    return pages
