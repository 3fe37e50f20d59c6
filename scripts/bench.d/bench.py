"""Runs the measurements of scripts/bench one after another, ours and the yardstick in turn, and prints the table."""

import glob
import os
import shutil
import statistics
import subprocess
import sys

from reading import reading

EVENTS = int(os.environ.get("BENCH_EVENTS", 100_000))
REBUILD = int(os.environ.get("BENCH_REBUILD", 1_000_000))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", 5))
SHAPES = "events"


def run(*command):
    """The `name value` lines a measurement prints."""
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return dict(line.split(" ", 1) for line in out.splitlines())


def build(wanted):
    for product in ["Bench"] + ["rapporteur"] * ("start" in wanted):
        subprocess.run(["scripts/build", "release", product], check=True, stdout=sys.stderr)
    path = ".build/release"
    folder = os.environ.get("BENCH_DIR", ".build/bench")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    compile_c(folder, "append", "-lsqlite3", "-lcrypto")
    compile_c(folder, "timed")
    return path, folder


def compile_c(folder, name, *libraries):
    subprocess.run(
        [os.environ.get("CC", "cc"), "-O2", "-o", os.path.join(folder, name), f"scripts/bench.d/{name}.c", *libraries],
        check=True)


def fresh(path):
    for old in glob.glob(path + "*"):
        os.remove(old)
    return path


class Table:
    """What was measured, a line each, with the bound it was promised to keep."""

    def __init__(self):
        self.lines = [("what", "ours", "yardstick", "ratio", "budget", "")]

    def add(self, what, ours, yardstick, ratio, budget, kept):
        self.lines.append((what, ours, yardstick, ratio, budget, "" if kept is None else "kept" if kept else "MISSED"))

    def show(self):
        widths = [max(len(line[column]) for line in self.lines) for column in range(6)]
        for line in self.lines:
            print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


def append(table, bench, folder):
    yardstick = os.path.join(folder, "append")
    rows = os.path.join(folder, "rows")
    empty = fresh(os.path.join(folder, "empty.sqlite"))
    run(bench, "rows", SHAPES, str(EVENTS), rows)
    run(bench, "append", SHAPES, "0", "10", empty)
    for size in (10, 100):
        rates = {"ours": [], "c": [], "tables": []}
        work = {"ours": [], "c": []}
        for _ in range(ROUNDS):
            ours = run(bench, "append", SHAPES, str(EVENTS), str(size), fresh(os.path.join(folder, "ours.sqlite")))
            copy = fresh(os.path.join(folder, "c.sqlite"))
            shutil.copy(empty, copy)
            c = run(yardstick, rows, copy, str(size))
            if ours["head"] != c["head"] or ours["entries"] != c["entries"]:
                sys.exit("bench: the two did not write the same chain")
            both = run(bench, "record", SHAPES, str(EVENTS), str(size), fresh(os.path.join(folder, "both.sqlite")))
            for name, result in (("ours", ours), ("c", c), ("tables", both)):
                rates[name].append(int(result["entries"]) / float(result["seconds"]))
            for name, result in (("ours", ours), ("c", c)):
                work[name].append(int(result["entries"]) / float(result["processor"]))
        median = {name: statistics.median(values) for name, values in rates.items()}
        # Neighbours in time see the same disk: the ratio is taken pair by pair.
        ratio = statistics.median(a / b for a, b in zip(rates["ours"], rates["c"]))
        processor = statistics.median(a / b for a, b in zip(work["ours"], work["c"]))
        table.add(f"append, {size} a commit, entries/s", f"{median['ours']:,.0f}", f"{median['c']:,.0f} (C)",
                  f"{ratio:.2f}", ">= 0.70", ratio >= 0.7)
        table.add("  by processor time", "", "", f"{processor:.2f}", "", None)
        with_tables = statistics.median(a / b for a, b in zip(rates["tables"], rates["c"]))
        table.add("  with all tables", f"{median['tables']:,.0f}", "", f"{with_tables:.2f}", "", None)
    for name in ("ours", "c", "both"):
        fresh(os.path.join(folder, name + ".sqlite"))


