// What has no text, to a stream with constgrad/ostream.hpp. Each case stops the build, and its message stands in the first
// error or its note, in at most 25 lines. Whoever asks for an operator learns that there is none.
#include <constgrad.hpp>
#include <constgrad/ostream.hpp>

#include <sstream>

namespace cg = constgrad;

template <class T>
concept can_be_written = requires(std::ostringstream& out, const T& x) { out << x; };
struct has_an_int {
  operator int() const { return 1; }
};
static_assert(can_be_written<cg::vector<double, 2>> && can_be_written<int> &&
              can_be_written<has_an_int> && !can_be_written<cg::adam> &&
              !can_be_written<decltype(cg::tanh)>);

void misuse(std::ostringstream& out) {
#if CASE == 0
  using namespace constgrad;
  out << cg::vector{1.0, 0.5} << cg::adam{}.learning_rate << has_an_int{} << std::endl;
#elif CASE == 1
  // must say: this has no text: write its members to the stream, one by one
  out << cg::gradient_descent{.learning_rate = .1};
#elif CASE == 2
  // must say: this has no text: write its members to the stream, one by one
  out << cg::vector{1.0} << cg::epochs{3};
#elif CASE == 3
  // must say: this has no text: write its members to the stream, one by one
  out << cg::scheduled(cg::adam{}, cg::cosine_decay{.steps = 10});
#endif
}
