"""Addresses of crypto-currency wallets, checked by their own checksums.

Bitcoin in Base58Check and in Bech32/Bech32m (BIP 173, BIP 350), Tron in Base58Check, Ethereum with its mixed
case (EIP-55); an Ethereum address in one case carries no checksum and is taken as it is.

>>> is_wallet("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"), is_wallet("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5")
(True, False)
"""

import hashlib
import re
from collections.abc import Sequence

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32_SUM, _BECH32M_SUM = 1, 0x2BC830A3
_BITCOIN_VERSIONS, _TRON_VERSION = (0x00, 0x05), 0x41
_PAYLOAD, _CHECKSUM = 21, 4
_MASK = (1 << 64) - 1
_RATE = 136


def is_wallet(address: str) -> bool:
    """Say whether the text is an address whose checksum holds."""
    if re.fullmatch(r"0x[0-9a-fA-F]{40}", address):
        return _is_ethereum(address)
    if re.fullmatch(r"(?:bc1|BC1)[0-9a-zA-Z]{11,71}", address):
        return _is_bech32(address)
    if re.fullmatch(r"[13T][1-9A-HJ-NP-Za-km-z]{25,34}", address):
        return _is_base58(address)
    return False


def _is_base58(address: str) -> bool:
    number = 0
    for char in address:
        number = number * 58 + _BASE58.index(char)
    size = _PAYLOAD + _CHECKSUM
    if number.bit_length() > 8 * size:
        return False
    raw = number.to_bytes(size, "big")
    digest = hashlib.sha256(hashlib.sha256(raw[:_PAYLOAD]).digest()).digest()
    versions = (_TRON_VERSION,) if address[0] == "T" else _BITCOIN_VERSIONS
    return raw[_PAYLOAD:] == digest[:_CHECKSUM] and raw[0] in versions


def _is_bech32(address: str) -> bool:
    if address not in (address.lower(), address.upper()):
        return False
    data = [_BECH32.find(char) for char in address.lower()[3:]]
    if min(data) < 0:
        return False
    prefix = [3, 3, 0, 2, 3]  # "bc", spread as BIP 173 says
    return _polymod([*prefix, *data]) == (_BECH32_SUM if data[0] == 0 else _BECH32M_SUM)


def _polymod(values: Sequence[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            check ^= generator if (top >> bit) & 1 else 0
    return check


def _is_ethereum(address: str) -> bool:
    body = address[2:]
    if body in (body.lower(), body.upper()):
        return True
    digest = _keccak_256(body.lower().encode()).hex()
    return all(
        char.isdigit() or char.isupper() == (int(nibble, 16) > 7)  # noqa: PLR2004 - EIP-55: the nibble's top bit
        for char, nibble in zip(body, digest, strict=False)
    )


def _keccak_256(message: bytes) -> bytes:
    """Hash by Keccak as it was before SHA-3 changed its padding."""
    padded = bytearray(message) + b"\x01" + bytes(-(len(message) + 1) % _RATE)
    padded[-1] |= 0x80
    state = [0] * 25
    for block in range(0, len(padded), _RATE):
        for lane in range(_RATE // 8):
            at = block + 8 * lane
            state[lane] ^= int.from_bytes(padded[at : at + 8], "little")
        state = _keccak_f(state)
    return b"".join(lane.to_bytes(8, "little") for lane in state[:4])


def _keccak_f(state: list[int]) -> list[int]:
    register = 1
    for _ in range(24):
        columns = [state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20] for x in range(5)]
        mixed = [columns[(x - 1) % 5] ^ _turn(columns[(x + 1) % 5], 1) for x in range(5)]
        state = [lane ^ mixed[place % 5] for place, lane in enumerate(state)]
        x, y, carried = 1, 0, state[1]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            place = x + 5 * y
            carried, state[place] = state[place], _turn(carried, (step + 1) * (step + 2) // 2)
        state = [
            state[p] ^ (~state[p - p % 5 + (p + 1) % 5] & state[p - p % 5 + (p + 2) % 5] & _MASK)
            for p in range(25)
        ]
        for bit in range(7):
            if register & 1:
                state[0] ^= 1 << ((1 << bit) - 1)
            register = (register << 1) ^ (0x171 if register & 0x80 else 0)
    return state


def _turn(lane: int, by: int) -> int:
    by %= 64
    return ((lane << by) | (lane >> (64 - by))) & _MASK
