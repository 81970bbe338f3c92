"""Pictures: hashes and facts come out, whatever the bytes; near copies stay near."""

import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from clew.capture.images import FORMATS, Picture, read_picture
from tests.capture.pictures import picture

NEAR = 31  # the distance that PDQ's authors take for a match


def distance(a: Picture, b: Picture) -> int:
    assert a.pdq is not None
    assert b.pdq is not None
    return (int(a.pdq, 16) ^ int(b.pdq, 16)).bit_count()


@pytest.mark.parametrize("kind", FORMATS)
def test_each_format_is_hashed(kind: str) -> None:
    found = read_picture(picture(kind))
    assert (found.width, found.height, found.problem) == (160, 120, None)
    assert found.pdq is not None
    assert len(found.pdq) == 64


def test_a_copy_is_near_and_another_picture_far() -> None:
    original = read_picture(picture(size=(1600, 1200), quality=95))
    assert distance(original, read_picture(picture(size=(1600, 1200), quality=30))) <= NEAR
    assert distance(original, read_picture(picture(size=(800, 600)))) <= NEAR
    assert distance(original, read_picture(picture(seed=4))) > 60


def test_camera_time_and_position_are_noted() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Model] = "Invented 5\0"
    exif[ExifTags.Base.DateTime] = "2025:06:01 10:00:00"
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {
            ExifTags.GPS.GPSLatitudeRef: "S",
            ExifTags.GPS.GPSLatitude: (10.0, 30.0, 0.0),
            ExifTags.GPS.GPSLongitudeRef: "E",
            ExifTags.GPS.GPSLongitude: (20.0, 15.0, 36.0),
        }
    )
    assert read_picture(picture(exif=exif)).metadata == {
        "camera": "Invented 5",
        "time": "2025:06:01 10:00:00",
        "position": "-10.50000,20.26000",
    }


def test_a_picture_bomb_is_told_not_unpacked() -> None:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    for side in (8_000, 12_000, 60_000):
        header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
        bomb = (
            b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", header)
            + chunk(b"IDAT", zlib.compress(b""))
            + chunk(b"IEND", b"")
        )
        found = read_picture(bomb)
        assert found.pdq is None
        assert "pixels" in (found.problem or "")


def test_other_formats_are_not_tried() -> None:
    for kind in ("BMP", "TIFF", "ICO", "PPM"):
        assert "not one of" in (read_picture(picture(kind)).problem or "")
    assert read_picture(b"").problem
    assert read_picture(b"<svg xmlns='http://www.w3.org/2000/svg'/>").problem


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (5, 3)])
def test_tiny_and_thin_pictures_are_read(size: tuple[int, int]) -> None:
    found = read_picture(picture("PNG", size=size))
    assert (found.width, found.height) == size


_WITH_EXIF = Image.Exif()
_WITH_EXIF[ExifTags.Base.Model] = "Invented 5"
_SAMPLES = [picture(kind, size=(24, 24)) for kind in FORMATS] + [picture(size=(24, 24), exif=_WITH_EXIF)]


@settings(max_examples=200, deadline=None)
@given(
    sample=st.sampled_from(_SAMPLES),
    edits=st.lists(st.tuples(st.integers(4, 400), st.binary(min_size=1, max_size=4)), min_size=1, max_size=5),
    kept=st.integers(10, 2000),
)
def test_no_damage_makes_a_picture_raise(sample: bytes, edits: list[tuple[int, bytes]], kept: int) -> None:
    data = bytearray(sample)
    for at, put in edits:
        data[at : at + len(put)] = put
    found = read_picture(bytes(data[:kept]))
    assert (found.pdq is None) == (found.problem is not None)


def test_an_animation_is_its_first_frame() -> None:
    frames = [Image.open(io.BytesIO(picture("PNG", seed=seed))) for seed in (1, 4)]
    out = io.BytesIO()
    frames[0].save(out, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    assert distance(read_picture(out.getvalue()), read_picture(picture("PNG", seed=1))) <= 4
