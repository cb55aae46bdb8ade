// must say: this literal does not fit a rational, whose numerator and denominator have 64 bits
#include <constgrad/number/real_literal.hpp>

using namespace constgrad::literals;

#ifdef MISTAKE
constexpr auto number = 6.02214076e23_rational;
#else
constexpr auto number = 6.02214076e23_real;
#endif
static_assert(number.lower < number.upper);
