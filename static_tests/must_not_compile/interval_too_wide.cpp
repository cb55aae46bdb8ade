// must say: not all of [0.2689414213699951, 0.9525741268224333]: got 0.3, expected 0.7
//
// s of all numbers from -1 to 3 instead of s(1): what the interval leaves open is not printed.
#include <constgrad/function.hpp>
#include <constgrad/number.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using set = cg::interval<double>;

// [mistake]
#ifdef MISTAKE
constexpr set one{-1, 3};
#else
constexpr set one{1};
#endif
static_assert(proof::prints_as<cg::sigmoid(one), "0.7">);
// [mistake]
