// must say: frozen expects one of weights, bias, but got biases
#include <constgrad/layer/frozen.hpp>
#include <constgrad/network/sequential.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr auto hidden = cg::frozen<"biases">(cg::dense<4>);
#else
constexpr auto hidden = cg::frozen<"bias">(cg::dense<4>);
#endif

constexpr auto architecture = cg::sequential(cg::inputs<2>, hidden, cg::dense<1>);

static_assert(architecture.outputs == 1);
