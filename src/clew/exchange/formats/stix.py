"""STIX 2.1 bundle, for OpenCTI, MISP and other platforms of threat intelligence (OASIS standard, 10 June 2021).

A lead, a network and a provider are a ``grouping`` (context *suspicious-activity*); an ad is a ``user-account`` seen in an ``observed-data``
with its address and contacts; signals are ``note``, verdicts ``opinion``, towns ``location``, captures ``artifact``; the whole is a ``report``.
Nobody is a ``threat-actor``, nothing an ``indicator``. Phones are OpenCTI's ``phone-number``, under an extension definition (*new-sco*). What STIX has no
property for stands in a property extension with the data model's names; a reader that does not know it drops that, so the loss report counts it
apart. TLP 2.0 by the objects that FIRST and OASIS published; PAP, expiry and the notice as a statement.
"""

import datetime as dt
import json
import re
import uuid
from collections.abc import Mapping
from typing import Any, BinaryIO

from clew.exchange.cover import NAMESPACE
from clew.exchange.formats._stix_read import read
from clew.exchange.formats._stix_words import FACTS, PHONE, SCO, TLP, TLP_EXTENSION
from clew.exchange.ledger import Row
from clew.exchange.parcel import Parcel, plain
from clew.store.canonical import to_canonical

__all__ = ["MIME_TYPE", "READ_BY", "SUFFIX", "TITLE", "read", "write"]

