"""Leads drawn at random stand at even places, keep everybody in the queue once, and leave urgent ones alone."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clew.leads.sample import mix_in


def queue(count: int, urgent: int = 0) -> list[dict[str, Any]]:
    """Make a list of leads by rank."""
    return [
        {"lead_id": f"p-{n:03}", "urgent": n < urgent, "priority": 100.0 if n < urgent else 90.0 - n / 10}
        for n in range(count)
    ]


def test_one_in_ten_is_drawn_from_all_further_down() -> None:
    mixed = mix_in(queue(200), share=0.1, salt="graz")
    assert [place for place, row in enumerate(mixed[:100], 1) if row["drawn"]] == list(range(10, 101, 10))
    assert any(row["lead_id"] > "p-150" for row in mixed[:100] if row["drawn"])


@given(
    st.integers(0, 60), st.integers(0, 5), st.sampled_from((0.0, 0.05, 0.1, 0.3, 0.5)), st.text(max_size=5)
)
def test_everybody_stands_in_the_queue_once_and_the_others_keep_their_order(
    count: int, urgent: int, share: float, salt: str
) -> None:
    rows = queue(count, min(urgent, count))
    mixed = mix_in(rows, share=share, salt=salt)
    assert sorted(row["lead_id"] for row in mixed) == [row["lead_id"] for row in rows]
    kept = [row["lead_id"] for row in mixed if not row["drawn"]]
    assert kept == sorted(kept)
    assert not any(row["drawn"] for row in mixed if row["urgent"])
    assert all(row["urgent"] for row in mixed[: min(urgent, count)])


def test_what_was_decided_or_settled_is_not_drawn() -> None:
    rows = [*queue(40), {"lead_id": "settled", "urgent": False, "priority": 0.0}]
    decided = {f"p-{n:03}" for n in range(20, 40)}
    drawn = {row["lead_id"] for row in mix_in(rows, share=0.5, salt="graz", decided=decided) if row["drawn"]}
    assert drawn
    assert not drawn & {*decided, "settled"}


def test_the_draw_is_another_one_in_another_project_and_the_same_in_one() -> None:
    rows = queue(200)
    assert mix_in(rows, share=0.1, salt="graz") == mix_in(rows, share=0.1, salt="graz")
    assert mix_in(rows, share=0.1, salt="graz") != mix_in(rows, share=0.1, salt="linz")
    assert not any(row["drawn"] for row in mix_in(rows, share=0.0, salt="graz"))
