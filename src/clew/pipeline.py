"""THE PAGE TO READ FIRST: the stages in order, what each takes, what each gives.

========== ======================================= ==========================================================
stage      takes                                   gives
========== ======================================= ==========================================================
parse      captures                                pages, and (between stages) blocks and profiles of sites
extract    blocks, corrections                     ads, ad_versions, contacts, prices, images, reviews
link       ads, contacts, images, judgements       links, providers, networks, movements
register   pages, ads, links, site decisions       sites, site_values, site_links, operators
norms      ads, prices                             norms
indicators ads, reviews, providers, norms, ticks   findings
leads      findings, providers, networks, verdicts leads
monitor    ads, images, watch-lists                alerts
report     all tables                              one HTML file
========== ======================================= ==========================================================

Map stages (parse, extract) keep their work in ``work/``, each piece under a name made of everything its
content depends on: a run that was killed goes on where it stood, and one with new captures reads only those.
Relational stages are run anew. Stages meet only in tables; which engine runs them they don't know.
"""

import functools
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa
import pyarrow.parquet as pq

from clew.__about__ import __version__
from clew.capture.archive import capture_indexes
from clew.engine import Engine, Part
from clew.extract import stage as extract_stage
from clew.indicators import find_signals
from clew.kernel.errors import WrongUseError
from clew.leads import bias_report, count_signals, over_time, rank_leads
from clew.link import link
from clew.link.estimate import FILE as MATCH_WEIGHTS
from clew.link.why import Explainer
from clew.monitor import monitor
from clew.norms import norms
from clew.parse import stage as parse_stage
from clew.parse.site import Site
from clew.parse.slots import MEANINGS
from clew.records import TABLES, arrow_schema
from clew.records.capture import Capture
from clew.records.decision import Decisions
from clew.records.issue import Issue
from clew.records.schema import key_of, to_row
from clew.records.site_profile import SiteProfile
from clew.reference.digest import digest_of, digest_of_code
from clew.reference.lexicon import Lexicons, load_lexicons
from clew.reference.market import packaged_markets
from clew.reference.ontology import Ontology, load_ontology
from clew.reference.rates import Rates, load_rates
from clew.register import register
from clew.register.servers import servers_of
from clew.report import write_report
from clew.store.accepted import listed_sites
from clew.store.attempts import read_attempts
from clew.store.candidates import load_candidates, ways_of
from clew.store.profiles import keep_profile
from clew.store.project import Project
from clew.store.run import RunReport, issues_by_kind, write_json
from clew.store.slot_hints import load_slot_hints
from clew.store.tables import read_records, write_batches, write_table
from clew.store.withheld import Withheld, erased_among, load_withheld, withhold

CHUNK = 256
_GROUND = ("kernel", "records", "reference", "store")
Progress = Callable[[str, int, int], None]
"""Told of a stage how many of how many parts are done."""


@dataclass(frozen=True, slots=True)
class Run:
    """What every stage of one run is given."""

    project: Project
    engine: Engine
    decisions: Decisions
    lexicons: Lexicons
    ontology: Ontology
    rates: Rates
    progress: Progress
    withheld: frozenset[str] = frozenset()


def run_pipeline(project: Project, engine: Engine, decisions: Decisions, *, progress: Progress) -> RunReport:
    """Run all stages and write all tables, ``run.json`` and the report."""
    if not capture_indexes(project):
        raise WrongUseError(
            f"{project.root} holds no captures yet: bring some in with `clew import FILE...`."
        )
    run = Run(
        project,
        engine,
        decisions,
        load_lexicons(project.lexicons_dir),
        load_ontology(project.ontology_dir),
        load_rates(project.root / "rates"),
        progress,
        load_withheld(project).captures,
    )
    rows = {}
    stages = list(STAGES)
    while stages:
        name, stage = stages.pop(0)
        progress(name, 0, 1)
        rows.update(stage(run))
        progress(name, 1, 1)
        if stage is extract and (erased := _erased_before(run)):
            run = replace(run, withheld=run.withheld | erased)
            stages = list(STAGES)
    return _finish(run, rows)


