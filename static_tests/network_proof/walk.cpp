// The walk through a network and back: that of the library is right, and drivers that are wrong are refused.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/backward.hpp>
#include <constgrad/network_proof/walk.hpp>

#include "static_tests/network_proof/spoiled_walk.hpp"

#include <concepts>
#include <cstddef>

namespace cg = constgrad;
using cg::claim::walk;

template <std::size_t... Inputs>
using dense_of = cg::pipeline<cg::dense_layer<Inputs, 1>...>;
using one_to_many = cg::pipeline<cg::dense_layer<1, 16>, cg::dense_layer<16, 1>>;
using many_to_one = cg::pipeline<cg::dense_layer<16, 1>, cg::dense_layer<1, 1>>;

/// The claim that a sample's numbers lie between 0 and 1, and differ from one another and from those of the next sample.
template <class Number, class Loss>
static constexpr bool is_drawn() {
  using three_to_three = cg::pipeline<cg::dense_layer<3, 3>>;
  double drawn[2 * 6]{};
  for (std::size_t k = 0; k < 2; ++k) {
    const cg::proof::drawn_sample<Number, three_to_three, Loss> sample{2 * k};
    const cg::proof::drawn_sample<cg::proof::trial_number<>, three_to_three, Loss> exact{2 * k};
    for (std::size_t i = 0; i < 3; ++i) {
      const auto as_double = []<class T>(const T& x) {
        if constexpr (requires { x.real; })
          return x.real;
        else
          return static_cast<double>(x);
      };
      drawn[6 * k + i] = as_double(sample.input[i]);
      drawn[6 * k + 3 + i] = as_double(sample.target[i]);
      if (drawn[6 * k + i] != as_double(Number(exact.input[i].real)) ||
          drawn[6 * k + 3 + i] != as_double(Number(exact.target[i].real)))
        return false;
    }
  }
  for (std::size_t i = 0; i < 12; ++i) {
    if (!(0 < drawn[i] && drawn[i] < 1)) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (drawn[i] == drawn[j]) return false;
  }
  return true;
}
/// The claim that the targets of a sample are these.
template <class Loss>
static constexpr bool has_targets(std::size_t which, const cg::vector<double, 3>& targets) {
  return cg::proof::drawn_sample<double, cg::pipeline<cg::dense_layer<3, 3>>, Loss>{which}.target ==
         targets;
}
using classifies = std::remove_cv_t<decltype(cg::categorical_cross_entropy)>;
using measures = std::remove_cv_t<decltype(cg::squared_error)>;

/// The verdict on the loss 2 and the slopes 3 and -5 of a neuron, of which a double's are these.
template <class Pipeline = dense_of<1>>
static constexpr cg::verdict rounded(double loss, double first, double second) {
  using exact = cg::proof::trial_number<>;
  const exact of_loss{2}, of_slopes[]{exact{3}, exact{-5}};
  const double slopes[]{first, second};
  return cg::claim::gradient_is_rounded<Pipeline>(loss, slopes, of_loss, of_slopes, "double",
                                                  0x1p-32);
}

/// A loss without a value, and one that has none at some places.
template <int Least>
struct square_root_rule : cg::of_any_outputs {
  template <class Number>
  static constexpr Number value(const Number& o, const Number&) {
    return cg::sqrt(o * o - Number(Least) / Number(4));
  }
  template <class Number>
  static constexpr Number derivative(const Number& o, const Number& t) {
    return o / value(o, t);
  }
};

/// A driver whose last bias has a slope that is wrong by so many hundredths of 2^-32 or, of floats, 2^-10.
template <class Type, int Hundredths>
struct error_of {
  template <std::size_t, class T>
  static constexpr void spoil(const auto& dp, const auto&, auto*, T*) {
    if constexpr (std::same_as<std::remove_const_t<T>, Type>)
      dp.template layer<3>().bias[0] += static_cast<Type>(
          Hundredths * (std::same_as<Type, float> ? 0.01 * 0x1p-10 : 0.01 * 0x1p-32));
  }
};
template <class Type, int Hundredths>
static constexpr bool is_seen() {
  return !cg::claim::gradient_of_sample<spoiled_walk<error_of<Type, Hundredths>>, measures, 0>();
}

