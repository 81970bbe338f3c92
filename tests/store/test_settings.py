from pathlib import Path

import pytest

from clew.kernel.errors import BrokenInputError
from clew.store.capture_settings import CaptureSettings
from clew.store.openid_settings import OpenIdSettings
from clew.store.profile_settings import ProfileSettings
from clew.store.settings import TEMPLATE, Settings, read_settings
from clew.store.watch_settings import MailSettings, WatchSettings


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "clew.toml"
    path.write_text(TEMPLATE.format(name="Spring", market="AT"), "utf-8")
    return path


def test_the_commented_template_is_valid_and_explains_every_key(written: Path) -> None:
    settings = read_settings(written)
    assert (settings.name, settings.market, settings.keep_images) == ("Spring", "AT", False)
    project, _, rest = TEMPLATE.partition("[capture]")
    capture, _, rest = rest.partition("[watch]")
    watch, _, rest = rest.partition("[mail]")
    mail, _, rest = rest.partition("[profile]")
    profile, _, openid = rest.partition("[openid]")
    models = (
        (project, Settings),
        (capture, CaptureSettings),
        (watch, WatchSettings),
        (mail, MailSettings),
        (profile, ProfileSettings),
        (openid, OpenIdSettings),
    )
    by_hand = {"legal_status"}  # tables of their own, shown in the template as an example
    for text, model in models:
        keys = {
            line.split(" = ")[0] for line in text.splitlines() if " = " in line and not line.startswith("#")
        }
        assert keys == set(model.model_fields) - {"capture", "watch", "mail", "profile", "openid", *by_hand}
    assert settings.capture == CaptureSettings()
    assert settings.watch == WatchSettings()
    assert settings.mail == MailSettings()
    assert settings.profile == ProfileSettings()
    assert settings.openid == OpenIdSettings()
    assert all(
        f"# {key} = " in profile or f"profile.{key}]]" in profile
        for key in ("legal_status", "as_of", "source")
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("retention_dais = 30", "unknown key 'retention_dais'; did you mean 'retention_days'?"),
        ("zzz = 1", "unknown key 'zzz'"),
        ("= 3", "not TOML"),
    ],
)
def test_a_wrong_line_is_named(written: Path, line: str, told: str) -> None:
    written.write_text(line + "\n" + written.read_text("utf-8"), "utf-8")
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


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("delay = 3", "[capture] unknown key 'delay'; did you mean 'delay_s'?"),
        ("delay_s = -1", "capture.delay_s"),
        ('windows = ["22-5"]', "such as 22:00-05:30, not '22-5'"),
        ('never = ["admin"]', "expected the beginning of a path"),
        ('proxy = "ftp://x"', "expected http://HOST:PORT or socks5://HOST:PORT"),
        ('contact = "call me"', "expected a page or a mailbox without spaces"),
        ('browser = "chromium"', "expected never, when-needed or always, not 'chromium'"),
        ('browser_sites = { "a.example" = "yes" }', "expected never, when-needed or always, not 'yes'"),
        ('browser_hosts = ["https://cdn.example/"]', "expected the name of a host, such as cdn.example"),
        ('robots = "note"', "need a legal_basis"),
        ('user_agent = "Mozilla"', "need a legal_basis"),
    ],
)
def test_a_wrong_setting_of_capture_is_named(tmp_path: Path, line: str, told: str) -> None:
    path = tmp_path / "clew.toml"
    path.write_text(f'name = "x"\nmarket = "DE"\n[capture]\n{line}\n', "utf-8")
    with pytest.raises(BrokenInputError) as error:
        read_settings(path)
    assert told in str(error.value)


def test_pictures_cannot_be_kept_yet(tmp_path: Path) -> None:
    path = tmp_path / "clew.toml"
    path.write_text('name = "x"\nmarket = "DE"\nkeep_images = true\nlegal_basis = "s. 1"\n', "utf-8")
    with pytest.raises(BrokenInputError, match="keeping pictures is not available"):
        read_settings(path)
