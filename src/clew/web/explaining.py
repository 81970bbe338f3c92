"""Why ads are one person's and persons one network, asked while somebody waits: one reading of the tables serves all questions.

The tables are read when first asked, for the run that the page shows; one question is answered at a time. A page asks for this part
by itself after the rest is there, so that no screen waits for it.
"""

import threading
from contextlib import ExitStack

from clew.engine.local import LocalEngine
from clew.link.why import AdsWhy, Explainer, NetworkWhy, ProviderWhy
from clew.pipeline import explainer
from clew.store.project import Project
from clew.web.decided import Decided
from clew.web.run import Run

MOST = 12
"""Of each list of reasons so many are shown; the rest is counted, and `clew show` prints it."""


class Explanations:
    """Answers why, for one run after another."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._lock = threading.Lock()
        self._open = ExitStack()
        self._key: tuple[str, int] | None = None
        self._explainer: Explainer | None = None

    def provider(self, run: Run, decided: Decided, provider_id: str) -> ProviderWhy | None:
        """Explain a provider; null where the tables have none of that id."""
        with self._lock:
            return self._of(run, decided).providers([provider_id], most=MOST).get(provider_id)

    def network(self, run: Run, decided: Decided, network_id: str) -> NetworkWhy | None:
        """Explain a network; null where the tables have none of that id."""
        with self._lock:
            return self._of(run, decided).networks([network_id], most=MOST).get(network_id)

    def pair(self, run: Run, decided: Decided, ad_a: str, ad_b: str) -> AdsWhy:
        """Explain two ads."""
        with self._lock:
            return self._of(run, decided).pair(ad_a, ad_b, most=MOST)

    def close(self) -> None:
        """Let the tables go."""
        with self._lock:
            self._close()

    def _of(self, run: Run, decided: Decided) -> Explainer:
        key = (run.run_id, decided.event)
        if self._explainer is None or self._key != key:
            self._close()
            engine = self._open.enter_context(
                LocalEngine(processes=1, memory_limit=self._project.settings.memory_limit)
            )
            self._explainer, self._key = explainer(self._project, engine, decided.all), key
        return self._explainer

    def _close(self) -> None:
        self._open.close()
        self._explainer = None
