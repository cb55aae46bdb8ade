#include <constgrad/data/one_hot.hpp>
#include <constgrad/number/dual.hpp>

#include "static_tests/law.hpp"

#include <array>
#include <limits>
#include <type_traits>

namespace cg = constgrad;

constexpr law one_hot_laws[] = {
    {"class 0, 1 and 2 of three",
     [] {
       return holds_if(cg::one_hot<3>(given(0)) == cg::vector{1.0, 0.0, 0.0} &&
                       cg::one_hot<3>(given(1)) == cg::vector{0.0, 1.0, 0.0} &&
                       cg::one_hot<3>(given(2u)) == cg::vector{0.0, 0.0, 1.0});
     }},
    {"label by label",
     [] {
       return holds_if(
           cg::one_hot<2, float>(given(cg::vector{1, 0, 1})) ==
           cg::vector{cg::vector{0.0f, 1.0f}, cg::vector{1.0f, 0.0f}, cg::vector{0.0f, 1.0f}});
     }},
    {"the class of an output is where it is greatest",
     [] {
       return holds_if(cg::class_of(given(cg::vector{0.5, 0.25, 0.125})) == 0 &&
                       cg::class_of(given(cg::vector{-3.0, -1.0, -2.0})) == 1 &&
                       cg::class_of(given(cg::vector{0.0, 1.0, 2.0})) == 2 &&
                       cg::class_of(given(cg::vector{2.0, 0.0, 1.0})) == 0);
     }},
    {"of equal ones the first",
     [] {
       return holds_if(cg::class_of(given(cg::vector{1.0, 1.0, 1.0})) == 0 &&
                       cg::class_of(given(cg::vector{0.0, 1.0, 1.0})) == 1 &&
                       cg::class_of(given(cg::vector{1.0, 0.0, 1.0})) == 0);
     }},
    {"a single number is class 1 if it is at least 1/2",
     [] {
       return holds_if(cg::class_of(given(cg::vector{0.5})) == 1 &&
                       cg::class_of(given(cg::vector{0x1.fffffffffffffp-2})) == 0 &&
                       cg::class_of(given(cg::vector{1.0f})) == 1 &&
                       cg::class_of(given(cg::vector{0.0f})) == 0 &&
                       cg::class_of(given(cg::vector{-4.0})) == 0);
     }},
    {"an output with a NaN has no class, wherever the NaN is",
     [] {
       constexpr double nan = std::numeric_limits<double>::quiet_NaN();
       for (std::size_t i = 0; i < 4; ++i) {
         cg::vector output{1.0, 3.0, 3.0, 2.0};
         output[i] = given(nan);
         cg::vector<cg::dual<float, 1>, 4> carried{};
         for (std::size_t k = 0; k < 4; ++k) carried[k] = static_cast<float>(output[k]);
         if (cg::class_of(output) != cg::no_class || cg::class_of(carried) != cg::no_class)
           return holds_if(false);
       }
       return holds_if(cg::class_of(given(cg::vector{nan})) == cg::no_class &&
                       cg::class_of(given(cg::vector{nan, nan})) == cg::no_class &&
                       cg::no_class + 1 == 0);
     }},
    {"an infinity is the greatest, or the least",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       return holds_if(cg::class_of(given(cg::vector{1.0, infinity, 2.0})) == 1 &&
                       cg::class_of(given(cg::vector{-infinity, -1e300, -infinity})) == 1 &&
                       cg::class_of(given(cg::vector{infinity})) == 1 &&
                       cg::class_of(given(cg::vector{-infinity})) == 0);
     }},
    {"the class of its unit vector is the label",
     [] {
       for (int label = 0; label < 10; ++label) {
         if (cg::class_of(cg::one_hot<10>(given(label))) != static_cast<std::size_t>(label)) {
           return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<one_hot_laws>);

static_assert(std::is_same_v<decltype(cg::one_hot<2>(1)), cg::vector<double, 2>>);
static_assert(std::is_same_v<decltype(cg::one_hot<2, float>(cg::vector{1, 0, 1})),
                             cg::vector<cg::vector<float, 2>, 3>>);

// A label from 0 to 2; others throw.
// As many labels as are known at run time have an array of rows, those of a vector a vector of vectors.
static_assert(
    std::is_same_v<decltype(cg::one_hot<3>(std::array{0, 1})), cg::row_array<double, 3>> &&
    std::is_same_v<decltype(cg::one_hot<3>(cg::vector{0, 1})),
                   cg::vector<cg::vector<double, 3>, 2>> &&
    cg::one_hot<3, float>(std::array{0, 2})[1] == cg::vector{0.0f, 0.0f, 1.0f});

static_assert(is_constant<[] { return cg::one_hot<3>(2); }> &&
              !is_constant<[] { return cg::one_hot<3>(3); }> &&
              !is_constant<[] { return cg::one_hot<3>(-1); }> &&
              !is_constant<[] { return cg::one_hot<3>(cg::vector{0, 3}); }>);
