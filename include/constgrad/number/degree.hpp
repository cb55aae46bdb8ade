// How many points make an exact check a proof for all real numbers.
//
//     deg (a/b + c/d) = deg (ad + cb) / (bd)      deg (a/b · c/d) = deg (ac) / (bd)
//
// A polynomial of degree n that is 0 at n + 1 points is 0 everywhere. Run on `degree`, a formula
// gives a bound for its n.
#pragma once

namespace constgrad {

/// Bounds for the degrees in one variable of the numerator and the denominator that a formula of
/// + - * / has when nothing is cancelled. A number has degree 0.
struct degree {
  int numerator = 0, denominator = 0;

  constexpr degree() = default;
  constexpr degree(int above, int below) : numerator{above}, denominator{below} {}

  template <class Number>
  constexpr degree(const Number&) {}

  /// The variable itself.
  static constexpr degree variable() { return {1, 0}; }

  friend constexpr degree operator+(const degree& a, const degree& b) {
    const int left = a.numerator + b.denominator, right = b.numerator + a.denominator;
    return {left < right ? right : left, a.denominator + b.denominator};
  }
  friend constexpr degree operator-(const degree& a, const degree& b) { return a + b; }
  friend constexpr degree operator-(const degree& a) { return a; }
  friend constexpr degree operator*(const degree& a, const degree& b) {
    return {a.numerator + b.numerator, a.denominator + b.denominator};
  }
  friend constexpr degree operator/(const degree& a, const degree& b) {
    return {a.numerator + b.denominator, a.denominator + b.numerator};
  }
  constexpr degree& operator+=(const degree& b) { return *this = *this + b; }
  constexpr degree& operator-=(const degree& b) { return *this = *this - b; }
  constexpr degree& operator*=(const degree& b) { return *this = *this * b; }
  constexpr degree& operator/=(const degree& b) { return *this = *this / b; }

  friend constexpr bool operator==(const degree&, const degree&) = default;
};

} // namespace constgrad
