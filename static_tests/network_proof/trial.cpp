#include <constgrad/layer/frozen.hpp>
#include <constgrad/network_proof/trial.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace cg = constgrad;
using cg::proof::pseudo_random, cg::proof::residue;

/// How many parameters vary in a run, and whether they are those from `first` to `last`, each its own variable.
template <class Pipeline>
static constexpr bool varies(Pipeline layers, std::size_t first, std::size_t from, std::size_t to) {
  const cg::proof::trial given{layers, 0};
  const auto net = cg::proof::with_variables(given, first);
  bool as_claimed = true;
  std::size_t place = 0;
  for_each_parameter(
      [&](const auto&, const auto& numbers, const auto& residues) {
        const residue* expected = residues.elements;
        for (const auto& number : numbers) {
          as_claimed = as_claimed && number.value == *expected++;
          for (std::size_t i = 0; i < given.at_once; ++i) {
            const bool is_variable = from <= place && place < to && place - first == i;
            as_claimed = as_claimed && number.partial(i) == is_variable;
          }
          ++place;
        }
      },
      net.parameters, given.net.parameters);
  return as_claimed;
}

constexpr law trial_laws[] = {
    {"the four trials differ in their targets: any, near the output, 1 0 1, 0 1 0",
     [] {
       constexpr auto layers = cg::sequential(cg::inputs<2>, cg::dense<3>);
       const cg::proof::trial any{layers, given(0u)}, near{layers, given(1u)},
           odd{layers, given(2u)}, even{layers, given(3u)};
       const auto output = near.net(near.input);
       using three = cg::vector<residue, 3>;
       return holds_if(
           cg::proof::trials == 4 &&
           near.target == three{output[0] + 0x1p-10, output[1] - 0x1p-10, output[2] + 0x1p-10} &&
           odd.target == three{1, 0, 1} && even.target == three{0, 1, 0} &&
           any.target[0] != any.target[1] && any.target[0] != 1 && any.input[0] != any.input[1] &&
           any.input[0] != any.target[0] && any.input[0] != odd.input[0] &&
           any.net.parameters.template layer<1>().bias[0] != any.input[0]);
     }},
    {"64 parameters take one run in each trial, 65 two",
     [] {
       return holds_if(cg::proof::runs(cg::sequential(cg::inputs<7>, cg::dense<8>)) == 1 &&
                       cg::proof::runs(cg::sequential(cg::inputs<12>, cg::dense<5>)) == 2);
     }},
    {"in each run 64 parameters vary, or what is left",
     [] {
       constexpr auto layers = cg::sequential(cg::inputs<8>, cg::dense<9>);
       return holds_if(varies(layers, given(std::size_t{0}), 0, 64) && varies(layers, 64, 64, 81));
     }},
    {"but for a frozen bias, and all of a frozen layer",
     [] {
       constexpr auto bias = cg::sequential(cg::inputs<2>, cg::frozen<"bias">(cg::dense<2>));
       constexpr auto first = cg::sequential(cg::inputs<2>, cg::frozen(cg::dense<2>), cg::dense<1>);
       return holds_if(varies(bias, given(std::size_t{0}), 0, 4) && varies(first, 0, 6, 9));
     }},
};
static_assert(all_hold<trial_laws>);
