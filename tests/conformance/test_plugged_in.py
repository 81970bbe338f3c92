"""Everything that is plugged in: one shared signature for each kind, a docstring, and no surprise on hostile text."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew.extract.assemble import assemble, extractors
from clew.extract.fact import Context, example_context
from clew.records import TABLES
from clew.records.block import Anchor, Block, Datum, Mark, Pair
from clew.records.schema import arrow_schema

KINDS = {
    "clew.capture.formats": ("iter_records", "(path: Path) -> Iterator[SourceRecord | Trouble]"),
    "clew.extract": ("extract", "(block: Block, context: Context) -> Iterator[Fact]"),
    "clew.indicators": ("detect", "(subject, params: dict[str, Any], context: Context) -> Iterator[Finding]"),
    "clew.link.comparisons": ("compare", "(engine: Engine) -> Table"),
    "clew.link.filters": ("judge", "(engine: Engine, links: Table) -> Table"),
    "clew.register": ("fill", "(site: SiteView, context: Context) -> Iterator[SiteFact]"),
    "clew.leads.speaks_against": ("fits", "(case: Case) -> Fit | None"),
    "clew.referral.sections": ("section", "(case: Case, cite: Citations) -> dict[str, Any]"),
    "clew.cli": ("command", None),
}


def _modules(package: str) -> Iterator[ModuleType]:
    path = importlib.import_module(package).__path__
    for info in sorted(pkgutil.iter_modules(path), key=lambda module: module.name):
        yield importlib.import_module(f"{package}.{info.name}")


def _plugged() -> Iterator[Any]:
    for package, (name, signature) in KINDS.items():
        for module in _modules(package):
            function = getattr(module, name, None)
            if function is not None and function.__module__ == module.__name__:
                yield pytest.param(module, function, signature, id=module.__name__.removeprefix("clew."))


def _written(function: Callable[..., Any]) -> str:
    """Write a signature with the bare names of its types; a detector names the kind of subject it reads."""
    text = re.sub(r"[\w.]+\.(?=\w)", "", str(inspect.signature(function)).replace("'", ""))
    return re.sub(r"subject: [\w| ]*Subject", "subject", text)


@pytest.mark.parametrize(("module", "function", "signature"), list(_plugged()))
def test_signature_and_docstrings(
    module: ModuleType, function: Callable[..., Any], signature: str | None
) -> None:
    assert (module.__doc__ or "").strip(), "the module's docstring is its specification"
    assert len((function.__doc__ or "").strip()) > 10
    assert signature is None or _written(function) == signature


def test_each_kind_has_many() -> None:
    found = [param.values[0].__name__.rsplit(".", 1)[0] for param in _plugged()]
    assert {package: found.count(package) >= 4 for package in KINDS} == dict.fromkeys(KINDS, True)


@pytest.mark.parametrize("module", list(_modules("clew.register")), ids=lambda module: module.__name__)
def test_a_data_point_fills_columns_of_the_site(module: ModuleType) -> None:
    if hasattr(module, "fill"):
        assert set(module.COLUMNS) <= set(arrow_schema(TABLES["sites"]).names)


PIECES = (
    "24 years", "Alter: 99", "17", "0151 23456789", "+44 7700 900321", "Nur diese Woche", "новая", "Budapest", "in Graz",
    "150 €", "100/h", "5'2\"", "170 cm", "55 kg", "Mo-Fr 10-22", "24/7", "t.me/", "@", "\u202e", "\u200b", "\x00", "\n",
    "99999999999999999999999", "1/0", "31.02.2025", "29.2", "²", "½", "①", "🌹", "ﷺ", "İ", "ß", "e\u0301", "𝟙𝟚𝟛", "١٢٣",
    "Sprachen:", "deutsch", "English", "and", "-", ":", "/", "(", ")", "=1+1", "<b>", "{{x}}", "%s", "{0}", "\\", "'",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=15).map("".join),
)
CONTEXT = example_context(region="DE")


def _hostile_block(text: str, other: str) -> Block:
    """Make a block that says the same in its lines, its labelled pairs, its data, links and badges."""
    return Block.from_text(
        text,
        region="DE",
        language="de",
        title=other[:50],
        pairs=(Pair(other[:20], other, selector="dd"),),
        data=(Datum(f"ad.{other[:8]}", other, "script"), Datum("age", text[:40], "script")),
        anchors=(
            Anchor(f"tel:{other[:30]}", other[:30], None, None, "a"),
            Anchor(f"https://{other[:30]}", "", None, None, "a"),
        ),
        marks=(Mark(other[:40], "img"),),
    )


@pytest.mark.parametrize("name", sorted(extractors()))
@given(text=TEXTS, other=TEXTS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_an_extractor_never_raises_and_quotes_what_stands_there(name: str, text: str, other: str) -> None:
    block = _hostile_block(text, other)
    facts = list(extractors()[name](block, CONTEXT))
    for fact in facts:
        for evidence in fact.evidence:
            assert evidence.quote
            if evidence.start is not None:
                assert text[evidence.start : evidence.end] == evidence.quote
    assert list(extractors()[name](block, CONTEXT)) == facts
    if name not in extractors(of_contacts=True):  # posts are not read by it
        assert all(fact.column != "contact" for fact in facts)


@given(text=TEXTS, other=TEXTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_put_together_has_evidence_for_every_value(text: str, other: str) -> None:
    block = _hostile_block(text, other)
    facts = [fact for extract in extractors().values() for fact in extract(block, CONTEXT)]
    version, contacts, prices = assemble(block, facts)
    for column in arrow_schema(TABLES["ads"]).names:
        value = getattr(version, column, None)
        if value not in (None, ()) and column not in {
            "ad_id",
            "site_id",
            "url",
            "market",
            "evidence",
            "candidates",
        }:
            assert version.evidence.get(column), column
    assert all(evidence for _, evidence in (*contacts, *prices))


def test_the_context_of_the_examples_is_the_packaged_one() -> None:
    assert isinstance(CONTEXT, Context)
    assert CONTEXT.lexicons.topics()
