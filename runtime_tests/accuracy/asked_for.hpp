// How much a program judges: each test a fifth of what --more judges, which .ci/run does.
#pragma once

#include <cstring>

namespace accuracy {

/// Whether one of a program's arguments is this option.
inline bool asked_for(const char* option, int count, char** options) {
  for (int i = 1; i < count; ++i) {
    if (std::strcmp(options[i], option) == 0) return true;
  }
  return false;
}

} // namespace accuracy
