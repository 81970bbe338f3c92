"""What a form sent, as a parameter of a handler: each field's text, or all texts of a field. A file is read as text, once, by who asks for it."""

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


async def given_text(request: Request) -> str:
    """Give the text of the file of a form, empty where there is none: UTF-8 or UTF-16, else as Windows writes it in the West."""
    sent = (await request.form()).get("file")
    body = await sent.read() if isinstance(sent, UploadFile) else b""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


Fields = Annotated[dict[str, str], Depends(given_form)]
Lists = Annotated[dict[str, list[str]], Depends(given_lists)]
FileText = Annotated[str, Depends(given_text)]
