// The error of data that do not fit together, with the numbers that show it.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/diagnostic/print.hpp"

namespace constgrad {

/// An invalid_argument whose words are made at run time: "a row has 3 numbers, but 10 are no whole number of rows".
class invalid_data : public invalid_argument {
public:
  explicit invalid_data(const message& words) noexcept : invalid_argument{""}, reason{words} {}
  const char* what() const noexcept override { return reason.characters; }

private:
  message reason;
};

} // namespace constgrad
