# What a user and a maintainer run. `make help` lists the targets.

PYTHON ?= python3
CLEW = .venv/bin/clew
DEMO ?= demo
UV ?= uv
SHARED ?= ../shared

.PHONY: help setup setup-spark setup-desk demo test test-slow explore check lint bench bench-sample docs lock clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 16

setup: .venv/.ready ## make .venv from the lock file

.venv/.ready: requirements.lock pyproject.toml
	@sh scripts/setup.sh $(PYTHON)
	@touch $@

setup-spark: setup ## Java and pyspark, for a cluster of one's own
	@sh scripts/setup-spark.sh

setup-desk: setup ## Chromium, PostgreSQL, poppler and GDAL, for the tests of the desk, the PDFs and the maps
	@sh scripts/setup-desk.sh

demo: setup ## an invented market, the whole pipeline, leads and a report
	@rm -rf $(DEMO)
	$(CLEW) simulate $(DEMO)/market
	$(CLEW) init $(DEMO)/project --market DE --sites $(DEMO)/market/sites.csv
	$(CLEW) import --project $(DEMO)/project $(DEMO)/market/captures/*.warc.gz
	$(CLEW) run --project $(DEMO)/project || test $$? -eq 3
	COLUMNS=$${COLUMNS:-150} $(CLEW) leads --project $(DEMO)/project --table || test $$? -eq 3
	@echo
	@echo "The report is $(DEMO)/project/report.html: open it in a browser."
	@echo "Next: $(CLEW) show LEAD_ID --project $(DEMO)/project"
	@echo "      $(CLEW) evaluate --truth $(DEMO)/market/truth --project $(DEMO)/project"
	@echo "Read and decide at the desk: $(CLEW) serve --project $(DEMO)/project"
	@echo "Everybody in it is invented. For captures of your own: $(CLEW) init --help"

test: setup ## all tests but the slow ones
	.venv/bin/python -m pytest

test-slow: setup ## those that take minutes each
	.venv/bin/python -m pytest -m slow

explore: setup ## property tests on examples that they have not met
	CLEW_PROPERTIES=explore .venv/bin/python -m pytest -m hypothesis

check: lint ## types, lint, format, import contracts, docs, generated pages
	.venv/bin/python -m pytest tests/docs tests/conformance

lint: setup ## types, lint, format, import contracts
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

bench: setup ## speed side by side with peers, as ratios
	.venv/bin/python -m benchmarks.run

bench-sample: setup ## figures on the shared sample: make bench-sample SHARED=../shared
	sh scripts/bench-sample.sh $(SHARED)

docs: setup ## write the reference pages from records, lexicons and ontology
	.venv/bin/python scripts/reference.py docs/reference

lock: ## write requirements.lock anew (needs uv)
	$(UV) pip compile pyproject.toml --extra capture --extra browser --extra match --extra team --group dev --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --custom-compile-command "make lock" --upgrade -o requirements.lock
	sed -n '/^spark = /s/.*"\(.*\)".*/\1/p' pyproject.toml | $(UV) pip compile - --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock" --upgrade \
	  -o requirements-spark.lock

clean: ## remove what was made
	rm -rf .venv $(DEMO) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
