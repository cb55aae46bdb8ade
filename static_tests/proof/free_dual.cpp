#include <constgrad/function.hpp>
#include <constgrad/proof/free_dual.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace cg = constgrad;
using cg::proof::pseudo_random, cg::proof::residue;
using dual = cg::proof::free_dual<2>;

/// Two residues, and both as the variables of a formula.
struct two_residues {
  residue x, y;
  dual u, v;

  constexpr two_residues(const residue& first, const residue& second)
      : x{first},
        y{second},
        u{dual::variable(first, 0)},
        v{dual::variable(second, 1)} {}
};
constexpr two_residues somewhere{pseudo_random(1), pseudo_random(2)};

/// The claim that a formula has this value and these partial derivatives.
static constexpr cg::verdict is(const dual& got, const residue& value, const residue& by_x,
                                const residue& by_y) {
  return {got.value == value && got.partial(0) == by_x && got.partial(1) == by_y,
          cg::message{} << "got " << got.value << ", " << got.partial(0) << ", " << got.partial(1)};
}

/// The claim that f(x²y) has the value f(x²y) and the slopes f'(x²y) (2xy, x²), with f' as f carries it.
template <class Function>
static constexpr cg::verdict follows_the_chain_rule(const Function& f) {
  const auto [x, y, u, v] = given(somewhere);
  const residue inner = x * x * y, slope = f.derivative(inner);
  return is(f(u * u * v), f(inner), slope * 2 * x * y, slope * x * x);
}

/// A function that tells from its value that its slope is -7 there.
struct sloping_rule {
  static constexpr auto value(const auto& x) { return x > 0 ? x : 5 * x; }
  template <class Number>
  static constexpr Number derivative(const Number&) {
    return Number(0);
  }
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return -7 * y;
  }
};

