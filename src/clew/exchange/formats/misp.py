"""MISP event, for MISP and its like (https://www.misp-standard.org/).

An ad is an ``online-advertisement``, an object template of ours (``data/misp/``) that a MISP takes in beside its own; leads, persons, networks
and signals are ``annotation``, towns ``geolocation``. Distribution 0 (the organisation's own), not published, ``to_ids`` false everywhere;
no correlation on age, town, nationality and all that many ads share. TLP and PAP as tags; the notice is the event's first attribute.
"""

import functools
import json
from collections.abc import Mapping
from importlib import resources
from typing import Any, BinaryIO

from clew.exchange.cover import stamp
from clew.exchange.ledger import Row
from clew.exchange.parcel import Parcel, plain, without_controls

TITLE = "MISP event"
MIME_TYPE = "application/json"
SUFFIX = ".misp.json"
READ_BY = "MISP, and what reads its events"
_ANNOTATION = ("annotation", "5d8dc046-15a1-4ca3-a09f-ed4ede7c4487", 3, "misc")
_GEOLOCATION = ("geolocation", "cd6f2238-ba55-4888-82c4-104e6e1acf21", 8, "misc")
_CATEGORIES = {
    "url": "Network activity",
    "phone-number": "Person",
    "email": "Social network",
    "sha256": "Payload delivery",
}
_AD: Mapping[str, str] = {
    "ad_id": "ad-id",
    "url": "url",
    "site_id": "site",
    "alias": "alias",
    "age": "age-advertised",
    "city": "city",
    "country": "country-code",
    "nationality": "nationality",
    "language": "language",
    "audience": "audience",
    "services": "service",
    "hours": "hours",
    "text": "text",
    "captures": "capture-id",
    "first_seen": "first-seen",
    "last_seen": "last-seen",
}
"""The columns of an ad that the template has an attribute for."""
Object = dict[str, Any]


