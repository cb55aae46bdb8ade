// The hardest arguments around 0, where f(x) is a short sum and its bits are not random: with
//
//     f(x) = x + a x^p + b x^(2p - 1) + …,   x = x0 + j u,   u the unit in x's last place,
//
// let a x0^p be a tie, an odd multiple of u/2. It stays one for every j, and the terms after it decide:
// p a x0^(p - 1) j u + b x0^(2p - 1). There is a j for which these cancel, too, to less than one such step,
// or entirely: for log(1 + x), where x0²/u is an odd multiple of 3, and for tanh x, where x0³/u is one of
// 7.5. Then the term after these decides: log1p(0x1.8000000000003p-50) needs 153 bits.
//
// All x0 of a few digits are tried; j is solved for, with ties and with numbers in place of ties, which are
// as hard for the ends of an interval; and the neighbours are tried, too. By hand: near_zero 10 tries all x0 of 10
// digits, eight times as many.
#include "constgrad/function.hpp"

#include "asked_for.hpp"
#include "real.hpp"
#include "table.hpp"
#include "tightest.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <vector>

namespace {

using namespace accuracy;
namespace math = constgrad::math;

/// A function: MPFR's, ours, and its slope at 0.
struct logarithm_of_one_plus {
  static constexpr const char* name = "log1p";
  using function = math::log1p_function;
  static constexpr auto& ours = constgrad::log1p;
  static constexpr double slope = 1;
  static constexpr auto exact = mpfr_log1p;
};
struct exponential_minus_one {
  static constexpr const char* name = "expm1";
  using function = math::expm1_function;
  static constexpr auto& ours = constgrad::expm1;
  static constexpr double slope = 1;
  static constexpr auto exact = mpfr_expm1;
};
struct hyperbolic_tangent {
  static constexpr const char* name = "tanh";
  using function = math::tanh_function;
  static constexpr auto& ours = constgrad::tanh;
  static constexpr double slope = 1;
  static constexpr auto exact = mpfr_tanh;
};
struct arctangent {
  static constexpr const char* name = "atan";
  using function = math::atan_function;
  static constexpr auto& ours = constgrad::atan;
  static constexpr double slope = 1;
  static constexpr auto exact = mpfr_atan;
};
struct sine {
  static constexpr const char* name = "sin";
  using function = math::sin_function;
  static constexpr auto& ours = constgrad::sin;
  static constexpr double slope = 1;
  static constexpr auto exact = mpfr_sin;
};
struct exponential {
  static constexpr const char* name = "exp";
  using function = math::exp_function;
  static constexpr auto& ours = constgrad::exp;
  static constexpr double slope = 1;
  static constexpr auto exact = mpfr_exp;
};
struct logistic {
  static constexpr const char* name = "sigmoid";
  using function = math::sigmoid_function;
  static constexpr auto& ours = constgrad::sigmoid;
  static constexpr double slope = 0.25;
  /// 1 / (1 + e^-x)
  static int exact(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t direction) {
    mpfr_neg(y, x, MPFR_RNDN);
    mpfr_exp(y, y, MPFR_RNDN);
    mpfr_add_ui(y, y, 1, MPFR_RNDN);
    return mpfr_ui_div(y, 1, y, direction);
  }
};

struct logarithm {
  static constexpr const char* name = "log";
  using function = math::log_function;
  static constexpr auto& ours = constgrad::log;
  static constexpr auto exact = mpfr_log;
};

struct cosine {
  static constexpr const char* name = "cos";
  using function = math::cos_function;
  static constexpr auto& ours = constgrad::cos;
  static constexpr auto exact = mpfr_cos;
};

constexpr mpfr_prec_t bits = 280; // the hardest known argument needs 153

/// The unit in the last place of numbers like x.
template <floating_point T>
double unit(T x) {
  const auto magnitude = std::abs(x);
  return static_cast<double>(std::nextafter(magnitude, std::numeric_limits<T>::infinity()) -
                             magnitude);
}

/// Moves x by units of its last place so that f(x) is next to a tie, or to a number.
template <class Function, floating_point T>
class solver {
public:
  /// x, moved until f(x) is as close as can be.
  T solve(T x, bool tie) {
    for (int turn = 0; turn < 8; ++turn) {
      const double steps = steps_to(x, tie), u = unit(x);
      if (steps == 0 || !(std::abs(steps) * u < std::abs(static_cast<double>(x)) / 8)) return x;
      x = static_cast<T>(static_cast<double>(x) + steps * u);
    }
    return x;
  }

private:
  /// j units more, of u each, move f(x) by slope · j u, from one tie to another, and by
  /// (f'(x) - slope) · j u, which is to make up for how far f(x) is from a tie.
  double steps_to(T x, bool tie) {
    at = static_cast<double>(x);
    Function::exact(value, at, MPFR_RNDN);
    const double u = unit(x), of_value = unit(static_cast<T>(mpfr_get_d(value, MPFR_RNDN)));
    // f'(x) - slope, by a difference
    const double h = std::ldexp(std::abs(static_cast<double>(x)), -30);
    at = static_cast<double>(x) + h;
    Function::exact(beside, at, MPFR_RNDN);
    mpfr_sub(beside, beside, value, MPFR_RNDN);
    mpfr_set_d(other, h, MPFR_RNDN);
    mpfr_div(beside, beside, other, MPFR_RNDN);
    mpfr_sub_d(beside, beside, Function::slope, MPFR_RNDN);
    const double extra = mpfr_get_d(beside, MPFR_RNDN);
    // how far from a tie or a number
    mpfr_div_d(value, value, of_value, MPFR_RNDN);
    if (tie) mpfr_add_d(value, value, 0.5, MPFR_RNDN);
    mpfr_round(other, value);
    mpfr_sub(value, value, other, MPFR_RNDN);
    const double off = mpfr_get_d(value, MPFR_RNDN) * of_value;
    return std::round(-off / (extra * u));
  }

