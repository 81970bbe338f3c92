"""``clew serve``: the analyst's desk, in a browser."""

import datetime as dt
import secrets
import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from clew.cli.options import ProjectOption, errors, opened
from clew.kernel.errors import WrongUseError

if TYPE_CHECKING:
    from clew.web.database import Database
    from clew.web.desk import House

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_CODE_DAYS = 1


def command(
    project: ProjectOption = Path(),
    host: Annotated[str, typer.Option("--host", help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="The port to listen on.")] = 8765,
    address: Annotated[
        str | None,
        typer.Option(
            "--address",
            help="Under which address browsers reach the desk, where a server before it speaks TLS: https://desk.example",
            show_default=False,
        ),
    ] = None,
    certificate: Annotated[
        Path | None,
        typer.Option("--tls-certificate", help="A certificate, to speak TLS itself.", show_default=False),
    ] = None,
    key: Annotated[Path | None, typer.Option("--tls-key", help="Its key.", show_default=False)] = None,
    database: Annotated[
        str | None,
        typer.Option(
            "--database",
            help="A PostgreSQL database for a team: postgresql://desk@server/clew. Put it into clew.toml, too, for runs to read it.",
            show_default="as clew.toml says; else files in the project",
        ),
    ] = None,
    team: Annotated[
        bool, typer.Option("--team", help="Ask for name and password also on this machine alone.")
    ] = False,
) -> None:
    """Open the desk on a project: read leads, decide, follow networks, in a browser on this machine.

    On one's own machine it prints a link that works once. Who opens it has all roles of a small office: analyst,
    supervisor, administrator.

    For a team: --team, or any other --host. The first start prints a code with which the administrator signs up; everybody
    else is invited by her or him. Passwords cross a network only under TLS: give --tls-certificate and --tls-key, or --address
    with https where a server before it does that.

    Example: clew serve --project graz

    Example: clew serve --project graz --host 0.0.0.0 --address https://desk.example --database postgresql://desk@db/clew
    """
    import uvicorn  # noqa: PLC0415 - no other command waits for the server's libraries

    from clew.web.app import create_app, make_desk  # noqa: PLC0415 - as above
    from clew.web.database import database_url, open_database  # noqa: PLC0415 - as above
    from clew.web.search import warm  # noqa: PLC0415 - as above
    from clew.web.shelf import NoRunError  # noqa: PLC0415 - as above

    opened_project = opened(project)
    is_near = host in _LOOPBACK
    if not is_near and certificate is None and not (address or "").startswith("https://"):
        raise WrongUseError(
            f"--host {host}: passwords and personal data would cross the network in the clear. Give --tls-certificate and "
            "--tls-key, or --address https://... where a server before the desk speaks TLS."
        )
    if (certificate is None) != (key is None):
        raise WrongUseError("--tls-certificate and --tls-key belong together.")
    if database and database != opened_project.database:
        errors().print(
            "[yellow]Decisions go to the server that --database names; runs read where clew.toml says.[/] "
            'Put the same address there: database = "postgresql://..."'
        )
        settings = opened_project.settings.model_copy(update={"database": database})
        opened_project = replace(opened_project, settings=settings)
    store = open_database(database_url(opened_project.database, opened_project.root))
    house = _house(
        store,
        host=host,
        address=address,
        is_secure=bool(certificate),
        is_single=is_near and not team and address is None and not opened_project.settings.openid.issuer,
    )
    desk = make_desk(opened_project, store, house=house)
    base = address or f"{'https' if certificate else 'http'}://{'localhost' if is_near else host}:{port}"
    with suppress(NoRunError):
        desk.shelf.current()
    _greet(store, house, base.rstrip("/"))
    # the first search would wait seconds for the lexicons
    threading.Thread(target=warm, daemon=True).start()
    try:
        uvicorn.run(
            create_app(desk),
            host=host,
            port=port,
            ssl_certfile=str(certificate) if certificate else None,
            ssl_keyfile=str(key) if key else None,
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
        )
    finally:
        desk.explanations.close()
        store.close()


def _house(store: "Database", *, host: str, address: str | None, is_secure: bool, is_single: bool) -> "House":
    """Say how the desk is reached; it stays one person's as long as nobody has a password."""
    from sqlalchemy import select  # noqa: PLC0415 - as above

    from clew.web.desk import House  # noqa: PLC0415 - as above
    from clew.web.rows import UserRow  # noqa: PLC0415 - as above

    names = [host, *(("127.0.0.1", "localhost", "[::1]") if host in _LOOPBACK else ())]
    if address:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/"):
            raise WrongUseError(f"--address {address}: expected one such as https://desk.example")
        names.append(parts.hostname)
        is_secure = is_secure or parts.scheme == "https"
    with store.reading() as session:
        people = session.scalars(select(UserRow)).all()
    alone = len(people) <= 1 and not any(one.password or one.subject for one in people)
    return House(hosts=tuple(dict.fromkeys(names)), is_secure=is_secure, is_single=is_single and alone)


def _greet(store: "Database", house: "House", base: str) -> None:
    """Say where the desk is, and print what opens it for the first time."""
    from clew.web.people import count_people, make_code  # noqa: PLC0415 - as above

    now = dt.datetime.now(dt.UTC)
    say = errors().print
    with store.writing() as session:
        if house.is_single:
            code = secrets.token_urlsafe(24)
            make_code(session, code=code, purpose="open", until=now + dt.timedelta(days=_CODE_DAYS))
            say(f"The desk: [bold]{base}/open?code={code}[/bold]", soft_wrap=True)
            say("The link works once, for a day, on this machine. Stop with Ctrl-C.")
        elif count_people(session) == 0:
            code = secrets.token_urlsafe(12)
            make_code(session, code=code, purpose="setup", until=now + dt.timedelta(days=_CODE_DAYS))
            say(f"The desk: [bold]{base}/setup[/bold]", soft_wrap=True)
            say(
                f"Nobody has signed up yet. The administrator's code: [bold]{code}[/bold] (works once, for a day)"
            )
        else:
            say(f"The desk: [bold]{base}[/bold]. Stop with Ctrl-C.", soft_wrap=True)