def parse(run: Run) -> dict[str, int]:
    """Captures -> pages and blocks, in two readings with the sites' profiles learnt between them."""
    counts = {"captures": _write_captures(run)}
    regions = {site.site_id: site.region for site in run.project.known_sites()}
    lexicons_dir = run.project.lexicons_dir
    key = _key(
        digest_of_code("parse", *_GROUND),
        digest_of(lexicons_dir, "lexicons", "gazetteer", "names", "relevance"),
    )
    chunks = list(_capture_chunks(run))
    drafts = [
        Part(
            rows,
            run.project.work_dir / "drafts" / f"{_key(rows.stem, key)}.parquet",
            functools.partial(parse_stage.read_pages, root=run.project.root, lexicons_dir=lexicons_dir),
        )
        for _, rows in chunks
    ]
    total = 2 * len(drafts)
    run.engine.map_parts(
        drafts, schema=parse_stage.DRAFTS, progress=lambda done, _: run.progress("parse", done, total)
    )
    profiles = _profiles(run, chunks, drafts, regions)
    pages = [
        Part(
            draft.output,
            run.project.work_dir / "pages" / f"{_key(draft.output.stem, key, profiles[site_id][1])}.parquet",
            functools.partial(
                parse_stage.decide_pages, site=Site.of(profiles[site_id][0]), lexicons_dir=lexicons_dir
            ),
        )
        for (site_id, _), draft in zip(chunks, drafts, strict=True)
    ]
    run.engine.map_parts(
        pages,
        schema=parse_stage.PAGES,
        progress=lambda done, _: run.progress("parse", len(drafts) + done, total),
    )
    run.engine.put("site_profiles", _table(SiteProfile, [profile for profile, _ in profiles.values()]))
    decided = run.engine.read("decided", [part.output for part in pages])
    counts["pages"] = _write_from(run, "pages", decided.select("page").page.lift())
    return counts


def extract(run: Run) -> dict[str, int]:
    """Blocks -> what they state; then each ad from its versions."""
    lexicons_dir = run.project.lexicons_dir
    key = _key(
        digest_of_code("extract", *_GROUND), digest_of(lexicons_dir, "lexicons", "gazetteer", "markets")
    )
    folder = run.project.work_dir / "facts"
    rows_of = {  # pieces without any block have one name: they are one
        folder / f"{_key(parse_stage.blocks_digest(path), key)}.parquet": path
        for path in sorted(run.engine.sources("decided"))
    }
    function = functools.partial(extract_stage.read_blocks, lexicons_dir=lexicons_dir)
    parts = [Part(rows, output, function) for output, rows in sorted(rows_of.items())]
    run.engine.map_parts(
        parts,
        schema=extract_stage.FACTS,
        progress=lambda done, total: run.progress("extract", done, total + 1),
    )
    facts = run.engine.read("facts", [part.output for part in parts])
    return {**_gather(run, facts), **_reviews(run, facts), **_site_contacts(run, facts)}


def _gather(run: Run, facts: ibis.Table) -> dict[str, int]:
    ads = facts.filter(facts.kind == "ad")
    grouped = ads.group_by("ad_id").aggregate(
        facts=ibis.struct({name: ads[name] for name in extract_stage.FACTS.names}).collect()
    )
    regions = {
        row["site_id"]: row["region"] for row in _rows(run, "site_profiles", "site_id") if row["region"]
    }
    function = functools.partial(
        extract_stage.gather_ads,
        regions=regions,
        market=run.project.settings.market,
        rates=run.rates,
        corrections=run.decisions.corrections,
    )
    path = run.project.work_dir / "gathered.parquet"
    write_batches(path, extract_stage.GATHERED, run.engine.stream_rows(function, grouped, order=["ad_id"]))
    gathered = run.engine.read("gathered", [path])
    counts = {"ads": _write_from(run, "ads", gathered.select("ad").ad.lift())}
    versions = ads.select("version").version.lift()
    countries = run.engine.put(
        "site_regions",
        pa.table(
            {"site_id": list(regions), "region": list(regions.values())},
            schema=pa.schema([("site_id", pa.string()), ("region", pa.string())]),
        ),
    )
    placed = versions.left_join(countries, "site_id")
    placed = placed.mutate(
        market=ibis.coalesce(placed.country, placed.region, ibis.literal(run.project.settings.market))
    )
    counts["ad_versions"] = _write_from(run, "ad_versions", placed)
    counts["contacts"] = _write_from(
        run, "contacts", gathered.select(item=gathered.contacts.unnest()).item.lift()
    )
    counts["prices"] = _write_from(run, "prices", gathered.select(item=gathered.prices.unnest()).item.lift())
    counts["images"] = _write_images(run, gathered)
    return counts


