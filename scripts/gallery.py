"""The gallery of the desk's looks, written into a folder: ``python scripts/gallery.py OUT``.

``--shots`` photographs each page in light and dark at both sizes; ``--only desk`` one page of them. To look at it with a
browser: ``python -m http.server --directory OUT 8000``, then ``http://127.0.0.1:8000/desk.html``. Same code, same bytes.
"""  # noqa: INP001 - a script beside the package, not part of one

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.web.gallery import write  # noqa: E402 - the path comes first
from tests.web.gallery.browser import photograph  # noqa: E402


def main() -> None:
    """Read the arguments and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path, help="folder to write into; it is made")
    parser.add_argument(
        "--shots", action="store_true", help="also write PNGs: light and dark, 1280x800 and 390x844"
    )
    parser.add_argument("--only", help="photograph this page only")
    arguments = parser.parse_args()
    pages = write(arguments.out)
    print(f"{len(pages)} pages in {arguments.out}")  # noqa: T201
    if arguments.shots:
        for path in photograph(arguments.out, only=arguments.only):
            print(path)  # noqa: T201


if __name__ == "__main__":
    main()
