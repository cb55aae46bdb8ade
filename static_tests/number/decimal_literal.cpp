#include <constgrad/number/decimal_literal.hpp>
#include <constgrad/number/interval.hpp>
#include <constgrad/number/real_literal.hpp>

#include "static_tests/number/ends.hpp"

namespace cg = constgrad;
using namespace cg::literals;
using set = cg::interval<double>;

constexpr double infinity = ends_of<double>::infinity, max = ends_of<double>::max,
                 tiny = ends_of<double>::tiny;

/// A literal and the interval that it must be; the ends are from Python's fractions.
struct known_literal {
  set got, expected;
};

constexpr known_literal literals[] = {
    {3.14159265358979323846_real, {0x1.921fb54442d18p+1, 0x1.921fb54442d19p+1}},
    {6.02214076e23_real, {0x1.fe185ca57c517p+78, 0x1.fe185ca57c518p+78}},
    {1e-20_real, {0x1.79ca10c924223p-67, 0x1.79ca10c924224p-67}},
    {1.602176634e-19_real, {0x1.7a4da290c1653p-63, 0x1.7a4da290c1654p-63}},
    {0.1234567890123456789_real, {0x1.f9add3746f65fp-4, 0x1.f9add3746f660p-4}},
    {12345678901234567.89_real, {0x1.5ee2a2eb5a5c3p+53, 0x1.5ee2a2eb5a5c4p+53}},
    {1e308_real, {0x1.1ccf385ebc89fp+1023, 0x1.1ccf385ebc8a0p+1023}},
    {2.2250738585072011e-308_real, {0x0.fffffffffffffp-1022, 0x1p-1022}},
    {1.7976931348623157e308_real, {0x1.ffffffffffffep+1023, max}},
    {1e23_real, {0x1.52d02c7e14af6p+76, 0x1.52d02c7e14af7p+76}},
    {1.54_real, {0x1.8a3d70a3d70a3p+0, 0x1.8a3d70a3d70a4p+0}},
    // Too large, too small.
    {1.7976931348623158e308_real, {max, infinity}},
    {1.798e308_real, {max, infinity}}, // above 2^1024
    {1e309_real, {max, infinity}},
    {1e99999999999999999999_real, {max, infinity}},
    {5e-324_real, {tiny, 2 * tiny}},
    {4e-324_real, {0, tiny}},
    {1e-324_real, {0, tiny}},
    {1e-400_real, {0, tiny}},
    {1e-99999999999999999999_real, {0, tiny}},
    // A double itself, and what lies next to it or between two by a digit behind many others.
    {1e18_real, 1e18},
    {1e22_real, 1e22},
    {9007199254740992_real, 0x1p53},
    {9007199254740993_real, {0x1p53, 0x1.0000000000001p+53}},
    {9007199254740991.99999999999999999999999999999999999999999999999999_real,
     {0x1.fffffffffffffp+52, 0x1p53}},
    {9007199254740992.00000000000000000000000000000000000000000000000001_real,
     {0x1p53, 0x1.0000000000001p+53}},
    {1.00000000000000011102230246251565404236316680908203125_real, {1, 0x1.0000000000001p0}},
    {1.0000000000000002220446049250313080847263336181640625_real, 0x1.0000000000001p0},
    {0.1000000000000000055511151231257827021181583404541015625_real, 0.1},
    {0.1000000000000000055511151231257827021181583404541015624_real, {0x1.9999999999999p-4, 0.1}},
    {0.1000000000000000055511151231257827021181583404541015626_real, {0.1, 0x1.999999999999bp-4}},
    // Spelled in every way.
    {1'000.5_real, 1000.5},
    {0.5e1_real, 5},
    {5._real, 5},
    {50e-1_real, 5},
    {.05e+2_real, 5},
    {0'0.000'5E0'4_real, 5},
    {010_real, 10},
    {123456789012345678_real, {0x1.b69b4ba630f34p+56, 0x1.b69b4ba630f35p+56}},
    {1e309_real, {ends_of<double>::max, ends_of<double>::infinity}},
    {1e-325_real, {0, tiny}},
    {5000000000000000000000000000000000000000e-39_real, 5},
    {0.000000000000000000000000000000000000005e39_real, 5},
    {0_real, 0.0},
    {0.000_real, 0.0},
    {0e5_real, 0.0},
    {0e99999999999999999999_real, 0.0}};

constexpr law decimal_literal_laws[] = {
    {"a literal of any length and size has the tightest ends",
     [] {
       for (const auto& [got, expected] : literals) {
         const cg::verdict judged = has_ends(got, expected);
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"a minus sign turns the interval round", [] { return has_ends(-1e-400_real, {-tiny, 0}); }},
    {"an interval of floats is the tightest around the decimal, too",
     [] {
       using floats = cg::interval<float>;
       constexpr float most = ends_of<float>::max, smallest = ends_of<float>::tiny;
       return holds_if(has_ends(floats{0.1_real}, {0x1.999998p-4f, 0x1.99999ap-4f}) &&
                       has_ends(floats{1.5_real}, 1.5f) &&
                       has_ends(floats{1e39_real}, {most, ends_of<float>::infinity}) &&
                       has_ends(floats{1e-50_real}, {0, smallest}) &&
                       has_ends(floats{-1e-50_real}, {-smallest, 0}) &&
                       has_ends(floats{set::empty()}, floats::empty()) &&
                       has_ends(floats{set::entire()}, floats::entire()));
     }},
    {"its digits and its exponent, without zeros at either end",
     [] {
       const cg::decimal_literal<16> x{given("0'0.0120e-3")}, none{"0.00e7"};
       return holds_if(x.is_decimal && x.count == 2 && x.digit(0) == 1 && x.digit(1) == 2 &&
                       x.digit(2) == 0 && x.exponent == -4 && none.count == 0 &&
                       none.exponent == 0);
     }},
    {"a hexadecimal or a binary literal is no decimal",
     [] {
       return holds_if(!cg::decimal_literal<8>{given("0x1p3")}.is_decimal &&
                       !cg::decimal_literal<8>{"0b101"}.is_decimal &&
                       !cg::decimal_literal<8>{"0xe"}.is_decimal);
     }},
    {"it is compared with a double exactly",
     [] {
       const cg::decimal_literal<32> tenth{given("0.1")}, zero{"0"}, half{"0.5"};
       return holds_if(tenth.compare(0.1) < 0 && tenth.compare(0x1.9999999999999p-4) > 0 &&
                       half.compare(0.5) == 0 && half.compare(5.0) < 0 && half.compare(0.05) > 0 &&
                       zero.compare(0.0) == 0 && zero.compare(tiny) < 0 && half.compare(0.0) > 0);
     }},
};
static_assert(all_hold<decimal_literal_laws>);
