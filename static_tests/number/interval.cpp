#include <constgrad/number/interval.hpp>
#include <constgrad/number/real_literal.hpp>

#include "static_tests/number/ends.hpp"

namespace cg = constgrad;
using namespace cg::literals;
using cg::rational;
using set = cg::interval<double>;
using float_set = cg::interval<float>;

constexpr double infinity = ends_of<double>::infinity, not_a_number = ends_of<double>::nan,
                 max = ends_of<double>::max, third = 0x1.5555555555555p-2;
constexpr set none = set::empty(), all = set::entire(), zero{0.0};

/// The claim that an interval encloses a fraction between these numbers.
template <class T>
static constexpr cg::verdict encloses(const rational& x, T lower, T upper) {
  return has_ends(cg::interval<T>{given(x)}, {lower, upper});
}

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max(),
                       least = std::numeric_limits<std::int64_t>::min();

constexpr law interval_laws[] = {
    {"a number is an interval without width, and so is 0 at the beginning",
     [] {
       const set x = given(0.1);
       return holds_if(x.lower == 0.1 && x.upper == 0.1 && has_ends(set{}, zero) &&
                       has_ends(set{given(-0.0)}, zero) && has_ends(set{-0.0, 0.0}, zero) &&
                       has_ends(set{given(-1.0), -0.0}, {-1, 0}) &&
                       has_ends(float_set{given(-0.0f), 1}, {0, 1}));
     }},
    {"an interval has a real number: not NaN, not infinity alone, not from above to below",
     [] {
       return holds_if(!is_constant<[] { return set{not_a_number}; }> &&
                       !is_constant<[] { return set{not_a_number, 1}; }> &&
                       !is_constant<[] { return set{1, not_a_number}; }> &&
                       !is_constant<[] { return set{infinity}; }> &&
                       !is_constant<[] { return set{-infinity}; }> &&
                       !is_constant<[] { return set{infinity, infinity}; }> &&
                       !is_constant<[] { return set{-infinity, -infinity}; }> &&
                       !is_constant<[] { return set{infinity, -infinity}; }> &&
                       !is_constant<[] { return set{0x1.0000000000001p0, 1}; }> &&
                       is_constant<[] { return set{1, 0x1.0000000000001p0}; }> &&
                       is_constant<[] { return set{max, infinity}; }> &&
                       is_constant<[] { return set{-infinity, -max}; }>);
     }},
    {"the empty set has no number, all others have",
     [] {
       return holds_if(none.is_empty() && !all.is_empty() && !zero.is_empty() &&
                       !set{given(1.0), 2}.is_empty() && none.lower == infinity &&
                       none.upper == -infinity && all.lower == -infinity && all.upper == infinity);
     }},
    {"a fraction is enclosed between neighbours, or is one of the numbers",
     [] {
       const cg::verdict judged[] = {
           encloses(rational{1, 3}, third, 0x1.5555555555556p-2),
           encloses(rational{-1, 3}, -0x1.5555555555556p-2, -third),
           encloses(rational{-3, 4}, -0.75, -0.75),
           encloses(rational{0}, 0.0, 0.0),
           encloses(rational{9007199254740993}, 0x1p53, 0x1.0000000000001p53),
           encloses(rational{most}, 0x1.fffffffffffffp62, 0x1p63),
           encloses(rational{least}, -0x1p63, -0x1p63),
           encloses(rational{1, most}, 0x1p-63, 0x1.0000000000001p-63),
           encloses(rational{-most + 1, most}, -1.0, -0x1.fffffffffffffp-1),
           encloses(rational{1, 3}, 0x1.555554p-2f, 0x1.555556p-2f),
           encloses(rational{16777217}, 0x1p24f, 0x1.000002p24f)};
       for (const cg::verdict& each : judged) {
         if (!each) return each;
       }
       return cg::verdict{};
     }},
    {"a literal encloses the decimal as it is written",
     [] {
       return holds_if(has_ends(given(0.1_real), {0x1.9999999999999p-4, 0x1.999999999999ap-4}) &&
                       has_ends(1.54_real, {0x1.8a3d70a3d70a3p0, 0x1.8a3d70a3d70a4p0}) &&
                       has_ends(-0.25_real, -0.25) && has_ends(25e-2_real, 0.25));
     }},
    {"a constant is never rounded: a whole number is enclosed",
     [] {
       return holds_if(has_ends(set{given(9007199254740993)}, {0x1p53, 0x1.0000000000001p53}) &&
                       has_ends(float_set{given(16777217)}, {0x1p24f, 0x1.000002p24f}) &&
                       has_ends(set{given(0.1f)}, set{double{0.1f}}) &&
                       std::is_convertible_v<float, set> && !std::is_convertible_v<set, float_set>);
     }},
    {"it is printed with both ends",
     [] {
       return holds_if((cg::message{} << set{given(0.1), 0.2}) == "[0.1, 0.2]" &&
                       (cg::message{} << none) == "[empty]" &&
                       (cg::message{} << all) == "[-inf, inf]" &&
                       (cg::message{} << -set{0, 1} << '!') == "[-1.0, 0.0]!" &&
                       (cg::message{} << float_set{given(0.1f), 1}) == "[0.1, 1.0]");
     }},
    {"a text of any capacity takes it, and says if it is too short",
     [] {
       cg::char_buffer<12> fitting;
       cg::char_buffer<11> short_by_one;
       fitting << set{given(0.5), 1.5};
       short_by_one << set{given(0.5), 1.5};
       return holds_if(fitting == "[0.5, 1.5]" && short_by_one.size == 10 &&
                       (cg::char_buffer<10>{} << set{0.5, 1.5}).truncated && !fitting.truncated);
     }},
    {"whole ends with more digits than T has are rounded outwards",
     [] {
       constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
       const cg::interval<float> x(given(16777217), 16777219);
       const cg::interval<double> y(given(greatest), greatest), z(given(-greatest), 1.5),
           above(given(greatest), 1e19), below(-1e19, given(-greatest));
       return holds_if(x.lower == 16777216 && x.upper == 16777220 && y.lower == 0x1p63 - 1024 &&
                       y.upper == 0x1p63 && z.lower == -0x1p63 && z.upper == 1.5 &&
                       above.lower == 0x1p63 - 1024 && below.upper == -0x1p63 + 1024);
     }},
    {"of an interval of doubles one of floats is the tightest around it",
     [] {
       constexpr float largest = ends_of<float>::max, smallest = ends_of<float>::tiny;
       return holds_if(has_ends(float_set{set{given(0.1), 1}}, {0x1.999998p-4f, 1}) &&
                       has_ends(float_set{set{-1, given(0.1)}}, {-1, 0x1.99999ap-4f}) &&
                       has_ends(float_set{set{-1e-50, 1e-50}}, {-smallest, smallest}) &&
                       has_ends(float_set{set{1e-50, 1}}, {0, 1}) &&
                       has_ends(float_set{set{-1, -1e-50}}, {-1, 0}) &&
                       has_ends(float_set{set{1e39}}, {largest, ends_of<float>::infinity}) &&
                       has_ends(float_set{all}, ends_of<float>::all) &&
                       has_ends(float_set{none}, ends_of<float>::none));
     }},
};
static_assert(all_hold<interval_laws>);
