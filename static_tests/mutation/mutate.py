#!/usr/bin/env python3
"""Breaks every formula on purpose, one at a time: each time, the build must fail.

A mutant is a header with one sign, factor, index, constant or comparison changed, or one statement left
out. It is killed when a static test that includes the header no longer compiles. A mutant that survives
shows what no law claims. Those that change nothing a test could see stand in equivalent.txt, with the
reason; any other survivor is an error, and so is an entry that no survivor matches.

    python3 static_tests/mutation/mutate.py [--compiler g++] [--jobs 2] [part of a header's name ...]
"""
import argparse
import collections
import concurrent.futures
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROOMS, TESTS = ROOT / "include/constgrad", ROOT / "static_tests"
EQUIVALENT = pathlib.Path(__file__).with_name("equivalent.txt")
SECONDS = 60  # of processor time for one compilation: an endless loop fails to compile as well

TOKEN = re.compile(r"""
    (?P<skipped> //[^\n]* | ^\#(?:\\\n|[^\n])* | ^[ ]*static_assert\(.*?\);
               | "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])+')
  | (?P<number>  0x[\da-f.]+(?:p-?\d+)?u? | \d[\d.']*(?:e-?\d+)?u?)
  | (?P<word>    [A-Za-z_]\w*)
  | (?P<sign>    <<= | >>= | <=> | -> | \+\+ | -- | && | \|\| | << | >> | [-+*/%&|^=!<>]= | [^\w\s])
    """, re.VERBOSE | re.MULTILINE | re.DOTALL)

# clang-format sets these apart, and so tells them from references, pointers and template brackets.
BINARY = {"+": "-", "-": "+", "*": "/", "/": "*", "%": "/", "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=",
          "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&",
          "<<": ">>", ">>": "<<", "<<=": ">>=", "&": "|", "|": "&", "^": "|", "^=": "|=", "|=": "&=",
          "?": "== false ?"}  # the last swaps the branches
ANYWHERE = {"++": "--", "--": "++", "true": "false", "false": "true"}
UNARY = {"-", "!", "~"}

# A line that does something and declares nothing; the groups keep what a line left out must leave behind.
STATEMENT = re.compile(r"^ +(?!return)(?:(?:if|while|for) \(|(?:\+\+|--)?[\w.>*-]+(?:\[.+?\])? ?"
                       r"(?:[-+*/|&^]?=|<<=|\+\+;|--;|<< |\()|(?:\+\+|--)[^;]*;).*;$", re.MULTILINE)

Mutant = collections.namedtuple("Mutant", "header source before after")


def other_numbers(text, is_array_size):
    """What to write instead of a number: near it, and different where it matters."""
    digits, suffix = text.rstrip("u"), "u" * text.endswith("u")
    if "p" in digits:  # the last digit and the exponent
        significand, exponent = digits.split("p")
        yield f"{significand}p{int(exponent) + 1}"
        if "." in significand:
            yield f"{significand[:-1]}{int(significand[-1], 16) ^ 1:x}p{exponent}"
        else:
            yield f"{significand}p{int(exponent) - 1}"
    elif digits.startswith("0x"):  # the first and the last bit of a mask
        bits = int(digits, 16)
        yield from (hex(bits & (bits - 1)) + suffix, hex(bits ^ 1 << bits.bit_length() - 1) + suffix)
    elif "." in digits or "e" in digits:
        yield repr(2 * float(digits))
    else:  # too much room changes nothing, too little must be noticed
        yield f"{int(digits.replace(chr(39), '')) + (-1 if is_array_size else 1)}{suffix}"


def replacements(source):
    """Every change of one token, as (begin, end, text)."""
    for token in TOKEN.finditer(source):
        text, begin, end = token.group(), *token.span()
        previous, following = source[begin - 1:begin], source[end:end + 1]
        if token["skipped"]:
            continue
        if token["number"]:
            is_array_size = previous == "[" and source[end:end + 2] == "]{"
            yield from ((begin, end, other) for other in other_numbers(text, is_array_size))
        elif text in ANYWHERE:
            yield begin, end, ANYWHERE[text]
        elif text in BINARY and previous.isspace() and following.isspace():
            if source[begin - 9:begin] != "template ":
                yield begin, end, BINARY[text]
        elif text in UNARY and not following.isspace():
            yield begin, end, ""
        elif token["word"] and re.fullmatch(r"\w\[\]", source[begin - 2:begin] + following):
            yield begin, end, "0"  # the index
    for statement in STATEMENT.finditer(source):
        yield *statement.span(), ";"


