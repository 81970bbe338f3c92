"""What stages compose in English around numbers and values ("2 pictures", "phone +43… (3 names)"), said anew in the reader's language.

A text of no known shape stays as it is written. Values are never touched: a name, a number, a town.

>>> from clew.web.words import using
>>> with using("de"):
...     said_anew("phone +436601234 (1 name), telegram mara (3 names) and 2 more")
...     said_anew("24, 172 cm, not said / 24, 172 cm, 47 kg")
...     said_anew("71% of their word runs are the same"), said_anew("Mara / Maria")
'Telefon +436601234 (1 Name), Telegram mara (3 Namen) und 2 weitere'
'24, 172 cm, nicht angegeben / 24, 172 cm, 47 kg'
('71 % ihrer Wortfolgen sind gleich', 'Mara / Maria')
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from clew.web.codes import country, in_words
from clew.web.words import ENGLISH, current, numbered, translate


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape of text, and the message that says it anew: the groups fill its blanks, ``num`` chooses among its numbers."""

    found: re.Pattern[str]
    one: str
    several: str | None = None

    def say(self, match: re.Match[str]) -> str:
        """Fill the message."""
        blanks = {name: _SAID.get(name, str)(value) for name, value in match.groupdict().items()}
        if self.several is None:
            return translate(self.one) % blanks
        return numbered(self.one, self.several, int(match["num"]), **blanks)


def shaped(pattern: str, message: str) -> Shape:
    """Give a shape with one message."""
    return Shape(re.compile(pattern), message)


def shaped_by_number(pattern: str, one: str, several: str) -> Shape:
    """Give a shape whose message depends on its ``num``."""
    return Shape(re.compile(pattern), one, several)


def said_anew(text: str | None) -> str | None:
    """Give a composed text in the reader's language; null stays null."""
    if not text or current() == ENGLISH:
        return text
    for shape in _SHAPES:
        if match := shape.found.fullmatch(text):
            return shape.say(match)
    if all(_ITEM.fullmatch(part) for part in text.split(", ")):
        return ", ".join(_item(part) for part in text.split(", "))
    return _NOT_SAID.sub(lambda _: translate("not said"), text)


def _item(text: str) -> str:
    match = _ITEM.fullmatch(text)
    assert match is not None
    kind = _CODES.get(match["kind"], match["kind"].replace(" ", "_"))
    said = f"{in_words(kind)} {match['value']}"
    if match["num"] is None:
        return said
    names = numbered("%(num)s name", "%(num)s names", int(match["num"]))
    return f"{said} ({names})"


