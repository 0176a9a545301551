"""A process that colours code and sets formulas, so that the interface never waits for either."""
