"""Files with addresses, in every form that they come in, good and hostile."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.discover.address import site_of, sites_in, tidy
from clew.discover.files import forms, read_file
from clew.discover.files.dates import when_of
from clew.kernel.errors import BrokenInputError

SITES = st.from_regex(r"[a-z][a-z0-9]{2,12}\.example", fullmatch=True)


def found_in(tmp_path: Path, text: str | bytes, name: str = "file") -> tuple[str, list[str | None]]:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    form, found = read_file(path)
    return form.name, [site_of(tidy(one.url)) for one in found]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("url\nhttps://lantern.example/\nkite.example\n", "csv_results"),
        ("Position,Title,URL\n1,A,https://lantern.example/\n2,B,kite.example\n", "csv_results"),
        ("keyword;Link;Snippet\nx;https://lantern.example/;=1+1\ny;http://kite.example/a;b\n", "csv_results"),
        ("lantern.example\n\nhttps://www.kite.example/x\n", "plain_list"),
        ("I found her on lantern.example, then on https://kite.example/ad/2).", "plain_list"),
        (
            '{"organic_results": [{"link": "https://lantern.example/"}, {"link": "http://kite.example"}]}',
            "json_results",
        ),
        ('{"url": "https://lantern.example/"}\n{"url": "https://kite.example/"}\n', "json_results"),
        ('["https://lantern.example/", "https://kite.example/"]', "json_results"),
        (
            (
                '{"roots": {"bar": {"children": [{"type": "url", "name": "L", "url": "https://lantern.example/"},'
                ' {"type": "folder", "children": [{"type": "url", "url": "https://kite.example/"}]}]}}}'
            ),
            "bookmarks_json",
        ),
        (
            "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF='https://lantern.example/'>L</A>"
            '<DT><A HREF="https://kite.example/" ICON="data:image/png;base64,'
            + "A" * 30_000
            + '">K</A></DL>',
            "bookmarks",
        ),
        (
            (
                "<html><body><a rel=nofollow href=https://lantern.example/>x</a> <p>and kite.example</p>"
                "<script>var a = 'https://script.example/'</script></body></html>"
            ),
            "saved_page",
        ),
    ],
)
def test_every_form_is_told_by_its_content(tmp_path: Path, text: str, form: str) -> None:
    assert found_in(tmp_path, text) == (form, ["lantern.example", "kite.example"])


def test_every_form_is_found_by_walking_and_has_a_title() -> None:
    assert [one.name for one in forms()] == [
        "bookmarks",
        "bookmarks_json",
        "csv_results",
        "json_results",
        "plain_list",
        "saved_page",
    ]
    assert all(one.title for one in forms())


def test_what_stood_beside_an_address_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text(
        "query,position,title,url,snippet,date\nescort graz,3,Lantern,https://lantern.example/,all of Graz,2026-05-01\n"
    )
    (one,) = read_file(path)[1]
    assert (one.query, one.place, one.title, one.text, one.line) == (
        "escort graz",
        3,
        "Lantern",
        "all of Graz",
        2,
    )
    assert one.when is not None
    assert one.when.isoformat() == "2026-05-01T00:00:00+00:00"


def test_an_answer_of_a_search_service_names_its_query_once_for_all(tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    answer = {
        "search_parameters": {"q": "escort graz", "url": "https://search.example/?q=escort"},
        "organic_results": [
            {
                "position": 1,
                "title": "Lantern",
                "link": "https://lantern.example/",
                "thumbnail": {"url": "https://pictures.example/1"},
            }
        ],
    }
    path.write_text(json.dumps(answer))
    (one,) = read_file(path)[1]
    assert (one.url, one.query, one.place) == ("https://lantern.example/", "escort graz", 1)


def test_a_bookmark_keeps_its_folder_and_day(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.html"
    path.write_text(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>Work</H3><DL><DT><H3>Graz &amp; around</H3><DL>"
        '<DT><A HREF="https://lantern.example/?a=1&amp;b=2" ADD_DATE="1777593600">Lan<DD></A></DL></DL>'
        '<DT><A HREF="javascript:alert(1)">no</A><DT><A HREF="https://kite.example/">Kite</A></DL>'
    )
    first, second = read_file(path)[1]
    assert (first.url, first.text, first.title) == (
        "https://lantern.example/?a=1&b=2",
        "Work / Graz & around",
        "Lan",
    )
    assert first.when is not None
    assert first.when.year == 2026
    assert (second.url, second.text) == ("https://kite.example/", None)


def test_json_bookmarks_of_both_browsers_keep_folders_tags_and_day(tmp_path: Path) -> None:
    def folder(title: str, *children: object, **more: object) -> dict[str, object]:
        return {
            "title": title,
            "typeCode": 2,
            "type": "text/x-moz-place-container",
            "children": children,
            **more,
        }

    kite = {
        "title": "Kite", "typeCode": 1, "type": "text/x-moz-place", "uri": "https://kite.example/", "dateAdded": 1777593600000000,
        "tags": "new,seen", "iconUri": "https://icons.example/kite.ico", "charset": "UTF-8",
    }  # fmt: skip
    script = {"title": "no", "typeCode": 1, "type": "text/x-moz-place", "uri": "javascript:alert(1)"}
    menu = folder("menu", folder("Work", folder("Graz & around", kite, script)), root="bookmarksMenuFolder")
    firefox = tmp_path / "bookmarks-2026-05-02.json"
    firefox.write_text(json.dumps({"guid": "root________", **folder("", menu, root="placesRoot")}))
    form, (one,) = read_file(firefox)
    assert (form.name, one.url, one.title) == ("bookmarks_json", "https://kite.example/", "Kite")
    assert one.text == "Work / Graz & around; new,seen"
    assert one.when is not None
    assert one.when.isoformat() == "2026-05-01T00:00:00+00:00"

    bar = {
        "name": "Bookmarks bar",
        "type": "folder",
        "children": [
            {
                "name": "Graz",
                "type": "folder",
                "children": [
                    {
                        "name": "Kite",
                        "type": "url",
                        "url": "https://kite.example/",
                        "date_added": "13422067200000000",
                    }
                ],
            }
        ],
    }
    chrome = tmp_path / "Bookmarks"
    chrome.write_text(
        json.dumps({"checksum": "x", "roots": {"bookmark_bar": bar, "sync": "x"}, "version": 1})
    )
    form, (two,) = read_file(chrome)
    assert (form.name, two.url, two.text, two.when) == ("bookmarks_json", one.url, "Graz", one.when)


def test_a_tree_of_bookmarks_without_end_or_sense_is_read_or_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "Bookmarks"
    deep = '{"roots": {"a": ' + '{"children": [' * 50_000 + "]}" * 50_000 + "}}"
    odd = '{"roots": {"a": {"children": [1, null, [], {"url": 7}, {"type": "url", "url": "https://kite.example/", "name": 3}]}}}'
    for text, sites in ((deep, None), (deep[:9_000], None), (odd, ["kite.example"])):
        path.write_text(text)
        if sites is None:
            with pytest.raises(BrokenInputError, match="Bookmarks: read as a browser's bookmarks"):
                read_file(path)
        else:
            assert [site_of(one.url) for one in read_file(path)[1]] == sites


@pytest.mark.parametrize(
    ("begins", "says"),
    [
        (b"mozLz40\x00\x10\x20", "Export bookmarks to HTML"),
        (b"PK\x03\x04\x14\x00", "save the table as CSV"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"\x1f\x8b\x08", "unpack it first"),
        (b"https://lantern.example/\x00\x01", "no text"),
    ],
)
def test_what_is_no_text_is_refused_with_what_to_do(tmp_path: Path, begins: bytes, says: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(begins + b"https://lantern.example/")
    with pytest.raises(BrokenInputError, match=says) as told:
        read_file(path)
    assert str(path) in str(told.value)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "notes",
        "mailto:a@lantern.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://lantern.example/",
        "http://127.0.0.1/",
        "http://10.1.2.3/",
        "http://[::1]/",
        "http://localhost/",
        "http://router.local/",
        "http://abcdefghijklmnop.onion/",
        "12.30",
        "3.5",
        "e.g.",
        "../../etc/passwd",
        "a b.example",
        "https://",
        "https://x" + "a" * 3000 + ".example/",
        "http://[bad/",
        "=cmd|'/c calc'!A1",
    ],
)
def test_what_is_no_site_of_the_surface_web_is_none(address: str) -> None:
    assert site_of(address) is None


def test_addresses_are_known_in_every_dress() -> None:
    for address in (
        "HTTPS://WWW.Lantern.Example:443/ad/1?x=2#y",
        "m.lantern.example",
        "//lantern.example/",
        "https://user:word@lantern.example/",
    ):
        assert site_of(tidy(address)) == "lantern.example", address
    assert site_of("https://bücher.example/") == "xn--bcher-kva.example"
    assert site_of("shop.velvet.co.uk") == "velvet.co.uk"
    assert "word" not in tidy("https://user:word@lantern.example/a")


def test_a_link_of_a_search_engine_counts_as_where_it_leads() -> None:
    assert site_of(tidy("https://www.google.com/url?q=https://lantern.example/a&sa=U")) == "lantern.example"
    assert site_of(tidy("https://kite.example/out?url=https://lantern.example/")) == "kite.example"


def test_prose_is_not_full_of_hosts() -> None:
    text = (
        "Came at 12.30.She said no.Then i.e. read notes.txt, e-mail me@lantern.example or v2.0 of index.html"
    )
    assert sites_in(text) == []
    assert sites_in("(kite.example), ruby-lark.example/mara; see WWW.Lantern.example.") == [
        "kite.example",
        "ruby-lark.example/mara",
        "WWW.Lantern.example",
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"url": ', "line 1"),
        ('{"a": 1}\n{"b": \n', "line 2"),
        ("[" * 100_000, "JSON"),
        ('title,url\n"a,https://lantern.example/\n', "line"),
        ("title,url\nonly a title\n", "line 2: expected 2 cells"),
    ],
)
def test_a_broken_file_is_told_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(BrokenInputError, match=says) as told:
        found_in(tmp_path, text)
    assert str(tmp_path / "file") in str(told.value)


@pytest.mark.parametrize(
    "text",
    [
        "<html>" + "<a " * 300_000,
        "<html>" + "<a href='" * 200_000,
        "<html>" + "<script>" * 200_000,
        "<html>" + "<div>" * 300_000 + "<a href=https://lantern.example>",
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>" + "<DL><DT><H3>" * 100_000,
        "url\n" + "lantern.example\n" * 50_000,
        "a-" * 500_000,
        "a." * 500_000 + " lantern.example",
        "http://" * 150_000,
        '{"a": ' * 900 + '"x"' + "}" * 900,
        "[" + ",".join(['{"url": "https://lantern.example/"}'] * 30_000) + "]",
    ],
    ids=range(11),
)
def test_hostile_files_are_read_to_their_end(tmp_path: Path, text: str) -> None:
    """A reader whose work grows with the square of the size would not come back from these."""
    sites = found_in(tmp_path, text)[1]
    assert set(sites) <= {"lantern.example"}


@given(st.binary(max_size=2000))
def test_any_bytes_are_read_or_refused_with_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "file"
    path.write_bytes(data)
    try:
        _, found = read_file(path)
    except BrokenInputError as told:
        assert str(path) in str(told)  # noqa: PT017 - either outcome is right
    else:
        assert all(isinstance(tidy(one.url), str) for one in found)


@given(st.text(max_size=500))
def test_what_is_found_in_a_text_stands_in_it(text: str) -> None:
    for address in sites_in(text):
        assert address in text
        assert site_of(address) is not None


@given(
    st.lists(SITES, min_size=1, max_size=8, unique=True),
    st.sampled_from(["csv", "json", "lines", "html", "bookmarks"]),
)
def test_every_form_gives_back_what_was_written(
    tmp_path_factory: pytest.TempPathFactory, sites: list[str], form: str
) -> None:
    urls = [f"https://www.{site}/a?b=1" for site in sites]
    text = {
        "csv": "url,title\n" + "".join(f'{url},"a, ""b"""\n' for url in urls),
        "json": json.dumps({"results": [{"url": url} for url in urls]}),
        "lines": "\n".join(urls),
        "html": "<html>" + "".join(f'<p><a class="x" href="{url}">a</a></p>\n' for url in urls),
        "bookmarks": "<!DOCTYPE NETSCAPE-Bookmark-file-1>"
        + "".join(f'<DT><A HREF="{url}">a</A>\n' for url in urls),
    }[form]
    assert found_in(tmp_path_factory.mktemp("form"), text)[1] == sites


@given(st.integers(min_value=-(10**30), max_value=10**30) | st.text(max_size=40) | st.none() | st.booleans())
def test_a_time_is_one_or_none(value: object) -> None:
    when = when_of(value)
    assert when is None or when.utcoffset() is not None
