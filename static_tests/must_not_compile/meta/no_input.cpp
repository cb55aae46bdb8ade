// must say: a network has at least one input
#include <constgrad.hpp>

#ifdef MISTAKE
auto mistake = constgrad::sequential(constgrad::inputs<0>, constgrad::dense<1>);
#endif
