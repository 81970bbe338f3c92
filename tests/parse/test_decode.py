import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.parse.decode import decode

RUSSIAN = "Добрый вечер, меня зовут Вера, я в Астане"
GERMAN = "Schöne Grüße aus Köln, täglich außer Sonntag"


@pytest.mark.parametrize(
    ("text", "charset", "header"),
    [
        (RUSSIAN, "cp1251", "text/html; charset=windows-1251"),
        (RUSSIAN, "cp1251", "text/html; charset=utf-8"),
        (RUSSIAN, "cp1251", "text/html; charset=iso-8859-1"),
        (RUSSIAN, "koi8-r", "text/html; charset=koi8-r"),
        (RUSSIAN, "utf-8", "text/html; charset=windows-1251"),
        (GERMAN, "cp1252", "text/html; charset=iso-8859-1"),
        (GERMAN, "utf-8", "text/html; charset=iso-8859-1"),
        (GERMAN, "utf-16-le", None),
    ],
)
def test_the_bytes_win_over_a_lying_header(text: str, charset: str, header: str | None) -> None:
    body = (b"\xff\xfe" if charset == "utf-16-le" else b"") + text.encode(charset)
    assert decode(body, header)[0] == text


def test_a_meta_names_the_charset_where_the_header_is_silent() -> None:
    body = b'<meta charset="windows-1250">' + "Příliš žluťoučký kůň úpěl".encode("cp1250")
    assert decode(body, "text/html")[0].endswith("kůň úpěl")


def test_text_cut_in_the_middle_of_a_letter_is_still_utf8() -> None:
    text, charset = decode(("ü" * 100).encode()[:-1], "text/html; charset=iso-8859-1")
    assert charset == "utf-8"
    assert text.startswith("üüü")


@given(st.binary(max_size=2000), st.text(max_size=40))
def test_any_bytes_give_a_text(body: bytes, header: str) -> None:
    text, charset = decode(body, f"text/html; charset={header}")
    assert isinstance(text, str)
    assert charset
