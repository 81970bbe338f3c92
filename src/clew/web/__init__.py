"""The desk: the casework web app that ``clew serve`` opens on a project. One file a page, its template beside it."""
