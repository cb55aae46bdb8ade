#include <constgrad/data/iris.hpp>
#include <constgrad/data/standardized.hpp>

#include "static_tests/law.hpp"

#include <initializer_list>
#include <limits>

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

/// What 0 1 2 3 become, 1 2 3 5, and a number with three smaller ones that are the same.
static constexpr cg::vector even_z{-0x1.5775c544ff263p+0, -0x1.c9f25c5bfedd9p-2,
                                   0x1.c9f25c5bfedd9p-2, 0x1.5775c544ff263p+0},
    uneven_z{-0x1.2ee73dadc9b57p+0, -0x1.03a1a294f6094p-1, 0x1.5a2cd8c69d616p-3,
             0x1.857273df710dep+0},
    one_high_z{0x1.bb67ae8584caap+0, -0x1.279a74590331cp-1, -0x1.279a74590331cp-1,
               -0x1.279a74590331cp-1};

/// The claim that four samples of one column become these numbers, up to 8 u.
template <class T>
static constexpr cg::verdict becomes(cg::vector<T, 4> given_column,
                                     const cg::vector<double, 4>& expected) {
  cg::data_set<T, 1, 1, 4> data{};
  for (std::size_t i = 0; i < 4; ++i) data.inputs[i][0] = given(given_column[i]);
  const auto z = cg::standardized(data);
  constexpr double bound = 8 * (std::numeric_limits<T>::epsilon() / 2);
  for (std::size_t i = 0; i < 4; ++i) {
    const double difference = double(z.inputs[i][0]) - expected[i];
    if (!(-bound <= difference && difference <= bound))
      return {false, cg::message{} << "got " << z.inputs[i][0] << ", expected " << expected[i]};
  }
  return {};
}

