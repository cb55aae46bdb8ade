#include <constgrad/number/interval_set.hpp>

#include "static_tests/number/ends.hpp"

namespace cg = constgrad;
using cg::rational;
using set = cg::interval<double>;
using float_set = cg::interval<float>;

constexpr double infinity = ends_of<double>::infinity, max = ends_of<double>::max,
                 tiny = ends_of<double>::tiny;
constexpr set none = set::empty(), all = set::entire(), zero{0.0};

/// Two sets, and which of the relations hold.
struct known_relations {
  set a, b;
  bool subset, interior, disjoint, precedes, strictly_precedes, less;
};
constexpr known_relations relations[] = {
    // a, b                                 ⊆      inside disjoint ≤     <      both ends ≤
    {{1, 2}, {1, 2}, true, false, false, false, false, true},
    {{1, 2}, {0, 3}, true, true, false, false, false, false},
    {{0, 3}, {1, 2}, false, false, false, false, false, false},
    {{1, 2}, {1, 3}, true, false, false, false, false, true},
    {{1, 2}, {0, 2}, true, false, false, false, false, false},
    {{1, 3}, {2, 4}, false, false, false, false, false, true},
    {{2, 4}, {1, 3}, false, false, false, false, false, false},
    {{1, 2}, {2, 3}, false, false, false, true, false, true},
    {{2, 3}, {1, 2}, false, false, false, false, false, false},
    {{1, 2}, {3, 4}, false, false, true, true, true, true},
    {{3, 4}, {1, 2}, false, false, true, false, false, false},
    {2, 2, true, false, false, true, false, true},
    {{1, 2}, all, true, true, false, false, false, false},
    {all, {1, 2}, false, false, false, false, false, false},
    {all, all, true, true, false, false, false, true},
    {{1, infinity}, {0, infinity}, true, true, false, false, false, false},
    {{0, infinity}, {0, infinity}, true, false, false, false, false, true},
    {{-infinity, 1}, {-infinity, 2}, true, true, false, false, false, true},
    {{-infinity, 1}, {1, infinity}, false, false, false, true, false, true},
    {{-infinity, 1}, {2, infinity}, false, false, true, true, true, true},
    {none, {1, 2}, true, true, true, true, true, false},
    {{1, 2}, none, false, false, true, true, true, false},
    {none, all, true, true, true, true, true, false},
    {all, none, false, false, true, true, true, false},
    {none, none, true, true, true, true, true, true}};

constexpr known_of_two<double> intersections[] = {
    {{1, 3}, {2, 4}, {2, 3}}, {{2, 4}, {1, 3}, {2, 3}}, {{1, 4}, {2, 3}, {2, 3}},
    {{2, 3}, {1, 4}, {2, 3}}, {{1, 2}, {2, 3}, 2},      {{1, 2}, {3, 4}, none},
    {{3, 4}, {1, 2}, none},   {all, {1, 2}, {1, 2}},    {{-infinity, 1}, {0, infinity}, {0, 1}},
    {none, {1, 2}, none},     {{1, 2}, none, none},     {none, all, none}};
constexpr known_of_two<double> hulls[] = {
    {{1, 3}, {2, 4}, {1, 4}}, {{2, 4}, {1, 3}, {1, 4}}, {{1, 4}, {2, 3}, {1, 4}},
    {{2, 3}, {1, 4}, {1, 4}}, {{1, 2}, {3, 4}, {1, 4}}, {{-infinity, 1}, {2, infinity}, all},
    {none, {1, 2}, {1, 2}},   {{1, 2}, none, {1, 2}},   {none, none, none}};

/// A set, and how large it is.
struct known_sizes {
  set x;
  double width, midpoint, magnitude, mignitude;
};
constexpr known_sizes sizes[] = {
    {{1, 3}, 2, 2, 3, 1},
    {{-3, -1}, 2, -2, 3, 1},
    {{-1, 1}, 2, 0, 1, 0},
    {{-3, 1}, 4, -1, 3, 0},
    {{-1, 3}, 4, 1, 3, 0},
    {{0, 1}, 1, 0.5, 1, 0},
    {{-1, 0}, 1, -0.5, 1, 0},
    {zero, 0, 0, 0, 0},
    {5, 0, 5, 5, 5},
    {max, 0, max, max, max},
    {{1, infinity}, infinity, max, infinity, 1},
    {{-infinity, -1}, infinity, -max, infinity, 1},
    {{-infinity, 2}, infinity, -max, infinity, 0},
    {all, infinity, 0, infinity, 0},
    // Rounded: to nearest, a tie to the even number, the width upwards.
    {{-max, max}, infinity, 0, max, 0},
    {{max / 2, max}, max / 2, max * 0.75, max, max / 2},
    {{1, 0x1.0000000000001p0}, 0x1p-52, 1, 0x1.0000000000001p0, 1},
    {{0x1.0000000000001p0, 0x1.0000000000002p0},
     0x1p-52,
     0x1.0000000000002p0,
     0x1.0000000000002p0,
     0x1.0000000000001p0},
    {{-tiny, 1}, 0x1.0000000000001p0, 0.5, 1, 0},
    {tiny, 0, tiny, tiny, tiny},
    {{0, tiny}, tiny, 0, tiny, 0},
    {{tiny, 2 * tiny}, tiny, 2 * tiny, 2 * tiny, tiny}};

