"""What a form sent, as a parameter of a handler: each field's text, or all texts of a field. Files are no fields of ours."""

from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import UploadFile


async def given_form(request: Request) -> dict[str, str]:
    """Give each field with its last text."""
    form = await request.form()
    return {name: value for name, value in form.items() if not isinstance(value, UploadFile)}


async def given_lists(request: Request) -> dict[str, list[str]]:
    """Give each field with all its texts, such as boxes that are ticked."""
    form = await request.form()
    return {name: [value for value in form.getlist(name) if isinstance(value, str)] for name in form}


Fields = Annotated[dict[str, str], Depends(given_form)]
Lists = Annotated[dict[str, list[str]], Depends(given_lists)]
