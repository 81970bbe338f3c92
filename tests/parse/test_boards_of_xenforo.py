"""Boards of XenForo, whose posts lead to themselves; and what the mark-up of Bootstrap, tooltips and lists of towns hide."""

import datetime as dt

from tests.parse.reading import read_pages

from clew.parse.draft import Source, read_draft
from clew.records.draft import Draft
from clew.reference.lexicon import packaged_lexicons

_HOST = "soiree-avis.example"
_FIELDS = "<div class='message-fields'><dl><dt>Âge</dt><dd>{0}</dd></dl><dl><dt>Taille</dt><dd>168 cm</dd></dl></div>"
_OFFER = (
    "Massage, tendresse. Je reçois chez moi. 30 min 80 €, 1 heure 150 €. Appelez-moi : 06 39 98 0{0} 1{0}."
)
_ANSWERS = ("Très accueillante, je conseille.", "Et le samedi ?", "Bonjour à tous, j'ai 51 ans.")


def _post(number: int, writer: str, text: str) -> str:
    return (
        f"<article class='message message--post js-post' data-author='{writer}' id='js-post-{number}'><div class='message-inner'>"
        f"<div class='message-cell message-cell--user'><section class='message-user'><h4 class='message-name'>{writer}</h4>"
        "<h5 class='userTitle'>Habitué</h5><dl><dt>Âge</dt><dd>55</dd></dl></section></div>"
        "<div class='message-cell message-cell--main'><header class='message-attribution'><time datetime='2025-06-09'>9 juin 2025</time> "
        f"<a href='/posts/{number}/'>#{number % 100}</a></header><div class='message-content'><div class='bbWrapper'>{text}</div></div></div></div></article>"
    )


def _page(title: str, section: str, body: str) -> str:
    nav = "".join(f"<li><a href='/forums/{path}/'>{name}</a></li>" for path, name in _SECTIONS)
    path, name = next(one for one in _SECTIONS if one[0] == section)
    return (
        f"<html lang='fr'><head><title>{title} | Soirée Avis</title></head><body><header><a href='/'>Soirée Avis</a></header><ul class='p-nav-list'>{nav}</ul>"
        f"<div class='p-body'><ul class='p-breadcrumbs'><li><a href='/forums/{path}/'>{name}</a></li></ul><h1>{title}</h1>{body}</div>"
        "<footer><a href='/help/'>Aide</a></footer></body></html>"
    )


_SECTIONS = (("annonces.2", "Annonces"), ("avis.3", "Avis"), ("salon.4", "Le salon"))


def _board() -> dict[str, str]:
    pages = {}
    for n, (name, age) in enumerate({"Manon": 27, "Odile": 41, "Clara": 23, "Ines": 35}.items()):
        answers = "".join(_post(100 * n + 2 + m, f"guest{m}", said) for m, said in enumerate(_ANSWERS[:n]))
        body = (
            _FIELDS.format(age)
            + _post(100 * n + 1, f"{name.lower()}_69", f"Bonjour, ici {name}. " + _OFFER.format(n))
            + answers
        )
        pages[f"/threads/{name.lower()}.{10 + n}/"] = _page(name, "annonces.2", body)
    talk = _post(901, "guest1", "Quel hôtel avec parking conseillez-vous à Lyon ?") + _post(
        902, "guest2", "Celui de la gare, 90 € la nuit."
    )
    pages["/threads/un-hotel.30/"] = _page("Un hôtel à Lyon", "salon.4", talk)
    rated = "<dl><dt>Note</dt><dd>9/10</dd></dl>" + _post(
        951, "guest1", "Une heure, 150 €. Souriante, appartement propre."
    )
    pages["/threads/manon-lyon.40/"] = _page("Manon, Lyon", "avis.3", rated)
    return pages


def test_what_a_topic_begins_with_is_an_ad_though_each_post_leads_to_itself() -> None:
    read = read_pages(_HOST, _board(), listed=True)
    kinds = {path: one.page.kind for path, one in read.items()}
    assert [
        kinds[f"/threads/{name}.{10 + n}/"] for n, name in enumerate(("manon", "odile", "clara", "ines"))
    ] == ["ad"] * 4
    assert kinds["/threads/un-hotel.30/"] == "thread"
    assert kinds["/threads/manon-lyon.40/"] == "review", (
        "the section in which it stands says so, the board's own name does not"
    )
    for path, one in read.items():
        ads = [block for block in one.blocks if block.kind == "ad"]
        assert len(ads) == (kinds[path] == "ad")
        assert not any("55" in block.text or "_69" in block.text for block in ads), (
            "who writes, and how old, is the board's"
        )


