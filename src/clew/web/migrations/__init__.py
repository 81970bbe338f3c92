"""Migrations of the desk's database, run by Alembic."""
