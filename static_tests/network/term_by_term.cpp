#include <constgrad/network/term_by_term.hpp>

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
  using loss = cg::term_by_term<Term, Reduction>;
  cg::vector o = given(cg::vector{3.0, -1.0, 2.0});
  const cg::vector t{2.0, 3.0, -6.0};
  double slopes[3]{9, 9, 9};
  const double value = loss::value(o.elements, t.elements, 3);
  loss::gradient(o.elements, t.elements, slopes, 3);
  const double both = loss::value_and_gradient(o.elements, t.elements, o.elements, 3);
  return {{value, slopes[0], slopes[1], slopes[2], both, o[0], o[1], o[2]}};
}

constexpr law term_by_term_laws[] = {
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
       using loss = cg::term_by_term<square_times_target, cg::reduction::sum>;
       const cg::vector o = given(cg::vector{1.0, 0x1p27, 0x1p27}), t{1.0, 1.0, -1.0};
       cg::vector slopes = o;
       return holds_if(loss::value(o.elements, t.elements, 3) == 0 &&
                       loss::value_and_gradient(o.elements, t.elements, slopes.elements, 3) == 0);
     }},
};
static_assert(all_hold<term_by_term_laws>);
