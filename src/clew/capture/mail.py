"""A digest as a mail, and the one place that sends it: only to the receiver that the project's settings name.

The message is plain text alone. Its id follows from what it says, so that a digest that had to be sent twice is one message
to a mail reader that looks.
"""

import datetime as dt
import smtplib
import ssl
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.records.ids import make_id
from clew.store.watch_settings import MailSettings

_TIMEOUT_S = 60


def make_message(settings: MailSettings, *, subject: str, text: str, made_at: dt.datetime) -> EmailMessage:
    """Make the message. Raises :class:`WrongUseError` where the settings name no receiver."""
    if not settings.to:
        raise WrongUseError(
            "clew.toml: [mail] to is empty: nothing is mailed. Name a receiver, a sender and a host there."
        )
    message = EmailMessage(policy=SMTP)
    message["From"] = _address(settings.sender)
    message["To"] = _address(settings.to)
    message["Subject"] = subject
    message["Date"] = format_datetime(made_at.astimezone(dt.UTC))
    domain = settings.sender.rpartition("@")[2]
    named = make_id("digest", subject, text, made_at.isoformat())
    message["Message-ID"] = f"<{named[:32]}@{domain}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no machine answers it
    message.set_content(text)
    return message


def send(message: EmailMessage, settings: MailSettings, *, root: Path) -> None:
    """Hand the message to the server of the settings; raises :class:`BrokenInputError` where it does not take it.

    ``root``: the project's folder, from which a ``password_file`` is read.
    """
    try:
        with _connected(settings) as server:
            if settings.user:
                server.login(settings.user, _password(root / settings.password_file))
            server.send_message(message)
    except (OSError, smtplib.SMTPException) as error:
        raise BrokenInputError(
            f"the mail could not be handed to {settings.host}:{settings.port}: {error}. It is owed, and the next digest tries again."
        ) from error


def _connected(settings: MailSettings) -> smtplib.SMTP:
    if settings.security == "tls":
        return smtplib.SMTP_SSL(
            settings.host, settings.port, timeout=_TIMEOUT_S, context=ssl.create_default_context()
        )
    server = smtplib.SMTP(settings.host, settings.port, timeout=_TIMEOUT_S)
    if settings.security == "starttls":
        server.starttls(context=ssl.create_default_context())
    return server


def _password(path: Path) -> str:
    if path.stat().st_mode & 0o077:
        raise WrongUseError(f"{path}: others may read it; make it yours alone: chmod 600.")
    return path.read_text("utf-8").strip()


def _address(text: str) -> Address:
    name, _, domain = text.partition("@")
    return Address(username=name, domain=domain)
