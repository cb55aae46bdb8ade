// must say: the weights of classes have the type of number of their data set: write 1.0 for 1
#include <constgrad/training.hpp>

namespace cg = constgrad;

static constexpr cg::vector inputs{cg::vector{1.0, 2.0}, cg::vector{3.0, 4.0}};
#ifdef MISTAKE
[[maybe_unused]] constexpr auto result =
    cg::weights_of_classes(cg::data_set{inputs, cg::vector{0.0, 1.0}}, cg::vector{1, 3});
#else
[[maybe_unused]] constexpr auto result =
    cg::weights_of_classes(cg::data_set{inputs, cg::vector{0.0, 1.0}}, cg::vector{1.0, 3.0});
#endif
