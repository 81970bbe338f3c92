"""The crop hash: cut, framed and marked copies are one picture; what only shares a mark, a frame or a wall is not."""

import itertools
import random

import pytest
from PIL import Image, ImageDraw, ImageFont

from clew.capture.images import FORMATS, read_picture
from clew.kernel.crop_hash import is_crop_hash, same_picture
from tests.capture.pictures import picture
from tests.capture.scenes import COPIES, SIZE, add_things, boxed, marked, saved, scene


def hashed(image: Image.Image, quality: int = 80) -> str:
    found = read_picture(saved(image, quality)).crop_hash
    assert found is not None
    return found


@pytest.mark.parametrize("copy", COPIES)
def test_a_copy_is_known_whatever_a_site_did_to_it(copy: str) -> None:
    original = hashed(scene(1), 90)
    made = hashed(COPIES[copy](scene(1)), 60)
    assert same_picture(original, made)
    assert same_picture(made, original)
    assert not same_picture(hashed(scene(2)), made)


def test_no_two_scenes_are_one_picture_even_under_one_mark_or_frame() -> None:
    for change in (lambda image: image, marked, boxed, lambda image: boxed(marked(image))):
        hashes = [hashed(change(scene(seed))) for seed in range(1, 6)]
        assert not any(same_picture(a, b) for a, b in itertools.combinations(hashes, 2))


def test_one_wall_behind_other_things_is_another_picture() -> None:
    hashes = []
    for seed in range(6):
        image = scene(7).copy()
        box = (170, 40, 470, 440)
        ImageDraw.Draw(image).rectangle((130, 0, 510, 480), fill=(90, 80, 70))
        add_things(image, random.Random(seed), 90, box)
        hashes.append(hashed(image))
    assert not any(same_picture(a, b) for a, b in itertools.combinations(hashes, 2))


def board(squares: int) -> Image.Image:
    image = Image.new("L", SIZE, 255)
    draw = ImageDraw.Draw(image)
    side = SIZE[0] // squares
    for x, y in itertools.product(range(squares), repeat=2):
        if (x + y) % 2:
            draw.rectangle((x * side, y * side, (x + 1) * side - 1, (y + 1) * side - 1), fill=0)
    return image


def written(text: str) -> Image.Image:
    image = Image.new("L", SIZE, 255)
    font = ImageFont.load_default(56)
    for n in range(7):
        ImageDraw.Draw(image).text((20, 10 + 66 * n), text[n * 18 : n * 18 + 18], fill=0, font=font)
    return image


@pytest.mark.parametrize(
    "image",
    [
        Image.new("RGB", SIZE, (10, 200, 90)),
        Image.linear_gradient("L").resize(SIZE),
        Image.radial_gradient("L").resize(SIZE),
        board(8),
        board(40),
        Image.new("RGB", (1, 1)),
        Image.new("RGB", (900, 1)),
        Image.new("RGB", (3, 700), (255, 255, 255)),
    ],
)
def test_what_looks_the_same_everywhere_has_no_hash(image: Image.Image) -> None:
    found = read_picture(saved(image))
    assert found.crop_hash is None
    assert found.problem is None


def test_other_words_in_one_fount_are_another_picture() -> None:
    rng = random.Random(3)
    letters = "abcdefghijklmnopqrstuvwxyz    "
    found = [read_picture(saved(written("".join(rng.choices(letters, k=140))))).crop_hash for _ in range(6)]
    known = [one for one in found if one]
    assert not any(same_picture(a, b) for a, b in itertools.combinations(known, 2))


def test_the_same_bytes_give_the_same_hash_in_every_format() -> None:
    for kind in FORMATS:
        data = picture(kind, size=(400, 300))
        assert read_picture(data) == read_picture(data)
    assert is_crop_hash(hashed(scene(3)))
    assert hashed(scene(3)) == hashed(scene(3))
