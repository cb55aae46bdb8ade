#include <constgrad/function/sigmoid.hpp>
#include <constgrad/function/square.hpp>
#include <constgrad/function/transform.hpp>

#include "static_tests/law.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <utility>

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

template <class In, class Out>
constexpr bool squares_in() {
  const In in{};
  Out out{};
  cg::transform(cg::square, in, out);
  return true;
}
template <class In, class Out>
concept fit_in = requires { typename std::bool_constant<squares_in<In, Out>()>; };

/// What has a size but no numbers, and what has both but not one after another.
struct only_sized {
  constexpr std::size_t size() const { return 0; }
};
struct scattered : only_sized {
  constexpr only_sized begin() const { return {}; }
};

constexpr law transform_laws[] = {
    {"numbers stand one after another in arrays and in what gives a pointer to the first",
     [] {
       return holds_if(cg::contiguous_numbers<double[3]> && cg::contiguous_numbers<const int[3]> &&
                       cg::contiguous_numbers<std::array<float, 2>> &&
                       cg::contiguous_numbers<cg::vector<double, 2>> &&
                       !cg::contiguous_numbers<double> && !cg::contiguous_numbers<double[]> &&
                       !cg::contiguous_numbers<scattered>);
     }},
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
    {"a vector, an array of C, std::array and std::span are read and written",
     [] {
       const double in[]{0.0, -3.0, 2.0};
       cg::vector<double, 3> first{};
       std::array<double, 3> second{};
       double third[3]{};
       cg::transform(cg::square, in, first);
       cg::transform(cg::square, first, second);
       cg::transform(cg::square, std::as_const(second), std::span{third});
       return holds_if(third[0] == 0 && third[1] == 6561 && third[2] == 256);
     }},
    {"one number more or less is refused, whatever holds it",
     [] {
       return holds_if(fit_in<std::array<float, 2>, float[2]> &&
                       !fit_in<std::array<float, 2>, float[3]> &&
                       !fit_in<cg::vector<float, 3>, std::array<float, 2>>);
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
