"""Refer a lead, site or operator: a signed package for a named receiver. Nothing is sent: a file is written for you to hand over.

A prosecutor, a foreign unit, a case against a platform, a support service, or, of an urgent lead, the national reporting point; each gets what it
needs and no more. `clew verify PACKAGE` checks one. `clew refer ID` is short for `clew refer make ID`.

Example: clew refer n-ba18 --to prosecutor --receiver "Public Prosecutor, Example City" --by "A. Example" --reason "signals of several families"

Example: clew refer n-ba18 --to support --receiver "Example Hotline" --need "somewhere safe to sleep" --by "A. Example" --reason "asked for help"

Example: clew refer list
"""
