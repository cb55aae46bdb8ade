"""What the kernel does with bad input: errors are sentences, and interrupting, crashing and restarting leave it at work."""

import os
import shutil
import sys
import time
from pathlib import Path

try:
    import ipykernel  # which runs the kernel
    from jupyter_client.manager import start_new_kernel
except ImportError as missing:
    sys.exit(f"not tried: this Python has no {missing.name}; Debian's python3-ipykernel brings it")
if not shutil.which("clang-repl-19"):
    sys.exit("not tried: there is no clang-repl-19, which Debian's clang-tools-19 brings")

os.environ["JUPYTER_PATH"] = str(Path(__file__).resolve().parent)
manager, client = start_new_kernel(kernel_name="constgrad")
faults = 0


def expect(code, expected, interrupt_after=None):
    """The cell prints `expected`, or its error contains it."""
    global faults
    client.execute(code)
    if interrupt_after:
        time.sleep(interrupt_after)
        manager.interrupt_kernel()
    said = ""
    while True:
        message = client.get_iopub_msg(timeout=60)
        kind, content = message["msg_type"], message["content"]
        if kind == "stream":
            said += content["text"]
        elif kind == "error":
            said += content["evalue"]
        elif kind == "status" and content["execution_state"] == "idle":
            break
    if expected not in said:
        faults += 1
        print(f"{code}\nsays: {said}\nand not: {expected}")


def expect_nothing(code):
    expect(code + '\nstd::printf("done\\n");', "done")


expect_nothing("#include <cstdio>\nint one = 1; // a comment at the end")
expect("int two = one +\n;", "Line 2. expected expression.")
expect('static_assert(1 + 1 == 3);', "it is '2 == 3'.")
expect('std::printf("%d", one);', "1")  # without a line's end
expect('#include <constgrad/none.hpp>', "'constgrad/none.hpp' file not found.")
expect("#include <constgrad/proof.hpp>\nstatic_assert(constgrad::proof::prints_as<0.5, \"0.6\">);",
       "Line 2. The proof fails: got 0.5, expected 0.6")
expect("static_assert(constgrad::proof::prints_as<0.5, \"0.5\">);\nstd::puts(\"proved\");", "proved")
expect('std::puts("no </svg> without <svg");', "no </svg> without <svg")
expect("volatile int forever = 1;\nwhile (forever) {}", "Interrupted. All that was declared is forgotten", interrupt_after=3)
expect("one", "undeclared identifier 'one'")
expect_nothing("int one = 2;")
expect("__builtin_trap();", "has ended the interpreter. All that was declared is forgotten")
expect_nothing("int one = 3;")
manager.restart_kernel(now=False)
client.wait_for_ready(timeout=60)
expect("one", "undeclared identifier 'one'")
client.stop_channels()
del client
manager.shutdown_kernel(now=True)
print(f"{faults} faults")
sys.exit(1 if faults else 0)
