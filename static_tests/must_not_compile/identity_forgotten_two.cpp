// must say: at (0.5, 0.75) the left side is -0.5, the right side -0.25
//
// The derivative of (prediction - target)² without its factor 2.
#include <constgrad/function.hpp>
#include <constgrad/notebook/error.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;

// [mistake]
constexpr auto slope = [](auto p, auto t) {
  return cg::derivative([&t](const auto& q) { return nb::squared_error(q, {t}); }, p);
};
#ifdef MISTAKE
constexpr auto squared_error_derivative = [](auto p, auto t) { return p - t; };
#else
constexpr auto squared_error_derivative = [](auto p, auto t) { return 2 * (p - t); };
#endif
static_assert(proof::identity<slope, squared_error_derivative>);
// [mistake]
