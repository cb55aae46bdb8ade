#include <constgrad/training/layer_random.hpp>

#include "static_tests/law.hpp"
#include "static_tests/network/own_layers.hpp"
#include "static_tests/state_image.hpp"

#include <type_traits>

namespace cg = constgrad;

using quiet = cg::layer_random<cg::pipeline<centering_layer<2>>>;
using random_layers = cg::layer_random<cg::pipeline<dropout_layer<2>>>;

constexpr law layer_random_laws[]{
    {"layers that draw nothing have no generator",
     [] { return holds_if(quiet{}.generator() == nullptr && std::is_empty_v<quiet>); }},
    {"those that draw begin with the seed 0, as if it were given",
     [] {
       random_layers layers;
       cg::numpy_random alone{cg::seed{0}};
       return holds_if(layers.generator()->rand() == alone.rand());
     }},
    {"they draw from the generator that they keep",
     [] {
       random_layers layers;
       return holds_if(layers.generator() == &layers.numbers);
     }},
};
static_assert(all_hold<layer_random_laws>);
