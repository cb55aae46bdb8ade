// What a computation that reads or writes a file throws.
#pragma once

#include <constgrad/data/file_error.hpp>

#include <string>

/// The words of its file_error, or "nothing".
template <class Computation>
std::string error_of(const Computation& compute) {
  try {
    static_cast<void>(compute());
  } catch (const constgrad::file_error& error) {
    return error.what();
  }
  return "nothing";
}
