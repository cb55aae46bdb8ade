// The headers among the macros, names and warnings of other code. What includes Boost.Hana comes before the macro I,
// which Boost.Hana does not bear.
#include <math.h>
#include <span>
#include <tuple>
#include <vector>
using namespace std;
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define near
#define far
#define small char
#define signals public
#define slots
#define emit
#define foreach for
#define forever for (;;)
#pragma GCC diagnostic error "-Wzero-as-null-pointer-constant"
#pragma GCC diagnostic error "-Wdouble-promotion"
#pragma GCC diagnostic error "-Wswitch-enum"
#pragma GCC diagnostic error "-Wswitch-default"

#include <constgrad.hpp>

static constexpr auto net_among_macros = constgrad::initialize<double>(
    constgrad::sequential(constgrad::inputs<2>, constgrad::dense<2>, constgrad::tanh,
                          constgrad::dense<1>, constgrad::sigmoid),
    constgrad::glorot_uniform, constgrad::seed{0});
static_assert(
    constgrad::proof::backward<decltype(net_among_macros), constgrad::mean_squared_error>);
static_assert(constgrad::proof::prints_as<constgrad::sigmoid(1.0), "0.73106">);
static_assert(constgrad::proof::derivative<constgrad::sigmoid>);
