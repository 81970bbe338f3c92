"""The record of a picture: the hash goes through it, and what a record from outside claims is held to its form."""

import datetime as dt
import json

import pytest

from clew.capture.images import read_picture
from clew.capture.own_records import block_record
from clew.capture.picture_record import MIME, image_fact, read_picture_record, record_of_fact
from clew.records.capture import Capture
from clew.store.warc import open_record
from tests.capture.scenes import saved, scene
from tests.given import some

WHEN = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
URL = "https://velvet.example/1.jpg"


def told(**values: object) -> bytes:
    block = {
        "status": 200,
        "mime": "image/jpeg",
        "payload_sha256": "0" * 64,
        "payload_bytes": 9,
        "truncated": False,
    }
    return block_record("metadata", URL, WHEN, json.dumps(block | values).encode(), mime=MIME)


def test_both_hashes_go_through_the_record() -> None:
    record = open_record(told())
    assert record is not None
    response, _ = read_picture_record(record)
    fact = image_fact(response, read_picture(saved(scene(1))))
    assert fact.crop_hash
    capture: Capture = some(
        "capture", url=URL, fetched_at=WHEN, status=200, mime="image/jpeg", payload_sha256="0" * 64, payload_bytes=9,
        truncated=False,
    )  # fmt: skip
    written = open_record(record_of_fact(capture, fact))
    assert written is not None
    assert read_picture_record(written)[1] == fact


@pytest.mark.parametrize(
    "claimed", ["", "00", "0" * 65, "z" * 180, "0" * 100_00, 7, None, ["0" * 180], {"a": 1}]
)
def test_what_is_no_hash_is_unknown(claimed: object) -> None:
    record = open_record(told(crop_hash=claimed))
    assert record is not None
    assert read_picture_record(record)[1].crop_hash is None
