"""Each exchange format on a project's own leads, held against the format's own validator and its loss report.

`python -m benchmarks.exchange PROJECT FOLDER --leads 20 --whole` exports the first leads, and the whole project, as a receiver gets them,
reads every file with what the format's users read it with, and prints a table. Nothing is written into the project but its export
log. The validator of CASE takes minutes for a thousand rows: it gets `--case-leads` of them. Figures stand in `docs/exchange.md`.
"""

import argparse
import csv
import datetime as dt
import io
import json
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import networkx as nx
import openpyxl
import pyarrow.parquet as pq

from clew.exchange.export import Prepared, Request, carry_out, prepare
from clew.exchange.formats import Format, find_format, formats
from clew.store.casework import load_decisions
from clew.store.lock import exclusive
from clew.store.project import Project, open_project
from clew.store.receivers import read_receiver

_TEMPLATES = Path(__file__).parents[1] / "src" / "clew" / "data" / "misp"
_LONGEST = 300
_CASE = "case-1.5.0"
_RUN_S = 600


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that was written: what it holds, and what its format's own reader says of it (nothing: all is well)."""

    format: str
    size: int
    values: int
    lost: int
    altered: int
    seconds: float
    check_seconds: float
    errors: tuple[str, ...]

    def as_line(self) -> str:
        """Give a row of the table."""
        said = "valid" if not self.errors else f"**{len(self.errors)}**: {self.errors[0][:_LONGEST]}"
        return (
            f"| `{self.format}` | {self.size / 1000:,.0f} | {self.values:,} | {self.lost:,} | {self.altered:,} | "
            f"{self.seconds:.2f} | {self.check_seconds:.1f} | {said} |"
        )


def first_leads(project: Project, count: int) -> tuple[str, ...]:
    """Give so many leads by rank; never an urgent one."""
    rows = pq.read_table(
        project.tables_dir / "leads.parquet", columns=["lead_id", "market", "rank", "urgent"]
    )
    open_ones = [row for row in rows.to_pylist() if not row["urgent"]]
    return tuple(
        row["lead_id"] for row in sorted(open_ones, key=lambda row: (row["rank"], row["market"]))[:count]
    )


def checked(
    project: Project, subjects: tuple[str, ...], folder: Path, *, receiver: str, names: Sequence[str]
) -> Iterator[Checked]:
    """Export to each of these formats, and hold each file against its validator and its loss report."""
    folder.mkdir(parents=True, exist_ok=True)
    for form in map(find_format, names):
        request = Request(
            subjects=subjects,
            receiver_name=receiver,
            receiver=read_receiver(project, receiver),
            by="A. Example",
            approved_by="B. Example",
            purpose="to see that formats hold",
            expires=None,
            when=dt.datetime.now(dt.UTC).replace(microsecond=0),
        )
        with exclusive(project.root):
            prepared = prepare(project, form, request, load_decisions(project).verdicts)
            yield _checked(project, form, prepared, folder / f"export{form.suffix}")


def _checked(project: Project, form: Format, prepared: Prepared, path: Path) -> Checked:
    path = path.with_name(f"{form.name}-{path.name}")
    began = time.perf_counter()
    written = carry_out(project, form, prepared, path)
    wrote = time.perf_counter()
    errors = [*loss_errors(path), *CHECKS[form.name](path)]
    return Checked(
        format=form.name,
        size=written.size,
        values=written.totals.came,
        lost=written.totals.lost,
        altered=written.totals.altered,
        seconds=wrote - began,
        check_seconds=time.perf_counter() - wrote,
        errors=tuple(errors),
    )


def loss_errors(path: Path) -> Iterator[str]:
    """Say where a loss report does not add up: of every field, and in all, what is out and what is lost are what came."""
    report = json.loads(path.with_name(f"{path.name}.loss.json").read_text("utf-8"))
    accounts = {
        f"{table}.{field}": one for table, fields in report["tables"].items() for field, one in fields.items()
    }
    for name, one in {**accounts, "totals": report["totals"]}.items():
        if one["out"] + one["lost"] != one["in"] or min(one.values()) < 0 or one["altered"] > one["out"]:
            yield f"loss report: {name} {one}"
    for key in ("in", "out", "lost", "altered"):
        if sum(one[key] for one in accounts.values()) != report["totals"][key]:
            yield f"loss report: the fields' {key} are not the total"


