// The cross-entropies are right, each for itself.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <ratio>

namespace cg = constgrad;
using cg::claim::loss_gradient;

constexpr law cross_entropy_laws[] = {
    {"binary cross-entropy", [] { return loss_gradient(cg::binary_cross_entropy); }},
    {"of logits", [] { return loss_gradient(cg::binary_cross_entropy_with_logits); }},
    {"categorical cross-entropy", [] { return loss_gradient(cg::categorical_cross_entropy); }},
    {"of logits", [] { return loss_gradient(cg::categorical_cross_entropy_with_logits); }},
    {"with a weight",
     [] { return loss_gradient(cg::binary_cross_entropy_with_pos_weight<std::ratio<3>>); }},
    {"with a weight, of logits",
     [] {
       return loss_gradient(cg::binary_cross_entropy_with_logits_and_pos_weight<std::ratio<1, 2>>);
     }},
};
static_assert(all_hold<cross_entropy_laws>);
