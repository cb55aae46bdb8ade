// What a user may write of numbers, vectors and functions that has no meaning. Each case stops the build, and its
// message stands in the first error or its note, in at most 25 lines.
#include <constgrad/function.hpp>
#include <constgrad/linear_algebra.hpp>
#include <constgrad/proof.hpp>

#include <complex>
#include <string>
#include <tuple> // and with it std::apply, which arguments of std would find

namespace cg = constgrad;

constexpr cg::vector a{1.0, 2.0};
constexpr cg::vector b{1.0, 2.0, 3.0};
constexpr cg::matrix<double, 2, 2> square_matrix{{{1, 2}, {3, 4}}};
constexpr cg::matrix<double, 2, 3> wide_matrix{{{1, 2, 1}, {3, 4, 1}}};
constexpr auto parabola = [](const auto& x) { return x[0] * x[0]; };

#if CASE == 0
static_assert(a + a == 2.0 * a && square_matrix * a == cg::vector{5.0, 11.0} && dot(a, a) == 5);
#elif CASE == 1
// must say: vector + expects 2 elements on the right, but got 3
constexpr auto misuse = a + b;
#elif CASE == 2
// must say: the two vectors have different types of number: as<float> or as<double> converts either
constexpr auto misuse = a - cg::vector{1.0f, 2.0f};
#elif CASE == 3
// must say: a vector goes with a vector here, and a matrix with a matrix
constexpr auto misuse = a + 1.0;
#elif CASE == 4
// must say: a vector goes with a vector here, and a matrix with a matrix
constexpr auto misuse = 1.0 - a;
#elif CASE == 5
// must say: a vector times a vector is dot(a, b), hadamard(a, b) or outer(a, b)
constexpr auto misuse = a * a;
#elif CASE == 6
// must say: a matrix stands on the left of the vector that it multiplies
constexpr auto misuse = a * square_matrix;
#elif CASE == 7
// must say: matrix * vector expects 2 elements on the right, but got 3
constexpr auto misuse = square_matrix * b;
#elif CASE == 8
// must say: matrix * matrix expects 3 rows on the right, but got 2
constexpr auto misuse = wide_matrix * wide_matrix;
#elif CASE == 9
// must say: matrix + expects 2 columns, but got 3
constexpr auto misuse = square_matrix + wide_matrix;
#elif CASE == 10
// must say: dot expects 2 elements on the right, but got 3
constexpr auto misuse = cg::dot(a, b);
#elif CASE == 11
// must say: dot takes two vectors
constexpr auto misuse = cg::dot(a, 1.0);
#elif CASE == 12
// must say: hadamard expects 2 elements on the right, but got 3
constexpr auto misuse = cg::hadamard(a, b);
#elif CASE == 13
// must say: vector == expects 2 elements on the right, but got 3
constexpr auto misuse = a == b;
#elif CASE == 14
// must say: vector += expects 2 elements on the right, but got 3
void misuse(cg::vector<double, 2>& to_change) { to_change += b; }
#elif CASE == 15
// must say: this function needs real numbers: write 1.0 for 1
constexpr auto misuse = cg::exp(1);
#elif CASE == 16
// must say: a function takes a real number or a vector of such
auto misuse = cg::exp(std::complex<double>{1, 2});
#elif CASE == 17
// must say: this function needs real numbers
auto misuse = cg::exp(true);
#elif CASE == 18
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::exp(1.0L);
#elif CASE == 19
// must say: a function takes a real number or a vector of such
auto misuse = cg::sigmoid("1");
#elif CASE == 20
// must say: a function takes a real number or a vector of such
auto misuse = cg::tanh(std::string{"1"});
#elif CASE == 21
// must say: write 2.0 for 2
constexpr auto misuse = cg::derivative(cg::exp, 2);
#elif CASE == 22
// must say: write 2.0 for 2
constexpr auto misuse = cg::gradient(parabola, cg::vector{1, 2});
#elif CASE == 23
// must say: an integer is compared with an integer, a double or float with another: write 2.0 for 2
static_assert(cg::proof::equal<1.0 + 1.0, 2>);
#elif CASE == 24
// must say: a vector of integers takes no real numbers
auto misuse = cg::vector<int, 2>(1.5, 2.5);
#elif CASE == 25
// must say: an integer does not fit the type
auto misuse = cg::vector<char, 1>(300);
#elif CASE == 26
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::vector<double, 2>(1.5L, 2.5L);
#elif CASE == 27
// must say: shorter than int are ints, which would be cut off: as<int> converts
auto misuse = cg::vector<char, 2>{'a', 'b'} * 'c';
#elif CASE == 28
// must say: shorter than int are ints, which would be cut off: as<int> converts
auto misuse = cg::vector<short, 1>{1} + cg::vector<short, 1>{1};
#elif CASE == 29
// must say: shorter than int are ints, which would be cut off: as<int> converts
auto misuse = cg::matrix<char, 1, 2>{{{1, 2}}} - cg::matrix<char, 1, 2>{{{1, 2}}};
#elif CASE == 30
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::vector{1.0, 2.0} * 0.1L;
#elif CASE == 31
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::matrix<double, 1, 2>{{{1, 2}}} * 0.1L;
#elif CASE == 32
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::dual<double, 1>{0.5} * 0.1L;
#elif CASE == 33
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::variable<double>{0.5} - 0.1L;
#elif CASE == 34
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::interval{0.5} + 0.1L;
#elif CASE == 35
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::interval<double>{0.1L, 0.2L};
#elif CASE == 36
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::expression{0.1L};
#elif CASE == 37
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::max(cg::dual<double, 1>{0.5}, 0.1L);
#elif CASE == 38
// must say: evaluate: a symbol of the formula has no value
constexpr double misuse =
    cg::evaluate<double>(cg::symbol("x") * cg::symbol("y"), {{cg::symbol("x"), 2.0}});
