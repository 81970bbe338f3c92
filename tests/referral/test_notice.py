"""Notices: what Article 16(2) asks for, in each language; and a log of what was sent and answered."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clew.handover_notice import Notice, ads_of_leads, files_of, prepare_notice
from clew.kernel.errors import WrongUseError
from clew.reference.notice_words import notice_languages, notice_words
from clew.referral.notice import NoticeOrder, check_mail, notice, safety_report
from clew.store.casework import check_chain
from clew.store.project import Project
from tests.commands import clew
from tests.referral.conftest import MADE_AT, SITE
from tests.referral.looking import words_of_pdf
from tests.tables import rows_of

pytestmark = pytest.mark.xdist_group("market")
EXPLANATION = "Somebody else seems to run these ads; section 1 of the Example Act."


def order(language: str = "en", **said: object) -> NoticeOrder:
    given: dict[str, object] = {
        "by": "A. Example", "email": "a@example.org", "explanation": EXPLANATION, "language": language,
        "made_at": MADE_AT, "platform": "Example Platform",
    }  # fmt: skip
    return NoticeOrder(**{**given, **said})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def site(sealed: Project, network: str) -> str:
    member = next(row for row in rows_of(sealed, "networks") if row["network_id"] == network)["provider_ids"][
        0
    ]
    return str(
        next(row for row in rows_of(sealed, "providers") if row["provider_id"] == member)["site_ids"][0]
    )


@pytest.fixture(scope="module")
def written(sealed: Project, network: str, site: str) -> Notice:
    return prepare_notice(sealed, site, order(), ads=ads_of_leads(sealed, site, [network]))


def test_it_holds_all_four_things(written: Notice, sealed: Project, network: str) -> None:
    said: Any = json.loads(files_of(written)["notice.json"])
    assert said["explanation"] == EXPLANATION
    assert said["notifier"] == {"name": "A. Example", "email": "a@example.org", "office": None}
    assert said["good_faith"] is True
    urls = {ad["url"] for ad in rows_of(sealed, "ads")}
    assert said["locations"]
    assert all(one["url"] + (f"#{one['ad']}" if one["ad"] else "") in urls for one in said["locations"])
    words = words_of_pdf(files_of(written)["notice.pdf"])
    packed = words.replace(" ", "")
    assert all(one["url"] in packed for one in said["locations"])
    for held in (EXPLANATION, "a@example.org", notice_words("en")["good_faith"]):
        assert held in words


def test_it_gives_no_investigation_away(written: Notice, network: str, sealed: Project) -> None:
    lead = next(row for row in rows_of(sealed, "leads") if row["lead_id"] == network)
    text = files_of(written)["notice.json"].decode() + words_of_pdf(files_of(written)["notice.pdf"])
    assert network not in text
    assert not {"near_numbers", "shared_handle"} & set(text.split())
    others = {row["site_id"] for row in rows_of(sealed, "sites")} - {written.case.subject_id}
    assert not [one for one in others if one in text]
    assert str(lead["points"]) not in text
    assert not {key for one in written.said["locations"] for key in one} & {"points", "rank", "priority"}  # type: ignore[index]


@pytest.mark.parametrize("language", notice_languages())
def test_each_language_has_all_its_words_and_both_documents(written: Notice, language: str) -> None:
    case, asked = written.case, order(language)
    ads = [ad["ad_id"] for ad in case.ads[:1]]
    files = files_of(Notice(case, asked, notice(case, asked, ads), safety_report(case, asked)))
    words = notice_words(language)
    shown = words_of_pdf(files["notice.pdf"])
    for name in ("title", "basis", "good_faith", "limits"):
        assert words[name].split()[0] in shown
    assert "⟦" not in shown
    assert "{" not in shown + words_of_pdf(files["safety-report.pdf"])
    if language != "en":
        assert notice_words("en")["title"] not in shown
        assert sum(words[name] == held for name, held in notice_words("en").items()) <= len(words) // 10


def test_exempt_leaves_name_and_mail_out(sealed: Project, network: str, site: str) -> None:
    ads = ads_of_leads(sealed, site, [network])
    files = files_of(prepare_notice(sealed, site, order(is_exempt=True, email=None), ads=ads))
    text = files["notice.json"].decode() + words_of_pdf(files["notice.pdf"])
    assert "A. Example" not in text
    assert json.loads(files["notice.json"])["notifier"] is None
    assert "2011/93/EU" in text


@pytest.mark.parametrize("email", [None, "", "nobody", "a b@example.org", "a@example", "<a@example.org>"])
def test_a_mail_that_is_none_is_refused(email: str | None) -> None:
    with pytest.raises(WrongUseError, match="e-mail"):
        check_mail(email, is_exempt=False)


def test_an_urgent_ad_is_named_to_no_platform(sealed: Project, urgent: str) -> None:
    with pytest.raises(WrongUseError, match="is urgent"):
        ads_of_leads(sealed, SITE, [urgent])
    provider = next(row for row in rows_of(sealed, "providers") if row["provider_id"] == urgent)
    with pytest.raises(WrongUseError, match="under an urgent lead"):
        prepare_notice(sealed, SITE, order(), ads=provider["ad_ids"])
    report = files_of(prepare_notice(sealed, SITE, order(), ads=(), report_only=True))
    ad = next(row for row in rows_of(sealed, "ads") if row["ad_id"] == provider["ad_ids"][0])
    text = report["safety-report.json"].decode()
    assert not [one for one in (ad["url"], *ad["captures"]) if one in text]


def test_a_safety_report_tells_features_gaps_and_shares(written: Notice, sealed: Project, site: str) -> None:
    report = written.report
    row = next(row for row in rows_of(sealed, "sites") if row["site_id"] == site)
    assert set(report["features"]) == set(row["safety_features"])
    assert set(report["features"]) | set(report["not_seen"]) == {
        "age_gate", "verification", "report_button", "consent_check", "legal_notice",
    }  # fmt: skip
    assert report["ads"] == sum(ad["site_id"] == site for ad in rows_of(sealed, "ads"))
    for one in report["signs"]:
        assert 0 < one["ads"] <= report["ads"]
        assert one["share"] == round(one["ads"] / report["ads"], 3)


def test_the_log_of_what_was_sent_and_answered(
    copied: Callable[[str], Project], network: str, site: str, tmp_path: Path
) -> None:
    project = copied("notices")
    said = ("--project", project.root, "--by", "A. Example")
    out = tmp_path / "notice"
    asked = (
        "notice",
        site,
        "--lead",
        network,
        *said,
        "--email",
        "a@example.org",
        "--explanation",
        EXPLANATION,
        "-o",
        out,
    )
    dry = clew(*asked, "--dry-run")
    assert (dry.code, out.exists()) == (0, False)
    done = clew(*asked)
    assert done.code == 0
    assert "nothing was sent" in done.said
    assert sorted(path.name for path in out.iterdir()) == [
        "notice.json", "notice.pdf", "safety-report.json", "safety-report.pdf",
    ]  # fmt: skip
    assert out.stat().st_mode & 0o077 == 0
    name = json.loads(done.out)["notice"]
    assert clew("notice", "answered", name[:6], *said, "--outcome", "kept").code == 2
    assert clew("notice", "sent", name[:10], *said, "--on", "2099-01-01").code == 2
    assert clew("notice", "sent", name[:10], *said, "--on", "2026-04-02", "--how", "their form").code == 0
    assert clew("notice", "answered", name[:10], *said, "--outcome", "maybe").code == 2
    assert clew("notice", "answered", name[:10], *said, "--outcome", "removed").code == 0
    (row,) = [json.loads(line) for line in clew("notice", "list", "--project", project.root).out.splitlines()]
    assert (row["sent"], row["how"], row["outcome"]) == ("2026-04-02", "their form", "removed")
    assert check_chain(project) is None
    again = clew(*asked)
    assert again.code == 2
    assert "is there already" in again.said
