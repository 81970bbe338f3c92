"""Ways to reach the advertised person beside the phone: ``contact`` facts of every other kind.

E-mail (also spelled out), messenger and social accounts (by link, by "@name" near the app's name, by label),
WhatsApp, Viber, Signal or Telegram by number, web sites, and wallets whose checksum holds. The topic
``handle.app`` names the apps; ``handle.no_name`` are words that follow an app's name without being an account.
"""

import functools
import re
from collections.abc import Iterator

from clew.extract.app_mentions import AppMention, iter_mentions
from clew.extract.bare_sites import iter_bare_sites
from clew.extract.email_addresses import Email, decode_cfemail, email_finder
from clew.extract.fact import ContactValue, Context, Fact, Source
from clew.extract.handle_links import HOSTS, iter_accounts
from clew.extract.hidden_value import iter_readings
from clew.extract.phone import iter_phones
from clew.extract.phone_numbers import phone_finder
from clew.extract.phone_regions import regions_of
from clew.extract.place_of import is_in_a_line, is_of_the_site, surroundings
from clew.extract.reading import find_answer, is_negated, path_words
from clew.extract.vocabulary import Vocabulary, vocabulary
from clew.kernel.phone import country_of
from clew.kernel.text import fold
from clew.kernel.wallet import is_wallet
from clew.records.block import Block, Datum
from clew.records.evidence import Evidence
from clew.reference.lexicon import Lexicons

_WALLET = re.compile(
    r"(?<![\w])(?:0x[0-9a-fA-F]{40}|(?:bc1|BC1)[0-9a-zA-Z]{11,71}|[13T][1-9A-HJ-NP-Za-km-z]{25,34})(?!\w)"
)
_URL = re.compile(
    r"(?i)(?<![\w@.])(?:https?://|www\.)(?P<host>(?:[\w-]+\.)+[a-z]{2,24})(?P<path>/[^\s\"'<>)\]]*)?"
)
_HOST = re.compile(r"(?i)(?:https?://)?(?P<host>(?:[\w-]+\.)+[a-z]{2,24})(?P<path>/\S*)?")
_MAIL_KEY = re.compile(r"(?i)e-?mail|\bmail")
_NO_LETTERS = re.compile("[^a-z]+")
_ROLES = frozenset(
    {
        "info",
        "support",
        "admin",
        "contact",
        "office",
        "webmaster",
        "noreply",
        "no-reply",
        "help",
        "abuse",
        "sales",
        "kontakt",
        "hello",
        "service",
    }
)
_SAME_NUMBER = 40
"""How far an app's name may stand from the words "same number", in characters."""
_SHORT_ANSWER = 12
_MOST_APPS, _LEAST_DIGITS = 60, 7
_BETWEEN_APPS = re.compile(r"[\s,;/|+&]+")
_BY_NUMBER = frozenset({"whatsapp", "viber", "signal", "telegram"})

GIVES_CONTACTS = True
"""What this reads is asked of posts and of a site's own words as well."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give a ``contact`` fact for each account, address or wallet of the ad."""
    for contact, evidence, source in _contacts(block, context):
        key = (contact.kind, contact.value)
        phone = ("phone", contact.value)
        if key not in context.site_contacts and phone not in context.site_contacts:
            yield Fact("contact", contact, (evidence,), source)


_Found = tuple[ContactValue, Evidence, Source]


def _contacts(block: Block, context: Context) -> Iterator[_Found]:
    yield from _emails(block, context)
    yield from _linked_accounts(block)
    yield from _linked_phones(block, context)
    yield from _mentioned(block, context)
    yield from _by_the_same_number(block, context)
    yield from _labelled(block, context)
    yield from _answered(block, context)
    yield from _apps_beside(block, context)
    yield from _wallets(block)
    yield from _websites(block, context)


