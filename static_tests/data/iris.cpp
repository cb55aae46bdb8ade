#include <constgrad/data/iris.hpp>

#include "static_tests/law.hpp"

#include <string_view>

namespace cg = constgrad;

/// A measurement in whole tenths of a centimetre, with which sums are exact.
static constexpr long tenths(double centimetres) {
  return static_cast<long>(centimetres * 10 + 0.5);
}

/// What Fisher prints of a species: means in thousandths of a centimetre; sums of squares and products of the
/// deviations from them, in 10^-4 cm².
struct fisher_table {
  long mean[4], products[4][4];
};

// Table VIII of Fisher's paper; its setosa and versicolor add up to table III. Copies of the paper have misprints
// in table VIII: what is here adds up, and the last 149248 is 49 times what R gives as var of virginica's petals.
static constexpr fisher_table fisher[] = {
    {{5006, 3428, 1462, 246},
     {{60882, 48616, 8014, 5062},
      {48616, 70408, 5732, 4556},
      {8014, 5732, 14778, 2974},
      {5062, 4556, 2974, 5442}}},
    {{5936, 2770, 4260, 1326},
     {{130552, 41740, 89620, 27332},
      {41740, 48250, 40500, 20190},
      {89620, 40500, 108200, 35820},
      {27332, 20190, 35820, 19162}}},
    {{6588, 2974, 5552, 2026},
     {{198128, 45944, 148612, 24056},
      {45944, 50962, 34976, 23338},
      {148612, 34976, 149248, 23924},
      {24056, 23338, 23924, 36962}}},
};

constexpr law iris_laws[] = {
    {"50 of each species, one after another",
     [] {
       for (std::size_t i = 0; i < 150; ++i) {
         const std::size_t species = i < 50 ? 0 : i < 100 ? 1 : 2;
         if (cg::iris_classes[i] != static_cast<int>(species)) return holds_if(false);
         const auto [input, target] = cg::iris[i];
         if (input != cg::iris_inputs[i] || target[species] != 1 ||
             target[0] + target[1] + target[2] != 1) {
           return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"Fisher's means of each species",
     [] {
       for (std::size_t species = 0; species < 3; ++species) {
         for (std::size_t k = 0; k < 4; ++k) {
           long sum = 0;
           for (std::size_t i = 0; i < 50; ++i) sum += tenths(cg::iris_inputs[50 * species + i][k]);
           const auto judged = cg::claim::equal(2 * sum, fisher[species].mean[k]);
           if (!judged) return judged;
         }
       }
       return cg::verdict{};
     }},
    {"Fisher's sums of squares and products, of any two measurements of a flower",
     [] {
       for (std::size_t species = 0; species < 3; ++species) {
         for (std::size_t p = 0; p < 4; ++p) {
           for (std::size_t q = 0; q < 4; ++q) {
             long sum_p = 0, sum_q = 0, products = 0;
             for (std::size_t i = 0; i < 50; ++i) {
               const auto& flower = cg::iris_inputs[50 * species + i];
               sum_p += tenths(flower[p]);
               sum_q += tenths(flower[q]);
               products += tenths(flower[p]) * tenths(flower[q]);
             }
             const auto judged = cg::claim::equal(100 * products - 2 * sum_p * sum_q,
                                                  fisher[species].products[p][q]);
             if (!judged) return judged;
           }
         }
       }
       return cg::verdict{};
     }},
    {"every number is the double next to its tenths",
     [] {
       for (const auto& flower : cg::iris_inputs) {
         for (double measured : flower) {
           if (measured != static_cast<double>(tenths(measured)) / 10) return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    // As R's summary(iris) prints them.
    {"the least and the greatest of each measurement",
     [] {
       for (std::size_t k = 0; k < 4; ++k) {
         double least = 10, greatest = 0;
         for (const auto& flower : cg::iris_inputs) {
           if (flower[k] < least) least = flower[k];
           if (flower[k] > greatest) greatest = flower[k];
         }
         if (least != cg::vector{4.3, 2.0, 1.0, 0.1}[k] ||
             greatest != cg::vector{7.9, 4.4, 6.9, 2.5}[k]) {
           return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"rows 35 and 38 are Fisher's, where the repository's are not",
     [] {
       return holds_if(cg::iris_inputs[34] == cg::vector{4.9, 3.1, 1.5, 0.2} &&
                       cg::iris_inputs[37] == cg::vector{4.9, 3.6, 1.4, 0.1});
     }},
    {"the first flower of each species, and the last of all",
     [] {
       return holds_if(cg::iris_inputs[0] == cg::vector{5.1, 3.5, 1.4, 0.2} &&
                       cg::iris_inputs[50] == cg::vector{7.0, 3.2, 4.7, 1.4} &&
                       cg::iris_inputs[100] == cg::vector{6.3, 3.3, 6.0, 2.5} &&
                       cg::iris_inputs[149] == cg::vector{5.9, 3.0, 5.1, 1.8});
     }},
    {"the species have their names",
     [] {
       const std::string_view names[] = {cg::iris_class_names[0], cg::iris_class_names[1],
                                         cg::iris_class_names[2]};
       return holds_if(names[0] == "setosa" && names[1] == "versicolor" && names[2] == "virginica");
     }},
};
static_assert(all_hold<iris_laws>);

static_assert(cg::iris.size() == 150 && cg::iris.input_size() == 4 && cg::iris.target_size() == 3);