def _write_images(run: Run, gathered: ibis.Table) -> int:
    facts = _not_withheld(run, _image_facts(run))
    newest = facts.group_by("url").aggregate(
        payload_sha256=facts.payload_sha256.argmax(facts.fetched_at),
        pdq=facts.pdq.argmax(facts.fetched_at),
        pdq_quality=facts.pdq_quality.argmax(facts.fetched_at),
        width=facts.width.argmax(facts.fetched_at),
        height=facts.height.argmax(facts.fetched_at),
        metadata=facts.metadata.argmax(facts.fetched_at),
        # within a struct, for what is null at the newest visit must not be an older picture's
        cropped=ibis.struct({"crop_hash": facts.crop_hash}).argmax(facts.fetched_at),
    )
    shown = gathered.select(ad_id=gathered.ad["ad_id"], picture=gathered.pictures.unnest())
    shown = shown.select("ad_id", url=shown.picture["url"], captures=shown.picture["captures"])
    joined = shown.left_join(newest, "url")
    return _write_from(
        run, "images", joined.mutate(face=ibis.literal("unknown"), crop_hash=joined.cropped["crop_hash"])
    )


def _image_facts(run: Run) -> ibis.Table:
    """Give the facts of all pictures; what was imported before there were crop hashes has none."""
    indexes = [
        path.with_name(path.name.replace(".captures.", ".images.")) for path in capture_indexes(run.project)
    ]
    hashed = [path for path in indexes if "crop_hash" in pq.read_schema(path).names]
    older = sorted(set(indexes) - set(hashed))
    found = []
    if older:
        facts = run.engine.read("image_facts_before", older)
        found.append(facts.mutate(crop_hash=ibis.null("string")))
    if hashed:
        found.append(run.engine.read("image_facts", hashed))
    return functools.reduce(ibis.union, found)


def _reviews(run: Run, facts: ibis.Table) -> dict[str, int]:
    """Posts, each about the ad whose address or contact it names, where there is one."""
    posts = facts.filter(facts.review.notnull()).select("review").review.lift()
    newest = posts.group_by("review_id").aggregate(
        **{name: posts[name].argmax(posts.capture_id) for name in posts.columns if name != "review_id"}
    )
    ads, contacts = run.engine.table("ads"), run.engine.table("contacts")
    named = contacts.join(ads.select("ad_id", seen=ads.first_seen), "ad_id")
    named = named.group_by("kind", "value").aggregate(
        by_contact=named.ad_id.argmin(ibis.struct({"seen": named.seen, "ad_id": named.ad_id}))
    )
    addressed = ads.select(address=ads.url.lower().re_replace("/$", ""), by_url=ads.ad_id)
    found = newest.mutate(address=newest.about_value.lower().re_replace("/$", ""))
    found = found.left_join(named, [found.about_kind == named.kind, found.about_value == named.value])
    found = found.left_join(addressed, "address")
    found = found.mutate(ad_id=ibis.coalesce(found.by_url, found.by_contact))
    return {"reviews": _write_from(run, "reviews", found)}


def _erased_before(run: Run) -> frozenset[str]:
    """Give the captures of ads that hold a value which was erased at a person's request; they are withheld from now on."""
    if not load_withheld(run.project).values:
        return frozenset()
    contacts, ads = run.engine.table("contacts"), run.engine.table("ads")
    stated = contacts.select("ad_id", "value").union(ads.select("ad_id", value=ads.url))
    values = run.engine.collect(stated.select("value").distinct(), order=["value"])["value"].to_pylist()
    erased = erased_among(run.project, values)
    if not erased:
        return frozenset()
    held = ads.join(stated.filter(stated.value.isin(sorted(erased))).select("ad_id").distinct(), "ad_id")
    rows = run.engine.collect(held.select(capture_id=held.captures.unnest()).distinct(), order=["capture_id"])
    found = frozenset(rows["capture_id"].to_pylist())
    withhold(run.project, Withheld(found))
    return found


