"""A column of a site's entry holds something: search filters by origin, for example.

``field``; ``values``: parts of words, one of which has to stand in the value.
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import SiteSubject
from clew.kernel.text import fold
from clew.records.finding import Finding

SEES = "sites"
KINDS = ("site",)
REQUIRED = ("field",)
OPTIONAL = ("values",)


def detect(subject: SiteSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire with the column's evidence."""
    held = getattr(subject.site, params["field"])
    values = params.get("values")
    met = [one for one in held if values is None or any(fold(part) in fold(one) for part in values)]
    evidence = subject.site.evidence.get(params["field"], ())
    if met and evidence:
        yield context.found(subject, strength=0.5, value=", ".join(met), evidence=evidence)
