// ln 2 with more digits than a double has.
#pragma once

namespace constgrad::math {

/// ln 2 = 0.693147180559945309417232121458… in two parts. The first has 42 significant bits, so
/// that its product with an exponent of a double, an integer below 2^11, is exact; the second is
/// the rest.
inline constexpr double ln_2_high = 0x1.62e42fefa38p-1, ln_2_low = 0x1.ef35793c7673p-45;

/// ln 2 / 128 in two parts. The first has 35 bits, so that its product with 128 times such an
/// exponent is exact.
inline constexpr double ln_2_128th_high = 0x1.62e42fefcp-8, ln_2_128th_low = -0x1.c610ca86c3899p-44;

/// 1 / ln 2 = log₂ e, the powers of two in one power of e.
inline constexpr double log2_e = 0x1.71547652b82fep0;

} // namespace constgrad::math
