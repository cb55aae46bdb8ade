#include <constgrad/expression/formula_text.hpp>
#include <constgrad/linear_algebra/view.hpp>
#include <constgrad/number/interval.hpp>
#include <constgrad/proof/equal.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;
namespace proof = constgrad::proof;

static_assert(proof::equal<0.5 + 0.25, 0.75>);
static_assert(proof::equal<1 + 1, 2>);
static_assert(proof::equal<0.25f, 0.25>); // compared in the type that holds both
static_assert(proof::equal<cg::vector{0.5, 1.0} + cg::vector{0.5, 1.0}, cg::vector{1.0, 2.0}>);

// Of a view the elements.
constexpr double six[]{1, 4, 2, 5, 3, 6};
static_assert(proof::equal<cg::matrix_view<const double, 2, 3>{six},
                           cg::matrix<double, 2, 3>{{{1, 2, 3}, {4, 5, 6}}}>);
static_assert(proof::equal<cg::vector{1.0, 4.0}, cg::vector_view<const double, 2>{six}>);

using namespace cg::literals;
static_assert(proof::equal<0.1_rational + 0.2_rational, 0.3_rational>);
static_assert(proof::equal<cg::interval<double>{1, 2}, cg::interval<double>{1, 2}>);
static_assert(proof::equal<cg::symbol("x") + cg::symbol("x"), 2 * cg::symbol("x")>);

/// Whether a claim fails, and says so in these words.
constexpr bool fails(const cg::verdict& judged, const char* words) {
  return !judged && judged.reason == words;
}

constexpr law equal_laws[] = {
    {"equal numbers are equal, -0 and 0 among them",
     [] {
       return holds_if(cg::claim::equal(given(0.1), 0.1) && cg::claim::equal(given(-0.0), 0.0) &&
                       cg::claim::equal(given(3), 3u) && cg::claim::equal(given(0.25f), 0.25));
     }},
    {"integers are compared by value, not by bits",
     [] {
       return holds_if(!cg::claim::equal(given(-1), 4294967295u) &&
                       cg::claim::equal(given(std::uint64_t{7}), 7) &&
                       cg::claim::equal(given(true), 1) && cg::claim::equal(given('a'), 97) &&
                       cg::claim::equal(given(-1), 1u).reason == "got -1, expected 1");
     }},
    {"neighbours are not, and both are named with their distance",
     [] {
       return holds_if(fails(cg::claim::equal(given(0.1) + 0.2, 0.3),
                             "got 0.30000000000000004, expected 0.3, 1 ulp apart") &&
                       fails(cg::claim::equal(given(1.0f), 1.0000002f),
                             "got 1.0, expected 1.0000002, 2 ulps apart") &&
                       fails(cg::claim::equal(given(2), 3), "got 2, expected 3"));
     }},
    {"nan equals nothing, and the sentence says so",
     [] {
       constexpr double nan = std::numeric_limits<double>::quiet_NaN();
       return holds_if(fails(cg::claim::equal(given(nan), nan),
                             "got nan, expected nan, and nan equals nothing") &&
                       fails(cg::claim::equal(given(nan), 1.0),
                             "got nan, expected 1.0, and nan equals nothing") &&
                       fails(cg::claim::equal(given(1.0), nan),
                             "got 1.0, expected nan, and nan equals nothing"));
     }},
    {"of vectors the first element that differs is named",
     [] {
       return holds_if(
           fails(cg::claim::equal(given(cg::vector{1.0, 2.0, 3.0}), cg::vector{1.0, 2.5, 4.0}),
                 "element 1: got 2.0, expected 2.5, 1125899906842624 ulps apart") &&
           fails(cg::claim::equal(given(cg::vector{1, 2}), cg::vector{1, 3}),
                 "element 1: got 2, expected 3") &&
           cg::claim::equal(given(cg::vector{1, 2}), cg::vector{1, 2}));
     }},
    {"vectors of vectors are compared to the bottom",
     [] {
       const cg::vector rows = given(cg::vector{cg::vector{1, 2}, cg::vector{3, 4}});
       return holds_if(cg::claim::equal(rows, rows) &&
                       fails(cg::claim::equal(rows, cg::vector{cg::vector{1, 2}, cg::vector{3, 5}}),
                             "element 1: element 1: got 4, expected 5"));
     }},
    {"fractions are equal exactly, where doubles are not",
     [] {
       const cg::rational tenth{given(1L), 10}, fifth{1, 5};
       return holds_if(cg::claim::equal(tenth + fifth, cg::rational{3, 10}) &&
                       fails(cg::claim::equal(tenth, fifth), "got 1/10, expected 1/5"));
     }},
    {"intervals are equal as sets, the empty ones too",
     [] {
       using set = cg::interval<double>;
       return holds_if(cg::claim::equal(set{given(1.0), 2}, set{1, 2}) &&
                       cg::claim::equal(set::empty(), set::empty()) &&
                       fails(cg::claim::equal(set{given(1.0), 2}, set{1, 3}),
                             "got [1.0, 2.0], expected [1.0, 3.0]") &&
                       fails(cg::claim::equal(set{given(1.0)}, set::empty()),
                             "got [1.0, 1.0], expected [empty]"));
     }},
    {"formulas are equal as formulas, and the sentence shows them",
     [] {
       const cg::expression x = given(cg::symbol("x"));
       return holds_if(cg::claim::equal(x + x, 2 * x) &&
                       fails(cg::claim::equal(x * x, 2 * x), "got x^2, expected 2*x") &&
                       fails(cg::claim::equal(cg::vector{x, x}, cg::vector{x, x / 2}),
                             "element 1: got x, expected x/2"));
     }},
};
static_assert(all_hold<equal_laws>);
