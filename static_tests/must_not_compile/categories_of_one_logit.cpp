// must say: categorical cross-entropy with logits needs at least 2 outputs, but layer 1 gives 1: take binary cross-entropy
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy_with_logits.hpp>
#include <constgrad/network/shape_checks.hpp>

namespace cg = constgrad;

using logit = cg::pipeline<cg::dense_layer<3, 1>>;

#ifdef MISTAKE
static_assert(cg::loss_matches<logit, decltype(cg::categorical_cross_entropy_with_logits)>);
#else
static_assert(cg::loss_matches<logit, decltype(cg::binary_cross_entropy_with_logits)>);
#endif
