"""Connected components of a graph that is too large for one node: large-star and small-star, in turn.

Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii, "Connected Components in MapReduce and Beyond", SoCC 2014. Large-star
ties every larger neighbour of a node to the smallest node around it; small-star ties the smaller ones, and the node
itself, to the smallest. Neither changes what is connected; when neither changes an edge any more, every
component is a star around its smallest node. About log² n rounds at most; in practice few.
"""

from typing import TYPE_CHECKING, Any

import pyarrow as pa

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_EDGES_A_TASK = 1_000_000
_ROWS_A_BATCH = 100_000


def spread_components(spark: "SparkSession", edges: pa.Table) -> pa.Table:
    """Give (node, component) as the local engine does: each node once, sorted, with its component's smallest node."""
    session = spark.newSession()
    tasks = max(2 * session.sparkContext.defaultParallelism, len(edges) // _EDGES_A_TASK)
    session.conf.set("spark.sql.shuffle.partitions", str(tasks))
    session.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", str(_ROWS_A_BATCH))
    given = session.createDataFrame(edges.select(["a", "b"]))
    nodes = given.selectExpr("a AS node").union(given.selectExpr("b AS node")).distinct()
    stars = _stars(given.filter("a <> b"))
    named = nodes.join(stars.selectExpr("a AS node", "b AS centre"), "node", "left")
    named = named.selectExpr("node", "coalesce(centre, node) AS component").orderBy("node")
    kind = edges.schema.field("a").type
    return named.toArrow().cast(pa.schema([("node", kind), ("component", kind)]))


def _stars(edges: "DataFrame") -> "DataFrame":
    """Alternate the two steps until the edges (a, the larger, with b) stay as they are."""
    edges = edges.selectExpr("greatest(a, b) AS a", "least(a, b) AS b").distinct().localCheckpoint()
    before = _mark(edges)
    while True:
        edges = _small_star(_large_star(edges)).localCheckpoint()
        after = _mark(edges)
        if after == before:
            return edges
        before = after


def _large_star(edges: "DataFrame") -> "DataFrame":
    both = edges.union(edges.selectExpr("b AS a", "a AS b"))
    least = both.groupBy("a").agg({"b": "min"}).selectExpr("a AS node", "least(a, `min(b)`) AS centre")
    larger = both.filter("b > a").selectExpr("a AS node", "b AS other")
    return larger.join(least, "node").selectExpr("other AS a", "centre AS b").distinct()


def _small_star(edges: "DataFrame") -> "DataFrame":
    least = edges.groupBy("a").agg({"b": "min"}).selectExpr("a AS node", "`min(b)` AS centre")
    smaller = edges.selectExpr("a AS node", "b AS other").join(least, "node")
    tied = smaller.filter("other <> centre").selectExpr("other AS a", "centre AS b")
    return tied.union(least.selectExpr("node AS a", "centre AS b")).distinct()


def _mark(edges: "DataFrame") -> tuple[Any, ...]:
    """Give what tells one set of edges from another: how many, and the sum and the mix of their hashes."""
    row = edges.selectExpr(
        "count(*) AS n",
        "sum(cast(xxhash64(a, b) AS decimal(38, 0))) AS total",
        "bit_xor(xxhash64(b, a)) AS mixed",
    ).first()
    return tuple(row) if row is not None else ()
