"""Block -> what it states: one version of an ad with its contacts and prices, a review, or a site's own contacts."""

import datetime as dt
import functools
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from clew.extract.assemble import Prices, assemble, extract_all, extract_contacts
from clew.extract.fact import ContactValue, Context, PriceValue
from clew.records.ad_version import AdVersion
from clew.records.block import Block
from clew.records.evidence import Evidence
from clew.records.ids import make_id
from clew.records.review import Review
from clew.reference.gazetteer import Gazetteer
from clew.reference.lexicon import Lexicons
from clew.reference.market import Markets

_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_DMY = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one block states."""

    version: AdVersion | None
    contacts: tuple[tuple[ContactValue, tuple[Evidence, ...]], ...]
    prices: tuple[tuple[PriceValue, tuple[Evidence, ...]], ...]
    review: Review | None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What extraction knows beside the block."""

    lexicons: Lexicons
    gazetteer: Gazetteer
    markets: Markets


def read_block(block: Block, knowledge: Knowledge, failed: dict[str, str] | None = None) -> Reading:
    """Read an ad's block, a post of a board, or the frame of a site; ``failed`` as in
    :func:`~clew.extract.assemble.extract_all`.
    """
    context = Context(
        lexicons=knowledge.lexicons,
        gazetteer=knowledge.gazetteer,
        markets=knowledge.markets,
        today=block.seen_at.date(),
        region=block.region,
        currency=knowledge.markets.currency(block.region),
    )
    version: AdVersion | None = None
    prices: Prices = []
    if block.kind == "ad":
        version, contacts, prices = assemble(block, extract_all(block, context, failed))
    else:
        contacts = extract_contacts(block, context, failed)
    own = [pair for pair in contacts if not _is_of_site(pair[0], block)]
    # where the ad itself names the house's number, and no other, that is how she is reached
    said = {contact.value for contact, evidence in contacts if _is_said(contact, evidence, block)}
    contacts = own or [pair for pair in contacts if pair[0].value in said]
    if block.kind == "ad":
        return Reading(version, tuple(contacts), tuple(prices), None)
    if block.kind == "post":
        return Reading(None, (), (), _review(block, contacts, context))
    return Reading(None, tuple(contacts), (), None)


def _is_said(contact: ContactValue, evidence: Sequence[Evidence], block: Block) -> bool:
    """Say whether the ad's own words name the contact; a mailbox on the site's host is the site's all the same."""
    if contact.kind == "email" and contact.value.endswith(f"@{block.site_id}"):
        return False
    return any(place.start is not None for place in evidence)


def _is_of_site(contact: ContactValue, block: Block) -> bool:
    """Say whether a number or a channel is the site's own: it stands on many of its pages."""
    if contact.kind == "telegram" and f"/{contact.value}/" in urlsplit(block.url).path.lower():
        return True  # the channel that a page mirrors
    if contact.value[1:].isdigit():
        return f"t:{contact.value[-8:]}" in block.site_contacts
    handle = contact.value.removeprefix("www.")
    return any(token[2:] == handle or token.endswith(f"/{handle}") for token in block.site_contacts)


def _review(
    block: Block, contacts: list[tuple[ContactValue, tuple[Evidence, ...]]], context: Context
) -> Review | None:
    """A post as a review: about the contact or address it names, else about those of the thread's first post."""
    kind, value = _about(block, contacts, context)
    evidence = next((block.evidence(line.at, line.at + line.length) for line, _ in block.lines()), None)
    if evidence is None:
        return None
    own = "\n".join(text for segment, text in block.lines() if segment.role != "quote")
    return Review(
        review_id=make_id(block.site_id, block.url),
        site_id=block.site_id,
        url=block.url,
        capture_id=block.capture_id,
        ad_id=None,
        about_kind=kind,
        about_value=value,
        author_hash=_author_hash(block),
        written_at=_written_at(block),
        text=own or block.text,
        language=block.language,
        evidence=(evidence,),
    )


def _about(
    block: Block, contacts: list[tuple[ContactValue, tuple[Evidence, ...]]], context: Context
) -> tuple[str | None, str | None]:
    found = _address(block.text) or _contact(contacts)
    if found is None:
        first = next((datum.value for datum in block.data if datum.path == "thread.first_post"), "")
        found = _address(first)
        if found is None and first:
            found = _contact_of_first(first, block.region, block.seen_at, context)
    return found or (None, None)


@functools.lru_cache(maxsize=64)
def _contact_of_first(
    text: str, region: str | None, seen_at: dt.datetime, context: Context
) -> tuple[str, str] | None:
    """Read a thread's first post, which all its posts ask for."""
    return _contact(extract_contacts(Block.from_text(text, region=region, seen_at=seen_at), context))


def _address(text: str) -> tuple[str, str] | None:
    match = re.search(r"https?://[^\s<>\"')\]]{4,400}", text)
    return ("url", match[0].rstrip(".,;")) if match else None


def _contact(contacts: list[tuple[ContactValue, tuple[Evidence, ...]]]) -> tuple[str, str] | None:
    phones = [contact for contact, _ in contacts if contact.kind == "phone"]
    chosen = phones or [contact for contact, _ in contacts]
    return (chosen[0].kind, chosen[0].value) if chosen else None


def _author_hash(block: Block) -> str | None:
    """Keep who wrote it only as a keyed digest: enough to tell authors apart on one site."""
    if not block.author:
        return None
    return hashlib.sha256(f"{block.site_id}\n{block.author}".encode()).hexdigest()[:20]


def _written_at(block: Block) -> dt.date | None:
    stamps = [datum.value for datum in block.data if datum.path in ("time.datetime", "post.time")]
    for text in [*stamps, block.text]:
        for pattern, order in ((_ISO, (1, 2, 3)), (_DMY, (3, 2, 1))):
            match = pattern.search(text)
            if match:
                try:
                    return dt.date(*(int(match[group]) for group in order))
                except ValueError:
                    continue
    return None
