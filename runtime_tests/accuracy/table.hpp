// What has been measured: a row of a table in Markdown for every claim.
#pragma once

#include "constgrad/math/floating_point.hpp"

#include <concepts>
#include <cstdio>
#include <string>

namespace accuracy {

using constgrad::floating_point;

template <floating_point T>
inline constexpr const char* name_of = std::same_as<T, float> ? "float" : "double";

inline void print_head() {
  std::printf("| %-36s | %-6s | %10s | %23s | %-24s | %10s |\n", "judged", "type", "arguments",
              "largest error", "at", "misrounded");
  std::puts(
      "| ------------------------------------ | ------ | ---------: | ----------------------: | "
      "------------------------ | ---------: |");
}

/// The largest of many errors, and where it was.
template <floating_point T>
class largest_error {
public:
  /// NaN is the largest of all.
  void record(T x, double error) {
    ++arguments;
    if (error <= largest || largest != largest) return;
    largest = error;
    where = static_cast<double>(x);
  }

  /// Whether an error is larger than all so far.
  bool is_exceeded_by(double error) const { return !(error <= largest); }

  /// One whose error was not looked at, for it is certain to be below half a unit.
  void pass() { ++arguments; }

  /// Prints a row, and whether the error is at most `claimed`.
  bool report(const std::string& name, const char* unit, double claimed,
              const std::string& misrounded) const {
    char error[32], at[32];
    std::snprintf(error, sizeof error, "%.7f %s", largest, unit);
    std::snprintf(at, sizeof at, "%a", where);
    std::printf("| %-36s | %-6s | %10lld | %23s | %-24s | %10s |\n", name.c_str(), name_of<T>,
                arguments, error, at, misrounded.c_str());
    std::fflush(stdout);
    if (largest <= claimed) return true;
    std::fprintf(stderr, "%s of a %s: %.9g %s at %s, at most %.9g claimed\n", name.c_str(),
                 name_of<T>, largest, unit, at, claimed);
    return false;
  }

private:
  long long arguments = 0;
  double largest = 0, where = 0;
};

} // namespace accuracy
