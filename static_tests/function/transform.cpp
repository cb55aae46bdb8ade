#include <constgrad/function/sigmoid.hpp>
#include <constgrad/function/square.hpp>
#include <constgrad/function/transform.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// More numbers than are computed together, from -20 in steps of 1/8, which sigmoid does not take
/// alike.
template <class T>
static constexpr auto many_numbers = [] {
  cg::vector<T, 300> numbers{};
  for (int i = 0; i < 300; ++i) numbers[static_cast<std::size_t>(i)] = static_cast<T>(i - 160) / 8;
  return numbers;
}();

/// That the function of many is that of each.
template <class T, class F>
constexpr cg::verdict is_that_of_each(const F& f) {
  const auto in = given(many_numbers<T>);
  auto out = in;
  cg::transform(f, std::span<const T>{in.elements}, std::span<T>{out.elements});
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (const auto judged = cg::claim::equal(out[i], f(in[i])); !judged) return judged;
  }
  return {};
}

template <class T, std::size_t In, std::size_t Out>
constexpr bool squares() {
  const T in[In]{};
  T out[Out]{};
  cg::transform(cg::square, std::span<const T>{in}, std::span<T>{out});
  return true;
}

/// Whether In numbers can be transformed to Out: if transform throws, that is no constant.
template <class T, std::size_t In, std::size_t Out>
concept fit = requires { typename std::bool_constant<squares<T, In, Out>()>; };

constexpr law transform_laws[] = {
    {"sigmoid of many doubles", [] { return is_that_of_each<double>(cg::sigmoid); }},
    {"sigmoid of many floats", [] { return is_that_of_each<float>(cg::sigmoid); }},
    {"a function that has no way of its own for many",
     [] { return is_that_of_each<double>(cg::square); }},
    {"in place",
     [] {
       double numbers[]{0.0, -3.0, 2.0};
       cg::transform(cg::square, numbers, numbers);
       return holds_if(numbers[0] == 0 && numbers[1] == 9 && numbers[2] == 4);
     }},
    {"lengths that differ are refused",
     [] {
       return holds_if(fit<double, 3, 3> && !fit<double, 2, 3> && fit<float, 3, 3> &&
                       !fit<float, 2, 3>);
     }},
    {"nothing of nothing",
     [] {
       cg::transform(cg::sigmoid, std::span<const double>{}, std::span<double>{});
       return cg::verdict{};
     }},
};
static_assert(all_hold<transform_laws>);
