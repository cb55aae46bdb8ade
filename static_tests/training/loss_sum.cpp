#include <constgrad/number/rational.hpp>
#include <constgrad/training/loss_sum.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <limits>
#include <type_traits>

namespace cg = constgrad;

static constexpr double most = std::numeric_limits<double>::max(),
                        infinity = std::numeric_limits<double>::infinity(),
                        nan = std::numeric_limits<double>::quiet_NaN();

/// The mean of N losses. Constants stop at an overflow on g++.
template <class T, std::size_t N>
static constexpr T mean_of(const T (&losses)[N]) {
  cg::loss_sum<T> sum;
  for (const T& loss : losses) sum.add(given(loss));
  return sum.mean(N);
}

constexpr law loss_sum_laws[] = {
    {"a mean is the sum from the first to the last, divided by the number",
     [] {
       return holds_if(mean_of({1.0, 2.0, 4.5}) == 2.5 &&
                       mean_of({0.1f, 0.2f, 0.3f}) == (0.1f + 0.2f + 0.3f) / 3.0f &&
                       mean_of({1.0, 0x1p53, -0x1p53}) == 0 && mean_of({0x1p-1074}) == 0x1p-1074);
     }},
    {"a sum of sums is added as one number",
     [] {
       cg::loss_sum<double> part, all;
       part.add(given(2.0));
       part.add(given(1.0));
       all.add(given(5.0));
       all.add(part);
       return holds_if(all.sum == 8 && all.mean(2) == 4);
     }},
    {"what is beyond counts 2^64 times, and no mean is beyond",
     [] {
       using sum = cg::loss_sum<double>;
       sum both{given(1.0), 0.5};
       both.add(sum{given(2.0), 0.25});
       return holds_if(
           sum{given(3.0), 0x1p-63}.mean(5) == 1 && sum{given(0.0), 0x1p959}.mean(1) == 0x1p1023 &&
           sum{given(0.0), 0x1p960}.mean(1) == most &&
           sum{given(0.0), 0x1p960}.mean(2) == 0x1p1023 &&
           sum{given(0.0), -0x1p960}.mean(1) == -most &&
           sum{given(0.0), -0x1p959}.mean(1) == -0x1p1023 &&
           sum{given(1.0), 1.0}.mean(1) == 0x1p64 && both.sum == 3 && both.beyond == 0.75);
     }},
    {"the mean of finite numbers is finite, however large their sum",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{};
       constexpr float most_float = std::numeric_limits<float>::max();
       return holds_if(mean_of({most, most, most}) == most &&
                       mean_of({-most, -most, -most}) == -most &&
                       mean_of({0x1p1023, 0x1p1023, 0x1p1022, 0.0}) == 0x1.4p1022 &&
                       mean_of({most, most, -most, -most}) == 0 &&
                       mean_of({most_float, most_float}) == most_float &&
                       mean_of({0x1p127f, 0x1p127f, 0x1p127f, 0.0f}) == 0x1.8p126f);
     }},
    {"and so is that of sums of which one is beyond",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{};
       cg::loss_sum<double> part, all;
       for (int i = 0; i < 3; ++i) part.add(given(0x1p1023));
       all.add(given(0x1p1023));
       all.add(part);
       return holds_if(all.mean(8) == 0x1p1022);
     }},
    {"an infinite loss and NaN stay in the mean, also beside what is beyond",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{};
       const double of_nan = mean_of({nan, 1.0}), beyond_and_nan = mean_of({most, most, nan}),
                    nan_and_beyond = mean_of({nan, most, most});
       return holds_if(mean_of({infinity, 1.0}) == infinity && of_nan != of_nan &&
                       mean_of({most, most, infinity, most, most}) == infinity &&
                       mean_of({-infinity, -most, -most}) == -infinity &&
                       beyond_and_nan != beyond_and_nan && nan_and_beyond != nan_and_beyond);
     }},
    {"of other numbers it is the same sum",
     [] {
       cg::loss_sum<cg::rational> sum;
       sum.add(given(1));
       sum.add(cg::rational{1, 3});
       return holds_if(sum.mean(2) == cg::rational{2, 3});
     }},
    {"a tally begins with nothing",
     [] {
       constexpr cg::tally<double> none;
       return holds_if(none.right == 0 && none.losses.sum == 0 && none.losses.beyond == 0);
     }},
};
static_assert(all_hold<loss_sum_laws>);