def mutants_of(header):
    source = header.read_text()
    for begin, end, text in dict.fromkeys(replacements(source)):
        first, last = source.rfind("\n", 0, begin) + 1, source.find("\n", end)
        after = source[first:begin] + text + source[end:last]
        yield Mutant(header.relative_to(ROOMS), source[:first] + after + source[last:],
                     source[first:last].strip(), after.strip())


class Compiler:
    """Compiles static tests; the standard headers, the most of the work, only once."""

    def __init__(self, name, directory):
        sources = [*ROOMS.rglob("*.hpp"), *TESTS.glob("*/*.[ch]pp")]
        standard = {line for file in sources for line in re.findall("^#include <\\w+>$", file.read_text(), re.M)}
        headers = directory / "standard.hpp"
        headers.write_text("\n".join(sorted(standard)))
        self.command = [name, "-std=c++20", "-ffp-contract=off", "-Wfatal-errors"]
        subprocess.run([*self.command, "-x", "c++-header", headers, "-o", f"{headers}.gch"], check=True)
        self.command += ["-fsyntax-only", "-include", headers]

    def accepts(self, test, *options, says=subprocess.DEVNULL):
        includes = [f"-I{ROOT / 'include'}", f"-I{ROOT}"]
        return subprocess.run([*self.command, *options, *includes, test], stderr=says).returncode == 0


def measure(compiler, test, directory):
    """The headers that a test includes, and how long it takes to compile."""
    listing = directory / f"{test.parent.name}-{test.stem}.d"
    start = time.monotonic()
    if not compiler.accepts(test, "-MMD", "-MF", listing, says=None):
        sys.exit(f"{test} does not compile as it is")
    return re.findall(r"include/constgrad/(\S+)", listing.read_text()), time.monotonic() - start


def survives(mutant, compiler, tests):
    with tempfile.TemporaryDirectory() as directory:
        copy = pathlib.Path(directory, "constgrad", mutant.header)
        copy.parent.mkdir(parents=True)
        copy.write_text(mutant.source)
        return all(compiler.accepts(test, f"-I{directory}") for test in tests)


def read_equivalent():
    """The allowed survivors: a header, a reason, and the changes it holds for, written as diffs."""
    blocks = re.findall(r"^([\w/]+\.hpp): .+\n((?:- .+\n\+.*\n)+)", EQUIVALENT.read_text(), re.M)
    return {(header, before, after) for header, changes in blocks
            for before, after in re.findall(r"- (.+)\n\+ ?(.*)\n", changes)}


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--compiler", default="g++")
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("parts", nargs="*", default=["/"], help="only headers whose name contains one of these")
    chosen = options.parse_args()
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(chosen.jobs) as pool:
        directory = pathlib.Path(directory)
        compiler = Compiler(chosen.compiler, directory)
        tests = sorted(TESTS.glob("*/*.cpp"))
        measured = dict(zip(tests, pool.map(lambda test: measure(compiler, test, directory), tests)))

        def judges(header):
            """The tests that include a header: its own first, then those of its room, the quick ones first."""
            own = TESTS / header.with_suffix(".cpp")
            return sorted((test for test in tests if str(header) in measured[test][0]),
                          key=lambda test: (test != own, test.parent != own.parent, measured[test][1]))

        headers = [header for header in sorted(ROOMS.rglob("*/*.hpp"))
                   if any(part in str(header.relative_to(ROOMS)) for part in chosen.parts)]
        mutants = [mutant for header in headers for mutant in mutants_of(header)]
        verdicts = pool.map(lambda m: survives(m, compiler, judges(m.header)), mutants)
        allowed, found, survivors = read_equivalent(), set(), 0
        for number, (mutant, survived) in enumerate(zip(mutants, verdicts), 1):
            change = str(mutant.header), mutant.before, mutant.after
            if survived and change in allowed:
                found.add(change)
            elif survived:
                survivors += 1
                print(f"SURVIVES {mutant.header}\n- {mutant.before}\n+ {mutant.after}", flush=True)
            if number % 100 == 0:
                print(f"{number} of {len(mutants)} mutants", flush=True)

    missing = {change for change in allowed - found if any(part in change[0] for part in chosen.parts)}
    for header, before, after in sorted(missing):
        print(f"NO SURVIVOR, though in {EQUIVALENT.name}: {header}\n- {before}\n+ {after}")
    print(f"{len(mutants)} mutants: {len(mutants) - len(found) - survivors} killed, {len(found)} equivalent, "
          f"{survivors} survive")
    sys.exit(bool(survivors or missing))


if __name__ == "__main__":
    main()
