// must say: categorical cross-entropy needs a distribution: end in softmax, but layer 1 gives 2 outputs of any range
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy_with_logits.hpp>
#include <constgrad/network/shape_checks.hpp>

namespace cg = constgrad;

using logits = cg::pipeline<cg::dense_layer<3, 2>>;

#ifdef MISTAKE
static_assert(cg::loss_matches<logits, decltype(cg::categorical_cross_entropy)>);
#else
static_assert(cg::loss_matches<logits, decltype(cg::categorical_cross_entropy_with_logits)>);
#endif