constexpr law interval_set_laws[] = {
    {"the same set has the same ends",
     [] {
       return holds_if(
           same_set(set{given(1.0), 2}, set{1, 2}) && !same_set(set{given(1.0), 2}, set{1, 3}) &&
           !same_set(set{given(1.0), 2}, set{0, 2}) && same_set(set::empty(), set::empty()) &&
           !same_set(set::empty(), set::entire()));
     }},
    {"a ⊆ b, a inside of b, nothing in common",
     [] {
       for (const auto& [a, b, is_subset, is_interior, is_disjoint, le, lt, ends_le] : relations) {
         if (subset(given(a), b) != is_subset || interior(given(a), b) != is_interior ||
             disjoint(given(a), b) != is_disjoint)
           return cg::verdict{false, cg::message{} << "not so of " << a << " and " << b};
       }
       return cg::verdict{};
     }},
    {"every number of a below every one of b, below or at it, and both ends below or at the "
     "other's",
     [] {
       for (const auto& [a, b, is_subset, is_interior, is_disjoint, le, lt, ends_le] : relations) {
         if (precedes(given(a), b) != le || strictly_precedes(given(a), b) != lt ||
             less(given(a), b) != ends_le)
           return cg::verdict{false, cg::message{} << "not so of " << a << " and " << b};
       }
       return cg::verdict{};
     }},
    {"the numbers of both",
     [] { return gives(intersections, [](set a, set b) { return intersection(a, b); }); }},
    {"the narrowest interval around both",
     [] { return gives(hulls, [](set a, set b) { return hull(a, b); }); }},
    {"width, midpoint, greatest and least size",
     [] {
       for (const auto& [x, wide, middle, most, least] : sizes) {
         const double got[] = {width(given(x)), midpoint(given(x)), magnitude(given(x)),
                               mignitude(given(x))},
                      expected[] = {wide, middle, most, least};
         for (int i = 0; i < 4; ++i) {
           const auto judged = cg::claim::equal(got[i], expected[i]);
           if (!judged || (got[i] == 0 && cg::has_sign(got[i])))
             return cg::verdict{false, cg::message{} << "of " << x << ' ' << judged.reason};
         }
       }
       return cg::verdict{};
     }},
    {"the empty set has neither width nor midpoint, and no number that is large, or small",
     [] {
       return holds_if(!is_constant<[] { return width(none); }> &&
                       !is_constant<[] { return midpoint(none); }> &&
                       is_constant<[] { return width(zero) + midpoint(zero); }> &&
                       magnitude(given(none)) == 0 && mignitude(given(none)) == infinity);
     }},
    {"of floats, too",
     [] {
       const float_set x{given(1.0f), 0x1.000002p0f};
       return holds_if(width(x) == 0x1p-23f && midpoint(x) == 1 && magnitude(-x) == x.upper &&
                       mignitude(-x) == 1 && midpoint(float_set::entire()) == 0 &&
                       midpoint(float_set{1, ends_of<float>::infinity}) == ends_of<float>::max &&
                       has_ends(hull(x, float_set{3}), {1, 3}) && contains(x, 1.0f) &&
                       contains(x, rational{33554433, 33554432}) && !contains(x, rational{3, 2}));
     }},
    {"a real number is in an interval, an infinite one or none is in no interval",
     [] {
       const set x{given(1.0), 2};
       return holds_if(contains(x, 1.0) && contains(x, 1.5) && contains(x, 2.0) &&
                       !contains(x, 0x1.fffffffffffffp-1) && !contains(x, 0x1.0000000000001p1) &&
                       contains(all, max) && contains(all, -max) && !contains(all, infinity) &&
                       !contains(all, -infinity) && !contains(x, ends_of<double>::nan) &&
                       !contains(all, ends_of<double>::nan) && !contains(none, 0.0));
     }},
    {"a fraction is in an interval, though no double is it",
     [] {
       const rational tenth{given(1L), 10};
       return holds_if(contains(set{tenth}, tenth) && !contains(set{0.1}, tenth) &&
                       !contains(set{0.1, 1}, tenth) && // the double is above a tenth
                       contains(set{0, 0.1}, tenth) && contains(all, tenth) &&
                       !contains(none, tenth) && contains(set{1, 2}, 2) &&
                       !contains(set{1, 2}, 0) && contains(zero, rational{}));
     }},
};
static_assert(all_hold<interval_set_laws>);
