// std::numeric_limits, also after macros named min and max, as <windows.h> defines them.
#pragma once

#pragma push_macro("min")
#undef min
#pragma push_macro("max")
#undef max

#include <limits>

#pragma pop_macro("max")
#pragma pop_macro("min")
