#include <constgrad/function.hpp>
#include <constgrad/proof/identity.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>
#include <utility>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using cg::sigmoid, cg::softplus;
using cg::claim::identity;

static_assert(
    proof::identity<[](auto x) { return sigmoid(-x); }, [](auto x) { return 1 - sigmoid(x); }>);
static_assert(proof::identity<[](auto x, auto y) { return cg::exp(x + y); },
                              [](auto x, auto y) { return cg::exp(x) * cg::exp(y); }>);

// What is proved is told so, what is not is not.
static constexpr auto twice = [](auto x) { return 2 * x; };
static constexpr auto sum_with_itself = [](auto x) { return x + x; };
static constexpr auto itself = [](auto x) { return x; };
static_assert(cg::claim::outcome_of<twice, sum_with_itself>(0) == cg::claim::outcome::proved &&
              cg::claim::outcome_of<twice, itself>(0) == cg::claim::outcome::not_proved);
static_assert(cg::claim::is_proved(twice, sum_with_itself) && !cg::claim::is_proved(twice, itself));
static_assert(cg::claim::same_for_all_reals(cg::symbol("x") + 1, 1 + cg::symbol("x")) &&
              !cg::claim::same_for_all_reals(cg::symbol("x") + 1, cg::symbol("x")));

// A callable is taken as one of the least count of numbers.
template <std::size_t Count>
struct callable_with {
  template <class... Numbers>
    requires(sizeof...(Numbers) == Count)
  constexpr int operator()(const Numbers&...) const {
    return 0;
  }
};
static_assert([]<std::size_t... I>(std::index_sequence<I...>) {
  return ((cg::claim::arity<callable_with<I + 1>>() == I + 1) && ...);
}(std::make_index_sequence<8>{}));
static_assert(cg::claim::arity<decltype([](auto...) { return 0; })>() == 1);
static_assert(cg::claim::same_arity<callable_with<3>, callable_with<3>>());

// Rational are formulas without functions and without π.
static constexpr bool is_rational(const cg::expression& f) {
  const cg::expression x = cg::symbol("x");
  return cg::claim::two_sides{f, x}.are_rational() && cg::claim::two_sides{x, f}.are_rational();
}
static constexpr bool is_not_rational(const cg::expression& f) {
  const cg::expression x = cg::symbol("x");
  return !cg::claim::two_sides{f, x}.are_rational() && !cg::claim::two_sides{x, f}.are_rational();
}
static_assert(is_rational(cg::symbol("x") / (cg::symbol("y") + 1)) && is_rational(3));
static_assert(is_not_rational(cg::exp(cg::symbol("x"))) &&
              is_not_rational(cg::pi<cg::expression>) &&
              is_not_rational(cg::pi<cg::expression> + cg::symbol("x")) &&
              is_not_rational(cg::symbol("x") * cg::pi<cg::expression>));

/// f' by the chain rule, as a callable of its own.
template <class F>
struct slope_of {
  F f;
  constexpr auto operator()(const auto& x) const { return cg::derivative(f, x); }
};
template <class F>
slope_of(F) -> slope_of<F>;

/// f of the sum of eight numbers.
template <class F>
struct of_sum {
  F f;
  constexpr auto operator()(const auto& a, const auto& b, const auto& c, const auto& d,
                            const auto& e, const auto& g, const auto& h, const auto& i) const {
    return f(a + b + c + d + e + g + h + i);
  }
};
template <class F>
of_sum(F) -> of_sum<F>;

/// Binary cross-entropy -(t log p + (1 - t) log (1 - p)).
struct cross_entropy {
  template <class Number>
  constexpr Number operator()(const Number& p, const Number& t) const {
    return -(t * cg::log(p) + (1 - t) * cg::log(1 - p));
  }
};

/// ∂/∂p of the cross-entropy, and ∂/∂z of that of p = s(z).
struct entropy_slope {
  constexpr auto operator()(const auto& p, const auto& t) const {
    return cg::derivative([&t](const auto& q) { return cross_entropy{}(q, {t}); }, p);
  }
};
struct logit_slope {
  constexpr auto operator()(const auto& z, const auto& t) const {
    return cg::derivative([&t](const auto& y) { return cross_entropy{}(sigmoid(y), {t}); }, z);
  }
};

/// Where a counterexample is looked for, and a polynomial that is 0 at all of these places but one.
constexpr double places[]{0.5, 1.25, 0.75, 2, -0.5, -1.25, 0.25, -2, 0, 1, -1, 3, -3, 12, -12};
struct zero_but_at {
  double place;
  template <class Number>
  constexpr Number operator()(const Number& x) const {
    Number product{1};
    for (const double other : places)
      if (other != place) product *= x - other;
    return product;
  }
};

/// The claim that what is false at one of these places alone is refuted there.
constexpr cg::verdict found_out_at(int from, int to) {
  for (int i = from; i < to; ++i) {
    const zero_but_at f{given(places[i])};
    const cg::verdict judged =
        cg::claim::counterexample(f, [](auto) { return 0; }, std::index_sequence<0>{});
    const auto words = cg::message{} << "at (" << places[i] << ") the left side is " << f(places[i])
                                     << ", the right side 0.0";
    if (judged || judged.reason != words) return holds_if(false);
  }
  return {};
}

