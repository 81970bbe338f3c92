"""Watch the market: which sites are due, what is new since the last digest, who is told.

clew watch due                      which sites are due, and why

clew watch add phone +436600000001  be told of a number

clew watch run                      visit what is due, again and again

clew watch alerts                   what nobody has acknowledged yet

Nothing is mailed unless clew.toml names a receiver.
"""
