"""The floors of the house: the contracts of pyproject.toml hold, and break where somebody breaks them."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
MAIL = "src/clew/capture/mail.py"
"""The one file that hands a digest to a mail server: only where the project's settings name a receiver."""
BREACHES = {
    "Rooms on floors": ("clew/parse/skeleton.py", "import clew.report"),
    "Only clew simulate knows the synthetic market": ("clew/norms/summary.py", "import clew_market"),
    "The synthetic market stands alone": ("clew_market/chance.py", "import clew.kernel.text"),
    "Pixels only in capture.images": ("clew/store/run.py", "import PIL"),
    "Keys only in store": ("clew/report/figures.py", "import cryptography"),
    "No network": ("clew/link/bonds.py", "import socket"),
    "The kernel is pure": ("clew/kernel/digits.py", "import random"),
    "The desk sees no pixels": ("clew/web/page.py", "import PIL"),
    "A browser draws for capture alone": ("clew/capture/browser/__init__.py", "import httpcore"),
}


def _lint(root: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports_command as command; sys.exit(command())"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_the_contracts_hold() -> None:
    done = _lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(BREACHES)} kept, 0 broken" in done.stdout


def test_nothing_opens_an_address_but_to_ask_an_authority() -> None:
    """The contracts can't name a module inside a package of the standard library, so this one is looked for."""
    found = set()
    for path in sorted((ROOT / "src").rglob("*.py")):
        imported = {
            name
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Import | ast.ImportFrom)
            for name in [getattr(node, "module", None), *(alias.name for alias in node.names)]
        }
        refused = {"urllib.request", "urllib3", "http.client", "ftplib", "smtplib"}
        if imported & (refused - ({"smtplib"} if path == ROOT / MAIL else set())):
            found.add(path.relative_to(ROOT / "src").as_posix())
    assert found == {"clew/capture/seal/authority.py"}


def test_only_capture_opens_connections() -> None:
    """Within a room import-linter sees no walls: of capture, only ``crawl``, ``browser`` and the file for mail may."""
    reaching = {"smtplib", "socket", "ssl", "asyncio", "httpcore", "scrapy", "twisted"}
    found = set()
    for path in sorted((ROOT / "src" / "clew").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            if reaching & {name.split(".")[0] for name in names}:
                is_mail = path == ROOT / MAIL
                found.add(MAIL if is_mail else path.relative_to(ROOT / "src" / "clew").parent.as_posix())
    assert found == {"capture/crawl", "capture/browser", MAIL}


def test_each_contract_breaks_when_broken(tmp_path: Path) -> None:
    shutil.copytree(
        ROOT / "src",
        tmp_path / "src",
        ignore=shutil.ignore_patterns("data", "__pycache__", "*.yml", "*.yaml"),
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, line in BREACHES.values():
        path = tmp_path / "src" / name
        path.write_text(f"{path.read_text('utf-8')}\n{line}\n", "utf-8")
    done = _lint(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    broken = [line for line in done.stdout.splitlines() if line.rstrip().endswith("BROKEN")]
    assert {name for name in BREACHES if any(line.startswith(name) for line in broken)} == set(BREACHES)
