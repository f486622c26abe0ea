# Two commands: `make demo` shows the main job, `make test` checks everything.
# Both set themselves up in .venv; Debian needs python3 (3.11 or newer) with python3-venv.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install --require-hashes --no-deps -r
UNREACHED := { echo "The packages could not be installed; is there a way to the package index?" >&2; exit 1; }

.DELETE_ON_ERROR:
.PHONY: demo test coverage audit fuzz crash bench lint format lock clean

demo: .venv/ready
	@$(BIN)/dondoc demo $(if $(FILE),"$(FILE)") $(if $(DIRECTORY),--directory "$(DIRECTORY)") \
		$(if $(PORT),--port $(PORT)) $(if $(ONCE),--once)

test: .venv/ready-to-test lint
	$(BIN)/python -m pytest -n auto --dist worksteal

# The same suite, twice as long, and which lines no test reaches.
coverage: .venv/ready-to-test
	$(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=term:skip-covered

# Minutes: 200 kills at full speed, and 20 at Telegram's own.
crash: .venv/ready-to-test
	$(BIN)/python -m tests.crash.at_random --kills 200 --people 1000 --per-second 1000
	$(BIN)/python -m tests.crash.at_random --kills 20 --people 1000 --per-second 30 --within-seconds 2

# A quarter of an hour on a quiet machine; PEOPLE=3000 for the long run. Nothing in it asserts.
# Reading is timed as texts grow: SIZE is the longest text in bytes.
bench: .venv-bench/ready .venv/ready-to-test
	.venv-bench/bin/python -m tests.bench.delivery $(if $(PEOPLE),--people $(PEOPLE)) $(if $(REPEATS),--repeats $(REPEATS))
	$(BIN)/python -m tests.bench.reading $(SIZE)
	$(BIN)/python -m tests.bench.reminding

# Looks the locked packages up among the known advisories; says so where the service does not answer.
audit: .venv/ready-to-test
	$(BIN)/python -m tests.advisories $(if $(STRICT),--strict)

# Lets a fuzzer say whatever it finds to everything that reads outside words or files; SECONDS for each.
fuzz: .venv/ready-to-fuzz
	$(BIN)/python -m tests.hostile.fuzz $(or $(SECONDS),20)

lint: .venv/ready-to-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/ready-to-test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# The locks hold every version with its hashes; `uv pip compile` writes them from pyproject.toml's ranges.
# They are complete, so pip installs them with --no-deps: it has nothing left to choose.
lock:
	uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes --no-strip-extras \
		--no-header --no-annotate -o requirements.lock
	uv pip compile pyproject.toml --group build --group dev --all-extras --universal --python-version 3.11 \
		--generate-hashes --no-strip-extras --no-header --no-annotate -o requirements-dev.lock
	uv pip compile --group fuzz --universal --python-version 3.11 --generate-hashes --no-strip-extras \
		--no-header --no-annotate -o requirements-fuzz.lock
	uv pip compile pyproject.toml --group build --group bench --universal --python-version 3.11 --generate-hashes \
		--no-strip-extras --no-header --no-annotate -o requirements-bench.lock

clean:
	rm -rf .venv .venv-bench build *.egg-info

# The mark comes last, and names the place: what was cut short or moved is made anew.
.venv/made: .ci/check-python $(shell test "$$(cat .venv/made 2>/dev/null)" = "$(CURDIR)" || echo again)
	@.ci/check-python $(PYTHON)
	@echo "Making a virtual environment in .venv"
	@$(PYTHON) -m venv --clear .venv
	@echo "$(CURDIR)" >$@

.PHONY: again
again:

.venv/ready: requirements.lock pyproject.toml .venv/made
	@echo "Installing what the bot needs"
	@$(INSTALL) requirements.lock || $(UNREACHED)
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

.venv/ready-to-test: requirements-dev.lock .venv/ready
	@echo "Installing what the tests need"
	@$(INSTALL) requirements-dev.lock || $(UNREACHED)
	@touch $@

.venv/ready-to-fuzz: requirements-fuzz.lock .venv/ready-to-test
	@echo "Installing the fuzzer"
	@$(INSTALL) requirements-fuzz.lock || $(UNREACHED)
	@touch $@

# The senders that `make bench` compares with hold other versions of what we use, so they live apart.
.venv-bench/ready: requirements-bench.lock pyproject.toml
	@.ci/check-python $(PYTHON)
	@$(PYTHON) -m venv --clear .venv-bench
	@.venv-bench/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --no-deps \
		-r requirements-bench.lock || $(UNREACHED)
	@.venv-bench/bin/python -m pip --disable-pip-version-check --quiet install --no-deps --no-build-isolation -e .
	@touch $@
