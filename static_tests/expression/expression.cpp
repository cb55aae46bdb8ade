#include <constgrad/expression/expression.hpp>
#include <constgrad/expression/formula_text.hpp>
#include <constgrad/linear_algebra/dot.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/variable.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <limits>
#include <type_traits>

namespace cg = constgrad;
using cg::expression;
using cg::rational;

namespace symbols {
static constexpr expression a = cg::symbol("a"), b = cg::symbol("b"), c = cg::symbol("c"),
                            x = cg::symbol("x"), y = cg::symbol("y"), z = cg::symbol("z");
}
using namespace symbols;

/// The claim that two formulas are the same, to the node, and unlike the third.
static constexpr cg::verdict same(const expression& f, const expression& g,
                                  const expression& other) {
  return {f == g && !(f == other), cg::message{} << f << " and " << g};
}

/// A sum of n different terms, 1/(x + 1) + … + 1/(x + n).
static constexpr expression long_sum(int n) {
  expression sum;
  for (int i = 1; i <= n; ++i) sum += 1 / (x + i);
  return sum;
}

static constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

constexpr law expression_laws[] = {
    {"a formula is itself, and no other",
     [] {
       return holds_if(same(x, x, y) && same(x + y, x + y, x * y) && same(x * y, x * y, x * z) &&
                       same(expression{2}, expression{2}, expression{3}));
     }},
    {"0 is what a formula is at first, and numbers are formulas",
     [] {
       return holds_if(same(expression{}, 0, 1) && same(expression{given(3)} / 6, 0.5, 0.25) &&
                       same(expression{-7}, rational{-7}, 7) && same(3u, 3, -3) &&
                       same(-0.375f, rational{-3, 8}, rational{3, 8}));
     }},
    {"a double is the very number that it is",
     [] {
       return holds_if(
           cg::exact_fraction(given(0.1)) == rational{3602879701896397, 36028797018963968} &&
           cg::exact_fraction(given(-0.0)) == 0 && cg::exact_fraction(given(12.0)) == 12 &&
           cg::exact_fraction(given(-0x1p62)) == -(std::int64_t{1} << 62) &&
           cg::exact_fraction(given(0x1p-62)) == rational{1, std::int64_t{1} << 62} &&
           cg::exact_fraction(given(0x3p61)) == 3 * (std::int64_t{1} << 61));
     }},
    {"one that is no fraction of 64-bit integers throws, and so do infinities",
     [] {
       return holds_if(
           !is_constant<[] { return expression{0x1p63}; }> &&
           !is_constant<[] { return expression{0x1p-63}; }> &&
           !is_constant<[] { return expression{1e300}; }> &&
           !is_constant<[] { return expression{1e-300}; }> &&
           !is_constant<[] { return expression{std::numeric_limits<double>::infinity()}; }> &&
           !is_constant<[] { return expression{std::numeric_limits<double>::quiet_NaN()}; }>);
     }},
    {"sums and products in any order",
     [] {
       return holds_if(same(x + y, y + x, x - y) && same(x + x * y, x * y + x, x) &&
                       same(x * y, y * x, x / y) && same((x + y) + z, x + (z + y), x + y) &&
                       same((x * y) * z, z * (x * y), x * y));
     }},
    {"like terms are collected",
     [] {
       return holds_if(same(2 * x + x, 3 * x, 2 * x) && same(x + x, 2 * x, x) &&
                       same(x / 2 + x / 3, 5 * x / 6, x) && same(x * y + y * x, 2 * x * y, x * y) &&
                       same(1 + x + 2, x + 3, x));
     }},
    {"what cancels is gone",
     [] {
       return holds_if(same(x - x, 0, x) && same((a - b) - (a - b), 0, a) &&
                       same(x + y - x, y, x) && same(x / x, 1, x) && same(x * y / x, y, x) &&
                       same(0 * x, 0, x) && same(0 / x, 0, x));
     }},
    {"brackets are opened inside sums",
     [] {
       return holds_if(same(x - (y - z), x - y + z, x - y - z) &&
                       same(x + 2 * (y + z), x + 2 * y + 2 * z, x + y) &&
                       same(-(a - b), b - a, a - b) && same(-(a + b), -a - b, a + b));
     }},
    {"and closed around numbers that all terms share: no way of writing is another formula",
     [] {
       return holds_if(same((a + b) + (a + b), 2 * (a + b), a + b) &&
                       same(2 * a - 2 * b, 2 * (a - b), a - b) &&
                       same(-2 * a - 2 * b, -2 * (a + b), 2 * (a + b)) &&
                       same(2 * (a + 2 * b), 2 * a + 4 * b, a + 2 * b) &&
                       same((2 * a + 4 * b) * c, 2 * c * (a + 2 * b), c * (a + 2 * b)) &&
                       same((-a - b) * c, -c * (a + b), c * (a + b)) &&
                       same(a / (b / 2 + c / 3), 6 * a / (3 * b + 2 * c), a) &&
                       same(x + 2 * (a + b) - x, 2 * (a + b), x));
     }},
    {"like factors are collected: a quotient is a power",
     [] {
       return holds_if(same(x * x, power(x, 2), x) && same(x * x * x, power(x, 3), x * x) &&
                       same(1 / x, power(x, -1), x) && same(x / y, x * power(y, -1), y / x) &&
                       same(a / (b / c), a * c / b, a * b / c) &&
                       same((a + b) * (b + a), power(a + b, 2), a + b));
     }},
    {"powers of products, of powers, of numbers",
     [] {
       return holds_if(same(power(x * y, 3), power(x, 3) * power(y, 3), x * y) &&
                       same(power(power(x, 2), 3), power(x, 6), power(x, 5)) &&
                       same(power(-x, 2), power(x, 2), -power(x, 2)) &&
                       same(power(2 * x, -2), 1 / (4 * x * x), x) && same(power(x, 0), 1, x) &&
                       same(power(x, 1), x, 1) && same(power(expression{2}, 10), 1024, 1000) &&
                       same(power(expression{}, 0), 1, 0));
     }},
    {"products of sums are not multiplied out",
     [] {
       return holds_if(!(x * (y + z) == x * y + x * z) && !(power(x + 1, 2) == x * x + 2 * x + 1));
     }},
    {"the operators that assign are the others",
     [] {
       expression f = x;
       f += y;
       f *= x;
       f -= z;
       f /= y;
       return same(f, (x * (x + y) - z) / y, x);
     }},
    {"a division by the number 0 throws",
     [] {
       return holds_if(is_constant<[] { return x / (x - y); }> &&
                       !is_constant<[] { return x / 0; }> &&
                       !is_constant<[] { return x / (y - y); }> &&
                       !is_constant<[] { return power(expression{}, -1); }>);
     }},
    {"what does not fit a rational throws",
     [] {
       return holds_if(is_constant<[] { return most * x; }> &&
                       !is_constant<[] { return most * x + x; }> &&
                       !is_constant<[] { return power(power(x, most), 2); }> &&
                       !is_constant<[] { return power(2 * x, 63); }>);
     }},
    {"a formula has room for 128 nodes, and one with more throws",
     [] {
       return holds_if(expression::capacity == 128 && is_constant<[] { return long_sum(32); }> &&
                       !is_constant<[] { return long_sum(33); }> && long_sum(32).size == 128);
     }},
    {"a name has one to eight characters",
     [] {
       return holds_if(is_constant<[] { return cg::symbol("abcdefgh"); }> &&
                       !is_constant<[] { return cg::symbol("abcdefghi"); }> &&
                       !is_constant<[] { return cg::symbol(""); }> &&
                       !(cg::symbol("ab") == cg::symbol("ba")) &&
                       !(cg::symbol("abcdefgh") == cg::symbol("abcdefgi")) &&
                       text_of(cg::symbol("abcdefgh")) == "abcdefgh");
     }},
    {"a symbol is a node with its name, the first letter in the highest byte",
     [] {
       return holds_if(cg::symbol("ab").root() ==
                       cg::formula::node{cg::formula::node_kind::symbol, 0x6162'0000'0000'0000, 0});
     }},
    {"symbols are in alphabetical order, whatever the order of input",
     [] {
       return holds_if(text_of(cg::symbol("w_2") * cg::symbol("w_1") * cg::symbol("w") * b * a) ==
                       "a*b*w*w_1*w_2");
     }},
    {"an expression is a number like others: in vectors, in dual numbers, on a tape",
     [] {
       using dual = cg::dual<expression, 1>;
       const dual u = dual::variable(x, 0), f = 1 / (1 + u * u) - 2 * u;
       cg::tape<expression, 2> tape;
       const cg::variable<expression> v{x, tape}, g = v * v;
       tape.read_backwards(g.place);
       return holds_if(same(cg::dot(cg::vector{a, b}, cg::vector{x, y}), a * x + b * y, a * x) &&
                       same(f.value, 1 / (1 + x * x) - 2 * x, x) &&
                       same(f.partials[0], -2 * x / power(1 + x * x, 2) - 2, x) &&
                       same(tape.slope(v.place), 2 * x, x));
     }},
    {"the nodes follow from the formula alone, and no trace of what was is left",
     [] {
       const expression f = (a + b) * (c + x) - c * (a + b) + c * (b + a) - 0 * y;
       bool rest_is_zero = true;
       for (std::size_t i = f.size; i < expression::capacity; ++i) {
         if (f.nodes[i] != cg::formula::node{}) rest_is_zero = false;
       }
       return holds_if(same(f, (b + a) * (x + c), f + 1) && rest_is_zero && f.size == 7);
     }},
};
static_assert(all_hold<expression_laws>);

// An expression can be a template argument; equal formulas make the same type.
template <expression>
struct typed {};
static_assert(std::is_same_v<typed<x + y - x>, typed<y>> && !std::is_same_v<typed<x>, typed<y>>);

// Which of two formulas is larger is no question.
template <class T>
concept is_ordered = requires(const T& f) { f < f; };
static_assert(!is_ordered<expression> && is_ordered<rational>);
