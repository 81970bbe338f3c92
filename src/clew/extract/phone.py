"""Phone numbers of the ad, in text, labelled pairs, links and mark-up: ``contact`` facts of kind phone.

Read are ``tel:``, ``wa.me``, ``viber://`` and their like, data attributes (also base64 or backwards), and
numbers in text however they are written (see phone_numbers). The site's own contacts are not the ad's, nor
is a number under a label such as "Support" or "Office of this site" (topic ``contact.site_label``).
"""

import functools
import re
from collections.abc import Iterator
from urllib.parse import unquote

from clew.extract.fact import ContactValue, Context, Fact, Source
from clew.extract.hidden_value import iter_readings
from clew.extract.latest import OfLatestBlock
from clew.extract.phone_numbers import phone_finder
from clew.extract.phone_regions import regions_of
from clew.extract.place_of import Surroundings, is_in_a_line, is_of_the_site, surroundings
from clew.extract.vocabulary import vocabulary
from clew.kernel.phone import MIN_DIGITS, country_of, to_e164
from clew.records.block import Block
from clew.records.evidence import Evidence

PHONE_LINK = re.compile(
    r"""(?ix) (?: (?<!\w)(?P<plain>tel|sms|callto|facetime): /{0,2}
    | (?:https?://)? (?:www\.)? (?P<app>
          wa\.me/(?:message/)? | (?:api|web|chat)\.whatsapp\.com/(?:send/?)?\?(?:\S*?[&?])?phone= | whatsapp://send/?\?(?:\S*?[&?])?phone=
        | viber://\w+/?\?(?:\S*?[&?])?number= | viber\.click/ | signal\.me/\#p/ | sgnl://signal\.me/\#p/ | t\.me/(?=\+\d)
        | telegram\.me/(?=\+\d) | tg://resolve/?\?phone= | skype:(?=\+?\d{7})) )
    (?P<digits> (?:%2B|%20|[+\d\s().-]){7,30})"""
)
_LINK_SIGN = re.compile(r"(?i)://|\.(?:me|com|click)/|(?:tel|sms|callto|facetime|skype):")
"""Each link above has one of these; most texts have none."""
_TEXT = 60
"""A labelled value longer than this is a text of its own, which its label does not rule."""
_NAMED = re.compile(
    r"(?i)phone|tel(?!eg)|mobil|cell|whats|viber|call|contact|number|gsm|fone|(?:^|[-_.])(?:p|n|num|nr|t|m)$"
)
_NOT_NAMED = re.compile(
    r"(?i)price|cost|fax|(?:^|[-_.])(?:id|src|href|lat|lng|lon|date|time|zip|postal\w*|count|width|height)$|stamp"
)
_BARE = re.compile(r"\+?[\d\s().\-/]{7,24}")
_PROSE_NAMED = re.compile(r"(?i)desc|text|about|bio|body|title|content|intro|note")
_LABELS = ("contact.site_label",)

_ISO_DATE = re.compile(r"\s*\d{4}-\d{2}-\d{2}(?:[T ]|\s*$)")

GIVES_CONTACTS = True
"""What this reads is asked of posts and of a site's own words as well."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give a ``contact`` fact for each phone number of the ad."""
    for value, obfuscated, evidence, source, _app in iter_phones(block, context):
        if ("phone", value) not in context.site_contacts:
            contact = ContactValue("phone", value, country_of(value), obfuscated)
            yield Fact("contact", contact, (evidence,), source)


def iter_phones(block: Block, context: Context) -> Iterator[tuple[str, bool, Evidence, Source, str | None]]:
    """Give each number with its evidence, its source and the app of its link, if it is one."""
    yield from _latest(block, context)


def _phones(block: Block, context: Context) -> tuple[tuple[str, bool, Evidence, Source, str | None], ...]:
    return (
        *_in_links(block, context),
        *_in_data(block, context),
        *_in_pairs(block, context),
        *_in_text(block, context),
    )


_latest = OfLatestBlock(_phones)


def app_of_link(link: str) -> str | None:
    """Say which messenger a link opens; null for a call."""
    link = link.lower()
    for mark, app in (
        ("viber", "viber"),
        ("signal", "signal"),
        ("t.me", "telegram"),
        ("telegram", "telegram"),
        ("tg:", "telegram"),
        ("skype", "skype"),
        ("wa.me", "whatsapp"),
        ("whatsapp", "whatsapp"),
    ):
        if mark in link:
            return app
    return None