#elif CASE == 39
// must say: long double is not: write static_cast<double>(x)
constexpr auto misuse = cg::power(0.5L, -3);
#elif CASE == 40
// must say: an enumerator is no real number: write static_cast<double>(x)
enum choice { first };
constexpr auto misuse = cg::sigmoid(first);
#elif CASE == 41
// must say: a function takes a real number or a vector of such
auto misuse = cg::relu(std::string{"0.5"});
#elif CASE == 42
// must say: vectors and matrices are not divided: multiply by 1 / x, or each element in a loop
void misuse() {
  auto v = a;
  v /= 2.0;
}
#elif CASE == 43
// must say: a vector of integers times a real number: write as<double>(vector) * factor
void misuse() {
  cg::vector v{1, 2};
  v *= 0.5;
}
#elif CASE == 44
// must say: long double is not: write static_cast<double>(x)
constexpr auto misuse = cg::power(2.0L, 3);
#elif CASE == 45
// must say: no fraction is e^x or log x of a fraction, so that a rational has no such function: take a double or an interval
auto misuse = cg::exp(cg::rational{1, 2});
#elif CASE == 46
// must say: no fraction is e^x or log x of a fraction, so that a rational has no such function: take a double or an interval
auto misuse = cg::log(cg::rational{1, 2});
#elif CASE == 47
// must say: no fraction is e^x or log x of a fraction, so that a rational has no such function: take a double or an interval
auto misuse = cg::sigmoid(cg::rational{1, 2});
#elif CASE == 48
// must say: no fraction is e^x or log x of a fraction, so that a rational has no such function: take a double or an interval
auto misuse = cg::tanh(cg::vector{cg::rational{1, 2}});
#elif CASE == 49
// must say: no fraction is e^x or log x of a fraction, so that a rational has no such function: take a double or an interval
auto misuse = cg::sqrt(cg::dual<cg::rational, 1>{cg::rational{1, 2}});
#elif CASE == 50
// must say: the library has no such function of its numbers: the words in quotes say what to write
// must say: sqrt(x * x + y * y)
auto misuse = hypot(cg::dual<double, 1>{3.0}, 4.0);
#elif CASE == 51
// must say: the library has no such function of its numbers: the words in quotes say what to write
// must say: max(x, y), NaN if either is
auto misuse = fmax(cg::interval{0.5}, cg::interval{1.0});
#elif CASE == 52
// must say: the library has no such function of its numbers: the words in quotes say what to write
// must say: min(x, y), NaN if either is
auto misuse = fmin(0.5, cg::dual<double, 1>{3.0});
#endif
