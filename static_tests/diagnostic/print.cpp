#include <constgrad/diagnostic/print.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

constexpr law print_laws[] = {
    {"fixed: so many decimals, correctly rounded, a tie to the even digit",
     [] {
       return holds_if(
           cg::fixed(given(0.859168388587622605), 8) == "0.85916839" &&
           cg::fixed(given(9.996), 2) == "10.00" && cg::fixed(given(0.125), 2) == "0.12" &&
           cg::fixed(given(0.375), 2) == "0.38" && cg::fixed(given(0.06), 1) == "0.1" &&
           cg::fixed(given(0.04), 1) == "0.0" && cg::fixed(given(-2.5), 0) == "-2" &&
           cg::fixed(given(1234.5f), 1) == "1234.5" && cg::fixed(given(0.0), 2) == "0.00" &&
           cg::fixed(given(1e22), 0) == "10000000000000000000000");
     }},
    {"scientific: one digit before the point, at least two in the exponent",
     [] {
       return holds_if(
           cg::scientific(given(3.510187782978859e-05), 3) == "3.510e-05" &&
           cg::scientific(given(12345.0), 2) == "1.23e+04" &&
           cg::scientific(given(9.99), 1) == "1.0e+01" &&
           cg::scientific(given(0.0), 1) == "0.0e+00" &&
           cg::scientific(given(-1.5), 0) == "-2e+00" &&
           cg::scientific(given(1e-100), 0) == "1e-100" &&
           cg::scientific(given(0.5), 0) == "5e-01" && cg::scientific(given(2e9), 0) == "2e+09" &&
           cg::scientific(given(3e10), 0) == "3e+10" && cg::scientific(given(1.0), 0) == "1e+00");
     }},
    {"shortest: as Python prints a float",
     [] {
       return holds_if(
           cg::shortest(given(0.1)) == "0.1" &&
           cg::shortest(given(0.1 + 0.2)) == "0.30000000000000004" &&
           cg::shortest(given(2.0)) == "2.0" && cg::shortest(given(-0.0)) == "-0.0" &&
           cg::shortest(given(1e-4)) == "0.0001" && cg::shortest(given(1e-5)) == "1e-05" &&
           cg::shortest(given(1.25e-7)) == "1.25e-07" &&
           cg::shortest(given(1e15)) == "1000000000000000.0" &&
           cg::shortest(given(1e16)) == "1e+16" && cg::shortest(given(123456.75)) == "123456.75" &&
           cg::shortest(given(0.1f)) == "0.1" &&
           cg::shortest(given(1.7976931348623157e308)) == "1.7976931348623157e+308");
     }},
    {"what has no digits has a name",
     [] {
       return holds_if(cg::fixed(given(inf), 3) == "inf" &&
                       cg::scientific(given(-inf), 3) == "-inf" &&
                       cg::shortest(given(not_a_number)) == "nan" &&
                       cg::shortest(given(-std::numeric_limits<float>::infinity())) == "-inf");
     }},
    {"a number in a sentence has its shortest digits",
     [] {
       return holds_if((cg::message{} << "got " << given(0.5)) == "got 0.5" &&
                       (cg::message{} << given(65.75) << " is no letter") == "65.75 is no letter");
     }},
    {"more than 255 characters are truncated",
     [] {
       return holds_if(cg::fixed(given(1e300), 2).truncated &&
                       !cg::fixed(given(1e200), 2).truncated);
     }},
};
static_assert(all_hold<print_laws>);
