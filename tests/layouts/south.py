"""More invented sites: a page's props in an attribute, one long page, rows without pages, an overlay, a host for each."""

import html
import json

from tests.layouts.reading import Answer, answer

IT = "https://lungarno.example"
_IT_GIRLS = [
    (
        210,
        "Ginevra",
        28,
        "Firenze",
        "347 220 1185",
        150,
        "Ricevo in appartamento riservato, massaggi rilassanti e tanta dolcezza.",
    ),
    (
        214,
        "Noemi",
        33,
        "Bologna",
        "333 904 7712",
        120,
        "Accompagnatrice elegante per cene e serate, anche hotel.",
    ),
    (
        219,
        "Asia",
        22,
        "Torino",
        "351 660 0483",
        130,
        "Appena arrivata in città, solo per pochi giorni. Chiamami.",
    ),
]


def italian() -> dict[str, Answer]:
    """An application whose page stands in an attribute: ``<div id=app data-page="{...}">``."""

    def page(title: str, component: str, props: dict[str, object]) -> Answer:
        state = html.escape(
            json.dumps({"component": component, "props": props, "url": "/", "version": "9f"}), quote=True
        )
        return answer(
            f'<html lang="it"><head><title>{title}</title></head><body><div id="app" data-page="{state}"></div></body></html>'
        )

    pages = {
        f"{IT}/": page(
            "Escort in Italia",
            "Home",
            {
                "ads": [
                    {"id": i, "nome": n, "eta": a, "citta": c, "href": f"/annuncio/{i}", "img": f"/f/{i}.jpg"}
                    for i, n, a, c, *_ in _IT_GIRLS
                ]
            },
        ),
        f"{IT}/termini": page(
            "Termini e condizioni",
            "Static",
            {
                "title": "Termini e condizioni",
                "text": "Gli annunci sono riservati a persone adulte. Il sito non fa da intermediario.",
            },
        ),
        f"{IT}/annuncio/1": Answer(
            b"<html lang=it><title>Errore 404</title><body>Pagina non trovata</body></html>", 404
        ),
    }
    for i, n, a, c, phone, price, text in _IT_GIRLS:
        pages[f"{IT}/annuncio/{i}"] = page(
            f"{n}, {c}",
            "Ad",
            {
                "ad": {
                    "id": i,
                    "nome": n,
                    "eta": a,
                    "citta": c,
                    "altezza": "170 cm",
                    "telefono": phone,
                    "descrizione": text,
                    "tariffa": f"1 ora {price} €",
                }
            },
        )
    return pages


HU = "https://duna-studio.example"
_HU_GIRLS = [
    ("reka", "Réka", 26, 25000, "Kedves és türelmes vagyok, nálam és szállodában is."),
    ("fanni", "Fanni", 31, 22000, "Masszázs nyugodt környezetben, diszkréten."),
    ("dorka", "Dorka", 23, 28000, "Most érkeztem, csak ezen a héten vagyok itt."),
]


def hungarian() -> dict[str, Answer]:
    """A studio's one long page: its women, its prices, its imprint, each under an anchor; one number for all."""
    women = "".join(
        f"<section class='lany' id='{slug}'><h3>{name}</h3><p><b>Kor:</b> {age} év</p><p><b>Magasság:</b> 168 cm</p><p>{text}</p><p>1 óra {price} Ft</p></section>"
        for slug, name, age, price, text in _HU_GIRLS
    )
    return {
        f"{HU}/": answer(
            f"<html lang=hu><head><title>Duna Stúdió – masszázs Budapesten</title></head><body><div class=menu><a href='#lanyok'>Lányok</a> <a href='#kapcsolat'>Kapcsolat</a></div>"
            f"<h1>Duna Stúdió</h1><div id=lanyok>{women}</div><div id=kapcsolat><h2>Kapcsolat</h2><p>Budapest, Példa utca 3. Telefon: 06 30 555 1207</p></div><p>Üzemeltető: Duna Pihenő Kft.</p></body></html>"
        )
    }


UK = "https://dzvinok.example"
_UK_GIRLS = [
    (1, "Злата", 25, "Київ", "067 412 33 08", 2500, "Зустріч у моїй квартирі, масаж, без поспіху."),
    (2, "Богдана", 34, "Львів", "098 330 14 72", 2000, "Ескорт, виїзд до готелю, приємне спілкування."),
    (3, "Мілана", 21, "Одеса", "063 905 11 60", 3000, "Нова у місті, лише на кілька днів."),
    (4, "Соломія", 29, "Дніпро", "050 118 94 25", 2200, "Еротичний масаж, апартаменти у центрі."),
]


