// What a wrong argument does at run time; at compile time it stops the build.
#include "runtime_tests/catch.hpp"

#include <constgrad/function.hpp>
#include <constgrad/number.hpp>
#include <constgrad/random/numpy_random.hpp>

#include <cstring>
#include <limits>

TEST_CASE("randint refuses a range without numbers, and says why", "[random]") {
  constgrad::numpy_random random{0};
  for (const std::int64_t n :
       {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::min()}) {
    CAPTURE(n);
    try {
      random.randint(n);
      FAIL("nothing was thrown");
    } catch (const std::exception& error) {
      CHECK(std::strstr(error.what(), "needs n >= 1") != nullptr);
    }
  }
}

TEST_CASE("a seed that NumPy would refuse is refused", "[random]") {
  CHECK_THROWS_AS(constgrad::numpy_random{-1}, constgrad::invalid_argument);
  CHECK_THROWS_AS(constgrad::numpy_random{std::int64_t{1} << 32}, constgrad::invalid_argument);
}

TEST_CASE("after a refusal the generator goes on as if nothing had been asked", "[random]") {
  constgrad::numpy_random refused{0}, fresh{0};
  CHECK_THROWS_AS(refused.randint(0), constgrad::invalid_argument);
  CHECK(refused.rand() == fresh.rand());
}

TEST_CASE("transform refuses lengths that differ, and writes nothing", "[function]") {
  const double in[]{1, 2, 3};
  double out[]{7, 7};
  CHECK_THROWS_AS(constgrad::transform(constgrad::square, in, out), constgrad::invalid_argument);
  CHECK(out[0] == 7);
  float many[300]{};
  CHECK_THROWS_AS(constgrad::transform(constgrad::sigmoid, std::span<const float>{many, 299}, many),
                  constgrad::invalid_argument);
}

TEST_CASE("a symbol's name is not too long", "[number]") {
  CHECK_THROWS_AS(constgrad::symbol("abcdefghi"), constgrad::invalid_argument);
}

TEST_CASE("a collection of terms refuses more than it has room for", "[number]") {
  constgrad::formula::collection terms;
  const auto upwards = [](std::int64_t a, std::int64_t b) { return a <=> b; };
  for (std::int64_t i = 0; i < 256; ++i) terms.add(i, 1, upwards);
  CHECK_THROWS_AS(terms.add(256, 1, upwards), constgrad::invalid_argument);
}
