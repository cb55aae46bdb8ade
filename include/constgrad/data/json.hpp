// JSON for Modern C++, which reads and writes the headers of files, also after other code's macros.
#pragma once

#if !__has_include(<nlohmann/json.hpp>)
#error                                                                                             \
    "constgrad/data/safetensors.hpp needs JSON for Modern C++: install nlohmann-json3-dev (Debian, Ubuntu) or nlohmann-json"
#endif

#include "constgrad/data/standard_headers.hpp"

#pragma push_macro("min")
#undef min
#pragma push_macro("max")
#undef max

#include <nlohmann/json.hpp>

#pragma pop_macro("max")
#pragma pop_macro("min")
