"""A simulated web: the market's sites served on this machine, with what makes a real web hard.

`python -m clew_market.serve FOLDER` serves them. Three markets of eight sites each, and seven sites without any use: one
that blocks, slow and broken ones, redirects that lead astray, a calendar without end. Each server keeps a log of
its requests with the digests of what it got and sent. Everything listens on 127.0.0.1 alone.
"""
