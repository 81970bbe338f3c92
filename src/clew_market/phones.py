"""Make phone numbers and write them in the many ways that ads write them.

Numbers are random inside real national mobile ranges (`data/places.yaml`). A form is a way of writing; the
forms of `FOREIGN_FORMS` keep the calling code, so that a number of another country stays readable.
"""

import base64
import random
from dataclasses import dataclass
from html import escape

from clew_market.model import Phone
from clew_market.words import countries

TEXT_FORMS = (
    "intl", "national", "plain", "dots", "dashes", "slashes", "paren", "letters", "zerozero", "singlespace",
    "words", "zerowidth", "keycaps", "fullwidth",
)  # fmt: skip
MARKUP_FORMS = ("tel", "data-attr", "data-b64", "wa.me", "spans", "image")
FOREIGN_FORMS = ("intl", "zerozero", "plain")


def random_phone(rng: random.Random, country: str) -> Phone:
    """Draw a number inside one of the country's mobile ranges."""
    place = countries()[country]
    prefix = rng.choice(sorted(place.mobile))
    tail = "".join(str(rng.randrange(10)) for _ in range(place.mobile[prefix]))
    if "0" not in tail:  # every number has a zero, so that each way of writing is possible
        tail = f"{tail[:2]}0{tail[3:]}"
    if tail[0] in "01":  # no number starts a block that a plan keeps for services
        tail = f"{rng.randrange(2, 10)}{tail[1:]}"
    if "0" not in tail:
        tail = f"{tail[:3]}0{tail[4:]}"
    return Phone(country, place.calling, place.trunk, prefix + tail)


def near_phone(phone: Phone, distance: int) -> Phone:
    """Give a number of the same block: the last two digits differ."""
    last = (int(phone.national[-2:]) + distance) % 100
    return Phone(phone.country, phone.calling, phone.trunk, f"{phone.national[:-2]}{last:02d}")


@dataclass(frozen=True, slots=True)
class Written:
    """A number as it stands on a page: plain text, or mark-up when the form needs it."""

    form: str
    text: str
    html: str


def _groups(digits: str) -> list[str]:
    head, tail = digits[:3], digits[3:]
    pairs = [tail[i : i + 2] for i in range(0, len(tail), 2)]
    if len(pairs) > 1 and len(pairs[-1]) == 1:
        pairs[-2:] = ["".join(pairs[-2:])]
    return [head, *pairs]


def _local(phone: Phone) -> list[str]:
    head, *rest = _groups(phone.national)
    if phone.trunk in {"06", "8"}:
        return [phone.trunk, head, *rest]
    return [phone.trunk + head, *rest]


def _paren(phone: Phone) -> str:
    head, *rest = _groups(phone.national)
    lead = f"{phone.trunk} ({head})" if phone.trunk == "8" else f"({phone.trunk}{head})"
    return f"{lead} {' '.join(rest)}"


def written_text(phone: Phone, form: str, digit_words: tuple[str, ...]) -> str:
    """Write the characters that a reader sees for a text form."""
    local = "".join(_local(phone))
    forms = {
        "intl": lambda: f"+{phone.calling} {' '.join(_groups(phone.national))}",
        "national": lambda: " ".join(_local(phone)),
        "plain": lambda: local,
        "plain+": lambda: phone.e164,
        "dots": lambda: ".".join(_local(phone)),
        "dashes": lambda: "-".join(_local(phone)),
        "slashes": lambda: f"{_local(phone)[0]}/{''.join(_local(phone)[1:])}",
        "paren": lambda: _paren(phone),
        "letters": lambda: " ".join(_local(phone)).replace("0", "O"),
        "zerozero": lambda: f"00{phone.calling} {' '.join(_groups(phone.national))}",
        "singlespace": lambda: " ".join(local),
        "words": lambda: " ".join(digit_words[int(digit)] for digit in local),
        "zerowidth": lambda: "\u200b".join(local[i : i + 3] for i in range(0, len(local), 3)),
        "keycaps": lambda: "".join(f"{digit}\ufe0f\u20e3" for digit in local),
        "fullwidth": lambda: "".join(chr(0xFF10 + int(digit)) for digit in local),
    }
    return forms[form]()


def write_phone(phone: Phone, form: str, digit_words: tuple[str, ...], *, call: str, image: str) -> Written:
    """Write the number in a form. `call` is the text of a button, `image` the address of a drawn number."""
    number = phone.e164
    encoded = base64.b64encode(number.encode()).decode()
    markup = {
        "tel": f'<a class="btn" href="tel:{number}">{escape(call)}</a>',
        "data-attr": f'<button type="button" data-phone="{number}">{escape(call)}</button>',
        "data-b64": f'<button type="button" class="reveal" data-contact="{encoded}">{escape(call)}</button>',
        "wa.me": f'<a href="https://wa.me/{number[1:]}">WhatsApp</a>',
        "spans": "".join(f"<span>{part}</span>" for part in _local(phone)),
        "image": f'<img src="{image}" alt="">',
    }
    if form in markup:
        return Written(form, "", markup[form])
    text = written_text(phone, form, digit_words)
    return Written(form, text, escape(text))
