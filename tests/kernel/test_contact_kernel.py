"""The doctests of the contact kernel, and wallets by published test vectors."""

import doctest

import pytest

from clew.kernel import digits, money, phone, wallet
from clew.kernel.digits import plain_digits
from clew.kernel.wallet import is_wallet


@pytest.mark.parametrize("module", [digits, money, phone, wallet])
def test_examples(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "address",
    [
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
    ],
)
def test_wallets(address: str) -> None:
    assert is_wallet(address)
    last = "q" if address[-1] != "q" else "p"
    assert not is_wallet(address[:-1] + last)


def test_plain_digits_keep_the_length() -> None:
    for text in ("０７７ Äß İ №", "🔟1️⃣", "e\u0301", ""):
        assert len(plain_digits(text)) == len(text)
