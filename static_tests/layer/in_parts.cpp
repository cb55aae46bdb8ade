#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/activation.hpp>
#include <constgrad/layer/dense.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/in_parts.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace cg = constgrad;

/// The last part that came, as 1000 · its place + 100 · its size + its first slope.
struct last_part {
  double& told;

  template <std::size_t N>
  constexpr void operator()(std::size_t place, const double (&part)[N]) const {
    told = 1000 * static_cast<double>(place) + 100 * static_cast<double>(N) + part[0];
  }
};

constexpr law in_parts_laws[] = {
    {"a part comes with its place, its size and its slopes",
     [] {
       double told = 0;
       const last_part take{told};
       const cg::in_parts dp{take};
       const double part[]{given(7.0), 8};
       dp(3, part);
       return cg::claim::equal(told, 3207.0);
     }},
    {"a layer in a network counts from its own first parameter",
     [] {
       double told = 0;
       const last_part take{told};
       const cg::in_parts<last_part> of_all{take};
       const cg::in_parts<last_part, 20> of_layer{of_all};
       const cg::in_parts<last_part, 24> of_inner_layer{of_layer};
       const double part[]{given(5.0)};
       of_inner_layer(2, part);
       return cg::claim::equal(told, 26105.0);
     }},
};
static_assert(all_hold<in_parts_laws>);

// A dense layer learns in parts, and what has nothing to learn; what is derived from it says so itself, or does not.
struct derived : cg::dense_layer<2, 3> {};
static_assert(cg::learns_in_parts<cg::dense_layer<2, 3>> &&
              cg::learns_in_parts<cg::activation_layer<cg::differentiable<cg::tanh_rule>, 2>>);
static_assert(!cg::learns_in_parts<derived> &&
              !cg::learns_in_parts<cg::frozen_layer<cg::dense_layer<2, 3>>>);
