// must say: layer 2 input[0]: backward gives
//
// A layer whose backward forgets its slope, in a small network: each layer is proved for itself.
#include "own_tanh.hpp"

#include <constgrad/network.hpp>
#include <constgrad/network_proof/backward.hpp>

namespace cg = constgrad;

// [mistake]
#ifdef MISTAKE
constexpr bool forgets = true;
#else
constexpr bool forgets = false;
#endif
constexpr auto layers =
    cg::sequential(cg::inputs<4>, cg::dense<3>, digits::own_tanh<3, forgets>{}, cg::dense<2>);
static_assert(cg::proof::backward<decltype(layers), cg::categorical_cross_entropy_with_logits>);
// [mistake]