/// The first of several claims that does not hold.
static constexpr cg::verdict all_of(std::initializer_list<cg::verdict> verdicts) {
  for (const cg::verdict& each : verdicts)
    if (!each) return each;
  return {};
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
    // The exact z of these doubles, from Python's fractions and decimal with 60 digits; here and in the next laws.
    {"subnormal numbers, down to the least one",
     [] {
       constexpr double least = 0x1p-1074;
       return all_of({becomes<double>({0, least, 2 * least, 3 * least}, even_z),
                      becomes<double>({least, 0, 0, 0}, one_high_z),
                      becomes<double>({2.3e-308, 1e-310, 3e-320, 1e-323},
                                      {0x1.bb66b9ac6d7f1p+0, -0x1.242b2a7615985p-1,
                                       -0x1.295124715f622p-1, -0x1.295124716603cp-1}),
                      becomes<float>({0, 0x1p-149f, 0x1p-148f, 0x1.8p-148f}, even_z)});
     }},
    {"numbers whose squares underflow, and whose squares overflow",
     [] {
       return all_of({becomes<double>({1e-170, 2e-170, 3e-170, 5e-170}, uneven_z),
                      becomes<double>({1e160, 2e160, 3e160, 5e160}, uneven_z),
                      becomes<float>({0, 1e-25f, 2e-25f, 3e-25f}, even_z),
                      becomes<float>({0, 1e25f, 2e25f, 3e25f}, even_z)});
     }},
    {"the greatest numbers, whose sums and differences overflow",
     [] {
       constexpr double most = (std::numeric_limits<double>::max)();
       constexpr float most_float = (std::numeric_limits<float>::max)();
       return all_of(
           {becomes<double>({most, -most, most, -most}, {1, -1, 1, -1}),
            becomes<double>({-most, most, most, most},
                            {-one_high_z[0], -one_high_z[1], -one_high_z[2], -one_high_z[3]}),
            becomes<double>({most, most / 2, 0, -most / 4},
                            {0x1.6e9caa489c03bp+0, 0x1.8ff0b9c392ecdp-2, -0x1.4d489acda51aap-1,
                             -0x1.2bf48b52ae319p+0}),
            becomes<float>({most_float, -most_float, -most_float, most_float}, {1, -1, -1, 1})});
     }},
    {"a spread of one ulp at a large mean",
     [] {
       return all_of(
           {becomes<double>({1 + 0x1p-52, 1, 1, 1}, one_high_z),
            becomes<double>({1, 1 + 0x1p-52, 1 + 0x1p-52, 1}, {-1, 1, 1, -1}),
            becomes<double>({1e16 + 2, 1e16, 1e16, 1e16}, one_high_z),
            becomes<double>({-1e9, -1e9 - 1, -1e9 - 2, -1e9 - 5},
                            {0x1.11acee560242ap+0, 0x1.11acee560242ap-1, 0, -0x1.9a8365810363fp+0}),
            becomes<double>({1e-300 * (1 + 0x1p-52), 1e-300, 1e-300, 1e-300}, one_high_z),
            becomes<float>({1 + 0x1p-23f, 1, 1, 1}, one_high_z)});
     }},
    {"each column has a scale, a rest and a deviation of its own",
     [] {
       constexpr double ulp = 0x1p-52;
       const cg::data_set<double, 4, 1, 4> data{{{{-5e160, 1e-170, 7, 1},
                                                  {-3e160, 2e-170, 7, 1 + ulp},
                                                  {-2e160, 3e-170, 7, 1 + ulp},
                                                  {-1e160, 5e-170, 7, 1}}},
                                                cg::vector{0.0, 0.0, 0.0, 0.0}};
       const auto z = cg::standardized(given(data)).inputs;
       const cg::standardization fitted{given(data)};
       for (std::size_t i = 0; i < 4; ++i) {
         const double expected[]{-uneven_z[3 - i], uneven_z[i], 0, i == 1 || i == 2 ? 1.0 : -1.0};
         for (std::size_t k = 0; k < 4; ++k) {
           const double difference = z[i][k] - expected[k];
           if (!(-4 * ulp <= difference && difference <= 4 * ulp))
             return cg::verdict{false, cg::message{} << "column " << k << ": got " << z[i][k]};
         }
       }
       return holds_if(fitted.deviation[2] == 1 && fitted.mean[2] == 7 && fitted.scale[2] == 1 &&
                       fitted.spread[2] == 1 && fitted.center[2] == 7);
     }},
    {"the scale of a column is that of its largest number, which may be negative, and smaller than "
     "1",
     [] {
       const cg::data_set<double, 3, 1, 3> data{{{{1, 0.25, 5}, {-8, -0.75, 3}, {3, 0.25, -100}}},
                                                cg::vector{0.0, 0.0, 0.0}};
       return holds_if(cg::standardization{given(data)}.scale == cg::vector{0.125, 2.0, 0x1p-6});
     }},
    {"a large number among small ones",
     [] { return becomes<double>({1e300, 1e-300, 0, -1e-300}, one_high_z); }},
    {"the mean and the deviation of such columns are those numbers, rounded",
     [] {
       const cg::standardization tiny{given(column(1e-170, 2e-170, 3e-170, 5e-170))},
           huge{given(column(1e160, 2e160, 3e160, 5e160))};
       constexpr double most = (std::numeric_limits<double>::max)();
       const cg::standardization greatest{given(column(most, -most, most, -most))};
       return all_of({cg::claim::within(2, tiny.mean[0], 2.75e-170),
                      cg::claim::within(4, tiny.deviation[0], 1.4790199457749041e-170),
                      cg::claim::within(2, huge.mean[0], 2.75e160),
                      cg::claim::within(4, huge.deviation[0], 1.479019945774904e+160),
                      cg::claim::equal(greatest.mean[0], 0.0),
                      cg::claim::equal(greatest.deviation[0], most)});
     }},
    {"constant columns of any size become 0, exactly, with deviation 1",
     [] {
       for (const double x : {0.0, -0.0, 0x1p-1074, 1e-310, -1e-170, 14.62, 1e200,
                              (std::numeric_limits<double>::max)()}) {
         const auto data = column(x, x, x, given(x));
         const cg::standardization fitted{data};
         const auto z = fitted(data);
         for (const auto& input : z.inputs)
           if (input[0] != 0) return holds_if(false);
         if (fitted.mean[0] != x || fitted.deviation[0] != 1) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"the scale is the power of two that brings a number to 1 or near it",
     [] {
       using cg::scale_towards_1;
       return holds_if(scale_towards_1(given(1.0)) == 1 && scale_towards_1(given(1.75)) == 1 &&
                       scale_towards_1(given(2.0)) == 0.5 && scale_towards_1(given(0.75)) == 2 &&
                       scale_towards_1(given(0.0)) == 1 &&
                       scale_towards_1(given(0x1p1023)) == 0x1p-1022 &&
                       scale_towards_1(given(0x1p1022)) == 0x1p-1022 &&
                       scale_towards_1(given(0x1p-1022)) == 0x1p1022 &&
                       scale_towards_1(given(0x1p-1074)) == 0x1p1023 &&
                       scale_towards_1(given(0x1p127f)) == 0x1p-126f &&
                       scale_towards_1(given(0x1p-149f)) == 0x1p127f &&
                       scale_towards_1(given(std::numeric_limits<double>::infinity())) == 1 &&
                       scale_towards_1(given(std::numeric_limits<float>::infinity())) == 1);
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
