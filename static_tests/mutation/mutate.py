#!/usr/bin/env python3
"""Breaks every formula on purpose, one at a time: each time, the build must fail.

A mutant is a header with one change that operators.py makes. It is killed when a static test of the header's own
module no longer compiles: every module proves itself. A header that no static test includes is judged by the run-time
test of its name, or if there is none by all that include it: its mutant is killed when one of them no longer compiles,
or fails. A mutant that survives shows what no law claims. Those that change nothing a law could see stand in
equivalent.txt, with the reason; those that a law could see, and none does yet, in survivors.txt. Any other survivor is
an error. The headers in unjudged.txt have changed so much that not all of their mutants were looked at since: what
survives there is printed and counted, and is no error. With --record all mutants of such headers are tried, what
survives is added to survivors.txt, and the headers are taken from unjudged.txt.

    python3 static_tests/mutation/mutate.py [--compiler g++] [--jobs 2] [--share 0/1] [--operators tokens,operands]
                                            [--listed] [--record] [part of a header's name ...]
    python3 static_tests/mutation/mutate.py --quarter [--minutes M]
    python3 static_tests/mutation/mutate.py --check [--lists folder]

Without --operators only tokens and statements are changed: of the other mutants not every survivor is listed yet.
With --share 1/3 only every third mutant is tried, from the second on. With --quarter as many as a quarter of all
mutants are tried, however long it takes: up to three quarters of them mutants of the headers that the last ten commits
changed, those of the latest change first; the rest are spread evenly over the mutants of every other header, and are
always the same ones. What survives in headers of unjudged.txt is then only counted. With --minutes mutants of headers in
unjudged.txt, by which nothing fails, come last, until the minutes are over: first by the header's own test alone, then
what survives that by the other tests. The last line says how many were not. What the lists name is tried with --listed
only: its survival is no news, and takes longest. Before any mutant is tried, the lists are compared with the headers,
and what is stale in them is an error; with --check that is all.
"""
import argparse
import collections
import concurrent.futures
import functools
import itertools
import math
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

from operators import OPERATORS, without_comments

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADERS, TESTS, RUN_TIME_TESTS = ROOT / "include/constgrad", ROOT / "static_tests", ROOT / "runtime_tests"
LISTS, CHANGES = pathlib.Path(__file__).parent, ("equivalent.txt", "survivors.txt")
TABLE = re.compile(r"/math/\w+_(?:table|polynomials)\.hpp$|/data/iris\.hpp$")
TABLE_STRIDE = 17  # odd, so that of a number's two mutants it is now the one, now the other
TOGETHER = 50  # mutants of a header that share what is compiled for it once
SPREAD = 64  # of so many mutants in a row those that are tried first lie as far apart as can be
MOST = ["--as=4000000000", "--fsize=100000000"]  # bytes that a run-time test takes of the memory, and writes to a file
ENDLESS = 5  # times as long as for the header as it is, and no less than 2 s, is endless: that kills as well

INCLUDE = re.compile(r'^#include [<"][^>"\n]+[>"]', re.M)
STANDARD = re.compile(r"#include <\w+>$")
# Not in a namespace: tests that define macros or add to somebody else's namespace; as in batch.cmake.
ALONE = re.compile(r"^ *# *(?:define|undef)|^namespace (?:std|constgrad)|^int main\(\) \{\}", re.M)

SURVIVES = "SURVIVES {}\n- {}\n+ {}"
Mutant = collections.namedtuple("Mutant", "header source before after")


def change_of(mutant):
    return str(mutant.header), mutant.before, mutant.after


def mutants_of(header, operators):
    source = header.read_text()
    code = without_comments(source)
    changes = list(dict.fromkeys(change for name in operators for change in OPERATORS[name](source, code)))
    if TABLE.search(str(header)):  # a test judges all entries by one loop: a part of them stands for all
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


def compiling(compiler):
    return [compiler, "-std=c++20", "-ffp-contract=off", "-Wfatal-errors"]


def batch_of(tests):
    """Several tests in one, each in a namespace of its own, below the includes of all."""
    sources = [test.read_text() for test in tests]
    includes = dict.fromkeys(line for source in sources for line in INCLUDE.findall(source))
    bodies = [f'namespace {test.parent.name}_{test.stem} {{\n#line 1 "{test}"\n{INCLUDE.sub("", source)}\n}}'
              for test, source in zip(tests, sources)]
    return "\n".join([*includes, *bodies])


