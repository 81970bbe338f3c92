"""Learn what another agency holds too, without handing your data over: how many values are shared, and then which.

Files only: a request goes out, a response comes back. An agreement that both sides sign says what may be asked, how much and
how often. What each side learns at each step, in plain words for both sides' lawyers: docs/matching.md.

Example: clew match draft agreement.yml --partner-key partner.pub

Example: clew match sign agreement.yml --by "A. Example" -o agreement.json

Example: clew match ask size phone --agreement agreement.json --by "A. Example" -o request.match --dry-run

Example: clew match answer request.match --agreement agreement.json --by "B. Example" -o response.match

Example: clew match result response.match --agreement agreement.json --by "A. Example"
"""
