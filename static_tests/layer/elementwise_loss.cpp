#include <constgrad/layer/elementwise_loss.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// o² t: whole numbers stay whole, so that == decides.
struct square_times_target {
  static constexpr double value(double o, double t) { return o * o * t; }
  static constexpr double derivative(double o, double t) { return 2 * o * t; }
};

/// The same, which is known to have been asked for both at once by the 64 more of each.
struct both_at_once : square_times_target {
  static constexpr double value_and_derivative(const double& o, double t, double& slope) {
    const double result = 64 + o * o * t;
    slope = 64 + 2 * o * t;
    return result;
  }
};

/// Value and slopes of three terms, one after another, as value, gradient and both give them.
template <class Term, cg::reduction Reduction>
static constexpr cg::vector<double, 8> of_three_terms() {
  using loss = cg::elementwise_loss<Term, Reduction>;
  cg::vector o = given(cg::vector{3.0, -1.0, 2.0});
  const cg::vector t{2.0, 3.0, -6.0};
  double slopes[3]{9, 9, 9};
  const double value = loss::value(o.elements, t.elements, 3);
  loss::gradient(o.elements, t.elements, slopes, 3);
  const double both = loss::value_and_gradient(o.elements, t.elements, o.elements, 3);
  return {{value, slopes[0], slopes[1], slopes[2], both, o[0], o[1], o[2]}};
}

/// Whether the mean and the sum of n terms, i² (i + 1) for i < n, and their slopes, are what they are as whole
/// numbers; n is a power of two, so that the mean is exact as well.
template <class Term>
static constexpr bool takes_all_of(std::size_t n, double offset) {
  using sum = cg::elementwise_loss<Term, cg::reduction::sum>;
  using mean = cg::elementwise_loss<Term, cg::reduction::mean>;
  double o[16]{}, t[16]{}, slopes[16]{}, expected = 0;
  for (std::size_t i = 0; i < n; ++i) {
    o[i] = given(double(i));
    t[i] = double(i) + 1;
    expected += double(i * i * (i + 1));
  }
  bool holds = sum::value(o, t, n) == expected && mean::value(o, t, n) == expected / double(n);
  sum::gradient(o, t, slopes, n);
  for (std::size_t i = 0; i < n; ++i) holds = holds && slopes[i] == double(2 * i * (i + 1));
  mean::gradient(o, t, slopes, n);
  for (std::size_t i = 0; i < n; ++i)
    holds = holds && slopes[i] == double(2 * i * (i + 1)) / double(n);
  holds = holds && sum::value_and_gradient(o, t, slopes, n) == expected + offset * double(n);
  for (std::size_t i = 0; i < n; ++i)
    holds = holds && slopes[i] == offset + double(2 * i * (i + 1));
  holds = holds && mean::value_and_gradient(o, t, slopes, n) == expected / double(n) + offset;
  for (std::size_t i = 0; i < n; ++i)
    holds = holds && slopes[i] == (offset + double(2 * i * (i + 1))) / double(n);
  return holds;
}

constexpr law elementwise_loss_laws[] = {
    {"of one term, and of two, four, eight and sixteen, every one counts",
     [] {
       for (const std::size_t n : {1u, 2u, 4u, 8u, 16u}) {
         if (!takes_all_of<square_times_target>(n, 0) || !takes_all_of<both_at_once>(n, 64))
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    // 18 + 3 - 24 = -3; 12, -6, -24.
    {"a sum of terms: every slope is its term's, in place too",
     [] {
       return cg::claim::equal(of_three_terms<square_times_target, cg::reduction::sum>(),
                               cg::vector{-3.0, 12.0, -6.0, -24.0, -3.0, 12.0, -6.0, -24.0});
     }},
    {"their mean: all divided by 3",
     [] {
       return cg::claim::equal(of_three_terms<square_times_target, cg::reduction::mean>(),
                               cg::vector{-1.0, 4.0, -2.0, -8.0, -1.0, 4.0, -2.0, -8.0});
     }},
    {"what gives both at once is asked for both at once",
     [] {
       return cg::claim::equal(of_three_terms<both_at_once, cg::reduction::sum>(),
                               cg::vector{-3.0, 12.0, -6.0, -24.0, 189.0, 76.0, 58.0, 40.0});
     }},
    {"and the mean is taken of it",
     [] {
       const cg::vector means = of_three_terms<both_at_once, cg::reduction::mean>();
       return cg::claim::equal(cg::vector{means[4], means[5], means[6], means[7]},
                               cg::vector{63.0, 76.0 / 3, 58.0 / 3, 40.0 / 3});
     }},
    // (1 + 2^54) - 2^54 loses the 1, 1 + (2^54 - 2^54) would keep it.
    {"the terms are added from the first to the last",
     [] {
       using loss = cg::elementwise_loss<square_times_target, cg::reduction::sum>;
       const cg::vector o = given(cg::vector{1.0, 0x1p27, 0x1p27}), t{1.0, 1.0, -1.0};
       cg::vector slopes = o;
       return holds_if(loss::value(o.elements, t.elements, 3) == 0 &&
                       loss::value_and_gradient(o.elements, t.elements, slopes.elements, 3) == 0);
     }},
};
static_assert(all_hold<elementwise_loss_laws>);
