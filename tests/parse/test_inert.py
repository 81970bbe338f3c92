"""What parsers leave aside and a reader sees: shadow roots, and pages for readers without scripts."""

from hypothesis import given
from hypothesis import strategies as st

from clew.parse.inert import WITHOUT_SCRIPTS, opened
from clew.parse.walk import read_document

CARD = (
    '<body><x-card><template shadowrootmode="open"><style>b{color:red}</style><h1>Mara</h1><p>24</p><slot></slot>'
    "</template><p>Ruhige Wohnung am Fluss.</p></x-card></body>"
)


def test_a_shadow_root_is_read_before_what_fills_its_slots() -> None:
    assert read_document(opened(CARD)).text == "Mara\n24\nRuhige Wohnung am Fluss."


def test_roots_within_roots_are_opened_and_plain_templates_stay_inert() -> None:
    inner = '<y-age><template shadowroot="open"><b>31</b></template></y-age>'
    html = f'<body><x-a><template shadowrootmode="closed">{inner}<template><p>never shown</p></template></template></x-a>'
    text = read_document(opened(html)).text
    assert "31" in text
    assert "never shown" not in text


def test_a_page_for_readers_without_scripts_is_the_page() -> None:
    posts = "".join(f"<div><h3>writer{n}</h3><p>{'A visit that went well. ' * 4}</p></div>" for n in range(3))
    html = f"<body><div id=app></div><noscript><h1>Topic</h1>{posts}</noscript></body>"
    assert WITHOUT_SCRIPTS in opened(html)
    assert read_document(opened(html)).text.startswith("Topic\nwriter0")


def test_a_notice_and_a_picture_without_scripts_stay_aside() -> None:
    for inside in ("<p>Please enable JavaScript to use this site.</p>", '<img src="/pixel.gif" width=1>'):
        html = f"<body><p>Text</p><noscript>{inside}</noscript></body>"
        assert opened(html) == html


def test_what_stands_in_the_head_stays_there() -> None:
    html = f"<head><noscript><style>{'.a{color:red}' * 60}</style></noscript></head><body>Text</body>"
    assert opened(html) == html


@given(st.text("<>/template noscript=\"'shadowrootmode=open \n", max_size=200))
def test_any_text_is_taken(text: str) -> None:
    read_document(opened(text))


def test_many_unclosed_tags_cost_no_more_than_their_length() -> None:
    html = "<body>" + '<template shadowrootmode="open">' * 20_000 + "<noscript>" * 20_000
    assert len(opened(html)) < 2 * len(html)


def test_many_notices_that_never_end_are_looked_at_once() -> None:
    html = "<body>" + "<noscript>" * 300_000
    assert opened(html) == html
