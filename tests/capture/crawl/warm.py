"""What each capture reads before it asks for anything. Imported by the one process of which captures of tests are copies, so once.

To import the libraries and to read words and places takes three seconds of a processor; a copy of a process that has them, none.
"""

import clew.capture.crawl.run
import clew.cli  # noqa: F401 - so that it is there
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import load_lexicons

load_lexicons()
packaged_gazetteer()
