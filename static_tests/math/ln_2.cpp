#include <constgrad/math/ln_2.hpp>

#include "static_tests/law.hpp"

#include <bit>
#include <cstdint>

namespace cg = constgrad;

constexpr law ln_2_laws[] = {
    {"the two parts together are ln 2 to long double's 64 bits",
     [] {
       return holds_if(static_cast<long double>(given(cg::math::ln_2_high)) + cg::math::ln_2_low ==
                       0.693147180559945309417232121458176568L);
     }},
    {"the first part has 42 bits, so that its product with eleven more is exact",
     [] {
       return cg::claim::equal(std::bit_cast<std::uint64_t>(given(cg::math::ln_2_high)) & 0x7ff,
                               0u);
     }},
    {"the second part is the rest of ln 2, rounded",
     [] { return cg::claim::equal(given(cg::math::ln_2_low), 5.4979230187083711647124716e-14); }},
    {"the second part is below half of the first one's last bit",
     [] { return holds_if(given(cg::math::ln_2_low) < 0x1p-43 && cg::math::ln_2_low > 0); }},
    {"log2_e is 1 / ln 2, rounded",
     [] {
       return cg::claim::equal(given(cg::math::log2_e), 1.442695040888963407359924681001892137);
     }},
};
static_assert(all_hold<ln_2_laws>);