def _emails(block: Block, context: Context) -> Iterator[_Found]:
    finder = email_finder(context.lexicons)
    labels = vocabulary(context.lexicons, "contact.site_label")
    last_end = 0
    for found in finder.find(block.text):
        if not is_in_a_line(block, found.start, found.end):
            continue
        around = surroundings(block, found.start)
        is_others = around.role == "quote" or is_of_the_site(block, found.start, last_end, around, labels)
        last_end = found.end
        if not is_others and not _is_role_address(found.value, block):
            yield _email(found), block.evidence(found.start, found.end), around.source
    for selector, value in _mark_up_values(block, labels):
        for reading in (*iter_readings(value), decode_cfemail(value) or ""):
            for found in finder.find(reading.removeprefix("mailto:").split("?")[0]):
                if not _is_role_address(found.value, block):
                    contact = ContactValue("email", found.value, None, reading != value)
                    yield contact, block.mark_up(selector, value), "data"


def _email(found: Email) -> ContactValue:
    return ContactValue("email", found.value, None, found.obfuscated)


def _is_role_address(value: str, block: Block) -> bool:
    """Say whether it is the site's own "info@", which an ad may repeat."""
    if block.kind == "site":
        return False
    site_id = block.site_id
    local, _, domain = value.partition("@")
    return local in _ROLES and (domain == site_id or domain.endswith("." + site_id))


def _mark_up_values(block: Block, labels: Vocabulary) -> Iterator[tuple[str, str]]:
    """Give the data whose path has the name, and the links that write a mail; not what stands under "support"."""
    for datum in block.data:
        is_sites = block.kind != "site" and any(
            True for _ in labels.find(path_words(datum.path.replace(".", " ")))
        )
        if _MAIL_KEY.search(datum.path) and not is_sites:
            yield datum.selector, datum.value
    for anchor in block.anchors:
        if anchor.href.lower().startswith("mailto:"):
            yield anchor.selector, anchor.href


def _linked_accounts(block: Block) -> Iterator[_Found]:
    for kind, name, start, end in iter_accounts(block.text):
        if is_in_a_line(block, start, end) and surroundings(block, start).role != "quote":
            yield ContactValue(kind, name), block.evidence(start, end), surroundings(block, start).source
    for anchor in block.anchors:
        for kind, name, _, _ in iter_accounts(anchor.href):
            yield ContactValue(kind, name), block.mark_up(anchor.selector, anchor.href), "data"
    for datum in block.data:
        for kind, name, _, _ in iter_accounts(datum.value[:2000]):
            yield ContactValue(kind, name), block.mark_up(datum.selector, datum.value), "data"


def _linked_phones(block: Block, context: Context) -> Iterator[_Found]:
    for value, hidden, evidence, source, app in iter_phones(block, context):
        if app is not None:
            yield ContactValue(app, value, country_of(value), hidden), evidence, source


def _mentioned(block: Block, context: Context) -> Iterator[_Found]:
    for mention in iter_mentions(block.text, context.lexicons, regions_of(block, context), block.language):
        if not is_in_a_line(block, mention.start, mention.end):
            continue
        around = surroundings(block, mention.start)
        if around.role == "quote":
            continue
        yield from _of_mention(mention, block.evidence(mention.start, mention.end), around.source)


def _by_the_same_number(block: Block, context: Context) -> Iterator[_Found]:
    """Read "WhatsApp on the same number", where the ad gives one number."""
    places = list(context.lexicons.find("handle.same_number", block.text))
    numbers = {value for value, *_ in iter_phones(block, context)} if places else set()
    if len(numbers) != 1:
        return
    number = numbers.pop()
    apps = vocabulary(context.lexicons, "handle.app")
    for said in places:
        begin, stop = _sentence(block.text, said.start, said.end)
        for app in apps.find(fold(block.text[begin:stop])):
            first, last = min(said.start, begin + app.start), max(said.end, begin + app.end)
            if app.value in _BY_NUMBER and is_in_a_line(block, first, last):
                around = surroundings(block, first)
                evidence = block.evidence(first, last)
                if around.role != "quote" and not is_negated(block.text, first, context.lexicons):
                    yield ContactValue(app.value, number, country_of(number), False), evidence, around.source


