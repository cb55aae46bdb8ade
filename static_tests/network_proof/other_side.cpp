// Layers with branches: both sides of every comparison are found, also behind what is not linear, and what is wrong on one
// side alone is refused.
#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network/pipeline.hpp>
#include <constgrad/network_proof/backward.hpp>

#include "static_tests/network_proof/spoiled_layers.hpp"

#include <cstddef>

namespace cg = constgrad;
using cg::claim::layer;

struct wrong_for_large_weights {
  static constexpr void spoil(const auto& p, auto*, auto*, auto* dx, const auto&, auto*) {
    if (p.weights(0, 1) > 5 && p.weights(0, 1) < 6) dx[0] *= 2;
  }
};
struct wrong_for_two_inputs_alike {
  static constexpr void spoil(const auto&, auto* x, auto*, auto* dx, const auto&, auto*) {
    if (x[0] == x[1]) dx[0] *= 2;
  }
};

/// yᵢ = xᵢ for xᵢ > 0, else a xᵢ: with a slope of a that is right for Mistake = 0.
template <int Mistake>
struct parametric_relu {
  static constexpr std::size_t inputs = 2, outputs = 2;
  template <class T>
  struct parameters {
    cg::weight_vector<T, 1> slope;
  };
  static constexpr const char* names[]{"slope"};

  template <class T>
  static constexpr void forward(const parameters<const T>& p, const T* x, T* y) {
    for (std::size_t i = 0; i < 2; ++i) y[i] = x[i] > 0 ? x[i] : p.slope[0] * x[i];
  }
  template <class T>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T*, const T* dy,
                                 T* dx, const parameters<T>& dp) {
    for (std::size_t i = 0; i < 2; ++i) {
      dx[i] = x[i] > 0 ? dy[i] : p.slope[0] * dy[i];
      if (Mistake == 1 || !(x[i] > 0)) dp.slope[0] += x[i] * dy[i];
      if (Mistake == 2 && x[i] > 3) dx[i] *= 2;
      if (Mistake == 3 && x[i] == 3) dx[i] *= 2;
    }
  }
};

/// The greater of three numbers: dx = dy for it, for IsRight of the first of equals.
template <bool IsRight>
struct maximum_layer {
  static constexpr std::size_t inputs = 3, outputs = 1;
  template <class>
  using parameters = cg::no_parameters;

  template <class T>
  static constexpr void forward(cg::no_parameters, const T* x, T* y) {
    y[0] = x[0];
    for (std::size_t i = 1; i < 3; ++i)
      if (y[0] < x[i]) y[0] = x[i];
  }
  template <class T>
  static constexpr void backward(cg::no_parameters, const T* x, const T*, const T* dy, T* dx,
                                 cg::no_parameters) {
    std::size_t top = 0;
    for (std::size_t i = 1; i < 3; ++i)
      if (x[top] < x[i]) top = IsRight || i < 2 ? i : top;
    for (std::size_t i = 0; i < 3; ++i) dx[i] = i == top ? dy[0] : T(0);
  }
};

/// yᵢ = aᵢ xᵢ + bᵢ xᵢ²
template <std::size_t Size>
struct curve_layer {
  static constexpr std::size_t inputs = Size, outputs = Size;
  template <class T>
  struct parameters {
    cg::weight_vector<T, Size> a, b;
  };
  static constexpr const char* names[]{"a", "b"};

  static constexpr void forward(auto p, auto* x, auto* y) {
    for (std::size_t i = 0; i < Size; ++i) y[i] = p.a[i] * x[i] + p.b[i] * x[i] * x[i];
  }
  static constexpr void backward(auto p, auto* x, auto*, auto* dy, auto* dx, auto dp) {
    for (std::size_t i = 0; i < Size; ++i) {
      dx[i] = (p.a[i] + 2 * p.b[i] * x[i]) * dy[i];
      dp.a[i] += x[i] * dy[i];
      dp.b[i] += x[i] * x[i] * dy[i];
    }
  }
};

/// x kept between -End / 2 and End / 2, with these slopes below and inside.
template <int End, int Inside = 1, int Below = 0>
struct kept_rule {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return cg::clamp(x, -Number(End) / 2, Number(End) / 2);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return Number(2 * x < -End ? Below : 2 * x < End ? Inside : 0);
  }
};
/// -x, x², 3x and x³ in turn.
template <int Third>
struct four_pieces_rule {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < -2 ? -x : x < 0 ? x * x : x < 1 ? 3 * x : x * x * x;
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x < -2 ? Number(-1) : x < 0 ? 2 * x : x < 1 ? Number(Third) : 3 * x * x;
  }
};
/// x kept between -1 and 1, where backward asks for x² < 1, or for less than 1 + Wrong / 2.
template <int Wrong>
struct kept_by_square {
  static constexpr std::size_t inputs = 1, outputs = 1;
  template <class T>
  struct parameters {
    cg::weight_vector<T, 1> a;
  };
  static constexpr const char* names[]{"a"};

