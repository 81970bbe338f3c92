"""A copied text: one original and a few copies by strangers, under other names and with other contacts."""

import ibis

from clew.engine import Engine
from clew.link.bonds import keys_of
from clew.link.strangers import strange_texts, with_style

REASON = "copied_text"
MEANING = "strangers use the wording, under other names and with other contacts: somebody copied it"
PLACE = 50


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside what strangers share, and the misspellings that came along with it."""
    return with_style(keys_of(strange_texts(engine, links)), links)
