"""Invented sites of the west and the north: cards with microdata, a drawn app, an agency's page of profiles."""

import json

from tests.layouts.reading import Answer, answer

PT = "https://convivio-sul.example"
_PT_GIRLS = [
    (
        "beatriz",
        811,
        "Beatriz",
        26,
        "Lisboa",
        "912 340 118",
        120,
        "Recebo em apartamento privado, com calma e discrição, perto do metro.",
    ),
    (
        "lara",
        822,
        "Lara",
        31,
        "Porto",
        "936 551 207",
        100,
        "Massagista com mãos meigas, faço também deslocações a hotéis e domicílios.",
    ),
    (
        "yasmin",
        840,
        "Yasmin",
        23,
        "Faro",
        "963 118 940",
        150,
        "Acabada de chegar à cidade, fico só até domingo. Atendimento sem pressa.",
    ),
]
_PT_FOOT = (
    "<footer><a href='/termos'>Termos e condições</a> <a href='/contacto'>Contacto</a> "
    "Convívio Sul Lda, NIF 501 234 567. Apoio: 210 555 000</footer>"
)


def portuguese() -> dict[str, Answer]:
    """Cards with microdata; slugs with numbers; the site's own telephone in its foot."""

    def card(slug: str, number: int, name: str, age: int, city: str) -> str:
        return (
            f"<article class='c-card' itemscope itemtype='https://schema.org/Person'><a href='/acompanhantes/{city.lower()}/{slug}-{number}'>"
            f"<img src='/m/{number}.webp' alt=''><span itemprop='name'>{name}</span></a><p>{age} anos · {city}</p></article>"
        )

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<!doctype html><html lang=pt><head><title>{title} | Convívio Sul</title></head><body><header><a href='/'>Convívio Sul</a>"
            f"<nav><a href='/lisboa'>Lisboa</a><a href='/porto'>Porto</a><a href='/faro'>Faro</a></nav></header><main>{body}</main>{_PT_FOOT}</body></html>"
        )

    pages = {
        f"{PT}/": page(
            "Acompanhantes em Portugal",
            "<h1>Acompanhantes em Portugal</h1><div class=grid>"
            + "".join(card(*girl[:5]) for girl in _PT_GIRLS)
            + "</div>",
        )
    }
    for slug, number, name, age, city, phone, price, text in _PT_GIRLS:
        others = "".join(card(*girl[:5]) for girl in _PT_GIRLS if girl[0] != slug)
        pages[f"{PT}/acompanhantes/{city.lower()}/{slug}-{number}"] = page(
            f"{name}, {city}",
            f"<div itemscope itemtype='https://schema.org/Person'><h1 itemprop='name'>{name}</h1>"
            f"<ul class=ficha><li><b>Idade:</b> {age} anos</li><li><b>Cidade:</b> <span itemprop='addressLocality'>{city}</span></li><li><b>Altura:</b> 1,68 m</li></ul>"
            f"<p>{text}</p><p>1 hora: {price} €</p><p class=tel>Telemóvel: <a href='tel:+351{phone.replace(' ', '')}' itemprop='telephone'>{phone}</a></p></div>"
            f"<section><h3>Outras acompanhantes</h3>{others}</section>",
        )
    pages[f"{PT}/termos"] = page(
        "Termos e condições",
        "<h1>Termos e condições</h1><p>O site publica anúncios de adultos maiores de 18 anos e não intermedeia encontros.</p>",
    )
    pages[f"{PT}/contacto"] = page(
        "Contacto", "<h1>Contacto</h1><p>Convívio Sul Lda, Rua do Exemplo 4, Lisboa. Telefone 210 555 000</p>"
    )
    pages[f"{PT}/acompanhantes/lisboa/ana-1"] = page(
        "Erro", "<h1>Página não encontrada</h1><p>O anúncio já não está disponível.</p>"
    )
    return pages


NL = "https://dames-app.example"
_NL_GIRLS = [
    (
        "noor",
        5101,
        "Noor",
        29,
        "Utrecht",
        "+31612300451",
        160,
        "Ik ontvang thuis in een rustige wijk, discreet en zonder haast. Ook hotelbezoek in de regio.",
    ),
    (
        "femke",
        5102,
        "Femke",
        35,
        "Rotterdam",
        "+31623440982",
        140,
        "Ervaren masseuse, erotische massage en een goed gesprek. Alleen op afspraak.",
    ),
    (
        "isa",
        5103,
        "Isa",
        24,
        "Eindhoven",
        "+31645120077",
        150,
        "Net nieuw in de stad en maar een paar dagen hier. Bel of app me gerust.",
    ),
]


