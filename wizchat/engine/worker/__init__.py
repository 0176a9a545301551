"""The engine worker: the process that runs llama.cpp, and the only code that imports it."""
