"""``clew slots``: what Clew learnt about the places of a site's pages, so that a person can correct it."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.kernel.errors import WrongUseError
from clew.store.profiles import read_profile, sites_with_profiles
from clew.store.slot_hints import FOLDER


def command(
    site: Annotated[
        str | None, typer.Argument(help="A site, such as lantern.example.", show_default=False)
    ] = None,
    project: ProjectOption = Path(),
    json: JsonOption = None,
) -> None:
    """Show the slots of a site's templates: what stands in each, on how many pages, one value.

    A wrong or missing meaning is corrected in the project's slots/SITE.yml; the next run obeys.

    Example: clew slots lantern.example --project graz
    """
    root = opened(project)
    known = sites_with_profiles(root.work_dir)
    if site is None:
        show([{"site": name} for name in known], as_json=wants_json(json), title=f"{len(known)} sites read")
        return
    if site not in known:
        raise WrongUseError(
            f"Nothing is learnt of {site} yet. Read so far: {', '.join(known) or 'no site; try clew run'}."
        )
    rows = read_profile(root.work_dir, site)["slots"]
    show(rows, as_json=wants_json(json), title=f"{len(rows)} slots of {site}")
    errors().print(f"Corrections go into {root.root / FOLDER / (site + '.yml')}; see docs/project-folder.md.")
