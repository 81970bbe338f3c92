"""The screens, one file a page; its template stands in ``templates/`` under the same name. Found by walking this package."""
