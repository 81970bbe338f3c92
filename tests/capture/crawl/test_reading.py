"""Links, refusals, robots.txt and torn files: what is read while a site is asked."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.capture.crawl.answer import Reader
from clew.capture.crawl.archive_file import ArchiveFile, read_tail, set_torn_aside
from clew.capture.crawl.drawn_record import rendered
from clew.capture.crawl.journal import Journal, iter_events
from clew.capture.crawl.links import decoded, read_links
from clew.capture.crawl.robots import Robots, Rules
from clew.capture.crawl.scripted import says_nothing, shown_text
from clew.capture.own_records import http_record
from clew.reference.crawling import packaged_crawling
from clew.store.warc import as_member
from tests.given import DAY

BASE = "https://a.example/x/"


def links(text: str) -> list[str]:
    return [link.url.removeprefix("https://a.example") for link in read_links(text, BASE).links]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<a href=b>x</a>", ["/x/b"]),
        ("<A HREF='/b?p=1&amp;q=2'>x</A>", ["/b?p=1&q=2"]),
        ('<base href="/y/"><a href="b">x</a>', ["/y/b"]),
        ('<frame src="menu.html"><iframe src="/i"></iframe>', ["/x/menu.html", "/i"]),
        ('<link rel="next" href="?p=2"><link rel="stylesheet" href="s">', ["/x/?p=2"]),
        ('<meta http-equiv="refresh" content="0; url=/new">', ["/new"]),
        ('<a rel="nofollow" href="/n">x</a><a hidden href="/h">x</a>', []),
        ('<a style="display: none" href="/h">x</a><a style="visibility:hidden" href="/h">x</a>', []),
        ('<meta name="robots" content="noindex, nofollow"><a href="/b">x</a>', []),
        ('<!-- <a href="/c">x</a> --><script>"<a href=/s>"</script><style><a href="/t"></style>', []),
        ('<form action="/send"><input name="q"></form>', []),
        ('<a href="javascript:go()">x</a><a href="mailto:a@b.example">x</a><a href="tel:1">x</a>', []),
        (
            '<script id="__NEXT_DATA__" type="application/json">{"u":"\\/p\\/7","t":"a/b","n":3}</script>',
            ["/p/7"],
        ),
        (
            '<script id="__NEXT_DATA__" type="application/json">{"page":"/p/[slug]","r":"/ad/:id","u":"/p/mara"}</script>',
            ["/p/mara"],
        ),
    ],
)
def test_links(text: str, found: list[str]) -> None:
    assert links(text) == found


def test_the_words_of_a_link_are_read() -> None:
    (link,) = read_links('<a href="/j"><b>Jobs</b>\n &amp; more</a>', BASE).links
    assert link.text == "Jobs & more"


@pytest.mark.parametrize("before", ["İ" * 40, "\u212a" * 40])
def test_letters_that_change_length_with_their_case_move_nothing(before: str) -> None:
    page = (
        f"{before}<SCRIPT>'<a href=/no>'</SCRIPT><Head ><title>{before}</title></HEAD><a href=/b>b</a><p>Graz"
    )
    assert links(page) == ["/b"]
    assert shown_text(page, enough=1000) == f"{before} b Graz"


def test_no_more_is_shown_of_a_page_than_is_enough() -> None:
    page = "<p>one&nbsp;two</p>" * 1000
    assert shown_text(page, enough=20) == "one two one two one two"


def test_pictures_are_apart_from_links() -> None:
    page = read_links('<a href="/1"><img data-src="/big.jpg" src="/dot.gif"></a>', BASE)
    assert page.pictures == ("https://a.example/big.jpg",)


@given(st.text(alphabet="<>a/=\"' hrefscipt!-", max_size=400))
def test_no_text_breaks_the_scan(text: str) -> None:
    read_links(text, BASE)


@pytest.mark.parametrize("piece", ["<a href=", "<script", "<!--", "<a href='x'>", "<", "<a " + "b=c " * 50])
def test_long_hostile_pages_are_read_in_linear_time(piece: str) -> None:
    read_links(piece * (2_000_000 // len(piece)), BASE)


def test_a_page_in_an_old_charset() -> None:
    assert "Работа" in decoded("Работа".encode("cp1251"), "text/html; charset=windows-1251")
    assert "Работа" in decoded('<meta charset="windows-1251">Работа'.encode("cp1251"), "text/html")
    assert decoded(b"\xff\xfe\x00", "text/html; charset=no-such-thing")


def test_refusals() -> None:
    web = packaged_crawling()
    assert web.is_challenge(403, [("CF-Mitigated", "challenge")], "", bare=True)
    assert web.is_challenge(503, [], "<script src=/cdn-cgi/challenge-platform/x>", bare=False)
    assert web.is_challenge(200, [], "<div class=g-recaptcha>", bare=True)
    assert not web.is_challenge(200, [], "<div class=g-recaptcha>", bare=False), (
        "a form for messages has one too"
    )
    assert not web.is_challenge(200, [], "mara, 24", bare=True)


@pytest.mark.parametrize(
    "path",
    [
        "/rates",
        "/escort/joinville",
        "/ad/addison-7",
        "/mara-likes-walks",
        "/listing",
        "/reports-from-graz-2024",
    ],
)
def test_ordinary_words_are_followed(path: str) -> None:
    assert packaged_crawling().why_not(f"https://a.example{path}") is None


@pytest.mark.parametrize(
    ("status", "body", "allowed"),
    [
        (200, b"User-agent: *\nDisallow: /x", False),
        (200, b"User-agent: clew\nDisallow:\n\nUser-agent: *\nDisallow: /", True),
        (200, b"\xff\x00 no rules", True),
        (404, b"Disallow: /", True),
        (403, b"", True),
        (500, b"", False),
        (None, b"", False),
    ],
)
def test_robots_txt(status: int | None, body: bytes, allowed: bool) -> None:
    robots = Robots("clew/0.1 (+https://desk.example/)")
    robots.learn("https://a.example", Rules.of(status, body))
    assert robots.allows("https://a.example/x/1") is allowed


def record(number: int) -> bytes:
    return as_member(
        http_record("response", f"https://a.example/{number}", DAY, b"HTTP/1.1 200 OK\r\n\r\nhello")
    )


@pytest.mark.parametrize("kept", [1, 10, 60])
def test_a_torn_end_is_moved_aside_and_nothing_else_is_touched(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "a.warc.gz"
    archive = ArchiveFile(path)
    first = archive.append(record(1))
    second = archive.append(record(2))
    archive.append(record(3)[:kept])
    archive.close()
    before = path.read_bytes()
    tail = read_tail(path, first)
    assert (len(tail.records), tail.end, tail.torn) == (1, second, kept)
    aside = set_torn_aside(path, tail.end)
    assert path.read_bytes() + aside.read_bytes() == before
    assert path.stat().st_size == second
    assert ArchiveFile(path).append(record(4)) == second + len(record(4))


def test_a_torn_line_of_the_journal_is_as_good_as_not_written(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add("one", url="https://a.example/ü")
    journal.close()
    with journal.path.open("ab") as file:
        file.write(b'{"event":"tw')
    assert [event["event"] for event in iter_events(journal.path)] == ["one"]
    again = Journal(tmp_path)
    again.add("three")
    again.close()
    assert [event["event"] for event in iter_events(journal.path)] == ["one", "three"]


FORSALE = (
    "<title>a.example</title><h1>a.example</h1><p>This domain is for sale!</p><a href=/privacy>Privacy</a>"
    "<script>'the site'</script>"
)


@pytest.mark.parametrize(
    ("page", "parked"),
    [
        (FORSALE, True),
        (FORSALE + "".join(f"<a href=/ad/{n}>{n}</a>" for n in range(9)), False),
        ("<title>Lantern</title><h1>Escort</h1><script>'this domain is for sale'</script>", False),
    ],
)
def test_a_page_that_sells_the_domain_is_told_apart(page: str, *, parked: bool) -> None:
    answer = reader().read(response("https://a.example/", page.encode()), role="page")
    assert answer.parked is parked


@pytest.mark.parametrize(
    ("page", "scripted"),
    [
        ("<div id=root></div><script src=/a.js></script>", True),
        ("<div id=root>Loading...</div><script>start()</script>", True),
        (
            "<noscript>Bitte aktivieren Sie JavaScript</noscript><div></div><script src=a></script>"
            + "<p>Kiosk Graz</p>" * 9,
            True,
        ),
        (
            "<header><p>Willkommen</p></header><p>Nadine, 27, Graz, ruf mich an, ich freue mich auf dich</p><script src=a></script>",
            False,
        ),
        ("<div></div>", False),
        ("<a href=/1>1</a><a href=/2>2</a><a href=/3>3</a><script src=a></script>", False),
        ("<script>window.env = {api: '/api', name: 'kiosk and more things'}</script><div></div>", True),
    ],
)
def test_a_page_that_says_nothing_without_its_scripts_is_told_apart(page: str, *, scripted: bool) -> None:
    assert reader().read(response("https://a.example/", page.encode()), role="page").scripted is scripted


@given(st.text(alphabet='<>/ abcdheinoprstvy="{}[]!-', max_size=300))
def test_nothing_makes_the_reading_of_frames_fail(text: str) -> None:
    assert says_nothing(text, 0, ("enable javascript",)) in (True, False)
    assert isinstance(shown_text(text, enough=100), str)
    assert isinstance(rendered(text, limit=100).body, bytes)


def reader() -> Reader:
    return Reader(packaged_crawling(), lambda _link: False)


def response(url: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    return http_record("response", url, DAY, head + body)
