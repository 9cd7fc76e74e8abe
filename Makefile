# One command for each thing a developer does. `make` alone lists them.
SHELL := /bin/bash
PYTHON := .venv/bin/python
READY := .venv/.ready
ARGS ?=
# Test files side by side; each stays in one process, for its fixtures. ARGS="-n 0 --pdb" has them one after another.
SIDE_BY_SIDE := -n auto --maxprocesses 4 --dist loadfile

.DEFAULT_GOAL := help
.PHONY: help setup test test-qgis-3.40 fuzz lint audit format package validate stage demo bench bench-published bench-ablation bench-paper bench-gpu clean

help: ## list these targets
	@echo "SpectraLift, a QGIS plugin. Targets:"
	@grep -E '^[a-z0-9.-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9.-]+):.*## (.*)/  make \1|\2/' | \
	    while IFS='|' read -r target what; do printf '%-21s %s\n' "$$target" "$$what"; done

setup: $(READY) ## install what is needed (Debian packages as root or with sudo, and .venv); does nothing the second time

$(READY): tools/setup.sh requirements-dev.txt
	@tools/setup.sh
	@touch $@

test: $(READY) ## run all tests without a screen; ARGS="-k worker -x" goes to pytest
	tools/headless.sh $(PYTHON) -m pytest $(SIDE_BY_SIDE) $(ARGS)

test-qgis-3.40: ## run the tests on QGIS 3.40 in a Debian 13 of its own; as root, 8 GB; ARGS="tests/gui" goes to pytest
	@tools/qgis_3_40.sh $(SIDE_BY_SIDE) $(ARGS)

fuzz: $(READY) ## look for bytes that break a parser; SECONDS=60 for each; ARGS="model xml" for some
	@nice $(PYTHON) tools/fuzz.py --seconds $(or $(SECONDS),60) $(ARGS)

lint: $(READY) ## check format, style, types, security, secrets, Qt 6 and, online, known vulnerabilities
	@tools/lint.sh

audit: $(READY) ## look the installed packages up among known vulnerabilities; fails without PyPI itself (no mirror)
	@AUDIT=required tools/audit.sh

format: $(READY) ## put all Python files into the project's format
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .

package: $(READY) ## make build/spectralift_qgis-VERSION.zip for the plugin site; the same bytes every time
	@$(PYTHON) tools/package.py zip build

validate: package ## check the zip of `make package` as the plugin site does, and that it comes out the same twice
	@$(PYTHON) tools/validate.py build $(if $(TAG),--tag "$(TAG)")

stage: $(READY) ## make build/plugins/spectralift_qgis, the plugin as QGIS loads it
	@$(PYTHON) tools/package.py stage build/plugins

demo: $(READY) ## fuse the built-in sample scene with qgis_process; leaves the result and a picture in build/demo
	@tools/headless.sh $(PYTHON) tools/demo.py $(ARGS)

bench: $(READY) ## measure speed, accuracy and memory; writes a table
	tools/headless.sh $(PYTHON) benchmarks/run.py $(ARGS)

bench-published: $(READY) ## the paper preset beside the published method as its authors run it; ARGS="--seeds 5"
	$(PYTHON) benchmarks/paper.py $(ARGS)

bench-ablation: $(READY) ## the variants of the paper's ablation: parameters, operations, errors; ARGS="--seeds 3"
	$(PYTHON) benchmarks/ablation.py $(ARGS)

bench-paper: $(READY) ## a scene of the paper beside its published figures: SCENE=DC.mat [NAME=… PSF=… RATIO=… BANDS=…]
	@$(PYTHON) benchmarks/paper_scene.py $(if $(SCENE),--scene "$(SCENE)") $(if $(NAME),--name "$(NAME)") \
	    $(if $(PSF),--psf $(PSF)) $(if $(RATIO),--ratio $(RATIO)) $(if $(BANDS),--bands $(BANDS)) $(ARGS)

bench-gpu: $(READY) ## training and prediction on the GPU, with its clocks and bandwidth; without one shrunk, on the CPU
	@$(PYTHON) benchmarks/gpu.py $(ARGS)

clean: ## remove what was built (.venv stays)
	rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
