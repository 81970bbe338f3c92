"""The agreement that two agencies sign before anything is matched: who, why, what, how much, how often, until when.

People fill in a YAML form. Signed, it is a JSON file: the agreement and one signature of each side over its one canonical
form. Its id is the digest of its content: an agreement that was changed by one letter is another agreement.
"""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from clew.exchange.private_match.bounded import read_bounded, write_private
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.records.ids import make_id
from clew.reference.knowledge import read_knowledge
from clew.store.canonical import to_canonical
from clew.store.keys import SIGNATURE_LENGTH, PublicKey, SigningKey, parse_public_key

FORMAT = "clew-match-agreement-1"
MAX_BYTES = 65_536
MAX_CAP = 100_000
PHONES_OF_A_COUNTRY = 100_000_000
"""How many mobile numbers a middle-sized country's plan has: what somebody who tries all has to try."""

Grade = Literal["size", "reveal", "hashes"]
Kind = Literal["phone", "email", "handle", "picture"]
Line = Annotated[str, Field(min_length=1, max_length=400, pattern=r"^[^\x00-\x1f\x7f]*$")]
Text = Annotated[str, Field(min_length=1, max_length=4000)]
KeyId = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Party(_Strict):
    """One side: the organisation, who may act for it, its legal basis, and the key that it signs with."""

    organisation: Line
    people: tuple[Line, ...] = Field(min_length=1, max_length=20)
    supervisor: Line
    legal_basis: Text
    key_id: KeyId

    def has(self, name: str) -> bool:
        """Say whether somebody of that name may act for this side."""
        return _plain(name) in {_plain(one) for one in (*self.people, self.supervisor)}


class Budget(_Strict):
    """How many requests, and values in all of them, one side answers to the other within so many days."""

    requests: int = Field(ge=1, le=1000)
    values: int = Field(ge=1, le=10_000_000)
    days: int = Field(ge=1, le=366)


class Agreement(_Strict):
    """What both sides agreed on. ``cap``: values in one request. ``answer_days``: for how long a file is good."""

    purpose: Text
    grades: tuple[Grade, ...] = Field(min_length=1, max_length=3)
    kinds: tuple[Kind, ...] = Field(min_length=1, max_length=4)
    cap: int = Field(ge=1, le=MAX_CAP)
    budget: Budget
    valid_from: dt.date
    valid_until: dt.date
    answer_days: int = Field(default=14, ge=1, le=90)
    result_to: Literal["asker", "both"] = "asker"
    urgent_leads: bool = False
    accepts_enumeration: Annotated[str, Field(max_length=4000)] = ""
    parties: tuple[Party, Party]

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if self.parties[0].key_id == self.parties[1].key_id:
            raise ValueError("both parties name one key_id; expected the key of each side")
        if self.valid_until < self.valid_from:
            raise ValueError("valid_until is before valid_from")
        if (self.valid_until - self.valid_from).days > 2 * 366:
            raise ValueError("an agreement is valid for two years at most; sign a new one then")
        if "reveal" in self.grades and "size" not in self.grades:
            raise ValueError("grade reveal needs grade size, which comes first")
        if "hashes" in self.grades and not self.accepts_enumeration.strip():
            raise ValueError(
                "grade hashes needs accepts_enumeration: a sentence in which both sides accept that the other can recover "
                "every value by trying them all"
            )
        return self

    @property
    def content(self) -> dict[str, Any]:
        """The agreement as plain values: what is signed."""
        plain: dict[str, Any] = json.loads(self.model_dump_json())
        return plain

    @property
    def agreement_id(self) -> str:
        """Its name: made of its content."""
        return "a-" + make_id(FORMAT, to_canonical(self.content).decode("utf-8"))[:32]

    def party_of(self, key_id: str) -> Party | None:
        """Give the side that signs with a key; null where none does."""
        return next((party for party in self.parties if party.key_id == key_id), None)

    def other_than(self, key_id: str) -> Party:
        """Give the side that does not sign with this key."""
        return self.parties[1] if self.parties[0].key_id == key_id else self.parties[0]

    def years_to_try_all(self) -> float:
        """Say how long it takes to try all phones of a middle-sized country within cap and budget, in years."""
        a_period = min(self.budget.values, self.budget.requests * self.cap)
        return PHONES_OF_A_COUNTRY / a_period * self.budget.days / 365.25


@dataclass(frozen=True, slots=True)
class Signature:
    """One side's signature: with which key, in whose name, when (ISO 8601, UTC)."""

    key: PublicKey
    by: str
    signed_at: str
    signature: bytes


@dataclass(frozen=True, slots=True)
class SignedAgreement:
    """An agreement with the signatures that it has so far; all of them were checked when it was read."""

    agreement: Agreement
    signatures: tuple[Signature, ...]

    def key_of(self, party: Party) -> PublicKey | None:
        """Give the key with which a side signed; null where it has not."""
        return next((one.key for one in self.signatures if one.key.key_id == party.key_id), None)

    @property
    def is_whole(self) -> bool:
        """Whether both sides have signed."""
        return all(self.key_of(party) for party in self.agreement.parties)


def read_form(path: Path) -> Agreement:
    """Read the YAML form that people fill in; an error names the line or the key."""
    data = read_bounded(path, MAX_BYTES, what="an agreement")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BrokenInputError(f"{path}: not UTF-8 text: {error.reason}.") from error
    try:
        if any(isinstance(token, yaml.AliasToken) for token in yaml.scan(text, Loader=yaml.CSafeLoader)):
            raise BrokenInputError(f"{path}: aliases of YAML (*name) are not taken: write the text out.")
        content = read_knowledge(text, path).plain()
    except RecursionError as error:
        raise BrokenInputError(f"{path}: nested too deep; expected the keys of an agreement.") from error
    except yaml.YAMLError as error:
        raise BrokenInputError(f"{path}: not YAML: {str(error)[:120]}") from error
    return _agreement(path, content)


