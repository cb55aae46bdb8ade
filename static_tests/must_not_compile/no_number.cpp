// must say: expected a decimal number, but got 0,5
#include <constgrad/proof.hpp>

#ifdef MISTAKE
static_assert(constgrad::proof::prints_as<0.5, "0,5">);
#else
static_assert(constgrad::proof::prints_as<0.5, "0.5">);
#endif
