#include <constgrad/proof/prints_as.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;
namespace proof = constgrad::proof;

static_assert(proof::prints_as<0.859168388587622605, "0.85916839">);
static_assert(proof::prints_as<3.510187782978859e-05, "3.510e-05">);
static_assert(proof::prints_as<-0.45f, "-0.45">);
static_assert(proof::prints_as<cg::interval<double>{0.126, 0.134}, "0.13">);

using set = cg::interval<double>;
constexpr double infinite = std::numeric_limits<double>::infinity();

constexpr law prints_as_laws[] = {
    {"a printed number is parsed completely: digits, decimals, exponent",
     [] {
       const cg::claim::printed_number plain{"12.5"}, whole{"-7"}, down{"-1.25e-01"}, up{"3e+100"},
           one_digit{"4.0e-7"};
       return holds_if(plain.is_number && plain.digits == 125 && plain.digit_count == 3 &&
                       plain.decimals == 1 && !plain.has_exponent && plain.exponent == 0 &&
                       whole.is_number && whole.digits == -7 && whole.digit_count == 1 &&
                       whole.decimals == 0 && down.is_number && down.digits == -125 &&
                       down.digit_count == 3 && down.decimals == 2 && down.has_exponent &&
                       down.exponent == -1 && up.is_number && up.digits == 3 &&
                       up.exponent == 100 && one_digit.is_number && one_digit.exponent == -7);
     }},
    {"of more than 18 digits the last 18 are read",
     [] {
       const cg::claim::printed_number long_number{"12345678901234567890.5"};
       return holds_if(long_number.digits == 456789012345678905 && long_number.digit_count == 21 &&
                       long_number.decimals == 1);
     }},
    {"the text decides how many decimals there are",
     [] {
       const double x = given(0.859168388587622605);
       return holds_if(cg::claim::prints_as(x, "0.86") && cg::claim::prints_as(x, "1") &&
                       cg::claim::prints_as(x, "0.859168388588") &&
                       cg::claim::prints_as(x, "8.6e-01"));
     }},
    {"the last digit is rounded, not cut off",
     [] {
       const double x = given(0.859168388587622605);
       return holds_if(!cg::claim::prints_as(x, "0.85916838") && !cg::claim::prints_as(x, "0.85") &&
                       !cg::claim::prints_as(x, "8.5e-01"));
     }},
    {"the sentence has both texts and the value",
     [] {
       return holds_if(
           cg::claim::prints_as(given(0.859168388587622605), "0.85916838").reason ==
               "got 0.85916839, expected 0.85916838, 1 in the last digit apart; the value is "
               "0.8591683885876226" &&
           cg::claim::prints_as(given(-0.5), "1.25").reason ==
               "got -0.50, expected 1.25, 175 in the last digit apart; the value is -0.5" &&
           cg::claim::prints_as(given(0.5), "0.6").reason ==
               "got 0.5, expected 0.6, 1 in the last digit apart; the value is 0.5" &&
           cg::claim::prints_as(given(0.5), "7.0e-01").reason ==
               "got 5.0e-01, expected 7.0e-01, 20 in the last digit apart; the value is 0.5");
     }},
    {"the sign belongs to the digits",
     [] {
       return holds_if(cg::claim::prints_as(given(-0.5), "-0.5") &&
                       !cg::claim::prints_as(given(-0.5), "0.5"));
     }},
    {"what is no number is refused with a sentence, whatever the value",
     [] {
       for (const char* text :
            {"", "-", "0,5", ".5", "0.5 ", "0.5e", "0.5e1", "0.5e+", "0.5f", "half", "--1"}) {
         const auto refusal = cg::message{} << "expected a decimal number, but got " << text;
         const auto judged = cg::claim::prints_as(given(0.5), text);
         if (judged || judged.reason != refusal) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"numbers of other exponents or of too many digits are named without their distance",
     [] {
       return holds_if(
           cg::claim::prints_as(given(0.5), "5.0e+00").reason ==
               "got 5.0e-01, expected 5.0e+00; the value is 0.5" &&
           cg::claim::prints_as(given(0.5), "0.50000000000000001").reason ==
               "got 0.50000000000000000, expected 0.50000000000000001, 1 in the last digit apart; "
               "the value is 0.5" &&
           cg::claim::prints_as(given(100.0), "9.0000000000000000").reason ==
               "got 100.0000000000000000, expected 9.0000000000000000; the value is 100.0" &&
           cg::claim::prints_as(given(9.0), "100.0000000000000000").reason ==
               "got 9.0000000000000000, expected 100.0000000000000000; the value is 9.0" &&
           cg::claim::prints_as(given(0.5), "0.500000000000000001").reason ==
               "got 0.500000000000000000, expected 0.500000000000000001; the value is 0.5");
     }},
    {"the first 255 digits of a longer number are not its digits",
     [] { return holds_if(!cg::claim::prints_as(given(1e300), cg::fixed(1e300, 0).characters)); }},
    {"the same number in another spelling is not what is printed",
     [] {
       return holds_if(cg::claim::prints_as(given(5.0), "5.").reason ==
                           "got 5, expected 5., spelled differently; the value is 5.0" &&
                       !cg::claim::prints_as(given(1e5), "1e+5"));
     }},
    {"nan and infinity print as no digits",
     [] {
       return holds_if(
           !cg::claim::prints_as(given(std::numeric_limits<double>::quiet_NaN()), "0.0"));
     }},
    {"of an interval all numbers print so, in either form",
     [] {
       return holds_if(cg::claim::prints_as(set{given(0.126), 0.134}, "0.13") &&
                       cg::claim::prints_as(set{given(0.126), 0.134}, "1.3e-01") &&
                       cg::claim::prints_as(set{given(-2.5)}, "-2.5") &&
                       cg::claim::prints_as(cg::interval<float>{given(0.25f)}, "0.25") &&
                       !cg::claim::prints_as(set{given(0.126), 0.134}, "0.1340"));
     }},
    {"where one end does not, the sentence has the interval and that end",
     [] {
       const auto low = cg::claim::prints_as(set{given(0.124), 0.134}, "0.13"),
                  high = cg::claim::prints_as(set{given(0.126), 0.136}, "0.13"),
                  both = cg::claim::prints_as(set{given(0.116), 0.146}, "0.13");
       return holds_if(!low && !high && !both &&
                       low.reason == "not all of [0.124, 0.134]: got 0.12, expected 0.13, 1 in the "
                                     "last digit apart; the value is 0.124" &&
                       high.reason == "not all of [0.126, 0.136]: got 0.14, expected 0.13, 1 in "
                                      "the last digit apart; the value is 0.136" &&
                       both.reason == "not all of [0.116, 0.146]: got 0.12, expected 0.13, 1 in "
                                      "the last digit apart; the value is 0.116");
     }},
    {"a sign that only one end has is another text",
     [] {
       return holds_if(cg::claim::prints_as(set{given(-0.004), -0.001}, "-0.00") &&
                       !cg::claim::prints_as(set{given(-0.004), 0.001}, "-0.00") &&
                       !cg::claim::prints_as(set{given(-0.004), 0.001}, "0.00"));
     }},
    {"without bounds nothing prints, nor without a number",
     [] {
       const auto none = cg::claim::prints_as(set::empty(), "inf"),
                  no_digits = cg::claim::prints_as(set{given(1.0)}, "one");
       return holds_if(!none && none.reason == "not all of [empty]: there is no number" &&
                       !cg::claim::prints_as(set{given(1.0), infinite}, "1.0") &&
                       !cg::claim::prints_as(set{-infinite, given(1.0)}, "1.0") && !no_digits &&
                       no_digits.reason ==
                           "not all of [1.0, 1.0]: expected a decimal number, but got one");
     }},
};
static_assert(all_hold<prints_as_laws>);
