// The losses of the library are right, each for itself.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <ratio>

namespace cg = constgrad;
using cg::claim::loss_gradient;

constexpr law loss_laws[] = {
    {"squared error", [] { return loss_gradient(cg::squared_error); }},
    {"half of it", [] { return loss_gradient(cg::half_squared_error); }},
    {"the mean", [] { return loss_gradient(cg::mean_squared_error); }},
    {"mean absolute error", [] { return loss_gradient(cg::mean_absolute_error); }},
    {"Huber's loss", [] { return loss_gradient(cg::huber); }},
    {"with δ = ½", [] { return loss_gradient(cg::huber_of<std::ratio<1, 2>>); }},
};
static_assert(all_hold<loss_laws>);
