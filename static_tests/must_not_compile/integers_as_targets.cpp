// must say: the inputs and the targets of a data_set have different types of number: write 1.0 for 1
#include <constgrad/training.hpp>

namespace cg = constgrad;

static constexpr cg::vector inputs{cg::vector{1.0, 2.0}, cg::vector{3.0, 4.0}};
#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::data_set{inputs, cg::vector{0, 1}};
#else
[[maybe_unused]] constexpr auto result = cg::data_set{inputs, cg::vector{0.0, 1.0}};
#endif
