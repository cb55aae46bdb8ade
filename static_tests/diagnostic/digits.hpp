// A decimal number as a test writes it.
#pragma once

#include "static_tests/law.hpp"

#include <constgrad/diagnostic/decimal.hpp>

/// Whether a decimal has these digits and this exponent: 0.digits · 10^exponent.
constexpr bool is(const constgrad::decimal& number, const char* digits, int exponent) {
  int i = 0;
  for (; digits[i] != '\0'; ++i) {
    if (number.at(i + 1) != digits[i] - '0') return false;
  }
  return i == number.count && number.exponent == exponent;
}
