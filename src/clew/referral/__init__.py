"""Out of the house, to a named receiver: referral packages with their chain of custody, and notices to platforms."""