def _site_contacts(run: Run, facts: ibis.Table) -> dict[str, int]:
    """The sites' own contacts, which their frames and imprints state, go into their profiles."""
    own = facts.filter(facts.kind == "site").select("site_id", item=facts.contacts.unnest())
    own = own.select(
        "site_id",
        kind=own.item["contact"]["kind"],
        value=own.item["contact"]["value"],
        evidence=own.item["evidence"],
    )
    first = own.group_by("site_id", "kind", "value").aggregate(evidence=own.evidence.min())
    found: dict[str, list[dict[str, Any]]] = {}
    for row in run.engine.collect(first, order=["site_id", "kind", "value"]).to_pylist():
        found.setdefault(row["site_id"], []).append(row)
    profiles = run.engine.collect(run.engine.table("site_profiles"), order=["site_id"]).to_pylist()
    for profile in profiles:
        rows = found.get(profile["site_id"], [])
        profile["contacts"] = [{"kind": row["kind"], "value": row["value"]} for row in rows]
        profile["evidence"] = (
            [("contacts", [item for row in rows for item in row["evidence"][:1]])] if rows else []
        )
    run.engine.put("site_profiles", pa.Table.from_pylist(profiles, schema=arrow_schema(SiteProfile)))
    return {}


def link_ads(run: Run) -> dict[str, int]:
    """Ads -> links -> providers -> networks -> movements, obeying judgements."""
    judgements = [(j.a, j.b, j.value) for j in run.decisions.judgements]
    tables = link(run.engine, judgements=judgements)
    weights = run.engine.collect(run.engine.table("link_match_weights"), order=["comparison", "level"])
    write_json(run.project.tables_dir / MATCH_WEIGHTS, weights.to_pylist())
    return {name: _write_batches(run, name, batches) for name, batches in sorted(tables.items())}


def register_sites(run: Run) -> dict[str, int]:
    """Pages, ads and links -> the register of sites, their ties and operators."""
    tables = register(
        run.engine,
        lexicons=run.lexicons,
        known_sites=run.project.known_sites(),
        site_decisions=run.decisions.site_decisions,
        corrections=run.decisions.corrections,
        ways=ways_of(load_candidates(run.project)),
        servers=servers_of(run.engine, run.project.root),
    )
    return _write(run, tables)


def take_norms(run: Run) -> dict[str, int]:
    """Ads and prices -> what is usual in each market."""
    return _write(run, norms(run.engine, rates=run.rates))


def detect(run: Run) -> dict[str, int]:
    """Ads, reviews, providers, norms -> findings."""
    tables = find_signals(run.engine, ontology=run.ontology, lexicons=run.lexicons, ticks=run.decisions.ticks)
    return _write(run, tables)


def rank(run: Run) -> dict[str, int]:
    """Findings -> leads; and on every run how usual each signal is and how priorities differ between groups."""
    tables = rank_leads(run.engine, ontology=run.ontology, verdicts=run.decisions.verdicts)
    gaps = bias_report(tables["leads"], run.engine, markets=packaged_markets())
    write_json(run.project.tables_dir / "bias.json", gaps)
    write_json(run.project.tables_dir / "signals.json", count_signals(run.engine, run.ontology))
    write_json(run.project.tables_dir / "over_time.json", over_time(run.engine, run.ontology))
    return _write(run, tables)


def watch(run: Run) -> dict[str, int]:
    """Visits compared -> alerts; and beside the tables how many ads came, went and stayed at each visit."""
    found = monitor(
        run.engine,
        watches=run.decisions.watches,
        acknowledgements=run.decisions.acknowledgements,
        attempts=read_attempts(run.project),
    )
    write_json(run.project.tables_dir / "visits.json", [note.as_row() for note in found.visits])
    return _write(run, {"alerts": found.alerts})


