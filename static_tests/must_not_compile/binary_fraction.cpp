// must say: a _rational literal is a decimal number, as 1.54_rational or 2.5e-3_rational
#include <constgrad/number/rational.hpp>

using namespace constgrad::literals;

#ifdef MISTAKE
constexpr auto five = 0b101_rational;
#else
constexpr auto five = 5_rational;
#endif
static_assert(five == 5);
