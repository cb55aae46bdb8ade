#include <constgrad/layer/dense.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/layer/layer_harness.hpp"

#include <type_traits>

namespace cg = constgrad;

// y = W x + b of two samples, by hand:
//   W = (½ -1 2; 3 ¼ -2), b = (1, -½)
//   x = (2, 4, ½)     y = (-1, 5½)
//   x = (-1, 0, 1)    y = (2½, -5½)
static constexpr cg::vector two_samples{2.0, 4.0, 0.5, -1.0, 0.0, 1.0};

// Back, with dE/dy = (2, -1) and (½, 4):
//   dE/dx = Wᵀ dE/dy = (-2, -2¼, 6) and (12¼, ½, -7)
//   dE/dW = (3½ 8 1½; -6 -4 3½), dE/db = (2½, 3)
static constexpr cg::vector two_slopes{2.0, -1.0, 0.5, 4.0};

/// The layer, with (100 0 0; 0 200 0) and (10, 20) for the gradient that is there already.
template <std::size_t Samples>
static constexpr layer_harness<cg::dense_layer<3, 2>, Samples> by_hand() {
  return {.parameters = {given(0.5), 3, -1, 0.25, 2, -2, 1, -0.5},
          .gradient = {100, 0, 0, 200, 0, 0, 10, 20}};
}

/// Whether a gradient is that of the two samples, added to what was there.
static constexpr bool is_gradient(const double (&gradient)[9]) {
  const double expected[9]{103.5, -6, 8, 196, 1.5, 3.5, 12.5, 23, 0};
  for (std::size_t i = 0; i < 9; ++i)
    if (gradient[i] != expected[i]) return false;
  return true;
}

/// Whether the gradient of so many samples is the same in parts, as is dx, and every parameter has learned.
template <class Layer, std::size_t Samples, class T = double>
static constexpr bool is_same_in_parts() {
  layer_harness<Layer, Samples, T> whole{};
  const auto number = [](std::size_t i) { return T(static_cast<int>(i * 7 % 31) - 15) / T(3); };
  for (std::size_t i = 0; i < whole.count; ++i) whole.parameters[i] = given(number(i));
  typename decltype(whole)::input_type x{};
  typename decltype(whole)::output_type dy{};
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = number(i + 3);
  for (std::size_t i = 0; i < dy.size(); ++i) dy[i] = number(i + 5);
  auto parts = whole;
  whole.forward(x);
  parts.forward(x);
  whole.backward(x, dy);
  parts.backward_in_parts(x, dy);
  bool same = parts.dx == whole.dx;
  for (std::size_t i = 0; i < whole.count; ++i)
    same = same && parts.gradient[i] == whole.gradient[i] && parts.parameters[i] == 1000;
  return same;
}

/// A step of which every part is told: the places of the parts one after another, in base 100.
struct places_of_parts {
  double& told;
  template <std::size_t N>
  constexpr void operator()(std::size_t place, const double (&part)[N]) const {
    told = 100 * told + static_cast<double>(place) + 0 * part[0];
  }
};

