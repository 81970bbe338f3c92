"""Pure functions without I/O, clock or randomness; nothing of Clew is imported here."""
