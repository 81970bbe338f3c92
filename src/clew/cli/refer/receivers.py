"""``clew refer receivers``: who gets what, and who is known in a country."""

from typing import Annotated

import typer

from clew.cli.options import JsonOption, errors, show, wants_json
from clew.reference.receivers import known_countries, packaged_points, packaged_receivers


def command(
    country: Annotated[
        str | None,
        typer.Argument(metavar="[CC]", help="Who is known in this country.", show_default=False),
    ] = None,
    json: JsonOption = None,
) -> None:
    """Say what each kind of receiver is given; with a country, which reporting points, support services and rapporteurs are known there.

    Names only, of public knowledge, and not checked with the bodies: look up the address before use. Who is not listed may still exist.

    Example: clew refer receivers

    Example: clew refer receivers AT
    """
    as_json = wants_json(json)
    if country is None:
        rows = [
            {
                "to": one.id,
                "reader": one.reader,
                "subjects": list(one.subjects),
                "sections": list(dict.fromkeys((*one.of_persons, *one.of_platforms))),
                "captures": one.captures,
                "urgent": one.urgent,
            }
            for one in packaged_receivers().values()
        ]
        show(rows, as_json=as_json)
        return
    points = packaged_points(country.strip().upper()[:2])
    show(
        [{"kind": one.kind, "name": one.name, "as_of": one.as_of} for one in points],
        as_json=as_json,
        columns=("kind", "name", "as_of"),
    )
    if not points:
        errors().print(
            f"Nobody is known there: enter the name yourself. Known: {', '.join(known_countries())}."
        )
    else:
        errors().print("Names of public knowledge, not checked: look up the address before use.")
