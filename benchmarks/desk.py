"""How fast the desk answers on large tables: ``python -m benchmarks.desk --ads 100000``.

Tables of an invented market (``clew simulate --tables``) get the groups of their truth as persons, networks and leads; so the desk has a project of that size
without a run. Each screen is then asked for as a browser does, signed in, in one process: the time is the server's own, from the request to
the last byte, with everything that it writes down; beside it the processor time. The first request of each screen is not counted.
"""

import argparse
import json
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
from argon2 import PasswordHasher
from starlette.testclient import TestClient

from clew.records import RECORDS, TABLES, arrow_schema, plural_of
from clew.store.project import Project, create_project
from clew.web import people
from clew.web.app import create_app, make_desk
from clew.web.database import database_url, open_database
from clew.web.desk import Desk, House
from clew.web.roles import Role
from clew.web.run import Run
from clew_market.bulk import simulate_tables

_LINKED = ("ad", "ad_version", "contact", "image", "site_profile")
HOST, NAME, PASSWORD = "desk.test", "Ada Analyst", "four plain words here"
_PROVIDERS = """
SELECT t.provider AS provider_id, a.market, list(a.ad_id ORDER BY a.ad_id) AS ad_ids, list(DISTINCT a.site_id ORDER BY a.site_id) AS site_ids,
  list(DISTINCT a.alias ORDER BY a.alias) FILTER (a.alias IS NOT NULL) AS aliases, list(DISTINCT a.age ORDER BY a.age) FILTER (a.age IS NOT NULL) AS ages,
  list(DISTINCT a.city ORDER BY a.city) FILTER (a.city IS NOT NULL) AS cities, min(a.first_seen) AS first_seen, max(a.last_seen) AS last_seen
FROM truth t JOIN ads a USING (ad_id) GROUP BY t.provider, a.market QUALIFY row_number() OVER (PARTITION BY t.provider ORDER BY a.market) = 1 ORDER BY 1
"""
_NETWORKS = """
SELECT t.network AS network_id, any_value(a.market) AS market, list(DISTINCT t.provider ORDER BY t.provider) AS provider_ids, count(*) AS n_ads,
  count(DISTINCT a.site_id) AS n_sites, count(DISTINCT a.city) AS n_cities, min(a.first_seen) AS first_seen, max(a.last_seen) AS last_seen
FROM truth t JOIN ads a USING (ad_id) WHERE t.network IS NOT NULL AND t.network <> '' GROUP BY 1 ORDER BY 1
"""
_LEADS = """
WITH subject AS (
  SELECT network_id AS lead_id, 'network' AS subject_kind, market FROM networks
  UNION ALL SELECT provider_id, 'provider', market FROM providers WHERE provider_id NOT IN (SELECT unnest(provider_ids) FROM networks)
)
SELECT lead_id, subject_kind, market, false AS urgent, row_number() OVER (PARTITION BY market ORDER BY hash(lead_id)) AS rank,
  100.0 * (hash(lead_id) % 1000) / 1000 AS priority, 10.0 * (hash(lead_id) % 7) AS points,
  list_value('frequent_movement', 'third_party')[1:1 + (hash(lead_id) % 2)::INT] AS families, 'An invented lead of a benchmark.' AS why
FROM subject ORDER BY 1
"""
_SITES = """
SELECT site_id, any_value(market) AS market, 'escort_directory' AS category, count(*) AS n_ads, 'accepted' AS status
FROM ads GROUP BY 1 ORDER BY 1
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--ads", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=20, help="how often each screen is asked for")
    parser.add_argument("--folder", type=Path, help="keep the project here, and use one that is there")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="clew-bench-desk-") as folder:
        root = options.folder or Path(folder) / "project"
        project = make_project(root, options.ads)
        rows = list(measure(project, options.rounds))
    if options.json:
        sys.stdout.write(json.dumps({"ads": options.ads, "screens": rows}, indent=1) + "\n")
        return
    sys.stdout.write(f"{options.ads:,} ads, milliseconds\n")
    for row in rows:
        sys.stdout.write(
            f"{row['screen']:<28} p50 {row['p50']:8.1f}   p95 {row['p95']:8.1f}   cpu {row['cpu'] or 0:7.1f}\n"
        )


def make_project(root: Path, n_ads: int) -> Project:
    """Make a project with tables of so many ads; one that is there is used again."""
    from clew.store.project import open_project  # noqa: PLC0415 - only where one is there

    if (root / "tables" / "run.json").exists():
        return open_project(root)
    project = create_project(root, market="DE", sites_csv=None)
    bulk = root / "work" / "bulk"
    simulate_tables(
        bulk,
        ads=n_ads,
        seed=1,
        schemas={plural_of(RECORDS[name]): arrow_schema(RECORDS[name]) for name in _LINKED},
    )
    with duckdb.connect() as connection:
        for path in sorted((bulk / "tables").glob("*.parquet")):
            path.replace(project.tables_dir / path.name)
        connection.read_parquet(str(project.tables_dir / "ads.parquet")).create_view("ads")
        connection.read_parquet(str(bulk / "truth" / "providers.parquet")).create_view("truth")
        for name, sql in (
            ("providers", _PROVIDERS),
            ("networks", _NETWORKS),
            ("leads", _LEADS),
            ("sites", _SITES),
        ):
            _write(project, name, connection.execute(sql).to_arrow_table())
            connection.read_parquet(str(project.tables_dir / f"{name}.parquet")).create_view(name)
    rows = {
        name: pq.read_metadata(project.tables_dir / f"{name}.parquet").num_rows
        for name in ("ads", "providers", "networks", "leads", "sites")
    }
    (project.tables_dir / "run.json").write_text(json.dumps({"rows": rows, "partial": False}), "utf-8")
    return project


def _write(project: Project, name: str, found: pa.Table) -> None:
    """Write a table with all columns of its record, those that were not made empty."""
    schema = arrow_schema(TABLES[name])
    columns = [
        found[field.name].cast(field.type)
        if field.name in found.column_names
        else _empty(field.type, len(found))
        for field in schema
    ]
    shape = pa.schema([field.with_nullable(True) for field in schema])
    pq.write_table(pa.Table.from_arrays(columns, schema=shape), project.tables_dir / f"{name}.parquet")


def _empty(kind: pa.DataType, n: int) -> pa.Array:
    return pa.array([[]] * n, kind) if pa.types.is_list(kind) else pa.nulls(n, kind)


def measure(project: Project, rounds: int) -> Iterator[dict[str, object]]:
    """Ask for each screen so often; give its times in milliseconds."""
    people._HASHER = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)  # noqa: SLF001 - sign-in is not measured
    (project.root / "desk.sqlite").unlink(missing_ok=True)
    database = open_database(database_url(None, project.root))
    desk = make_desk(project, database, house=House(hosts=(HOST,)))
    with database.writing() as session:
        people.add_person(session, name=NAME, roles=(Role.ANALYST,), password=PASSWORD, when=desk.clock())
    yield from _made(project, desk)
    client = TestClient(create_app(desk), base_url=f"http://{HOST}", follow_redirects=False)
    assert client.post("/sign-in", data={"name": NAME, "password": PASSWORD}).status_code == 303  # noqa: PLR2004
    for screen, path in screens(desk):
        times, worked = [], []
        for _ in range(rounds + 1):
            begun, cpu = time.perf_counter(), time.process_time()
            answer = client.get(path)
            times.append(time.perf_counter() - begun)
            worked.append(time.process_time() - cpu)
            assert answer.status_code == 200, (path, answer.status_code)  # noqa: PLR2004
        yield _row(screen, times[1:], worked[1:])
    database.close()


def _made(project: Project, desk: Desk) -> Iterator[dict[str, object]]:
    """Time how a run is opened without an index, how its indexes are made, and how it is opened again."""
    for path in project.work_dir.glob("desk-*.sqlite"):
        path.unlink()
    shelf = desk.shelf
    runs: list[Run] = []

    def opened() -> None:
        runs.append(Run(project.tables_dir, draw=shelf.draw, work=project.work_dir))

    for label, make in (
        ("opening without an index", opened),
        ("making the index", lambda: shelf.index_keys(runs[0])),
        ("making the index of words", lambda: shelf.index_words(runs[0])),
        ("opening with the index", opened),
        ("first figures", lambda: shelf.warm_up(runs[1])),
    ):
        begun, cpu = time.perf_counter(), time.process_time()
        make()
        yield _row(label, [time.perf_counter() - begun], [time.process_time() - cpu])
    ads = max(1, runs[0].said["rows"]["ads"])
    runs.clear()
    for path in sorted(project.work_dir.glob("desk-*.sqlite")):
        sys.stderr.write(f"{path.name}: {path.stat().st_size / ads:.0f} bytes an ad\n")
    sys.stderr.write(f"memory at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB\n")
    desk.shelf.current()
    while desk.shelf.current().words is None:
        time.sleep(0.1)


def screens(desk: Desk) -> list[tuple[str, str]]:
    """Give what is asked for, by name."""
    run = desk.shelf.current()

    def first(sql: str) -> str:
        row = run.row(sql)
        assert row is not None
        return str(next(iter(row.values())))

    lead = first(
        "SELECT lead_id FROM leads WHERE subject_kind = 'network' ORDER BY priority DESC, lead_id LIMIT 1"
    )
    person = first("SELECT provider_id FROM providers ORDER BY len(ad_ids) DESC, provider_id LIMIT 1")
    site = first("SELECT site_id FROM sites ORDER BY n_ads DESC, site_id LIMIT 1")
    phone = first("SELECT value FROM contacts WHERE kind = 'phone' ORDER BY hash(value) LIMIT 1").lstrip("+")
    words = " ".join(
        first("SELECT text FROM ads WHERE text IS NOT NULL ORDER BY hash(ad_id) LIMIT 1").split()[2:5]
    )
    word = first(
        "SELECT list_filter(string_split(lower(text), ' '), w -> w ~ '^[a-z]{6,}$')[1] AS w FROM ads WHERE w IS NOT NULL ORDER BY hash(ad_id) LIMIT 1"
    )
    alias = first("SELECT alias FROM ads WHERE alias IS NOT NULL ORDER BY hash(ad_id) LIMIT 1")
    picture = first("SELECT pdq FROM images WHERE pdq IS NOT NULL ORDER BY hash(pdq) LIMIT 1")
    return [
        ("home", "/"),
        ("queue", "/queue"),
        ("queue, one site", f"/queue?site={site}"),
        ("lead", f"/leads/{lead}"),
        ("person", f"/providers/{person}"),
        ("network", f"/networks/{lead}"),
        ("sites", "/sites"),
        ("site", f"/sites/{site}"),
        ("market", "/market"),
        ("figures", "/figures"),
        ("country profiles", "/profiles"),
        ("notices", "/notices"),
        ("exports", "/exports"),
        ("search: phone", f"/search?q=%2B{phone}"),
        ("search: name", f"/search?q={alias}"),
        ("search: picture", f"/search?q={picture}"),
        ("search: a common word", f"/search?q={word}"),
        ("search: words", f"/search?q={words}"),
    ]


def _row(screen: str, times: list[float], worked: list[float]) -> dict[str, object]:
    """Give a line: times by the clock, and the processor time of this process, which a busy machine changes less."""
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    cpu = statistics.median(worked) * 1000 if worked else None
    return {"screen": screen, "p50": statistics.median(ordered) * 1000, "p95": p95 * 1000, "cpu": cpu}


if __name__ == "__main__":
    main()
