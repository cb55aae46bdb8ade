// must say: proof::any_real
//
// What differs at x = 0 alone, where no one would try it: a formula has no branches, and any real
// number cannot be compared.
#include <constgrad/proof.hpp>

namespace proof = constgrad::proof;

// [mistake]
#ifdef MISTAKE
constexpr auto left = [](auto x) { return x == 0 ? x + 1 : x; };
#else
constexpr auto left = [](auto x) { return x / 2 + x / 2; };
#endif
constexpr auto right = [](auto x) { return x; };
static_assert(proof::identity<left, right>);
// [mistake]
