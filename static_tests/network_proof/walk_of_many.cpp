// The walk through networks of many parameters, which are judged by one pass.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/backward.hpp>

#include "static_tests/network_proof/spoiled_walk.hpp"

#include <cstddef>

namespace cg = constgrad;
using cg::claim::walk;

/// A network that predicts something else than it is trained for: twice as much, where T is double.
struct other_prediction : spoiled_walk<nothing, 65> {
  template <std::size_t Samples, class Context, class T>
  static constexpr void forward_samples(const Context& p, const T* x, T* y) {
    right::forward_samples<Samples>(p, x, y);
    if constexpr (std::same_as<T, double>)
      if (!p.is_training) y[0] += 1;
  }
};

constexpr law walk_of_many_laws[] = {
    {"a driver of a test's own",
     [] { return walk(spoiled_walk<nothing, 65>{}, cg::squared_error); }},
    {"frozen parameters",
     [] {
       return walk(cg::sequential(cg::inputs<8>, cg::frozen<"bias">(cg::dense<30>), cg::dense<3>),
                   cg::mean_squared_error);
     }},
    {"a sign in the first layer",
     [] {
       return wrong<sign_of_first_bias, 65>(
           "layer 1 bias[0]: backward gives -1 times the derivative");
     }},
    {"a forgotten weight",
     [] {
       return wrong<forgotten_last_weight, 65>(
           "layer 3 weights(0, 1): backward gives 0 times the derivative");
     }},
    {"a slope that is equal modulo the prime",
     [] {
       return wrong<too_large_by<cg::proof::golden_prime>, 65>("layer 3 bias[0]: backward gives ");
     }},
    {"modulo the prime that is not used",
     [] {
       return wrong<too_large_by<cg::proof::mersenne_prime>, 65>(
           "layer 3 bias[0]: backward gives ");
     }},
    {"of doubles",
     [] { return wrong<wrong_of<double>, 65>("layer 3 bias[0]: of doubles the slope is "); }},
    {"of floats",
     [] { return wrong<wrong_of<float>, 65>("layer 3 bias[0]: of floats the slope is "); }},
    {"another prediction",
     [] {
       return refuted_from(walk(other_prediction{}, cg::squared_error),
                           "the loss of what the network predicts is ");
     }},
    {"later samples of two times 3",
     [] {
       return wrong<later_samples_times_3<2>, 65>(
           "layer 3 bias[0]: a batch of 2 samples gives the slope ");
     }},
};
static_assert(all_hold<walk_of_many_laws>);
