"""Runs commands in turn, round after round, and prints medians and ratios to the first one.

    compare.py ROUNDS 'title|command' 'title|command' ...

`wall`, `cpu` (user and system) and `peak` memory are of the whole process; `work` is the time of the
job alone, as the program says it (without start, imports and, for writers, loading of the input). On
a machine that others use too, cpu and the ratios say more than wall. A title that starts with `-` is
run once only, because it is slow."""

import os
import statistics
import subprocess
import sys
import time


def once(command):
    begin = time.perf_counter()
    process = subprocess.Popen(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    wall = time.perf_counter() - begin
    words = output.split()
    work = float(words[words.index("work") + 1]) if "work" in words else None
    if status != 0 or work is None:
        return None
    # What a program says of itself is better: the kernel's figure starts at the size of this one.
    peak = int(words[words.index("peak") + 1]) if "peak" in words else usage.ru_maxrss
    return wall, usage.ru_utime + usage.ru_stime, peak / 1024, work


def main():
    rounds = int(sys.argv[1])
    jobs = [argument.split("|", 1) for argument in sys.argv[2:]]
    samples = {title: [] for title, _ in jobs}
    failed = set()
    for number in range(rounds):
        for title, command in jobs:
            if title in failed or (title.startswith("-") and number > 0):
                continue
            # `exec` keeps the shell out of the measured process.
            figures = once("exec " + command)
            if figures is None:
                failed.add(title)
            else:
                samples[title].append(figures)
    first = None
    print("| | wall s | cpu s | peak MB | work s | wall × | cpu × | peak × |")
    print("|---|---|---|---|---|---|---|---|")
    for title, _ in jobs:
        name = title.lstrip("-")
        if not samples[title]:
            print(f"| {name} | failed | | | | | | |")
            continue
        wall, cpu, peak, work = (statistics.median(column) for column in zip(*samples[title]))
        first = first or (wall, cpu, peak)
        print(f"| {name} | {wall:.3f} | {cpu:.3f} | {peak:.1f} | {work:.3f} "
              f"| {wall / first[0]:.2f} | {cpu / first[1]:.2f} | {peak / first[2]:.2f} |")
    sys.stdout.flush()


main()