def rebuild(table, bench, folder):
    ledger = fresh(os.path.join(folder, "rebuild.sqlite"))
    run(bench, "rebuild", SHAPES, str(REBUILD), ledger)
    results = [run(bench, "rebuild", SHAPES, str(REBUILD), ledger) for _ in range(max(1, min(3, ROUNDS)))]
    rate = statistics.median(int(r["entries"]) / float(r["seconds"]) for r in results)
    memory = max(int(r["kilobytes"]) for r in results) / 1024
    size = os.path.getsize(ledger) / REBUILD
    table.add(f"rebuild of {REBUILD:,}, entries/s", f"{rate:,.0f}", "", "", ">= 300,000", rate >= 300_000)
    work = statistics.median(int(r["entries"]) / float(r["processor"]) for r in results)
    table.add("  by processor time, both threads", f"{work:,.0f}", "", "", "", None)
    table.add("  memory, MB", f"{memory:,.0f}", "", "", "<= 500", memory <= 500)
    table.add("  ledger, bytes an entry", f"{size:,.0f}", "", "", "", None)
    fresh(ledger)


def questions(table, bench, folder):
    ledger = fresh(os.path.join(folder, "questions.sqlite"))
    count = int(os.environ.get("BENCH_EVENTS", 1_000_000))
    out = subprocess.run([bench, "questions", SHAPES, str(count), ledger], check=True, stdout=subprocess.PIPE, text=True)
    lines = [line.split() for line in out.stdout.splitlines()]
    for name, *numbers in lines:
        if len(numbers) == 4:
            median, slow = float(numbers[0]), float(numbers[1])
            table.add(f"{name}, as of random days, ms", f"{median:.2f}", "", f"{slow:.2f} (p99)", "<= 10", slow <= 10)
        elif name == "kilobytes":
            table.add("  memory, the invented statements included, MB", f"{int(numbers[0]) / 1024:,.0f}", "", "", "", None)
        else:
            table.add("rebuild with outcomes, entries/s", f"{count / float(numbers[0]):,.0f}", "", "", "", None)
    fresh(ledger)


def start(table, program, folder):
    ledger = fresh(os.path.join(folder, "shipped.sqlite"))
    os.environ["RAPPORTEUR_LEDGER"] = ledger
    subprocess.run([program, "import", *sorted(glob.glob(SHAPES + "/*.ndjson"))], check=True,
                   stdout=subprocess.DEVNULL)
    question = [program, "commitments", "--open", "--as-of", "2011-12-31", "--format", "json"]
    sqlite = ["sqlite3", ledger, "select 1"]
    timed = os.path.join(folder, "timed")
    results = [(run(timed, "20", *question), run(timed, "20", *sqlite)) for _ in range(ROUNDS)]
    wall, least = (statistics.median(float(pair[i]["milliseconds"]) for pair in results) for i in (0, 1))
    memory, small = (statistics.median(int(pair[i]["kilobytes"]) / 1024 for pair in results) for i in (0, 1))
    table.add("a scripted question, ms", f"{wall:.1f}", f"{least:.1f} (sqlite3)", f"{wall / least:.1f}", "<= 15, <= 3.0",
              wall <= 15 and wall / least <= 3)
    table.add("  memory, MB", f"{memory:.1f}", f"{small:.1f}", f"{memory / small:.1f}", "<= 30", memory <= 30)
    fresh(ledger)


def main():
    known = ["append", "rebuild", "questions", "start", "reading"]
    wanted = sys.argv[1:] or known
    unknown = [name for name in wanted if name not in known]
    if unknown or EVENTS < 1000 or ROUNDS < 1:
        sys.exit("usage: scripts/bench [append] [rebuild] [questions] [start] [reading]")
    path, folder = build(wanted)
    bench = os.path.join(path, "Bench")
    table = Table()
    if "append" in wanted:
        append(table, bench, folder)
    if "rebuild" in wanted:
        rebuild(table, bench, folder)
    if "questions" in wanted:
        questions(table, bench, folder)
    if "start" in wanted:
        start(table, os.path.join(path, "rapporteur"), folder)
    if "reading" in wanted:
        reading(table, run, bench, folder, ROUNDS)
    table.show()
    shutil.rmtree(folder, ignore_errors=True)


main()
