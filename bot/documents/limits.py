"""How much of the machine the reading of one file may take."""

import ctypes
import resource
import signal
import sys

GIGABYTE = 1024**3
MEMORY_BYTES = GIGABYTE
LARGE_PROGRAM_MEMORY_BYTES = 6 * GIGABYTE  # LibreOffice reserves far more addresses than it uses
CPU_SECONDS = 300  # of each process alone
SECONDS = 600
PR_SET_PDEATHSIG = 1
FILE_BYTES = GIGABYTE // 2


def end_with_parent() -> None:
    """Let this process be killed when the one that started it ends. Source: prctl(2), of Linux alone."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def take() -> None:
    """Put this process, and those that it starts, under the limits; an end is put to it in any case."""
    end_with_parent()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, LARGE_PROGRAM_MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.alarm(SECONDS)


def for_a_large_program() -> None:
    """Let a program that this process starts reserve more memory."""
    end_with_parent()
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
