"""A union of the two ends of one join gives both ends."""

import pyarrow as pa

from clew.engine.local import LocalEngine


def test_both_ends_of_a_join_are_there() -> None:
    with LocalEngine() as engine:
        found = engine.put(
            "found",
            pa.table(
                {"a": ["1", "1", "2"], "b": ["2", "3", "3"], "f": [None, None, None]},
                schema=pa.schema([("a", pa.string()), ("b", pa.string()), ("f", pa.string())]),
            ),
        )
        members = engine.put("members", pa.table({"id": ["1", "2", "3"], "who": ["p", "q", "r"]}))
        extra = engine.put(
            "extra", pa.table({"a": pa.array([], pa.string()), "c": pa.array([], pa.string())})
        )
        links = found.filter(found.f.isnull()).left_join(extra, "a").select("a", "b")
        links = links.join(members.select(a="id", left="who"), "a").join(
            members.select(b="id", right="who"), "b"
        )
        ends = links.select(who="left").union(links.select(who="right"))
        assert engine.collect(ends, order=["who"])["who"].to_pylist() == ["p", "p", "q", "q", "r", "r"]
