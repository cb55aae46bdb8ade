#include <constgrad/layer/categorical_cross_entropy.hpp>

#include "static_tests/law.hpp"
#include "static_tests/layer/every_loss.hpp"

#include <limits>

namespace cg = constgrad;

static constexpr cg::vector distribution{0.5, 0.3, 0.2}, one_hot{0.0, 1.0, 0.0},
    soft{0.25, 0.125, 0.625};

constexpr law categorical_cross_entropy_laws[] = {
    // ln 2, 2 ln 2, and ½ ln 2 + ¼ · 2 ln 2 + ¼ · 2 ln 2 = 1.5 ln 2, the entropy.
    {"minus the logarithm of the class that it is, and of a mixture the mean",
     [] {
       constexpr double ln_2 = 0.69314718055994530942;
       const cg::vector o = given(cg::vector{0.5, 0.25, 0.25});
       return holds_if(cg::categorical_cross_entropy(o, cg::vector{1.0, 0.0, 0.0}) == ln_2 &&
                       cg::categorical_cross_entropy(o, cg::vector{0.0, 0.0, 1.0}) == 2 * ln_2 &&
                       cg::categorical_cross_entropy(o, o) == 1.5 * ln_2);
     }},
    {"its slopes are -t/p, exactly; of fractions too",
     [] {
       const cg::vector<cg::rational, 2> o{{{1, 3}, {2, 3}}}, t{{{1, 4}, {3, 4}}},
           slopes{{{-3, 4}, {-9, 8}}};
       return holds_if(cg::categorical_cross_entropy.gradient(given(cg::vector{0.5, 0.25, 0.25}),
                                                              cg::vector{0.5, 0.25, 0.0}) ==
                           cg::vector{-1.0, -1.0, 0.0} &&
                       cg::categorical_cross_entropy.gradient(o, t) == slopes);
     }},
    {"for all real numbers the slope is the derivative",
     [] {
       constexpr cg::expression p = cg::symbol("p"), t = cg::symbol("t");
       return holds_if(cg::surprise_by_class::value(p, t) == -t * cg::log(p) &&
                       term_is_derived<cg::surprise_by_class>());
     }},
    {"a class that the target excludes does not count, even if it has the probability 0",
     [] {
       const cg::vector o = given(cg::vector{0.0, 1.0}), t{0.0, 1.0};
       return holds_if(cg::categorical_cross_entropy(o, t) == 0 &&
                       cg::categorical_cross_entropy.gradient(o, t) == cg::vector{0.0, -1.0});
     }},
    {"what has the probability 0 and happens is infinitely surprising, with the slope -infinity",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       const cg::vector o = given(cg::vector{0.0, 1.0}), t{0.25, 0.75};
       return holds_if(cg::categorical_cross_entropy(o, t) == infinity &&
                       cg::categorical_cross_entropy.gradient(o, t)[0] == -infinity);
     }},
    // -log 0.3 is one rounding; of a mixture every term has two, and their sum as many as terms. By mpmath with 60
    // digits, of the doubles.
    {"of a one-hot target it is correctly rounded, of a mixture 2 ulps off at most",
     [] {
       return holds_if(
           cg::claim::equal(cg::categorical_cross_entropy(given(distribution), one_hot),
                            0x1.34378fcbda721p+0) &&
           cg::claim::within(2, cg::categorical_cross_entropy(given(distribution), soft),
                             0x1.54660ba6b7462p+0) &&
           cg::claim::within(1, cg::categorical_cross_entropy.gradient(given(distribution), soft),
                             cg::vector{-0.5, -0x1.aaaaaaaaaaaabp-2, -0x1.9p+1}));
     }},
    {"dual numbers derive the same slopes; one by one and together they have the same bits",
     [] {
       return holds_if(gradient_is_derived(cg::categorical_cross_entropy, distribution, soft, 0) &&
                       ways_agree(cg::categorical_cross_entropy, distribution, soft));
     }},
    {"the gradient is the derivative, exactly, in a field where nothing is rounded",
     [] { return gradient_is_derived_exactly(cg::categorical_cross_entropy); }},
    {"floats stay floats",
     [] {
       return cg::claim::equal(
           cg::categorical_cross_entropy(given(cg::vector{0.5f, 0.5f}), cg::vector{0.5f, 0.5f}),
           0.69314718055994530942f);
     }},
    {"it needs a distribution, and classifies",
     [] {
       using cg::categorical_cross_entropy;
       return holds_if(categorical_cross_entropy.accepts(cg::output_kind::distribution) &&
                       !categorical_cross_entropy.accepts(cg::output_kind::any) &&
                       categorical_cross_entropy.classifies &&
                       reads(categorical_cross_entropy.name, "categorical cross-entropy"));
     }},
};
static_assert(all_hold<categorical_cross_entropy_laws>);
