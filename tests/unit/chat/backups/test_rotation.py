"""Which backups are kept."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.chats import NOW
from wizchat.chat.backups.rotation import Keep, superfluous
from wizchat.chat.backups.values import Backup, BackupKind


def backup(hours: float, kind: BackupKind = BackupKind.AUTOMATIC) -> Backup:
    return Backup(Path(f"{hours}-{kind}"), NOW - timedelta(hours=hours), kind, 1)


def test_five_days_and_four_weeks_of_a_year_of_daily_ones() -> None:
    year = [backup(24 * day) for day in range(365)]
    gone = superfluous(year, Keep(days=5, weeks=4))
    kept = sorted((NOW - b.made_at).days for b in year if b not in gone)
    # NOW is a Sunday: the weeks end today, a week ago and so on.
    assert kept == [0, 1, 2, 3, 4, 7, 14, 21]


def test_those_made_by_hand_stay_and_three_from_before_a_restore() -> None:
    by_hand = [backup(9000, BackupKind.BY_HAND), backup(10, BackupKind.BY_HAND)]
    before = [backup(hours, BackupKind.BEFORE_RESTORE) for hours in range(1, 6)]
    assert set(superfluous([*by_hand, *before], Keep())) == set(before[3:])


BACKUPS = st.lists(
    st.builds(backup, st.floats(-1000, 20_000), st.sampled_from(list(BackupKind))),
    unique=True,
    max_size=40,
)


@given(BACKUPS, st.integers(1, 9), st.integers(0, 9))
def test_the_newest_stays_and_a_second_look_finds_nothing(
    backups: list[Backup], days: int, weeks: int
) -> None:
    keep = Keep(days, weeks)
    gone = superfluous(backups, keep)
    kept = [each for each in backups if each not in gone]
    if backups:
        assert max(backups, key=lambda each: each.made_at) in kept
    assert superfluous(kept, keep) == ()
    automatic = [each for each in kept if each.kind is BackupKind.AUTOMATIC]
    assert len(automatic) <= days + weeks + 1
