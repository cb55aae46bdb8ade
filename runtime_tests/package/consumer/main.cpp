#include <constgrad/notebook.hpp>
#include <constgrad/proof.hpp>

#ifdef BOOST_HANA_CONFIG_HPP
#error "the notebook and its proofs need no Boost"
#endif

namespace cg = constgrad;

constexpr double prediction =
    cg::notebook::make_prediction(cg::vector{1.54, 1.32}, cg::vector{1.56, -0.45}, 0.0);
static_assert(cg::proof::prints_as<prediction, "0.85916839">);

int main() {}
