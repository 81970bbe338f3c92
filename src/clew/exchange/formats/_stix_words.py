"""Ids that STIX fixes, and those of our two extensions."""

import uuid

from clew.exchange.cover import NAMESPACE

SCO = uuid.UUID("00abedb4-aa42-466c-9c01-fed23315a9b7")
"""The namespace of observables' ids (STIX 2.1, section 2.9)."""
TLP = {
    "CLEAR": "94868c89-83c2-464b-929b-a1a8aa3c8487",
    "GREEN": "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
    "AMBER": "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
    "AMBER+STRICT": "939a9414-2ddd-4d32-a0cd-375ea402b003",
    "RED": "e828b379-4e03-4974-9ac4-e53a884c97c1",
}
"""The marking definitions of TLP 2.0, and the extension that they use (OASIS, 2022)."""
TLP_EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"
PHONE = f"extension-definition--{uuid.uuid5(NAMESPACE, 'stix phone-number')}"
FACTS = f"extension-definition--{uuid.uuid5(NAMESPACE, 'stix clew-record')}"
