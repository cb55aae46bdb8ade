// must say: an integer is compared with an integer, a double or float with another: write 2.0 for 2
#include <constgrad/proof.hpp>

#ifdef MISTAKE
static_assert(constgrad::proof::equal<1.0 + 1.0, 2>);
#else
static_assert(constgrad::proof::equal<1.0 + 1.0, 2.0>);
#endif
