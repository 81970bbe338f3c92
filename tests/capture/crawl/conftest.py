from collections.abc import Iterator

import pytest

from tests.capture.crawl.simulated import Web, served


@pytest.fixture(scope="session")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    """The simulated web: 39 hosts, served while the tests of the session last."""
    with served(tmp_path_factory.mktemp("web") / "web", size=80) as found:
        yield found
