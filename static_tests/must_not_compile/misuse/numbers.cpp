// What a user may write of numbers, vectors and formulas that has no meaning. Each case stops the build, and its
// message stands in the first error or its note, in at most 25 lines of the compiler's default output.
#include <constgrad/function.hpp>
#include <constgrad/linear_algebra.hpp>
#include <constgrad/number.hpp>

#include <array>

namespace cg = constgrad;
using namespace cg::literals;

constexpr cg::vector a{1.0, 2.0};
constexpr cg::matrix<double, 2, 2> square_matrix{{{1, 2}, {3, 4}}};
constexpr auto x = cg::symbol("x"), y = cg::symbol("y");
using slope = cg::dual<double, 1>;

#if CASE == 0
static_assert(cg::evaluate<double>(x * y, {{x, 2.0}, {y, 3.0}}) == 6 &&
              cg::as<slope>(a) * slope{2} == cg::vector{slope{2}, slope{4}} &&
              cg::rational{1} * 0.5_rational == cg::rational{1, 2});
static_assert(cg::differentiate(x * y, x) == y &&
              cg::matrix{{{1.0, 2.0}, {3.0, 4.0}}} == square_matrix);
#elif CASE == 1
// must say: evaluate: a symbol of the formula has no value
constexpr double misuse = cg::evaluate<double>(x * y, {{x, 2.0}});
#elif CASE == 2
// must say: the rows of a matrix have the same number of elements, of one type
constexpr cg::matrix misuse{{{1.0, 2.0}, {3.0}}};
#elif CASE == 3
// must say: a matrix has at least one element
constexpr cg::matrix<double, 0, 3> misuse{};
#elif CASE == 4
// must say: the factor does not convert to the type of the vector's elements
constexpr auto misuse = cg::vector{1, 2} * slope::variable(2.0, 0);
#elif CASE == 5
// must say: the factor does not convert to the type of the matrix's elements
constexpr auto misuse = slope::variable(2.0, 0) * square_matrix;
#elif CASE == 6
// must say: two numbers meet that have no type in common: convert either
constexpr auto misuse = cg::rational{1} * 0.5;
#elif CASE == 7
// must say: two numbers meet that have no type in common: convert either
constexpr auto misuse = 0.5f + 1.5_rational;
#elif CASE == 8
// must say: two numbers meet that have no type in common: convert either
constexpr auto misuse = 1.5_rational == 1.5;
#elif CASE == 9
// must say: two numbers meet that have no type in common: convert either
constexpr auto misuse = slope::variable(1.0, 0) + cg::dual<double, 2>::variable(1.0, 0);
#elif CASE == 10
// must say: a rational is exact: write rational{3, 2} or 1.5_rational for 1.5
constexpr auto misuse = cg::rational(2.5);
#elif CASE == 11
// must say: a dual number is a constant, dual<double, 1>{2.0}, or a variable
constexpr auto misuse = cg::dual{1.0, 2.0} * 2;
#elif CASE == 12
// must say: a tape has room for as many operations as are said: tape<double, 100>
void misuse() {
  cg::tape<double> tape;
  cg::variable<double> v{1.0, tape};
}
#elif CASE == 13
// must say: a vector is made of its elements in braces; copy those of a container in a loop
auto misuse = cg::vector<double, 3>{std::array<double, 3>{1, 2, 3}};
#elif CASE == 14
// must say: differentiate takes a formula of symbols, such as f(x) of a function, and a symbol
constexpr auto misuse = cg::differentiate([](auto v) { return v * v; }, x);
#elif CASE == 15
// must say: differentiate takes a formula of symbols, such as f(x) of a function, and a symbol
constexpr auto misuse = cg::differentiate(x * y, "x");
#elif CASE == 16
// must say: only a symbol can stand for a value
constexpr auto misuse = cg::evaluate<double>(x, {{y + 1, 2.0}});
#elif CASE == 17
// must say: the name of a symbol has at most 8 characters
constexpr auto misuse = cg::symbol("learning_rate");
#elif CASE == 18
// must say: rational: division by zero
constexpr auto misuse = cg::rational{1, 0};
#elif CASE == 19
// must say: interval: the lower end is not below the upper, or not a number
constexpr auto misuse = cg::interval{2.0, 1.0};
#elif CASE == 20
// must say: a variable and its tape are of one type of number: variable<float> and tape<float, 100>
void misuse() {
  cg::tape<double, 4> tape;
  cg::variable<float> x{1.0f, tape};
}
#endif
