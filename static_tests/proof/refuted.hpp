// The other half of a claim's law: what is false must be found out, and in the right words.
#pragma once

#include "static_tests/law.hpp"

/// The claim that a claim fails, in exactly these words.
constexpr constgrad::verdict refuted(const constgrad::verdict& judged, const char* words) {
  if (!judged && judged.reason == words) return {};
  return {false,
          constgrad::message{} << "it says: " << (judged ? "it holds" : judged.reason.characters)};
}

/// The same of a claim that fails with a message that begins with these words.
constexpr constgrad::verdict refuted_from(const constgrad::verdict& judged, const char* words) {
  for (const char* said = judged.reason.characters; *words != '\0'; ++words, ++said)
    if (judged || *words != *said)
      return {false, constgrad::message{} << "it says: "
                                          << (judged ? "it holds" : judged.reason.characters)};
  return {};
}
