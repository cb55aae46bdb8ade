#include <constgrad/function/exp.hpp>
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/function/square.hpp>
#include <constgrad/layer/elementwise.hpp>
#include <constgrad/number/dual.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

/// A function of Size numbers one after the other.
template <const auto& Function, std::size_t Size>
using all_of = cg::elementwise<std::remove_cvref_t<decltype(Function)>, Size>;

/// Size different numbers, which no rounding touches in what is computed here.
template <std::size_t Size>
struct numbers {
  double elements[Size + 1]{}; // and one that no function of Size numbers may touch

  constexpr explicit numbers(double first) {
    for (std::size_t i = 0; i <= Size; ++i) elements[i] = given(first) + static_cast<double>(i) / 8;
  }
};

/// Whether yᵢ = f(xᵢ), also where y is x, and nothing else is written.
template <const auto& Function, std::size_t Size>
constexpr bool values_are_right() {
  const numbers<Size> x{-0.25};
  numbers<Size> y{100}, in_place = x;
  all_of<Function, Size>::forward({}, x.elements, y.elements);
  all_of<Function, Size>::forward({}, in_place.elements, in_place.elements);
  bool right = y.elements[Size] == numbers<Size>{100}.elements[Size] &&
               in_place.elements[Size] == x.elements[Size];
  for (std::size_t i = 0; i < Size; ++i)
    right =
        right && y.elements[i] == Function(x.elements[i]) && in_place.elements[i] == y.elements[i];
  return right;
}

/// Whether dxᵢ is dyᵢ times a slope, given xᵢ and yᵢ, and nothing else is written. y is not f(x), which tells whether the
/// slope is taken from it.
template <const auto& Function, std::size_t Size, class Slope>
constexpr bool slopes_are(Slope slope) {
  const numbers<Size> x{-0.25}, y{0.125}, dy{2};
  numbers<Size> dx{100};
  all_of<Function, Size>::backward({}, x.elements, y.elements, dy.elements, dx.elements, {});
  bool right = dx.elements[Size] == numbers<Size>{100}.elements[Size];
  for (std::size_t i = 0; i < Size; ++i)
    right = right && dx.elements[i] == dy.elements[i] * slope(x.elements[i], y.elements[i]);
  return right;
}

constexpr auto from_value = [](double, double y) { return y * (1 - y); };
constexpr auto from_argument = [](double x, double) { return 2 * x; };

constexpr law elementwise_laws[] = {
    {"up to 64 numbers are computed in one expression",
     [] {
       return holds_if(all_of<cg::exp, 1>::is_short && all_of<cg::exp, 64>::is_short &&
                       !all_of<cg::exp, 65>::is_short);
     }},
    {"values of a function that is rounded correctly",
     [] {
       return holds_if(values_are_right<cg::exp, 1>() && values_are_right<cg::exp, 5>() &&
                       values_are_right<cg::exp, 65>());
     }},
    {"values of another function",
     [] {
       return holds_if(values_are_right<cg::square, 1>() && values_are_right<cg::square, 5>() &&
                       values_are_right<cg::square, 65>());
     }},
    {"values of duals",
     [] {
       using number = cg::dual<double, 1>;
       const number x[]{number::variable(given(3.0), 0), number{given(5.0)}};
       number y[2]{};
       all_of<cg::square, 2>::forward({}, x, y);
       return holds_if(y[0].value == 9 && y[0].partials[0] == 6 && y[1].value == 25 &&
                       y[1].partials[0] == 0);
     }},
    {"slopes from the values, where the derivative has a formula in them",
     [] {
       return holds_if(slopes_are<cg::sigmoid, 1>(from_value) &&
                       slopes_are<cg::sigmoid, 5>(from_value) &&
                       slopes_are<cg::sigmoid, 65>(from_value));
     }},
    {"and else from the arguments",
     [] {
       return holds_if(slopes_are<cg::square, 1>(from_argument) &&
                       slopes_are<cg::square, 5>(from_argument) &&
                       slopes_are<cg::square, 65>(from_argument));
     }},
};
static_assert(all_hold<elementwise_laws>);
