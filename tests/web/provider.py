"""A small sign-in service of an office, on this machine: configuration, keys, tokens. It keeps to the rules unless a test bends them."""

import base64
import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey


@dataclass
class Provider:
    """What it says. ``bend`` changes the claims of a token before it is signed; ``key`` signs."""

    now: Callable[[], int]
    address: str = ""
    key: ECKey = field(default_factory=lambda: ECKey.generate_key("P-256", {"kid": "one"}))
    subject: str = "subject-7"
    bend: Callable[[dict[str, Any]], None] = lambda _claims: None
    signer: Callable[[dict[str, Any]], str] | None = None
    granted: dict[str, dict[str, str]] = field(default_factory=dict)

    def grant(self, asked: str) -> tuple[str, str]:
        """Act as who signs in at the office's page: give the code and the state that the browser brings back."""
        query = {name: one[0] for name, one in parse_qs(urlsplit(asked).query).items()}
        assert query["response_type"] == "code"
        assert query["code_challenge_method"] == "S256"
        code = f"code-{len(self.granted)}"
        self.granted[code] = query
        return code, query["state"]

    def token(self, form: dict[str, str]) -> dict[str, Any] | None:
        """Exchange a code, once, against the verifier of its challenge; null where they don't fit."""
        query = self.granted.pop(form.get("code", ""), None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        fits = query and base64.urlsafe_b64encode(digest).decode().rstrip("=") == query["code_challenge"]
        if not query or not fits or form.get("redirect_uri") != query["redirect_uri"]:
            return None
        claims = {
            "iss": self.address,
            "sub": self.subject,
            "aud": query["client_id"],
            "exp": self.now() + 300,
            "iat": self.now(),
            "nonce": query["nonce"],
        }
        self.bend(claims)
        signed = (
            self.signer(claims)
            if self.signer
            else jwt.encode({"alg": "ES256", "kid": "one"}, claims, self.key)
        )
        return {"access_token": "opaque", "token_type": "Bearer", "id_token": signed}

    def configuration(self) -> dict[str, str]:
        """Say where things are."""
        return {
            "issuer": self.address,
            "authorization_endpoint": f"{self.address}/authorize",
            "token_endpoint": f"{self.address}/token",
            "jwks_uri": f"{self.address}/keys",
        }


@contextmanager
def serving_provider(now: Callable[[], int]) -> Iterator[Provider]:
    """Serve it."""
    provider = Provider(now)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answers: dict[str, Any] = {
                "/.well-known/openid-configuration": provider.configuration(),
                "/keys": {"keys": [provider.key.as_dict(private=False)]},
            }
            self._give(200 if self.path in answers else 404, answers.get(self.path, {}))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            token = provider.token({name: one[0] for name, one in parse_qs(body).items()})
            self._give(200 if token else 400, token or {"error": "invalid_grant"})

        def _give(self, status: int, said: Any) -> None:
            body = json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    provider.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
