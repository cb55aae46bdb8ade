// Functions with branches: every piece is found, and every corner, and what is wrong there alone is refused.
#include <constgrad/function.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network_proof/own_functions.hpp"

namespace cg = constgrad;

struct wrong_below_0 : square_value {
  static constexpr auto derivative(const auto& x) { return x > 0 ? x + x : x - x; }
};
struct wrong_at_0 : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x == 0 ? Number(7) : x + x;
  }
};
struct wrong_at_a_third : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 3 * x == 1 ? Number(7) : x + x;
  }
};
struct wrong_between_squares : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 1 < x * x && x * x < 4 ? 3 * x : x + x;
  }
};
struct wrong_from_9_to_10 : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 9 < x && x < 10 ? 3 * x : x + x;
  }
};
/// x kept between -1 and 1, with this slope there and at the corners.
template <int Inside, int Corner>
struct hard_tanh {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < -1 ? Number(-1) : x < 1 ? x : Number(1);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x == -1 || x == 1 ? Number(Corner) : Number(x < -1 ? 0 : x < 1 ? Inside : 0);
  }
};
/// x kept between 0 and 6.
template <int Inside>
struct relu_6 {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < 0 ? Number(0) : x < 6 ? x : Number(6);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return Number(x < 0 ? 0 : x < 6 ? Inside : 0);
  }
};
/// x/6 + ½ kept between 0 and 1.
template <int Denominator>
struct hard_sigmoid {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < -3 ? Number(0) : x < 3 ? x / Number(6) + Number(1) / Number(2) : Number(1);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x < -3 || 3 < x ? Number(0) : Number(1) / Number(Denominator);
  }
};
/// 0 or 1, whose slope is 0 wherever it has one.
struct sloping_step {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return Number(x < 0 ? 0 : 1);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x == 0 ? Number(0) : Number(1);
  }
};
/// e^x with a slope that is wrong where e^x > 2.
struct wrong_for_large_exponentials {
  static constexpr auto value(const auto& x) { return cg::exp(x); }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return cg::exp(x) > 2 ? 2 * cg::exp(x) : cg::exp(x);
  }
};
/// A branch that no number takes, though nothing tells.
struct never_negative : right_square {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return 1 + x * x < 0 ? Number(5) : x * x;
  }
};

/// The greatest whole number up to x, of those below Steps.
template <int Steps>
struct stairs {
  template <class Number>
  static constexpr Number value(const Number& x) {
    int step = 0;
    while (step < Steps - 1 && !(x < Number(step + 1))) ++step;
    return Number(step);
  }
  template <class Number>
  static constexpr Number derivative(const Number&) {
    return Number(0);
  }
};

struct dead_piece {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < 5 && x > 7 ? Number(3) : x * x;
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x < 5 && x > 7 ? Number(9) : x + x;
  }
};
struct same_in_two_pieces {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < 2 ? x * x : (x - 2) * (x + 2) + 4;
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x > -1 ? 2 * x : x + x;
  }
};
struct absolute_by_branches {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < 0 ? -x : x;
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x < 0 ? Number(-1) : x == 0 ? Number(0) : Number(1);
  }
};
constexpr law pieces_laws[] = {
    {"a piece that no number is in", [] { return right_function<dead_piece>(); }},
    {"pieces of one formula", [] { return right_function<same_in_two_pieces>(); }},
    {"at a corner any slope from the one side's to the other's",
     [] {
       return holds_if(right_function<absolute_by_branches>() &&
                       right_function<hard_tanh<1, 1>>() && right_function<hard_tanh<1, 0>>());
     }},
    {"a kept number, with its slope",
     [] {
       return holds_if(right_function<relu_6<1>>() && right_function<hard_sigmoid<6>>() &&
                       right_function<leaky<10>>());
     }},
    {"wrong on one side of 0",
     [] {
       return wrong_function<wrong_below_0>("derivative: x: backward gives 0 times the derivative");
     }},
    {"wrong at 0 alone",
     [] {
       return wrong_function<wrong_at_0>(
           "derivative: x: backward gives 7.0, the derivative is 0.0 at x = 0.0, at a corner");
     }},
    {"wrong at 1/3 alone",
     [] {
       return wrong_function<wrong_at_a_third>(
           "derivative: x: backward gives 21/2 times the derivative at "
           "x = 0.3333333333333333, at a corner");
     }},
    {"wrong between two roots",
     [] {
       return wrong_function<wrong_between_squares>(
           "derivative: x: backward gives 3/2 times the derivative at x = 1.0");
     }},
    {"wrong far off, in a short piece",
     [] {
       return wrong_function<wrong_from_9_to_10>(
           "derivative: x: backward gives 3/2 times the derivative");
     }},
    {"a middle piece",
     [] {
       return wrong_function<hard_tanh<7, 1>>(
           "derivative: x: backward gives 7 times the derivative");
     }},
    {"a corner",
     [] {
       return wrong_function<hard_tanh<1, 2>>(
           "derivative: x: backward gives 2 times the derivative at x = -1.0, at a corner");
     }},
    {"a middle piece of even width",
     [] {
       return wrong_function<relu_6<-1>>("derivative: x: backward gives -1 times the derivative");
     }},
    {"a middle piece without its factor",
     [] {
       return wrong_function<hard_sigmoid<1>>(
           "derivative: x: backward gives 6 times the derivative");
     }},
    {"a step with a slope",
     [] {
       return wrong_function<sloping_step>(
           "derivative: x: backward gives 1.0, the derivative is -0.0");
     }},
    {"wrong where an exponential is large",
     [] {
       return wrong_function<wrong_for_large_exponentials>(
           "derivative: x: backward gives 2 times the derivative");
     }},
    {"stairs", [] { return right_function<stairs<15>>(); }},
    {"more pieces than are visited",
     [] {
       return wrong_function<stairs<25>>(
           "derivative: its pieces were not all visited: after 40 places ");
     }},
    {"a branch that can't be reached, and isn't known to have no other side",
     [] {
       return wrong_function<never_negative>(
           "derivative: comparison 1, of 1.0020938594782702 with 0.0, "
           "went one way at all places that "
           "were found, so that the other way is not proved");
     }},
};
static_assert(all_hold<pieces_laws>);
