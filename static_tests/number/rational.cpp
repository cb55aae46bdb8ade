#include <constgrad/number/dual.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <limits>
#include <type_traits>

namespace cg = constgrad;
using namespace cg::literals;
using cg::rational;

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max(),
                       least = std::numeric_limits<std::int64_t>::min();

/// The claim that a number is n / d, in these very terms.
constexpr cg::verdict is(const rational& got, std::int64_t n, std::int64_t d) {
  return {got.numerator == n && got.denominator == d, cg::message{} << "got " << got};
}

constexpr law rational_laws[] = {
    {"lowest terms, the sign above",
     [] {
       return holds_if(is(rational{given(6L), -4}, -3, 2) && is(rational{-6, -4}, 3, 2) &&
                       is(rational{-6, 4}, -3, 2) && is(rational{3, -1}, -3, 1) &&
                       is(rational{0, -7}, 0, 1) && is(rational{5, 5}, 1, 1));
     }},
    {"a fraction of what is no whole number is refused with a reason of its own",
     [] {
       return holds_if(std::is_constructible_v<rational, double, int> &&
                       std::is_constructible_v<rational, int, double>);
     }},
    {"a whole number, and none",
     [] { return holds_if(is(given(7), 7, 1) && is(rational{}, 0, 1) && is(7u, 7, 1)); }},
    {"1/2 + 1/3 = 5/6", [] { return is(rational{given(1L), 2} + rational{1, 3}, 5, 6); }},
    {"1/2 - 1/3 = 1/6", [] { return is(rational{given(1L), 2} - rational{1, 3}, 1, 6); }},
    {"2/3 · 9/4 = 3/2", [] { return is(rational{given(2L), 3} * rational{9, 4}, 3, 2); }},
    {"2/3 : -4/9 = -3/2", [] { return is(rational{given(2L), 3} / rational{-4, 9}, -3, 2); }},
    {"-(2/3) = -2/3", [] { return is(-rational{given(2L), 3}, -2, 3); }},
    {"the operators that assign are the others",
     [] {
       rational x{given(1L), 2};
       x += 1;
       x *= rational{4, 3};
       x -= rational{1, 2};
       x /= 3;
       return is(x, 1, 2);
     }},
    {"the order is that of the numbers",
     [] {
       const rational third{given(1L), 3}, half{1, 2}, negative{-7, 2};
       return holds_if(third < half && negative < third && half > third && third <= third &&
                       third >= third && !(half <= third) && third == rational{2, 6} &&
                       third != half);
     }},
    {"what is between fits 128 bits, even where the result just fits 64",
     [] {
       return holds_if(is(rational{most, most - 1} * rational{most - 1, most}, 1, 1) &&
                       is(rational{least, 1} / rational{least, 1}, 1, 1) &&
                       rational{most - 1, most} < rational{most, most - 1});
     }},
    {"what does not fit throws, and so does a division by 0",
     [] {
       return holds_if(is_constant<[] { return rational{most, 1}; }> &&
                       !is_constant<[] { return rational{most, 1} + 1; }> &&
                       !is_constant<[] { return -rational{least, 1}; }> &&
                       !is_constant<[] { return rational{1, most} * rational{1, 2}; }> &&
                       !is_constant<[] { return rational{1, 0}; }> &&
                       !is_constant<[] { return rational{1, 2} / 0; }>);
     }},
    {"a literal is the decimal as it is written",
     [] {
       return holds_if(is(1.54_rational, 77, 50) && is(0.1_rational, 1, 10) &&
                       is(20_rational, 20, 1) && is(1'000.5_rational, 2001, 2) &&
                       is(.25_rational, 1, 4) && is(3._rational, 3, 1));
     }},
    {"its exponent moves the point, as far as 64 bits go",
     [] {
       return holds_if(is(2.5e-3_rational, 1, 400) && is(2.5e3_rational, 2500, 1) &&
                       is(2.5e+3_rational, 2500, 1) && is(1e0_rational, 1, 1) &&
                       is(1e0'9_rational, 1'000'000'000, 1) && is(12e-1_rational, 6, 5) &&
                       is(0.0001e14_rational, 10'000'000'000, 1) &&
                       is(1e18_rational, 1'000'000'000'000'000'000, 1) &&
                       is(1e-18_rational, 1, 1'000'000'000'000'000'000) && is(0e9_rational, 0, 1) &&
                       is(-1'0.5e1_rational, -105, 1) && is(9223372036854775807_rational, most, 1));
     }},
    {"and a long literal is a fraction where that fits, whatever is needed on the way",
     [] {
       constexpr std::int64_t power_of_2 = std::int64_t{1} << 62;
       return holds_if(
           is(1.500000000000000000000000000000000000000_rational, 3, 2) &&
           is(2500000000000000000000000000000000000000e-39_rational, 5, 2) &&
           is(0.00000000000000000000000000000000000000025e40_rational, 5, 2) &&
           is(2.1684043449710088680149056017398834228515625e-19_rational, 1, power_of_2) &&
           is(0e99999999999999999999_rational, 0, 1) && is(010_rational, 10, 1) &&
           is(3.9999999999999999995663191310057982263970188796520233154296875_rational, most,
              power_of_2 / 2));
     }},
    {"what does not fit is known before it is computed",
     [] {
       constexpr auto fits = [](const char* text) {
         return cg::fraction_parts{cg::decimal_literal<32>{text}}.fit;
       };
       // 2^66.3 + 2^-62, whose numerator would have more than 128 bits.
       const cg::decimal_literal<128> large{
           "92233720368547758070."
           "00000000000000000021684043449710088680149056017398834228515625"};
       return holds_if(!cg::fraction_parts{large}.fit && fits(given("9223372036854775807")) &&
                       !fits("9223372036854775808") && !fits("1e-20") && fits("1e-18") &&
                       !fits("1e19") && !fits("6.02214076e23") && !fits("1e99999999999999999999") &&
                       !fits("1e-99999999999999999999") && !fits("4611686018427387904.5") &&
                       fits("4611686018427387903.5"));
     }},
    {"the parts of 0 are 0 and 1",
     [] {
       const cg::fraction_parts zero{cg::decimal_literal<32>{given("0.00")}};
       return holds_if(zero.fit && zero.numerator == 0 && zero.denominator == 1);
     }},
    {"its limits say what those of its parts do, and that no fraction is rounded or infinite",
     [] {
       using limits = std::numeric_limits<rational>;
       using whole = std::numeric_limits<std::int64_t>;
       return holds_if(
           limits::is_specialized && limits::is_signed && limits::is_exact && limits::is_bounded &&
           limits::traps && !limits::is_integer && !limits::is_iec559 && !limits::is_modulo &&
           limits::digits == whole::digits && limits::digits10 == whole::digits10 &&
           limits::max_digits10 == whole::max_digits10 && limits::radix == whole::radix &&
           limits::min_exponent == 0 && limits::min_exponent10 == 0 && limits::max_exponent == 0 &&
           limits::max_exponent10 == 0 && !limits::tinyness_before && !limits::has_infinity &&
           !limits::has_quiet_NaN && !limits::has_signaling_NaN && !limits::has_denorm_loss &&
           limits::epsilon() == 0 && limits::round_error() == 0);
     }},
    {"it is printed as a fraction",
     [] {
       return holds_if((cg::message{} << rational{given(-77L), 50}) == "-77/50" &&
                       (cg::message{} << rational{4, 2}) == "2");
     }},
    // The notebook's squared error (p - t)² with p = 0.86, t = 1: the derivative is 2 (p - t),
    // exactly.
    {"derivatives of rational formulas are exact",
     [] {
       using dual = cg::dual<rational, 1>;
       const dual difference = dual::variable(0.86_rational, 0) - 1_rational,
                  error = difference * difference;
       return holds_if(error.value == 0.0196_rational && error.partials[0] == -0.28_rational);
     }},
    {"of integers of any type: what has no sign does not become negative",
     [] {
       constexpr std::uint64_t greatest = ~std::uint64_t{0};
       return holds_if(rational{given(greatest), greatest} == 1 &&
                       rational{given(3u), 6ULL} == rational{1, 2} &&
                       rational{given('d'), true} == 100 &&
                       rational{given(greatest), 5} == rational{greatest / 5, 1} &&
                       !is_constant<[] { return rational{~std::uint64_t{0}, 1}; }>);
     }},
};
static_assert(all_hold<rational_laws>);
