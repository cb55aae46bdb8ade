// The other half of a claim's law: what is false must be found out, and in the right words.
#pragma once

#include "static_tests/law.hpp"

/// The claim that a claim fails, in exactly these words.
constexpr constgrad::verdict refuted(const constgrad::verdict& judged, const char* words) {
  if (!judged && judged.reason == words) return {};
  return {false,
          constgrad::message{} << "it says: " << (judged ? "it holds" : judged.reason.characters)};
}
