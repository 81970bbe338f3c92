"""Sealing what was captured, and checking it: digests, signatures, time stamps, and archives to hand over."""