def _in_links(block: Block, context: Context) -> Iterator[tuple[str, bool, Evidence, Source, str | None]]:
    regions = regions_of(block, context)
    for anchor in block.anchors:
        found = PHONE_LINK.match(anchor.href.strip())
        value = _linked(found, regions) if found else None
        if found and value:
            evidence = block.mark_up(anchor.selector, anchor.href)
            yield value, False, evidence, "data", app_of_link(found["app"] or "")
    for found in PHONE_LINK.finditer(block.text) if _LINK_SIGN.search(block.text) else ():
        value = _linked(found, regions)
        if value and is_in_a_line(block, *found.span()):
            end = found.start() + len(found.group().rstrip(" .-("))
            source = surroundings(block, found.start()).source
            yield value, False, block.evidence(found.start(), end), source, app_of_link(found["app"] or "")


def _linked(found: re.Match[str], regions: tuple[str, ...]) -> str | None:
    written = unquote(found["digits"])
    digits = re.sub(r"\D", "", written)
    plus = "+" in written
    if found["app"] and not plus:
        return to_e164(digits, plus=True) or to_e164(digits, regions)
    return to_e164(digits, regions, plus=plus)


def _in_data(block: Block, context: Context) -> Iterator[tuple[str, bool, Evidence, Source, str | None]]:
    regions = regions_of(block, context)
    for datum in block.data:
        kind = _kind_of(datum.path)
        if kind == "other" or _ISO_DATE.match(datum.value):
            continue
        if kind == "prose":
            evidence = block.mark_up(datum.selector, datum.value)
            for found in phone_finder(context.lexicons).find(datum.value, regions, block.language):
                yield found.value, found.obfuscated, evidence, "data", None
            continue
        value = _hidden(datum.value, regions, named=kind == "phone")
        if value:
            is_plain = datum.value.strip().lstrip("+").isdigit()
            evidence = block.mark_up(datum.selector, datum.value)
            yield value, not is_plain, evidence, "data", app_of_link(datum.path)


@functools.lru_cache(maxsize=8192)
def _kind_of(path: str) -> str:
    """Say what a path of data names: prose, a phone, something that is no phone (other), or nothing (bare)."""
    if _NOT_NAMED.search(path):
        return "other"
    if _PROSE_NAMED.search(path):
        return "prose"
    return "phone" if _NAMED.search(path) else "bare"


@functools.lru_cache(maxsize=8192)
def _hidden(value: str, regions: tuple[str, ...], *, named: bool) -> str | None:
    """Read a value of mark-up. Under a name that says nothing only a number with its plus counts."""
    for reading in iter_readings(value):
        link = PHONE_LINK.match(reading)
        if link:
            return _linked(link, regions)
        if not _BARE.fullmatch(reading):
            continue
        plus = reading.strip().startswith("+")
        if not (named or plus or reading != value):
            continue
        digits = re.sub(r"\D", "", reading)
        found = to_e164(digits, regions, plus=plus) if len(digits) >= MIN_DIGITS else None
        if found:
            return found
    return None


def _in_pairs(block: Block, context: Context) -> Iterator[tuple[str, bool, Evidence, Source, str | None]]:
    """Read pairs that stand in mark-up only; the others are read with the text."""
    regions = regions_of(block, context)
    labels = vocabulary(context.lexicons, *_LABELS)
    for pair in block.pairs:
        if pair.at is not None or any(True for _ in labels.find(pair.label.lower())):
            continue
        for found in phone_finder(context.lexicons).find(pair.value, regions, block.language):
            evidence = block.mark_up(pair.selector or "", pair.value)
            yield found.value, found.obfuscated, evidence, "pair", None


def _in_text(block: Block, context: Context) -> Iterator[tuple[str, bool, Evidence, Source, str | None]]:
    regions = regions_of(block, context)
    labels = vocabulary(context.lexicons, *_LABELS)
    last_end = 0
    for found in phone_finder(context.lexicons).find(block.text, regions, block.language):
        if not is_in_a_line(block, found.start, found.end):
            continue
        around = surroundings(block, found.start)
        if not _is_of_another(around, context) and not is_of_the_site(
            block, found.start, last_end, around, labels
        ):
            evidence = block.evidence(found.start, found.end)
            yield found.value, found.obfuscated, evidence, around.source, None
        last_end = found.end


def _is_of_another(around: Surroundings, context: Context) -> bool:
    """Say whether the number stands in words of somebody else, or under a label of an id."""
    if around.role == "quote":
        return True
    if around.pair is None or len(around.pair.value) > _TEXT:
        return False
    return any(True for _ in vocabulary(context.lexicons, "phone.not").find(around.pair.label.lower()))
