"""The stages beside their peers: parse and a bare parser or a reader of main texts, extraction and a matcher of phones, import and a reader."""

import functools
from pathlib import Path

import phonenumbers
import trafilatura
from fastwarc.warc import ArchiveIterator
from selectolax.lexbor import LexborHTMLParser

from benchmarks.timing import Pair, Peers, side_by_side
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
_TEXT_READER = "trafilatura.extract"
_ITERATION = "fastwarc iteration"
_MATCHER = "phonenumbers.PhoneNumberMatcher"


def measure_stages(markets: list[Market], work: Path) -> list[Pair]:
    """Measure on every market but the first, which warms up; each market is met for the first time."""
    sources = [sources_of(market, work / f"pages-{number}") for number, market in enumerate(markets)]
    parse = _parse(sources)
    pages = [read_all(found) for found in sources]
    decided = _decide(sources, pages)
    ads = [ads_of(read) for read in pages]
    knowledge()
    return [*_import(markets, work), *parse, *decided, *_phones(ads), *_extract(ads)]


def _parse(sources: list[list[Source]]) -> list[Pair]:
    work = [(len(found), functools.partial(read_all, found), _readers(found)) for found in sources]
    return side_by_side("parse, first reading", "pages", work[1:], warm_up=work[0][1:])


def _decide(sources: list[list[Source]], pages: list[list[Read]]) -> list[Pair]:
    work = [
        (len(found), functools.partial(decide_all, read), _readers(found))
        for found, read in zip(sources, pages, strict=True)
    ]
    return side_by_side("parse, second reading", "pages", work[1:], warm_up=work[0][1:])


def _readers(sources: list[Source]) -> Peers:
    return {_PARSER: lambda: _bare(sources), _TEXT_READER: lambda: _main_texts(sources)}


def _bare(sources: list[Source]) -> int:
    length = 0
    for source in sources:
        body = LexborHTMLParser(source.body).body
        length += len(body.text()) if body is not None else 0
    return length


def _main_texts(sources: list[Source]) -> int:
    return sum(len(trafilatura.extract(source.body) or "") for source in sources)


def _extract(ads: list[list[Block]]) -> list[Pair]:
    work = [(len(found), functools.partial(_read, found), _matcher(found)) for found in ads]
    return side_by_side("extract, all columns", "ads", work[1:], warm_up=work[0][1:])


def _phones(ads: list[list[Block]]) -> list[Pair]:
    work = [(len(found), functools.partial(_read_phones, found), _matcher(found)) for found in ads]
    return side_by_side("extract, phones alone", "ads", work[1:], warm_up=work[0][1:])


def _matcher(ads: list[Block]) -> Peers:
    return {_MATCHER: lambda: _match(ads)}


def _read(ads: list[Block]) -> None:
    for block in ads:
        assemble(block, extract_all(block, context_of(block)))


def _read_phones(ads: list[Block]) -> int:
    return sum(1 for block in ads for _ in iter_phones(block, context_of(block)))


def _match(ads: list[Block]) -> int:
    return sum(1 for block in ads for _ in phonenumbers.PhoneNumberMatcher(block.text, block.region))


def _import(markets: list[Market], work: Path) -> list[Pair]:
    rounds = []
    for number, market in enumerate(markets):
        project = market.project(work / f"import-{number}")
        size = sum(path.stat().st_size for path in market.archives) / _MB
        ours = functools.partial(import_archives, project, market.archives)
        rounds.append((size, ours, {_ITERATION: functools.partial(_iterate, market)}))
    return side_by_side("import", "MB (compressed)", rounds[1:], warm_up=rounds[0][1:])


def _iterate(market: Market) -> int:
    length = 0
    for path in market.archives:
        with path.open("rb") as file:
            for record in ArchiveIterator(file, parse_http=False):
                length += len(record.reader.read())
    return length
