// A function over arrays of any length.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/function/differentiable.hpp"
#include "constgrad/linear_algebra/contiguous.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace constgrad {

/// out[i] = f(in[i]), with the same bits as one at a time; in and out may be the same. exp, sigmoid
/// and tanh compute several numbers with one instruction. Both are arrays of doubles, or both of floats: std::vector,
/// std::array, std::span, vector, arrays of C, and whatever else has size() and data(). Other numbers stop the build.
/// Lengths that differ throw invalid_argument before anything is written.
template <class Rule, class In, class Out>
constexpr void transform(const differentiable<Rule>& f, const In& in, Out&& out) {
  using Target = std::remove_reference_t<Out>;
  constexpr bool are_contiguous = contiguous_numbers<const In> && contiguous_numbers<Target>;
  static_assert(are_contiguous, "transform reads from and writes to arrays with data() and size(), "
                                "such as std::vector, or arrays of C");
  if constexpr (are_contiguous) {
    using from = std::remove_pointer_t<decltype(first_of(in))>;
    using to = std::remove_pointer_t<decltype(first_of(out))>;
    constexpr bool are_of_one_type = floating_point<std::remove_cv_t<from>> &&
                                     std::same_as<std::remove_cv_t<from>, std::remove_cv_t<to>>;
    static_assert(are_of_one_type,
                  "transform takes doubles or floats, of one type: write 1.0 for 1");
    static_assert(!std::is_const_v<to>, "transform cannot write to out, whose numbers are const");
    if constexpr (are_of_one_type && !std::is_const_v<to>) {
      const std::size_t count = count_of(in);
      if (count != count_of(out)) throw invalid_argument{"transform: in and out differ in length"};
      f.each(static_cast<const to*>(first_of(in)), first_of(out), count);
    }
  }
}

/// Anything else.
template <class... Others>
constexpr void transform(const Others&...) {
  static_assert(sizeof...(Others) == ~std::size_t{0},
                "transform takes a function, an array that it reads and one that it writes to: "
                "transform(exp, in, out)");
}

} // namespace constgrad
