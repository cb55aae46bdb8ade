#!/usr/bin/env python3
"""Breaks every formula on purpose, one at a time: each time, the build must fail.

A mutant is a header with one change that operators.py makes. It is killed when a static test of the header's own
module no longer compiles: every module proves itself. A mutant that survives shows what no law claims. Those that
change nothing a law could see stand in equivalent.txt, with the reason. Any other survivor is an error, and so is an
entry whose mutant is no longer made. The headers in unjudged.txt have changed so much that not all of their mutants
were looked at since: what survives there is printed and counted, and is no error until the header is taken from the
list.

    python3 static_tests/mutation/mutate.py [--compiler g++] [--jobs 2] [--share 0/1 | --quarter] [--minutes M]
                                            [--operators tokens,operands] [--equivalent] [part of a header's name ...]
    python3 static_tests/mutation/mutate.py --check [--lists folder]

Without --operators only tokens and statements are changed: of the other mutants not every survivor is listed yet.
With --share 1/3 only every third mutant is tried, from the second on. With --quarter as many as a quarter of all
mutants are tried: up to three quarters of them mutants of the headers that the last ten commits changed, those of the
latest change first; the rest are others, and other ones after every commit, until all had their turn. With --minutes
it stops when they are over, and says how many were tried. What equivalent.txt lists is tried with --equivalent only:
its survival is no news, and takes longest. Before any mutant is tried, both lists are compared with the headers, and
what is stale in them is an error; with --check that is all.
"""
import argparse
import collections
import concurrent.futures
import functools
import itertools
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

from operators import OPERATORS, without_comments

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADERS, TESTS = ROOT / "include/constgrad", ROOT / "static_tests"
LISTS = pathlib.Path(__file__).parent
TABLE_STRIDE = 17  # odd, so that of a number's two mutants it is now the one, now the other
TOGETHER = 50  # mutants of a header that share what is compiled for it once
SECONDS = 60  # of processor time for one compilation: what computes endlessly is killed as well

INCLUDE = re.compile(r'^#include [<"][^>"\n]+[>"]', re.M)
STANDARD = re.compile(r"#include <\w+>$")
# Not in a namespace: tests that define macros or add to somebody else's namespace; as in batch.cmake.
ALONE = re.compile(r"^ *# *(?:define|undef)|^namespace (?:std|constgrad)|^int main\(\) \{\}", re.M)

Mutant = collections.namedtuple("Mutant", "header source before after")


def change_of(mutant):
    return str(mutant.header), mutant.before, mutant.after


def mutants_of(header, operators):
    source = header.read_text()
    code = without_comments(source)
    changes = list(dict.fromkeys(change for name in operators for change in OPERATORS[name](source, code)))
    if header.stem.endswith(("_table", "iris")):  # a test judges all entries by one loop: a part of them stands for all
        changes = changes[::TABLE_STRIDE]
    for begin, end, text in changes:
        first, last = source.rfind("\n", 0, begin) + 1, source.find("\n", end)
        before, after = source[first:last], source[first:begin] + text + source[end:last]
        yield Mutant(header.relative_to(HEADERS), source[:first] + after + source[last:],
                     *(" ".join(re.sub(" //.*", "", lines).split()) for lines in (before, after)))


@functools.cache
def included_by(file):
    """The lines of a file that include, each with the file of ours that it means, or None."""
    return [(line, next((path for directory in (ROOT / "include", ROOT)
                         if (path := directory / line[10:-1]).exists()), None))
            for line in INCLUDE.findall(file.read_text())]


@functools.cache
def files_of(file):
    """A file and everything of ours that it includes, directly or not."""
    found, waiting = set(), [file]
    while waiting:
        if (file := waiting.pop()) not in found:
            found.add(file)
            waiting += [path for _, path in included_by(file) if path]
    return found


def batch_of(tests):
    """Several tests in one, each in a namespace of its own, below the includes of all."""
    sources = [test.read_text() for test in tests]
    includes = dict.fromkeys(line for source in sources for line in INCLUDE.findall(source))
    bodies = [f'namespace {test.parent.name}_{test.stem} {{\n#line 1 "{test}"\n{INCLUDE.sub("", source)}\n}}'
              for test, source in zip(tests, sources)]
    return "\n".join([*includes, *bodies])


