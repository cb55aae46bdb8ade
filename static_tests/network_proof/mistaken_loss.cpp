// Losses that judge all outputs together: each function that is wrong is refused, if the others are right.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/proof/refuted.hpp"

#include <concepts>
#include <cstddef>

namespace cg = constgrad;
using cg::claim::loss_gradient;

/// The squared error with one function that is wrong.
struct squared : cg::squared_error_rule {};
struct wrong_value_beside : squared {
  template <class T, class U>
  static constexpr T value_and_gradient(const T* o, const U* t, T* d, std::size_t n) {
    return 2 * squared::value_and_gradient(o, t, d, n);
  }
};
struct wrong_gradient_alone : squared {
  template <class T, class U>
  static constexpr void gradient(const T* o, const U* t, T* d, std::size_t n) {
    squared::gradient(o, t, d, n);
    d[0] = -d[0];
  }
};
/// It reads outputs that it has overwritten, if their slopes take their place.
struct wrong_in_place : squared {
  template <class T, class U>
  static constexpr T value_and_gradient(const T* o, const U* t, T* d, std::size_t n) {
    squared::gradient(o, t, d, n);
    return squared::value(o, t, n);
  }
};
/// Its slopes are right of so many outputs, or of any other number than that.
template <std::size_t Outputs, bool IsRight>
struct wrong_by_size : squared {
  template <class T, class U>
  static constexpr T value_and_gradient(const T* o, const U* t, T* d, std::size_t n) {
    const T error = squared::value_and_gradient(o, t, d, n);
    if ((n == Outputs) != IsRight) d[n - 1] *= 2;
    return error;
  }
};
/// Its slopes are wrong where every target is Numerator / 2, of three outputs.
template <int Numerator>
struct wrong_for_all_targets : squared {
  template <class T, class U>
  static constexpr T value_and_gradient(const T* o, const U* t, T* d, std::size_t n) {
    const T error = squared::value_and_gradient(o, t, d, n);
    const U target = U(Numerator) / U(2);
    if (n == 3 && t[0] == target && t[1] == target && t[2] == target) d[2] *= 2;
    return error;
  }
};
/// And where every output is its target.
struct wrong_for_equals : squared {
  template <class T, class U>
  static constexpr T value_and_gradient(const T* o, const U* t, T* d, std::size_t n) {
    const T error = squared::value_and_gradient(o, t, d, n);
    if (n == 3 && o[0] == t[0] && o[1] == t[1] && o[2] == t[2]) d[2] += 1;
    return error;
  }
};
struct wrong_of_doubles : squared {
  template <class T, class U>
  static constexpr T value_and_gradient(const T* o, const U* t, T* d, std::size_t n) {
    const T error = squared::value_and_gradient(o, t, d, n);
    if constexpr (std::same_as<T, double>) d[0] *= 2;
    return error;
  }
};
struct wrong_of_floats : squared {
  template <class T, class U>
  static constexpr void gradient(const T* o, const U* t, T* d, std::size_t n) {
    squared::gradient(o, t, d, n);
    if constexpr (std::same_as<T, float>) d[0] *= 2;
  }
};
/// A sum, with the slopes of a mean.
struct slopes_of_the_mean : squared {
  template <class T, class U>
  static constexpr void gradient(const T* o, const U* t, T* d, std::size_t n) {
    cg::mean_squared_error_rule::gradient(o, t, d, n);
  }
  template <class T, class U>
  static constexpr T value_and_gradient(const T* o, const U* t, T* d, std::size_t n) {
    return gradient(o, t, d, n), squared::value(o, t, n);
  }
};
template <class Rule>
static constexpr cg::verdict wrong(const char* words) {
  return refuted_from(loss_gradient(cg::loss<Rule>{}), words);
}
constexpr law mistaken_loss_laws[] = {
    {"a loss of a test's own", [] { return loss_gradient(cg::loss<squared>{}); }},
    {"another value beside the gradient",
     [] {
       return wrong<wrong_value_beside>("value_and_gradient: the value beside the gradient is ");
     }},
    {"the gradient alone",
     [] {
       return wrong<wrong_gradient_alone>("gradient: o: backward gives -1 times the derivative");
     }},
    {"the value where slopes take the place of outputs",
     [] {
       return wrong<wrong_in_place>(
           "value_and_gradient in place of the outputs: the value beside the gradient is ");
     }},
    {"slopes of two outputs",
     [] {
       return wrong<wrong_by_size<2, false>>(
           "value_and_gradient: o[1]: backward gives 2 times the derivative");
     }},
    {"of five outputs",
     [] {
       return wrong<wrong_by_size<5, false>>(
           "value_and_gradient: o[4]: backward gives 2 times the derivative");
     }},
    {"of any but four",
     [] {
       return wrong<wrong_by_size<4, true>>(
           "value_and_gradient: o: backward gives 2 times the derivative");
     }},
    {"of three outputs whose targets are all ½, -1, or 2",
     [] {
       const cg::verdict half = wrong<wrong_for_all_targets<1>>("value_and_gradient: o[2]: "),
                         minus_1 = wrong<wrong_for_all_targets<-2>>("value_and_gradient: o[2]: "),
                         two = wrong<wrong_for_all_targets<4>>("value_and_gradient: o[2]: ");
       return !half ? half : !minus_1 ? minus_1 : two;
     }},
    {"of three outputs that are all their targets",
     [] { return wrong<wrong_for_equals>("value_and_gradient: o[2]: backward gives "); }},
    {"of doubles",
     [] {
       return wrong<wrong_of_doubles>("value_and_gradient of the double output 1.0 and target 0.0 "
                                      "gives 4.0, by the formula 2.0");
     }},
    {"of floats",
     [] {
       return wrong<wrong_of_floats>(
           "gradient of the float output 1.0 and target 0.0 gives 4.0, by the formula 2.0");
     }},
    {"slopes of the mean for a sum",
     [] {
       return wrong<slopes_of_the_mean>(
           "value_and_gradient in place of the outputs: the value beside the gradient is ");
     }},
};
static_assert(all_hold<mistaken_loss_laws>);
