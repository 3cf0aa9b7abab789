# Every target calls run.py, which needs nothing but Python 3.11 or newer (without make: python run.py report).
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && exit; done; echo python3)

.PHONY: setup report test check notebooks lab bench validate
setup report test check notebooks lab bench validate:
	@$(PYTHON) run.py $@
