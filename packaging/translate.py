"""Keeps the app's texts in other languages; `make translations` runs it in the environment."""

from __future__ import annotations

import sys

from translations.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
