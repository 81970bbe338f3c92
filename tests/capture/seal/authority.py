"""A time-stamp authority of our own, made with ``openssl ts``: what it answers, no network is needed for."""

import http.server
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CONFIG = """\
[req]
distinguished_name = dn
prompt = no
[dn]
CN = Example Root
[ca]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
[leaf]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[here]
serial = ./serial
signer_cert = ./tsa.pem
certs = ./ca.pem
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
"""
_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]


class Authority:
    """A root, and a signer under it; ``ca`` is the root's certificate."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        (folder / "tsa.cnf").write_text(_CONFIG, "utf-8")
        (folder / "serial").write_text("01\n", "utf-8")
        self._openssl("req", "-x509", *_KEY, "-keyout", "ca.key", "-out", "ca.pem", "-days", "3650",
                      "-config", "tsa.cnf", "-extensions", "ca")  # fmt: skip
        self._openssl("req", "-new", *_KEY, "-keyout", "tsa.key", "-out", "tsa.csr", "-config", "tsa.cnf",
                      "-subj", "/CN=Example Time Stamps")  # fmt: skip
        self._openssl("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                      "-out", "tsa.pem", "-days", "3650", "-extfile", "tsa.cnf", "-extensions", "leaf")  # fmt: skip
        self.ca = folder / "ca.pem"

    def answer(self, request: bytes) -> bytes:
        """Answer a request."""
        (self.folder / "q.tsq").write_bytes(request)
        self._openssl(
            "ts", "-reply", "-queryfile", "q.tsq", "-config", "tsa.cnf", "-section", "here", "-out", "r.tsr"
        )
        return (self.folder / "r.tsr").read_bytes()

    def _openssl(self, *arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)

    @contextmanager
    def serving(self, status: int = 200) -> Iterator[str]:
        """Answer over HTTP on this machine; gives the address."""
        authority = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                request = self.rfile.read(int(self.headers["Content-Length"]))
                assert self.headers["Content-Type"] == "application/timestamp-query"
                data = authority.answer(request)
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - the library's name
                pass

        with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
            thread = threading.Thread(target=server.serve_forever, daemon=True)
            thread.start()
            yield f"http://127.0.0.1:{server.server_port}/tsr"
            server.shutdown()
            thread.join()
