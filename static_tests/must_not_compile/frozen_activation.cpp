// must say: frozen takes a layer that has parameters, such as dense<4>
#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/network/sequential.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr auto last = cg::frozen(cg::tanh);
#else
constexpr auto last = cg::tanh;
#endif

constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::dense<3>, last);

static_assert(architecture.outputs == 3);
