// Identities judged at run time, where g++ 12 has once lost numbers of what it had evaluated as constants before.
#include <constgrad/function.hpp>
#include <constgrad/proof.hpp>

#include "runtime_tests/catch.hpp"

namespace cg = constgrad;

TEST_CASE("an identity is judged at run time as in a constant", "[proof]") {
  CHECK(cg::claim::identity([](auto x, auto y, auto z) { return cg::max(x, cg::max(y, z)); },
                            [](auto x, auto y, auto z) { return cg::max(cg::max(z, y), x); }));
  CHECK(cg::claim::identity(
      [](auto x, auto y, auto z) { return cg::min(x, cg::max(y, z)); },
      [](auto x, auto y, auto z) { return cg::max(cg::min(x, y), cg::min(x, z)); }));
  CHECK(cg::claim::identity([](auto x) { return cg::relu(cg::relu(x) - 1); },
                            [](auto x) { return cg::relu(x - 1); }));
  CHECK_FALSE(cg::claim::identity([](auto x) { return cg::abs(cg::log(x)); },
                                  [](auto x) { return cg::log(x); }));
  CHECK_FALSE(cg::claim::identity([](auto x) { return cg::relu(x - 1) * cg::relu(2 - x); },
                                  [](auto x) { return 0 * x; }));
}
