#!/usr/bin/env python3
"""Proves the error bounds of the functions of floats, of the numbers that stand in the headers.

    prove.py FILE...     polynomials (*.sollya) and roundings (*.gappa)

A line `constants: HEADER NAME` of a file gives it the numbers of the function or table NAME in their order: to Sollya as a
list of that name, to Gappa as NAME_0, NAME_1, … With `rows: HEADER NAME COUNT` Gappa is asked for every row of a table, of
COUNT numbers, row_0, row_1, … What Sollya is asked must end with the word `proved`; Gappa tells by its exit status.
"""

import pathlib
import re
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parents[3]


def constants(header, name):
    """All numbers in the braces after `NAME(…)` or `NAME[…] =`; of a function those with an exponent."""
    text = re.sub(r"//.*", "", (root / header).read_text())
    body = re.search(name + r"(\([^)]*\)|\[\d+\] =) \{(.*?)\n?\};?\n\n", text, re.DOTALL)
    if not body:
        sys.exit(f"{header} has no {name}")
    number = r"-?0x[0-9a-f.]+p[+-]?\d+" if body.group(1)[0] == "(" else r"-?(?:0x[0-9a-f.]+p[+-]?\d+|\b\d+\b)"
    return [n.replace(" ", "") for n in re.findall(number, body.group(2))]


def named(prefix, numbers):
    return "".join(f"{prefix}_{i} = {n};\n" for i, n in enumerate(numbers))


def output(command, text):
    return subprocess.run(command, input=text, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def prove(path):
    text = path.read_text()
    given = {name: constants(header, name) for header, name in re.findall(r"constants: (\S+) (\S+)", text)}
    if path.suffix == ".sollya":
        prelude = "".join(f"{name} = [|{', '.join(numbers)}|];\n" for name, numbers in given.items())
        runs = [output(["sollya"], prelude + text + "quit;\n")]
        proved = runs[0].stdout.rstrip().endswith("proved")
    else:
        prelude = "".join(named(name, numbers) for name, numbers in given.items())
        rows = [""]
        for header, name, size in re.findall(r"rows: (\S+) (\S+) (\d+)", text):
            numbers, size = constants(header, name), int(size)
            rows = [named("row", numbers[i:i + size]) for i in range(0, len(numbers), size)]
        runs = [output(["gappa"], prelude + row + text) for row in rows]
        proved = all(run.returncode == 0 for run in runs)
    print(f"{path.name}: {'proved' if proved else 'NOT PROVED'}")
    if not proved:
        print(*(run.stdout for run in runs if run.returncode != 0 or path.suffix == ".sollya"))
    return proved


if len(sys.argv) < 2:
    sys.exit(__doc__)
sys.exit(0 if all([prove(pathlib.Path(name)) for name in sys.argv[1:]]) else 1)
