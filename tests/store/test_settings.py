from pathlib import Path

import pytest

from clew.kernel.errors import BrokenInputError
from clew.store.settings import TEMPLATE, read_settings


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "clew.toml"
    path.write_text(TEMPLATE.format(name="Spring", market="AT"), "utf-8")
    return path


def test_the_commented_template_is_valid_and_explains_every_key(written: Path) -> None:
    settings = read_settings(written)
    assert (settings.name, settings.market, settings.keep_images) == ("Spring", "AT", False)
    assert set(type(settings).model_fields) == {
        line.split(" = ")[0] for line in TEMPLATE.splitlines() if " = " in line and not line.startswith("#")
    }


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("retention_dais = 30", "unknown key 'retention_dais'; did you mean 'retention_days'?"),
        ("zzz = 1", "unknown key 'zzz'"),
        ("= 3", "not TOML"),
    ],
)
def test_a_wrong_line_is_named(written: Path, line: str, told: str) -> None:
    written.write_text(written.read_text("utf-8") + line + "\n", "utf-8")
    with pytest.raises(BrokenInputError, match=r"clew\.toml") as error:
        read_settings(written)
    assert told in str(error.value)


@pytest.mark.parametrize(
    ("key", "value"), [("retention_days", "0"), ("processes", '"many"'), ("memory_limit", '"lots"')]
)
def test_a_wrong_value_is_named_with_its_key(tmp_path: Path, key: str, value: str) -> None:
    path = tmp_path / "clew.toml"
    path.write_text(f'name = "x"\nmarket = "DE"\n{key} = {value}\n', "utf-8")
    with pytest.raises(BrokenInputError, match=key):
        read_settings(path)


def test_pictures_cannot_be_kept_yet(tmp_path: Path) -> None:
    path = tmp_path / "clew.toml"
    path.write_text('name = "x"\nmarket = "DE"\nkeep_images = true\nlegal_basis = "s. 1"\n', "utf-8")
    with pytest.raises(BrokenInputError, match="keeping pictures is not available"):
        read_settings(path)
