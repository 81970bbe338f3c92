"""The sections of a package, one small file each: ``section(case, cite) -> dict``, found by walking this package.

Which sections a receiver gets is data: ``data/referral/<receiver>.yml``. What is not named there is not gathered.
"""
