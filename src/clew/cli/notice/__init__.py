"""Notices to platforms: a safety report of a site, and a notice as Article 16(2) of the EU Digital Services Act asks for it.

Nothing is sent: files are written, and you say when you have sent them and what came back. A notice tells the platform, and perhaps whoever
runs the ads: agree it with the investigating unit first. `clew notice SITE` is short for `clew notice make SITE`.

Example: clew notice lantern.example --report-only --language de

Example: clew notice lantern.example --lead p-70d6 --explanation "..." --by "A. Example" --email a@example.org --language de

Example: clew notice list
"""
