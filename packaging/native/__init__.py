"""llama.cpp: built from the sources that llama-cpp-python carries, packed into its wheel."""