def _answered(block: Block, context: Context) -> Iterator[_Found]:
    """Read "Viber: yes", where the ad gives one number."""
    said = [
        (kind, pair)
        for pair in block.pairs
        if len(pair.value) <= _SHORT_ANSWER
        and _apps_of_label(pair.label, context.lexicons)
        and find_answer(pair.value, context.lexicons, block.page_language)
        for kind in _apps_of_label(pair.label, context.lexicons)
        if kind in _BY_NUMBER
    ]
    numbers = {value for value, *_ in iter_phones(block, context)} if said else set()
    if len(numbers) == 1:
        number = numbers.pop()
        for kind, pair in said:
            evidence = block.mark_up(pair.selector or "pair", f"{pair.label}: {pair.value}")
            yield ContactValue(kind, number, country_of(number), False), evidence, "pair"


def _apps_beside(block: Block, context: Context) -> Iterator[_Found]:
    """Read a record of embedded data that has one number and names apps beside it: ``{phone: …, apps: [whatsapp]}``."""
    rows: dict[str, list[Datum]] = {}
    for datum in block.data:
        rows.setdefault(datum.path.rpartition(".")[0], []).append(datum)
    for row in rows.values():
        named = [(kind, datum) for datum in row for kind in _apps_alone(datum.value, context.lexicons)]
        numbers = (
            {number for datum in row for number in _number_of(datum, block, context)} if named else set()
        )
        if len(numbers) == 1:
            (number,) = numbers
            for kind, datum in named:
                contact = ContactValue(kind, number, country_of(number), False)
                yield contact, block.mark_up(datum.selector, datum.value), "data"


def _apps_alone(value: str, lexicons: Lexicons) -> tuple[str, ...]:
    """Give the apps on whose numbers people write, where a value names apps and nothing else."""
    words = [word for word in _BETWEEN_APPS.split(value.strip()) if word] if len(value) <= _MOST_APPS else []
    kinds = [_apps_of_label(word, lexicons) for word in words]
    return tuple(kind for found in kinds for kind in found if kind in _BY_NUMBER) if all(kinds) else ()


