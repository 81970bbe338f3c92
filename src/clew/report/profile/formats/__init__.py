"""The formats of a profile, one file each (:mod:`clew.report.profile.document`)."""
