"""What an analyst hears of after the second visit, and what must stay silent."""

import dataclasses
import datetime as dt
from typing import Any

import pytest

from clew.kernel.errors import WrongUseError
from clew.monitor import monitor
from clew.monitor.phones import is_same_name
from clew.records.decision import Acknowledgement, Watch
from tests.crop_hashes import crop_hash
from tests.given import day, engine_with, mark, quote, some

SITE = "lantern-list.example"
TEXT = "Alma ist neu in Graz, ruf an: 0660 0000001"


class Story:
    """A site told visit by visit: which pages were asked for and what they showed."""

    def __init__(self) -> None:
        self.tables: dict[str, list[Any]] = {
            name: []
            for name in (
                "captures",
                "pages",
                "ads",
                "ad_versions",
                "contacts",
                "images",
                "movements",
                "providers",
            )
        }
        self._seen: dict[str, list[dt.datetime]] = {}

    def read(
        self,
        visit: int,
        path: str,
        kind: str,
        *,
        ads: tuple[str, ...] = (),
        status: int = 200,
        **version: Any,
    ) -> str:
        url = f"https://{SITE}{path}"
        capture = f"{path}@{visit}"
        time = day(10 * visit, minutes=len(self.tables["captures"]))
        self.tables["captures"].append(
            some(
                "capture",
                capture_id=capture,
                site_id=SITE,
                url=url,
                final_url=url,
                fetched_at=time,
                status=status,
            )
        )
        self.tables["pages"].append(
            some(
                "page",
                capture_id=capture,
                site_id=SITE,
                url=url,
                canonical_url=url,
                kind=kind,
                relevant=True,
                title="Lantern List",
                ads=ads,
            )
        )
        if kind == "ad":
            self._seen.setdefault(path, []).append(time)
            self.tables["ad_versions"].append(
                some(
                    "ad_version",
                    ad_id=path,
                    capture_id=capture,
                    site_id=SITE,
                    url=url,
                    seen_at=time,
                    **version,
                )
            )
        return capture

    def visit(self, number: int, *ads: str) -> None:
        self.read(number, "/list", "listing", ads=ads)
        for ad in ads:
            self.read(number, ad, "ad")

    def ad(self, path: str, **more: Any) -> None:
        times = self._seen[path]
        values = {"alias": "Alma", "text": TEXT, "captures": (f"{path}@0",), **more}
        self.tables["ads"].append(
            some(
                "ad",
                ad_id=path,
                site_id=SITE,
                url=f"https://{SITE}{path}",
                first_seen=min(times),
                last_seen=max(times),
                **values,
            )
        )

    def phone(self, ad: str, value: str) -> None:
        self.tables["contacts"].append(
            some(
                "contact",
                ad_id=ad,
                kind="phone",
                value=value,
                first_seen=self._seen[ad][0],
                evidence=(mark(f"{ad}@0", value),),
            )
        )

    def picture(
        self, ad: str, url: str, sha: str, *visits: int, pdq: str | None = None, crop: str | None = None
    ) -> None:
        captures = []
        for visit in visits:
            captures.append(f"{url}@{visit}")
            self.tables["captures"].append(
                some(
                    "capture",
                    capture_id=captures[-1],
                    site_id=SITE,
                    url=url,
                    final_url=url,
                    fetched_at=day(10 * visit, minutes=3),
                    status=200,
                )
            )
        self.tables["images"].append(
            some(
                "image",
                ad_id=ad,
                url=url,
                payload_sha256=sha,
                pdq=pdq,
                captures=tuple(captures),
                crop_hash=crop,
            )
        )

    def person(self, name: str, *ads: str, network: str | None = None) -> None:
        self.tables["providers"].append(some("provider", provider_id=name, ad_ids=ads))
        if network:
            self.tables.setdefault("networks", []).append(
                some("network", network_id=network, provider_ids=(name,))
            )

    def alerts(self, *watches: Watch) -> set[tuple[str, str]]:
        return {(row["kind"], row["subject_id"]) for row in self.rows(*watches)}

    def rows(self, *watches: Watch) -> list[dict[str, Any]]:
        with engine_with(self.tables) as engine:
            rows: list[dict[str, Any]] = monitor(engine, watches=watches).alerts.to_pylist()
        return rows


def told(*visits: tuple[str, ...]) -> Story:
    story = Story()
    for number, ads in enumerate(visits):
        story.visit(number, *ads)
    for ad in sorted({ad for ads in visits for ad in ads}):
        story.ad(ad)
    return story


def test_the_first_visit_is_no_news() -> None:
    assert told(("/a", "/b")).alerts() == set()


