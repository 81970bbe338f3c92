"""What is asked of a page that was drawn, in a world of scripts of our own: what the page made of its own is not in it."""

from typing import Any

ELEMENTS = "document.getElementsByTagName('*').length"

DOCUMENT = """
(() => {
  const limit = LIMIT, roots = [], queue = [document];
  while (queue.length && roots.length < 5000) {
    const walker = document.createTreeWalker(queue.pop(), NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const root = walker.currentNode.shadowRoot;
      if (root) { roots.push(root); queue.push(root); }
    }
  }
  const top = document.documentElement;
  if (!top) return {html: '', cut: false};
  const tag = top.cloneNode(false).outerHTML;
  const inner = top.getHTML({shadowRoots: roots});
  const html = (document.doctype ? '<!DOCTYPE html>' : '') + tag.replace(/<\\/html>$/i, '') + inner + '</html>';
  return {html: html.slice(0, limit), cut: html.length > limit};
})()
"""
"""The document as it stands, with the trees of open shadow roots in it (HTML Living Standard, 8.5.4 ``getHTML``)."""


class World:
    """A world of scripts beside the page's own, which sees the same document."""

    def __init__(self, session: Any, context_id: int) -> None:
        self._session = session
        self._context_id = context_id

    @classmethod
    async def beside(cls, session: Any) -> "World":
        """Make one in a page's main frame; ``session``: a session of the DevTools protocol."""
        tree = await session.send("Page.getFrameTree")
        made = await session.send(
            "Page.createIsolatedWorld", {"frameId": tree["frameTree"]["frame"]["id"], "worldName": "clew"}
        )
        return cls(session, made["executionContextId"])

    async def tell(self, expression: str) -> Any:
        """Give the value of an expression; null where the page's document is another by now."""
        told = await self._session.send(
            "Runtime.evaluate",
            {"expression": expression, "contextId": self._context_id, "returnByValue": True},
        )
        return told.get("result", {}).get("value")
