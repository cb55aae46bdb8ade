"""run.py [--write] <notebook> ...: runs every cell of notebooks and compares each output with the one that the file has.

With --write the file gets the outputs. Needs Debian's jupyter-nbconvert, python3-ipykernel and clang-tools-19.
"""

import copy
import os
import shutil
import sys
from pathlib import Path

try:
    import ipykernel  # which runs the kernel
    import nbformat
    from nbconvert.preprocessors import ExecutePreprocessor, coalesce_streams
except ImportError as missing:
    sys.exit(f"not tried: this Python has no {missing.name}; Debian's jupyter-nbconvert and python3-ipykernel bring it")
if not shutil.which("clang-repl-19"):
    sys.exit("not tried: there is no clang-repl-19, which Debian's clang-tools-19 brings")

os.environ["JUPYTER_PATH"] = str(Path(__file__).resolve().parent)
write = sys.argv[1:2] == ["--write"]
faults = 0
for name in sys.argv[1 + write :]:
    stored = nbformat.read(name, as_version=4)
    run = copy.deepcopy(stored)
    # A cell with the tag raises-exception may fail; its message is compared as well.
    ExecutePreprocessor(timeout=120, kernel_name="constgrad").preprocess(run, {})
    run, _ = coalesce_streams(run, {})
    if write:
        for cell in run.cells:
            cell.metadata.pop("execution", None)  # when it ran
        nbformat.write(run, name)
    compared = 0
    for number, (cell, before) in enumerate(zip(run.cells, stored.cells)):
        compared += len(cell.get("outputs", []))
        if cell.get("outputs") != before.get("outputs"):
            faults += not write
            print(f"{name}: cell {number} prints\n{cell.outputs}\nand not\n{before.outputs}")
    print(f"{name}: {len(run.cells)} cells, {compared} outputs")
sys.exit(1 if faults else 0)
