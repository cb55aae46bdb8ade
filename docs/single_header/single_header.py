#!/usr/bin/env python3
"""Joins headers of the library to one, for whoever wants to copy a file, or to paste it into Compiler Explorer.

    python3 docs/single_header/single_header.py constgrad.hpp > constgrad.hpp
    python3 docs/single_header/single_header.py constgrad/notebook.hpp constgrad/proof.hpp > constgrad_notebook.hpp

A header of the library stands before the first that includes it; what it includes of others stays as it is. The same
headers give the same file.
"""
import pathlib
import re
import sys

INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include"
OF_THE_LIBRARY = re.compile(r'#include [<"](constgrad(?:/\w+)*\.hpp)[>"]')


def joined(header, seen):
    """The lines of the headers that a header includes and that are not yet among `seen`, then its own."""
    seen.add(header)
    own, depth = [f"// ---- {header} ----"], 0
    for line in (INCLUDE / header).read_text().splitlines():
        depth += line.startswith("#if")
        depth -= line.startswith("#endif")
        included = OF_THE_LIBRARY.match(line)
        if included and depth:
            sys.exit(f"{header}: can't join an include below an #if: {line}")
        if not included and line != "#pragma once":
            own.append(line)
        elif included and included[1] not in seen:
            yield from joined(included[1], seen)
    yield from own


def single_header(headers):
    seen = set()
    lines = [line for header in headers if header not in seen for line in joined(header, seen)]
    text = "\n".join(["// constgrad in one file, made of its headers. Boost Software License 1.0", "#pragma once", "", *lines])
    return re.sub(r"\n{3,}", "\n\n", text) + "\n"


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.stdout.write(single_header(sys.argv[1:]))
