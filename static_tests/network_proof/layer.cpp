// Layers: those of the library are right, and each of a test's own that is wrong is refused.
#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network/pipeline.hpp>
#include <constgrad/network_proof/layer.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network/own_layers.hpp"
#include "static_tests/network_proof/spoiled_layers.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cg = constgrad;
using cg::claim::layer;
using large = cg::dense_layer<33, 30>; // of more than 1,024 inputs and parameters

struct sign_of_input {
  static constexpr void spoil(const auto&, auto*, auto*, auto* dx, const auto&, auto*) {
    dx[0] = -dx[0];
  }
};
struct doubled_second_input {
  static constexpr void spoil(const auto&, auto*, auto*, auto* dx, const auto&, auto*) {
    dx[1] *= 2;
  }
};
struct added_to_input {
  static constexpr void spoil(const auto&, auto*, auto*, auto* dx, const auto&, auto* before) {
    dx[0] += before[1];
  }
};
struct transposed {
  static constexpr void spoil(const auto& p, auto*, auto* dy, auto* dx, const auto&, auto*) {
    for (std::size_t i = 0; i < 2; ++i) dx[i] = p.weights(i, 0) * dy[0] + p.weights(i, 1) * dy[1];
  }
};
struct exchanged_weights {
  static constexpr void spoil(const auto&, auto*, auto*, auto*, const auto& dp, auto*) {
    const auto first = dp.weights(0, 1);
    dp.weights(0, 1) = dp.weights(1, 0);
    dp.weights(1, 0) = first;
  }
};
struct forgotten_bias {
  static constexpr void spoil(const auto&, auto*, auto* dy, auto*, const auto& dp, auto*) {
    dp.bias[1] -= dy[1];
  }
};
struct overwritten_bias {
  static constexpr void spoil(const auto&, auto*, auto*, auto*, const auto& dp, auto* before) {
    dp.bias[0] -= before[0];
  }
};
struct bias_downwards {
  static constexpr void spoil(const auto&, auto*, auto* dy, auto*, const auto& dp, auto*) {
    dp.bias[0] -= 2 * dy[0];
  }
};
struct halved_last_weight {
  static constexpr void spoil(const auto&, auto* x, auto* dy, auto*, const auto& dp, auto*) {
    dp.weights(1, 1) -= x[1] * dy[1] / 2;
  }
};
struct accumulated_output {
  static constexpr void spoil_forward(auto*, auto* y) { y[0] += y[1]; }
};
/// A slope that is 1 + Number times its own, which is equal modulo a prime of that number.
template <std::uint64_t Number>
struct too_large_by {
  template <class T>
  static constexpr void spoil(const auto&, const T*, const T* dy, T*, const auto& dp, T*) {
    dp.bias[0] += T(Number) * dy[0];
  }
};

using exact = cg::proof::trial_number<>;
using two_samples = cg::proof::inputs_and_parameters<cg::dense_layer<3, 2>, 2, false>;

/// The claim that the variables of two samples of y = W x + b, with W of 2 × 3, are their six inputs and W and b by columns, and
/// that value and gradient are those of Σ dy y.
static constexpr bool is_sum_of_outputs() {
  exact z[14], g[14], dy[4];
  for (std::size_t i = 0; i < 14; ++i) z[i] = static_cast<int>(i * i % 11) - 4;
  for (std::size_t i = 0; i < 4; ++i) dy[i] = cg::proof::between_signs<true>(i, cg::proof::slopes);
  exact expected[14], sum;
  for (std::size_t k = 0; k < 2; ++k)
    for (std::size_t i = 0; i < 2; ++i) {
      exact y = z[12 + i];
      for (std::size_t j = 0; j < 3; ++j) {
        y += z[6 + 2 * j + i] * z[3 * k + j];
        expected[3 * k + j] += z[6 + 2 * j + i] * dy[2 * k + i];
        expected[6 + 2 * j + i] += z[3 * k + j] * dy[2 * k + i];
      }
      expected[12 + i] += dy[2 * k + i];
      sum += dy[2 * k + i] * y;
    }
  if (!is_identical(two_samples::gradient(z, g, 14), sum)) return false;
  for (std::size_t i = 0; i < 14; ++i)
    if (!is_identical(g[i], expected[i])) return false;
  return is_identical(two_samples::value(z, 14), sum);
}
template <class Subject>
static constexpr bool is_named(std::size_t i, std::string_view name) {
  cg::message words;
  Subject::name(words, i, Subject::variables);
  return words.characters == name;
}

/// What a subject says of so many variables from -1 to 1, by all of which it is differentiated.
template <std::size_t Variables>
struct from_minus_1_to_1 {
  static constexpr std::size_t variables = Variables;
  static constexpr double low = -1, high = 1;
  static constexpr bool is_same_run = true, differentiates_all = true;
  static constexpr bool differentiates(std::size_t, std::size_t) { return true; }
  static constexpr void name(cg::message& words, std::size_t i, std::size_t) { words << i; }
};