@functools.cache
def tests_of(header):
    """The tests of a header of ours, its own or the one that is nearest to it first, and whether they must be run: those
    that are compiled, unless only run-time tests are its own: those of finite_steps.hpp are finite_steps.cpp and
    finite_steps_of_layers.cpp."""
    kinds, stem = [], header.stem
    for directory, must_run in ((TESTS / header.parent, False), (RUN_TIME_TESTS, True)):
        tests = [test for test in directory.glob("*.cpp") if HEADERS / header in files_of(test)]
        tests.sort(key=lambda test: (test.stem != stem, len(files_of(test)), test))
        own = [test for test in tests if test.stem == stem or must_run and test.stem.startswith(f"{stem}_")]
        if own:  # to compile and run all other run-time tests for what they do not kill takes minutes
            return own if must_run else tests, must_run
        kinds += [(tests, must_run)] if tests else []
    return kinds[0] if kinds else ([], False)


class Judges:
    """The tests of a header, in the order in which they are asked: its own, which kills most mutants; then those that
    killed one before, the latest first; then a batch of all others of its module, those first that include least. All
    the first includes, but not the header nor what includes that, is compiled once for all mutants. Run-time tests are
    linked with an object that has their main, and asked one by one."""

    killers = collections.defaultdict(list)  # of each header, from all its groups

    def __init__(self, header, compiler, directory, main_object):
        self.original, self.copy = HEADERS / header, pathlib.Path(directory, "constgrad", header)
        self.copy.parent.mkdir(parents=True)
        self.directory = directory
        tests, must_run = tests_of(header)
        alone = [test for test in tests[1:] if must_run or ALONE.search(test.read_text())]
        together = [test for test in tests[1:] if test not in alone]
        batch, below = pathlib.Path(directory, "batch.cpp"), pathlib.Path(directory, "below.hpp")
        batch.write_text(batch_of(together))
        self.own, self.batched, self.seconds = tests[:1], [batch] * bool(together) + alone, {}
        self.known = self.killers[header]
        lines = {line for test in tests[:1] for file in files_of(test) for line, path in included_by(file)
                 if (self.original not in files_of(path) if path else STANDARD.match(line))}
        below.write_text("\n".join(sorted(lines)) + "\n")
        self.command = [*compiling(compiler), f"-I{directory}", f"-I{ROOT / 'include'}", f"-I{ROOT}"]
        subprocess.run([*self.command, "-x", "c++-header", below, "-o", f"{below}.gch"], check=True)
        self.command += ["-include", below]
        self.program = pathlib.Path(directory, "test") if must_run else None
        self.ending = [main_object, "-lz", "-lzip", "-o", self.program] if must_run else ["-fsyntax-only"]

    def steps_of(self, test):
        """The commands that judge a test: they compile it, and run it if it must be run."""
        yield [*self.command, test, *self.ending]
        if self.program:
            yield [*MOST, self.program]

    def seconds_of(self, test):
        """How long each step of a test may take of a processor for a mutant, after the header as it is."""
        if test not in self.seconds:
            self.copy.write_text(self.original.read_text())
            self.seconds[test] = []
            for step in self.steps_of(test):
                step = subprocess.Popen(["prlimit", *step], cwd=self.directory, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
                _, status, used = os.wait4(step.pid, 0)
                step.returncode = status
                if status != 0:
                    sys.exit(f"{test}, a test of {self.original}, fails")
                self.seconds[test].append(max(2, math.ceil(ENDLESS * (used.ru_utime + used.ru_stime))))
        return self.seconds[test]

    @property
    def others(self):
        return [*self.known, *self.batched]

    def kill(self, mutant, tests):
        """Whether one of the tests refuses the mutant."""
        for test in tests:
            limits = self.seconds_of(test)
            self.copy.write_text(mutant.source)
            for step, seconds in zip(self.steps_of(test), limits):
                judged = subprocess.run(["prlimit", f"--cpu={seconds}", *step], cwd=self.directory,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
                if judged.returncode != 0:
                    if test not in self.own:
                        self.remember(test, judged.stderr)
                    return True
        return False

    def remember(self, test, messages):
        """Asks next time first what has killed: of a batch the test that the messages name."""
        if test in self.batched and (named := re.findall(rf"{TESTS}/[\w/]+\.cpp", messages)):
            test = pathlib.Path(named[0])
        if test not in self.batched:
            self.known[:] = [test, *(other for other in self.known if other != test)]


def read_changes(list_of_changes):
    """The survivors that a list allows: a header, a reason, and the changes that it holds for."""
    entries = re.findall(r"^([\w/]+\.hpp): .+\n((?:- .+\n\+.*\n)+)", list_of_changes.read_text(), re.M)
    return {(header, " ".join(before.split()), " ".join(after.split())) for header, changes in entries
            for before, after in re.findall(r"- (.+)\n\+ ?(.*)\n", changes)}


def read_unjudged(folder):
    """The headers of which not every survivor is known, each on a line of its own."""
    return {line for line in (folder / "unjudged.txt").read_text().splitlines() if line and not line.startswith("#")}


def stale_entries(folder):
    """What the lists name and the headers do not have, each in one line."""
    made = {change_of(mutant) for header in HEADERS.glob("*/*.hpp") for mutant in mutants_of(header, OPERATORS)}
    unjudged = read_unjudged(folder)
    for name in CHANGES:
        for header, before, after in sorted(read_changes(folder / name) - made):
            if name == "equivalent.txt" or header not in unjudged:
                yield f"{name}: no such mutant of {header}: - {before} + {after}"
    for header in sorted(unjudged):
        if not (HEADERS / header).exists():
            yield f"unjudged.txt: no such header: {header}"


def record(folder, headers, survivors):
    """Writes down what survives of headers of which all mutants were tried."""
    unjudged = folder / "unjudged.txt"
    unjudged.write_text("".join(line for line in unjudged.read_text().splitlines(True) if line.strip() not in headers))
    entries = [entry for entry in re.split(r"\n\n(?=\S+\.hpp: )", (folder / "survivors.txt").read_text().rstrip())
               if entry.split(":")[0] not in headers]
    for header, changes in itertools.groupby(survivors, lambda change: change[0]):
        lines = (f"- {before}\n+ {after}".rstrip() for _, before, after in dict.fromkeys(changes))
        entries.append("\n".join([f"{header}: no law yet", *lines]))
    (folder / "survivors.txt").write_text("\n\n".join([entries[0], *sorted(entries[1:])]) + "\n")


def git(*arguments):
    return subprocess.run(["git", "-C", ROOT, *arguments], check=True, capture_output=True, text=True).stdout


def quarter_of(mutants, quota):
    """As many as are a quarter: what was changed last first, then of all others those that are spread most evenly over
    the mutants of their header. Which of these comes before which depends on that header alone."""
    latest = list(dict.fromkeys(git("log", "-10", "--format=", "--name-only").splitlines()))
    age = {header: latest.index(name) for header in {mutant.header for mutant in mutants}
           if (name := str((HEADERS / header).relative_to(ROOT))) in latest}
    changed = sorted((mutant for mutant in mutants if mutant.header in age), key=lambda mutant: age[mutant.header])
    first = changed[:quota * 3 // 4]
    places = (place for _, of_header in itertools.groupby(mutants, lambda mutant: mutant.header)
              for place, _ in enumerate(of_header))
    bits = SPREAD.bit_length() - 1
    rank = {id(mutant): int(f"{place % SPREAD:0{bits}b}"[::-1], 2) for mutant, place in zip(mutants, places)}
    taken = set(map(id, first))
    others = sorted((mutant for mutant in mutants if id(mutant) not in taken), key=lambda mutant: rank[id(mutant)])
    return first + sorted(others[:quota - len(first)], key=lambda mutant: mutant.header)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--compiler", default="g++")
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--share", default="0/1", help="K/N: of every N mutants only the one with the index K")
    options.add_argument("--operators", default="tokens",
                         help=f"some of {','.join(OPERATORS)}, set apart by commas; without it %(default)s")
    options.add_argument("--quarter", action="store_true", help="a quarter: changed headers first, then some of all others")
    options.add_argument("--minutes", type=float, default=float("inf"),
                         help="until then also other tests than a header's own for the headers in unjudged.txt")
    options.add_argument("--listed", action="store_true", help="also what equivalent.txt and survivors.txt list")
    options.add_argument("--record", action="store_true", help="what survives of headers in unjudged.txt is listed")
    options.add_argument("--check", action="store_true", help="no mutant: only that the lists fit the headers")
    options.add_argument("--lists", type=pathlib.Path, default=LISTS, help="the folder of the lists")
    options.add_argument("parts", nargs="*", default=[""], help="only headers whose name has one of these parts")
    chosen = options.parse_args()
    stale = list(stale_entries(chosen.lists))
    if stale or chosen.check:
        sys.exit("\n".join(stale) or None)

    allowed = set().union(*(read_changes(chosen.lists / name) for name in CHANGES))
    unjudged = read_unjudged(chosen.lists)
    begin = time.monotonic()
    end = begin + 60 * chosen.minutes

    def is_chosen(header):
        return any(part in str(header) for part in chosen.parts)

    headers = [header for header in sorted(HEADERS.glob("*/*.hpp")) if is_chosen(header.relative_to(HEADERS))]
    if chosen.record:
        headers = [header for header in headers if str(header.relative_to(HEADERS)) in unjudged]
    mutants = [mutant for header in headers for mutant in mutants_of(header, chosen.operators.split(","))]
    quota = -(-len(mutants) // 4)
    if not chosen.listed:
        mutants = [mutant for mutant in mutants if change_of(mutant) not in allowed]
    first, step = map(int, chosen.share.split("/"))
    mutants = quarter_of(mutants, quota) if chosen.quarter else mutants[first::step]
    waits = chosen.minutes < float("inf")
    if waits:
        mutants.sort(key=lambda mutant: str(mutant.header) in unjudged)

    def judge(group, is_second_time):
        """The verdicts of a group of one header's mutants: None if only the header's own test was asked."""
        if is_second_time and time.monotonic() > end:
            yield from ((mutant, None) for mutant in group)
            return
        may_wait = waits and str(group[0].header) in unjudged
        if may_wait and time.monotonic() > end:
            yield from ((mutant, "untried") for mutant in group)
            return
        with tempfile.TemporaryDirectory() as directory:
            judges = Judges(group[0].header, chosen.compiler, directory, main_object)
            for mutant in group:
                if is_second_time:
                    yield mutant, judges.kill(mutant, judges.others) if time.monotonic() < end else None
                elif may_wait and time.monotonic() > end:
                    yield mutant, "untried"
                elif may_wait and judges.others:
                    yield mutant, judges.kill(mutant, judges.own) or None
                else:
                    yield mutant, judges.kill(mutant, judges.own + judges.others)

    def verdicts(mutants, is_second_time):
        """Of all mutants, in groups of one header's that share what is compiled for it."""
        groups = [group[first:first + TOGETHER]
                  for _, of_header in itertools.groupby(mutants, lambda mutant: mutant.header)
                  for group in [list(of_header)] for first in range(0, len(group), TOGETHER)]
        pool = concurrent.futures.ThreadPoolExecutor(chosen.jobs)
        try:
            yield from itertools.chain.from_iterable(
                pool.map(lambda group: list(judge(group, is_second_time)), groups))
        finally:
            pool.shutdown(cancel_futures=True)

    killed, survived, waiting, untried, number = [], [], [], [], 0

    def note(mutant, is_killed):
        (untried if is_killed == "untried" else waiting if is_killed is None else
         killed if is_killed else survived).append(mutant)
        change = change_of(mutant)
        is_unjudged = change[0] in unjudged
        if is_killed is False and change not in allowed and not (chosen.quarter and is_unjudged):
            print("NOT YET JUDGED " * is_unjudged + SURVIVES.format(*change), flush=True)

    with tempfile.TemporaryDirectory() as directory:
        main_object = pathlib.Path(directory, "main.o")
        if any(tests_of(mutant.header)[1] for mutant in mutants):
            subprocess.run([*compiling(chosen.compiler), "-c", RUN_TIME_TESTS / "main.cpp", "-o", main_object], check=True)
        for number, verdict in enumerate(verdicts(mutants, is_second_time=False), 1):
            note(*verdict)
            if number % 100 == 0:
                print(f"{number} of {len(mutants)} mutants in {time.monotonic() - begin:.0f} s", flush=True)
        if time.monotonic() < end:
            again, waiting[:] = list(waiting), []
            for verdict in verdicts(again, is_second_time=True):
                note(*verdict)

    # A new law may kill what was listed: that is to be told, and no fault.
    survivors = list(map(change_of, survived))
    for change in sorted(allowed & set(map(change_of, killed)) - set(survivors)):
        print("KILLED ALTHOUGH LISTED {}\n- {}\n+ {}".format(*change))
    fresh = [change for change in survivors if change not in allowed]
    unexpected = [change for change in fresh if change[0] not in unjudged]
    for header, count in sorted(collections.Counter(change[0] for change in fresh if change[0] in unjudged).items()):
        print(f"NOT YET JUDGED {header}: {count} survive")
    if unexpected:
        print("Once more, what survives:")
    for change in unexpected:
        print(SURVIVES.format(*change))
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{number} mutants in {(time.monotonic() - begin) / 60:.1f} minutes, "
          f"{(used.ru_utime + used.ru_stime) / 60:.1f} of a processor's: {len(killed)} killed, "
          f"{len(survivors) - len(fresh)} survive as listed, {len(unexpected)} survive, {len(fresh) - len(unexpected)} "
          f"survive in headers that are not yet judged, {len(waiting)} there survive the header's own test at least, "
          f"{len(untried)} there were not tried")
    if chosen.record:
        record(chosen.lists, {str(header.relative_to(HEADERS)) for header in headers}, fresh)
    sys.exit(bool(unexpected))


if __name__ == "__main__":
    main()
