"""The words in ``README.txt``: what a package is, what it may not be used for, and how to check it without Clew."""

from collections.abc import Mapping, Sequence
from typing import Any

from clew.reference.package_words import package_words

_COMMANDS = """unzip PACKAGE.zip -d package && cd package
openssl pkeyutl -verify -rawin -pubin -inkey ../sender.pub -in SHA256SUMS -sigfile SHA256SUMS.sig
sha256sum --check --strict SHA256SUMS"""
_NAME_OF_KEY = "openssl pkey -pubin -in ../sender.pub -outform DER | sha256sum"


def readme(said: Mapping[str, Any], files: Mapping[str, str], *, key_id: str) -> bytes:
    """Write it in the package's language. ``files``: the word of what each file is, by name."""
    words = package_words(str(said["language"])).words
    office = f", {_line(said['office'])}" if said.get("office") else ""
    parts = [
        _headed(str(said["title"])),
        f"{words['to']}: {_line(said['receiver'])}\n{words['from']}: {_line(said['by'])}{office}\n{words['date']}: {said['made_at']}",
        _bullets(said["limits_of_use"]),
        "\n".join(f"{name:<18} {words[what]}" for name, what in files.items()),
        _check(words, key_id),
    ]
    return ("\n\n".join(parts) + "\n").encode("utf-8")


def _check(words: Mapping[str, str], key_id: str) -> str:
    return (
        f"{_headed(words['check_title'])}\n{words['with_clew']}\n{_indented('clew verify PACKAGE.zip --key sender.pub')}\n"
        f"{words['without_clew']}\n{_indented(_COMMANDS)}\n{words['get_key']}\n{_indented(_NAME_OF_KEY)}\n"
        f"{words['gives']} {key_id}\n\n{words['nothing_else']}"
    )


def _headed(title: str) -> str:
    """Underline a title: capitals would be others in Turkish."""
    return f"{title}\n{'=' * len(title)}"


def _indented(commands: str) -> str:
    return "\n".join(f"    {line}" for line in commands.splitlines())


def _bullets(lines: Sequence[str]) -> str:
    return "\n".join(f"- {one}" for one in lines)


def _line(text: object) -> str:
    return " ".join(str(text).split())
