"""The profile as it is read: sections with figures, tables and sentences, in one language. The formats draw it and add no word.

A cell is text; a bar stands beside it where a share has one. What comes from captured pages here is names of towns alone, and
every format escapes them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from clew.kernel.disclosure import BASE
from clew.reference.ontology import packaged_ontology
from clew.reference.signal_words import signal_words
from clew.report.profile.press import Block, Figure, figures_of
from clew.report.profile.sheet import Bar, Line, Section, Sheet, Table
from clew.report.profile.words import NOTHING, Words
from clew.report.show import as_text

_SCALARS = ("number", "share", "index", "tied", "spread")
_TILES = (
    "sites.number", "people.ads", "people.persons", "sites.local", "concentration.shares.four_largest", "people.foreign",
    "prices.booking.hour", "places.channels.whatsapp",
)  # fmt: skip
_FEWEST_TILES = 4


def sheet_of(made: Mapping[str, Any], words: Words) -> Sheet:
    """Give the sheet of a profile or of a comparison."""
    return _comparison(made, words) if "chapters" not in made else _profile(made, words)


def _profile(made: Mapping[str, Any], words: Words) -> Sheet:
    least = made["smallest_cell"]
    sections = [_law(made, words)]
    sections += [_chapter(made, chapter, words) for chapter in made["chapters"]]
    if made.get("changes"):
        sections.append(_changes(made, words))
    if made.get("beside"):
        sections.append(_beside(made["beside"], least, words))
    sections.append(_sure(words))
    narrow = any(figure.get("wide") is False for _, figure in figures_of(made))
    return Sheet(
        language=words.code,
        title=f"{words('title')}: {words.country(made['country'])}",
        country=words.country(made["country"]),
        about=words("about"),
        facts=(_seen(made["seen"], words), words("made_on", day=words.day(made["made_on"]))),
        banners=(words("partial"),) if made["partial"] else (),
        lead=words("lead"),
        brief=words("brief"),
        contents=words("contents"),
        tiles=tuple(_tiles(made, words)),
        sections=tuple(sections),
        footer=words("footer", version=made["clew"]),
        made_on=made["made_on"],
        notes=(
            words("nobody", least=least, base=made["rounded_to"]),
            *((words("mark_note"),) if narrow else ()),
        ),
    )


def _comparison(made: Mapping[str, Any], words: Words) -> Sheet:
    countries = ", ".join(words.country(one["country"]) for one in made["comparison"]["columns"])
    facts = [
        f"{words.country(one['country'])}: {_seen(one['seen'], words)}"
        for one in made["comparison"]["columns"]
    ]
    held = [one for row in made["comparison"]["rows"] for one in row["figures"] if one is not None]
    narrow = any(one.get("wide") is False for one in held)
    return Sheet(
        language=words.code,
        title=words("comparison"),
        country=countries,
        about=words("about"),
        facts=(*facts, words("made_on", day=words.day(made["made_on"]))),
        banners=(words("partial"),) if made["partial"] else (),
        lead=words("lead"),
        brief="",
        contents=words("contents"),
        tiles=(),
        sections=(_beside(made["comparison"], made["smallest_cell"], words), _sure(words)),
        footer=words("footer", version=made["clew"]),
        made_on=made["made_on"],
        notes=(
            words("nobody", least=made["smallest_cell"], base=BASE),
            *((words("mark_note"),) if narrow else ()),
        ),
    )


def _seen(seen: Mapping[str, str | None], words: Words) -> str:
    if not seen["from"] or not seen["to"]:
        return words("seen_few")
    if seen["from"] == seen["to"]:
        return words("seen_month", start=words.month(seen["from"]))
    return words("seen", start=words.month(seen["from"]), end=words.month(seen["to"]))


def _tiles(made: Mapping[str, Any], words: Words) -> Iterator[tuple[str, str, str]]:
    """Give the figures that say most: value, name, interval; hidden ones only where few others are left."""
    known = dict(figures_of(made))
    least = made["smallest_cell"]
    given = [path for path in _TILES if (known.get(path) or {}).get("value") is not None]
    chosen = given if len(given) >= _FEWEST_TILES else [path for path in _TILES if path in known]
    for path in chosen:
        figure = known[path]
        yield _value(path, figure, least, words), name_of(path, words), _interval(figure, words)


def name_of(path: str, words: Words) -> str:
    """Give the name of a figure by its path: of its block, and of its row where it has one."""
    chapter, block, *row = path.split(".")
    title = words(f"blocks.{chapter}.{block}")
    if not row:
        return title
    name = words.name("families" if block == "families" else "values", row[0])
    if chapter == "prices":
        return words("price_of", what=name)
    return words("signal_of", what=name) if block == "families" else f"{title}: {name}"


def _law(made: Mapping[str, Any], words: Words) -> Section:
    points = tuple(
        f"{as_text(one['text'], 2000)} {words('law_entry', day=words.day(one['as_of']), source=as_text(one['source'], 500))}"
        for one in made["legal_status"]
    )
    return Section("law", words("law"), "" if points else words("law_none"), said=points)


def _chapter(made: Mapping[str, Any], chapter: Mapping[str, Any], words: Words) -> Section:
    least, name = made["smallest_cell"], chapter["id"]
    tables: list[Table] = []
    scalars = [block for block in chapter["blocks"] if block["kind"] in _SCALARS]
    if scalars:
        tables.append(_facts(name, scalars, least, words))
    points: tuple[str, ...] = ()
    for block in chapter["blocks"]:
        if block["kind"] == "examples":
            points = _examples(block, words)
        elif block["kind"] not in _SCALARS:
            table = (
                _prices(name, block, words)
                if block["kind"] == "prices"
                else _shares(name, block, least, words)
            )
            if table is not None:
                tables.append(table)
    intro = words(f"chapters.{name}.intro", least=least)
    said = (_estimate(made["estimate"], words),) if name == "sites" and made.get("estimate") else ()
    section = Section(name, words(f"chapters.{name}.title"), intro, tuple(tables), points, said)
    if not points:
        return section
    return replace(
        section,
        points_title=words("examples.title"),
        points_intro=words("examples.intro", n=words.whole(least)),
    )


def _estimate(estimate: Mapping[str, Any], words: Words) -> str:
    if estimate["at_least"] or estimate["high"] is None:
        return words("estimate_least", lists=estimate["lists"], low=words.whole(estimate["low"]))
    blanks = {name: words.whole(estimate[name]) for name in ("total", "low", "high")}
    return words("estimate", lists=estimate["lists"], **blanks)


def _facts(chapter: str, blocks: Sequence[Block], least: int, words: Words) -> Table:
    rows = []
    for block in blocks:
        path, figure = f"{chapter}.{block['id']}", block["figure"]
        cells = (_value(path, figure, least, words), _interval(figure, words), _on(figure, words))
        bar = _bar(figure) if block["kind"] == "share" else None
        rows.append(Line(words(f"blocks.{path}"), cells, bar, quiet=figure.get("value") is None))
    heads = tuple(words(f"head.{name}") for name in ("figure", "value", "interval", "counted"))
    return Table("", heads, tuple(rows))


def _shares(chapter: str, block: Block, least: int, words: Words) -> Table | None:
    """Give a table of shares; null where the block has nothing to show."""
    title = words(f"blocks.{chapter}.{block['id']}")
    rows = [
        Line(
            _row_name(block, row["key"], words),
            (
                _value(f"{chapter}.{block['id']}", row["figure"], least, words),
                _interval(row["figure"], words),
            ),
            _bar(row["figure"]),
            quiet=row["figure"]["value"] is None,
        )
        for row in block["rows"]
        if row["figure"]["hidden"] != "too_few"
    ]
    if not rows:
        return None
    note = _on(block["rows"][0]["figure"], words)
    heads: tuple[str, ...] = (words("head.name"), words("head.share"), words("head.interval"))
    if block["kind"] == "counted":
        heads, rows = heads[:2], [Line(row.name, row.cells[:1], row.bar) for row in rows]
    return Table(title, heads, tuple(rows), note)


def _row_name(block: Block, key: str, words: Words) -> str:
    if block["names"] == "signals":
        known = packaged_ontology().indicators
        return (
            signal_words(words.code).or_english(known[key].label) if key in known else key.replace("_", " ")
        )
    return words.name(block["names"], key)


def _prices(chapter: str, block: Block, words: Words) -> Table | None:
    if not block["rows"]:
        return None
    top = max(row["figure"]["to"] for row in block["rows"])
    names = ("median", "interval", "mean", "common", "from", "to", "dear", "n")
    rows = []
    for row in block["rows"]:
        figure = row["figure"]
        cells = (
            words.money(figure["value"]) + ("" if figure["wide"] else words("mark")),
            words("from_to", low=words.whole(figure["low"]), high=words.money(figure["high"])),
            words.money(figure["mean"]),
            _money(figure["common"], words),
            words.money(figure["from"]),
            words.money(figure["to"]),
            _money(figure["dear"], words),
            words.whole(figure["n"]),
        )
        part = {
            name: figure[key] / top for name, key in (("start", "from"), ("end", "to"), ("value", "value"))
        }
        bar = Bar(low=min(1.0, figure["low"] / top), high=min(1.0, figure["high"] / top), **part)
        rows.append(Line(words.name(block["names"], row["key"]), cells, bar))
    heads = (words("head.name"), *(words(f"head.{name}") for name in names))
    return Table(words(f"blocks.{chapter}.{block['id']}"), heads, tuple(rows), wide=True)


def _examples(block: Block, words: Words) -> tuple[str, ...]:
    if not block["examples"]:
        return (words("examples.none"),)
    said = [
        words(
            "examples.one",
            n=words.whole(one["n"]),
            what="; ".join(words(f"clauses.{name}") for name in one["families"]),
        )
        for one in block["examples"]
    ]
    return tuple(said)


def _changes(made: Mapping[str, Any], words: Words) -> Section:
    least = made["smallest_cell"]
    rows = []
    for row in made["changes"]["rows"]:
        path = row["path"]
        if row["before"].get("value") is None and row["now"].get("value") is None:
            continue
        apart = {True: "apart.yes", False: "apart.no", None: "apart.unknown"}[row["apart"]]
        cells = (
            _whole_value(path, row["before"], least, words),
            _whole_value(path, row["now"], least, words),
            words(apart),
        )
        rows.append(Line(name_of(path, words), cells))
    heads = tuple(words(f"head.{name}") for name in ("figure", "before", "now", "apart"))
    intro = words("changes.intro", day=words.day(made["changes"]["since"]))
    tables = (Table("", heads, tuple(rows)),) if rows else ()
    return Section("changes", words("changes.title"), intro, tables, () if rows else (words("changes.none"),))


def _beside(comparison: Mapping[str, Any], least: int, words: Words) -> Section:
    heads = (words("head.figure"), *(words.country(one["country"]) for one in comparison["columns"]))
    rows = [
        Line(
            name_of(row["path"], words),
            tuple(
                NOTHING if one is None else _whole_value(row["path"], one, least, words)
                for one in row["figures"]
            ),
        )
        for row in comparison["rows"]
    ]
    return Section(
        "beside", words("beside.title"), words("beside.intro"), (Table("", heads, tuple(rows), wide=True),)
    )


def _sure(words: Words) -> Section:
    return Section("sure", words("sure.title"), "", points=tuple(words.texts["sure"]["points"]))


def _whole_value(path: str, figure: Figure, least: int, words: Words) -> str:
    interval = _interval(figure, words) if figure.get("low") is not None else ""
    return _value(path, figure, least, words) + (f" ({interval})" if interval else "")


def _value(path: str, figure: Figure, least: int, words: Words) -> str:
    value, hidden = figure.get("value"), figure.get("hidden")
    if value is None:
        return _hidden(path, figure, least, words) if hidden else NOTHING
    mark = words("mark") if figure.get("wide") is False else ""
    if "groups" in figure:
        return words("groups", n=words.whole(value), groups=words.whole(figure["groups"]))
    if "equal" in figure:
        return words.decimal(value, 2)
    if "mean" in figure:
        return words.money(value) + mark
    if "from" in figure or path in ("sites.number", "people.ads", "people.persons"):
        return words.whole(value) + mark
    return words.percent(value) + mark


def _hidden(path: str, figure: Figure, least: int, words: Words) -> str:
    if path in ("sites.number", "people.ads", "people.persons"):
        return words("few", least=least)
    return words({"few": "few_share", "most": "most_share"}.get(figure["hidden"], "too_few"), least=least)


def _interval(figure: Figure, words: Words) -> str:
    if "equal" in figure and figure["equal"] is not None:
        return words("equal", n=words.whole(figure["equal"]))
    low, high = figure.get("low"), figure.get("high")
    if low is None or high is None:
        return ""
    if "mean" in figure:
        return words("from_to", low=words.whole(low), high=words.money(high))
    if "from" in figure:
        usual = words("usual_range", low=words.whole(figure["from"]), high=words.whole(figure["to"]))
        return f"{words('from_to', low=words.whole(low), high=words.whole(high))}; {usual}"
    return words("from_to", low=words.percent(low), high=words.percent(high))


def _on(figure: Figure, words: Words) -> str:
    """Say on how many a figure was counted, and of how many it is not known."""
    said = [words(f"counted.{figure['of']}", n=words.whole(figure["n"]))] if figure.get("n") else []
    if figure.get("unknown"):
        said.append(words("unknown", n=words.whole(figure["unknown"])))
    return "; ".join(said)


def _money(euros: float | None, words: Words) -> str:
    return NOTHING if euros is None else words.money(euros)


def _bar(figure: Figure) -> Bar | None:
    if figure.get("value") is None:
        return None
    return Bar(figure["value"], figure.get("low"), figure.get("high"))