/// The claim that a claim is neither proved nor refuted, for this reason.
constexpr cg::verdict undecided(const cg::verdict& judged, const char* reason) {
  const auto words = cg::message{} << "it is not proved, and no counterexample is found: "
                                   << reason;
  return refuted(judged, words.characters);
}

constexpr law identity_laws[] = {
    {"an argument is no symbol of a user's, whatever its name",
     [] {
       return holds_if(!cg::claim::is_proved([](auto x) { return x - cg::symbol("a"); },
                                             [](auto x) { return x * 0; }));
     }},
    {"π is irrational in derivatives as well",
     [] {
       constexpr auto slope = [](auto x) {
         return cg::derivative([](auto y) { return cg::pi<decltype(y)> * y; }, x);
       };
       return holds_if(
           cg::claim::is_proved(slope, [](auto x) { return cg::pi<decltype(x)>; }) &&
           !cg::claim::is_proved(slope, [](auto x) { return x * 0 + 0x1.921fb54442d18p1; }));
     }},
    {"s(-x) = 1 - s(x)",
     [] {
       return identity([](auto x) { return sigmoid(-x); }, [](auto x) { return 1 - sigmoid(x); });
     }},
    {"tanh x = 2 s(2x) - 1",
     [] {
       return identity([](auto x) { return cg::tanh(x); },
                       [](auto x) { return 2 * sigmoid(2 * x) - 1; });
     }},
    {"e^(x + y) = e^x e^y",
     [] {
       return identity([](auto x, auto y) { return cg::exp(x + y); },
                       [](auto x, auto y) { return cg::exp(x) * cg::exp(y); });
     }},
    {"tanh(x + y) = (tanh x + tanh y) / (1 + tanh x tanh y)",
     [] {
       return identity([](auto x, auto y) { return cg::tanh(x + y); },
                       [](auto x, auto y) {
                         return (cg::tanh(x) + cg::tanh(y)) / (1 + cg::tanh(x) * cg::tanh(y));
                       });
     }},
    {"(e^x + 1)³ for a sum x of eight numbers: e^x is one variable, not eight",
     [] {
       return identity(of_sum{[](auto x) { return power(cg::exp(x) + 1, 3); }}, of_sum{[](auto x) {
                         const auto e = cg::exp(x);
                         return power(e, 3) + 3 * e * e + 3 * e + 1;
                       }});
     }},
    {"s(log (x / (1 - x))) = x",
     [] {
       return identity([](auto x) { return sigmoid(cg::log(x / (1 - x))); },
                       [](auto x) { return x; });
     }},
    {"e^(x - log (e^x + e^y)) = e^x / (e^x + e^y)",
     [] {
       return identity([](auto x, auto y) { return cg::exp(x - cg::log(cg::exp(x) + cg::exp(y))); },
                       [](auto x, auto y) { return cg::exp(x) / (cg::exp(x) + cg::exp(y)); });
     }},
    {"e^(softplus x - softplus -x) = e^x",
     [] {
       return identity([](auto x) { return cg::exp(softplus(x) - softplus(-x)); },
                       [](auto x) { return cg::exp(x); });
     }},
    {"(x + y)² = x² + 2xy + y²",
     [] {
       return identity([](auto x, auto y) { return cg::square(x + y); },
                       [](auto x, auto y) { return x * x + 2 * x * y + y * y; });
     }},
    {"x³ - y³ = (x - y) (x² + xy + y²)",
     [] {
       return identity([](auto x, auto y) { return power(x, 3) - power(y, 3); },
                       [](auto x, auto y) { return (x - y) * (x * x + x * y + y * y); });
     }},
    {"1/x + 1/y = (x + y)/(xy)",
     [] {
       return identity([](auto x, auto y) { return 1 / x + 1 / y; },
                       [](auto x, auto y) { return (x + y) / (x * y); });
     }},
    {"x/x = 1 wherever both sides are defined",
     [] { return identity([](auto x) { return x / x; }, [](auto) { return 1; }); }},
    {"expm1, log1p and softplus are what they are called",
     [] {
       return identity(
           [](auto x) { return cg::expm1(x) + cg::exp(cg::log1p(x)) * cg::exp(softplus(x)); },
           [](auto x) { return cg::exp(x) - 1 + (1 + x) * (1 + cg::exp(x)); });
     }},
    {"functions without a definition are variables: (erf x + √x)²",
     [] {
       return identity([](auto x) { return cg::square(cg::erf(x) + cg::sqrt(x)); },
                       [](auto x) {
                         const auto e = cg::erf(x), r = cg::sqrt(x);
                         return e * e + 2 * e * r + r * r;
                       });
     }},
    {"s' = s (1 - s)",
     [] {
       return identity(slope_of{sigmoid}, [](auto x) { return sigmoid(x) * (1 - sigmoid(x)); });
     }},
    {"tanh' = 1 - tanh²",
     [] {
       return identity(slope_of{cg::tanh}, [](auto x) { return 1 - cg::tanh(x) * cg::tanh(x); });
     }},
    {"softplus'' = s'",
     [] { return identity(slope_of<slope_of<decltype(softplus)>>{}, slope_of{sigmoid}); }},
    {"(u/v)' = (u' v - u v') / v² for u = x², v = 1 + e^x",
     [] {
       return identity(slope_of{[](auto x) { return x * x / (1 + cg::exp(x)); }}, [](auto x) {
         return (2 * x * (1 + cg::exp(x)) - x * x * cg::exp(x)) / cg::square(1 + cg::exp(x));
       });
     }},
    {"the cross-entropy's derivative is (p - t) / (p (1 - p))",
     [] {
       return identity(entropy_slope{}, [](auto p, auto t) { return (p - t) / (p * (1 - p)); });
     }},
    {"and over z, where p = s(z), it is p - t",
     [] { return identity(logit_slope{}, [](auto z, auto t) { return sigmoid(z) - t; }); }},
    {"of up to eight numbers",
     [] {
       return identity([](auto a, auto b, auto c, auto d, auto e, auto f, auto g,
                          auto h) { return (a + b) * c - d * (e + f) + g / h; },
                       [](auto a, auto b, auto c, auto d, auto e, auto f, auto g, auto h) {
                         return a * c + b * c - d * e - d * f + g / h;
                       });
     }},
    {"as real numbers, not as doubles: (x + 10^17) - 10^17 = x",
     [] { return identity([](auto x) { return (x + 1e17) - 1e17; }, [](auto x) { return x; }); }},
    {"and the numbers in it are the very doubles: 0.1 x + 0.2 x is not 0.3 x",
     [] {
       return refuted(
           identity([](auto x) { return x * 0.1 + x * 0.2; }, [](auto x) { return x * 0.3; }),
           "it is false, though not where it was tried: the difference is x/36028797018963968");
     }},
    {"a forgotten factor is found out",
     [] {
       return refuted(
           identity(slope_of{[](auto x) { return cg::exp(x * x); }},
                    [](auto x) { return 2 * cg::exp(x * x); }),
           "at (0.5) the left side is 1.2840254166877414, the right side 2.568050833375483");
     }},
    {"so is a forgotten 2",
     [] {
       return refuted(
           identity(slope_of{[](auto x) { return cg::exp(x * x); }},
                    [](auto x) { return x * cg::exp(x * x); }),
           "at (0.5) the left side is 1.2840254166877414, the right side 0.6420127083438707");
     }},
    {"so is s' of the output: s(p) (1 - s(p)) for p = s(x)",
     [] {
       return refuted(
           identity(slope_of{sigmoid},
                    [](auto x) {
                      const auto p = sigmoid(x);
                      return sigmoid(p) * (1 - sigmoid(p));
                    }),
           "at (0.5) the left side is 0.2350037122015945, the right side 0.22726609175218426");
     }},
    {"so is a wrong sign",
     [] {
       return refuted(identity(logit_slope{}, [](auto z, auto t) { return t - sigmoid(z); }),
                      "at (0.5, 0.75) the left side is -0.12754066879814546, the right side "
                      "0.12754066879814546");
     }},
    {"so is a quotient upside down",
     [] {
       return refuted(
           identity(entropy_slope{}, [](auto p, auto t) { return p * (1 - p) / (p - t); }),
           "at (0.75, 1.125) the left side is -2.0, the right side -0.5");
     }},
    {"what is false at one place is found out there", [] { return found_out_at(0, 5); }},
    {"also if that is one of the last to be tried", [] { return found_out_at(11, 15); }},
    {"or in the midst of them", [] { return found_out_at(5, 11); }},
    {"and √x² = x only where a negative number is tried",
     [] {
       return refuted(identity([](auto x) { return cg::sqrt(x * x); }, [](auto x) { return x; }),
                      "at (-0.5) the left side is 0.5, the right side -0.5");
     }},
    {"nothing is proved of what is defined nowhere",
     [] {
       return refuted(identity([](auto x) { return cg::log(-1 - x * x); },
                               [](auto x) { return 1 + cg::log(-1 - x * x); }),
                      "it is false wherever both sides are defined, as they are nowhere that was "
                      "tried: the difference is -1");
     }},
    {"nor 0/0 = 1, where an expression does not see the 0",
     [] {
       return undecided(identity(
                            [](auto x) {
                              return (cg::square(x + 1) - x * x - 2 * x - 1) /
                                     (cg::square(x + 2) - x * x - 4 * x - 4);
                            },
                            [](auto) { return 1; }),
                        "it is defined for no real numbers, as far as is seen");
     }},
    {"what is true and exceeds a limit is left unproved, and the reason names the limit",
     [] {
       constexpr auto power_plus_1 = [](auto x) { return power(x, 20'000) + 1; };
       return undecided(
           identity([=](auto x) { return cg::square(power_plus_1(x)); },
                    [](auto x) { return power(x, 40'000) + 2 * power(x, 20'000) + 1; }),
           "the degrees are so high that more than 20000 points would have to be tried");
     }},
};
static_assert(all_hold<identity_laws>);
