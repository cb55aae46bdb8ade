// The laws of a static test, judged again while the program runs.
#pragma once

#include "runtime_tests/catch.hpp"
#include "static_tests/law.hpp"

#include <cstddef>

/// Every law is a section, named by its words; where it fails, Catch2 shows the sentence.
template <std::size_t Size>
void judge_again(const law (&laws)[Size]) {
  for (const law& claim : laws) {
    DYNAMIC_SECTION(claim.words) {
      const constgrad::verdict judged = claim();
      INFO(judged.reason.characters);
      CHECK(judged.holds);
    }
  }
}
