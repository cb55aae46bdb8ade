#include <constgrad/random/numpy_random.hpp>
#include <constgrad/random/seed.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

// np.random.seed(42); np.random.rand()
constexpr law seed_laws[] = {
    {"a seed is its number, by name",
     [] {
       cg::numpy_random named{cg::seed{given(42)}}, bare{given(42)};
       const double first = named.rand();
       return holds_if(first == 0.3745401188473625 && first == bare.rand());
     }},
    {"a seed outside 0 to 2^32 - 1 is refused where it is used",
     [] {
       return holds_if(is_constant<[] { cg::numpy_random{cg::seed{0xffffffff}}; }> &&
                       !is_constant<[] { cg::numpy_random{cg::seed{0x100000000}}; }> &&
                       !is_constant<[] { cg::numpy_random{cg::seed{-1}}; }>);
     }},
};
static_assert(all_hold<seed_laws>);

/// A template argument: what it seeds has a type of its own.
template <cg::seed Seed>
constexpr double first_after = cg::numpy_random{Seed}.rand();
static_assert(cg::proof::equal<first_after<cg::seed{0}>, 0.5488135039273248>);