class Judges:
    """The tests of a header, in the order in which they are asked: its own, which kills most mutants; then a batch of
    the others of its module, those first that include least. All the first includes, but not the header nor what
    includes that, is compiled once for all mutants."""

    def __init__(self, header, compiler, directory):
        original, self.copy = HEADERS / header, pathlib.Path(directory, "constgrad", header)
        self.copy.parent.mkdir(parents=True)
        tests = [test for test in TESTS.glob(f"{header.parent}/*.cpp") if original in files_of(test)]
        tests.sort(key=lambda test: (test.stem != header.stem, len(files_of(test)), test))
        alone = [test for test in tests[1:] if ALONE.search(test.read_text())]
        together = [test for test in tests[1:] if test not in alone]
        batch, below = pathlib.Path(directory, "batch.cpp"), pathlib.Path(directory, "below.hpp")
        batch.write_text(batch_of(together))
        self.tests, self.asked = tests[:1] + [batch] * bool(together) + alone, set()
        lines = {line for test in tests[:1] for file in files_of(test) for line, path in included_by(file)
                 if (original not in files_of(path) if path else STANDARD.match(line))}
        below.write_text("\n".join(sorted(lines)) + "\n")
        self.command = [compiler, "-std=c++20", "-ffp-contract=off", "-Wfatal-errors", f"-I{directory}",
                        f"-I{ROOT / 'include'}", f"-I{ROOT}"]
        subprocess.run([*self.command, "-x", "c++-header", below, "-o", f"{below}.gch"], check=True)
        self.command += ["-fsyntax-only", "-include", below]

    def refuses(self, test, source, errors=subprocess.DEVNULL):
        self.copy.write_text(source)
        return subprocess.run([*self.command, test], stderr=errors).returncode != 0

    def kill(self, mutant):
        """Whether a test refuses the mutant, which must not refuse the header as it is."""
        for test in self.tests:
            if self.refuses(test, mutant.source):
                if test not in self.asked and self.refuses(test, (HEADERS / mutant.header).read_text(), errors=None):
                    sys.exit(f"{test}, a test of {mutant.header}, does not compile")
                self.asked.add(test)
                return True
        return False


def read_equivalent(folder):
    """The allowed survivors: a header, a reason, and the changes that it holds for."""
    entries = re.findall(r"^([\w/]+\.hpp): .+\n((?:- .+\n\+.*\n)+)", (folder / "equivalent.txt").read_text(), re.M)
    return {(header, " ".join(before.split()), " ".join(after.split())) for header, changes in entries
            for before, after in re.findall(r"- (.+)\n\+ ?(.*)\n", changes)}


def read_unjudged(folder):
    """The headers of which not every survivor is known, each on a line of its own."""
    return {line for line in (folder / "unjudged.txt").read_text().splitlines() if line and not line.startswith("#")}


def stale_entries(allowed, unjudged):
    """What the lists name and the headers do not have, each in one line."""
    made = {change_of(mutant) for header in HEADERS.glob("*/*.hpp") for mutant in mutants_of(header, OPERATORS)}
    for header, before, after in sorted(allowed - made):
        yield f"equivalent.txt: no such mutant of {header}: - {before} + {after}"
    for header in sorted(unjudged):
        if not (HEADERS / header).exists():
            yield f"unjudged.txt: no such header: {header}"


def git(*arguments):
    return subprocess.run(["git", "-C", ROOT, *arguments], check=True, capture_output=True, text=True).stdout