# --- what reads each format: errors, none where all is well


def ftm_errors(path: Path) -> Iterator[str]:
    """FollowTheMoney's own model keeps every value, and its schemata accept each entity."""
    from followthemoney import model  # noqa: PLC0415 - each reader is slow to load
    from followthemoney.exc import InvalidData  # noqa: PLC0415

    for line in path.read_text("utf-8").splitlines():
        entity = json.loads(line)
        proxy = model.get_proxy(entity, cleaned=False)
        kept = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
        if kept != {name: sorted(values) for name, values in entity["properties"].items()}:
            yield f"{entity['id']}: values were dropped"
        try:
            proxy.schema.validate(entity)
        except InvalidData as error:
            yield f"{entity['id']}: {error}"


def stix_errors(path: Path) -> list[str]:
    """OASIS' validator."""
    from stix2validator import ValidationOptions, validate_string  # noqa: PLC0415

    # deterministic ids of observables are ours, of the receiver: the check wants the standard's own namespace
    found = validate_string(
        path.read_text("utf-8"), ValidationOptions(version="2.1", disabled=["uuid-check"])
    )
    return [str(error) for error in found.errors or []] or ([] if found.is_valid else ["not valid"])


def misp_errors(path: Path) -> Iterator[str]:
    """PyMISP loads the event, and takes each object by its template."""
    from pymisp import MISPEvent, MISPObject  # noqa: PLC0415
    from pymisp.exceptions import PyMISPError  # noqa: PLC0415

    MISPEvent().load_file(str(path))
    for one in json.loads(path.read_text("utf-8"))["Event"]["Object"]:
        ours: dict[str, Any] = {}
        if (_TEMPLATES / one["name"]).is_dir():
            ours = {"misp_objects_path_custom": str(_TEMPLATES)}
        try:
            made = MISPObject(one["name"], strict=True, **ours)
            for attribute in one["Attribute"]:
                made.add_attribute(attribute["object_relation"], value=attribute["value"])
            made.to_json()
        except PyMISPError as error:
            yield f"{one['uuid']}: {error}"


def case_errors(path: Path) -> list[str]:
    """The CASE community's validator: SHACL shapes of CASE and UCO."""
    command = [str(Path(sys.executable).parent / "case_validate"), "--built-version", _CASE, str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_RUN_S)  # noqa: S603 - a program of our own environment
    return [] if ran.returncode == 0 else [(ran.stdout + ran.stderr)[-2000:]]


def graph_errors(path: Path) -> Iterator[str]:
    """Networkx reads the graph; every tie has two ends that are something."""
    graph = nx.read_graphml(path) if path.suffix == ".graphml" else nx.read_gexf(path)
    if not graph.number_of_nodes():
        yield "no node"
    yield from (f"{name}: no type" for name, told in graph.nodes(data=True) if not told.get("type"))


def geojson_errors(path: Path) -> Iterator[str]:
    """GDAL reads every feature, and writes as many by the rules of RFC 7946, without a word of warning."""
    features = json.loads(path.read_text("utf-8"))["features"]
    if shutil.which("ogr2ogr") is None:
        raise RuntimeError("GDAL is not on this machine: apt install gdal-bin")
    for options in (("-lco", "RFC7946=YES"), ()):
        command = ["ogr2ogr", "-f", "GeoJSON", *options, "/vsistdout/", str(path)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_RUN_S)  # noqa: S603 - a known program, our own file
        if ran.returncode or ran.stderr.strip():
            yield f"GDAL: {ran.stderr.strip()[:_LONGEST]}"
            return
        read = json.loads(ran.stdout)["features"]
        if [_form(one) for one in read] != [_form(one) for one in features]:
            yield f"GDAL reads {len(read)} of {len(features)} features"
        if any(
            set(one["properties"]) - set(other["properties"])
            for one, other in zip(features, read, strict=False)
        ):
            yield "GDAL drops properties"


def _form(feature: Mapping[str, Any]) -> str | None:
    """Give the kind of a feature's geometry; null where it has none, as GDAL says of one that it could not read."""
    return (feature["geometry"] or {}).get("type")


def csv_errors(path: Path) -> list[str]:
    """Frictionless accepts the data package."""
    from frictionless import Package, system  # noqa: PLC0415

    folder = _unpacked(path)
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    return [str(one) for one in report.flatten(["title", "fieldName", "note"])]