def read_signed(path: Path) -> SignedAgreement:
    """Read a signed agreement and check every signature in it."""
    data = read_bounded(path, MAX_BYTES, what="a signed agreement")
    try:
        content = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BrokenInputError(f"{path}: not a signed agreement: {str(error)[:120]}") from error
    if not isinstance(content, dict) or set(content) != {"format", "agreement", "signatures"}:
        raise BrokenInputError(f"{path}: not a signed agreement: expected format, agreement and signatures.")
    if content["format"] != FORMAT:
        raise BrokenInputError(f"{path}: format {str(content['format'])[:40]!r}; expected {FORMAT}.")
    agreement = _agreement(path, content["agreement"])
    signed = content["signatures"]
    if not isinstance(signed, list) or not 1 <= len(signed) <= len(agreement.parties):
        raise BrokenInputError(f"{path}: expected one or two signatures.")
    signatures = tuple(_signature(path, agreement, one) for one in signed)
    if len({one.key.key_id for one in signatures}) != len(signatures):
        raise BrokenInputError(f"{path}: one side signed twice.")
    return SignedAgreement(agreement, signatures)


def sign(signed: SignedAgreement, key: SigningKey, *, by: str, when: dt.datetime) -> SignedAgreement:
    """Add one side's signature, in the name of somebody whom the agreement names."""
    agreement = signed.agreement
    party = agreement.party_of(key.public.key_id)
    if party is None:
        raise WrongUseError(
            f"this agreement names the keys {' and '.join(one.key_id[:16] + '...' for one in agreement.parties)}; this project "
            f"signs with {key.public.key_id[:16]}...: it is no party to it."
        )
    check_person(party, by)
    if signed.key_of(party):
        raise WrongUseError(f"{party.organisation} has signed this agreement already.")
    signed_at = when.astimezone(dt.UTC).isoformat(timespec="seconds")
    signature = key.sign(_signed_bytes(agreement, by, signed_at))
    return SignedAgreement(agreement, (*signed.signatures, Signature(key.public, by, signed_at, signature)))


def write_signed(path: Path, signed: SignedAgreement) -> None:
    """Write a signed agreement, readable by its owner only; a file that is there is not written over."""
    content = {
        "format": FORMAT,
        "agreement": signed.agreement.content,
        "signatures": [
            {
                "key": one.key.pem.decode("ascii"),
                "by": one.by,
                "signed_at": one.signed_at,
                "signature": one.signature.hex(),
            }
            for one in signed.signatures
        ],
    }
    write_private(path, (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode("utf-8"))


def check_person(party: Party, name: str) -> None:
    """Refuse somebody who may not act for a side."""
    if not party.has(name):
        raise WrongUseError(
            f"{name!r} may not act for {party.organisation}: the agreement names {', '.join(party.people)}; and "
            f"{party.supervisor} as supervisor."
        )


def same_person(one: str, other: str) -> bool:
    """Say whether two names are one, whatever their case and spaces."""
    return _plain(one) == _plain(other)


def _agreement(path: Path, content: Any) -> Agreement:
    if not isinstance(content, dict):
        raise BrokenInputError(
            f"{path}: expected the keys of an agreement; `clew match draft` writes a form."
        )
    try:
        return Agreement.model_validate_json(json.dumps(content, default=str))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(step) for step in first["loc"]) or "agreement"
        found = "" if key == "agreement" else f" (found {str(first.get('input'))[:60]!r})"
        raise BrokenInputError(f"{path}: {key}: {first['msg']}{found}") from error
    except (ValueError, RecursionError) as error:
        raise BrokenInputError(f"{path}: not an agreement: {str(error)[:120]}") from error


def _signature(path: Path, agreement: Agreement, given: Any) -> Signature:
    names = {"key", "by", "signed_at", "signature"}
    if (
        not isinstance(given, Mapping)
        or set(given) != names
        or not all(isinstance(given[name], str) for name in names)
    ):
        raise BrokenInputError(f"{path}: a signature has the keys {', '.join(sorted(names))}.")
    key = parse_public_key(given["key"].encode("utf-8"), name=f"{path}: signature")
    party = agreement.party_of(key.key_id)
    if party is None:
        raise BrokenInputError(f"{path}: signed with {key.key_id[:16]}..., which is the key of neither side.")
    try:
        signature = bytes.fromhex(given["signature"])
    except ValueError as error:
        raise BrokenInputError(
            f"{path}: the signature of {party.organisation} is not hexadecimal."
        ) from error
    signed = _signed_bytes(agreement, given["by"], given["signed_at"])
    if len(signature) != SIGNATURE_LENGTH or not key.verify(signed, signature):
        raise BrokenInputError(
            f"{path}: the signature of {party.organisation} does not fit: the agreement was changed after it was signed, or "
            "the signature is not theirs. Ask for the file again."
        )
    if not party.has(given["by"]):
        raise BrokenInputError(
            f"{path}: {given['by'][:80]!r}, who signed, is not named by {party.organisation}."
        )
    return Signature(key, given["by"], given["signed_at"], signature)


def _signed_bytes(agreement: Agreement, by: str, signed_at: str) -> bytes:
    return to_canonical({"format": FORMAT, "agreement": agreement.content, "by": by, "signed_at": signed_at})


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
