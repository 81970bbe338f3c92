"""Requests of persons on the audit trail: that somebody asked, when, and how much was found; never the value itself.

What was asked about is told as keyed digests of its normal forms, under the key of erasures (``store/withheld.py``): so a
later erasure of the same value can be matched with the request, and nobody without the key can try numbers out.
"""

import datetime as dt
import json

from clew.retention.subject import Held
from clew.store.casework import append_event, open_casework
from clew.store.project import Project
from clew.store.withheld import digests_of_values

ACCESS = "subject_access"
REFUSED = "subject_erasure_refused"
NOT_STATED = "(not stated)"


def note_request(
    project: Project, held: Held, *, action: str, author: str | None, reason: str | None, when: dt.datetime
) -> None:
    """Add a request to the trail: ``author`` is who answered it, where that was said. A reason that states the value is left out."""
    detail = {
        "kind": held.sought.kind,
        "value": sorted(digests_of_values(project, held.sought.values)),
        "reason": None if reason is None or held.sought.is_in(reason) else reason,
        "n_captures": len(held.captures),
        "n_ads": len(held.ads),
        "n_decisions": len(held.decisions),
    }
    with open_casework(project) as session, session.begin():
        append_event(session, when, author or NOT_STATED, action, json.dumps(detail, sort_keys=True))
