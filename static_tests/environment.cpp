// All headers in other code: after standard headers, Boost.Hana and using directives for both, among macros.
#include <boost/hana.hpp>
#include <ostream> // which does not compile after the following line
#include <string>
using namespace boost::hana;
#include "static_tests/environment.hpp"

#if !defined(__clang__)
#pragma GCC diagnostic error "-Weffc++"
#pragma GCC diagnostic error "-Wsign-conversion"
#endif

#include <constgrad.hpp>
#include <constgrad/notebook.hpp>
#include <constgrad/ostream.hpp>

static constexpr auto net_in_other_code = constgrad::initialize<double>(
    constgrad::sequential(constgrad::inputs<2>, constgrad::dense<2>, constgrad::tanh,
                          constgrad::dense<1>, constgrad::sigmoid),
    constgrad::glorot_uniform, constgrad::seed{0});
static_assert(
    constgrad::proof::backward<decltype(net_in_other_code), constgrad::mean_squared_error>);
static_assert(constgrad::proof::prints_as<constgrad::sigmoid(1.0), "0.73106">);
static_assert(constgrad::proof::derivative<constgrad::sigmoid>);
static_assert(constgrad::proof::identity<[](auto x) { return constgrad::square(x); },
                                         [](auto x) { return x * x; }>);
static_assert(constgrad::sigmoid(constgrad::interval{0.0f, 1.0f}).lower == 0.5f);

// Training and printing, for the warnings that only come with a use.
static constexpr constgrad::data_set<double, 2, 1, 2> data_in_other_code{{{{0, 1}, {1, 0}}},
                                                                         {{{0}, {1}}}};
static constexpr auto trained_in_other_code =
    constgrad::train(net_in_other_code, data_in_other_code, constgrad::mean_squared_error,
                     constgrad::adam{.learning_rate = 0.5}, constgrad::epochs{1});
static_assert(trained_in_other_code.history.size() == 1);
static_assert(constgrad::proof::identity<[](auto x) { return constgrad::sqrt(x * x); },
                                         [](auto x) { return constgrad::abs(x); }>);
[[maybe_unused]] static std::ostream& print_in_other_code(std::ostream& out) {
  return out << trained_in_other_code.network << trained_in_other_code.history;
}