def test_new_and_vanished_between_two_whole_visits() -> None:
    assert told(("/a", "/b"), ("/b", "/c")).alerts() == {("vanished", "/a"), ("new", "/c")}


def test_an_ad_that_vanished_is_told_once() -> None:
    assert told(("/a", "/b"), ("/b",), ("/b",)).alerts() == {("vanished", "/a")}


def test_an_ad_that_comes_back_has_returned() -> None:
    assert told(("/a", "/b"), ("/b",), ("/a", "/b")).alerts() == {("vanished", "/a"), ("returned", "/a")}


def test_a_visit_that_read_only_a_part_says_nothing_of_the_rest() -> None:
    story = told(("/a", "/b"))
    story.read(1, "/b", "ad")
    assert story.alerts() == set()


def test_what_a_partial_first_visit_missed_is_not_new() -> None:
    story = Story()
    story.read(0, "/a", "ad")
    story.visit(1, "/a", "/b", "/c")
    for ad in ("/a", "/b", "/c"):
        story.ad(ad)
    assert story.alerts() == set()


def test_an_ad_posted_since_is_new_even_then() -> None:
    story = Story()
    story.read(0, "/a", "ad")
    story.visit(1, "/a", "/b")
    story.ad("/a")
    story.ad("/b", posted_at=day(8).date())
    assert story.alerts() == {("new", "/b")}


def test_a_page_that_is_gone_is_enough() -> None:
    story = told(("/a", "/b"))
    story.read(1, "/a", "error", status=404)
    assert story.alerts() == {("vanished", "/a")}


def test_a_soft_error_counts_as_gone() -> None:
    story = told(("/a", "/b"))
    story.read(1, "/a", "error", status=200)
    assert story.alerts() == {("vanished", "/a")}


def test_an_ad_still_in_the_listing_is_there() -> None:
    story = told(("/a", "/b"))
    story.read(1, "/list", "listing", ads=("/a", "/b"))
    assert story.alerts() == set()


def test_a_site_that_is_down_says_nothing_of_its_ads() -> None:
    story = told(("/a", "/b"))
    story.read(1, "/list", "error", status=503)
    assert story.alerts() == set()


def back(
    *, aliases: tuple[str, str] = ("Alma", "Cleo"), network: str | None = None, one: bool = True
) -> Story:
    """Tell of /a, which goes, and /c, which comes with its phone."""
    story = told(("/a", "/b"), ("/b", "/c"))
    story.tables["ads"] = []
    for ad, alias in (("/a", aliases[0]), ("/b", "Berta"), ("/c", aliases[1])):
        story.ad(ad, alias=alias, aliases=(alias,))
    story.phone("/a", "+436600000001")
    story.phone("/c", "+436600000001")
    if one:
        story.person("p1", "/a", "/c")
    else:
        story.person("p1", "/a", network=network)
        story.person("p2", "/c")
        if network:
            story.tables["networks"] = [some("network", network_id=network, provider_ids=("p1", "p2"))]
    return story


@pytest.mark.parametrize(("one", "network"), [(True, None), (False, "n1")])
def test_a_phone_back_under_another_name_has_returned(one: bool, network: str | None) -> None:
    rows = [row for row in back(one=one, network=network).rows() if row["kind"] == "returned"]
    assert [(row["subject_id"], row["value"]) for row in rows] == [
        ("/c", f"+436600000001: Cleo, earlier Alma (https://{SITE}/a)")
    ]


def test_two_people_who_share_a_phone_are_not_one_under_another_name() -> None:
    assert "returned" not in {kind for kind, _ in back(one=False).alerts()}


def test_a_name_that_the_phone_bears_already_has_not_come_back() -> None:
    story = back()
    story.tables["ads"] = [ad for ad in story.tables["ads"] if ad.ad_id != "/b"]
    story.ad("/b", alias="Cleo")
    story.phone("/b", "+436600000001")
    story.tables["providers"] = []
    story.person("p1", "/a", "/b", "/c")
    assert "returned" not in {kind for kind, _ in story.alerts()}


def test_a_second_name_of_the_earlier_ad_is_no_other_name() -> None:
    story = back()
    story.tables["ads"] = [ad for ad in story.tables["ads"] if ad.ad_id != "/a"]
    story.ad("/a", alias="Alma", aliases=("Alma", "Cleo"))
    assert "returned" not in {kind for kind, _ in story.alerts()}


@pytest.mark.parametrize("alias", ["Alma", "Алма"])
def test_the_same_name_in_another_script_is_no_other_name(alias: str) -> None:
    assert "returned" not in {kind for kind, _ in back(aliases=("Alma", alias)).alerts()}


