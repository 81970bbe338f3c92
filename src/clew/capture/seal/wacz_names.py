"""Where the files of a project lie in a WACZ: each in one folder of its own kind, never deeper.

WACZ 1.1.1 wants WARCs in ``archive/``; ``wacz validate`` knows files by their last two steps only. A site's id stands before
the name of the visit, which holds no underscore, so no two files meet.
"""

ARCHIVES, INDEXES, PAGES, CAPTURES, JOURNALS = "archive", "indexes", "pages", "captures", "journals"
PACKAGE, PACKAGE_DIGEST = "datapackage.json", "datapackage-digest.json"
CDX, IDX, PAGE_LIST = f"{INDEXES}/index.cdx.gz", f"{INDEXES}/index.idx", f"{PAGES}/pages.jsonl"
PICTURES = f"{ARCHIVES}/pictures.warc.gz"
MADE = frozenset({PICTURES, PACKAGE, PACKAGE_DIGEST, CDX, IDX, PAGE_LIST})
"""What the WACZ has and the project has not."""


def to_wacz_name(path: str) -> str:
    """Give where a file of a project lies in a WACZ.

    >>> to_wacz_name("captures/lantern.example/20250601T100000Z-0a1b.warc.gz")
    'archive/lantern.example_20250601T100000Z-0a1b.warc.gz'
    >>> to_wacz_name("seals/0001.manifest.json")
    'seals/0001.manifest.json'
    """
    steps = path.split("/")
    if steps[0] == "captures":
        folder = ARCHIVES if path.endswith(".warc.gz") else CAPTURES
        return f"{folder}/{'_'.join(steps[1:])}"
    if steps[:2] == ["runs", "captures"]:
        return f"{JOURNALS}/{'_'.join(steps[2:])}"
    return path
