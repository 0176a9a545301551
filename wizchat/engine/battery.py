"""Whether this computer runs on its battery."""

from __future__ import annotations


def on_battery() -> bool:
    """Return whether it does; False where there is no battery, or nobody knows. Any thread."""
    import psutil  # no window waits for it

    # Some systems lack the call, some virtual ones have files of a battery that make no sense.
    look = getattr(psutil, "sensors_battery", None)
    try:
        battery = look() if look else None
    except (OSError, RuntimeError, NotImplementedError, ValueError, psutil.Error):
        return False
    return battery is not None and battery.power_plugged is False