def test_a_switchboard_does_not_return() -> None:
    before, after = tuple(f"/a{n}" for n in range(8)), tuple(f"/b{n}" for n in range(8))
    story = told(before, after)
    story.tables["ads"] = []
    for ad in (*before, *after):
        story.ad(ad, alias=f"Name {ad}")
        story.phone(ad, "+436600000001")
    assert "returned" not in {kind for kind, _ in story.alerts()}


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_a_page_that_failed_to_load_has_not_vanished(status: int) -> None:
    story = told(("/a", "/b"))
    story.read(1, "/list", "listing", ads=("/a", "/b"))
    story.read(1, "/a", "error", status=status)
    story.read(1, "/b", "ad")
    assert story.alerts() == set()


def paged(*, second: int | None, status: int = 200) -> Story:
    """Tell of a list of two pages, the second of which is asked for again or not, with an answer."""
    story = Story()
    for page, ads in (("/list", ("/a", "/b")), ("/list?page=2", ("/c", "/d"))):
        story.read(0, page, "listing", ads=ads)
    for ad in ("/a", "/b", "/c", "/d"):
        story.read(0, ad, "ad")
    story.read(1, "/list", "listing", ads=("/a",))
    story.read(1, "/a", "ad")
    if second is not None:
        kind = "listing" if status == 200 else "error"
        story.read(1, "/list?page=2", kind, ads=("/c",) if status == 200 else (), status=status)
        if status == 200:
            story.read(1, "/c", "ad")
    for ad in ("/a", "/b", "/c", "/d"):
        story.ad(ad)
    return story


def test_a_whole_list_without_them_is_enough() -> None:
    assert paged(second=1).alerts() == {("vanished", "/b"), ("vanished", "/d")}


@pytest.mark.parametrize(("second", "status"), [(None, 200), (1, 503)])
def test_a_list_of_which_a_page_is_missing_says_nothing(second: int | None, status: int) -> None:
    assert paged(second=second, status=status).alerts() == set()


def test_a_list_whose_last_page_is_gone_is_whole() -> None:
    assert paged(second=1, status=404).alerts() == {
        ("vanished", "/b"),
        ("vanished", "/c"),
        ("vanished", "/d"),
    }


def test_a_list_that_was_cut_off_is_not_whole() -> None:
    story = told(("/a", "/b"))
    story.read(1, "/list", "listing", ads=("/a",))
    story.tables["captures"][-1] = dataclasses.replace(story.tables["captures"][-1], truncated=True)
    story.read(1, "/a", "ad")
    assert story.alerts() == set()


def test_a_site_that_says_gone_to_everything_is_out_of_order() -> None:
    story = told(("/a", "/b"))
    for page in ("/list", "/a", "/b"):
        story.read(1, page, "error", status=404)
    assert {kind for kind, _ in story.alerts()} == set()


def lead(story: Story, page: str, target: str) -> None:
    story.read(1, page, "static", status=302)
    story.tables["pages"].pop()
    story.tables["captures"][-1] = dataclasses.replace(
        story.tables["captures"][-1], redirect_to=f"https://{SITE}{target}"
    )


def test_an_ad_that_leads_to_the_list_has_vanished() -> None:
    story = told(("/a", "/b"))
    story.read(1, "/list", "listing", ads=("/b",))
    story.read(1, "/b", "ad")
    lead(story, "/a", "/list")
    assert story.alerts() == {("vanished", "/a")}


def test_an_ad_that_leads_to_a_page_to_sign_in_may_still_be_there() -> None:
    story = told(("/a", "/b"))
    story.read(1, "/b", "ad")
    lead(story, "/a", "/login")
    assert story.alerts() == set()


def test_one_of_several_on_a_page_that_showed_none_before_is_not_new() -> None:
    story = Story()
    story.read(0, "/girls", "thread")
    story.read(0, "/list", "listing", ads=("/a",))
    story.read(0, "/a", "ad")
    story.read(1, "/girls", "listing", ads=("/girls#b",))
    story.read(1, "/list", "listing", ads=("/a",))
    story.read(1, "/a", "ad")
    story._seen["/girls#b"] = [day(10)]
    for ad in ("/a", "/girls#b"):
        story.ad(ad)
    assert story.alerts() == set()


def test_an_import_of_what_lies_between_makes_no_new_thing_of_an_old_one() -> None:
    story = told(("/a", "/b"), ("/b",))
    before = {row["alert_id"] for row in story.rows()}
    story.read(2, "/list", "listing", ads=("/b",))
    story.read(1, "/more", "static")
    assert {row["alert_id"] for row in story.rows()} == before