def ukrainian() -> dict[str, Answer]:
    """A table of ads that have no page of their own."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=uk><head><title>{title}</title></head><body><p><a href=/>Дзвінок</a> | <a href=/pravyla>Правила</a></p>{body}</body></html>"
        )

    rows = "".join(
        f"<tr id=o{n}><td><b>{name}</b>, {age} років</td><td>{city}</td><td>{text} Година {price} грн. Тел. {phone}</td></tr>"
        for n, name, age, city, phone, price, text in _UK_GIRLS
    )
    return {
        f"{UK}/": page(
            "Дзвінок: оголошення дівчат",
            f"<h1>Оголошення</h1><table class=tab><tr><th>Хто</th><th>Місто</th><th>Оголошення</th></tr>{rows}</table>",
        ),
        f"{UK}/pravyla": page(
            "Правила", "<h1>Правила</h1><p>Оголошення подають лише повнолітні. Сайт не є посередником.</p>"
        ),
        f"{UK}/nema": page("Помилка", "<h1>Сторінку не знайдено</h1>"),
    }


ES = "https://costa-citas.example"
_ES_GIRLS = [
    (
        "triana-malaga",
        71,
        "Triana",
        27,
        "Málaga",
        "612 334 780",
        120,
        "Recibo en piso propio, discreto y limpio. También hoteles.",
    ),
    (
        "nerea-granada",
        74,
        "Nerea",
        36,
        "Granada",
        "634 019 552",
        100,
        "Masajista con experiencia, trato de novia, sin prisas.",
    ),
    (
        "aitana-cadiz",
        78,
        "Aitana",
        22,
        "Cádiz",
        "671 208 143",
        130,
        "Recién llegada, solo esta semana. Llámame.",
    ),
]


def spanish() -> dict[str, Answer]:
    """A gate laid over each page, paging in the path, towns as pages of their own."""
    gate = "<div class='age-modal overlay'><h2>¿Eres mayor de 18 años?</h2><p>Este sitio contiene anuncios para adultos.</p><button>Sí, entrar</button><button>Salir</button></div>"

    def page(title: str, body: str) -> Answer:
        towns = "".join(
            f"<a href='/escorts/{t}'>{t.capitalize()}</a> "
            for t in ("malaga", "granada", "cadiz", "almeria", "huelva")
        )
        return answer(
            f"<html lang=es><head><title>{title}</title></head><body>{gate}<div class=cab><a href=/>Costa Citas</a></div><div class=ciudades>{towns}</div><div class=cont>{body}</div><div class=pie><a href=/aviso-legal>Aviso legal</a> Costa Citas SL</div></body></html>"
        )

    def card(slug: str, number: int, name: str, age: int, city: str, *_: object) -> str:
        return f"<div class=ficha><a href='/escort/{slug}-{number}'><img src='/i/{number}.jpg'></a><a href='/escort/{slug}-{number}'>{name}</a> <span>{age} años</span> <span>{city}</span></div>"

    paging = "<ul class=pg><li><a href='/escorts/page/1'>1</a></li><li><a href='/escorts/page/2'>2</a></li><li><a href='/escorts/page/3'>3</a></li></ul>"
    pages = {
        f"{ES}/escorts/page/1": page(
            "Escorts", f"<h1>Escorts</h1>{card(*_ES_GIRLS[0])}{card(*_ES_GIRLS[1])}{paging}"
        ),
        f"{ES}/escorts/page/2": page(
            "Escorts, página 2", f"<h1>Escorts</h1>{card(*_ES_GIRLS[2])}{card(*_ES_GIRLS[0])}{paging}"
        ),
        f"{ES}/escorts/granada": page(
            "Escorts en Granada", f"<h1>Escorts en Granada</h1>{card(*_ES_GIRLS[1])}"
        ),
        f"{ES}/escorts/huelva": page(
            "Escorts en Huelva", "<h1>Escorts en Huelva</h1><p>Todavía no hay anuncios en esta ciudad.</p>"
        ),
        f"{ES}/aviso-legal": page(
            "Aviso legal",
            "<h1>Aviso legal</h1><p>Costa Citas SL, CIF B00000000, Calle Ejemplo 2, Málaga.</p>",
        ),
        f"{ES}/escort/vieja-1": page("No encontrado", "<h1>Anuncio no encontrado</h1>"),
    }
    for slug, number, name, age, city, phone, price, text in _ES_GIRLS:
        pages[f"{ES}/escort/{slug}-{number}"] = page(
            f"{name}, {age} años, {city}",
            f"<h1>{name}</h1><ul class=datos><li>Edad: {age}</li><li>Ciudad: {city}</li><li>Altura: 1,66 m</li></ul><p>{text}</p><p>1 hora {price} €</p><p>Teléfono {phone}</p>",
        )
    return pages


FR = "https://rendezvous-discret.example"
_FR_GIRLS = [
    (
        "margaux",
        "Margaux",
        30,
        "Nantes",
        "06 44 12 87 30",
        200,
        "Escort indépendante, je reçois dans un appartement calme ou me déplace à l'hôtel.",
    ),
    (
        "clemence",
        "Clémence",
        26,
        "Lille",
        "07 58 90 21 46",
        180,
        "Massage sensuel et moments complices, sur rendez-vous.",
    ),
    (
        "oceane",
        "Océane",
        23,
        "Rennes",
        "06 19 70 33 58",
        190,
        "De passage quelques jours seulement, appelez-moi.",
    ),
]


def french() -> dict[str, Answer]:
    """A host for each person, her page at its root."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=fr><head><title>{title}</title></head><body><div class=logo><a href='{FR}/'>Rendez-vous discret</a></div>{body}<div class=pied><a href='{FR}/mentions-legales'>Mentions légales</a></div></body></html>"
        )

    cards = "".join(
        f"<div class=v><a href='https://{slug}.rendezvous-discret.example/'><img src='/v/{slug}.jpg'><span>{name}</span></a><small>{age} ans, {city}</small></div>"
        for slug, name, age, city, *_ in _FR_GIRLS
    )
    pages = {
        f"{FR}/": page("Escortes en France", f"<h1>Nos annonces d'escortes</h1>{cards}"),
        f"{FR}/mentions-legales": page(
            "Mentions légales",
            "<h1>Mentions légales</h1><p>Éditeur : RDV Médias SARL, 1 rue de l'Exemple, Nantes.</p>",
        ),
        f"{FR}/rien": page("Erreur", "<h1>Page introuvable</h1>"),
    }
    for slug, name, age, city, phone, price, text in _FR_GIRLS:
        pages[f"https://{slug}.rendezvous-discret.example/"] = page(
            f"{name}, {city}",
            f"<h1>{name}</h1><p>Âge : {age} ans</p><p>Ville : {city}</p><p>Taille : 1m70</p><p>{text}</p><p>1 heure : {price} €</p><p>Tél : {phone}</p>",
        )
    return pages
