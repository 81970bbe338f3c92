"""Sign-in by an office's own service: OpenID Connect, the code flow with PKCE (RFC 7636), state and nonce.

The only requests that the desk ever makes go to the issuer that the settings name: its configuration, its keys, the exchange of a code. Whom
it vouches for is known here by its subject alone; nobody is made by signing in: the first time, the administrator's invitation is asked for.
Libraries: Authlib for the flow, joserfc for the token.
"""

import datetime as dt
import hmac
import json
import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

import httpx

from clew.kernel.errors import ClewError, WrongUseError
from clew.store.openid_settings import OpenIdSettings

PATIENCE = dt.timedelta(minutes=10)
"""How long somebody may take at the office's page, and to type an invitation."""
SECRET = "CLEW_OPENID_SECRET"  # noqa: S105 - the name of a variable
_MOST_WAITING = 1_000
_MOST_BYTES = 256 * 1024
_TIMEOUT_S = 10.0
_LEEWAY_S = 60
_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Those with a public key: a token that is signed with nothing, or with a secret that both know, is refused."""


class OpenIdError(ClewError):
    """The office's sign-in can't be reached, or what it sent is not right."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody on the way: sent off with these, or back (``subject``) and asked for an invitation."""

    state: str
    nonce: str
    verifier: str
    redirect: str
    next: str
    until: dt.datetime
    subject: str | None = None


