"""The stages beside their peers: parse and a bare parser, extraction and a matcher of phones, import and a reader."""

from pathlib import Path

import phonenumbers
from fastwarc.warc import ArchiveIterator
from selectolax.lexbor import LexborHTMLParser

from benchmarks.timing import Pair, side_by_side
from benchmarks.workload import (
    Market,
    Read,
    ads_of,
    context_of,
    decide_all,
    knowledge,
    read_all,
    sources_of,
)
from clew.capture.archive import import_archives
from clew.extract.assemble import assemble, extract_all
from clew.extract.phone import iter_phones
from clew.parse.draft import Source
from clew.records.block import Block

_MB = 1_000_000
_PARSER = "selectolax (Lexbor) parse and text"
_MATCHER = "phonenumbers.PhoneNumberMatcher"


def measure_stages(markets: list[Market], work: Path) -> list[Pair]:
    """Measure on every market but the first, which warms up; each market is met for the first time."""
    sources = [sources_of(market, work / f"pages-{number}") for number, market in enumerate(markets)]
    parse = _parse(sources)
    pages = [read_all(found) for found in sources]
    decided = _decide(sources, pages)
    ads = [ads_of(read) for read in pages]
    knowledge()
    return [_import(markets, work), parse, decided, _phones(ads), _extract(ads)]


def _parse(sources: list[list[Source]]) -> Pair:
    work = [(len(found), lambda f=found: read_all(f), lambda f=found: _bare(f)) for found in sources]
    return side_by_side("parse, first reading", "pages", _PARSER, work[1:], warm_up=work[0][1:])


def _decide(sources: list[list[Source]], pages: list[list[Read]]) -> Pair:
    work = [
        (len(found), lambda r=read: decide_all(r), lambda f=found: _bare(f))
        for found, read in zip(sources, pages, strict=True)
    ]
    return side_by_side("parse, second reading", "pages", _PARSER, work[1:], warm_up=work[0][1:])


def _bare(sources: list[Source]) -> int:
    length = 0
    for source in sources:
        body = LexborHTMLParser(source.body).body
        length += len(body.text()) if body is not None else 0
    return length


def _extract(ads: list[list[Block]]) -> Pair:
    work = [(len(found), lambda a=found: _read(a), lambda a=found: _match(a)) for found in ads]
    return side_by_side("extract, all columns", "ads", _MATCHER, work[1:], warm_up=work[0][1:])


def _phones(ads: list[list[Block]]) -> Pair:
    work = [(len(found), lambda a=found: _read_phones(a), lambda a=found: _match(a)) for found in ads]
    return side_by_side("extract, phones alone", "ads", _MATCHER, work[1:], warm_up=work[0][1:])


def _read(ads: list[Block]) -> None:
    for block in ads:
        assemble(block, extract_all(block, context_of(block)))


def _read_phones(ads: list[Block]) -> int:
    return sum(1 for block in ads for _ in iter_phones(block, context_of(block)))


def _match(ads: list[Block]) -> int:
    return sum(1 for block in ads for _ in phonenumbers.PhoneNumberMatcher(block.text, block.region))


def _import(markets: list[Market], work: Path) -> Pair:
    rounds = []
    for number, market in enumerate(markets):
        project = market.project(work / f"import-{number}")
        size = sum(path.stat().st_size for path in market.archives) / _MB
        rounds.append(
            (size, lambda p=project, m=market: import_archives(p, m.archives), lambda m=market: _iterate(m))
        )
    return side_by_side("import", "MB (compressed)", "fastwarc iteration", rounds[1:], warm_up=rounds[0][1:])


def _iterate(market: Market) -> int:
    length = 0
    for path in market.archives:
        with path.open("rb") as file:
            for record in ArchiveIterator(file, parse_http=False):
                length += len(record.reader.read())
    return length
