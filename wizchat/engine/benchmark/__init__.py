"""Measuring the engine beside llama.cpp alone, in one run on one machine."""
