"""What a person asks about, in any spelling: a phone with other separators, an e-mail written out, a handle with or without its @.

>>> sought("phone", "+43 660 0000123", ["+436600000123"]).is_in("Tel. O660 / 0000-123, ab 10")
True
>>> sought("phone", "+43 660 0000123", ["+436600000123"]).is_in("0660 00001234")
False
"""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

import phonenumbers

from clew.kernel.digits import plain_digits
from clew.kernel.errors import WrongUseError

KINDS = ("phone", "email", "handle", "name", "url")
_FEWEST_DIGITS = 6
_SHORTEST = 3
_GAP = r"[^0-9a-z]{0,4}"  # between two digits: blanks, dashes, dots, brackets
_LOOKS_LIKE = {"0": "[0o]", "1": "[1il]"}
_TAG = re.compile(r"<[^<>]{0,2000}>")
_OTHERS = re.compile(
    r"[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\w)@\w{3,}|https?://\S+|(?<![\d.,])\+?\d(?:[ ()./-]{0,3}\d){6,14}(?!\d)"
)
TAKEN_OUT = "[...]"


@dataclass(frozen=True, slots=True)
class Sought:
    """A value that is looked for: as it was typed, its kind, its normal forms, and the pattern of its spellings."""

    kind: str
    typed: str
    values: tuple[str, ...]
    pattern: re.Pattern[str]

    def is_in(self, text: str) -> bool:
        """Say whether it stands in a text in some spelling."""
        return self.pattern.search(plain_digits(text)) is not None

    def is_in_payload(self, body: bytes) -> bool:
        """Say whether it stands in a payload: in its mark-up, in its text without tags, or in an address with percent signs."""
        text = html.unescape(body.decode("utf-8", "replace"))
        return (
            self.is_in(text) or self.is_in(_TAG.sub(" ", text)) or ("%" in text and self.is_in(unquote(text)))
        )

    def lines_of(self, text: str, *, most: int = 3) -> list[str]:
        """Give the lines in which it stands, without what else there may lead to somebody."""
        return [self.without_others(line)[:300] for line in text.split("\n") if self.is_in(line)][:most]

    def without_others(self, text: str) -> str:
        """Take numbers, mail addresses, handles and addresses of others out of a text."""
        return _OTHERS.sub(lambda found: found[0] if self.is_in(found[0]) else TAKEN_OUT, text)


def guess_kind(value: str) -> str:
    """Say what a typed value seems to be."""
    bare = value.strip()
    if re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@]+", bare):
        return "email"
    if bare.startswith("@"):
        return "handle"
    if sum(char.isdigit() for char in plain_digits(bare)) >= _FEWEST_DIGITS and not re.search(
        r"[a-z]{4}", bare.lower()
    ):
        return "phone"
    if "://" in bare or re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", bare):
        return "url"
    return "name"


def sought(kind: str, value: str, normal: Iterable[str]) -> Sought:
    """Make what is looked for; ``normal`` are the normal forms that the value can stand for."""
    bare = value.strip()
    forms = sorted({*normal})
    if kind == "phone":
        forms = [form for form in forms if form.startswith("+")]
    elif kind != "url":
        forms = [form for form in forms if not form.startswith("+")]
    if kind not in KINDS or len(bare) < _SHORTEST or (kind == "phone" and not forms):
        raise WrongUseError(
            f"{value!r} can't be looked for as {kind}: expected a phone, e-mail, handle, name or address of at least {_SHORTEST} "
            "characters. A phone needs its country: give it with +, or say --region."
        )
    spelled = {"phone": _phone, "email": _email, "handle": _handle, "name": _name, "url": _url}[kind]
    parts = forms if kind == "phone" else [bare]
    pattern = re.compile("|".join(spelled(plain_digits(part)) for part in parts))
    values = tuple(forms) if kind == "phone" else (bare.lower().removeprefix("@"),)
    return Sought(kind, bare, values, pattern)


def _phone(e164: str) -> str:
    """Spell a number with or without its country, the trunk zero, and any gaps."""
    number = phonenumbers.parse(e164, None)
    national = str(number.national_number)
    code = _gapped(str(number.country_code))
    return rf"(?<![0-9])(?:(?:\+|0{_GAP}0)?{_GAP}{code}{_GAP}(?:[0o]{_GAP})?|[0o]{_GAP})?{_gapped(national)}(?![0-9])"


def _gapped(digits: str) -> str:
    return _GAP.join(_LOOKS_LIKE.get(digit, digit) for digit in digits)


def _email(value: str) -> str:
    name, _, host = value.partition("@")
    at = r"\s*(?:@|%40|[(\[{]\s*(?:at|@|ät)\s*[)\]}])\s*"
    dotted = r"\s*(?:\.|[(\[{]\s*dot\s*[)\]}])\s*".join(re.escape(part) for part in host.split("."))
    return rf"(?<![\w.+-]){re.escape(name)}{at}{dotted}(?![\w-])"


def _handle(value: str) -> str:
    return rf"(?<![\w.])@?{re.escape(value.removeprefix('@'))}(?![\w])"


def _name(value: str) -> str:
    words = r"\s+".join(re.escape(part) for part in value.split())
    return rf"(?<!\w){words}(?!\w)"


def _url(value: str) -> str:
    bare = re.sub(r"^(?:https?:)?//(?:www\.)?", "", value).rstrip("/")
    return rf"(?<![\w.-])(?:www\.)?{re.escape(bare)}(?![\w-])(?!\.\w)"
