#include <constgrad/number/dual.hpp>
#include <constgrad/number/formula_number.hpp>
#include <constgrad/number/interval.hpp>
#include <constgrad/number/rational.hpp>
#include <constgrad/number/variable.hpp>

#include "static_tests/law.hpp"

#include <complex>
#include <string_view>

namespace cg = constgrad;

/// A number that takes functions of one number as a whole, and one that takes those of two.
struct function {};
struct takes_of_one {
  friend constexpr int apply_function(function, takes_of_one) { return 1; }
};
struct takes_of_two {
  friend constexpr int apply_function(function, takes_of_two, takes_of_two) { return 2; }
};

/// What has a sum and a product, one of them, and a real part without an imaginary one.
struct has_sum {
  friend constexpr has_sum operator+(has_sum u, has_sum) { return u; }
};
struct has_product {
  friend constexpr has_product operator*(has_product u, has_product) { return u; }
};
struct has_real_part {
  constexpr double real() const { return 0; }
  friend constexpr has_real_part operator+(has_real_part u, has_real_part) { return u; }
  friend constexpr has_real_part operator*(has_real_part u, has_real_part) { return u; }
};

constexpr law formula_number_laws[] = {
    {"formulas run on all numbers but the machine's own",
     [] {
       return holds_if(cg::formula_number<cg::dual<double, 2>> &&
                       cg::formula_number<cg::interval<float>> &&
                       cg::formula_number<cg::rational> && !cg::formula_number<double> &&
                       !cg::formula_number<float> && !cg::formula_number<long double> &&
                       !cg::formula_number<int> && !cg::formula_number<cg::math::int128>);
     }},
    {"integers are of any size, and bool and characters among them",
     [] {
       return holds_if(cg::integer<long> && cg::integer<bool> && cg::integer<char> &&
                       cg::integer<cg::math::int128> && cg::integer<cg::math::uint128> &&
                       !cg::integer<double> && !cg::integer<cg::rational>);
     }},
    {"built-in numbers but double and float are integers and long double",
     [] {
       return holds_if(cg::other_built_in<int> && cg::other_built_in<cg::math::uint128> &&
                       cg::other_built_in<long double> && !cg::other_built_in<double> &&
                       !cg::other_built_in<float> && !cg::other_built_in<cg::rational> &&
                       !cg::other_built_in<function>);
     }},
    {"a number takes a function of one number, or of two, where apply_function(f, x) or "
     "apply_function(f, x, x) is",
     [] {
       return holds_if(cg::supports_apply<takes_of_one, function> &&
                       !cg::supports_apply<takes_of_two, function> &&
                       cg::supports_apply_to_two<takes_of_two, function> &&
                       !cg::supports_apply_to_two<takes_of_one, function> &&
                       !cg::supports_apply<double, function> &&
                       !cg::supports_apply_to_two<double, function>);
     }},
    {"no real number is what lacks a sum or a product, or is complex",
     [] {
       return holds_if(cg::no_real_number<std::string_view> && cg::no_real_number<has_sum> &&
                       cg::no_real_number<has_product> &&
                       cg::no_real_number<std::complex<double>> &&
                       !cg::no_real_number<has_real_part> && !cg::no_real_number<double> &&
                       !cg::no_real_number<bool> && !cg::no_real_number<cg::rational> &&
                       !cg::no_real_number<cg::dual<double, 1>>);
     }},
    {"dual numbers and variables carry derivatives",
     [] {
       return holds_if(cg::carries_derivatives<cg::dual<double, 2>> &&
                       cg::carries_derivatives<cg::variable<float>> &&
                       !cg::carries_derivatives<double> &&
                       !cg::carries_derivatives<cg::interval<double>> &&
                       !cg::carries_derivatives<cg::rational>);
     }},
};
static_assert(all_hold<formula_number_laws>);