def _draft(body: str) -> Draft:
    day = dt.datetime(2025, 6, 11, tzinfo=dt.UTC)
    html = f"<html lang='en'><body>{body}</body></html>".encode()
    return read_draft(
        Source("c", "a.example", "https://a.example/1", day, 200, "text/html", html), packaged_lexicons()
    )


def test_a_line_under_a_row_makes_it_no_foot_of_the_page() -> None:
    row = "<div class='row border-bottom'><div class='col-5'>Age</div><div class='col-7'>31</div></div>"
    foot = "<div class='bottom-bar'>Terms and conditions apply</div>"
    draft = _draft(f"<h1>Goda</h1>{row}<p>I see you at my place in the evening.</p>{foot}")
    framed = {draft.text[line.start : line.start + line.length]: line.frame for line in draft.lines}
    assert framed["31"] is False
    assert framed["Terms and conditions apply"] is True


def test_icons_with_a_tooltip_name_services() -> None:
    icon = "<i class='fas fa-{0} hz' data-bs-original-title='{1}'></i>"
    shown = (
        icon.format("spa", "Massage") + icon.format("om", "Tantra") + icon.format("flag", "Report this ad")
    )
    shown += icon.format("bath off", "Striptease")
    draft = _draft(f"<h1>Mia</h1><div>{shown}</div><p>Call me in the evening.</p>")
    assert [pair.value for pair in draft.pairs if pair.label == "services"] == ["Massage, Tantra"]


def test_a_town_of_the_list_at_the_side_is_hers_where_she_names_it() -> None:
    towns = ("Aarhus", "Odense", "Aalborg")
    side = (
        "<aside><ul>"
        + "".join(f"<li><a href='/by/{town.lower()}'>{town}</a></li>" for town in towns)
        + "</ul></aside>"
    )
    pages = {}
    for n, name in enumerate(("Nadia", "Lykke", "Roxy", "Camila")):
        stop = f"<div><a href='/by/{towns[n % 3].lower()}'>{towns[n % 3]}</a></div><div>{9 + n}. - {13 + n}. juni</div>"
        pages[f"/paa-turne/{name.lower()}"] = (
            f"<html lang='da'><head><title>{name}</title></head><body><main><h1>{name}</h1><dl><dt>Alder</dt><dd>{24 + n}</dd>"
            f"<dt>Højde</dt><dd>167 cm</dd></dl><p>Massage, kys. 1 time 1.400 kr. Telefon 29 84 17 0{n}.</p><h2>Turné</h2>{stop}</main>{side}</body></html>"
        )
    read = read_pages("turne.example", pages, listed=True)
    for n, (path, one) in enumerate(pages.items()):
        assert one
        (ad,) = [block for block in read[path].blocks if block.kind == "ad"]
        assert [town for town in towns if town in ad.text] == [towns[n % 3]]


def test_a_town_on_her_tour_is_hers_though_a_friend_has_a_page_too() -> None:
    menu = "".join(
        f"<a href='/{path}'>{path}</a> " for path in ("", "malmo", "goteborg", "min-van", "bilder")
    )
    head = "<html lang='sv'><head><title>{0}</title></head><body><div>" + menu + "</div><h2>{0}</h2>"
    own = (
        "Hej, jag heter Hedvig, 39 år, 171 cm, 66 kg. Massage, kyssar. En timme 2200 kr. Ring 070-174 06 33."
    )
    friend = "Jag heter Naima, 28 år, 165 cm, 57 kg. Massage och dans. En timme 2000 kr. Ring 072-555 13 90."
    pages = {
        "/": head.format("Hedvig i Uppsala") + f"<p>{own}</p></body></html>",
        "/malmo": head.format("Malmö 24/6-26/6")
        + "<p>Jag kommer till dig, massage med olja.</p><p>1 tim SEK 2 600, 2 tim SEK 4 600. Ring 070-174 06 33.</p></body></html>",
        "/goteborg": head.format("Göteborg 16/6-18/6")
        + "<p>Jag tar emot på mitt hotell. 60 minuter kostar 2 500:-, 90 minuter 3 400:-.</p></body></html>",
        "/min-van": head.format("Min vän Naima") + f"<p>{friend}</p></body></html>",
        "/bilder": head.format("Galleri") + "<p>Sidan är skyddad med lösenord.</p></body></html>",
    }
    read = read_pages("hedvig.example", pages, listed=True)
    assert [read[path].page.kind for path in ("/", "/malmo", "/goteborg", "/min-van")] == ["ad"] * 4
    assert all(read[path].page.relevant for path in ("/", "/malmo", "/goteborg", "/min-van"))
    assert read["/bilder"].page.kind != "ad"