def test_a_second_going_is_a_new_thing() -> None:
    story = told(("/a", "/b"), ("/b",), ("/a", "/b"), ("/b",))
    ids = [row["alert_id"] for row in story.rows() if row["kind"] == "vanished"]
    assert len(set(ids)) == 2


def test_exchanged_pictures_are_told() -> None:
    story = told(("/a",), ("/a",))
    story.picture("/a", "https://x.example/1.jpg", "one", 0)
    story.picture("/a", "https://x.example/2.jpg", "two", 1)
    assert story.alerts() == {("changed_photos", "/a")}


def test_a_stock_picture_that_stays_does_not_hide_an_exchange() -> None:
    story = told(("/a",), ("/a",))
    story.picture("/a", "https://x.example/1.jpg", "one", 0)
    story.picture("/a", "https://x.example/2.jpg", "two", 1)
    story.picture("/a", "https://x.example/3.jpg", "three", 0, 1, pdq="0" * 64)
    assert story.alerts() == set()
    story.tables["links"] = [
        some("link", ad_a="/a", ad_b="/x", kind="image", value="0" * 64, filtered="stock_image")
    ]
    assert story.alerts() == {("changed_photos", "/a")}


@pytest.mark.parametrize(("second", "pdq"), [("one", None), ("two", "0" * 63 + "1")])
def test_the_same_picture_saved_again_is_no_change(second: str, pdq: str | None) -> None:
    story = told(("/a",), ("/a",))
    story.picture("/a", "https://x.example/1.jpg", "one", 0, pdq="0" * 64)
    story.picture("/a", "https://x.example/2.jpg", second, 1, pdq=pdq)
    assert story.alerts() == set()


def test_a_picture_whose_edges_were_cut_off_is_no_change_and_another_is() -> None:
    for second, alerts in ((crop_hash(1, left=0.2), set()), (crop_hash(2), {("changed_photos", "/a")})):
        story = told(("/a",), ("/a",))
        story.picture("/a", "https://x.example/1.jpg", "one", 0, pdq="0" * 64, crop=crop_hash(1))
        story.picture("/a", "https://x.example/2.jpg", "two", 1, pdq="f" * 64, crop=second)
        assert story.alerts() == alerts


def test_pictures_that_were_not_fetched_again_may_still_be_there() -> None:
    story = Story()
    for visit in (0, 1):
        story.read(visit, "/list", "listing", ads=("/a",))
        story.read(visit, "/a", "ad", n_images=1 + visit)
    story.ad("/a")
    story.picture("/a", "https://x.example/1.jpg", "one", 0)
    story.picture("/a", "https://x.example/2.jpg", "two", 1)
    assert story.alerts() == set()


def test_a_provider_who_moved_is_told_with_where_it_stands() -> None:
    story = told(("/a",), ("/a",))
    place = quote("/a@1", TEXT, "Graz")
    story.tables["ad_versions"][-1] = some(
        "ad_version",
        ad_id="/a",
        capture_id="/a@1",
        site_id=SITE,
        city="Graz",
        seen_at=day(10),
        evidence={"city": (place,)},
    )
    story.tables["providers"] = [some("provider", provider_id="p", ad_ids=("/a",))]
    story.tables["movements"] = [
        some(
            "movement",
            provider_id="p",
            n=1,
            from_city="Linz",
            to_city="Graz",
            from_last_seen=day(0),
            to_first_seen=day(10),
        )
    ]
    (row,) = [row for row in story.rows() if row["kind"] == "moved"]
    assert (row["value"], row["evidence"][0]["quote"]) == ("Linz → Graz", "Graz")


def moving(*cities: tuple[str, ...]) -> Story:
    """Tell of one ad and its cities, visit by visit, of somebody who is always in two."""
    story = Story()
    for number, shown in enumerate(cities):
        story.read(number, "/list", "listing", ads=("/a",))
        for city in shown:
            story.read(number, "/a", "ad", city=city, evidence={"city": (mark(f"/a@{number}", city),)})
    story.ad("/a")
    story.person("p1", "/a", "/b")
    return story


def test_an_ad_that_names_another_city_is_told_under_its_provider() -> None:
    (row,) = moving(("Linz",), ("Linz",), ("Graz",)).rows()
    assert (row["kind"], row["subject_id"], row["value"]) == ("moved", "p1", "Linz → Graz")
    assert row["evidence"][0]["quote"] == "Graz"


def test_an_ad_with_two_cities_at_one_visit_has_not_moved() -> None:
    assert moving(("Linz",), ("Linz", "Graz"), ("Graz",)).alerts() == set()


