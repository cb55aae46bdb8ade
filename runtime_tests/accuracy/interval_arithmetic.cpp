// + - * / fma and sqr of intervals: the tightest, all of them.
#include "constgrad/number/interval.hpp"

#include "asked_for.hpp"
#include "random_intervals.hpp"
#include "tightest.hpp"

namespace {

using namespace accuracy;

struct sum {
  static constexpr const char* name = "a + b";
  static auto value(auto a, auto b, auto) { return a + b; }
  static void exact(auto& ends, auto a, auto b, auto) {
    if (a.is_empty() || b.is_empty()) return;
    ends.include([&](mpfr_ptr y, mpfr_rnd_t r) { add(y, a.lower, b.lower, r); });
    ends.include([&](mpfr_ptr y, mpfr_rnd_t r) { add(y, a.upper, b.upper, r); });
  }
  static void add(mpfr_ptr y, double a, double b, mpfr_rnd_t r) {
    mpfr_set_d(y, a, r);
    mpfr_add_d(y, y, b, r);
  }
};

struct difference {
  static constexpr const char* name = "a - b";
  static auto value(auto a, auto b, auto) { return a - b; }
  static void exact(auto& ends, auto a, auto b, auto) {
    if (a.is_empty() || b.is_empty()) return;
    ends.include([&](mpfr_ptr y, mpfr_rnd_t r) { subtract(y, a.lower, b.upper, r); });
    ends.include([&](mpfr_ptr y, mpfr_rnd_t r) { subtract(y, a.upper, b.lower, r); });
  }
  static void subtract(mpfr_ptr y, double a, double b, mpfr_rnd_t r) {
    mpfr_set_d(y, a, r);
    mpfr_sub_d(y, y, b, r);
  }
};

/// All four products of ends, where 0 · ∞ = 0.
struct product {
  static constexpr const char* name = "a * b";
  static auto value(auto a, auto b, auto) { return a * b; }
  static void exact(auto& ends, auto a, auto b, auto) {
    if (a.is_empty() || b.is_empty()) return;
    for (const double x : {a.lower, a.upper}) {
      for (const double y : {b.lower, b.upper}) {
        ends.include([&](mpfr_ptr z, mpfr_rnd_t r) { multiply(z, x, y, r); });
      }
    }
  }
  static void multiply(mpfr_ptr z, double x, double y, mpfr_rnd_t r) {
    mpfr_set_d(z, x, r);
    mpfr_mul_d(z, z, y, r);
    if (x == 0 || y == 0) mpfr_set_zero(z, 1);
  }
};

/// All quotients of ends, where an end 0 stands for the numbers next to it: a / 0 = ±∞, on each side
/// of 0 that b has numbers on. 0 / 0 and ∞ / ∞ are NaN and none: another quotient has their limit.
struct quotient {
  static constexpr const char* name = "a / b";
  static auto value(auto a, auto b, auto) { return a / b; }
  static void exact(auto& ends, auto a, auto b, auto) {
    if (a.is_empty() || b.is_empty()) return;
    const auto divide = [&](double by) {
      for (const double x : {a.lower, a.upper}) {
        ends.include([&](mpfr_ptr z, mpfr_rnd_t r) {
          mpfr_set_d(z, x, r);
          mpfr_div_d(z, z, by, r);
        });
      }
    };
    if (b.lower != 0) divide(b.lower);
    if (b.upper != 0) divide(b.upper);
    if (b.lower <= 0 && b.upper > 0) divide(0.0);
    if (b.lower < 0 && b.upper >= 0) divide(-0.0);
  }
};

/// All four products and the third operand's end of that side, rounded together.
struct fused {
  static constexpr const char* name = "fma(a, b, c)";
  static auto value(auto a, auto b, auto c) { return fma(a, b, c); }
  static void exact(auto& ends, auto a, auto b, auto c) {
    if (a.is_empty() || b.is_empty() || c.is_empty()) return;
    for (const double x : {a.lower, a.upper}) {
      for (const double y : {b.lower, b.upper}) {
        ends.include([&](mpfr_ptr z, mpfr_rnd_t r) {
          static real factors[2], summand;
          factors[0] = x == 0 || y == 0 ? 0.0 : x;
          factors[1] = x == 0 || y == 0 ? 0.0 : y;
          summand = r == MPFR_RNDD ? c.lower : c.upper;
          mpfr_fma(z, factors[0], factors[1], summand, r);
        });
      }
    }
  }
};

/// The squares of both ends, and 0 if it is between.
struct square {
  static constexpr const char* name = "sqr(a)";
  static auto value(auto a, auto, auto) { return sqr(a); }
  static void exact(auto& ends, auto a, auto, auto) {
    if (a.is_empty()) return;
    for (const double x : {a.lower, a.upper}) {
      ends.include([&](mpfr_ptr y, mpfr_rnd_t r) { product::multiply(y, x, x, r); });
    }
    if (a.lower < 0 && a.upper > 0) {
      ends.include([](mpfr_ptr y, mpfr_rnd_t) { mpfr_set_zero(y, 1); });
    }
  }
};

template <class Operation, floating_point T>
bool judge(long count) {
  enclosures<T> judged{Operation::name};
  random_intervals<T> random;
  for (; count > 0; --count) {
    const auto a = random.operand(), b = count % 4 == 0 ? random.operand_like(a) : random.operand(),
               c = count % 4 == 1 ? random.operand_like(a * b) : random.operand();
    tightest_ends<T> expected;
    Operation::exact(expected, a, b, c);
    judged(Operation::value(a, b, c), expected);
  }
  return judged.report();
}

template <class... Operation>
bool judge_all(int count, char** options) {
  const bool more = asked_for("--more", count, options);
  const long doubles = more ? 2'000'000 : 400'000, floats = more ? 200'000 : 40'000;
  bool hold = true;
  ((hold = judge<Operation, double>(doubles) && hold), ...);
  ((hold = judge<Operation, float>(floats) && hold), ...);
  return hold;
}

} // namespace

int main(int count, char** options) {
  print_head_of_enclosures();
  return judge_all<sum, difference, product, quotient, fused, square>(count, options) ? 0 : 1;
}
