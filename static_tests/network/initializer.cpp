#include <constgrad/network/initializer.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/network/drawn.hpp"

#include <limits>

namespace cg = constgrad;

// Every figure is NumPy's own, version 1.24, printed with repr after np.random.seed(42).

constexpr law initializer_laws[] = {
    {"rows are filled one after another, from left to right",
     [] {
       cg::matrix<double, 2, 3> weights{};
       int count = given(0);
       cg::fill_row_by_row(cg::matrix_view<double, 2, 3>{weights.elements + 0},
                           [&] { return ++count; });
       return cg::claim::equal(weights, cg::matrix<double, 2, 3>{{{1, 2, 3}, {4, 5, 6}}});
     }},
    {"zeros are zeros, of any kind of number, and draw nothing",
     [] {
       cg::numpy_random random{given(42)};
       cg::matrix<double, 1, 2> weights{{{1, 2}}};
       cg::matrix<cg::rational, 2, 1> fractions{{{cg::rational{1}}, {cg::rational{2}}}};
       cg::zeros(random, cg::matrix_view<double, 1, 2>{weights.elements + 0});
       cg::zeros(random, cg::matrix_view<cg::rational, 2, 1>{fractions.elements + 0});
       return holds_if(weights == cg::matrix<double, 1, 2>{} && fractions(0, 0) == 0 &&
                       fractions(1, 0) == 0 && random.rand() == 0.3745401188473625);
     }},
    {"np.random.uniform(-0.05, 0.05, (2, 3))",
     [] {
       return cg::claim::equal(
           drawn<double, 2, 3>(cg::uniform{.limit = 0.05}, 42),
           cg::matrix<double, 2, 3>{
               {{-0.012545988115263751, 0.04507143064099162, 0.023199394181140504},
                {0.009865848419703657, -0.03439813595575635, -0.03440054796637974}}});
     }},
    {"… rounded to floats: .astype(np.float32)",
     [] {
       return cg::claim::equal(
           drawn<float, 2, 3>(cg::uniform{.limit = 0.05}, 42),
           cg::matrix<float, 2, 3>{{{-0x1.9b1b6p-7f, 0x1.7139a4p-5f, 0x1.7c195p-6f},
                                    {0x1.4348bcp-7f, -0x1.19ca1ep-5f, -0x1.19cf2ep-5f}}});
     }},
    {"a limit that is not finite is refused",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       return holds_if(is_constant<[] { drawn<double, 1, 1>(cg::uniform{0x1p1022}, 0); }> &&
                       !is_constant<[] { drawn<double, 1, 1>(cg::uniform{infinity}, 0); }>);
     }},
    {"nor is a standard deviation",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       return holds_if(is_constant<[] { drawn<double, 1, 1>(cg::normal{-0x1p1000}, 0); }> &&
                       !is_constant<[] { drawn<double, 1, 1>(cg::normal{infinity}, 0); }>);
     }},
    // The logarithm in randn: NumPy takes the C library's.
    {"0.01 * np.random.randn(3, 2), up to the last bits of the C library's logarithm",
     [] {
       return cg::claim::within(
           2, drawn<double, 3, 2>(cg::normal{.standard_deviation = 0.01}, 42),
           cg::matrix<double, 3, 2>{{{0.004967141530112327, -0.0013826430117118466},
                                     {0.006476885381006925, 0.015230298564080254},
                                     {-0.0023415337472333596, -0.0023413695694918055}}});
     }},
    {"… rounded to floats",
     [] {
       return cg::claim::equal(drawn<float, 3, 2>(cg::normal{.standard_deviation = 0.01}, 42),
                               cg::matrix<float, 3, 2>{{{0x1.4586cep-8f, -0x1.6a739ap-10f},
                                                        {0x1.a8781ap-8f, 0x1.f31102p-7f},
                                                        {-0x1.32e8d6p-9f, -0x1.32e354p-9f}}});
     }},
    {"a limit or a deviation that floats can't hold is refused, and so is one of infinite weights",
     [] {
       return holds_if(
           !is_constant<[] { return drawn<float, 1, 1>(cg::uniform{.limit = 1e39}, 1); }> &&
           !is_constant<[] {
             return drawn<float, 1, 1>(cg::normal{.standard_deviation = 1e38}, 1);
           }> &&
           !is_constant<[] {
             return drawn<double, 1, 1>(cg::normal{.standard_deviation = 1e308}, 1);
           }> &&
           !is_constant<[] {
             return drawn<float, 1, 1>(cg::normal{.standard_deviation = -1e38}, 1);
           }> &&
           is_constant<[] { return drawn<float, 1, 1>(cg::uniform{.limit = 3e38}, 1); }> &&
           is_constant<[] {
             return drawn<float, 1, 1>(cg::normal{.standard_deviation = 1e37}, 1);
           }> &&
           is_constant<[] {
             return drawn<double, 1, 1>(cg::normal{.standard_deviation = 1e307}, 1);
           }>);
     }},
    {"one that becomes 0 as a float is refused, unless it is 0",
     [] {
       return holds_if(
           !is_constant<[] { return drawn<float, 1, 1>(cg::uniform{.limit = 0x1p-150}, 1); }> &&
           !is_constant<[] {
             return drawn<float, 1, 1>(cg::normal{.standard_deviation = -0x1p-150}, 1);
           }> &&
           is_constant<[] { return drawn<float, 1, 1>(cg::uniform{.limit = 0x1.8p-150}, 1); }> &&
           is_constant<[] { return drawn<double, 1, 1>(cg::uniform{.limit = 0x1p-150}, 1); }> &&
           drawn<float, 1, 1>(cg::uniform{.limit = given(0.0)}, 1)(0, 0) == 0 &&
           drawn<float, 1, 1>(cg::normal{.standard_deviation = given(0.0)}, 1)(0, 0) == 0);
     }},
    {"the next layer's weights are the next numbers",
     [] {
       cg::numpy_random random{given(42)};
       cg::matrix<double, 1, 2> first;
       cg::matrix<double, 2, 2> second;
       cg::uniform{.limit = 0.05}(random, cg::matrix_view<double, 1, 2>{first.elements + 0});
       cg::uniform{.limit = 0.05}(random, cg::matrix_view<double, 2, 2>{second.elements + 0});
       return holds_if(
           first(0, 0) == -0.012545988115263751 && first(0, 1) == 0.04507143064099162 &&
           second(0, 0) == 0.023199394181140504 && second(0, 1) == 0.009865848419703657 &&
           second(1, 0) == -0.03439813595575635 && second(1, 1) == -0.03440054796637974);
     }},
    {"a weight that carries derivatives begins as a constant",
     [] {
       const auto weights = drawn<cg::dual<double, 1>, 1, 1>(cg::uniform{.limit = 0.05}, 42);
       return holds_if(weights(0, 0).value == -0.012545988115263751 &&
                       weights(0, 0).partials[0] == 0);
     }},
};
static_assert(all_hold<initializer_laws>);

