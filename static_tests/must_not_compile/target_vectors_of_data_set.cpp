// must say: data_set expects 2 targets, one for each sample, but got 3
#include <constgrad/data/data_set.hpp>
#include <constgrad/data/one_hot.hpp>

namespace cg = constgrad;

constexpr cg::vector inputs{cg::vector{1.0, 2.0}, cg::vector{3.0, 4.0}};
#ifdef MISTAKE
constexpr cg::data_set data{inputs, cg::one_hot<2>(cg::vector{0, 1, 1})};
#else
constexpr cg::data_set data{inputs, cg::one_hot<2>(cg::vector{0, 1})};
#endif

static_assert(data.size() == 2);
