// The line that says how far a training is, and that it is only shown on a terminal.
#include "runtime_tests/catch.hpp"

#include <constgrad/training/terminal_progress.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace cg = constgrad;

static std::string line(const cg::epoch_record<double>& done, std::size_t trained, double seconds) {
  return cg::progress_line(done, 100, 1000, trained, seconds).characters;
}

TEST_CASE("the line says the rate and the time that is left", "[progress]") {
  CHECK(line({3, 0.25, 0, 0, 0}, 3, 6) ==
        "epoch 3 of 100: loss 2.5000e-01, 500 samples/s, 3:14 left");
  CHECK(line({3, 0.25, 0.5, 0.75, 0.125}, 1, 0.5) ==
        "epoch 3 of 100: loss 2.5000e-01, accuracy 50.00 %, validation loss 7.5000e-01, validation "
        "accuracy 12.50 %, 2000 samples/s, 0:49 left");
  CHECK(line({100, 0.25, 0, 0, 0}, 100, 6.5) ==
        "epoch 100 of 100: loss 2.5000e-01, 15385 samples/s, 0:00 left");
  CHECK(line({101, 0.25, 0, 0, 0}, 1, 1) ==
        "epoch 101 of 100: loss 2.5000e-01, 1000 samples/s, 0:00 left");
  CHECK(line({1, 0.25, 0, 0, 0}, 1, 0) == "epoch 1 of 100: loss 2.5000e-01");
  CHECK(line({99, 0.25, 0, 0, 0}, 1, 1e300).ends_with(", 0 samples/s, 16666666666666:40 left"));
}

/// What three epochs write to a file that was opened for reading and writing, as far as it can be read there or at the other end.
static std::string written_by_three(std::FILE* to, int other_end) {
  {
    const cg::terminal_progress progress{cg::epochs{3}, 10, to};
    for (std::size_t epoch = 1; epoch <= 3; ++epoch) progress(cg::epoch_record<double>{epoch, 0.5});
  }
  std::fflush(to);
  std::string text;
  char part[100];
  for (ssize_t size; (size = read(other_end, part, sizeof part)) > 0;)
    text.append(part, static_cast<std::size_t>(size));
  return text;
}

TEST_CASE("it is shown on a terminal, and only there", "[progress]") {
  int ends[2];
  REQUIRE(pipe2(ends, O_NONBLOCK) == 0);
  std::FILE* const into_pipe = fdopen(ends[1], "w");
  CHECK(written_by_three(into_pipe, ends[0]).empty());
  std::fclose(into_pipe);
  close(ends[0]);

  const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
  if (terminal == -1 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
    return; // there is none here
  std::FILE* const screen = std::fopen(ptsname(terminal), "w");
  if (screen == nullptr) return;
  const std::string text = written_by_three(screen, terminal);
  CHECK(text.starts_with("\repoch 1 of 3: loss 5.0000e-01, "));
  CHECK(text.find("\x1b[K\repoch 3 of 3: ") != text.npos);
  CHECK(text.ends_with(" 0:00 left\x1b[K\r\n"));
  std::fclose(screen);
  close(terminal);
}
