"""Finding sites: which countries, which queries, which candidates, and how many are still unseen.

:mod:`states` and :mod:`ranking` choose countries; :mod:`overlap` holds the project's sites against the lists of others.
Nothing here asks the network: discovery reads files and tables.
"""