def dutch() -> dict[str, Answer]:
    """A drawn application: an empty body, all that it shows in ``window.__INITIAL_STATE__``."""

    def page(title: str, state: object) -> Answer:
        return answer(
            f"<!doctype html><html lang=nl><head><title>{title}</title><meta charset=utf-8></head><body><div id=app></div>"
            f"<script>window.__INITIAL_STATE__={json.dumps(state)};(function(){{var s;}}());</script><script src=/js/app.3f1.js></script></body></html>"
        )

    def short(slug: str, number: int, name: str, age: int, city: str) -> dict[str, object]:
        return {
            "id": number,
            "name": name,
            "age": age,
            "city": city,
            "url": f"/dame/{number}/{slug}",
            "photo": f"/img/{number}.jpg",
        }

    pages = {
        f"{NL}/": page(
            "Dames in jouw buurt",
            {"route": "home", "results": {"total": 3, "items": [short(*girl[:5]) for girl in _NL_GIRLS]}},
        ),
        f"{NL}/voorwaarden": page(
            "Algemene voorwaarden",
            {
                "route": "static",
                "content": {
                    "title": "Algemene voorwaarden",
                    "text": "Deze site plaatst advertenties van volwassenen. Plaatsen kan vanaf 21 jaar.",
                },
            },
        ),
        f"{NL}/dame/77/weg": Answer(
            b"<html lang=nl><title>404</title><body><h1>Pagina niet gevonden</h1></body></html>", 404
        ),
    }
    for slug, number, name, age, city, phone, price, text in _NL_GIRLS:
        pages[f"{NL}/dame/{number}/{slug}"] = page(
            f"{name} in {city}",
            {
                "route": "profile",
                "profile": {
                    "id": number,
                    "displayName": name,
                    "age": age,
                    "city": city,
                    "heightCm": 170,
                    "weightKg": 61,
                    "phone": phone,
                    "about": text,
                    "rates": [{"duration": "1 uur", "price": f"€ {price}"}],
                    "photos": [f"/img/{number}.jpg"],
                },
            },
        )
    return pages


SV = "https://nordsallskap.example"
_SV_GIRLS = [
    (
        "ebba",
        "Ebba",
        27,
        "Stockholm",
        "070-174 06 11",
        2500,
        "Lugn och varm, tar emot i egen lägenhet. Hotellbesök efter överenskommelse.",
    ),
    (
        "tuva",
        "Tuva",
        32,
        "Göteborg",
        "070-174 06 12",
        2200,
        "Massös med lång erfarenhet. Diskret och utan stress, kvällar och helger.",
    ),
    (
        "maja",
        "Maja",
        25,
        "Malmö",
        "070-174 06 13",
        2300,
        "Ny i stan, stannar bara några dagar. Ring gärna i god tid.",
    ),
]


def swedish() -> dict[str, Answer]:
    """An agency that shows all its profiles on one page, each with an anchor."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=sv-SE><head><title>{title}</title></head><body><div id=top><a href=/>Hem</a> <a href=/flickor>Våra flickor</a> <a href=/kontakt>Kontakt</a></div>"
            f"<div id=mitt>{body}</div><div id=fot>Nordsällskap AB, org.nr 556000-0000, kontor 08-555 10 20</div></body></html>"
        )

    boxes = "".join(
        f"<div class='flicka' id='{slug}'><h2>{name}</h2><table><tr><td>Ålder</td><td>{age} år</td></tr><tr><td>Stad</td><td>{city}</td></tr><tr><td>Längd</td><td>170 cm</td></tr></table>"
        f"<p>{text}</p><p>Pris: 1 timme {price} kr</p><p>Telefon {phone}</p></div>"
        for slug, name, age, city, phone, price, text in _SV_GIRLS
    )
    return {
        f"{SV}/": page(
            "Nordsällskap – eskort",
            "<h1>Nordsällskap</h1><p>En liten eskortagentur med kvinnligt sällskap. Se våra flickor eller ring kontoret.</p>",
        ),
        f"{SV}/flickor": page("Våra flickor", f"<h1>Våra flickor</h1>{boxes}"),
        f"{SV}/kontakt": page(
            "Kontakta oss",
            "<h1>Kontakta oss</h1><p>Nordsällskap AB, Exempelgatan 1, Stockholm. Telefon 08-555 10 20</p>",
        ),
        f"{SV}/gammal": Answer(
            b"<html lang=sv><title>Fel</title><body><h1>Sidan hittades inte</h1></body></html>", 404
        ),
    }
