"""Slots of shadow roots, filled as a browser fills them: ``<span slot="age">34</span>`` stands where the root has
``<slot name="age">``, beside its label there; what has no slot's name stands where the unnamed slot is.

(HTML Living Standard, 4.13; DOM Standard, 4.2.2.3 "Finding slots and slottables".) What no slot takes is not shown
by a browser, and stays here where it is: a script may show it later.
"""

from collections import defaultdict

from selectolax.lexbor import LexborHTMLParser, LexborNode

from clew.parse.inert import SHADOW

_MOST_ROOTS, _MOST_CHILDREN = 500, 2000


def fill_slots(tree: LexborHTMLParser) -> None:
    """Put the children of the elements with a shadow root into its slots; the innermost first."""
    for root in reversed(tree.css(SHADOW)[:_MOST_ROOTS]):
        host = root.parent
        if host is not None:
            _fill(root, _light(host, root))


def _light(host: LexborNode, root: LexborNode) -> dict[str, list[LexborNode]]:
    """Give the host's own children by the slot that they ask for; text asks for the unnamed one."""
    asked: dict[str, list[LexborNode]] = defaultdict(list)
    for number, child in enumerate(host.iter(include_text=True)):
        if number >= _MOST_CHILDREN:
            break
        if child.mem_id != root.mem_id:
            name = "" if child.is_text_node else (child.attributes.get("slot") or "")
            asked[name].append(child)
    return asked


def _fill(root: LexborNode, asked: dict[str, list[LexborNode]]) -> None:
    for slot in root.css("slot"):
        children = asked.pop(slot.attributes.get("name") or "", [])
        for child in children:
            slot.insert_before(child)  # a copy
            child.decompose()
        if children:
            slot.decompose()
