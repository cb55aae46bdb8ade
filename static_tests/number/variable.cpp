#include <constgrad/number/variable.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

using variable = cg::variable<double>;

/// Runs f on the variables x = 3 and y = -2; claims its value and both derivatives, exactly.
template <class F>
constexpr cg::verdict is(F f, double value, double d_x, double d_y) {
  cg::tape<double, 8> tape;
  const variable x{given(3.0), tape}, y{given(-2.0), tape};
  const variable result = f(x, y);
  tape.read_backwards(result.place);
  return holds_if(result.value == value && tape.slope(x.place) == d_x &&
                  tape.slope(y.place) == d_y);
}

/// The sum of N variables on a tape with room for Capacity operations.
template <std::size_t N, std::size_t Capacity>
constexpr double sum_of() {
  cg::tape<double, Capacity> tape;
  variable sum = 0;
  for (std::size_t i = 0; i < N; ++i) sum += variable{1.0, tape};
  return sum.value;
}

/// Whether there is room: a tape that is full throws, and what throws is no constant.
template <std::size_t N, std::size_t Capacity>
static constexpr bool fits = requires { typename std::bool_constant<sum_of<N, Capacity>() == N>; };

/// A sum of variables that stand on one tape or on two.
static constexpr double sum_of_tapes(bool two) {
  cg::tape<double, 4> a, b;
  const variable v[]{{1.0, a}, {2.0, two ? b : a}};
  const double weights[]{1, 1};
  return weighted_sum(weights, v, 2).value;
}

// Whole numbers and halves: nothing rounds, so that == decides.
/// x² read backwards on x's tape, and the slope of x; with 0 what stands on another tape is read, with 1 its slope is
/// asked for, with 2 that of a constant.
static constexpr double slope_on_two_tapes(int which) {
  cg::tape<double, 4> tape, other;
  const cg::variable x{3.0, tape}, y{5.0, other}, square = x * x, last = y * 7.0;
  tape.read_backwards(which == 0 ? last : square);
  return tape.slope(which == 1 ? y : which == 2 ? cg::variable<double>{2.0} : x);
}

/// The same by where they stand, of which the numbers are equal.
static constexpr double slope_at_place_on_two_tapes(int which) {
  cg::tape<double, 4> tape, other;
  const cg::variable x{3.0, tape}, y{5.0, other}, square = x * x, last = y * 7.0;
  tape.read_backwards((which == 0 ? last : square).place);
  return tape.slope((which == 1 ? y : which == 2 ? cg::variable<double>{2.0} : x).place);
}
static_assert(!std::is_convertible_v<cg::tape_place<double>, cg::place_on_tape>,
              "no place becomes a number that forgets its tape");

