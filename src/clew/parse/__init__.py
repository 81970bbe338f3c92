"""Capture -> page: kind, text, canonical URL, skeleton, and the blocks that are ads; no rule names a site.

Three steps. :mod:`draft` reads one page alone. :mod:`profile` learns what the pages of a site share.
:mod:`decide` reads a draft again in the light of its site: kind, relevance, canonical URL, blocks.
"""
