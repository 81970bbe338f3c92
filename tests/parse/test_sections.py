"""Where a page stands on its site: sections of other things, members apart, topics that are ads, the frame's cards."""

import datetime as dt

import pytest

from clew.parse.decide import Reading, decide
from clew.parse.draft import Source, read_draft
from clew.parse.profile import learn
from clew.parse.sections import section_lines
from clew.parse.site import Site
from clew.parse.sketch import sketch
from clew.records.draft import Draft
from clew.reference.lexicon import packaged_lexicons
from clew.reference.section import names_section

_DAY = dt.datetime(2025, 6, 11, tzinfo=dt.UTC)
_HOST = "https://tablero.example"


def _draft(url: str, body: str, title: str = "Tablero") -> Draft:
    html = f"<html lang='es'><head><title>{title}</title></head><body>{body}</body></html>"
    return read_draft(
        Source(url, "tablero.example", url, _DAY, 200, "text/html; charset=utf-8", html.encode()),
        packaged_lexicons(),
    )


def _read(pages: dict[str, str]) -> dict[str, Reading]:
    lexicons = packaged_lexicons()
    drafts = [_draft(_HOST + path, body) for path, body in pages.items()]
    sketches = [sketch(draft, lexicons) for draft in drafts]
    site = Site.of(learn("tablero.example", sketches))
    return {
        draft.url.removeprefix(_HOST): decide(draft, seen, site, lexicons)
        for draft, seen in zip(drafts, sketches, strict=True)
    }


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Empleo", True),
        ("Immobilien (1.204)", True),
        ("» Работа", True),
        ("Locuri de muncă /", True),
        ("Contactos", False),
        ("Working girls", False),
        ("Telefon", False),
    ],
)
def test_a_section_of_other_things_is_known_by_its_whole_name(text: str, is_one: bool) -> None:
    assert names_section(text, packaged_lexicons()) is is_one


def test_the_way_to_a_page_and_its_address_name_its_section() -> None:
    lexicons = packaged_lexicons()
    way = _draft(
        f"{_HOST}/a/77", "<p>Inicio / Empleo /</p><h1>Masajista para hotel</h1><p>Turnos de 8 horas.</p>"
    )
    assert [line is not None for line in section_lines(way, lexicons)] == [True]
    address = _draft(f"{_HOST}/empleo/77", "<h1>Masajista para hotel</h1><p>Turnos de 8 horas.</p>")
    assert list(section_lines(address, lexicons)) == [None]
    own = _draft(f"{_HOST}/a/78", "<h1>Clara</h1><p>Busco empleo de dia, de noche te recibo.</p>")
    assert list(section_lines(own, lexicons)) == []


def _ad(number: int, name: str, age: int) -> str:
    return (
        f"<p>Inicio / Contactos /</p><h1>{name}</h1><dl><dt>Edad</dt><dd>{age}</dd><dt>Altura</dt><dd>16{number} cm</dd></dl>"
        f"<p>Soy {name}, masaje erotico y compania, te recibo en mi piso. Una hora {100 + number} euros.</p><p>Tel. 6123450{number}8</p>"
    )


def test_a_job_among_ads_is_not_one() -> None:
    names = [("Clara", 24), ("Nuria", 31), ("Elena", 28), ("Julia", 35)]
    pages = {f"/anuncio/{n}": _ad(n, name, age) for n, (name, age) in enumerate(names, start=1)}
    pages["/anuncio/9"] = (
        "<p>Inicio / Empleo /</p><h1>Masajista</h1><p>Hotel busca masajista con diploma, edad 25 a 40. Jornada de 8 horas, 1300 euros."
        "</p><p>Tel. 612345078</p>"
    )
    read = _read(pages)
    assert [path for path, reading in read.items() if any(b.kind == "ad" for b in reading.blocks)] == [
        "/anuncio/1", "/anuncio/2", "/anuncio/3", "/anuncio/4",
    ]  # fmt: skip
    assert read["/anuncio/9"].page.relevant is False


