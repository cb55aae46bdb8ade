// How many points make an exact check a proof for all real numbers.
//
//     deg (a/b + c/d) = deg (ad + cb) / (bd)      deg (a/b · c/d) = deg (ac) / (bd)
//
// A polynomial of degree n that is 0 at n + 1 points is 0 everywhere. Run on `degree`, a formula
// gives a bound for its n.
#pragma once

namespace constgrad {

/// Bounds for the degrees in one variable of the numerator and the denominator that a formula of
/// + * / has when nothing is cancelled. A number has degree 0; what is above `most` counts as that.
struct degree {
  static constexpr int most = 1'000'000'000;

  int numerator = 0, denominator = 0;

  constexpr degree() = default;
  constexpr degree(int above, int below) : numerator{above}, denominator{below} {}

  template <class Number>
  constexpr degree(const Number&) {}

  /// The variable itself.
  static constexpr degree variable() { return {1, 0}; }

  friend constexpr degree operator+(const degree& a, const degree& b) {
    const int left = sum(a.numerator, b.denominator), right = sum(b.numerator, a.denominator);
    return {left < right ? right : left, sum(a.denominator, b.denominator)};
  }
  friend constexpr degree operator*(const degree& a, const degree& b) {
    return {sum(a.numerator, b.numerator), sum(a.denominator, b.denominator)};
  }
  friend constexpr degree operator/(const degree& a, const degree& b) {
    return {sum(a.numerator, b.denominator), sum(a.denominator, b.numerator)};
  }

  // The degree of a difference is that of a sum: it is a bound, and does not see what is cancelled.
  friend constexpr degree operator-(const degree& a, const degree& b) { return a + b; }
  friend constexpr degree operator-(const degree& a) { return a; }
  constexpr degree& operator+=(const degree& b) { return *this = *this + b; }
  constexpr degree& operator-=(const degree& b) { return *this = *this - b; }
  constexpr degree& operator*=(const degree& b) { return *this = *this * b; }
  constexpr degree& operator/=(const degree& b) { return *this = *this / b; }

  friend constexpr bool operator==(const degree&, const degree&) = default;

private:
  static constexpr int sum(int a, int b) { return a + b < most ? a + b : most; }
};

} // namespace constgrad
