// The standard library's headers for files and text, also after macros named min and max. Only headers that read or write
// files include this one: it costs more than most of the library.
#pragma once

#pragma push_macro("min")
#undef min
#pragma push_macro("max")
#undef max

#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#pragma pop_macro("max")
#pragma pop_macro("min")
