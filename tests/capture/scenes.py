"""Drawn scenes with much in them, for tests of hashes: discs, boards and lines, no one and nowhere; and what sites do to copies."""

import io
import random
from collections.abc import Callable
from functools import cache

from PIL import Image, ImageDraw, ImageFont

SIZE = (640, 480)


@cache
def scene(seed: int, *, things: int = 160) -> Image.Image:
    """Draw a scene; the same seed gives the same one."""
    rng = random.Random(f"scene {seed}")
    image = Image.new("RGB", SIZE, _colour(rng))
    add_things(image, rng, things, (0, 0, *SIZE))
    return image


def add_things(image: Image.Image, rng: random.Random, things: int, box: tuple[int, int, int, int]) -> None:
    """Draw things with their middle in the box, the large ones first."""
    draw = ImageDraw.Draw(image)
    sizes = sorted((rng.uniform(2.2, 5) for _ in range(things)), reverse=True)
    for size in sizes:
        x, y = rng.uniform(box[0], box[2]), rng.uniform(box[1], box[3])
        wide, high = 2**size * rng.uniform(0.6, 1.6), 2**size * rng.uniform(0.6, 1.6)
        shape = rng.choice((draw.ellipse, draw.ellipse, draw.rectangle))
        shape((x - wide, y - high, x + wide, y + high), fill=_colour(rng))


def _colour(rng: random.Random) -> tuple[int, int, int]:
    return rng.randrange(256), rng.randrange(256), rng.randrange(256)


def saved(image: Image.Image, quality: int = 80) -> bytes:
    """Write a JPEG."""
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=quality)
    return out.getvalue()


def cut(
    left: float = 0, top: float = 0, right: float = 0, bottom: float = 0
) -> Callable[[Image.Image], Image.Image]:
    """Cut shares of the edges off."""
    return lambda image: image.crop(
        (
            round(left * image.width),
            round(top * image.height),
            round((1 - right) * image.width),
            round((1 - bottom) * image.height),
        )
    )


def half(image: Image.Image) -> Image.Image:
    """Halve the sides."""
    return image.resize((image.width // 2, image.height // 2), Image.Resampling.LANCZOS)


def boxed(image: Image.Image) -> Image.Image:
    """Put bars above and below."""
    framed = Image.new("RGB", (image.width, image.height * 3 // 2))
    framed.paste(image, (0, image.height // 4))
    return framed


def marked(image: Image.Image) -> Image.Image:
    """Write a site's name across, and into a corner."""
    copy = image.copy()
    draw = ImageDraw.Draw(copy)
    for y, size in ((0.45, 0.09), (0.9, 0.05)):
        font = ImageFont.load_default(round(size * copy.width))
        draw.text((copy.width * 0.08, copy.height * y), "lantern.example", fill=(250, 250, 250), font=font)
    return copy


COPIES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "anew": lambda image: image,
    "half": half,
    "left 30 %": cut(left=0.3),
    "bottom 40 %": cut(bottom=0.4),
    "all edges 10 %": cut(0.1, 0.1, 0.1, 0.1),
    "boxed": boxed,
    "marked": marked,
    "cut, halved and marked": lambda image: marked(half(cut(0.1, 0.05, 0.05, 0.15)(image))),
}
