// What proof::backward compares, in small and in large.
#include <constgrad.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [direction]
/// F(w, b) = (2w + b - 4)², whose gradient is (4d, 2d) with d = 2w + b - 4. At (3, 1) that is (12, 6).
constexpr auto error = [](auto w, auto b) { return cg::square(2 * w + b - 4); };

/// In the direction (5, -7).
constexpr double slope = cg::derivative([](auto h) { return error(3 + 5 * h, 1 - 7 * h); }, 0.0);
static_assert(slope == 12 * 5 + 6 * -7);
static_assert(slope != 12 * 5 + -6 * -7); // a sign is wrong
// [direction]

// [network]
constexpr auto classifier =
    cg::sequential(cg::inputs<64>, cg::dense<32>, cg::tanh, cg::dense<10>, cg::softmax);
static_assert(proof::backward<decltype(classifier), cg::categorical_cross_entropy>);
// [network]

// [parts]
static_assert(proof::layer<cg::dense_layer<8, 4>>);
static_assert(proof::activation<cg::tanh>);
static_assert(proof::loss_gradient<cg::huber>);
// [parts]

int main() {}