def parquet_errors(path: Path) -> Iterator[str]:
    """DuckDB reads every table."""
    for one in sorted(_unpacked(path).glob("*.parquet")):
        (told,) = duckdb.execute("SELECT count(*) FROM read_parquet(?)", [str(one)]).fetchall()
        if told[0] != pq.read_metadata(one).num_rows:
            yield f"{one.name}: {told[0]} rows"


def guarded_errors(path: Path) -> Iterator[str]:
    """No cell begins as a formula, and none holds a line break."""
    for name, rows in _sheets(path, "utf-8-sig"):
        for row in rows:
            for cell in row:
                if (
                    cell.lstrip()[:1] in ("=", "+", "-", "@")
                    or cell[:1] == "\t"
                    or "\n" in cell
                    or "\r" in cell
                ):
                    yield f"{name}: {cell[:60]!r}"


def links_errors(path: Path) -> Iterator[str]:
    """Both ends of every link are entities, and nothing begins as a formula."""
    sheets = {name: rows for name, rows in _sheets(path, "utf-8") if name.endswith(".csv")}
    known = {row[sheets["entities.csv"][0].index("id")] for row in sheets["entities.csv"][1:]}
    head, *links = sheets["links.csv"]
    ends = [head.index("source_id"), head.index("target_id")]
    yield from (f"links.csv: {row}" for row in links if any(row[place] not in known for place in ends))
    yield from (
        f"{name}: {cell[:60]!r}"
        for name, rows in sheets.items()
        for row in rows
        for cell in row
        if cell[:1] in ("=", "@")
    )


def xlsx_errors(path: Path) -> Iterator[str]:
    """Openpyxl reads the workbook; no cell is a formula."""
    book = openpyxl.load_workbook(path)
    for sheet in book:
        yield from (
            f"{sheet.title}!{cell.coordinate} is a formula"
            for row in sheet.iter_rows()
            for cell in row
            if cell.data_type == "f"
        )


CHECKS: Mapping[str, Callable[[Path], Sequence[str] | Iterator[str]]] = {
    "case": case_errors,
    "csv": csv_errors,
    "csv-guarded": guarded_errors,
    "ftm": ftm_errors,
    "geojson": geojson_errors,
    "gexf": graph_errors,
    "graphml": graph_errors,
    "links-csv": links_errors,
    "misp": misp_errors,
    "parquet": parquet_errors,
    "stix": stix_errors,
    "xlsx": xlsx_errors,
}
"""What reads each format. One without a reader is an error: so a new format is not left out."""


def _unpacked(path: Path) -> Path:
    folder = path.with_name(f"{path.name}.d")
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
    return folder


def _sheets(path: Path, encoding: str) -> Iterator[tuple[str, list[list[str]]]]:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith(".csv"):
                yield name, list(csv.reader(io.StringIO(archive.read(name).decode(encoding), newline="")))


def main() -> None:
    """Read the options, export, check, print."""
    parser = argparse.ArgumentParser(description="Each exchange format on a project's own leads.")
    parser.add_argument("project", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--leads", type=int, default=20)
    parser.add_argument("--case-leads", type=int, default=1)
    parser.add_argument("--whole", action="store_true", help="the whole project too")
    parser.add_argument("--receiver", default="partner")
    options = parser.parse_args()
    project = open_project(options.project)
    others = [name for name in formats() if name != "case"]
    parts: list[tuple[tuple[str, ...], list[str]]] = [
        (first_leads(project, options.leads), others), (first_leads(project, options.case_leads), ["case"]),
    ]  # fmt: skip
    bad = 0
    for subjects, names in [*parts, *([((), others)] if options.whole else [])]:
        name = f"{len(subjects)} leads" if subjects else "the whole project"
        _say(f"{name}, as {options.receiver} gets it:\n")
        _say(
            "| format | kB | values | lost | altered | s | check, s | its own reader |\n|---|---|---|---|---|---|---|---|"
        )
        folder = options.folder / name.replace(" ", "-")
        for one in checked(project, subjects, folder, receiver=options.receiver, names=names):
            bad += bool(one.errors)
            _say(one.as_line())
    sys.exit(1 if bad else 0)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
