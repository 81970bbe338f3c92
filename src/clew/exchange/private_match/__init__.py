"""Two agencies learn how many values they share, and then which, without handing their data over.

Files only, no server. An *agreement* that both sign says who may ask what, how much, how often and until when. Each step
reads one file and writes one: ``ask`` a request, ``answer`` a response, ``finish`` what came of it. Everybody keeps a log:
the project's audit trail, without values. Three grades, in this order:

1. ``size``: how many values both hold, and nothing else (private set intersection, ECDH on P-256);
2. ``reveal``: which ones, told to who asked; only after a round of ``size``;
3. ``hashes``: keyed hashes. Who answers can recover every value of the request by trying all phone numbers, and who asks
   may not know that from the protocol: so both have to accept it in writing, in the agreement.

What each side learns at each step stands in ``learns.py``, which the page for lawyers and ``--dry-run`` both print.
"""