  real at{bits}, value{bits}, beside{bits}, other{bits};
};

/// Judges a function at one argument after the other: its value, its value in an array, its enclosure.
template <class Function, floating_point T>
class judged {
public:
  void operator()(T x) {
    if (x == 0 || !(std::abs(x) < 2)) return;
    arguments.push_back(x);
    if (arguments.size() == 4096) flush();
  }

  bool report() {
    flush();
    std::printf("| %-8s | %-6s | %10lld | %8lld | %8lld | %12lld |\n", Function::name, name_of<T>,
                count, wrong, outside, wide);
    return wrong + outside + wide == 0;
  }

private:
  void flush() {
    std::vector<T> values(arguments.size());
    Function::ours.each(arguments.data(), values.data(), arguments.size());
    for (std::size_t i = 0; i < arguments.size(); ++i) judge(arguments[i], values[i]);
    arguments.clear();
  }

  void judge(T x, T from_array) {
    ++count;
    at = static_cast<double>(x);
    Function::exact(value, at, MPFR_RNDN);
    const T expected = rounded<T>(value, MPFR_RNDN), got = Function::ours(x);
    if (got != expected || from_array != expected) complain("value", x, got, expected, ++wrong);
    if constexpr (std::same_as<T, double>) {
      const auto [below, above] = math::enclosure<typename Function::function>(x);
      const double down = rounded<double>(value, MPFR_RNDD), up = rounded<double>(value, MPFR_RNDU);
      if (!(below <= down && up <= above)) complain("enclosure", x, below, down, ++outside);
      if (below < down || up < above) complain("width", x, below, down, ++wide);
    }
  }

  static void complain(const char* what, T x, T got, T expected, long long so_far) {
    if (so_far > 3) return;
    std::fprintf(stderr, "%s of %s at %a: got %a, expected %a\n", what, Function::name,
                 static_cast<double>(x), static_cast<double>(got), static_cast<double>(expected));
  }

  std::vector<T> arguments;
  real at{bits}, value{bits};
  long long count = 0, wrong = 0, outside = 0, wide = 0;
};

template <class Function, floating_point T>
bool judge(int digits) {
  solver<Function, T> solver;
  judged<Function, T> judge;
  for (int exponent = 2; exponent <= std::numeric_limits<T>::digits + 6; ++exponent) {
    for (int m = 1; m < 1 << digits; m += 2) {
      for (const T sign : {T{1}, T{-1}}) {
        T x0 = sign * std::ldexp(static_cast<T>(m), -exponent - std::ilogb(m));
        judge(x0);
        for (const bool tie : {true, false}) {
          const T x = solver.solve(x0, tie);
          judge(x);
          judge(std::nextafter(x, T{1}));
          judge(std::nextafter(x, T{-1}));
        }
      }
    }
  }
  return judge.report();
}

/// The logarithm next to 1, where x - 1 has few digits, and the cosine next to 0, and those around: only a tie is hard there.
template <class Function, floating_point T>
bool judge_near(T middle, int digits) {
  judged<Function, T> judge;
  for (int exponent = 2; exponent <= std::numeric_limits<T>::digits; ++exponent) {
    for (int m = 1; m < 1 << digits; m += 2) {
      for (const T sign : {T{1}, T{-1}}) {
        T x = middle + sign * std::ldexp(static_cast<T>(m), -exponent - std::ilogb(m));
        for (int i = 0; i < 3; ++i, x = std::nextafter(x, T{1})) judge(x);
      }
    }
  }
  return judge.report();
}

template <class Function>
bool judge_both(int digits) {
  const bool doubles = judge<Function, double>(digits);
  return judge<Function, float>((std::min)(digits, 11)) && doubles;
}

} // namespace

int main(int count, char** options) {
  int digits = 7;
  if (asked_for("--more", count, options)) {
    digits = 8;
  } else if (count > 1) {
    digits = std::atoi(options[1]);
  }
  std::puts("| judged   | type   |  arguments |    wrong |  outside | not tightest |");
  std::puts("| -------- | ------ | ---------: | -------: | -------: | -----------: |");
  bool holds = true; // each is judged, whatever the others say
  holds = judge_both<logarithm_of_one_plus>(digits) && holds;
  holds = judge_near<logarithm>(1.0, digits) && holds;
  holds = judge_near<logarithm>(1.0f, (std::min)(digits, 11)) && holds;
  holds = judge_near<cosine>(0.0, digits) && holds;
  holds = judge_near<cosine>(0.0f, (std::min)(digits, 11)) && holds;
  holds = judge_both<exponential_minus_one>(digits) && holds;
  holds = judge_both<hyperbolic_tangent>(digits) && holds;
  holds = judge_both<arctangent>(digits) && holds;
  holds = judge_both<sine>(digits) && holds;
  holds = judge_both<exponential>(digits) && holds;
  holds = judge_both<logistic>(digits) && holds;
  return holds ? 0 : 1;
}
