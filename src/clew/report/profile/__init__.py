"""The country profile: what a market looks like, how sure each figure is, and nothing of anybody in it.

Read in this order: :mod:`~clew.report.profile.market` (which ads, persons and sites count),
:mod:`~clew.report.profile.press` (from units to figures that may be published), ``chapters/`` (one file a chapter),
:mod:`~clew.report.profile.profile` (the whole), :mod:`~clew.report.profile.changes` (two dates, several countries: made from
published figures alone), ``formats/`` (one file a format). What is said in it is data, a file a language:
``data/profile/<bcp47>.yml``.
"""

from clew.report.profile.changes import compare
from clew.report.profile.document import all_formats, written
from clew.report.profile.market import Period
from clew.report.profile.profile import About, about_of, make_profile, read_published
from clew.report.profile.words import languages, load_words

__all__ = [
    "About",
    "Period",
    "about_of",
    "all_formats",
    "compare",
    "languages",
    "load_words",
    "make_profile",
    "read_published",
    "written",
]