STAGES: tuple[tuple[str, Callable[[Run], dict[str, int]]], ...] = (
    ("parse", parse),
    ("extract", extract),
    ("link", link_ads),
    ("register", register_sites),
    ("norms", take_norms),
    ("indicators", detect),
    ("leads", rank),
    ("monitor", watch),
)


def _finish(run: Run, rows: dict[str, int]) -> RunReport:
    """Write the issues, ``run.json`` and the report."""
    issues = list(_issues(run))
    tables = run.project.tables_dir
    rows["issues"] = write_table(tables / "issues.parquet", Issue, issues)
    settings = run.project.settings.model_dump(
        exclude={"processes", "memory_limit", "database", "capture", "watch", "mail", "profile"}
    )
    report = RunReport(
        __version__, run.ontology.version, settings, inputs_of(run.project), rows, issues_by_kind(issues)
    )
    write_json(tables / "run.json", report.as_row())
    run.progress("report", 0, 1)
    explain = explainer(run.project, run.engine, run.decisions)
    write_report(
        tables,
        run.project.root / "report.html",
        project=about_project(run.project),
        definitions=run.ontology.definitions(),
        explain=explain,
    )
    run.progress("report", 1, 1)
    return report


def inputs_of(project: Project) -> dict[str, str]:
    """Give the digests of the indexes of all captures: what a run reads, as its ``run.json`` says."""
    return {path.parent.name + "/" + path.name: _file_digest(path) for path in capture_indexes(project)}


def explainer(project: Project, engine: Engine, decisions: Decisions) -> Explainer:
    """Give who can say why ads are one person's and providers one network, from the project's tables."""
    judgements = [(item.a, item.b, item.value) for item in decisions.judgements]
    return Explainer(engine, project.tables_dir, judgements)


def about_project(project: Project) -> dict[str, str]:
    """Give what a report says of the project it was made from."""
    settings = project.settings
    return {
        "name": settings.name,
        "market": settings.market,
        "purpose": settings.purpose,
        "legal_basis": settings.legal_basis,
        "retention_days": str(settings.retention_days),
    }


def _issues(run: Run) -> Iterator[Issue]:
    """Issues of imports, of pages, and of what was too much to link in full."""
    for path in sorted(run.project.captures_dir.glob("*.issues.parquet")):
        yield from read_records(path, Issue)
    decided = run.engine.table("decided")
    troubled = decided.filter(decided.problems.length() > 0)
    troubled = troubled.select(
        capture_id=troubled.page["capture_id"], url=troubled.page["url"], problems=troubled.problems
    )
    for row in run.engine.collect(troubled, order=["capture_id"]).to_pylist():
        for problem in sorted(set(row["problems"])):
            kind, _, what = problem.partition(":")
            detail = f"{row['url'][:200]}: {_MEANING.get(kind, kind.replace('_', ' '))}{': ' + what if what else ''}"
            yield Issue(
                "parse", row["capture_id"], kind, detail, _INSTEAD.get(kind, "the rest of the page was read")
            )
    yield from _failed_facts(run)
    linked = run.engine.collect(run.engine.table("link_issues"), order=["record_id", "kind"])
    yield from (Issue(**row) for row in linked.to_pylist())


def _failed_facts(run: Run) -> Iterator[Issue]:
    """Issues of extractors that failed on an ad."""
    facts = run.engine.table("facts")
    troubled = facts.filter(facts.problems.length() > 0).select("capture_id", "url", "problems").distinct()
    for row in run.engine.collect(troubled, order=["capture_id", "url"]).to_pylist():
        for problem in row["problems"]:
            detail = f"{row['url'][:200]}: Clew itself failed on the ad; please report it: {problem}"
            yield Issue("extract", row["capture_id"], "failed", detail, "what else the ad states was read")


