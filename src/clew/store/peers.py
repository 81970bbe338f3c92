"""From which address a capture came, as its record says (``WARC-IP-Address``)."""

from pathlib import Path

from clew.kernel.errors import BrokenInputError
from clew.store.warc import MAX_RECORD, open_record


def peer_of(root: Path, warc_file: str, offset: int, length: int) -> str | None:
    """Give the address of the server that a record of the project names; null where it names none."""
    path = root / warc_file
    try:
        with path.open("rb") as file:
            file.seek(offset)
            record = open_record(file.read(min(length, MAX_RECORD)))
    except OSError as error:
        raise BrokenInputError(
            f"{path}: an archive of this project can't be read: {error.strerror}."
        ) from error
    stated = record.headers.get("WARC-IP-Address") if record is not None else None
    return str(stated).strip() or None if stated else None