constexpr law walk_laws[] = {
    {"parameters are up to about 2 / √n, n the most inputs of a layer",
     [] {
       using cg::proof::parameter_scale;
       return holds_if(parameter_scale<dense_of<1>> == 2 && parameter_scale<dense_of<3>> == 2 &&
                       parameter_scale<dense_of<4>> == 1 && parameter_scale<dense_of<15>> == 1 &&
                       parameter_scale<dense_of<16>> == 0.5 &&
                       parameter_scale<dense_of<64>> == 0.25 &&
                       parameter_scale<one_to_many> == 0.5 && parameter_scale<many_to_one> == 0.5);
     }},
    {"and lie on both sides of 0",
     [] {
       using subject = cg::proof::parameters_of_network<dense_of<4>, measures, 0>;
       return holds_if(subject::low == -1 && subject::high == 1 && subject::variables == 5);
     }},
    {"samples lie between 0 and 1, of doubles and floats as those of exact numbers",
     [] {
       return holds_if(is_drawn<double, measures>() && is_drawn<double, classifies>() &&
                       is_drawn<float, measures>() &&
                       is_drawn<cg::proof::trial_number<>, classifies>());
     }},
    {"every other target of a classifier is a class, each in turn",
     [] {
       return holds_if(
           has_targets<classifies>(1, {0, 1, 0}) && has_targets<classifies>(3, {1, 0, 0}) &&
           has_targets<classifies>(5, {0, 0, 1}) && !has_targets<measures>(1, {0, 1, 0}));
     }},
    {"doubles may be rounded to a unit of what they are plus 1",
     [] {
       return holds_if(rounded(2, 3, -5) && rounded(2, 3 + 4 * 0x1p-32, -5 - 6 * 0x1p-32) &&
                       rounded(2 - 3 * 0x1p-32, 3, -5) && rounded(2, 3 - 0x1p-33, -5 + 0x1p-32));
     }},
    {"and a loss or a slope that is not is told of, if its parameter is trained",
     [] {
       using frozen = cg::pipeline<cg::frozen_layer<cg::dense_layer<1, 1>, "weights">>;
       const cg::verdict told[]{
           refuted(rounded(2 + 4 * 0x1p-32, 3, -5),
                   "of doubles the loss is 2.0000000009313226, exactly 2.0"),
           refuted(rounded(2, -1, -5),
                   "layer 1 weights(0, 0): of doubles the slope is -1.0, exactly 3.0"),
           refuted(rounded(2, 3, 1), "layer 1 bias[0]: of doubles the slope is 1.0, exactly -5.0"),
           rounded<frozen>(2, -1, -5),
           refuted_from(rounded<frozen>(2, -1, 5), "layer 1 bias[0]: ")};
       for (const cg::verdict& each : told)
         if (!each) return each;
       return cg::verdict{};
     }},
    {"doubles of a network to 2^-32, floats to 2^-10",
     [] {
       return holds_if(!is_seen<double, 755>() && is_seen<double, 763>() &&
                       !is_seen<float, 755>() && is_seen<float, 763>());
     }},
    {"a loss without a value",
     [] {
       return refuted(
           cg::claim::gradient_of_sample<dense_of<1>, cg::loss<square_root_rule<1000>>, 0>(),
           "the loss has no value at 24 random places");
     }},
    {"a loss that has a value at some places",
     [] { return cg::claim::gradient_of_sample<dense_of<1>, cg::loss<square_root_rule<4>>, 0>(); }},
    {"a network of a neuron",
     [] { return walk(cg::sequential(cg::inputs<1>, cg::dense<1>), cg::squared_error); }},
    {"frozen parameters are constants",
     [] {
       return walk(cg::sequential(cg::inputs<2>, cg::frozen<"bias">(cg::dense<2>), cg::tanh,
                                  cg::dense<3>, cg::frozen(cg::dense<2>)),
                   cg::mean_squared_error);
     }},
    {"a classifier",
     [] {
       return walk(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::softmax),
                   cg::categorical_cross_entropy);
     }},
    {"a driver of a test's own", [] { return walk(spoiled_walk<nothing>{}, cg::squared_error); }},
    {"a sign in the first layer",
     [] {
       return wrong<sign_of_first_bias>("layer 1 bias[0]: backward gives -1 times the derivative");
     }},
    {"later samples of two times 3",
     [] {
       return wrong<later_samples_times_3<2>>(
           "layer 3 bias[0]: a batch of 2 samples gives the slope ");
     }},
    {"a slope that is equal modulo the one prime",
     [] {
       return wrong<too_large_by<cg::proof::golden_prime>>("layer 3 bias[0]: backward gives ");
     }},
    {"of doubles",
     [] { return wrong<wrong_of<double>>("layer 3 bias[0]: of doubles the slope is "); }},
    {"of floats",
     [] { return wrong<wrong_of<float>>("layer 3 bias[0]: of floats the slope is "); }},
};
static_assert(all_hold<walk_laws>);
