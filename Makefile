PYTHON ?= python3
PORT ?= 8501

.DEFAULT_GOAL := help
.PHONY: help run test lint bench clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-7s %s\n", $$1, $$2}'

run: ## make the environment and start Trellis on this machine (PORT=8501)
	@$(PYTHON) tasks.py run --port $(PORT)

test: ## run every test there is
	@$(PYTHON) tasks.py test

lint: ## check style, types and the borders between the layers
	@$(PYTHON) tasks.py lint

bench: ## measure speed against floors in the same run
	@$(PYTHON) tasks.py bench

clean: ## remove the environment and caches, never your data
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis test_output
