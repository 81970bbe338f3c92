"""Fetch politely, import archives, seal; pictures become hashes and facts in memory and are dropped."""
