// π/2 with more digits than a double has.
#pragma once

#include "constgrad/math/pair.hpp"
#include "constgrad/math/wide.hpp"

namespace constgrad::math {

/// π/2, rounded.
inline constexpr double half_pi = 0x1.921fb54442d18p0;

/// π/2 = 1.570796326794896619231321691639… in two parts. The first is a multiple of 2^-44.
inline constexpr pair half_pi_in_two{0x1.921fb54442dp0, 0x1.8469898cc517p-48};

/// π/2 with 128 bits.
inline constexpr wide wide_half_pi{uint128{0xc90fdaa22168c234} << 64 | 0xc4c6628b80dc1cd1, 0,
                                   false};

} // namespace constgrad::math