_KINDS = (
    "part of picture", "picture", "phone", "email", "website", "wallet", "whatsapp", "telegram", "viber", "signal", "skype", "instagram", "x",
    "facebook", "onlyfans", "analytics", "adsense", "template", "favicon", "certificate", "host", "company", "shared contact", "shared ads",
    "shared image", "cross link", "alias", "text",
)  # fmt: skip
_CODES = {"part of picture": "image_crop"}
_ITEM = re.compile(
    rf"(?P<kind>{'|'.join(_KINDS)}) (?P<value>[^ ,]+(?: [^,(]+)?)(?: \((?P<num>\d+) names?\))?"
)
_CODE = re.compile(r"[a-z_]+")
_NOT_SAID = re.compile(r"(?<![^ ])not said(?=,| /|$)")
_SAID: dict[str, Callable[[str], str]] = {
    "kind": in_words,
    "kinds": lambda text: _CODE.sub(lambda one: in_words(one[0]), text),
    "share": lambda text: text.replace("%", " %"),
    "items": lambda text: said_anew(text) or text,
    "of": country,
    "there": country,
}
"""How groups of these names are said; all others are values."""
_SHAPES = (
    # why ads are one person's, or not
    shaped_by_number(r"(?P<num>\d+) pictures", "%(num)s picture", "%(num)s pictures"),
    shaped(r"(?P<share>\d+%) of their word runs are the same", "%(share)s of their word runs are the same"),
    shaped_by_number(r"(?P<items>.+) and (?P<num>\d+) more", "%(items)s and %(num)s more", "%(items)s and %(num)s more"),
    shaped_by_number(
        r"(?P<some>\d+) of (?P<num>\d+) ads speak of (?P<persons>\d+) persons",
        "%(some)s of %(num)s ad speak of several persons (%(persons)s)",
        "%(some)s of %(num)s ads speak of several persons (%(persons)s)",
    ),
    shaped(r"(?P<what>.+) on (?P<day>\d{4}-\d\d-\d\d)", "%(what)s on %(day)s"),
    # what a signal counted
    shaped_by_number(
        r"(?P<kinds>[a-z_(), ]+) shared with (?P<num>\d+) others",
        "%(kinds)s: shared with %(num)s other person",
        "%(kinds)s: shared with %(num)s other persons",
    ),
    shaped_by_number(
        r"near the numbers of (?P<num>\d+) others",
        "near the numbers of %(num)s other person",
        "near the numbers of %(num)s other persons",
    ),
    shaped_by_number(
        r"(?P<some>\d+) of (?P<num>\d+) pictures", "%(some)s of %(num)s picture", "%(some)s of %(num)s pictures"
    ),
    shaped_by_number(r"(?P<num>\d+) days", "%(num)s day", "%(num)s days"),
    shaped(r"(?P<paid>\d+) EUR an hour, usual (?P<usual>\d+)", "%(paid)s EUR an hour, usual are %(usual)s"),
    shaped(r"(?P<n>\d+) (?P<kind>[a-z_]+), usual (?P<usual>[\d.]+)", "%(kind)s: %(n)s, usual are %(usual)s"),
    shaped(r"(?P<of>[A-Z]{2}) phone in (?P<there>[A-Z]{2})", "a phone of %(of)s, advertised in %(there)s"),
    shaped_by_number(
        r"(?P<num>\d+) members through (?P<towns>.+)", "%(num)s member: %(towns)s", "%(num)s members: %(towns)s"
    ),
    shaped(r"pictures swapped", "pictures swapped"),
    shaped(r"ticked by an analyst", "ticked by an analyst"),
    shaped(r"in-call only", "in-call only"),
    # what an alert tells
    shaped(r"(?P<phone>\S+): (?P<now>.+), earlier (?P<before>.+) \((?P<where>\S+)\)", "%(phone)s: %(now)s, earlier %(before)s (%(where)s)"),
    shaped(r"read again; gone since (?P<day>[\d-]+)", "read again; gone since %(day)s"),
    shaped(r"nothing was read since (?P<day>[\d-]+): (?P<why>.+)", "nothing was read since %(day)s: %(why)s"),
    shaped(r"→ (?P<site>\S+): it leads there", "→ %(site)s: it leads there"),
    shaped(r"alias (?P<name>.+) in (?P<town>.+)", "%(name)s in %(town)s"),
    shaped(r"text, (?P<share>\d+%) alike", "text, %(share)s alike"),
    # what ties sites
    shaped(r"advertising account (?P<value>.+)", "advertising account %(value)s"),
    shaped(r"analytics account (?P<value>.+)", "analytics account %(value)s"),
    shaped(r"same icon \(favicon\)", "same icon (favicon)"),
    shaped(r"same contact of the site \((?P<value>.+)\)", "same contact of the site (%(value)s)"),
    shaped(r"same template", "same template"),
    # why a site may belong to the market
    shaped(r"an everyday site \((?P<what>.+)\)", "an everyday site (%(what)s)"),
    shaped(r"found by (?P<kind>[a-z ]+): (?P<where>.+)", "found by %(kind)s: %(where)s"),
    shaped(r"a further source names it", "a further source names it"),
    shaped_by_number(r"(?P<num>\d+) further sources name it", "%(num)s further source names it", "%(num)s further sources name it"),
    shaped(r"its name says (?P<words>.+)", "its name says %(words)s"),
    shaped(r"the words beside it say (?P<words>.+)", "the words beside it say %(words)s"),
    shaped(r"the words beside it are of something else: (?P<words>.+)", "the words beside it are of something else: %(words)s"),
    shaped(r"its address ends in (?P<ending>.+)", "its address ends in %(ending)s"),
    shaped(r"the words beside it name (?P<town>.+)", "the words beside it name %(town)s"),
    shaped_by_number(
        r"captured: (?P<num>\d+) pages?, read as a site of the trade",
        "captured: %(num)s page, read as a site of the trade",
        "captured: %(num)s pages, read as a site of the trade",
    ),
    shaped_by_number(
        r"captured: (?P<num>\d+) pages?, read as no site of the trade",
        "captured: %(num)s page, read as no site of the trade",
        "captured: %(num)s pages, read as no site of the trade",
    ),
    shaped_by_number(
        r"captured: a directory that lists (?P<num>\d+) sites? of the trade",
        "captured: a directory that lists %(num)s site of the trade",
        "captured: a directory that lists %(num)s sites of the trade",
    ),
    shaped_by_number(r"captured: (?P<num>\d+) ads?", "captured: %(num)s ad", "captured: %(num)s ads"),
    # what this market's own pairs say
    shaped(
        r"(?P<n>\d+) in 100 pairs alike in all this are one person's",
        "of 100 pairs alike in all this, %(n)s are one person's",
    ),
)  # fmt: skip