  static constexpr void forward(auto p, auto* x, auto* y) {
    y[0] = cg::clamp(p.a[0] * x[0] * x[0], -1, 1);
  }
  static constexpr void backward(auto p, auto* x, auto*, auto* dy, auto* dx, auto dp) {
    const auto s = p.a[0] * x[0] * x[0];
    const bool is_inside = 2 * s * s < 2 + Wrong;
    dx[0] = is_inside ? 2 * p.a[0] * x[0] * dy[0] : 0 * dy[0];
    if (is_inside) dp.a[0] += x[0] * x[0] * dy[0];
  }
};

/// Two of each after another.
template <class Rule>
using each = cg::activation_layer<cg::differentiable<Rule>, 2>;
template <class... Layers>
using in_turn = cg::pipeline<Layers...>;

constexpr law other_side_laws[] = {
    {"layers of a test's own",
     [] { return holds_if(layer<parametric_relu<0>>() && layer<maximum_layer<true>>()); }},
    {"behind a layer that is not linear",
     [] {
       return holds_if(layer<in_turn<curve_layer<2>, each<kept_rule<2>>>>() &&
                       layer<in_turn<curve_layer<2>, each<four_pieces_rule<3>>>>());
     }},
    {"in a network, where each is judged for itself",
     [] {
       return cg::claim::backward(cg::sequential(cg::inputs<2>, curve_layer<2>{},
                                                 cg::differentiable<kept_rule<2>>{}, cg::dense<1>),
                                  cg::squared_error);
     }},
    {"where a slope is wrong between the ends",
     [] {
       return wrong_layer<in_turn<curve_layer<2>, each<kept_rule<2, 2>>>>(
           "input[0]: backward gives 2 times the derivative");
     }},
    {"or below them",
     [] {
       return wrong_layer<in_turn<curve_layer<2>, each<kept_rule<2, 1, 1>>>>(
           "input[2]: backward gives ");
     }},
    {"in the third of four pieces",
     [] {
       return wrong_layer<in_turn<curve_layer<2>, each<four_pieces_rule<4>>>>(
           "input[0]: backward gives 4/3 times the derivative");
     }},
    {"behind a layer that saturates",
     [] { return layer<in_turn<two_by_two, each<cg::tanh_rule>, each<kept_rule<1>>>>(); }},
    {"and behind two with branches",
     [] {
       return holds_if(
           layer<in_turn<two_by_two, each<cg::relu_rule>, two_by_two, each<cg::relu_rule>>>() &&
           layer<in_turn<each<cg::relu_rule>, each<kept_rule<2>>>>());
     }},
    {"below the ends, behind two",
     [] {
       return wrong_layer<
           in_turn<two_by_two, each<cg::relu_rule>, two_by_two, each<kept_rule<2, 1, 1>>>>(
           "input[0]: backward gives ");
     }},
    {"a branch that is never taken is named",
     [] {
       return wrong_layer<in_turn<each<cg::square_rule>, each<kept_rule<2>>>>(
           "comparison 1, of 0.0005234648695675398 with -1.0, went one way at all places that were "
           "found, so that the other way is not proved");
     }},
    {"backward asks otherwise than forward", [] { return layer<kept_by_square<0>>(); }},
    {"for too much", [] { return wrong_layer<kept_by_square<1>>("input[0]: backward gives "); }},

    {"wrong where a weight is large",
     [] {
       return wrong_dense<wrong_for_large_weights>(
           "input[0]: backward gives 2 times the derivative");
     }},
    {"wrong where two inputs are equal",
     [] {
       return wrong_dense<wrong_for_two_inputs_alike>(
           "input[0]: backward gives 2 times the derivative, at a corner");
     }},
    {"a parameter where it has no part",
     [] { return wrong_layer<parametric_relu<1>>("slope[0]: backward gives "); }},
    {"a piece of an input",
     [] {
       return wrong_layer<parametric_relu<2>>("input[1]: backward gives 2 times the derivative");
     }},
    {"a single number",
     [] {
       return wrong_layer<parametric_relu<3>>(
           "input[0]: backward gives 2 times the derivative, at a corner");
     }},
    {"the greatest of three, unless it is the last",
     [] { return wrong_layer<maximum_layer<false>>("input[1]: backward gives "); }},
};
static_assert(all_hold<other_side_laws>);
