r"""Reading YAML knowledge strictly: every value knows its file and line, and unknown keys are errors.

>>> node = read_knowledge("id: a\nweight: 2", Path("x.yml"))
>>> parts = node.mapping({"id", "weight"}, required={"id"})
>>> parts["id"].text(), parts["weight"].number()
('a', 2.0)
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from clew.kernel.errors import BrokenInputError


class KnowledgeError(BrokenInputError):
    """A knowledge file that says something we don't understand: file, line, what was expected."""


@dataclass(frozen=True, slots=True)
class Node:
    """A YAML value with the file it stands in."""

    path: Path
    node: Any

    @property
    def line(self) -> int:
        """Give the line of the file on which the value begins."""
        return int(self.node.start_mark.line) + 1

    def fail(self, expected: str) -> KnowledgeError:
        """Make the error that says what was expected here."""
        return KnowledgeError(f"{self.path}, line {self.line}: expected {expected}")

    def mapping(self, allowed: Iterable[str] | None, *, required: Iterable[str] = ()) -> dict[str, "Node"]:
        """Give the values by key; ``allowed`` None takes any key."""
        if not isinstance(self.node, yaml.MappingNode):
            raise self.fail("a mapping of keys to values")
        parts: dict[str, Node] = {}
        for key_node, value in self.node.value:
            key = Node(self.path, key_node)
            name = key.text()
            if allowed is not None and name not in allowed:
                raise key.fail(f"a key among {', '.join(sorted(allowed))}; found {name!r}")
            if name in parts:
                raise key.fail(f"each key once; {name!r} stands twice")
            parts[name] = Node(self.path, value)
        missing = sorted(set(required) - set(parts))
        if missing:
            raise self.fail(f"the key {missing[0]!r}, which is missing")
        return parts

    def items(self) -> list["Node"]:
        """Give the members of a list."""
        if not isinstance(self.node, yaml.SequenceNode):
            raise self.fail("a list")
        return [Node(self.path, item) for item in self.node.value]

    def text(self) -> str:
        """Give a text that is not empty."""
        if not isinstance(self.node, yaml.ScalarNode) or not self.node.value.strip():
            raise self.fail("a text")
        return str(self.node.value)

    def texts(self) -> tuple[str, ...]:
        """Give a list of texts."""
        return tuple(item.text() for item in self.items())

    def number(self) -> float:
        """Give a number."""
        value = self.plain()
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.fail("a number")
        return float(value)

    def plain(self) -> Any:
        """Give the value as plain lists, dicts and scalars."""
        if isinstance(self.node, yaml.MappingNode):
            return {key: value.plain() for key, value in self.mapping(None).items()}
        if isinstance(self.node, yaml.SequenceNode):
            return [item.plain() for item in self.items()]
        loader = yaml.SafeLoader("")
        try:
            return loader.construct_object(self.node)
        except (yaml.YAMLError, ValueError) as error:
            raise self.fail("a plain value") from error


def read_knowledge(text: str, path: Path) -> Node:
    """Read one YAML document into nodes; raise a KnowledgeError where it is not YAML."""
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else "?"
        raise KnowledgeError(f"{path}, line {line}: not YAML: {getattr(error, 'problem', error)}") from error
    if root is None:
        raise KnowledgeError(f"{path}, line 1: expected a document, found an empty file")
    return Node(path, root)
