"""Sites that went, came back or moved; and those that were only out of order for a day, or refused."""

import dataclasses
import datetime as dt
from typing import Any

import pytest

from clew.monitor import monitor
from tests.given import day, engine_with, mark, some
from tests.monitor.test_schedule import Tried

OLD, NEW = "old-lantern.example", "new-lantern.example"


class Web:
    """Sites told visit by visit: a page that was read, an error, a redirect."""

    def __init__(self) -> None:
        self.tables: dict[str, list[Any]] = {name: [] for name in ("captures", "pages", "site_links")}

    def visit(
        self, n: int, *, site: str = OLD, status: int = 200, to: str | None = None, kind: str = "static"
    ) -> None:
        url, capture = f"https://{site}/", f"{site}@{n}"
        self.tables["captures"].append(
            some(
                "capture", capture_id=capture, site_id=site, url=url, final_url=url, fetched_at=day(n),
                status=status, redirect_to=to,
            )
        )  # fmt: skip
        if to is None:
            self.tables["pages"].append(
                some(
                    "page", capture_id=capture, site_id=site, url=url, canonical_url=url, relevant=True,
                    kind="error" if status >= 400 else kind, title="Lantern",
                )
            )  # fmt: skip

    def tie(self, kind: str, *, filtered: str | None = None) -> None:
        a, b = sorted((OLD, NEW))
        self.tables["site_links"].append(
            some("site_link", site_a=a, site_b=b, kind=kind, value=f"{kind}-1", filtered=filtered,
                 evidence=(mark(f"{NEW}@40", f"{kind}-1"),))
        )  # fmt: skip

    def told(self, *tried: Tried) -> list[tuple[str, str, str]]:
        with engine_with(self.tables) as engine:
            rows = monitor(engine, attempts=tried).alerts.to_pylist()
        assert all(row["evidence"] for row in rows)
        return sorted((row["kind"], row["subject_id"], row["value"]) for row in rows)

    def kinds(self, *tried: Tried) -> list[str]:
        return [kind for kind, _, _ in self.told(*tried)]


def tried(*days: int, state: str = "unreachable") -> list[Tried]:
    return [Tried(OLD, day(n), state, "no connection") for n in days]


def gone() -> Web:
    web = Web()
    web.visit(0)
    web.visit(10, status=503)
    web.visit(20, status=503)
    return web


def test_a_site_that_fails_twice_has_gone() -> None:
    assert gone().told() == [("site_gone", OLD, "nothing was read since 2025-06-11: status 503")]


def test_one_bad_day_is_none() -> None:
    web = Web()
    web.visit(0)
    web.visit(10, status=503)
    assert web.kinds() == []
    web.visit(20)
    web.visit(30, status=503)
    assert web.kinds() == []


def test_attempts_without_any_answer_count_too() -> None:
    web = Web()
    web.visit(0)
    assert web.kinds(*tried(10)) == []
    assert web.told(*tried(10, 20)) == [
        ("site_gone", OLD, "nothing was read since 2025-06-11: no connection")
    ]


def test_two_tries_within_the_hour_are_one() -> None:
    web = Web()
    web.visit(0)
    again = dataclasses.replace(tried(10)[0], at=day(10) + dt.timedelta(minutes=50))
    assert web.kinds(*tried(10), again) == []


@pytest.mark.parametrize("state", ["blocked", "signs_in", "asked_to_stop"])
def test_a_refusal_is_an_answer(state: str) -> None:
    web = Web()
    web.visit(0)
    assert web.kinds(*tried(10, 20, 30, state=state)) == []


def test_a_refusing_status_is_an_answer_too() -> None:
    web = Web()
    web.visit(0)
    web.visit(10, status=403)
    web.visit(20, status=403)
    assert web.kinds() == []


def test_a_site_that_was_never_read_can_not_go() -> None:
    assert Web().kinds(*tried(10, 20)) == []


def test_what_went_and_came_is_back() -> None:
    web = gone()
    web.visit(30)
    assert web.kinds() == ["site_back", "site_gone"]


def test_a_site_that_leads_to_another_domain_has_moved_and_is_told_once() -> None:
    web = Web()
    web.visit(0)
    for n in (10, 20):
        web.visit(n, status=301, to=f"https://www.{NEW}/")
    assert web.told() == [("site_moved", OLD, f"→ {NEW}: it leads there")]


def test_a_redirect_within_the_domain_is_no_move() -> None:
    web = Web()
    web.visit(0, status=301, to=f"https://www.{OLD}/")
    assert web.kinds() == []


def test_a_newer_site_with_the_same_account_stands_in_its_place() -> None:
    web = gone()
    web.visit(40, site=NEW)
    web.tie("analytics")
    web.tie("template")
    assert (
        "site_moved",
        OLD,
        f"→ {NEW}: gone, and tied to this newer site by analytics, template",
    ) in web.told()


@pytest.mark.parametrize(
    ("kinds", "filtered", "moved"),
    [
        (("template",), None, False),
        (("template", "shared_ads"), None, True),
        (("shared_contact",), None, True),
        (("analytics",), "demo_id", False),
        (("cross_link",), None, False),
    ],
)
def test_a_template_alone_is_not_enough(kinds: tuple[str, ...], filtered: str | None, moved: bool) -> None:
    web = gone()
    web.visit(40, site=NEW)
    for kind in kinds:
        web.tie(kind, filtered=filtered)
    assert ("site_moved" in web.kinds()) == moved


def test_a_site_that_was_there_before_is_no_successor() -> None:
    web = gone()
    web.visit(0, site=NEW)
    web.visit(40, site=NEW)
    web.tie("analytics")
    assert "site_moved" not in web.kinds()


def test_a_site_that_still_stands_has_no_successor() -> None:
    web = Web()
    web.visit(0)
    web.visit(50)
    web.visit(40, site=NEW)
    web.tie("analytics")
    assert web.kinds() == []


def test_a_page_that_sells_the_domain_is_no_site() -> None:
    web = Web()
    web.visit(0)
    web.visit(10, kind="error")
    web.visit(20, kind="error")
    assert web.kinds() == ["site_gone"]


def test_a_visit_that_met_only_the_sale_of_the_domain_counts_as_one_that_read_nothing() -> None:
    web = Web()
    web.visit(0)
    assert web.kinds(*tried(10, 20, state="parked")) == ["site_gone"]
    assert web.kinds(*tried(10, state="parked")) == []


def test_a_redirect_to_who_sells_domains_is_no_move() -> None:
    web = Web()
    web.visit(0)
    web.visit(10, status=302, to="https://www.hugedomains.com/d?x=old-lantern.example")
    web.visit(20, status=302, to="https://www.hugedomains.com/d?x=old-lantern.example")
    ((kind, subject, value),) = web.told()
    assert (kind, subject) == ("site_gone", OLD)
    assert "it leads to hugedomains.com, which sells domains" in value
