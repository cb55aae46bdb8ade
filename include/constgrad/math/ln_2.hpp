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

/// ln 2, rounded, and in two parts of which the first has 26 bits: its product with 27 bits is exact.
inline constexpr double ln_2 = 0x1.62e42fefa39efp-1, ln_2_upper = 0x1.62e42f8p-1,
                        ln_2_lower = 0x1.be8e7bcd5e4f2p-27;

/// 1 / ln 2 = log₂ e, the powers of two in one power of e, in the same way.
inline constexpr double log2_e = 0x1.71547652b82fep0, log2_e_upper = 0x1.715476p0,
                        log2_e_lower = 0x1.4ae0bf85ddf44p-26;

/// 1 / ln 10 = log₁₀ e.
inline constexpr double log10_e = 0x1.bcb7b1526e50ep-2, log10_e_upper = 0x1.bcb7b1p-2,
                        log10_e_lower = 0x1.49b9438ca9aaep-28;

} // namespace constgrad::math