static_assert(cg::initializer<cg::all_zeros> && cg::initializer<cg::uniform> &&
              cg::initializer<cg::normal> && !cg::initializer<double> &&
              !cg::initializer<cg::numpy_random>);

// As weights, numbers must be finite, and not become 0 unless they are.
static_assert(cg::can_be_weights<float>(0) && cg::can_be_weights<float>(0x1.8p-150) &&
              cg::can_be_weights<float>(-0x1.8p-150) &&
              cg::can_be_weights<float>(double{std::numeric_limits<float>::max()}) &&
              cg::can_be_weights<float>(double{std::numeric_limits<float>::lowest()}));
static_assert(!cg::can_be_weights<float>(0x1p-150) && !cg::can_be_weights<float>(-0x1p-150) &&
              !cg::can_be_weights<float>(0x1p128) && !cg::can_be_weights<float>(-0x1p128));

// There is room for 16 standard deviations.
static_assert(is_constant<[] { drawn<float, 1, 1>(cg::normal{0x1.fffffep123}, 0); }> &&
              !is_constant<[] { drawn<float, 1, 1>(cg::normal{0x1p124}, 0); }>);

// The variance of numbers from -a to a is a² / 3.
static_assert(cg::uniform::width_squared == 3 && cg::normal::width_squared == 1);
