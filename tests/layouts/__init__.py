"""Small invented sites, each laid out in its own way and written in its own language."""
