"""CASE/UCO JSON-LD, for forensic tools and laboratories (https://caseontology.org/, CASE 1.5 with UCO 1.5).

The export is an ``Investigation`` under its ``Authorization``; each capture an ``InvestigativeAction`` with a tool, a time and a
``ProvenanceRecord`` of the page, whose digest stands in its facet; ads are accounts, with phones, mail addresses and other accounts that they
state; leads and signals are annotations. No role of a subject or of a harmed person is given to anybody.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from clew.exchange.cover import stamp
from clew.exchange.ledger import Row
from clew.exchange.parcel import Parcel, without_controls

TITLE = "CASE/UCO graph (JSON-LD)"
MIME_TYPE = "application/ld+json"
SUFFIX = ".case.jsonld"
READ_BY = "forensic tools that read CASE; any RDF store"
_UCO = "https://ontology.unifiedcyberontology.org/uco"
_CONTEXT = {
    "kb": "https://clew.example/kb/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    **{
        f"uco-{name}": f"{_UCO}/{name}/"
        for name in ("action", "core", "identity", "location", "marking", "observable", "tool", "types")
    },
}
_HASH = re.compile(r"[0-9a-f]{64}")
Node = dict[str, Any]


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write the graph; nodes in the order of their ids."""
    pen = _Pen(parcel)
    for draw in (
        pen.sites,
        pen.captures,
        pen.ads,
        pen.contacts,
        pen.groups,
        pen.findings,
        pen.links,
        pen.head,
    ):
        draw()
    graph = {"@context": _CONTEXT, "@graph": [pen.nodes[name] for name in sorted(pen.nodes)]}
    out.write(json.dumps(graph, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n")


class _Pen:
    def __init__(self, parcel: Parcel) -> None:
        self._parcel = parcel
        self.nodes: dict[str, Node] = {}
        self._tools: dict[str, str] = {}

    def _node(self, kind: str, *key: Any, **values: Any) -> Node:
        """Give the node of this kind and key; its properties are those of the first who asked."""
        name = f"kb:{kind.split(':')[1]}-{self._parcel.ref(kind, *key)}"
        return self.nodes.setdefault(name, {"@id": name, "@type": kind, **values})

    def _facet(self, kind: str, *key: Any, **values: Any) -> Node:
        """Make a facet: it stands inside its object."""
        name = f"kb:{kind.split(':')[1]}-{self._parcel.ref(kind, *key)}"
        told = {property_: value for property_, value in values.items() if value is not None}
        return {"@id": name, "@type": kind, **{f"uco-observable:{one}": value for one, value in told.items()}}

    def _thing(self, kind: str, *key: Any, facets: list[Node], name: str | None = None) -> Node:
        made = self._node(f"uco-observable:{kind}", *key)
        made.setdefault("uco-core:hasFacet", []).extend(facets)
        if name:
            made["uco-core:name"] = name
        return made

    def head(self) -> None:
        """Say what the whole is: the investigation, its authorization, how it is marked."""
        cover = self._parcel.cover
        basis = cover.legal_basis or "not stated"
        allowed = self._node(
            "case-investigation:Authorization",
            "basis",
            **{
                "uco-core:name": "Legal basis",
                "uco-core:description": basis,
                "case-investigation:authorizationType": "legal basis of the project",
            },
        )
        statement = self._node(
            "uco-marking:StatementMarking",
            cover.export_id,
            **{"uco-marking:definitionType": "statement", "uco-marking:statement": cover.text()},
        )
        marking = self._node(
            "uco-marking:MarkingDefinition",
            cover.export_id,
            **{
                "uco-core:name": f"TLP:{cover.tlp} PAP:{cover.pap}",
                "uco-marking:definitionType": "statement",
                "uco-marking:definition": _to(statement),
            },
        )
        held = [
            _to(node)
            for name, node in sorted(self.nodes.items())
            if node is not marking and node is not statement
        ]
        self._node(
            "case-investigation:Investigation",
            cover.export_id,
            **{
                "uco-core:name": f"Export {cover.export_id}",
                "uco-core:description": cover.text(),
                "uco-core:objectCreatedTime": _time(cover.made_at),
                "uco-core:objectMarking": _to(marking),
                "case-investigation:focus": cover.purpose,
                "case-investigation:relevantAuthorization": _to(allowed),
                "uco-core:object": held,
            },
        )

    def sites(self) -> None:
        for row in self._parcel.rows("sites"):
            key = _text(row, "site_id")
            facet = self._facet("uco-observable:DomainNameFacet", key, value=key)
            made = self._thing("DomainName", key, facets=[facet])
            if row.peek("name"):
                made["uco-core:name"] = _text(row, "name")
            if row.peek("category"):
                made["uco-core:description"] = f"category: {_text(row, 'category')}"

    def captures(self) -> None:
        """Write each capture as an action that gave a page, and its record of provenance."""
        for row in self._parcel.rows("captures"):
            key = row.take("capture_id")
            facets = []
            if row.peek("url"):
                facets.append(
                    self._facet("uco-observable:URLFacet", "capture", key, fullValue=_text(row, "url"))
                )
            if _HASH.fullmatch(row.peek("payload_sha256") or ""):
                facets.append(self._content(row, key))
            page = self._thing("WebPage", key, facets=facets)
            record = self._node(
                "case-investigation:ProvenanceRecord",
                key,
                **{"case-investigation:exhibitNumber": key, "uco-core:object": [_to(page)]},
            )
            action = self._node(
                "case-investigation:InvestigativeAction",
                key,
                **{"uco-core:name": "captured", "uco-action:result": [_to(page), _to(record)]},
            )
            if row.peek("fetched_at") is not None:
                action["uco-action:startTime"] = action["uco-action:endTime"] = _time(row.take("fetched_at"))
            if row.peek("tool"):
                tool = self._node("uco-tool:Tool", row.peek("tool"), **{"uco-core:name": _text(row, "tool")})
                row.take("tool")
                action["uco-action:instrument"] = [_to(tool)]

    def _content(self, row: Row, key: str) -> Node:
        digest = {
            "@id": f"kb:Hash-{self._parcel.ref('hash', key)}",
            "@type": "uco-types:Hash",
            "uco-types:hashMethod": "SHA256",
            "uco-types:hashValue": {"@type": "xsd:hexBinary", "@value": row.take("payload_sha256")},
        }
        size = row.take("payload_bytes")
        mime = _text(row, "mime") if row.peek("mime") else None
        return self._facet(
            "uco-observable:ContentDataFacet", key, hash=[digest], mimeType=mime, sizeInBytes=size
        )

    def ads(self) -> None:
        for row in self._parcel.rows("ads"):
            key = row.take("ad_id")
            made = self._account(key)
            made["uco-core:hasFacet"] += self._account_facets(row, key)
            if row.peek("text"):
                made["uco-core:description"] = _text(row, "text")
            if row.peek("url"):
                url = self._facet("uco-observable:URLFacet", "ad", key, fullValue=_text(row, "url"))
                self._relate(made, self._thing("URL", "ad", key, facets=[url]), "Advertised_At", key)
            if row.peek("site_id"):
                site = self._node("uco-observable:DomainName", without_controls(row.peek("site_id")))
                facet = self._facet(
                    "uco-observable:DomainNameFacet", row.peek("site_id"), value=_text(row, "site_id")
                )
                site.setdefault("uco-core:hasFacet", [facet])
                self._relate(made, site, "Hosted_On", key)
            place = self._place(row)
            if place:
                self._relate(made, place, "Located_At", key)
            for capture in row.take("captures") or []:
                page = self._node("uco-observable:WebPage", capture)
                page.setdefault("case-investigation:exhibitNumber", capture)
                self._relate(made, page, "Contained_Within", key, capture)

    def _account_facets(self, row: Row, key: str) -> Iterator[Node]:
        if row.peek("alias"):
            yield self._facet("uco-observable:DigitalAccountFacet", key, displayName=_text(row, "alias"))

    def _account(self, key: str) -> Node:
        made = self._node("uco-observable:DigitalAccount", key)
        if "uco-core:hasFacet" not in made:
            made["uco-core:hasFacet"] = [
                self._facet("uco-observable:AccountFacet", key, accountIdentifier=key)
            ]
        return made

    def _place(self, row: Row) -> Node | None:
        """Give the town: an address without a street."""
        told = {"locality": row.peek("city"), "country": row.peek("country")}
        position = (row.peek("latitude"), row.peek("longitude"))
        if not any(told.values()) and None in position:
            return None
        facets = []
        if any(told.values()):
            facet = self._facet("uco-location:SimpleAddressFacet", *told.values())
            for name, column in (("locality", "city"), ("country", "country")):
                if row.peek(column):
                    facet[f"uco-location:{name}"] = _text(row, column)
            facets.append(facet)
        if None not in position:
            facet = self._facet("uco-location:LatLongCoordinatesFacet", *told.values(), *position)
            for name in ("latitude", "longitude"):
                facet[f"uco-location:{name}"] = {"@type": "xsd:decimal", "@value": f"{row.take(name):.6f}"}
            facets.append(facet)
        made = self._node("uco-location:Location", *told.values(), *position)
        made.setdefault("uco-core:hasFacet", facets)
        return made

    def contacts(self) -> None:
        for row in self._parcel.rows("contacts"):
            kind, value = row.take("kind"), _text(row, "value")
            account = self._facet(
                "uco-observable:AccountFacet", "contact", kind, value, accountIdentifier=value
            )
            if kind == "phone":
                facets = [self._facet("uco-observable:PhoneAccountFacet", value, phoneNumber=value), account]
                made = self._node("uco-observable:PhoneAccount", value)
            elif kind == "email":
                facets = [self._facet("uco-observable:EmailAddressFacet", value, addressValue=value), account]
                made = self._node("uco-observable:EmailAddress", value)
            else:
                facets = [account]
                made = self._node("uco-observable:DigitalAccount", "contact", kind, value)
            made.setdefault("uco-core:hasFacet", facets)
            made.setdefault("uco-core:description", f"kind: {without_controls(kind)}")
            ad = self._account(row.take("ad_id"))
            tie = self._relate(ad, made, "Contact_Stated", row.peek("ad_id"), kind, row.peek("value"))
            for name, column in (("startTime", "first_seen"), ("endTime", "last_seen")):
                if row.peek(column) is not None:
                    tie[f"uco-core:{name}"] = _time(row.take(column))

    def _relate(self, source: Node, target: Node, kind: str, *key: Any) -> Node:
        return self._node(
            "uco-observable:ObservableRelationship"
            if target["@type"].startswith("uco-observable:")
            else "uco-core:Relationship",
            kind,
            *key,
            **{
                "uco-core:source": _to(source),
                "uco-core:target": _to(target),
                "uco-core:kindOfRelationship": kind,
                "uco-core:isDirectional": True,
            },
        )

    def _annotate(self, key: tuple[Any, ...], about: list[Node], statements: list[str], tag: str) -> Node:
        made = self._node(
            "uco-core:Annotation", *key, **{"uco-core:tag": [tag], "uco-core:statement": statements}
        )
        made["uco-core:object"] = [_to(one) for one in about] or [_to(made)]
        return made

    def groups(self) -> None:
        """Write persons, networks and leads as annotations of what they are about."""
        known: dict[str, Node] = {}
        for row in self._parcel.rows("providers"):
            key = row.take("provider_id")
            about = [self._account(ad) for ad in row.take("ad_ids") or []]
            known[key] = self._annotate(
                ("provider", key),
                about,
                _statements(row, ("provider_id", "aliases", "ages", "cities")),
                "advertised person",
            )
        for row in self._parcel.rows("networks"):
            key = row.take("network_id")
            about = [known[one] for one in row.peek("provider_ids") or [] if one in known]
            known[key] = self._annotate(
                ("network", key), about, _statements(row, ("network_id", "provider_ids", "shared")), "network"
            )
        for row in self._parcel.rows("leads"):
            key = row.take("lead_id")
            about = [known[key]] if key in known else []
            self._annotate(
                ("lead", key),
                about,
                _statements(row, ("lead_id", "why", "families", "market", "subject_kind")),
                "lead, suspect until investigated",
            )
        self._known = known

    def findings(self) -> None:
        for row in self._parcel.rows("findings"):
            kind, key = row.peek("subject_kind"), row.peek("subject_id")
            about = [self._account(key)] if kind == "ad" else [self._known[key]] if key in self._known else []
            columns = ("subject_kind", "subject_id", "indicator", "family", "value", "city")
            self._annotate(
                ("finding", kind, key, row.peek("indicator")), about, _statements(row, columns), "signal"
            )

    def links(self) -> None:
        for row in self._parcel.rows("links"):
            one, other = self._account(row.take("ad_a")), self._account(row.take("ad_b"))
            key = [row.peek(name) for name in ("ad_a", "ad_b", "kind", "value")]
            tie = self._relate(one, other, "Tied_To", *key)
            tie["uco-core:isDirectional"] = False
            tie["uco-core:description"] = _statements(row, ("kind", "value", "filtered"))


def _statements(row: Row, columns: tuple[str, ...]) -> list[str]:
    """Take columns of a row, each as a sentence of its own."""
    found = []
    for column in columns:
        value = row.peek(column)
        if value in (None, []):
            continue
        row.take(column)
        values = [str(one) for one in (value if isinstance(value, list) else [value])]
        row.altered(column, sum(without_controls(one) != one for one in values))
        found.append(f"{column.replace('_', ' ')}: {', '.join(map(without_controls, values))}")
    return found


def _text(row: Row, column: str) -> str:
    value = str(row.take(column))
    text = without_controls(value)
    row.altered(column, int(text != value))
    return text


def _time(when: Any) -> Mapping[str, str]:
    return {"@type": "xsd:dateTime", "@value": stamp(when)}


def _to(node: Node) -> Mapping[str, str]:
    return {"@id": node["@id"]}
