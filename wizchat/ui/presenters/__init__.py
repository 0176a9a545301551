"""What the core says becomes what the windows show, and what people do becomes calls to the core.

A presenter is a QObject on the GUI thread. It holds no text and no data of its own beyond what it
needs to know where an event belongs.
"""
