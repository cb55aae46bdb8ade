// must say: _rational takes digits and a decimal point
#include <constgrad/number.hpp>

using namespace constgrad::literals;

#ifdef MISTAKE
constexpr auto tenth = 1e-1_rational;
#else
constexpr auto tenth = 0.1_rational;
#endif
static_assert(tenth == constgrad::rational{1, 10});
