#include <constgrad/training/iris.hpp>
#include <constgrad/training/standardized.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// Two columns whose standardization is exact: 2 4 4 4 5 5 7 9 has mean 5 and deviation 2; ¼ more of eighths,
/// backwards.
static constexpr cg::data_set<double, 2, 1, 8> eight_samples{
    {{{2, 1.375}, {4, 1.125}, {4, 0.875}, {4, 0.875}, {5, 0.75}, {5, 0.75}, {7, 0.75}, {9, 0.5}}},
    {{{1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}}}};
static constexpr cg::vector<cg::vector<double, 2>, 8> eight_standardized{
    {{-1.5, 2}, {-0.5, 1}, {-0.5, 0}, {-0.5, 0}, {0, -0.5}, {0, -0.5}, {1, -0.5}, {2, -1.5}}};

/// One column of four samples.
static constexpr cg::data_set<double, 1, 1, 4> column(double a, double b, double c, double d) {
  return {{{{a}, {b}, {c}, {d}}}, cg::vector{0.0, 0.0, 0.0, 0.0}};
}

constexpr law standardized_laws[] = {
    {"mean and deviation of 2 4 4 4 5 5 7 9 are 5 and 2",
     [] {
       const cg::standardization fitted{given(eight_samples)};
       return holds_if(fitted.mean == cg::vector{5.0, 0.875} &&
                       fitted.deviation == cg::vector{2.0, 0.25});
     }},
    {"z = (x - mean) / deviation, column by column; targets stay",
     [] {
       const auto data = cg::standardized(given(eight_samples));
       return holds_if(data.inputs == eight_standardized && data.targets == eight_samples.targets);
     }},
    {"in place the same; what is returned is the fit",
     [] {
       auto data = given(eight_samples);
       const auto fitted = cg::standardize(data);
       return holds_if(data == cg::standardized(eight_samples) &&
                       fitted == cg::standardization{eight_samples});
     }},
    {"what is fitted on one data set applies to another, and to one input",
     [] {
       const cg::standardization fitted{given(eight_samples)};
       cg::data_set<double, 2, 1, 1> other{{{{15, 0.625}}}, {{{3}}}};
       const auto value = fitted(other);
       cg::standardize(other, fitted);
       cg::vector in_place{15.0, 0.625};
       fitted.apply(in_place);
       return holds_if(other.inputs[0] == cg::vector{5.0, -1.0} && other.targets[0][0] == 3 &&
                       value == other && fitted(cg::vector{15.0, 0.625}) == other.inputs[0] &&
                       in_place == other.inputs[0]);
     }},
    // Summed as it is, 0.1 four times is 0.4, but 0.1 and three more is not 3 · 0.1.
    {"a constant column is centred to 0, whatever its rounding",
     [] {
       const cg::data_set<double, 2, 1, 3> data{{{{0.1, 1}, {0.1, 2}, {0.1, 3}}},
                                                {{{0}, {0}, {0}}}};
       const cg::standardization fitted{given(data)};
       const auto z = fitted(data);
       return holds_if(fitted.mean == cg::vector{0.1, 2.0} && fitted.deviation[0] == 1 &&
                       z.inputs[0][0] == 0 && z.inputs[1][0] == 0 && z.inputs[2][0] == 0 &&
                       fitted(cg::vector{0.6, 2.0}) == cg::vector{0.5, 0.0});
     }},
    {"one sample is centred",
     [] {
       const cg::data_set<double, 1, 1, 1> data{{{{given(3.0)}}}, {{{7}}}};
       return holds_if(cg::standardized(data).inputs[0][0] == 0);
     }},
    // 1 + 2^53 rounds to 2^53, and so 1 is lost unless it is added last.
    {"sums go from the first sample to the last",
     [] {
       const auto mean = [](const cg::data_set<double, 1, 1, 4>& data) {
         return cg::standardization{data}.mean[0];
       };
       return holds_if(mean(column(0, given(1), 0x1p53, -0x1p53)) == 0 &&
                       mean(column(0, 0x1p53, -0x1p53, given(1))) == 0.25);
     }},
    // Beside 2^107 each 2^52 is lost, but not all of them together.
    {"and so do the squares",
     [] {
       cg::data_set<double, 1, 1, 35> large_first{}, large_last{};
       for (std::size_t i = 1; i < 35; ++i) {
         const double sign = i % 2 == 0 ? 1 : -1;
         large_first.inputs[i][0] = given(sign * (i <= 2 ? 0x1p53 : 0x1p26));
         large_last.inputs[i][0] = given(sign * (i <= 32 ? 0x1p26 : 0x1p53));
       }
       return holds_if(cg::standardization{large_first}.deviation[0] <
                       cg::standardization{large_last}.deviation[0]);
     }},
    {"of floats it is a float's",
     [] {
       const cg::data_set<float, 1, 1, 4> data{{{{given(1.0f)}, {3}, {3}, {1}}},
                                               {{{0}, {0}, {0}, {0}}}};
       return holds_if(cg::standardized(data).inputs ==
                       cg::vector<cg::vector<float, 1>, 4>{{{-1}, {1}, {1}, {-1}}});
     }},
    // The exact mean and deviation of the tenths, from Python's fractions. The doubles next to the tenths
    // move them by less than an ulp; the rest is the sums' rounding, far below its bound.
    {"the irises: means and deviations",
     [] {
       const cg::standardization fitted{given(cg::iris)};
       const cg::vector means{5.84333333333333333, 3.05733333333333333, 3.758, 1.19933333333333333},
           deviations{0.825301291785140866, 0.434410967735494552, 1.75940406577530298,
                      0.759692627902159446};
       for (std::size_t i = 0; i < 4; ++i) {
         const auto mean = cg::claim::within(4, fitted.mean[i], means[i]);
         if (!mean) return mean;
         const auto deviation = cg::claim::within(8, fitted.deviation[i], deviations[i]);
         if (!deviation) return deviation;
       }
       return cg::verdict{};
     }},
    // With the bounds of mean and deviation and the roundings here, Σ z is off by n² u (range / deviation + 1)
    // at most, Σ z² by n (2 n + 20) u.
    {"the irises: mean 0 and variance 1 afterwards",
     [] {
       const auto data = cg::standardized(given(cg::iris));
       for (std::size_t i = 0; i < 4; ++i) {
         double sum = 0, squares = 0;
         for (const auto& z : data.inputs) {
           sum += z[i];
           squares += z[i] * z[i];
         }
         if (!(-0x1p-35 < sum && sum < 0x1p-35)) return holds_if(false);
         if (!(-0x1p-37 < squares - 150 && squares - 150 < 0x1p-37)) return holds_if(false);
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<standardized_laws>);

static_assert(cg::proof::equal<cg::standardization{eight_samples}.mean, cg::vector{5.0, 0.875}>);
template <auto Fitted>
constexpr std::size_t columns_of = Fitted.mean.size();
static_assert(columns_of<cg::standardization{eight_samples}> == 2); // a template argument
