// Networks whose numbers lie on the heap, where a constant needs them in place. Each case stops the build, and its
// message stands in the first error or its note, in at most 25 lines of the compiler's default output.
#include <constgrad/network.hpp>

namespace cg = constgrad;

constexpr auto small = cg::sequential(cg::inputs<2>, cg::dense<1>);
constexpr auto large = cg::sequential(cg::inputs<784>, cg::dense<16>);

#if CASE == 0
constexpr auto in_place =
    cg::initialize<double, cg::storage::in_place>(large, cg::zeros, cg::seed{0});
constexpr auto by_itself = cg::initialize<double>(small, cg::zeros, cg::seed{0});
template <auto Net>
constexpr double output = Net(cg::vector{1.0, 2.0})[0];
static_assert(output<by_itself> == 0 && in_place.parameters.layer<1>().bias[15] == 0);
#elif CASE == 1
// must say: a constant network needs initialize<T, storage::in_place>
constexpr auto misuse = cg::initialize<double>(large, cg::zeros, cg::seed{0});
#elif CASE == 2
// must say: a constant network needs initialize<T, storage::in_place>
constexpr auto misuse = cg::initialize<double, cg::storage::on_heap>(small, cg::zeros, cg::seed{0});
#endif