def watch(kind: str, value: str) -> Watch:
    return Watch(decision_id="w1", author="Ada", reason="known", watch_kind=kind, value=value)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "0660 000 0001"),
        ("phone", "+43 660 0000001"),
        ("handle", "@Alma_Graz"),
        ("text", "neu in graz"),
        ("image", "A" * 64),
        ("image", "0" * 63 + "7"),
    ],
)
def test_what_is_watched_for_is_met(kind: str, value: str) -> None:
    story = told(("/a",))
    story.phone("/a", "+436600000001")
    story.tables["contacts"].append(
        some("contact", ad_id="/a", kind="telegram", value="alma_graz", evidence=(mark("/a@0"),))
    )
    story.picture("/a", "https://x.example/1.jpg", "a" * 64, 0, pdq="0" * 64)
    (row,) = story.rows(watch(kind, value))
    assert (row["kind"], row["watch"], row["subject_id"]) == ("matched", "w1", "/a")
    assert row["evidence"]


LONG = "Ich heisse Alma und bin neu in Graz, ruf mich gerne jeden Tag bis zum Abend an, ich freue mich auf dich: 0660 0000001"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (
            "like",
            "Ich heisse Vera und bin neu in Linz, ruf mich gerne jeden Tag bis zum Abend an, ich freue mich auf dich",
        ),
        ("alias", "Алма, Graz"),
    ],
)
def test_a_text_and_a_name_in_a_town_are_met(kind: str, value: str) -> None:
    story = told(("/a",))
    story.tables["ads"] = []
    story.ad("/a", text=LONG, city="Graz", evidence={"text": (quote("/a@0", LONG, LONG),)})
    (row,) = story.rows(watch(kind, value))
    assert (row["kind"], row["subject_id"]) == ("matched", "/a")
    assert row["evidence"]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (
            "like",
            "Ruhige Wohnung im Zentrum, Termine nur nach Absprache und nur am Nachmittag, ohne Eile und ohne Hektik",
        ),
        ("alias", "Alma, Linz"),
        ("alias", "Vera, Graz"),
    ],
)
def test_another_text_name_or_town_is_not_met(kind: str, value: str) -> None:
    story = told(("/a",))
    story.tables["ads"] = []
    story.ad("/a", text=LONG, city="Graz")
    assert story.rows(watch(kind, value)) == []


def test_a_watch_is_met_once_by_an_ad_whatever_else_it_shows() -> None:
    story = told(("/a", "/b"), ("/a", "/b"))
    story.phone("/a", "+436600000001")
    first = story.rows(watch("phone", "0660 0000001"))
    story.tables["contacts"].append(
        some("contact", ad_id="/a", kind="whatsapp", value="+436600000001", evidence=(mark("/a@1"),))
    )
    again = story.rows(watch("phone", "0660 0000001"))
    assert [row["alert_id"] for row in first] == [row["alert_id"] for row in again]


def test_an_alert_says_who_has_acknowledged_it() -> None:
    story = told(("/a", "/b"), ("/b",))
    (row,) = story.rows()
    seen = Acknowledgement(decision_id="d1", author="Ada", reason="known", alert=row["alert_id"])
    with engine_with(story.tables) as engine:
        (again,) = monitor(engine, acknowledgements=[seen]).alerts.to_pylist()
    assert (row["acknowledged_by"], again["acknowledged_by"]) == (None, "Ada")
    assert again["alert_id"] == row["alert_id"]


@pytest.mark.parametrize(
    ("kind", "value"),
    [("phone", "+43 660 0000002"), ("handle", "alma"), ("text", "neu in linz"), ("image", "f" * 64)],
)
def test_what_is_not_there_is_not_met(kind: str, value: str) -> None:
    story = told(("/a",))
    story.phone("/a", "+436600000001")
    story.picture("/a", "https://x.example/1.jpg", "one", 0, pdq="0" * 64)
    assert story.rows(watch(kind, value)) == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "12"),
        ("colour", "red"),
        ("text", " * "),
        ("image", "ff"),
        ("like", "three words only"),
        ("alias", "Mara"),
    ],
)
def test_a_watch_that_makes_no_sense_is_refused_in_words(kind: str, value: str) -> None:
    with pytest.raises(WrongUseError, match="watch w1"):
        told(("/a",)).rows(watch(kind, value))


def test_the_same_tables_give_the_same_alerts() -> None:
    story = told(("/a", "/b"), ("/b", "/c"))
    assert story.rows() == story.rows()


def test_names_are_compared_by_sound_of_script() -> None:
    assert is_same_name("Анна", "Anna")
    assert not is_same_name("Anna", "Vera")
