// must say: 1 + 1 is not 3
#include <constgrad.hpp>

// Says of the same template first what a compiler has said of the other mistake, if that stands before this one.
#ifdef MISTAKE
auto mistake = constgrad::sequential(constgrad::inputs<0>, constgrad::dense<1>);
static_assert(1 + 1 == 3, "1 + 1 is not 3");
#endif
