// must say: deleted
#include <constgrad/data/iris.hpp>
#include <constgrad/data/shuffled.hpp>

namespace cg = constgrad;

constexpr cg::data_set mixed = cg::shuffled(cg::iris, cg::seed{1});
constexpr double first_length() {
#ifdef MISTAKE
  return cg::shuffled(cg::iris, cg::seed{1})[0].input[0];
#else
  return mixed[0].input[0];
#endif
}
static_assert(first_length() > 4);
