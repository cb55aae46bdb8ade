// The laws of a static test, judged again while the program runs.
#pragma once

#include "static_tests/law.hpp"

#include <cstddef>

/// Each law is a section, named by its words; where it fails, Catch2 shows the message.
void judge_again(const law* laws, std::size_t count);

template <std::size_t Size>
void judge_again(const law (&laws)[Size]) {
  judge_again(laws, Size);
}

/// A test case of Catch2, in a file that need not read Catch2's header: it is longer than all of this library.
struct run_time_test {
  run_time_test(const char* name, const char* tags, void (*judge)());
};
