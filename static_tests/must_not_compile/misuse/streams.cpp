// What has a text, to a stream without constgrad/ostream.hpp, and what has none. Each case stops the build, and its message stands in the
// first error or its note, in at most 25 lines. Operators of users, and whoever asks for an operator, notice nothing.
#include <constgrad.hpp>

#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace cg = constgrad;

namespace user {
struct derived : cg::vector<double, 2> {};
struct other {};
template <class Stream>
Stream& operator<<(Stream& out, const derived&) {
  return out;
}
std::ostream& operator<<(std::ostream& out, other) { return out; }
} // namespace user

template <class T>
std::ostream& operator<<(std::ostream& out, const std::vector<T>& v) {
  for (const T& x : v) out << x.value;
  return out;
}

template <class T>
concept can_be_shown = requires(std::ostringstream& out, const T& x) { out << x; };
static_assert(!can_be_shown<cg::vector<double, 2>> && !can_be_shown<cg::rational> &&
              !can_be_shown<decltype(cg::relu)> && !can_be_shown<cg::adam> &&
              can_be_shown<user::derived>);

using namespace constgrad;

void misuse(std::ostringstream& out) {
#if CASE == 0
  out << user::derived{};
  out << user::other{} << std::string{"a"} << 1 << std::endl;
  out << std::vector<cg::dual<double, 1>>{};
#elif CASE == 1
  // must say: include constgrad/ostream.hpp to write this to a stream
  out << cg::vector{1.0, 0.5};
#elif CASE == 2
  // must say: include constgrad/ostream.hpp to write this to a stream
  std::ostringstream{} << cg::rational{1, 2};
#elif CASE == 3
  // must say: include constgrad/ostream.hpp to write this to a stream
  out << "a" << cg::proof::residue{3};
#elif CASE == 4
  // must say: include constgrad/ostream.hpp to write this to a stream
  static_cast<std::ostream&>(out) << cg::symbol("x") * 2;
#elif CASE == 5
  // must say: include constgrad/ostream.hpp to write this to a stream
  out << cg::text_of(cg::symbol("x"));
#elif CASE == 6
  // must say: include constgrad/ostream.hpp to write this to a stream
  out << cg::dual<double, 2>::variable(0.1, 1);
#elif CASE == 7
  // must say: include constgrad/ostream.hpp to write this to a stream
  out << cg::interval{0.5};
#elif CASE == 8
  // must say: include constgrad/ostream.hpp to write this to a stream
  out << cg::matrix<double, 1, 1>{{{1.0}}};
#elif CASE == 9
  // must say: include constgrad/ostream.hpp to write this to a stream
  out << cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>), cg::zeros, cg::seed{0})
             .parameters;
#elif CASE == 10
  // must say: this has no text: write its members to the stream, one by one
  out << cg::gradient_descent{.learning_rate = .1};
#elif CASE == 11
  // must say: this has no text: write its members to the stream, one by one
  out << "a" << cg::adam{};
#elif CASE == 12
  // must say: this has no text: write its members to the stream, one by one
  out << cg::epochs{3};
#elif CASE == 13
  // must say: this has no text: write its members to the stream, one by one
  std::ostringstream{} << cg::batches_of<2>;
#elif CASE == 14
  // must say: this has no text: write its members to the stream, one by one
  out << cg::early_stopping{.patience = 2};
#elif CASE == 15
  // must say: this has no text: write its members to the stream, one by one
  out << cg::scheduled(cg::adam{}, cg::cosine_decay{.steps = 10});
#elif CASE == 16
  // must say: this has no text: write its members to the stream, one by one
  out << cg::tanh;
#elif CASE == 17
  // must say: this has no text: write its members to the stream, one by one
  out << cg::squared_error;
#endif
}
