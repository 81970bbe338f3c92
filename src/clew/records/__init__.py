"""The records of the data model: one frozen class a file, one Parquet table a class.

``RECORDS`` is found by walking this package in alphabetical order; nothing is listed by hand.

>>> RECORDS["ad"].__name__
'Ad'
>>> TABLES["ads"].__name__
'Ad'
"""

from clew.records.schema import arrow_schema, is_working, key_of, plural_of, walk_records

RECORDS = walk_records(__name__, __path__)
TABLES = {plural_of(record): record for record in RECORDS.values() if not is_working(record)}

__all__ = ["RECORDS", "TABLES", "arrow_schema", "key_of", "plural_of"]