class OpenId:
    """The way through an office's sign-in. Who is on it is kept in memory, under the secret of a cookie of her own browser."""

    def __init__(self, settings: OpenIdSettings, *, secret: str | None = None) -> None:
        if not settings.client_id:
            raise WrongUseError("clew.toml: [openid] names an issuer and no client_id.")
        self.settings = settings
        self._secret = secret or None
        self._lock = threading.Lock()
        self._waiting: dict[str, Waiting] = {}

    def begin(self, *, redirect: str, next_: str, when: dt.datetime) -> tuple[str, str]:
        """Give the address of the office's page, and the secret that the browser has to bring back."""
        found = self._configuration()
        waiting = Waiting(
            state=secrets.token_urlsafe(32),
            nonce=secrets.token_urlsafe(32),
            verifier=secrets.token_urlsafe(48),
            redirect=redirect,
            next=next_,
            until=when + PATIENCE,
        )
        with self._client(redirect) as client:
            address, _ = client.create_authorization_url(
                found["authorization_endpoint"],
                state=waiting.state,
                nonce=waiting.nonce,
                code_verifier=waiting.verifier,
            )
        return str(address), self._keep(waiting, when)

    def finish(self, cookie: str, *, state: str, code: str, when: dt.datetime) -> tuple[str, Waiting]:
        """Give whom the office vouches for (issuer and subject), and with which wish she left; raises where anything is not right."""
        waiting = self._take(cookie, when)
        if waiting is None or not code or not hmac.compare_digest(waiting.state.encode(), state.encode()):
            raise OpenIdError("This sign-in was not begun in this browser, or too long ago. Begin again.")
        found = self._configuration()
        with self._client(waiting.redirect) as client:
            try:
                token = client.fetch_token(found["token_endpoint"], code=code, code_verifier=waiting.verifier)
            except (
                Exception
            ) as error:  # Authlib's, httpx's and JSON's own: none of them says more to who signs in
                raise OpenIdError("The office's sign-in did not take the code. Begin again.") from error
        claims = self._claims(str(token.get("id_token") or ""), found, waiting.nonce, when)
        subject = f"{self.settings.issuer} {claims['sub']}"
        if len(subject) > 300:  # noqa: PLR2004 - as long as the column
            raise OpenIdError("The office's sign-in gave a subject that is too long.")
        return subject, waiting

    def keep_subject(self, waiting: Waiting, subject: str, when: dt.datetime) -> str:
        """Keep whom the office vouched for until she has typed her invitation; give the secret for her browser."""
        return self._keep(replace(waiting, subject=subject, until=when + PATIENCE), when)

    def invited(self, cookie: str, when: dt.datetime) -> Waiting | None:
        """Give who came back and is to type her invitation; null where nobody is."""
        with self._lock:
            found = self._waiting.get(cookie)
        return found if found and found.subject and found.until > when else None

    def forget(self, cookie: str) -> None:
        """Forget somebody who was on the way."""
        with self._lock:
            self._waiting.pop(cookie, None)

    def _keep(self, waiting: Waiting, when: dt.datetime) -> str:
        cookie = secrets.token_urlsafe(32)
        with self._lock:
            self._waiting = {name: one for name, one in self._waiting.items() if one.until > when}
            if len(self._waiting) >= _MOST_WAITING:
                raise OpenIdError("Too many people are signing in just now. Try again in some minutes.")
            self._waiting[cookie] = waiting
        return cookie

    def _take(self, cookie: str, when: dt.datetime) -> Waiting | None:
        with self._lock:
            found = self._waiting.pop(cookie, None)
        return found if found and found.until > when and found.subject is None else None

    def _client(self, redirect: str) -> Any:
        from authlib.integrations.httpx_client import (  # type: ignore[import-untyped]  # noqa: PLC0415 - of the extra clew[team]
            OAuth2Client,
        )

        return OAuth2Client(
            self.settings.client_id,
            self._secret,
            scope="openid",
            redirect_uri=redirect,
            code_challenge_method="S256",
            token_endpoint_auth_method="client_secret_basic" if self._secret else "none",
            timeout=_TIMEOUT_S,
            follow_redirects=False,
        )

    def _configuration(self) -> dict[str, Any]:
        issuer = self.settings.issuer
        found = _asked(issuer.rstrip("/") + "/.well-known/openid-configuration")
        if found.get("issuer") != issuer:
            raise OpenIdError("The office's sign-in names itself otherwise than the settings do.")
        for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            if not _is_safe(found.get(name), issuer):
                raise OpenIdError(f"The office's sign-in has no {name} under https.")
        return found

    def _claims(
        self, token: str, found: Mapping[str, Any], nonce: str, when: dt.datetime
    ) -> Mapping[str, Any]:
        """Read the token: signed by one of the issuer's keys, for this desk, for this sign-in, not past its time (OpenID Connect Core 3.1.3.7)."""
        from joserfc import jwt  # noqa: PLC0415 - comes with Authlib
        from joserfc.errors import JoseError  # noqa: PLC0415 - as above
        from joserfc.jwk import KeySet  # noqa: PLC0415 - as above

        now = int(when.timestamp())
        try:
            keys = KeySet.import_key_set(_asked(found["jwks_uri"]))  # type: ignore[arg-type]
            claims = jwt.decode(token, keys, algorithms=list(_ALGORITHMS)).claims
            jwt.JWTClaimsRegistry(
                now=now,
                leeway=_LEEWAY_S,
                iss={"essential": True, "value": self.settings.issuer},
                aud={"essential": True, "value": self.settings.client_id},
                exp={"essential": True},
                iat={"essential": True},
                sub={"essential": True},
                nonce={"essential": True, "value": nonce},
            ).validate(claims)
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise OpenIdError(
                "What the office's sign-in sent is not signed for this desk. Begin again."
            ) from error
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if (several or "azp" in claims) and claims.get("azp") != self.settings.client_id:
            raise OpenIdError("What the office's sign-in sent is for another program.")
        if not isinstance(claims["sub"], str) or not claims["sub"].isprintable():
            raise OpenIdError("The office's sign-in gave no subject that can be kept.")
        return claims


def openid_of(settings: OpenIdSettings, environment: Mapping[str, str]) -> OpenId | None:
    """Give the way through the office's sign-in; null where the settings name none."""
    return OpenId(settings, secret=environment.get(SECRET)) if settings.issuer else None


def _asked(address: str) -> dict[str, Any]:
    try:
        with (
            httpx.Client(timeout=_TIMEOUT_S, follow_redirects=False) as client,
            client.stream("GET", address) as answer,
        ):
            answer.raise_for_status()
            body = b""
            for part in answer.iter_bytes():
                body += part
                if len(body) > _MOST_BYTES:
                    raise OpenIdError("The office's sign-in answers with more than can be right.")
        found = json.loads(body)
    except (httpx.HTTPError, ValueError, RecursionError) as error:
        raise OpenIdError(
            "The office's sign-in can't be reached just now. Try again, or sign in with a password."
        ) from error
    if not isinstance(found, dict):
        raise OpenIdError("The office's sign-in answers what can't be read.")
    return found


def _is_safe(address: object, issuer: str) -> bool:
    """Say whether an address is one under TLS; on this machine itself, as the issuer then is, it need not be."""
    if not isinstance(address, str):
        return False
    parts = urlsplit(address)
    near = parts.hostname in ("127.0.0.1", "localhost") and issuer.startswith("http://")
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and near))
