"""Pixels -> hashes and facts, in memory; the pixels are dropped.

The hash is PDQ (Facebook, "The TMK+PDQF video-hashing algorithm and the PDQ image-hashing algorithm", 2019)
of a copy no larger than 512 pixels. Beside it stands the crop hash, of spots that a crop leaves where they are
(:mod:`clew.capture.landmarks`). Of an animation it is the first frame. No face is looked for: ``face`` stays unknown until a detector has been
measured (see ``docs/decisions``). No age is ever estimated from a picture.
"""

import hashlib
import io
import warnings
from dataclasses import dataclass, field

import numpy as np
import pdqhash
from PIL import ExifTags, Image, UnidentifiedImageError

from clew.capture.landmarks import SIDE, find_landmarks
from clew.kernel.crop_hash import to_text

FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
MAX_BYTES = 32 * 1024 * 1024
_LONGEST = 512
_MOST_REMEMBERED = 4096
_MOST_PIXELS = 50_000_000  # unpacked at once: 150 MB; a JPEG of any size is read smaller


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture told before it was dropped."""

    pdq: str | None = None
    pdq_quality: int | None = None
    width: int | None = None
    height: int | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    problem: str | None = None
    crop_hash: str | None = None


def read_picture(data: bytes) -> Picture:
    """Read a picture's hashes and facts; never raises on what a picture may hold.

    What was read last is remembered by its digest: sites show the same picture on many pages and at every visit.
    """
    if len(data) > MAX_BYTES:
        return Picture(problem=f"larger than {MAX_BYTES >> 20} MB")
    digest = hashlib.sha256(data).digest()
    if digest not in _remembered:
        if len(_remembered) >= _MOST_REMEMBERED:
            _remembered.clear()
        _remembered[digest] = _read(data)
    return _remembered[digest]


_remembered: dict[bytes, Picture] = {}


def _read(data: bytes) -> Picture:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                width, height = image.size
                image.draft("RGB", (_LONGEST, _LONGEST))
                if image.width * image.height > _MOST_PIXELS:
                    return Picture(None, None, width, height, problem=f"more than {_MOST_PIXELS} pixels")
                small = image.convert("RGB")
                small.thumbnail((_LONGEST, _LONGEST))
                bits, quality = pdqhash.compute(np.asarray(small))
                return Picture(
                    _hexadecimal(bits),
                    int(quality),
                    width,
                    height,
                    _metadata(image),
                    crop_hash=_crop_hash(small),
                )
    except UnidentifiedImageError:
        return Picture(problem=f"not one of {', '.join(FORMATS)}")
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        return Picture(problem=f"unpacks to too many pixels: {error}"[:160])
    except Exception as error:  # noqa: BLE001 - decoders raise anything on hostile bytes; the issue names it
        return Picture(problem=f"broken picture: {type(error).__name__}: {error}"[:160])


def _hexadecimal(bits: "np.ndarray[tuple[int], np.dtype[np.uint8]]") -> str:
    return np.packbits(np.asarray(bits, dtype=np.uint8)).tobytes().hex()


def _crop_hash(small: Image.Image) -> str | None:
    """Hash the landmarks of a picture brought to ``SIDE`` pixels; null where it has too few."""
    times = SIDE / max(small.size)
    size = max(1, round(small.width * times)), max(1, round(small.height * times))
    grey = small.convert("L").resize(size, Image.Resampling.LANCZOS)
    return to_text(find_landmarks(np.asarray(grey, dtype=np.float32)))


def _metadata(image: Image.Image) -> dict[str, str]:
    """Camera, time and position, where the file carries them; broken ones are none."""
    try:
        exif = image.getexif()
        gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    except Exception as error:  # noqa: BLE001 - as above; the picture itself was read
        return {"unreadable": f"{type(error).__name__}: {error}"[:80]}
    found = {}
    for name, tag in (
        ("camera", ExifTags.Base.Model),
        ("maker", ExifTags.Base.Make),
        ("time", ExifTags.Base.DateTime),
    ):
        value = exif.get(tag)
        if isinstance(value, str) and value.strip("\x00 "):
            found[name] = value.strip("\x00 ")[:80]
    position = _position(gps)
    if position:
        found["position"] = position
    return found


def _position(gps: dict[int, object]) -> str | None:
    try:
        latitude = _degrees(gps[ExifTags.GPS.GPSLatitude], gps[ExifTags.GPS.GPSLatitudeRef] == "S")
        longitude = _degrees(gps[ExifTags.GPS.GPSLongitude], gps[ExifTags.GPS.GPSLongitudeRef] == "W")
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    return f"{latitude:.5f},{longitude:.5f}"


def _degrees(parts: object, negative: object) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)  # type: ignore[attr-defined]
    value = degrees + minutes / 60 + seconds / 3600
    return -value if negative else value
