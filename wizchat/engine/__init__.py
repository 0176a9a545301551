"""The engine: a worker process that owns llama.cpp, and the client that supervises it."""
