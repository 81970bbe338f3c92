r"""State that a server escapes so that no browser can take it for mark-up.

Angular Universal (up to version 15) writes ``{&q;age&q;:27}`` for ``{"age":27}`` into the script that hands its state over.

>>> unescaped('{&q;text&q;:&q;a &l;b&g; &a;q; it&s;s&q;}')
'{"text":"a <b> &q; it\'s"}'
"""

_SIGNS = (("&l;", "<"), ("&g;", ">"), ("&q;", '"'), ("&s;", "'"), ("&a;", "&"))
"""The sign that begins all of them comes last."""


def unescaped(text: str) -> str:
    """Give a script's text with its own signs; as it is where nothing is escaped so."""
    if "&q;" not in text:
        return text
    for written, sign in _SIGNS:
        text = text.replace(written, sign)
    return text
