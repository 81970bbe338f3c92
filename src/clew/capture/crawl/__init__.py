"""Polite capture of public pages: what is asked, when, over which wire, and how it is written down.

The order of a request: :mod:`frontier` (what next), :mod:`pace` (when), :mod:`wire` (over a checked address, every
byte kept), :mod:`archive_file` (into a WARC), :mod:`journal` (what has been done), :mod:`reading` (what it links to).
:mod:`visit` puts them together, :mod:`engine` hangs them into Scrapy.
"""