@functools.cache
def template() -> dict[str, Any]:
    """Give the object template of an advertisement."""
    path = resources.files("clew.data") / "misp" / "online-advertisement" / "definition.json"
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write the event."""
    pen = _Pen(parcel)
    for draw in (pen.ads, pen.contacts, pen.prices, pen.images, pen.groups, pen.findings, pen.links):
        draw()
    event = pen.event()
    event["Object"] = [one for one in pen.objects.values() if one["Attribute"]]
    out.write(json.dumps({"Event": event}, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n")


class _Pen:
    def __init__(self, parcel: Parcel) -> None:
        self._parcel = parcel
        self._when = str(int(parcel.cover.made_at.timestamp()))
        self.objects: dict[str, Object] = {}

    def event(self) -> Object:
        cover = self._parcel.cover
        text = self._attribute("comment", None, cover.text().strip(), "cover", off=True)
        return {
            "uuid": cover.export_id,
            "info": f"Leads, suspect until investigated, for {cover.receiver}",
            "date": cover.made_at.date().isoformat(),
            "timestamp": self._when,
            "threat_level_id": "4",
            "analysis": "0",
            "distribution": "0",
            "published": False,
            "Orgc": {"name": cover.project, "uuid": self._parcel.ref("project")},
            "Tag": [{"name": f"tlp:{cover.tlp.lower()}"}, {"name": f"PAP:{cover.pap}"}],
            "Attribute": [text],
        }

    def _object(self, form: tuple[str, str, int, str], *key: Any, comment: str = "") -> Object:
        name, template_uuid, version, category = form
        uuid = self._parcel.ref("misp", name, *key)
        made = {
            "name": name,
            "uuid": uuid,
            "meta-category": category,
            "template_uuid": template_uuid,
            "template_version": str(version),
            "timestamp": self._when,
            "distribution": "0",
            "comment": comment,
            "Attribute": [],
            "ObjectReference": [],
        }
        return self.objects.setdefault(uuid, made)

    def _attribute(
        self, kind: str, relation: str | None, value: str, *key: Any, off: bool, **more: Any
    ) -> Object:
        made = {
            "uuid": self._parcel.ref("misp attribute", relation, value, *key),
            "type": kind,
            "category": _CATEGORIES.get(kind, "Other"),
            "value": value,
            "to_ids": False,
            "disable_correlation": off,
            "distribution": "0",
            "timestamp": self._when,
            "comment": "",
            **more,
        }
        return {**made, "object_relation": relation} if relation else made

    def _say(self, made: Object, relation: str, value: str, **more: Any) -> None:
        """Add an attribute of our template, once."""
        about = template()["attributes"][relation]
        off = bool(about.get("disable_correlation"))
        one = self._attribute(about["misp-attribute"], relation, value, made["uuid"], off=off, **more)
        if one["uuid"] not in {other["uuid"] for other in made["Attribute"]}:
            made["Attribute"].append(one)

    def _ad(self, key: str) -> Object:
        about = template()
        form = (about["name"], about["uuid"], about["version"], about["meta-category"])
        return self._object(form, key)

    def _refer(self, made: Object, other: Object, kind: str, comment: str = "") -> None:
        uuid = self._parcel.ref("misp reference", made["uuid"], other["uuid"], kind, comment)
        told = {
            "uuid": uuid,
            "object_uuid": made["uuid"],
            "referenced_uuid": other["uuid"],
            "relationship_type": kind,
            "comment": comment,
            "timestamp": self._when,
        }
        if uuid not in {one["uuid"] for one in made["ObjectReference"]}:
            made["ObjectReference"].append(told)

    def ads(self) -> None:
        for row in self._parcel.rows("ads"):
            made = self._ad(row.peek("ad_id"))
            for column, relation in _AD.items():
                self._take(made, relation, row, column)
            for column, relation in (("aliases", "alias"), ("ages", "age-advertised")):
                self._take(made, relation, row, column)
            self._place(made, row)

    def _take(self, made: Object, relation: str, row: Row, column: str) -> None:
        value = row.take(column)
        for one in value if isinstance(value, list) else [value]:
            text = fitting(one)
            if text:
                self._say(made, relation, text)
                row.altered(column, int(isinstance(one, str) and text != one))
            elif one is not None:
                row.altered(column)

    def _place(self, made: Object, row: Row) -> None:
        values = {
            "latitude": row.peek("latitude"),
            "longitude": row.peek("longitude"),
            "city": row.peek("city"),
            "countrycode": row.peek("country"),
        }
        if values["latitude"] is None or values["longitude"] is None:
            return
        row.take("latitude")
        row.take("longitude")
        place = self._object(_GEOLOCATION, *values.values(), comment="the centre of the town, not an address")
        for relation, value in values.items():
            if (
                value is not None
                and fitting(value)
                and not any(one["object_relation"] == relation for one in place["Attribute"])
            ):
                kind = "float" if relation in ("latitude", "longitude") else "text"
                place["Attribute"].append(
                    self._attribute(kind, relation, fitting(value), place["uuid"], off=True)
                )
        self._refer(made, place, "located-at")

    def contacts(self) -> None:
        for row in self._parcel.rows("contacts"):
            kind, value = fitting(row.take("kind")), fitting(row.take("value"))
            row.altered("value", int(value != row.peek("value")))
            row.take("ad_id")
            made = self._ad(row.peek("ad_id"))
            self._say(made, "ad-id", fitting(row.peek("ad_id")))
            seen = {
                name: stamp(row.take(name))
                for name in ("first_seen", "last_seen")
                if row.peek(name) is not None
            }
            if kind in ("phone", "email"):
                self._say(made, kind, value, **seen)
            else:
                self._say(made, "handle", f"{kind} {value}", **seen)

    def prices(self) -> None:
        for row in self._parcel.rows("prices"):
            money = [
                str(row.take(name))
                for name in ("amount", "currency", "code_currency")
                if row.peek(name) is not None
            ]
            more = [f"{row.take('duration_min')} min"] if row.peek("duration_min") is not None else []
            more += [str(row.take(name)) for name in ("place", "service") if row.peek(name) is not None]
            row.take("ad_id")
            made = self._ad(row.peek("ad_id"))
            self._say(made, "ad-id", fitting(row.peek("ad_id")))
            text = ", ".join([" ".join(money), *more])
            if fitting(text):
                self._say(made, "price", fitting(text))

    def images(self) -> None:
        for row in self._parcel.rows("images"):
            row.take("ad_id")
            made = self._ad(row.peek("ad_id"))
            self._say(made, "ad-id", fitting(row.peek("ad_id")))
            self._take(made, "picture-sha256", row, "payload_sha256")
            self._take(made, "picture-pdq", row, "pdq")

    def _note(self, kind: str, key: str, text: str) -> Object:
        made = self._object(_ANNOTATION, kind, key, comment="a lead, never a verdict")
        for relation, value in (("text", text), ("type", "Annotation")):
            made["Attribute"].append(
                self._attribute("text", relation, value, made["uuid"], off=relation == "type")
            )
        return made

    def groups(self) -> None:
        """Write persons, networks and leads as annotations that refer to one another and to the ads."""
        known: dict[str, Object] = {}
        for row in self._parcel.rows("providers"):
            key = row.take("provider_id")
            made = known[key] = self._note(
                "provider",
                key,
                _told(
                    "Advertised person",
                    row,
                    "provider_id",
                    ("aliases", "ages", "cities", "first_seen", "last_seen"),
                ),
            )
            for ad in row.take("ad_ids") or []:
                one = self._ad(ad)
                self._say(one, "ad-id", fitting(ad))
                self._refer(made, one, "annotates")
        for row in self._parcel.rows("networks"):
            key = row.take("network_id")
            made = known[key] = self._note(
                "network",
                key,
                _told(
                    "Network",
                    row,
                    "network_id",
                    ("provider_ids", "shared", "n_ads", "n_sites", "n_cities", "first_seen", "last_seen"),
                ),
            )
            for one in row.peek("provider_ids") or []:
                if one in known:
                    self._refer(made, known[one], "annotates")
        for row in self._parcel.rows("leads"):
            key = row.take("lead_id")
            made = self._note(
                "lead",
                key,
                _told("Lead", row, "lead_id", ("subject_kind", "market", "rank", "families", "why")),
            )
            if key in known:
                self._refer(made, known[key], "annotates")

    def findings(self) -> None:
        for row in self._parcel.rows("findings"):
            kind, key = row.peek("subject_kind"), row.peek("subject_id")
            columns = (
                "subject_kind",
                "subject_id",
                "indicator",
                "family",
                "value",
                "city",
                "first_seen",
                "last_seen",
            )
            made = self._note(
                "finding", f"{kind} {key} {row.peek('indicator')}", _told("Signal", row, "indicator", columns)
            )
            other = self._parcel.ref(
                "misp", *(("online-advertisement", key) if kind == "ad" else ("annotation", kind, key))
            )
            if other in self.objects:
                self._refer(made, self.objects[other], "annotates")

    def links(self) -> None:
        for row in self._parcel.rows("links"):
            ends = []
            for name in ("ad_a", "ad_b"):
                ends.append(self._ad(row.take(name)))
                self._say(ends[-1], "ad-id", fitting(row.peek(name)))
            told = [
                str(plain(row.take(name)))
                for name in ("kind", "value", "strength", "filtered")
                if row.peek(name) is not None
            ]
            self._refer(ends[0], ends[1], "related-to", fitting(", ".join(told)))


def _told(what: str, row: Row, key: str, columns: tuple[str, ...]) -> str:
    """Write columns of a row as one text, a line each."""
    lines = [f"{what} {fitting(row.take(key))}"]
    for column in columns:
        value = row.peek(column)
        if column == key or value in (None, []):
            continue
        row.take(column)
        values = value if isinstance(value, list) else [value]
        texts = [fitting(one) for one in values]
        row.altered(
            column, sum(isinstance(one, str) and one != text for one, text in zip(values, texts, strict=True))
        )
        lines.append(f"{column.replace('_', ' ')}: {', '.join(texts)}")
    return "\n".join(lines)


def fitting(value: Any) -> str:
    """Give a value as an attribute can hold it: without control characters, without space at its ends."""
    if value is None:
        return ""
    return without_controls(str(plain(value))).strip()