constexpr law dense_laws[] = {
    {"inputs, outputs, and as many parameters as weights and biases",
     [] {
       using layer = cg::dense_layer<3, 2>;
       return holds_if(layer::inputs == 3 && layer::outputs == 2 &&
                       cg::parameter_count<layer> == 8 && cg::part_count<layer> == 2 &&
                       cg::range_of<layer> == cg::output_kind::any);
     }},
    {"the weights of all inputs, column by column, and then the bias, by name",
     [] {
       double numbers[]{given(1.0), 2, 3, 4, 5, 6, 7, 8};
       const auto p = cg::parameters_at<cg::dense_layer<3, 2>>(static_cast<double*>(numbers));
       cg::message names;
       cg::visit_parameters<cg::dense_layer<3, 2>, double>(
           [&names]<class View>(const cg::parameter_name& name, std::size_t place) {
             names << name.part << ' ' << place << ' ' << (View::has_role == cg::role::weight)
                   << ' ' << (View::has_role == cg::role::bias) << ';';
           });
       return holds_if(p.weights == cg::matrix<double, 2, 3>{{{1, 3, 5}, {2, 4, 6}}} &&
                       p.bias == cg::vector{7.0, 8.0} && names == "weights 0 1 0;bias 6 0 1;");
     }},
    {"forward: W x + b for every sample",
     [] {
       auto one = by_hand<1>();
       auto two = by_hand<2>();
       one.forward(given(cg::vector{2.0, 4.0, 0.5}));
       two.forward(given(two_samples));
       const auto judged = cg::claim::equal(one.y, cg::vector{-1.0, 5.5});
       return judged ? cg::claim::equal(two.y, cg::vector{-1.0, 5.5, 2.5, -5.5}) : judged;
     }},
    {"backward: dE/dx; dE/dW and dE/db, which are added to what is there",
     [] {
       auto layer = by_hand<2>();
       layer.backward(given(two_samples), two_slopes);
       return holds_if(layer.dx == cg::vector{-2.0, -2.25, 6.0, 12.25, 0.5, -7.0} &&
                       is_gradient(layer.gradient));
     }},
    // dE/dW = (4 8 1; -2 -4 -½), dE/db = (2, -1)
    {"of one sample, by the functions of one sample",
     [] {
       auto layer = by_hand<1>();
       layer.backward(given(cg::vector{2.0, 4.0, 0.5}), cg::vector{2.0, -1.0});
       const double expected[]{104, -2, 8, 196, 1, -0.5, 12, 19, 0};
       bool right = layer.dx == cg::vector{-2.0, -2.25, 6.0};
       for (std::size_t i = 0; i < 9; ++i) right = right && layer.gradient[i] == expected[i];
       return holds_if(right);
     }},
    {"without dE/dx, as in the first layer, the gradient is the same",
     [] {
       auto two = by_hand<2>();
       two.backward_of_first(given(two_samples), two_slopes);
       auto one = by_hand<1>(), other = by_hand<1>();
       one.backward(given(cg::vector{2.0, 4.0, 0.5}), cg::vector{2.0, -1.0});
       other.backward_of_first(given(cg::vector{2.0, 4.0, 0.5}), cg::vector{2.0, -1.0});
       bool same = is_gradient(two.gradient) && other.dx == cg::vector{0.0, 0.0, 0.0};
       for (std::size_t i = 0; i < 9; ++i) same = same && one.gradient[i] == other.gradient[i];
       return holds_if(same && two.dx == cg::vector{0.0, 0.0, 0.0, 0.0, 0.0, 0.0});
     }},
    {"a batch has the bits of its samples, one after another",
     [] {
       const cg::vector x = given(cg::vector{0.1, -0.7, 1.3, 2.9, 0.3, -1.1, 0.2, 0.9, -0.6});
       const cg::vector dy{0.3, -0.9, 1.7, 0.1, -0.4, 0.7};
       auto batch = by_hand<3>();
       batch.forward(x);
       batch.backward(x, dy);
       auto singly = by_hand<1>();
       bool same = true;
       for (std::size_t k = 0; k < 3; ++k) {
         const cg::vector own{x[3 * k], x[3 * k + 1], x[3 * k + 2]};
         singly.forward(own);
         singly.backward(own, cg::vector{dy[2 * k], dy[2 * k + 1]});
         for (std::size_t i = 0; i < 2; ++i) same = same && singly.y[i] == batch.y[2 * k + i];
         for (std::size_t i = 0; i < 3; ++i) same = same && singly.dx[i] == batch.dx[3 * k + i];
       }
       for (std::size_t i = 0; i < 9; ++i) same = same && singly.gradient[i] == batch.gradient[i];
       return holds_if(same);
     }},
    {"in parts it is the same gradient, of one sample and of several",
     [] {
       return holds_if(is_same_in_parts<cg::dense_layer<3, 2>, 1>() &&
                       is_same_in_parts<cg::dense_layer<1, 1>, 4>() &&
                       is_same_in_parts<cg::dense_layer<2, 17>, 3>() &&
                       is_same_in_parts<cg::dense_layer<3, 2>, 2, float>());
     }},
    {"of a gradient of more than 8 KB, in several parts and a smaller last",
     [] {
       return holds_if(is_same_in_parts<cg::dense_layer<5, 400>, 2>() &&
                       is_same_in_parts<cg::dense_layer<4, 512>, 2>() &&
                       is_same_in_parts<cg::dense_layer<2, 1025>, 2>());
     }},
    {"one sample column by column, several as they fit into 8 KB, and the bias at last",
     [] {
       double one = 0, two = 0;
       const places_of_parts first{one}, second{two};
       const double p[8]{}, x[6]{}, y[4]{}, dy[4]{};
       using layer = cg::dense_layer<3, 2>;
       const auto views = cg::parameters_at<layer>(p + 0);
       layer::backward(views, x + 0, y + 0, dy + 0, cg::not_needed{}, cg::in_parts{first});
       layer::backward_samples<2>(views, x + 0, y + 0, dy + 0, cg::not_needed{},
                                  cg::in_parts{second});
       return holds_if(one == 20406 && two == 6);
     }},
    // y = ⅓ · 3 + ½, dE/dx = 2 · ⅓, dE/dw = 2 · 3
    {"fractions stay exact",
     [] {
       using exact = cg::rational;
       layer_harness<cg::dense_layer<1, 1>, 1, exact> layer{
           .parameters = {{given(1), 3}, {1, 2}, {}}, .gradient = {}};
       const cg::vector<exact, 1> x{{3}};
       layer.forward(x);
       layer.backward(x, {{2}});
       return holds_if(layer.y[0] == exact{3, 2} && layer.dx[0] == exact{2, 3} &&
                       layer.gradient[0] == 6 && layer.gradient[1] == 2);
     }},
};
static_assert(all_hold<dense_laws>);

// What is written in sequential(…): the layer after so many outputs.
static_assert(std::is_same_v<decltype(cg::dense<4>), const cg::dense_description<4>>);
static_assert(std::is_same_v<cg::dense_description<4>::layer_after<3>, cg::dense_layer<3, 4>>);

// What a sample costs in a constant: 3 steps for each parameter, 25 for each input, and 50.
static_assert(cg::steps_of<cg::dense_layer<4, 3>> == 3 * (4 * 3 + 3) + 25 * 4 + 50);
