"""One ad of one person states several values of a column: two ages, two aliases.

``field`` (ages, aliases); an ad for several people is silent. Spellings of one alias are one.
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.aliases import distinct_aliases
from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.finding import Finding

SEES = "columns"
KINDS = ("ad",)
REQUIRED = ("field",)
OPTIONAL = ("strength",)


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire on two or more distinct values."""
    version, field = subject.version, params["field"]
    if (version.n_persons or 1) > 1 or version.audience == "couple":
        return
    single = {"ages": "age", "aliases": "alias"}[field]
    main = getattr(version, single)
    held = dict.fromkeys([*([] if main is None else [main]), *getattr(version, field)])
    values = distinct_aliases(held) if field == "aliases" else tuple(sorted(held))
    evidence = (*version.evidence.get(field, ()), *version.evidence.get(single, ()))
    if len(values) > 1 and evidence:
        yield context.found(
            subject,
            strength=params.get("strength", 0.8),
            value="/".join(map(str, values)),
            evidence=evidence,
        )
