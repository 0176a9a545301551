from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.desktop.cgroup import Limits, limits

if TYPE_CHECKING:
    from pathlib import Path

GIB = 2**30


def write(root: Path, files: dict[str, str]) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content + "\n")
    return root


def test_no_control_groups_no_limits(tmp_path: Path) -> None:
    assert limits(tmp_path) == Limits()


def test_version_2(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "proc/self/cgroup": "0::/app.slice/wizchat.scope",
            "sys/fs/cgroup/app.slice/wizchat.scope/memory.max": "max",
            "sys/fs/cgroup/app.slice/wizchat.scope/cpu.max": "max 100000",
            "sys/fs/cgroup/app.slice/memory.max": str(4 * GIB),
            "sys/fs/cgroup/app.slice/memory.current": str(3 * GIB),
            "sys/fs/cgroup/app.slice/memory.stat": f"anon 5\ninactive_file {GIB}\nother",
            "sys/fs/cgroup/app.slice/cpu.max": "150000 100000",
        },
    )
    assert limits(root) == Limits(memory=4 * GIB, memory_free=2 * GIB, cores=2)


def test_version_2_in_a_container_shows_its_own_group_at_the_top(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "proc/self/cgroup": "0::/../../docker/abc",
            "sys/fs/cgroup/memory.max": str(GIB),
            "sys/fs/cgroup/memory.current": "12345",
        },
    )
    assert limits(root) == Limits(memory=GIB, memory_free=GIB - 12345)


def test_version_1(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "proc/self/cgroup": "9:name=systemd:/\n4:memory:/job/7\n3:cpu,cpuacct:/job/7\n0::/",
            "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712",
            "sys/fs/cgroup/memory/job/7/memory.limit_in_bytes": str(2 * GIB),
            "sys/fs/cgroup/memory/job/7/memory.usage_in_bytes": str(3 * GIB),
            "sys/fs/cgroup/cpu/job/7/cpu.cfs_quota_us": "50000",
            "sys/fs/cgroup/cpu/job/7/cpu.cfs_period_us": "100000",
        },
    )
    assert limits(root) == Limits(memory=2 * GIB, memory_free=0, cores=1)


@pytest.mark.parametrize("content", ["", "nonsense", "-1", "\x00\xff", "1e9"])
def test_what_cannot_be_read_does_not_limit(tmp_path: Path, content: str) -> None:
    root = write(
        tmp_path,
        {
            "proc/self/cgroup": "0::/\n\n::::\n7",
            "sys/fs/cgroup/memory.max": content,
            "sys/fs/cgroup/cpu.max": content,
        },
    )
    assert limits(root) == Limits()
