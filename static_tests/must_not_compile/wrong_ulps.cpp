// must say: got 0.9999999999999999, expected 1.0, 1 ulp apart, at most 0 claimed
#include <constgrad/proof.hpp>

constexpr double tenths = 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1;

#ifdef MISTAKE
static_assert(constgrad::proof::within<0, tenths, 1.0>);
#else
static_assert(constgrad::proof::within<1, tenths, 1.0>);
#endif