def test_members_of_a_site_that_has_ads_as_well_are_not_its_ads() -> None:
    pages = {
        f"/anuncio/{n}": _ad(n, name, 24 + n) for n, name in enumerate(("Clara", "Nuria", "Elena"), start=1)
    }
    for n, name in enumerate(("Pedro", "Marta", "Luis"), start=1):
        pages[f"/miembro/{n}"] = (
            f"<h1>{name}</h1><dl><dt>Edad</dt><dd>{40 + n}</dd></dl><h2>Sobre mi</h2><p>Me gusta el mar.</p><h2>Busco</h2><p>Una amistad.</p>"
            "<p>Estado civil: soltero. Miembro desde 2023. Intereses: cine. Ultima conexion: ayer</p><button>Enviar mensaje</button>"
        )
    read = _read(pages)
    assert {read[f"/miembro/{n}"].page.kind for n in (1, 2, 3)} == {"profile"}
    assert not any(read[f"/miembro/{n}"].blocks for n in (1, 2, 3))
    assert all(read[f"/anuncio/{n}"].blocks for n in (1, 2, 3))


def test_cards_that_all_pages_show_make_no_list_of_a_page() -> None:
    latest = "".join(
        f"<li><a href='/anuncio/{n}'>{name}, {24 + n} anos, Valencia, masaje y compania</a></li>"
        for n, name in enumerate(("Clara", "Nuria", "Elena"), start=1)
    )
    module = f"<div><h3>Ultimos anuncios</h3><ul>{latest}</ul></div>"
    pages = {
        f"/anuncio/{n}": _ad(n, name, 24 + n) + module
        for n, name in enumerate(("Clara", "Nuria", "Elena", "Julia"), start=1)
    }
    rules = "<h1>Como publicar</h1><p>Un anuncio cuesta veinte euros al mes, y cada persona publica el suyo. Escribe a la redaccion.</p>"
    pages["/publicar"] = rules + module
    pages["/ayuda"] = (
        "<h1>Ayuda</h1><p>Escribe a la redaccion, que responde en los dias laborables por la manana.</p>"
        + module
    )
    pages["/normas"] = (
        "<h1>Normas</h1><p>Cada anuncio es de quien lo publica, y la redaccion lo lee antes de que salga.</p>"
        + module
    )
    assert _read(pages)["/publicar"].page.kind == "static"


def test_hashtags_are_no_cards() -> None:
    tags = "<a href='/tag/valencia'>#Valencia</a> <a href='/tag/masaje'>#masaje</a>"
    pages = {
        f"/post/{n}": f"<div><div class='m'>{_ad(n, name, 24 + n)}</div><p>{tags}</p></div>"
        for n, name in enumerate(("Clara", "Nuria", "Elena"), start=1)
    }
    assert {reading.page.kind for reading in _read(pages).values()} == {"ad"}


def test_a_menu_of_sections_beside_every_ad_puts_no_ad_aside() -> None:
    menu = "<div><a href='/vivienda'>Vivienda</a></div><div><a href='/empleo'>Empleo</a></div>"
    terse = "<p>Soy Elba. Una hora 90 euros, toda la noche 700 euros. Tel. 612 345 998</p>"
    more = "<p>Escort, atencion a parejas, tantra y toda la noche en hotel.</p>"
    names = enumerate(("Ana", "Eva", "Lia", "Noa"), 1)
    pages = {f"/anuncio/{n}.html": menu + _ad(n, name, 20 + n) + more for n, name in names}
    pages["/anuncio/5.html"] = f"{menu}<h1>Elba</h1>{terse}"
    cards = "".join(f"<div class='c'><a href='{path}'>{path}</a> Contactos</div>" for path in pages)
    others = {
        f"/filtro?x={n}": f"<p>{n}</p>" for n in range(6)
    }  # pages without the menu: it is no part of the frame
    read = _read({**pages, "/contactos": menu + cards, **others})
    assert {path: read[path].page.relevant for path in pages} == dict.fromkeys(pages, True)


def test_one_section_named_on_every_ad_is_where_they_stand() -> None:
    jobs = {
        f"/anuncio/{n}.html": f"<div>Empleo</div><h1>Masajista {n}</h1><p>Hotel busca masajista, edad hasta {30 + n}, 9 euros la hora.</p>"
        for n in range(1, 5)
    }
    read = _read(jobs)
    assert not any(read[path].page.kind == "ad" and read[path].page.relevant for path in jobs)
