"""Watch the market: which sites are due, what is new since the last digest, who is told.

Nothing is mailed unless clew.toml names a receiver.

Example: clew watch due

Example: clew watch add phone "+43 660 0000001" --by "A. Example" --reason "asked for by a partner"

Example: clew watch run

Example: clew watch alerts
"""
