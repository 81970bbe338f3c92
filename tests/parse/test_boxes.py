"""Where the ads of a page stand: boxes that are alike though one is paid for, headings, trails, tables of one row."""

import datetime as dt

from clew.kernel.urls import canonical
from clew.parse.draft import Source, read_draft
from clew.parse.repeats import find_records
from clew.parse.walk import read_document
from clew.records.draft import Draft
from clew.reference.lexicon import packaged_lexicons

_DAY = dt.datetime(2025, 6, 11, tzinfo=dt.UTC)


def _draft(body: str, title: str = "Page") -> Draft:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    source = Source(
        "c", "site.example", "https://site.example/ad?no=7", _DAY, 200, "text/html", html.encode()
    )
    return read_draft(source, packaged_lexicons())


def test_rows_that_differ_in_class_only_are_alike() -> None:
    row = "<tr class='{}'><td><a name='i{}'></a>Somebody writes a line or two here, number {}.</td></tr>"
    rows = "".join(row.format("paid" if n == 1 else "row", n, n) for n in range(1, 5))
    records = find_records(read_document(f"<table>{rows}</table>"), "https://site.example/", "site.example")
    groups = {record.group for record in records if record.how == "structure"}
    assert len(groups) == 1
    assert [record.anchor for record in records if record.how == "structure"] == ["i1", "i2", "i3", "i4"]


def test_what_holds_the_page_s_heading_is_no_card() -> None:
    main = "<td><h3>Mara in Graz</h3><p>A quiet flat by the river.</p><a href='/ad?no=6'>Previous</a></td>"
    side = (
        "<td>" + "".join(f"<p><a href='/ad?no={n}'>Another one, number {n}</a></p>" for n in (8, 9)) + "</td>"
    )
    draft = _draft(f"<table><tr>{main}{side}</tr></table>", "Mara in Graz - Site")
    assert not any(
        record.target == "https://site.example/ad?no=6" and record.stop - record.first > 6
        for record in draft.records
    )


def test_a_trail_is_told_from_the_lines_of_an_ad() -> None:
    trail = "<font><a href='/'>Home</a> &gt; <a href='/k'>Massage and more</a></font><h1>Mara</h1><p>Graz &gt; Linz by train</p>"
    draft = _draft(trail)
    roles = {draft.text[line.start : line.start + line.length]: line.role for line in draft.lines}
    assert roles["Home > Massage and more"] == "trail"
    assert roles["Graz > Linz by train"] != "trail"


def test_one_row_under_its_headings_is_labelled_by_them() -> None:
    draft = _draft("<table><tr><th>Age<th>Height<th>Weight<tr><td>22<td>172<td>50</table>")
    assert {("Age", "22"), ("Height", "172"), ("Weight", "50")} <= {(p.label, p.value) for p in draft.pairs}


def test_a_table_of_prices_with_one_row_keeps_its_corner() -> None:
    draft = _draft("<table><tr><th><th>Incall<th>Outcall<tr><td>1 hour<td>120<td>150</table>")
    assert ("1 hour Incall", "120") in {(pair.label, pair.value) for pair in draft.pairs}


def test_an_icon_element_names_the_value_beside_it() -> None:
    draft = _draft(
        "<div><x-icon name='cake'></x-icon><span>27</span></div><x-phone>07700 900123</x-phone><small>added</small>"
    )
    assert ("age", "27") in {(pair.label, pair.value) for pair in draft.pairs}
    assert "cake" not in draft.text
    assert "900123\nadded" in draft.text


def test_local_words_for_sorting_and_paging() -> None:
    assert canonical("https://a.example/x?jarjestys=nimi") == "https://a.example/x"
    assert canonical("https://a.example/x?sivu=2") == "https://a.example/x?sivu=2"


def test_what_is_inside_an_element_is_what_stands_between_its_bounds() -> None:
    document = read_document(
        "<div><table><tr><td><table><tr><td>a</table><tr><td>b</table></div><table><tr><td>c</table>"
    )
    for element in document.elements:
        for tag in ("tr", "td", "table", "p"):
            plainly = [one for one in document.tagged(tag) if element.index < one.index < element.stop]
            assert document.inside(element, tag) == plainly
            assert document.holds(element, tag) == bool(plainly)