def quarter_of(mutants, quota):
    """As many as are a quarter: what was changed last first, then others in turn."""
    latest = list(dict.fromkeys(git("log", "-10", "--format=", "--name-only").splitlines()))
    age = {header: latest.index(name) for header in {mutant.header for mutant in mutants}
           if (name := str((HEADERS / header).relative_to(ROOT))) in latest}
    changed = sorted((mutant for mutant in mutants if mutant.header in age), key=lambda mutant: age[mutant.header])
    first = changed[:quota * 3 // 4]
    chosen = set(map(id, first))
    others = [mutant for mutant in mutants if id(mutant) not in chosen]
    wanted = quota - len(first)
    start = int(git("rev-list", "--count", "HEAD")) * wanted
    return first + [others[(start + number) % len(others)] for number in range(wanted)]


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--compiler", default="g++")
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--share", default="0/1", help="K/N: of every N mutants only the one with the index K")
    options.add_argument("--operators", default="tokens",
                         help=f"some of {','.join(OPERATORS)}, set apart by commas; without it %(default)s")
    options.add_argument("--quarter", action="store_true", help="a quarter: changed headers first, then others in turn")
    options.add_argument("--minutes", type=float, default=float("inf"), help="stops then; says how many were tried")
    options.add_argument("--equivalent", action="store_true", help="also what equivalent.txt lists")
    options.add_argument("--check", action="store_true", help="no mutant: only that the lists fit the headers")
    options.add_argument("--lists", type=pathlib.Path, default=LISTS, help="the folder of both lists")
    options.add_argument("parts", nargs="*", default=[""], help="only headers whose name has one of these parts")
    chosen = options.parse_args()
    allowed, unjudged = read_equivalent(chosen.lists), read_unjudged(chosen.lists)
    stale = list(stale_entries(allowed, unjudged))
    if stale or chosen.check:
        sys.exit("\n".join(stale) or None)

    begin = time.monotonic()
    end = begin + 60 * chosen.minutes
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    def is_chosen(header):
        return any(part in str(header) for part in chosen.parts)

    headers = [header for header in sorted(HEADERS.glob("*/*.hpp")) if is_chosen(header.relative_to(HEADERS))]
    mutants = [mutant for header in headers for mutant in mutants_of(header, chosen.operators.split(","))]
    quota = -(-len(mutants) // 4)
    if not chosen.equivalent:
        mutants = [mutant for mutant in mutants if change_of(mutant) not in allowed]
    first, step = map(int, chosen.share.split("/"))
    mutants = quarter_of(mutants, quota) if chosen.quarter else mutants[first::step]
    groups = [group[first:first + TOGETHER] for _, of_header in itertools.groupby(mutants, lambda mutant: mutant.header)
              for group in [list(of_header)] for first in range(0, len(group), TOGETHER)]

    def judge(group):
        """The verdicts of a group of one header's mutants, as far as there is time."""
        verdicts = []
        if time.monotonic() > end:
            return verdicts
        with tempfile.TemporaryDirectory() as directory:
            judges = Judges(group[0].header, chosen.compiler, directory)
            for mutant in group:
                if time.monotonic() > end:
                    break
                verdicts.append((mutant, judges.kill(mutant)))
        return verdicts

    killed, found, unexpected, open_to_judge, number = [], [], 0, 0, 0
    pool = concurrent.futures.ThreadPoolExecutor(chosen.jobs)
    try:
        for mutant, is_killed in itertools.chain.from_iterable(pool.map(judge, groups)):
            change, number = change_of(mutant), number + 1
            if is_killed:
                killed.append(change)
            elif change in allowed:
                found.append(change)
            else:
                is_unjudged = change[0] in unjudged
                unexpected += not is_unjudged
                open_to_judge += is_unjudged
                prefix = "NOT YET JUDGED " if is_unjudged else ""
                print(prefix + "SURVIVES {}\n- {}\n+ {}".format(*change), flush=True)
            if number % 100 == 0:
                print(f"{number} of {len(mutants)} mutants in {time.monotonic() - begin:.0f} s", flush=True)
    finally:
        pool.shutdown(cancel_futures=True)
    if number < len(mutants):
        print(f"ONLY {number} of {len(mutants)} mutants were tried in {chosen.minutes} minutes")

    # A new law may kill what was listed as equivalent: that is to be told, and no fault.
    for change in sorted(allowed & set(killed) - set(found)):
        print("KILLED ALTHOUGH LISTED {}\n- {}\n+ {}".format(*change))
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{number} mutants in {(time.monotonic() - begin) / 60:.1f} minutes, "
          f"{(used.ru_utime + used.ru_stime) / 60:.1f} of a processor's: {len(killed)} killed, "
          f"{len(found)} equivalent, {unexpected} survive, {open_to_judge} survive in headers that are not yet judged")
    sys.exit(bool(unexpected))


if __name__ == "__main__":
    main()
