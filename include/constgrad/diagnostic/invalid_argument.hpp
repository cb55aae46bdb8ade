// The error of an argument that a function cannot take.
#pragma once

#include "constgrad/math/requirements.hpp"

#include <new> // with std::exception, the base of std::bad_alloc

namespace constgrad {

/// Thrown at run time; at compile time the throw itself stops the build, and the compiler shows the
/// line that holds the message, a string literal.
class invalid_argument : public std::exception {
public:
  explicit invalid_argument(const char* words) noexcept : reason{words} {}
  invalid_argument(const invalid_argument&) = default;
  invalid_argument& operator=(const invalid_argument&) = default;
  const char* what() const noexcept override { return reason; }

private:
  const char* reason;
};

} // namespace constgrad