_MEANING = {
    "truncated": "the response is shorter than the server announced",
    "nested_too_deep": "the page nests its elements deeper than any browser would show",
    "tag_too_long": "a tag with a monstrous number of attributes",
    "page_cut": "the page is larger than Clew reads",
    "too_many_elements": "the page has more elements than Clew reads",
    "too_slow": "reading the page took too long",
    "failed": "Clew itself failed on the page; please report it",
    "payload_too_large": "the response unpacks to more than Clew reads",
    "payload_unreadable": "the response can't be unpacked",
    "text_long": "the page's text is very long",
    "embedded_data_unreadable": "data embedded in the page are not valid JSON",
}
_INSTEAD = {
    "nested_too_deep": "what lies deeper was left out",
    "tag_too_long": "the tag's attributes were left out",
    "page_cut": "the first part was read",
    "too_many_elements": "the first part was read",
    "too_slow": "the page was left without text",
    "failed": "the page was left without text",
    "payload_too_large": "the first part was read",
    "text_long": "it was read whole",
}


def _write_captures(run: Run) -> int:
    captures = run.engine.read("captures", capture_indexes(run.project))
    return _write_from(run, "captures", _not_withheld(run, captures))


def _not_withheld(run: Run, rows: ibis.Table) -> ibis.Table:
    return rows.filter(rows.capture_id.notin(sorted(run.withheld))) if run.withheld else rows


def _capture_chunks(run: Run) -> Iterator[tuple[str, Path]]:
    """Cut the pages of each archive into chunks: files of capture rows, named by the captures in them."""
    folder = run.project.work_dir / "chunks"
    frames: dict[Path, frozenset[str]] = {}
    for index in capture_indexes(run.project):
        if index.parent not in frames:
            frames = {index.parent: parse_stage.frames_of(index.parent)}
        captures = [
            c
            for c in read_records(index, Capture)
            if parse_stage.is_page(c) and c.capture_id not in run.withheld | frames[index.parent]
        ]
        for start in range(0, len(captures), CHUNK):
            chunk = captures[start : start + CHUNK]
            path = folder / f"{_key(*(capture.capture_id for capture in chunk))}.parquet"
            if not path.exists():
                write_table(path, Capture, chunk)
            yield chunk[0].site_id, path


def _profiles(
    run: Run, chunks: Sequence[tuple[str, Path]], drafts: Sequence[Part], regions: dict[str, str | None]
) -> dict[str, tuple[SiteProfile, str]]:
    parts: dict[str, list[Path]] = {}
    for (site_id, _), draft in zip(chunks, drafts, strict=True):
        parts.setdefault(site_id, []).append(draft.output)
    hints = load_slot_hints(run.project.root, frozenset(MEANINGS))
    listed = listed_sites(run.project)
    profiles = {}
    for site_id in sorted(parts):
        profile = parse_stage.learn_site(
            site_id,
            parts[site_id],
            region=regions.get(site_id),
            listed=site_id in listed,
            lexicons_dir=run.project.lexicons_dir,
            hints=hints.get(site_id, ()),
        )
        keep_profile(run.project.work_dir, profile)
        profiles[site_id] = (profile, parse_stage.profile_digest(profile))
    return profiles


def _write_from(run: Run, name: str, rows: ibis.Table) -> int:
    """Write a table from a relation: its record's columns, by key, streamed."""
    record = TABLES[name]
    columns, order = arrow_schema(record).names, list(key_of(record))
    return _write_batches(run, name, run.engine.stream(rows.select(*columns), order=order))


def _write_batches(run: Run, name: str, batches: Iterable[pa.RecordBatch]) -> int:
    """Write a table from its rows by key, and read it from there."""
    path = run.project.tables_dir / f"{name}.parquet"
    count = write_batches(path, arrow_schema(TABLES[name]), batches)
    run.engine.read(name, [path])
    return count


def _write(run: Run, tables: dict[str, pa.Table]) -> dict[str, int]:
    counts = {}
    for name, rows in sorted(tables.items()):
        path = run.project.tables_dir / f"{name}.parquet"
        counts[name] = write_table(path, TABLES[name], rows)
        run.engine.read(name, [path])
    return counts


def _rows(run: Run, name: str, order: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = run.engine.collect(run.engine.table(name), order=[order]).to_pylist()
    return rows


def _table(record: type, rows: Sequence[Any]) -> pa.Table:
    return pa.Table.from_pylist([to_row(row) for row in rows], schema=arrow_schema(record))


def _key(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def _file_digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
