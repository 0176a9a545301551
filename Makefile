# make run    set up what is missing and start WizChat   (ARGS="chat --once Hi" for the terminal)
# make test   set up what is missing and run the tests   (ARGS="tests/unit/chat" for some of them)
# make lint   style, types and the direction of imports
# make translations   bring the texts in other languages up to date   (ARGS="dump de", ...)
# make clean  remove what the others made here

PYTHON ?= python3
ARGS ?=

.PHONY: run test lint translations clean

run test translations:
	@exec $(PYTHON) packaging/bootstrap.py $@ $(ARGS)

lint clean:
	@exec $(PYTHON) packaging/bootstrap.py $@
