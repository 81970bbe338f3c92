"""Short lists of a board's topics are told by where its software keeps them, for their frame says more than they do."""

import pytest
from tests.parse.reading import read_pages

_FRAME = (
    "<a href='/index.php'>Evening board</a> <a href='/register.php'>Registration</a> <a href='/faq.php'>Help</a> <a href='/memberlist.php'>Members</a>"
    " <a href='/search.php'>Posts of today</a><p>All times are GMT +2. Last post, thread starter, replies, views, moderators. This board is for grown people only.</p>"
)


def _rows(topic: str) -> str:
    return "".join(
        f"<tr><td><a href='{topic.format(n=n)}'>{name}</a><div>{writer}</div></td><td>18.05.2025</td><td>{n}</td></tr>"
        for n, name, writer in (
            (41, "Mila, old town", "anton"),
            (42, "How to tell real photos", "guest7"),
            (43, "Studios, a summary", "moryak"),
        )
    )


@pytest.mark.parametrize(
    ("path", "topic"),
    [
        ("/forumdisplay.php?f=5", "/showthread.php?t={n}"),
        ("/viewforum.php?f=5", "/viewtopic.php?t={n}"),
        ("/index.php?board=5.0", "/index.php?topic={n}.0"),
        ("/forums/reviews.5/", "/threads/topic.{n}/"),
    ],
)
def test_a_list_of_three_topics_is_a_list(path: str, topic: str) -> None:
    html = f"<html lang='en'><title>Reviews</title>{_FRAME}<table>{_rows(topic)}</table></html>"
    assert read_pages("evening-board.example", {path: html}, listed=True)[path].page.kind == "listing"