/// z₀ + … + z₇, which has a value at some random places only, or whose gradient is wrong at some.
template <auto HasValue, auto IsWrong>
struct sum_of_eight : from_minus_1_to_1<8> {
  template <class Number>
  static constexpr Number value(const Number* z, std::size_t) {
    Number sum = z[0];
    for (std::size_t i = 1; i < 8; ++i) sum += z[i];
    return HasValue(z) ? sum : sum / (sum - sum);
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g, std::size_t n) {
    for (std::size_t i = 0; i < 8; ++i) g[i] = 1;
    if (IsWrong(z)) g[7] = 2;
    return value(z, n);
  }
};
constexpr auto always = [](const exact*) { return true; };
constexpr auto never = [](const exact*) { return false; };
template <std::uint64_t Trial>
constexpr auto in_trial = [](const exact* z) {
  const double drawn = cg::proof::drawn_between<true>{-1, 1}(0, cg::proof::points + Trial).real;
  return z[0].real == drawn || z[0].real == -drawn;
};
constexpr auto where_one_is_negative = [](const exact* z) {
  for (std::size_t i = 0; i < 8; ++i)
    if (z[i].real < 0) return true;
  return false;
};
template <auto HasValue, auto IsWrong>
static constexpr cg::verdict judge(std::size_t places) {
  return cg::claim::at_random_places(cg::proof::subject_of<sum_of_eight<HasValue, IsWrong>>,
                                     places);
}

/// z₀ + z₁ + z₂, which compares each with 100, one after another, and has a wrong gradient where IsWrong.
template <auto IsWrong>
struct compares_with_100 : from_minus_1_to_1<3> {
  template <class Number>
  static constexpr Number value(const Number* z, std::size_t) {
    return z[0] + z[1] + z[2];
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g, std::size_t n) {
    bool is_beyond[3]{};
    for (std::size_t i = 0; i < 3; ++i) g[i] = 1, is_beyond[i] = z[i] > 100;
    if (IsWrong(is_beyond)) g[0] = 2;
    return value(z, n);
  }
};
template <auto IsWrong>
static constexpr bool is_seen_beyond(std::size_t comparison) {
  return !cg::claim::beyond_comparison(cg::proof::subject_of<compares_with_100<IsWrong>>,
                                       comparison);
}
template <std::size_t I>
constexpr auto beyond = [](const bool (&is_beyond)[3]) { return is_beyond[I]; };
template <std::size_t I, std::size_t J>
constexpr auto beyond_both =
    [](const bool (&is_beyond)[3]) { return is_beyond[I] && is_beyond[J]; };

