#include <constgrad/data/iris.hpp>
#include <constgrad/data/shuffled.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// Sample i has the input (i, 10 i) and the target (-i).
static constexpr cg::data_set<double, 2, 1, 8> numbered{
    {{{0, 0}, {1, 10}, {2, 20}, {3, 30}, {4, 40}, {5, 50}, {6, 60}, {7, 70}}},
    {{{0}, {-1}, {-2}, {-3}, {-4}, {-5}, {-6}, {-7}}}};

static constexpr bool is_in_order(const cg::data_set<double, 2, 1, 8>& data,
                                  const cg::vector<int, 8>& order) {
  for (std::size_t i = 0; i < 8; ++i) {
    const auto [input, target] = data[i];
    if (input != cg::vector{1.0 * order[i], 10.0 * order[i]} || target[0] != -order[i])
      return false;
  }
  return true;
}

// The orders are NumPy's own, version 1.24: np.random.seed, then np.random.shuffle of np.arange(8).
constexpr law shuffled_laws[] = {
    {"NumPy's order, each target with its input",
     [] {
       const auto data = given(numbered);
       return holds_if(is_in_order(cg::shuffled(data, cg::seed{0}), {6, 2, 1, 7, 3, 0, 5, 4}) &&
                       is_in_order(cg::shuffled(data, cg::seed{1}), {7, 2, 1, 6, 0, 4, 3, 5}) &&
                       is_in_order(cg::shuffled(data, cg::seed{42}), {1, 5, 0, 7, 2, 4, 3, 6}));
     }},
    {"every bit of the seed counts: 65578 is 42 + 2^16",
     [] {
       const auto data = given(numbered);
       return holds_if(
           is_in_order(cg::shuffled(data, cg::seed{65578}), {1, 3, 5, 4, 7, 2, 6, 0}) &&
           is_in_order(cg::shuffled(data, cg::seed{4294967295}), {1, 7, 6, 0, 5, 4, 2, 3}));
     }},
    {"in place, and the generator then has the state of NumPy's",
     [] {
       auto data = given(numbered);
       cg::numpy_random random{cg::seed{0}};
       cg::shuffle(data, random);
       return holds_if(is_in_order(data, {6, 2, 1, 7, 3, 0, 5, 4}) &&
                       random.rand() == 0.6458941130666561);
     }},
    // NumPy's order of 150 from seed 42 begins 73 18 118 and ends 14 92 102.
    {"the irises",
     [] {
       const auto data = cg::shuffled(given(cg::iris), cg::seed{42});
       const std::size_t places[] = {0, 1, 2, 147, 148, 149},
                         came_from[] = {73, 18, 118, 14, 92, 102};
       for (std::size_t i = 0; i < 6; ++i) {
         const auto [input, target] = data[places[i]];
         if (input != cg::iris_inputs[came_from[i]] ||
             target != cg::one_hot<3>(cg::iris_classes[came_from[i]])) {
           return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<shuffled_laws>);

static_assert(!is_constant<[] { return cg::shuffled(numbered, cg::seed{-1}); }>); // no seed
