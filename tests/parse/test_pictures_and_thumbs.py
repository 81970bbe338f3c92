"""A picture and its small copy are one picture; a small one without a large one counts."""

import pytest
from tests.parse.reading import read_pages


def _pictures(*paths: str) -> list[str]:
    shown = "".join(f"<img src='{path}' alt=''>" for path in paths)
    html = (
        f"<html lang='en'><title>Klara</title><h1>Klara</h1>{shown}<p>Age: 29</p><p>Height: 168 cm</p><p>Massage, girlfriend experience. I receive at my flat.</p>"
        "<p>1 hour 150 €</p><p>Call 020 7946 0555</p></html>"
    )
    readings = read_pages("klara-in-town.example", {"/": html}, listed=True)
    return [picture.url.rpartition("/f/")[2] for block in readings["/"].blocks for picture in block.pictures]


@pytest.mark.parametrize(
    "small",
    [
        "/f/{n}_t.jpg",
        "/f/{n}-150x150.jpg",
        "/f/{n}_thumb.jpg",
        "/f/thumbs/{n}.jpg",
        "/f/tn_{n}.jpg",
        "/f/{n}.thumb.jpg",
    ],
)
def test_a_gallery_with_its_thumbs_has_each_picture_once(small: str) -> None:
    large = [f"/f/{n}.jpg" for n in (11, 12, 13)]
    thumbs = [small.format(n=n) for n in (11, 12, 13)]
    assert _pictures(*large, *thumbs) == ["11.jpg", "12.jpg", "13.jpg"]
    assert _pictures(*thumbs, *large) == ["11.jpg", "12.jpg", "13.jpg"]


def test_small_pictures_alone_count() -> None:
    assert _pictures("/f/11_t.jpg", "/f/12_t.jpg") == ["11_t.jpg", "12_t.jpg"]