constexpr law free_dual_laws[] = {
    {"a constant has no derivative, a variable that by itself",
     [] {
       const auto [x, y, u, v] = given(somewhere);
       return holds_if(is(u, x, 1, 0) && is(v, y, 0, 1) && is(given(7), 7, 0, 0) &&
                       is(x, x, 0, 0) && is(dual{}, 0, 0, 0) && is(given(0.5), residue{0.5}, 0, 0));
     }},
    {"x + y and x - y",
     [] {
       const auto [x, y, u, v] = given(somewhere);
       return holds_if(is(u + v, x + y, 1, 1) && is(u - v, x - y, 1, -1) &&
                       is(3 - (u - 5 * v - 4 * u), 3 + 3 * x + 5 * y, 3, 5));
     }},
    {"(xy)' = x'y + xy'",
     [] {
       const auto [x, y, u, v] = given(somewhere);
       return holds_if(
           is(u * v, x * y, y, x) &&
           is((u + 2 * v) * (3 * u - v), (x + 2 * y) * (3 * x - y), 6 * x + 5 * y, 5 * x - 4 * y));
     }},
    {"(x/y)' = (x' - (x/y) y')/y",
     [] {
       const auto [x, y, u, v] = given(somewhere);
       return holds_if(is(u / v, x / y, 1 / y, -x / (y * y)) && is(1 / u, 1 / x, -1 / (x * x), 0) &&
                       is((u * v + 1) / (u + v), (x * y + 1) / (x + y),
                          (y * y - 1) / ((x + y) * (x + y)), (x * x - 1) / ((x + y) * (x + y))));
     }},
    {"-x",
     [] {
       const auto [x, y, u, v] = given(somewhere);
       return is(-(u * v), -x * y, -y, -x);
     }},
    {"numbers met by themselves: x + x, x - x, x x, x / x",
     [] {
       const auto [x, y, u, v] = given(somewhere);
       const auto met = [](dual z, auto operation) {
         operation(z, z);
         return z;
       };
       const dual sum = met(u, [](dual& z, const dual& same) { z += same; }),
                  difference = met(u, [](dual& z, const dual& same) { z -= same; }),
                  product = met(u, [](dual& z, const dual& same) { z *= same; }),
                  quotient = met(u, [](dual& z, const dual& same) { z /= same; });
       return holds_if(is(sum, 2 * x, 2, 0) && is(difference, 0, 0, 0) &&
                       is(product, x * x, 2 * x, 0) && is(quotient, 1, 0, 0));
     }},
    {"the largest representatives do not overflow",
     [] {
       const dual minus_1 = given(-1), all = minus_1 * dual::variable(-1, 0) * minus_1 * minus_1;
       return holds_if(is(all, 1, -1, 0) && is(all + all, 2, -2, 0) && is(all - 1, 0, -1, 0) &&
                       is(all / minus_1, -1, 1, 0) && is(-all * -all, 1, -2, 0) &&
                       is(-all / all, -1, 0, 0));
     }},
    {"division by 0 throws",
     [] {
       return holds_if(is_constant<[] { return dual{1} / dual{2}; }> &&
                       !is_constant<[] { return dual{1} / dual{0}; }>);
     }},
    {"comparisons ask for the value alone",
     [] {
       const dual three = given(3), five = dual::variable(5, 0);
       return holds_if(five == dual{5} && three != five && three < five && five > three &&
                       three <= five && five >= three && !(five < three) && !(three > five) &&
                       !(five <= three) && !(three >= five) && five <= five && five >= five &&
                       !(five < five) && !(five > five));
     }},
    {"a branch has the derivative of what is taken",
     [] {
       const auto [x, y, u, v] = given(somewhere);
       return is(cg::max(u, v), x < y ? y : x, x < y ? 0 : 1, x < y ? 1 : 0);
     }},
    {"e^x, log x, √x and erf x have the derivatives that are taken for granted",
     [] {
       return holds_if(follows_the_chain_rule(cg::exp) && follows_the_chain_rule(cg::log) &&
                       follows_the_chain_rule(cg::sqrt) && follows_the_chain_rule(cg::erf));
     }},
    {"which are e^x, 1/x, 1/(2√x) and 2/√π e^(-x²)",
     [] {
       const auto [x, y, u, v] = given(somewhere);
       return holds_if(cg::exp(u).partial(0) == cg::exp(x) && cg::log(u).partial(0) * x == 1 &&
                       cg::sqrt(u).partial(0) * 2 * cg::sqrt(x) == 1 &&
                       cg::erf(u).partial(0) * cg::sqrt(cg::pi<residue>) == 2 * cg::exp(-x * x));
     }},
    {"of functions with a definition those that they carry are found",
     [] {
       return holds_if(follows_the_chain_rule(cg::sigmoid) && follows_the_chain_rule(cg::tanh) &&
                       follows_the_chain_rule(cg::softplus) && follows_the_chain_rule(cg::expm1) &&
                       follows_the_chain_rule(cg::log1p));
     }},
    {"and of formulas as well",
     [] {
       return holds_if(follows_the_chain_rule(cg::square) && follows_the_chain_rule(cg::silu) &&
                       follows_the_chain_rule(cg::gelu) && follows_the_chain_rule(cg::relu) &&
                       follows_the_chain_rule(cg::identity));
     }},
    {"a slope that is told from the value is asked for, of the value",
     [] {
       const auto [x, y, u, v] = given(somewhere);
       const residue z = x * y, value = z > 0 ? z : 5 * z, slope = -7 * value;
       return is(cg::differentiable<sloping_rule>{}(u * v), value, slope * y, slope * x);
     }},
    {"leaky_relu and elu have the slopes that backpropagation takes",
     [] {
       for (std::size_t i = 0; i < 8; ++i) {
         const residue x = pseudo_random(given(i));
         const dual u = dual::variable(x, 1);
         if (!is(cg::leaky_relu(u), cg::leaky_relu(x), 0,
                 cg::leaky_relu.derivative_from_value(cg::leaky_relu(x))) ||
             !is(cg::elu(u), cg::elu(x), 0, cg::elu.derivative_from_value(cg::elu(x))))
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"π is a constant: (2/√π e^(-x²))' = -2x (2/√π e^(-x²))",
     [] {
       const auto [x, y, u, v] = given(somewhere);
       const residue slope = cg::erf.derivative(x);
       return is(cg::erf.derivative(u), slope, -2 * x * slope, 0);
     }},
    {"many derivatives at once",
     [] {
       cg::proof::free_dual<40> product = 1;
       residue value = 1;
       for (std::size_t i = 0; i < 40; ++i) {
         product *= cg::proof::free_dual<40>::variable(pseudo_random(given(i)), i);
         value *= pseudo_random(i);
       }
       for (std::size_t i = 0; i < 40; ++i) {
         if (product.partial(i) * pseudo_random(i) != value) return holds_if(false);
       }
       return holds_if(product.value == value);
     }},
};
static_assert(all_hold<free_dual_laws>);
