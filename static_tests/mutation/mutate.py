#!/usr/bin/env python3
"""Breaks every formula on purpose, one at a time: each time, the build must fail.

A mutant is a header with one sign, factor, index, constant or comparison changed, with one statement or one
operand of && or || left out, two neighbours in a list swapped, a number in a list repeated, or a type narrowed.
It is killed when a static test of the header's own room no longer compiles: every room proves
itself. A mutant that survives shows what no law claims. Those that change nothing a law could see stand in
equivalent.txt, with the reason. Any other survivor is an error, and so is an entry whose mutant is no longer made. The
headers in unjudged.txt have changed so much that not all of their mutants were looked at since: what survives there
is printed and counted, and is no error until the header is taken from the list.

    python3 static_tests/mutation/mutate.py [--compiler g++] [--jobs 2] [--share 0/1 | --quarter] [--minutes M]
                                            [--operators tokens,operands] [part of a header's name ...]

Without --operators only tokens and statements are changed: of the other mutants not every survivor is listed yet.
With --share 1/3 only every third mutant is tried, from the second on. With --quarter a quarter of all mutants is
tried: up to three quarters of it mutants of the headers that the last ten commits changed, those of the latest
change first; the rest others, evenly spread, and other ones for every number of commits so far. With --minutes it
stops when they are over, and says how many were tried.
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
UNJUDGED = pathlib.Path(__file__).with_name("unjudged.txt")
TABLE_STRIDE = 17  # odd, so that of a number's two mutants it is now the one, now the other
SECONDS = 60  # of processor time for one compilation: what computes endlessly is killed as well

TOKEN = re.compile(r"""
    (?P<skipped> //[^\n]* | ^\#(?:\\\n|[^\n])* | ^[ ]*static_assert\(.*?\);
               | "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])+')
  | (?P<number>  0x[\da-f.]+(?:p[+-]?\d+)?u? | \d[\d.']*(?:e-?\d+)?u?)
  | (?P<word>    [A-Za-z_]\w*)
  | (?P<sign>    <<= | >>= | <=> | -> | \+\+ | -- | && | \|\| | << | >> | [-+*/%&|^=!<>]= | [^\w\s])
    """, re.VERBOSE | re.MULTILINE | re.DOTALL)

# clang-format sets these apart, and so tells them from references, pointers and template brackets.
BINARY = {"+": "-", "-": "+", "*": "/", "/": "*", "%": "/", "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=",
          "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&",
          "<<": ">>", ">>": "<<", "<<=": ">>=", "&": "|", "|": "&", "^": "|", "^=": "|=", "|=": "&=",
          "?": "== false ?"}  # which swaps the branches
UNARY = {"-", "!", "~"}  # left out
ANYWHERE = {"++": "--", "--": "++", "true": "false", "false": "true"}

# A line that does something and declares nothing.
STATEMENT = re.compile(r"""(?<![,=]\n)^\ +(?!return|static_assert)
    (?: (?:if|while|for)\ \(  |  (?:\+\+|--)  |  [\w.>*-]+ (?:\[.+?\])? (?:\ (?:[-+*/|&^]|<<)?=\ |\ <<\ |\() ).*;$
    """, re.VERBOSE | re.MULTILINE)

# Types that hold less.
NARROWER = {"double": "float", "std::int64_t": "std::int32_t", "std::uint64_t": "std::uint32_t",
            "std::uint32_t": "std::uint16_t", "std::size_t": "std::uint16_t"}
TYPE = re.compile(r"\b(?:double|std::u?int64_t|std::uint32_t|std::size_t)\b(?! (?:operator|\w+ =[^;]*;[^;)]*;))")

# What stands before the brackets of a list: of arguments, of parameters, of values.
LIST = re.compile(r"(\w|⟩|return |= |, |\[\]|\])$")
NO_CALL = re.compile(r"\b(?:if|for|while|switch|requires|template|decltype|sizeof|static_assert|operator)\W*$")
DECLARED = re.compile(r"((?:const )?[\w:<>, ]+[\w>][&*]? )(\w+)(?: = .+)?$")  # a parameter
SHAPE = re.compile(r"[A-Za-z_]\w*|\d[\w.']*")

Mutant = collections.namedtuple("Mutant", "header source before after")


def other_numbers(text, before, after):
    """What to write instead of a number: its neighbours, and what is different where it matters."""
    digits, suffix = text.rstrip("u").replace("'", ""), "u" * text.endswith("u")
    if "p" in digits:  # another exponent, another last digit
        significand, exponent = digits.split("p")
        yield f"{significand}p{int(exponent) + 1}"
        if "." in significand:
            yield f"{significand[:-1]}{int(significand[-1], 16) ^ 1:x}p{exponent}"
        else:
            yield f"{significand}p{int(exponent) - 1}"
    elif digits.startswith("0x"):  # a mask without its first or its last bit
        bits = int(digits, 16)
        yield from (hex(bits ^ 1 << bits.bit_length() - 1) + suffix, hex(bits & (bits - 1)) + suffix)
    elif "." in digits or "e" in digits:
        yield repr(2 * float(digits) or 1.0)
    else:  # of an array less room, of a bound the side to which < and >= themselves do not change
        downwards = before.endswith(("< ", ">= ")) or before.endswith("[") and after.startswith("]{")
        yield f"{int(digits) + (-1 if downwards else 1)}{suffix}"


def other_tokens(source, _):
    """Every change of one token or statement, as (begin, end, text)."""
    for token in TOKEN.finditer(source):
        text, begin, end = token.group(), *token.span()
        before, after = source[max(begin - 9, 0):begin], source[end:end + 2]
        line = source[source.rfind("\n", 0, begin):source.find("\n", end)]
        if token["skipped"] or text == "<<" and re.search(r"""["']|\bout\b|\*this""", line):
            continue  # no code, or text that is put together
        if token["number"]:
            yield from ((begin, end, other) for other in other_numbers(text, before, after))
        elif text in ANYWHERE:
            yield begin, end, ANYWHERE[text]
        elif text in BINARY and before[-1].isspace() and after[0].isspace() and before != "template ":
            yield begin, end, BINARY[text]
        elif text in UNARY and not after[0].isspace() and not before.endswith("operator"):
            yield begin, end, ""
        elif token["word"] and re.search(r"\w\[$", before) and after[0] == "]":
            yield begin, end, "0"  # an index
    for statement in STATEMENT.finditer(source):
        yield *statement.span(), ";"


def without_comments(source):
    """The source with every comment, text, directive and static_assert blank and with other brackets around the
    arguments of templates, character for character."""
    code = TOKEN.sub(lambda token: re.sub(r"[^\n]", " ", token.group()) if token["skipped"] else token.group(), source)
    while (templates := re.sub(r"(\w)<([^<>\n]*)>", r"\1⟨\2⟩", code)) != code:
        code = templates
    return code


def end_of_operand(code, at, step):
    """Where an operand ends that begins at a place and goes to the right (step 1) or to the left (-1)."""
    opening, closing = ("([{⟨", ")]}⟩") if step > 0 else (")]}⟩", "([{⟨")
    depth = 0
    while 0 <= at < len(code):
        here = code[at]
        depth += (here in opening) - (here in closing)
        ahead = code[at:at + 4] if step > 0 else code[max(at - 3, 0):at + 1]
        if depth < 0 or depth == 0 and (here in ";,?" or ahead.strip() in ("&&", "||") and len(ahead) == 4
                                        or re.search(r" [:=] $|return $|requires $", code[max(at - 8, 0):at + 1])
                                        or step > 0 and ahead[:3] == " : "):
            return at
        at += step
    return at


def without_an_operand(source, code):
    """Of a && b, and of a || b, only b and only a."""
    for token in re.finditer(r"\s(?:&&|\|\|)\s", code):
        begin, end = token.start() + 1, token.end() - 1
        left, right = end_of_operand(code, begin - 1 - 1, -1) + 1, end_of_operand(code, end + 1, 1)
        if "..." in code[left:right]:
            continue  # a fold
        left += len(code[left:begin]) - len(code[left:begin].lstrip())
        yield left, end + 1, ""
        if not re.match(r"\s*(?:&&|\|\|)\s", code[right:]):
            yield token.start(), right, ""


def lists_of(code):
    """Every list in brackets that has several members: their (begin, end), and whether they are parameters."""
    stack = []
    for at, here in enumerate(code):
        if here in "([{⟨":
            stack.append((at, [at + 1]))
        elif here in ")]}⟩" and stack:
            begin, commas = stack.pop()
            before = code[max(begin - 40, 0):begin]
            if len(commas) > 1 and here in ")}" and LIST.search(before) and not NO_CALL.search(before):
                ends = [comma - 1 for comma in commas[1:]] + [at]
                spans = []
                for first, last in zip(commas, ends):
                    text = code[first:last]
                    spans.append((first + len(text) - len(text.lstrip()), last - len(text) + len(text.rstrip())))
                yield spans
        elif here == "," and stack:
            stack[-1][1].append(at + 1)
        elif here == ";" and stack:
            stack[-1] = stack[-1][0], [at + 1]  # of a block or a loop, no list


def with_neighbours_changed(source, code):
    """Two members of a list swapped; and one of two that differ in numbers only repeated."""
    for spans in lists_of(code):
        for (a, b), (c, d) in zip(spans, spans[1:]):
            first, second = source[a:b], source[c:d]
            if first == second or not first or not second or "\n" in first + second or ";" in first + second:
                continue
            declared = [DECLARED.match(text) for text in (first, second)]
            if all(declared):
                if declared[0][1] == declared[1][1]:  # parameters of one type
                    yield a, d, second + source[b:c] + first
                continue
            yield a, d, second + source[b:c] + first
            if re.search(r"\d", first) and SHAPE.sub("0", first) == SHAPE.sub("0", second):
                yield c, d, first


def with_a_narrower_type(source, code):
    """A type that holds less; parameters of templates, and loops' counters, must keep theirs."""
    for token in TYPE.finditer(code):
        begin, end = token.span()
        line = code[code.rfind("\n", 0, begin) + 1:begin]
        if "template <" not in line and "for (" not in line:
            yield begin, end, NARROWER[token.group()]


OPERATORS = {"tokens": other_tokens, "operands": without_an_operand, "neighbours": with_neighbours_changed,
             "types": with_a_narrower_type}


def mutants_of(header, operators):
    source = header.read_text()
    code = without_comments(source)
    changes = list(dict.fromkeys(change for name in operators for change in OPERATORS[name](source, code)))
    if header.stem.endswith(("_table", "iris")):  # a test judges all entries by one loop: a part of them stands for all
        changes = changes[::TABLE_STRIDE]
    for begin, end, text in changes:
        first, last = source.rfind("\n", 0, begin) + 1, source.find("\n", end)
        before, after = source[first:last], source[first:begin] + text + source[end:last]
        yield Mutant(header.relative_to(ROOMS), source[:first] + after + source[last:],
                     *(" ".join(re.sub(" //.*", "", lines).split()) for lines in (before, after)))


def files_of(test):
    """A test and everything of ours that it includes, directly or not."""
    found, waiting = set(), [test]
    while waiting:
        file = waiting.pop()
        if file not in found and file.exists():
            found.add(file)
            names = re.findall(r'^#include [<"](.+)[">]$', file.read_text(), re.M)
            waiting += [directory / name for name in names for directory in (ROOT / "include", ROOT)]
    return found


class Compiler:
    """Compiles static tests; the standard headers, most of the work, only once."""

    def __init__(self, name, directory):
        sources = [*ROOMS.rglob("*.hpp"), *TESTS.rglob("*.[ch]pp")]
        includes = {line for file in sources for line in re.findall("^#include <\\w+>$", file.read_text(), re.M)}
        includes -= {"#include <cmath>", "#include <complex>"}  # whose ::exp and ::y1 are names of the tests' own
        standard = pathlib.Path(directory, "standard.hpp")
        standard.write_text("\n".join(sorted(includes)))
        self.command = [name, "-std=c++20", "-ffp-contract=off", "-Wfatal-errors"]
        subprocess.run([*self.command, "-x", "c++-header", standard, "-o", f"{standard}.gch"], check=True)
        self.command += ["-fsyntax-only", "-include", standard]

    def accepts(self, test, *before, errors=subprocess.DEVNULL):
        includes = [f"-I{directory}" for directory in (*before, ROOT / "include", ROOT)]
        return subprocess.run([*self.command, *includes, test], stderr=errors).returncode == 0

    def seconds(self, test):
        """How long a test takes, which must compile as it is."""
        start = time.monotonic()
        if not self.accepts(test, errors=None):
            sys.exit(f"{test} does not compile")
        return time.monotonic() - start


def survives(mutant, tests, compiler):
    with tempfile.TemporaryDirectory() as directory:
        copy = pathlib.Path(directory, "constgrad", mutant.header)
        copy.parent.mkdir(parents=True)
        copy.write_text(mutant.source)
        return all(compiler.accepts(test, directory) for test in tests)


def read_equivalent():
    """The allowed survivors: a header, a reason, and the changes that it holds for."""
    entries = re.findall(r"^([\w/]+\.hpp): .+\n((?:- .+\n\+.*\n)+)", EQUIVALENT.read_text(), re.M)
    return {(header, " ".join(before.split()), " ".join(after.split())) for header, changes in entries
            for before, after in re.findall(r"- (.+)\n\+ ?(.*)\n", changes)}


def read_unjudged():
    """The headers of which not every survivor is known, each on a line of its own."""
    headers = {line for line in UNJUDGED.read_text().splitlines() if line and not line.startswith("#")}
    for header in sorted(headers):
        if not (ROOMS / header).exists():
            sys.exit(f"unjudged.txt names {header}, which is no header")
    return headers


def git(*arguments):
    return subprocess.run(["git", "-C", ROOT, *arguments], check=True, capture_output=True, text=True).stdout


def quarter_of(mutants):
    """The quarter that is tried: what was changed last first, then others in turn."""
    quota = -(-len(mutants) // 4)
    latest = list(dict.fromkeys(git("log", "-10", "--format=", "--name-only").splitlines()))
    age = {header: latest.index(name) for header in {mutant.header for mutant in mutants}
           if (name := str((ROOMS / header).relative_to(ROOT))) in latest}
    changed = sorted((mutant for mutant in mutants if mutant.header in age), key=lambda mutant: age[mutant.header])
    first = changed[:quota * 3 // 4]
    chosen = set(map(id, first))
    others = [mutant for mutant in mutants if id(mutant) not in chosen]
    wanted = quota - len(first)
    start = int(git("rev-list", "--count", "HEAD"))
    return first + [others[(start + number * len(others) // wanted) % len(others)] for number in range(wanted)]


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--compiler", default="g++")
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--share", default="0/1", help="K/N: of every N mutants only the one with the index K")
    options.add_argument("--operators", default="tokens",
                         help=f"some of {','.join(OPERATORS)}, set apart by commas; without it %(default)s")
    options.add_argument("--quarter", action="store_true", help="a quarter: changed headers first, then others in turn")
    options.add_argument("--minutes", type=float, default=float("inf"), help="stops there, and says how many were tried")
    options.add_argument("parts", nargs="*", default=[""], help="only headers whose name has one of these parts")
    chosen = options.parse_args()
    end = time.monotonic() + 60 * chosen.minutes
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    def is_chosen(header):
        return any(part in str(header) for part in chosen.parts)

    with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(chosen.jobs) as pool:
        compiler = Compiler(chosen.compiler, directory)
        headers = [header for header in sorted(ROOMS.glob("*/*.hpp")) if is_chosen(header.relative_to(ROOMS))]
        tests = [test for room in sorted({header.parent.name for header in headers})
                 for test in sorted(TESTS.glob(f"{room}/*.cpp"))]
        seconds = dict(zip(tests, pool.map(compiler.seconds, tests)))
        files = {test: files_of(test) for test in tests}

        def judge(mutant):
            """The header's own test first, then the room's others that include it, the quick ones first."""
            own = TESTS / mutant.header.with_suffix(".cpp")
            room = [test for test in tests if test.parent == own.parent and ROOMS / mutant.header in files[test]]
            return survives(mutant, sorted(room, key=lambda test: (test != own, seconds[test])), compiler)

        first, step = map(int, chosen.share.split("/"))
        mutants = [mutant for header in headers for mutant in mutants_of(header, chosen.operators.split(","))]
        every = {(str(mutant.header), mutant.before, mutant.after)
                 for header in headers for mutant in mutants_of(header, OPERATORS)}
        mutants = quarter_of(mutants) if chosen.quarter else mutants[first::step]
        allowed, unjudged, found, unexpected, open_to_judge = read_equivalent(), read_unjudged(), [], 0, 0
        for number, (mutant, survived) in enumerate(zip(mutants, pool.map(judge, mutants)), 1):
            change = str(mutant.header), mutant.before, mutant.after
            if survived and change in allowed:
                found.append(change)
            elif survived:
                is_unjudged = change[0] in unjudged
                unexpected += not is_unjudged
                open_to_judge += is_unjudged
                print(("NOT YET JUDGED " if is_unjudged else "") + "SURVIVES {}\n- {}\n+ {}".format(*change), flush=True)
            if number % 100 == 0:
                print(f"{number} of {len(mutants)} mutants", flush=True)
            if time.monotonic() > end and number < len(mutants):
                pool.shutdown(wait=False, cancel_futures=True)
                print(f"ONLY {number} of {len(mutants)} mutants were tried in {chosen.minutes} minutes", flush=True)
                mutants = mutants[:number]
                break

    tried = {(str(mutant.header), mutant.before, mutant.after) for mutant in mutants}
    # A new law may kill what was listed as equivalent: that is to be told, and no fault. An entry whose mutant is no
    # longer made is one.
    listed = {change for change in allowed if is_chosen(change[0])}
    stale = listed - every
    for change in sorted((listed & tried) - set(found)):
        print("KILLED ALTHOUGH LISTED {}\n- {}\n+ {}".format(*change))
    for change in sorted(stale):
        print("NO SUCH MUTANT {}\n- {}\n+ {}".format(*change))
    killed = len(mutants) - len(found) - unexpected - open_to_judge
    print(f"{len(mutants)} mutants: {killed} killed, {len(found)} equivalent, {unexpected} survive, "
          f"{open_to_judge} survive in headers that are not yet judged")
    sys.exit(bool(unexpected or stale))


if __name__ == "__main__":
    main()
