"""The archive formats: one module each, with ``TITLE``, ``is_mine(head)`` and ``iter_records(path)``."""
