"""Certificates of a time stamp in the order that DER wants.

A SET OF is sorted in DER (X.690, 11.6). ``openssl ts`` and the authorities built on it leave the certificates of a token in
the order in which they were configured, and a strict reader refuses that. They are not covered by the token's signature
(RFC 5652, 5.4), so putting them in order changes nothing that is signed; the file on disk stays as it came.
"""

_SEQUENCE, _CONTEXT_0 = 0x30, 0xA0
_LONG = 0x80
_MOST = 64


def with_sorted_certificates(response: bytes) -> bytes:
    """Give a response with the certificates of its token sorted; as it is where it has none or is not of that shape."""
    try:
        start, end = _certificates(response)
        items = _items(response, start, end)
    except (IndexError, ValueError):
        return response
    return response[:start] + b"".join(sorted(items)) + response[end:]


def _certificates(data: bytes) -> tuple[int, int]:
    """Find where the certificates lie: response > token > content > signed data, after version, algorithms and content."""
    start, _ = _inside(data, 0, _SEQUENCE)
    _, token = _element(data, start)  # after the status
    start, _ = _inside(data, token, _SEQUENCE)
    _, content = _element(data, start)  # after the type
    start, _ = _inside(data, content, _CONTEXT_0)
    start, _ = _inside(data, start, _SEQUENCE)
    for _skipped in range(3):
        _, start = _element(data, start)
    return _inside(data, start, _CONTEXT_0)


def _items(data: bytes, start: int, end: int) -> list[bytes]:
    items = []
    while start < end:
        _, after = _element(data, start)
        items.append(data[start:after])
        start = after
        if len(items) > _MOST:
            raise ValueError("too many certificates")
    return items


def _inside(data: bytes, place: int, tag: int) -> tuple[int, int]:
    if data[place] != tag:
        raise ValueError("another element")
    return _element(data, place)


def _element(data: bytes, place: int) -> tuple[int, int]:
    """Give where an element's content begins and where it ends."""
    length = data[place + 1]
    start = place + 2
    if length >= _LONG:
        count = length - _LONG
        length = int.from_bytes(data[start : start + count], "big")
        start += count
    if start + length > len(data):
        raise ValueError("an element ends after the data")
    return start, start + length
