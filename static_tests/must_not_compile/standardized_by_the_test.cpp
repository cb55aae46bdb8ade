// must say: got 0.960952, expected 1.000000
//
// A standardization fitted on all samples, those held out for the test too.
#include <constgrad/proof.hpp>
#include <constgrad/training.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr auto parts = cg::split<100>(cg::shuffled(cg::iris, cg::seed{0}));
#ifdef MISTAKE
constexpr cg::standardization scale{cg::iris};
#else
constexpr cg::standardization scale{parts.first};
#endif

constexpr auto training = scale(parts.first);
static_assert(proof::prints_as<cg::standardization{training}.deviation[2], "1.000000">);
// [mistake]