def _number_of(datum: Datum, block: Block, context: Context) -> Iterator[str]:
    if sum(map(str.isdigit, datum.value[:_MOST_APPS])) >= _LEAST_DIGITS:
        for found in phone_finder(context.lexicons).find(
            datum.value[:_MOST_APPS], regions_of(block, context), block.language
        ):
            yield found.value


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the part of a sentence around a place, some words far."""
    begin = max([max(0, start - _SAME_NUMBER), *(text.rfind(mark, 0, start) + 1 for mark in ".!?\n")])
    stops = [at for mark in ".!?\n" if (at := text.find(mark, end)) >= 0]
    return begin, min([end + _SAME_NUMBER, len(text), *stops])


def _of_mention(mention: AppMention, evidence: Evidence, source: Source) -> Iterator[_Found]:
    for kind in mention.kinds:
        if mention.phone is None:
            yield ContactValue(kind, mention.name), evidence, source
        elif kind in _BY_NUMBER:
            contact = ContactValue(kind, mention.name, country_of(mention.name), mention.obfuscated)
            yield contact, evidence, source


def _labelled(block: Block, context: Context) -> Iterator[_Found]:
    """Read pairs and data whose label or path names an app: "Telegram: mara22", ``data-instagram``."""
    for pair in block.pairs:
        kinds = _apps_of_label(pair.label, context.lexicons)
        if not kinds:
            continue
        evidence = (
            block.evidence(pair.at, pair.end)
            if pair.at is not None and pair.end is not None and is_in_a_line(block, pair.at, pair.end)
            else block.mark_up(pair.selector or "", pair.value)
        )
        yield from _of_label(kinds, pair.value, evidence, "pair", context, block)
    for datum in block.data:
        kinds = _apps_of_path(datum.path, context.lexicons)
        if kinds:
            evidence = block.mark_up(datum.selector, datum.value)
            yield from _of_label(kinds, datum.value, evidence, "data", context, block)


@functools.lru_cache(maxsize=4096)
def _apps_of_path(path: str, lexicons: Lexicons) -> tuple[str, ...]:
    """Give the apps that a path of embedded data names; paths come back on page after page."""
    return _apps_named(_NO_LETTERS.sub(" ", path.lower()), lexicons)


@functools.lru_cache(maxsize=8192)
def _apps_of_label(label: str, lexicons: Lexicons) -> tuple[str, ...]:
    """Give the apps that a label names; labels come back on page after page."""
    return _apps_named(fold(label), lexicons)


def _apps_named(label: str, lexicons: Lexicons) -> tuple[str, ...]:
    return tuple(sorted({word.value for word in vocabulary(lexicons, "handle.app").find(label)}))


def _of_label(
    kinds: tuple[str, ...], value: str, evidence: Evidence, source: Source, context: Context, block: Block
) -> Iterator[_Found]:
    for kind in kinds:
        name = value.strip().lstrip("@").lower()
        phones = list(phone_finder(context.lexicons).find(value, regions_of(block, context), block.language))
        if phones and kind in _BY_NUMBER:
            for found in phones:
                yield (
                    ContactValue(kind, found.value, country_of(found.value), found.obfuscated),
                    evidence,
                    source,
                )
        elif (
            kind not in ("whatsapp", "viber", "signal")
            and _is_account(name)
            and fold(name) not in _no_names(context.lexicons)
            and kind
            not in _apps_alone(name, context.lexicons)  # the name of the app is nobody's account there
        ):
            yield ContactValue(kind, name), evidence, source


@functools.lru_cache(maxsize=8)
def _no_names(lexicons: Lexicons) -> frozenset[str]:
    return frozenset(fold(entry.term) for entry in lexicons.entries("handle.no_name"))


def _is_account(name: str) -> bool:
    return re.fullmatch(r"[a-z_][\w.:-]{3,40}", name) is not None


def _wallets(block: Block) -> Iterator[_Found]:
    for found in _WALLET.finditer(block.text):
        if is_in_a_line(block, *found.span()) and is_wallet(found.group()):
            evidence = block.evidence(*found.span())
            yield ContactValue("wallet", found.group()), evidence, surroundings(block, found.start()).source


def _websites(block: Block, context: Context) -> Iterator[_Found]:
    has_address = "://" in block.text or "www." in block.text.lower()
    for found in _URL.finditer(block.text) if has_address else ():
        value = _website(found, block.site_id)
        if value and is_in_a_line(block, *found.span()):
            around = surroundings(block, found.start())
            if around.role != "quote":
                end = found.start() + len(found.group().rstrip(".,;:!?"))
                yield ContactValue("website", value), block.evidence(found.start(), end), around.source
    for address, start, end in iter_bare_sites(block.text, context.lexicons):
        name = address.partition("/")[0]
        if HOSTS.search(name) or name == block.site_id or name.endswith("." + block.site_id):
            continue
        if is_in_a_line(block, start, end) and surroundings(block, start).role != "quote":
            yield (
                ContactValue("website", address),
                block.evidence(start, end),
                surroundings(block, start).source,
            )
    labels = vocabulary(context.lexicons, "handle.website")
    for pair in block.pairs:
        host = _HOST.fullmatch(pair.value.strip()) if "." in pair.value else None
        if host and labels.has(fold(pair.label)):
            value = _website(host, block.site_id)
            if value:
                yield (
                    ContactValue("website", value),
                    block.mark_up(pair.selector or "pair", pair.value),
                    "pair",
                )


def _website(found: re.Match[str], site_id: str) -> str | None:
    host = found["host"].lower().removeprefix("www.")
    if HOSTS.search(host) or host == site_id or host.endswith("." + site_id):
        return None
    path = (found["path"] or "").rstrip("/.,;:!?")
    if re.search(r"(?i)\.(?:jpe?g|png|gif|webp|svg|css|js|mp4)$", path):
        return None
    return host + path
