"""The calls: what the screens show and do, as JSON under ``/api/v1``, one file a subject. Found by walking this package."""
