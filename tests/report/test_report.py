"""What a reader of the report would notice."""

import html.parser
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clew.report import write_report
from clew.report.figures import WIDTH, waterfall
from clew.report.show import as_text
from tests.given import some
from tests.report import made

FORBIDDEN = re.compile(
    r"victim|trafficker|guilty|probability of trafficking|perpetrator|prostitute", re.IGNORECASE
)
HOSTILE = "</q><script>alert(1)</script>=cmd|' /C calc'!A0\u202egnp.exe\u200b<img src=x onerror=y>{{ 7*7 }}&"


def report(
    tmp_path: Path, records: Any = None, *, run: Any = None, name: str = "report.html", **options: Any
) -> str:
    folder = made.write(tmp_path / "tables", records or made.market(), run)
    options.setdefault("definitions", {})
    return write_report(folder, tmp_path / name, project=made.PROJECT, **options).read_text("utf-8")


class Reader(html.parser.HTMLParser):
    """Reads tags, attributes and text as a browser would see them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def named(self, *tags: str) -> list[dict[str, str | None]]:
        return [attrs for tag, attrs in self.tags if tag in tags]


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    reader = Reader(report(tmp_path, made.market(hostile=HOSTILE)))
    assert not reader.named("script", "img", "iframe", "object", "form")
    assert not any(key.startswith("on") or key == "style" for _, attrs in reader.tags for key in attrs)
    assert any("<script>alert(1)</script>" in words for words in reader.words)
    assert "{{ 7*7 }}" in "".join(reader.words)


def test_what_cannot_be_seen_is_named(tmp_path: Path) -> None:
    page = report(tmp_path, made.market(hostile=HOSTILE))
    assert "\u202e" not in page
    assert "\u200b" not in page
    assert "⟦U+202E⟧gnp.exe⟦U+200B⟧" in page


def test_nothing_leads_outside(tmp_path: Path) -> None:
    reader = Reader(report(tmp_path))
    targets = [
        value for _, attrs in reader.tags for key, value in attrs.items() if key in ("href", "src", "action")
    ]
    assert targets
    assert all(value and value.startswith("#") for value in targets)
    assert "url(" not in report(tmp_path)


def test_policy_allows_only_the_style_that_is_there(tmp_path: Path) -> None:
    import base64
    import hashlib

    page = report(tmp_path)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert style
    assert policy
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy[1].replace("&#39;", "'") == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_words_that_the_project_never_uses(tmp_path: Path) -> None:
    assert not FORBIDDEN.search(report(tmp_path))
    for path in sorted((Path(__file__).parents[2] / "src/clew/report").rglob("*.*")):
        if path.suffix in (".j2", ".css", ".py"):
            assert not FORBIDDEN.search(path.read_text("utf-8")), path


def test_personal_data_and_never_a_verdict_are_said(tmp_path: Path) -> None:
    page = report(tmp_path)
    assert "This report contains personal data." in page
    assert "never a verdict" in page


def test_a_partial_run_says_so_and_a_whole_one_does_not(tmp_path: Path) -> None:
    partial = report(tmp_path / "a", run={"partial": True, "issues": {"truncated": 3}})
    assert "This run was partial." in partial
    assert "truncated: 3" in partial
    assert "This run was partial." not in report(tmp_path / "b")


def test_without_a_record_of_the_run_the_reader_is_told(tmp_path: Path) -> None:
    folder = made.write(tmp_path / "tables", made.market())
    (folder / "run.json").unlink()
    page = write_report(folder, tmp_path / "r.html", project=made.PROJECT).read_text("utf-8")
    assert "There is no record of the run" in page


def test_the_same_tables_give_the_same_bytes(tmp_path: Path) -> None:
    assert report(tmp_path, name="a.html") == report(tmp_path, name="b.html")


def test_an_urgent_lead_is_named_on_top_and_shown_nowhere(tmp_path: Path) -> None:
    records = made.market()
    calm = made.market()["leads"][3]
    urgent = some(
        "lead",
        **{**{name: getattr(calm, name) for name in calm.__slots__}, "urgent": True, "why": "secret reason"},
    )
    records["leads"] = [lead for lead in records["leads"] if lead.lead_id != urgent.lead_id] + [urgent]
    records["alerts"] = [some("alert", alert_id="x", kind="matched", subject_id="ad15", value="secret value")]
    page = report(tmp_path, records)
    assert "Tell the supervisor and the national reporting point now." in page
    assert page.count(urgent.lead_id) == 1
    assert "secret" not in page
    assert "1</strong> alert concerns an urgent lead" in page


def test_a_card_shows_reasons_quotes_and_what_speaks_against(tmp_path: Path) -> None:
    page = report(tmp_path, top=1)
    assert page.count('<article class="card"') == 1
    for words in (
        "shared phone",
        "new in town, only this week",
        "announced tour",
        "touring Graz until Sunday",
        "characters 120–147",
    ):
        assert words in page


def test_labels_of_the_ontology_are_used_where_given(tmp_path: Path) -> None:
    class Known:
        label = "one phone, several names"
        meaning = "The same phone stands in ads of several names."
        caveat = "Friends share phones."

    page = report(tmp_path, definitions={"shared_phone": Known()})
    assert "one phone, several names" in page
    assert "Friends share phones." in page


def test_no_tables_at_all_still_make_a_report_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    page = write_report(tmp_path / "empty", tmp_path / "r.html", project={}).read_text("utf-8")
    assert "Tables that are missing:" in page
    assert "site_candidates" not in page
    assert "No leads." in page


def test_a_comparison_of_groups_is_shown_when_there_is_one(tmp_path: Path) -> None:
    folder = made.write(tmp_path / "tables", made.market())
    (folder / "bias.json").write_text(
        json.dumps({"note": "by proxy", "groups": [{"group": "phone of AT", "n": 40, "mean": 51.25}]})
    )
    page = write_report(folder, tmp_path / "r.html", project=made.PROJECT).read_text("utf-8")
    assert "phone of AT" in page
    assert "51.25" in page


def test_tables_and_headings_can_be_read_aloud(tmp_path: Path) -> None:
    reader = Reader(report(tmp_path))
    tags = [tag for tag, _ in reader.tags]
    assert tags.count("table") == tags.count("caption")
    assert tags.count("h1") == 1
    assert reader.named("html")[0]["lang"] == "en"
    assert all("scope" in attrs for attrs in reader.named("th"))
    ids = [attrs["id"] for _, attrs in reader.tags if "id" in attrs]
    assert len(ids) == len(set(ids))


def test_long_values_are_cut_and_say_so(tmp_path: Path) -> None:
    page = report(tmp_path, made.market(hostile="x" * 5000))
    assert "… (cut)" in page
    assert "x" * 700 not in page


@given(st.text())
@settings(max_examples=60)
def test_shown_text_hides_nothing(text: str) -> None:
    shown = as_text(text)
    assert not any(
        char in shown for char in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200e\u200f\x00\x1b\n"
    )


def test_a_waterfall_never_goes_below_nothing() -> None:
    steps, total = waterfall([("a", 2.0), ("b", 1.0)], [("c", 5.0)])
    assert total.value == 0
    assert all(step.x >= 0 and step.x + step.width <= WIDTH + 0.01 for step in steps)


@pytest.mark.parametrize(
    "ratio",
    [
        ("--ink", "--bg"),
        ("--soft", "--bg"),
        ("--for", "--bg"),
        ("--against", "--paper"),
        ("--soft", "--faint"),
    ],
)
@pytest.mark.parametrize("scheme", [0, 1])
def test_colours_keep_their_distance(ratio: tuple[str, str], scheme: int) -> None:
    """WCAG 2.2, 1.4.3: text of ordinary size needs a contrast of 4.5 to 1."""
    css = (Path(__file__).parents[2] / "src/clew/report/templates/style.css").read_text("utf-8")
    block = re.findall(r":root \{(.*?)\}", css, re.DOTALL)[scheme]
    colours = dict(re.findall(r"(--[a-z-]+): (#[0-9a-f]{6})", block))
    light, dark = sorted((_luminance(colours[name]) for name in ratio), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
