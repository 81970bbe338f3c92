"""operator: sites under one control, as far as their ties tell."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Operator:
    """Sites that share an operator, with the reasons ("analytics UA-1234")."""

    KEY: ClassVar = ("operator_id",)
    TABLE: ClassVar = "operators"

    operator_id: str
    site_ids: tuple[str, ...]
    reasons: tuple[str, ...]
