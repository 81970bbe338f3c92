"""Draw the market's pictures: abstract shapes from a picture's name, never people.

The same name gives the same picture; a variant is the picture as another site would hold it (compressed
anew, resized, with a stamp, cropped).
"""

import io
import random
from functools import cache

from PIL import Image, ImageDraw

SIZE = (120, 160)


def _colour(rng: random.Random) -> tuple[int, int, int]:
    return rng.randrange(256), rng.randrange(256), rng.randrange(256)


@cache
def _draw(seed: int, picture: str) -> Image.Image:
    rng = random.Random(f"{seed}/picture/{picture}")
    image = Image.new("RGB", SIZE, _colour(rng))
    draw = ImageDraw.Draw(image)
    for _ in range(9):
        x, y = rng.randrange(-20, SIZE[0]), rng.randrange(-20, SIZE[1])
        w, h = rng.randrange(20, 90), rng.randrange(20, 110)
        shape = rng.choice((draw.ellipse, draw.rectangle))
        shape((x, y, x + w, y + h), fill=_colour(rng))
    points = [(rng.randrange(SIZE[0]), rng.randrange(SIZE[1])) for _ in range(3)]
    draw.polygon(points, fill=_colour(rng))
    return image


def _vary(image: Image.Image, variant: str) -> Image.Image:
    if variant == "resize":
        return image.resize((90, 120))
    if variant == "crop":
        return image.crop((4, 5, SIZE[0] - 4, SIZE[1] - 5))
    if variant == "watermark":
        stamped = image.copy()
        ImageDraw.Draw(stamped).rectangle((6, SIZE[1] - 14, 60, SIZE[1] - 8), fill=(240, 240, 240))
        return stamped
    return image


@cache
def picture_bytes(seed: int, picture: str, variant: str) -> bytes:
    """Give the JPEG of a picture in a variant."""
    buffer = io.BytesIO()
    quality = 45 if variant == "reenc" else 62
    _vary(_draw(seed, picture), variant).save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


@cache
def number_png(text: str) -> bytes:
    """Draw a phone number that stands only in a picture."""
    image = Image.new("L", (10 + 7 * len(text), 20), 255)
    ImageDraw.Draw(image).text((5, 4), text, fill=0)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


@cache
def favicon_png(mark: str) -> bytes:
    """Draw the favicon of a template family: sites with the same mark hold the same file."""
    rng = random.Random(f"favicon/{mark}")
    image = Image.new("RGB", (16, 16), _colour(rng))
    ImageDraw.Draw(image).rectangle((4, 4, 11, 11), fill=_colour(rng))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()
