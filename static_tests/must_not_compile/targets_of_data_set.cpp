// must say: data_set expects 8 targets, one for each sample, but got 7
#include <constgrad/data/data_set.hpp>
#include <constgrad/notebook/tutorial.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::data_set data{cg::notebook::input_vectors,
                            cg::vector{0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0}};
#else
constexpr cg::data_set data{cg::notebook::input_vectors, cg::notebook::targets};
#endif

static_assert(data.size() == 8);
