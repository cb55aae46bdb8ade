// What a user may write of derivatives and of proofs that has no meaning. Each case stops the build, and its
// message stands in the first error or its note, in at most 25 lines of the compiler's default output.
#include <constgrad.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

constexpr cg::vector a{1.0, 2.0};
constexpr auto product = [](const auto& v) { return v[0] * v[1]; };

#if CASE == 0
static_assert(cg::gradient(product, a) == cg::vector{2.0, 1.0} &&
              cg::derivative([](auto v) { return v * v; }, 2.0) == 4);
static_assert(
    proof::identity<[](auto v, auto w) { return v + w; }, [](auto v, auto w) { return w + v; }>);
#elif CASE == 1
// must say: a derivative is of a function that returns one number, made of its argument
constexpr auto misuse = cg::gradient([](const auto& v) { static_cast<void>(v[0] * v[1]); }, a);
#elif CASE == 2
// must say: a derivative is of a function that returns one number, made of its argument
constexpr auto misuse = cg::gradient([](const auto& v) { return v; }, a);
#elif CASE == 3
// must say: a derivative runs a generic function of one argument on dual numbers
constexpr auto misuse = cg::gradient([](const auto& v, const auto& w) { return v * w; }, a);
#elif CASE == 4
// must say: a derivative runs a generic function of one argument on dual numbers
constexpr auto misuse = cg::gradient([](cg::vector<double, 2> v) { return v[0]; }, a);
#elif CASE == 5
// must say: a derivative runs a generic function of one argument on dual numbers
constexpr auto misuse = cg::derivative([](double v) { return v * v; }, 2.0);
#elif CASE == 6
// must say: a derivative runs a generic function of one argument on dual numbers
constexpr auto misuse = cg::hessian([](cg::vector<double, 2> v) { return v[0]; }, a);
#elif CASE == 7
// must say: a derivative runs a generic function of one argument on dual numbers
auto misuse(cg::tape<double, 9>& tape) {
  return cg::gradient(tape, [](cg::vector<double, 2> v) { return v[0]; }, a);
}
#elif CASE == 8
// must say: a gradient is taken at a vector, also of one number
constexpr auto misuse = cg::gradient(product, 2.0);
#elif CASE == 9
// must say: a Hessian is taken at a vector, also of one number
constexpr auto misuse = cg::hessian(product, 2.0);
#elif CASE == 10
// must say: the derivative by a vector is gradient(f, x)
constexpr auto misuse = cg::derivative(cg::square, a);
#elif CASE == 11
// must say: a function takes a real number or a vector of such
constexpr auto misuse = cg::exp(cg::matrix<double, 1, 1>{{{1.0}}});
#elif CASE == 12
// must say: a function takes a real number or a vector of such
constexpr auto misuse = cg::sigmoid(1.0, 2.0);
#elif CASE == 13
// must say: proof::derivative is about a function object such as sigmoid, which carries a derivative
static_assert(proof::derivative<[](auto v) { return v * v; }>);
#elif CASE == 14
// must say: identity takes generic callables of 1 to 8 numbers
static_assert(proof::identity<[](double v) { return v; }, [](double v) { return v + 0; }>);
#elif CASE == 15
// must say: both sides of an identity take the same arguments
static_assert(proof::identity<[](auto v) { return v; }, [](auto v, auto w) { return v + 0 * w; }>);
#elif CASE == 16
// must say: a formula for all reals has no branch: any real number cannot be compared
static_assert(proof::identity<[](auto v) { return v < 0 ? -v : v; }, [](auto v) { return v; }>);
#elif CASE == 17
// must say: a formula for all reals has no branch: any real number cannot be compared
static_assert(proof::identity<[](auto v, auto w) { return v == w ? v : w; },
                              [](auto v, auto w) { return w; }>);
#elif CASE == 18
// must say: make_prediction expects 1 inputs, one for each weight, but got 2
constexpr auto misuse = cg::notebook::make_prediction(a, cg::vector{1.0}, 0.0);
#elif CASE == 19
// must say: this function needs real numbers: write 1.0 for 1
constexpr auto misuse = cg::notebook::make_prediction(cg::vector{1, 2}, cg::vector{1, 2}, 0);
#elif CASE == 20
// must say: a claim about vectors expects 2 expected elements, but got 3
static_assert(proof::equal<a, cg::vector{1.0, 2.0, 3.0}>);
#endif