constexpr law layer_laws[] = {
    {"a layer's inputs and parameters are the variables of Σ dy y",
     [] {
       return holds_if(two_samples::variables == 14 && two_samples::low == -2 &&
                       two_samples::high == 2 && two_samples::is_same_run &&
                       two_samples::differentiates_all && is_sum_of_outputs());
     }},
    {"they are named, and told apart",
     [] {
       return holds_if(
           is_named<two_samples>(0, "input[0]") && is_named<two_samples>(5, "input[5]") &&
           is_named<two_samples>(6, "weights(0, 0)") && is_named<two_samples>(13, "bias[1]") &&
           two_samples::left_over<exact>(0).real == 0 &&
           two_samples::left_over<exact>(5).real == 0 &&
           two_samples::left_over<exact>(6).real != 0);
     }},
    {"inputs are differentiated, and parameters that are trained",
     [] {
       using layer_of = cg::dense_layer<3, 2>;
       using of_weights =
           cg::proof::inputs_and_parameters<cg::frozen_layer<layer_of, "bias">, 1, false>;
       using of_bias =
           cg::proof::inputs_and_parameters<cg::frozen_layer<layer_of, "weights">, 1, false>;
       bool is_right = !of_bias::differentiates_all;
       for (std::size_t i = 0; i < 11; ++i)
         is_right = is_right && of_weights::differentiates(i, 11) == (i < 9) &&
                    of_bias::differentiates(i, 11) == (i < 3 || 9 <= i);
       return holds_if(is_right);
     }},
    {"comparisons of forward and of backward are counted",
     [] {
       using relus = cg::activation_layer<cg::differentiable<cg::relu_rule>, 3>;
       return holds_if(
           cg::proof::comparisons_of<cg::proof::inputs_and_parameters<relus, 1, false>> == 6 &&
           cg::proof::comparisons_of<two_samples> == 0);
     }},
    {"so many random places are judged at which there is a value",
     [] {
       return holds_if(judge<always, never>(1) && judge<always, never>(2) &&
                       !judge<always, in_trial<0>>(1) && judge<always, in_trial<1>>(1) &&
                       !judge<always, in_trial<0>>(2) && !judge<always, in_trial<1>>(2) &&
                       judge<always, in_trial<2>>(2) && !judge<in_trial<5>, always>(1) &&
                       !judge<in_trial<5>, always>(2) && !judge<in_trial<23>, always>(2) &&
                       judge<in_trial<23>, never>(2));
     }},
    {"at least one of 24",
     [] {
       constexpr const char* none = "the value is defined at none of 24 random places";
       const cg::verdict nowhere = refuted(judge<never, always>(2), none);
       return nowhere ? refuted(judge<in_trial<24>, never>(2), none) : nowhere;
     }},
    {"every second one is positive, the first is not",
     [] {
       return holds_if(!judge<in_trial<0>, where_one_is_negative>(1) &&
                       judge<in_trial<1>, where_one_is_negative>(1) &&
                       !judge<in_trial<2>, where_one_is_negative>(1) &&
                       judge<in_trial<3>, where_one_is_negative>(1) &&
                       judge<in_trial<5>, where_one_is_negative>(1));
     }},
    {"the other side of a comparison, and from there that of the next",
     [] {
       return holds_if(is_seen_beyond<beyond<0>>(0) && !is_seen_beyond<beyond<0>>(1) &&
                       is_seen_beyond<beyond<1>>(1) && is_seen_beyond<beyond<2>>(2) &&
                       is_seen_beyond<beyond_both<0, 1>>(0) &&
                       is_seen_beyond<beyond_both<1, 2>>(1));
     }},
    {"dense layers",
     [] {
       return holds_if(layer<two_by_two>() && layer<cg::dense_layer<1, 3>>() &&
                       layer<cg::dense_layer<4, 1>>());
     }},
    {"one of many inputs and outputs", [] { return layer<cg::dense_layer<12, 17>>(); }},
    {"softmax",
     [] { return holds_if(layer<cg::softmax_layer<2>>() && layer<cg::softmax_layer<3>>()); }},
    {"layers of activations",
     [] { return layer<cg::activation_layer<cg::differentiable<cg::relu_rule>, 5>>(); }},
    {"a frozen layer", [] { return layer<cg::frozen_layer<two_by_two, "bias">>(); }},
    {"layers in a layer", [] { return layer<cg::pipeline<two_by_two, cg::softmax_layer<2>>>(); }},
    {"a layer with a sum around it, one that is used twice, dropout, one that sees the whole batch",
     [] {
       return holds_if(layer<decltype(residual(cg::dense<2>))::layer_after<2>>() &&
                       layer<decltype(applied_twice(cg::dense<2>))::layer_after<2>>() &&
                       layer<dropout_layer<2>>() && layer<centering_layer<2>>());
     }},
    {"layers of a test's own", [] { return layer<spoiled<two_by_two, unspoiled>>(); }},
    {"a sign in dx",
     [] { return wrong_dense<sign_of_input>("input[0]: backward gives -1 times the derivative"); }},
    {"a factor in dx",
     [] {
       return wrong_dense<doubled_second_input>("input[1]: backward gives 2 times the derivative");
     }},
    {"a dx that is added to",
     [] { return wrong_dense<added_to_input>("input[0]: backward gives "); }},
    {"W for Wᵀ", [] { return wrong_dense<transposed>("input[0]: backward gives "); }},
    {"the transposed gradient",
     [] { return wrong_dense<exchanged_weights>("weights(1, 0): backward gives "); }},
    {"a forgotten bias",
     [] { return wrong_dense<forgotten_bias>("bias[1]: backward gives 0 times the derivative"); }},
    {"a gradient that is overwritten",
     [] {
       return wrong_dense<overwritten_bias>(
           "bias[0]: backward sets the gradient, to which it should add: write +=");
     }},
    {"one that goes down",
     [] { return wrong_dense<bias_downwards>("bias[0]: backward gives -1 times the derivative"); }},
    {"half of the last weight's",
     [] {
       return wrong_dense<halved_last_weight>(
           "weights(1, 1): backward gives 1/2 times the derivative");
     }},
    {"an output that backward does not take into account",
     [] { return wrong_dense<accumulated_output>("input[0]: backward gives "); }},
    {"a large layer", [] { return layer<large>(); }},
    {"a slope of a large layer that is equal modulo the prime",
     [] {
       return wrong_layer<spoiled<large, too_large_by<cg::proof::golden_prime>>>(
           "bias[0]: backward gives ");
     }},
    {"modulo the prime that is not used, as where it is too large by 2^61",
     [] {
       return wrong_layer<spoiled<large, too_large_by<cg::proof::mersenne_prime>>>(
           "bias[0]: backward gives ");
     }},
};
static_assert(all_hold<layer_laws>);
