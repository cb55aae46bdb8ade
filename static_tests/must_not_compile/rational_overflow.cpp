// must say: rational: the fraction does not fit 64 bits
#include <constgrad/number.hpp>

using namespace constgrad::literals;

#ifdef MISTAKE
constexpr auto square = 0.0000000001_rational * 0.0000000001_rational;
#else
constexpr auto square = 0.000000001_rational * 0.000000001_rational;
#endif
static_assert(square == constgrad::rational{1, 1'000'000'000'000'000'000});
