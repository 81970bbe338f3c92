"""Readers of ``data/``: ontology, lexicons, markets, gazetteer, rates; errors with file and line."""
