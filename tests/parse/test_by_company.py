"""Pages that alone look like something else: members who ask by the month, boards, directories of sites."""

from tests.parse.reading import read_pages

from clew.parse.decide import Reading


def _page(body: str, title: str, language: str = "en", menu: str = "") -> str:
    return f'<html lang="{language}"><title>{title}</title><body>{menu}{body}<footer>{title}</footer></body></html>'


def _kinds(read: dict[str, Reading]) -> dict[str, str]:
    return {path: reading.page.kind for path, reading in read.items()}


def _member(name: str, age: int, asked: str) -> str:
    chips = "".join(f"<li>{chip}</li>" for chip in [f"🎂 {age} ans", "📍 Nantes", f"💶 {asked}"])
    return _page(
        f"<section><h1>{name}</h1><em>En ligne maintenant</em><ul>{chips}</ul><p>J'aime la mer et les longues soirées.</p>"
        "<h3>Je recherche</h3><p>un homme posé</p><button>Envoyer un message</button><button>Offrir un cadeau</button></section>",
        "Duo d'ailleurs",
        "fr",
    )


def test_members_who_ask_by_the_month_make_a_site_of_the_trade() -> None:
    names = ["Lucile", "Maëva", "Oriane", "Solène"]
    members = {
        f"/m/{700 + n}": _member(name, 22 + n, f"{900 + 50 * n} € par mois") for n, name in enumerate(names)
    }
    read = read_pages("duodailleurs.example", members)
    assert set(_kinds(read).values()) == {"profile"}
    assert all(reading.page.relevant and len(reading.blocks) == 1 for reading in read.values())


def test_members_who_ask_for_nothing_do_not() -> None:
    names = ["Lucile", "Maëva", "Oriane", "Solène"]
    members = {f"/m/{700 + n}": _member(name, 22 + n, "Infirmière") for n, name in enumerate(names)}
    read = read_pages("duodailleurs.example", members)
    assert not any(reading.blocks for reading in read.values())


def _post(number: int, writer: str, text: str) -> str:
    return (
        f'<div class="entry" id="js-post-{number}"><a class="username" href="/members/{writer}.{number % 90}/">{writer}</a>'
        f'<a href="/posts/{number}/"><time datetime="2025-06-0{number % 8 + 1}T10:00">June</time></a><div>{text}</div>'
        '<a href="#">Quote</a> <a href="#">Report</a></div>'
    )


def _topic(name: str, first: int) -> str:
    said = [
        "Has anyone met Carla in Leeds lately?",
        "I did, she was kind, 120 for the hour.",
        "Thanks, good to know.",
    ]
    posts = "".join(
        _post(first + n, writer, text)
        for n, (writer, text) in enumerate(zip(["walker", "oldoak", "walker"], said, strict=True))
    )
    return _page(
        f'<h1>{name}</h1>{posts}<form><a href="/login/">Log in to reply</a></form>',
        f"{name} | Talk",
        menu=_BOARD,
    )


_BOARD = (
    '<nav><a href="/">Forum</a> <a href="/new-posts/">New posts</a> <a href="/members/">Members</a></nav>'
)


def test_a_board_has_topics_and_a_home_of_sections() -> None:
    topics = {f"/threads/carla-{n}.{80 + n}/": _topic(f"Carla, part {n}", 500 + 10 * n) for n in range(4)}
    sections = "".join(
        f'<div class="node"><h3><a href="/forums/section-{n}.{n}/">Section {n}</a></h3><p>Threads 4 Messages 60</p>'
        f'<a href="/threads/carla-{n}.{80 + n}/">Carla, part {n}</a></div>'
        for n in range(4)
    )
    home = {"/": _page(f"<h1>Forum list</h1>{sections}", "Talk", menu=_BOARD)}
    kinds = _kinds(read_pages("talkhouse.example", topics | home))
    assert {kinds[path] for path in topics} == {"thread"}
    assert kinds["/"] == "static"


def _entries(names: list[str], told: str) -> str:
    entries = "".join(
        f'<div class="entry"><h3><a rel="nofollow" href="/go?u=https%3A%2F%2F{name}.example%2F">{name}</a></h3>'
        f"<p>{told}</p></div>"
        for name in names
    )
    return _page(
        f'<div id="main"><h1>Sites</h1>{entries}</div>',
        "Where to look",
        menu='<nav><a href="/">Home</a></nav>',
    )


def test_a_short_list_of_sites_is_told_by_the_long_ones() -> None:
    long = {
        f"/list/{topic}/": _entries(
            [f"{topic}-{n}" for n in range(6)], "Companions and dinner dates, all over the country."
        )
        for topic in ("north", "south", "west")
    }
    short = {"/list/reviews/": _entries(["opinions"], "Reviews only: ★★☆☆☆ four stars are for sale.")}
    kinds = _kinds(read_pages("wheretolook.example", long | short))
    assert set(kinds.values()) == {"directory"}
