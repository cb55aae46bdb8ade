// must say: at (0.5) the left side is 0.3775406687981454, the right side 1.6224593312018545
#include <constgrad/function.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr auto left = [](auto x) { return cg::sigmoid(-x); };
#ifdef MISTAKE
constexpr auto right = [](auto x) { return 1 + cg::sigmoid(x); };
#else
constexpr auto right = [](auto x) { return 1 - cg::sigmoid(x); };
#endif
static_assert(proof::identity<left, right>);
// [mistake]
