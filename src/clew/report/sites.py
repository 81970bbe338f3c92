"""The register and the networks of sites."""

from dataclasses import dataclass

from clew.report.reading import Book, Row

MOST_SITES = 400
MOST_LINKS = 60
_STRENGTH = 4


@dataclass(frozen=True, slots=True)
class Sites:
    """What the chapter shows."""

    rows: list[Row]
    n_sites: int
    operators: list[Row]
    links: list[Row]
    muted: list[Row]


def chapter(book: Book) -> Sites:
    """Gather the chapter: sites with most ads first."""
    rows = sorted(book.rows("sites"), key=lambda row: (-(row["n_ads"] or 0), row["site_id"]))
    for row in rows:
        row["evidence"] = dict(row["evidence"] or ())
    links = sorted(
        book.rows("site_links"), key=lambda row: (-row["strength"], row["site_a"], row["site_b"], row["kind"])
    )
    return Sites(
        rows=rows[:MOST_SITES],
        n_sites=len(rows),
        operators=sorted(book.rows("operators"), key=lambda row: (-len(row["site_ids"]), row["operator_id"])),
        links=[link for link in links if link["filtered"] is None][:MOST_LINKS],
        muted=[link for link in links if link["filtered"] is not None][:MOST_LINKS],
    )
