#include <constgrad.hpp>

namespace cg = constgrad;

constexpr double prediction =
    cg::notebook::make_prediction(cg::vector{1.54, 1.32}, cg::vector{1.56, -0.45}, 0.0);
static_assert(prediction > 0.859 && prediction < 0.8592);

int main() {}
