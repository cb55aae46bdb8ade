"""A Jupyter kernel for C++: clang-repl-19 with this library's headers.

A cell is compiled as one piece and adds to what the cells before it declared. A cell with an error adds nothing.
"""

import os
import queue
import re
import subprocess
import tempfile
import threading
from pathlib import Path

from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel

ROOT = Path(__file__).resolve().parents[4]
COMPILER = os.environ.get("CLANG_REPL", "clang-repl-19")
OPTIONS = ["-std=c++20", f"-I{ROOT}/include", f"-I{ROOT}", "-ffp-contract=off", "-fno-caret-diagnostics",
           "-ftemplate-backtrace-limit=0"]
END = "\x1e"  # printed after each cell on both streams


def sentence_of(diagnostics):
    """The first error as a sentence with its line in the cell: the library's message, or the compiler's words."""
    errors = re.split(r"^(?=.*: (?:fatal )?error: )", diagnostics, flags=re.M)
    first = next((text for text in errors if re.match(r".*: (?:fatal )?error: ", text)), diagnostics)
    lines = re.findall(r"^\S*cell_\d+\.cpp:(\d+):", first, flags=re.M)
    place = f"Line {lines[-1]}. " if lines else ""
    claim = re.search(r"([A-Z][A-Z_]+)<constgrad::fixed_string.*?>::", first)
    if claim:
        pieces = re.findall(r'fixed_string<\d+>\{"((?:\\.|[^"\\])*)"\}', claim[0])
        headline = {"PROOF_FAILED": "The proof fails", "SHAPE_MISMATCH": "The sizes do not fit"}.get(claim[1], "The library says")
        return place + headline + ": " + re.sub(r"\\(.)", r"\1", "".join(pieces)) + "."
    words = re.sub(r"^.*?: (?:fatal )?error: ", "", first.split("\n")[0])
    values = re.search(r"expression evaluates to (.*)", first)
    return place + words + (f": it is {values[1]}." if values else ".")


class Interpreter:
    """A running clang-repl, given one cell after the other."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen([COMPILER, *(f"--Xcc={option}" for option in OPTIONS)], cwd=self.folder.name,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        encoding="utf-8", errors="replace", start_new_session=True)
        self.lines = queue.Queue()
        self.count = 0
        for name in ("stdout", "stderr"):
            threading.Thread(target=self.read, args=(name,), daemon=True).start()
        self.put("#include <cstdio>\nstd::setvbuf(stdout, nullptr, _IOLBF, 0);\n")

    def read(self, name):
        for line in getattr(self.process, name):
            self.lines.put((name, line))
        self.lines.put((name, None))

    def put(self, text):
        self.process.stdin.write(text)
        self.process.stdin.flush()

    def run(self, code):
        """Yields (stream, line) of what the cell prints, until both streams have ended it."""
        # An #include is given by itself: a header of a cell with an error would be taken for included later.
        includes = re.findall(r"^ *#include .*", code, flags=re.M)
        self.count += 1  # the compiler reads a file of one name once
        cell = Path(self.folder.name, f"cell_{self.count}.cpp")
        cell.write_text(re.sub(r"^ *#include .*", "", code, flags=re.M) + "\n")
        self.put("".join(f"{line.strip()}\n" for line in includes) + f'#include "{cell.name}"\n'
                 'std::puts("\\x1e"); std::fflush(stdout); std::fputs("\\x1e\\n", stderr);\n')
        ended = 0
        while ended < 2:
            name, line = self.lines.get()
            if line is None:
                raise EOFError
            if END in line:
                ended += 1
                line = line[:line.index(END)]
            if line:
                yield name, line

    def stop(self):
        self.process.kill()
        self.process.wait()
        self.folder.cleanup()


class ConstgradKernel(Kernel):
    implementation = "constgrad"
    implementation_version = "1"
    banner = "C++20 by clang-repl, with constgrad's headers"
    language_info = {"name": "c++", "mimetype": "text/x-c++src", "file_extension": ".cpp", "codemirror_mode": "text/x-c++src"}
    interpreter = None

    def do_execute(self, code, silent, store_history=True, user_expressions=None, allow_stdin=False):
        try:
            self.interpreter = self.interpreter or Interpreter()
            diagnostics = self.show(self.interpreter.run(code), silent)
        except FileNotFoundError:
            return self.fail(f"{COMPILER} is not installed: on Debian it is in the package clang-tools-19.")
        except (EOFError, BrokenPipeError):
            return self.forget("The program of this cell has ended the interpreter.")
        except KeyboardInterrupt:
            return self.forget("Interrupted.")
        if re.search(r"\berror: ", diagnostics):
            return self.fail(sentence_of(diagnostics))
        if diagnostics and not silent:
            self.send_response(self.iopub_socket, "stream", {"name": "stderr", "text": diagnostics})
        return {"status": "ok", "execution_count": self.execution_count, "payload": [], "user_expressions": {}}

    def show(self, lines, silent):
        """Sends what a cell prints, an <svg> as a picture, and returns what it and the compiler write on stderr."""
        diagnostics = picture = ""
        for name, line in lines:
            if name == "stderr":
                diagnostics += line
            elif picture or line.startswith("<svg"):
                picture += line
                if "</svg>" in line:
                    self.send_response(self.iopub_socket, "display_data", {"data": {"image/svg+xml": picture}, "metadata": {}})
                    picture = ""
            elif not silent:
                self.send_response(self.iopub_socket, "stream", {"name": "stdout", "text": line})
        return diagnostics

    def fail(self, sentence):
        error = {"ename": "error", "evalue": sentence, "traceback": [sentence]}
        self.send_response(self.iopub_socket, "error", error)
        return {"status": "error", "execution_count": self.execution_count, **error}

    def forget(self, reason):
        self.interpreter.stop()
        self.interpreter = None
        return self.fail(f"{reason} All that was declared is forgotten: run the cells from the first one on again.")

    def do_shutdown(self, restart):
        if self.interpreter:
            self.interpreter.stop()
            self.interpreter = None
        return {"status": "ok", "restart": restart}


if __name__ == "__main__":
    IPKernelApp.launch_instance(kernel_class=ConstgradKernel)