TITLE = "STIX 2.1 bundle"
MIME_TYPE = "application/stix+json;version=2.1"
SUFFIX = ".stix.json"
READ_BY = "OpenCTI, MISP, threat intelligence platforms; Clew"
_URL = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:/[A-Za-z0-9._~!$&'()*+,;=:@/?%#-]*)?")
_EMAIL = re.compile(r"[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_DOMAIN = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+")
_PHONE = re.compile(r"\+\d{6,15}")
_HASH = re.compile(r"[0-9a-f]{64}")
_MIMES = frozenset({"text/html", "text/plain", "application/json", "image/jpeg", "image/png", "image/gif"})
"""Media types that are registered; what servers state else is in the extension."""
_OPINIONS = {
    "refer": "agree",
    "watch": "neutral",
    "unsure": "neutral",
    "not_a_lead": "disagree",
    "innocent": "strongly-disagree",
}
Object = dict[str, Any]


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write the bundle; objects in the order of their ids, those that others refer to first."""
    pen = _Pen(parcel)
    for draw in (
        pen.sites,
        pen.captures,
        pen.ads,
        pen.contacts,
        pen.observed,
        pen.groupings,
        pen.links,
        pen.notes,
    ):
        draw()
    objects = [*pen.head(), *sorted(pen.objects.values(), key=lambda one: one["id"]), pen.report()]
    bundle = {"type": "bundle", "id": f"bundle--{parcel.cover.export_id}", "objects": objects}
    out.write(json.dumps(bundle, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n")


class _Pen:
    def __init__(self, parcel: Parcel) -> None:
        self._parcel = parcel
        cover = parcel.cover
        self._when = _time(cover.made_at)
        self._identity = f"identity--{parcel.ref('project')}"
        self._statement = f"marking-definition--{uuid.uuid5(NAMESPACE, 'statement ' + cover.export_id)}"
        self._marks = [f"marking-definition--{TLP[cover.tlp]}", self._statement]
        self.objects: dict[str, Object] = {}
        self._accounts: dict[str, str] = {}
        self._of_ad: dict[str, list[str]] = {}
        self._groups: dict[str, str] = {}

    def _sdo(self, kind: str, ident: str, /, **values: Any) -> Object:
        made = {
            "type": kind,
            "spec_version": "2.1",
            "id": f"{kind}--{ident}",
            "created_by_ref": self._identity,
            "created": self._when,
            "modified": self._when,
            "object_marking_refs": self._marks,
            **{key: value for key, value in values.items() if value not in (None, "", [])},
        }
        self.objects[made["id"]] = made
        return made

    def _sco(self, kind: str, contributing: Mapping[str, Any], **values: Any) -> Object:
        """Make an observable; its id is made of what the standard says (section 2.9), so that all tools agree on it."""
        name = uuid.uuid5(SCO, to_canonical(contributing).decode("utf-8"))
        made = {
            "type": kind,
            "spec_version": "2.1",
            "id": f"{kind}--{name}",
            "object_marking_refs": self._marks,
            **contributing,
            **{key: value for key, value in values.items() if value not in (None, "", [])},
        }
        return self.objects.setdefault(made["id"], made)

    def _facts(self, made: Object, row: Row, table: str) -> None:
        """Put what the row has left into the extension, under the data model's names."""
        columns = self._parcel.columns[table]
        left = {
            name: plain(row.take(name, extension=True))
            for name in columns
            if row.peek(name) not in (None, [])
        }
        made.setdefault("extensions", {})[FACTS] = {
            "extension_type": "property-extension",
            "clew_table": table,
            "clew_row": left,
        }

    def head(self) -> list[Object]:
        """Give who says this, how it is marked, and what the extensions mean."""
        cover = self._parcel.cover
        said = "; ".join(
            [
                cover.notice,
                f"PAP:{cover.pap}",
                f"delete after {cover.expires}",
                f"for {cover.receiver}",
                f"purpose: {cover.purpose}",
            ]
        )
        common = {"spec_version": "2.1", "created": self._when, "created_by_ref": self._identity}
        identity = {
            **common,
            "type": "identity",
            "id": self._identity,
            "modified": self._when,
            "name": cover.project,
            "identity_class": "organization",
        }
        identity.pop("created_by_ref")
        tlp = {
            "type": "marking-definition",
            "spec_version": "2.1",
            "id": self._marks[0],
            "created": "2022-10-01T00:00:00.000Z",
            "name": f"TLP:{cover.tlp}",
            "extensions": {
                TLP_EXTENSION: {"extension_type": "property-extension", "tlp_2_0": cover.tlp.lower()}
            },
        }
        statement = {
            **common,
            "type": "marking-definition",
            "id": self._statement,
            "definition_type": "statement",
            "definition": {"statement": said},
        }
        return [identity, tlp, statement, *(_definition(common, self._when, *one) for one in _DEFINITIONS)]

    def report(self) -> Object:
        """Give the report that holds all."""
        cover = self._parcel.cover
        held = sorted(self.objects)
        name = f"Export of {cover.project}"
        made = self._sdo(
            "report",
            cover.export_id,
            name=name,
            description=cover.text(),
            report_types=["observed-data"],
            published=self._when,
            object_refs=held or [self._identity],
        )
        made["extensions"] = {FACTS: {"extension_type": "property-extension", "clew_cover": cover.as_row()}}
        return self.objects.pop(made["id"])

    def sites(self) -> None:
        for row in self._parcel.rows("sites"):
            name = row.peek("site_id")
            if _DOMAIN.fullmatch(name):
                row.take("site_id")
                self._facts(self._sco("domain-name", {"value": name}), row, "sites")

    def captures(self) -> None:
        for row in self._parcel.rows("captures"):
            key, when = row.peek("capture_id"), row.peek("fetched_at")
            digest, url = row.peek("payload_sha256"), row.peek("url")
            held = []
            if _URL.fullmatch(url or ""):
                held.append(self._sco("url", {"value": row.take("url")})["id"])
            if _HASH.fullmatch(digest or "") and _URL.fullmatch(url or ""):
                row.take("payload_sha256")
                held.append(
                    self._sco(
                        "artifact",
                        {"hashes": {"SHA-256": digest}},
                        mime_type=row.peek("mime") if row.peek("mime") in _MIMES else None,
                        url=url,
                    )["id"]
                )
            if held and when is not None:
                seen = _time(row.take("fetched_at"))
                name = self._parcel.ref("capture", key)
                made = self._sdo(
                    "observed-data",
                    name,
                    first_observed=seen,
                    last_observed=seen,
                    number_observed=1,
                    object_refs=held,
                )
                self._facts(made, row, "captures")

    def ads(self) -> None:
        for row in self._parcel.rows("ads"):
            key = row.take("ad_id")
            login = {"user_id": key}
            if row.peek("site_id"):
                login["account_type"] = row.take("site_id")
            made = self._sco("user-account", login, display_name=row.take("alias"))
            self._accounts[key] = made["id"]
            held = self._of_ad.setdefault(key, [])
            held.append(made["id"])
            if _URL.fullmatch(row.peek("url") or ""):
                held.append(self._sco("url", {"value": row.take("url")})["id"])
            place = self._place(row)
            if place:
                self._relation("located", "located-at", made["id"], place, key)

    def _place(self, row: Row) -> str | None:
        """Give the town of an ad; STIX wants a country or a position with it."""
        values = {name: row.peek(name) for name in ("country", "city", "latitude", "longitude")}
        placed = values["latitude"] is not None and values["longitude"] is not None
        if not values["country"] and not placed:
            return None
        for name, value in values.items():
            if value is not None and (placed or name in ("country", "city")):
                row.take(name)
        position = {name: values[name] for name in ("latitude", "longitude")} if placed else {}
        key = [str(value) for value in values.values()]
        told = {"name": values["city"], "country": values["country"], "city": values["city"], **position}
        return str(self._sdo("location", self._parcel.ref("place", *key), **told)["id"])

    def contacts(self) -> None:
        for row in self._parcel.rows("contacts"):
            kind, value, ad = row.peek("kind"), row.peek("value"), row.peek("ad_id")
            if kind == "phone" and _PHONE.fullmatch(value):
                made = self._sco("phone-number", {"value": value})
                made["extensions"] = {PHONE: {"extension_type": "new-sco"}}
            elif kind == "email" and _EMAIL.fullmatch(value):
                made = self._sco("email-addr", {"value": value})
            elif kind == "website" and _URL.fullmatch(value):
                made = self._sco("url", {"value": value})
            else:
                made = self._sco("user-account", {"account_type": kind, "account_login": value})
            for name in ("kind", "value", "ad_id"):
                row.take(name)
            self._of_ad.setdefault(ad, []).append(made["id"])
            start = self._account(ad)
            self._facts(
                self._relation("states", "related-to", start, made["id"], ad, kind, value), row, "contacts"
            )

    def _account(self, ad: str) -> str:
        """Give the account of an ad; one that is only named has its id alone."""
        if ad not in self._accounts:
            self._accounts[ad] = self._sco("user-account", {"user_id": ad})["id"]
        return self._accounts[ad]

    def _relation(self, what: str, kind: str, source: str, target: str, *key: Any) -> Object:
        name = self._parcel.ref(what, *key)
        return self._sdo(
            "relationship",
            name,
            relationship_type=kind,
            description=what,
            source_ref=source,
            target_ref=target,
        )

    def observed(self) -> None:
        """Say when each ad was seen, with all that it shows."""
        for row in self._parcel.rows("ads"):
            key = row.peek("ad_id")
            first, last = row.peek("first_seen"), row.peek("last_seen")
            if first is not None and last is not None and first <= last:
                seen = {
                    "first_observed": _time(row.take("first_seen")),
                    "last_observed": _time(row.take("last_seen")),
                }
                count = max(1, len(row.peek("captures") or []))
                held = sorted(set(self._of_ad[key]))
                self._sdo(
                    "observed-data",
                    self._parcel.ref("ad", key),
                    **seen,
                    number_observed=count,
                    object_refs=held,
                )
            self._facts(self.objects[self._accounts[key]], row, "ads")

    def groupings(self) -> None:
        for row in self._parcel.rows("providers"):
            key = row.take("provider_id")
            held = [self._account(ad) for ad in row.take("ad_ids") or []] or [self._identity]
            self._group("provider", key, f"Advertised person {key}", held, row, "providers")
        for row in self._parcel.rows("networks"):
            key = row.take("network_id")
            known = [self._groups[one] for one in row.peek("provider_ids") or [] if one in self._groups]
            self._group("network", key, f"Network {key}", known or [self._identity], row, "networks")
        for row in self._parcel.rows("leads"):
            key = row.take("lead_id")
            row.take("why")
            about = self._groups.get(key)
            made = self._group("lead", key, f"Lead {key}", [about or self._identity], row, "leads")
            made["description"] = (
                f"{row.peek('why') or 'Why it is a lead is not told.'} {self._parcel.cover.notice}"
            )
            self._groups[f"lead {key}"] = made["id"]

    def _group(self, kind: str, key: str, name: str, held: list[str], row: Row, table: str) -> Object:
        made = self._sdo(
            "grouping",
            self._parcel.ref(kind, key),
            name=name,
            context="suspicious-activity",
            object_refs=sorted(set(held)),
        )
        self._groups.setdefault(key, made["id"])
        self._facts(made, row, table)
        return made

    def links(self) -> None:
        for row in self._parcel.rows("links"):
            one, other, kind, value = (row.peek(name) for name in ("ad_a", "ad_b", "kind", "value"))
            for name in ("ad_a", "ad_b", "kind"):
                row.take(name)
            made = self._relation(
                "link", "related-to", self._account(one), self._account(other), one, other, kind, value
            )
            made["description"] = f"tie by {kind}"
            self._facts(made, row, "links")

    def notes(self) -> None:
        """Write signals and moves as notes, verdicts as opinions."""
        for row in self._parcel.rows("findings"):
            about = self._about(row.peek("subject_kind"), row.peek("subject_id"))
            key = [row.peek(name) for name in ("subject_kind", "subject_id", "indicator")]
            content = f"Signal: {row.take('indicator')}. {row.take('value') or ''}".strip()
            made = self._sdo(
                "note",
                self._parcel.ref("finding", *key),
                abstract="a signal, not a verdict",
                content=content,
                object_refs=[about],
            )
            self._facts(made, row, "findings")
        for row in self._parcel.rows("movements"):
            about = self._groups.get(row.peek("provider_id"), self._identity)
            content = f"Advertised in {row.take('from_city')}, then in {row.take('to_city')}."
            made = self._sdo(
                "note",
                self._parcel.ref("move", row.peek("provider_id"), row.peek("n")),
                abstract="a move",
                content=content,
                object_refs=[about],
            )
            self._facts(made, row, "movements")
        for row in self._parcel.rows("verdicts"):
            about = self._groups.get(f"lead {row.peek('lead')}", self._identity)
            opinion = _OPINIONS.get(row.peek("value") or "", "neutral")
            key = [row.peek(name) for name in ("lead", "made_at", "author")]
            authors = [row.take("author")] if row.peek("author") else None
            made = self._sdo(
                "opinion",
                self._parcel.ref("verdict", *key),
                opinion=opinion,
                explanation=row.take("reason"),
                authors=authors,
                object_refs=[about],
            )
            self._facts(made, row, "verdicts")

    def _about(self, kind: str, key: str) -> str:
        if kind == "ad":
            return self._account(key)
        if kind == "site" and _DOMAIN.fullmatch(key):
            return str(self._sco("domain-name", {"value": key})["id"])
        return self._groups.get(key, self._identity)


_DEFINITIONS = (
    (PHONE, "phone-number", "A phone number in E.164, as OpenCTI has it.", ["new-sco"]),
    (FACTS, "clew-record", "A row of Clew's data model, under its own names.", ["property-extension"]),
)


def _time(when: dt.datetime) -> str:
    """Write a time as STIX wants it: UTC, to the millisecond."""
    return when.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{when.microsecond // 1000:03}Z"


def _definition(
    common: Mapping[str, Any], when: str, name: str, title: str, says: str, kinds: list[str]
) -> Object:
    return {
        **common,
        "type": "extension-definition",
        "id": name,
        "modified": when,
        "name": title,
        "description": says,
        "schema": "https://clew.example/standard/1/stix.json",
        "version": "1.0.0",
        "extension_types": kinds,
    }