constexpr law variable_laws[] = {
    {"a variable has the derivative 1 with respect to itself alone",
     [] { return is([](auto, auto y) { return y; }, -2, 0, 1); }},
    {"a constant has none, and is on no tape",
     [] { return is([](auto, auto) { return variable{5.0}; }, 5, 0, 0); }},
    {"(x + y)' = 1, 1", [] { return is([](auto x, auto y) { return x + y; }, 1, 1, 1); }},
    {"(x - y)' = 1, -1", [] { return is([](auto x, auto y) { return x - y; }, 5, 1, -1); }},
    {"(xy)' = y, x", [] { return is([](auto x, auto y) { return x * y; }, -6, -2, 3); }},
    {"(x / y)' = 1 / y, -x / y²",
     [] { return is([](auto x, auto y) { return x / y; }, -1.5, -0.5, -0.75); }},
    {"(-x)' = -1", [] { return is([](auto x, auto) { return -x; }, -3, -1, 0); }},
    {"a variable that is used twice gathers both derivatives: (x²y + x)' = 2xy + 1, x²",
     [] { return is([](auto x, auto y) { return x * x * y + x; }, -15, -11, 9); }},
    {"constants of other types mix in, on both sides",
     [] {
       return holds_if(is([](auto x, auto) { return 2 * x + 1; }, 7, 2, 0) &&
                       is([](auto, auto y) { return 1.0f - y / 2; }, 2, 0, -0.5) &&
                       is([](auto, auto y) { return 6 / y; }, -3, 0, -1.5));
     }},
    {"and each operator takes a constant on either side: the values",
     [] {
       return holds_if(is([](auto x, auto) { return 4 + x; }, 7, 1, 0) &&
                       is([](auto x, auto) { return x + 4.0f; }, 7, 1, 0) &&
                       is([](auto x, auto) { return 4 - x; }, 1, -1, 0) &&
                       is([](auto x, auto) { return x - 4; }, -1, 1, 0) &&
                       is([](auto x, auto) { return x * 4; }, 12, 4, 0) &&
                       is([](auto x, auto) { return 4 * x; }, 12, 4, 0) &&
                       is([](auto, auto y) { return y / 4; }, -0.5, 0, 0.25));
     }},
    {"the operators that assign are the others",
     [] {
       return is(
           [](auto x, auto y) {
             auto result = x; // ((x + y) y - 2) / y = x + y - 2 / y
             result += y;
             result *= y;
             result -= 2;
             result /= y;
             return result;
           },
           2, 1, 1.5);
     }},
    {"branches go by the value alone",
     [] {
       return is(
           [](auto x, auto y) {
             const bool as_values = y < x && x > y && y <= x && x >= y && x == 3 && x <= 3 &&
                                    x >= 3 && !(x < 3) && !(x > 3) && !(x == y) && !(x <= y) &&
                                    !(y >= x);
             return as_values ? x * y : x;
           },
           -6, -2, 3);
     }},
    {"the chain rule multiplies with the outer derivative",
     [] { return is([](auto x, auto y) { return chain(x * y, 10.0, 0.5); }, 10, -1, 1.5); }},
    {"constants alone write nothing",
     [] {
       cg::tape<double, 1> tape;
       const variable x{given(3.0), tape}, sum = variable{1.0} + variable{2.0} * 3;
       return holds_if(tape.length() == 1 && sum.place.tape == nullptr && sum.value == 7 &&
                       x.value == 3);
     }},
    {"what is made of constants is one: (1 + 2) y",
     [] { return is([](auto, auto y) { return (variable{1.0} + variable{2.0}) * y; }, -6, 0, 3); }},
    {"a variable and a constant variable: one derivative is written",
     [] {
       cg::tape<double, 3> tape;
       const variable x{given(3.0), tape}, left = variable{2.0} * x, right = x / variable{2.0};
       tape.read_backwards(right.place);
       const double of_right = tape.slope(x.place);
       tape.read_backwards(left.place);
       return holds_if(of_right == 0.5 && tape.slope(x.place) == 2 && left.value == 6);
     }},
    {"a weighted sum is one operation: 2x - 3y + 5",
     [] {
       cg::tape<double, 3> tape;
       const variable v[]{{given(3.0), tape}, {given(-2.0), tape}, 5.0};
       const double weights[]{2, -3, 1};
       const variable sum = weighted_sum(weights, v, 3);
       tape.read_backwards(sum.place);
       return holds_if(sum.value == 17 && sum.place.number == 3 && sum.place.tape == &tape &&
                       tape.slope(1) == 2 && tape.slope(2) == -3);
     }},
    {"a constant may be the first operand: 5 + 2x",
     [] {
       cg::tape<double, 3> tape;
       const variable v[]{5.0, {given(3.0), tape}};
       const double weights[]{1, 2};
       const variable sum = weighted_sum(weights, v, 2);
       tape.read_backwards(sum.place);
       return holds_if(sum.value == 11 && sum.place.tape == &tape && tape.length() == 2 &&
                       tape.slope(1) == 2);
     }},
    {"of constants it is a constant",
     [] {
       const variable v[]{given(3.0), -2.0};
       const double weights[]{2, -3};
       const variable sum = weighted_sum(weights, v, 2);
       return holds_if(sum.value == 12 && sum.place.tape == nullptr && sum.place.number == 0);
     }},
    {"variables of two tapes do not meet in one sum",
     [] {
       return holds_if(is_constant<[] { return sum_of_tapes(false); }> &&
                       !is_constant<[] { return sum_of_tapes(true); }>);
     }},
    {"variables of two tapes do not meet in one operation",
     [] {
       constexpr auto of_one = [] {
         cg::tape<double, 4> a;
         return (variable{1.0, a} * variable{2.0, a}).value;
       };
       constexpr auto of_two = [] {
         cg::tape<double, 4> a, b;
         return (variable{1.0, a} * variable{2.0, b}).value;
       };
       return holds_if(is_constant<of_one> && !is_constant<of_two>);
     }},
    {"a tape takes as much as it has room for, and refuses more",
     [] { return holds_if(fits<3, 6> && !fits<3, 5>); }},
    {"nothing is less than NaN, greater or equal",
     [] {
       const variable none = std::numeric_limits<double>::quiet_NaN(), one = given(1.0);
       return holds_if(!(none < one) && !(none > one) && !(none <= one) && !(none >= one) &&
                       !(none == one) && !(one < none) && !(one > none) && !(one <= none) &&
                       !(one >= none) && !(none <= none) && !(none == none));
     }},
    {"as text its value",
     [] {
       cg::tape<double, 4> written;
       const variable x{given(0.1), written};
       return holds_if((cg::message{} << x << '!') == "0.1!" &&
                       (cg::message{} << "x = " << x) == "x = 0.1");
     }},
    {"a variable of another tape has no slope here, and none is read from it",
     [] {
       return holds_if(!is_constant<[] { return slope_on_two_tapes(0); }> &&
                       !is_constant<[] { return slope_on_two_tapes(1); }> &&
                       slope_on_two_tapes(given(2)) == 0 && slope_on_two_tapes(given(3)) == 6);
     }},
    {"nor has its place",
     [] {
       return holds_if(!is_constant<[] { return slope_at_place_on_two_tapes(0); }> &&
                       !is_constant<[] { return slope_at_place_on_two_tapes(1); }> &&
                       slope_at_place_on_two_tapes(given(2)) == 0 &&
                       slope_at_place_on_two_tapes(given(3)) == 6);
     }},
    {"a constant beside a variable is what converts to its type, but a long double",
     [] {
       return holds_if(cg::constant_beside<int, double> && cg::constant_beside<float, double> &&
                       !cg::constant_beside<long double, double> &&
                       !cg::constant_beside<const char*, double>);
     }},
};
static_assert(all_hold<variable_laws>);
