#include <constgrad/function/relu.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/training/mean_loss.hpp>

#include "static_tests/training/line.hpp"

namespace cg = constgrad;

/// y = x for samples (x, 0), whose squared errors are these, wherever they are squares.
template <class... Roots>
static constexpr double mean_square(Roots... roots) {
  const cg::data_set<double, 1, 1, sizeof...(Roots)> data{
      {{{given(roots)}...}}, cg::vector<cg::vector<double, 1>, sizeof...(Roots)>{}};
  return cg::mean_loss(line(1.0, 0.0), cg::squared_error, data);
}

constexpr law mean_loss_laws[] = {
    // y = x/2: the errors are (3/2)², 0², 1², 1².
    {"the mean over the samples",
     [] {
       return every(
           cg::claim::equal(cg::mean_loss(line(0.5, 0.0), cg::squared_error, points<double>),
                            1.0625),
           cg::claim::equal(cg::mean_loss(line(0.5f, 0.0f), cg::squared_error, points<float>),
                            1.0625f));
     }},
    {"with the loss that is given",
     [] {
       return cg::claim::equal(
           cg::mean_loss(line(0.5, 0.0), cg::half_squared_error, points<double>), 0.53125);
     }},
    {"one sample is its own mean", [] { return cg::claim::equal(mean_square(3.0), 9.0); }},
    {"it is divided once", [] { return cg::claim::equal(mean_square(1.0, 2.0, 3.0), 14.0 / 3); }},
    // 1 + 1 is 2, which 2^54 can take in only with two more; added to it one by one they are lost.
    {"added from the first to the last",
     [] {
       return every(cg::claim::equal(mean_square(1.0, 1.0, 1.0, 1.0, 0x1p27) * 5, 0x1p54 + 4),
                    cg::claim::equal(mean_square(0x1p27, 1.0, 1.0, 1.0, 1.0) * 5, 0x1p54));
     }},
    // (1, 2) → relu(1 · 1 - 2 · 2 + 1) = 0 and relu(1 + 2) = 3; (2, 1) → relu(1) = 1 and 3.
    {"several inputs and outputs",
     [] {
       constexpr auto shape = cg::sequential(cg::inputs<2>, cg::dense<2>, cg::relu);
       const auto net = cg::with_parameters(
           shape, cg::layer_parameters{given(cg::matrix<double, 2, 2>{{{1, -2}, {1, 1}}}),
                                       cg::vector{1.0, 0.0}});
       const cg::data_set<double, 2, 2, 2> data{{{{1, 2}, {2, 1}}}, {{{1, 1}, {0, 3}}}};
       return every(cg::claim::equal(cg::mean_loss(net, cg::squared_error, data), 3.0),
                    cg::claim::equal(cg::mean_loss(net, cg::mean_squared_error, data), 1.5));
     }},
};
static_assert(all_hold<mean_loss_laws>);
