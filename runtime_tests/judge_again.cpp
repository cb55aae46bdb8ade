#include "runtime_tests/judge_again.hpp"

#include "runtime_tests/catch.hpp"

void judge_again(const law* laws, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) DYNAMIC_SECTION(laws[i].words) {
      const constgrad::verdict judged = laws[i]();
      INFO(judged.reason.characters);
      CHECK(judged.holds);
    }
}

run_time_test::run_time_test(const char* name, const char* tags, void (*judge)()) {
  REGISTER_TEST_CASE(judge, name, tags);
}
