// The elementary functions over their whole range: the same bits at compile time and at run time,
// one by one and over an array. Those that are correctly rounded have them whatever the compiler
// makes of a * b + c.
//
//     functions                       all of them
//     functions correctly_rounded     those that are
#include "constgrad/function.hpp"

#include "compare.hpp"

#include <limits>

namespace {

using namespace bit_identity;

/// Both signs of what is special, of rounded powers of 12345, of the range in which exp and sigmoid
/// bend, and of the seams of exp's range reduction.
template <class T>
constexpr auto make_arguments() {
  using limits = std::numeric_limits<T>;
  vector<T, 600> arguments{};
  std::size_t count = 0;
  const auto add = [&](T x) {
    arguments[count++] = x;
    arguments[count++] = -x;
  };
  for (const T special : {T{0}, limits::denorm_min(), 3 * limits::denorm_min(), limits::min(),
                          limits::max(), limits::infinity(), limits::quiet_NaN()}) {
    add(special);
  }
  for (T x = limits::min(); x < limits::max() / 16384; x *= 12345) add(x);
  for (T x = T{0.03125}; x < 1024; x *= T{1.09375}) add(x);
  for (T halves = 1; count < arguments.size(); halves += sizeof(T) == 4 ? 2 : 30) {
    add(halves * static_cast<T>(0.34657359027997265471));
  }
  return arguments;
}

template <class T>
constexpr auto arguments = make_arguments<T>();

template <class T, auto Function>
constexpr auto constants = [] {
  auto results = arguments<T>;
  for (T& x : results) x = Function(x);
  return results;
}();

/// One by one, and as a vector, of which exp, sigmoid and tanh compute several elements at once.
template <class T, auto Function>
void compare_everywhere(const char* name) {
  for (std::size_t i = 0; i < arguments<T>.size(); ++i) {
    const T x = opaque(arguments<T>[i]);
    compare(name, static_cast<double>(x), constants<T, Function>[i], Function(x));
  }
  if constexpr (requires { Function(arguments<T>); }) {
    const auto together = Function(opaque(arguments<T>));
    for (std::size_t i = 0; i < together.size(); ++i) {
      compare(name, static_cast<double>(arguments<T>[i]), constants<T, Function>[i], together[i]);
    }
  }
}

template <class T>
void compare_correctly_rounded() {
  compare_everywhere<T, exp>("exp");
  compare_everywhere<T, expm1>("expm1");
  compare_everywhere<T, log>("log");
  compare_everywhere<T, log1p>("log1p");
  compare_everywhere<T, sqrt>("sqrt");
  compare_everywhere<T, tanh>("tanh");
  compare_everywhere<T, sigmoid>("sigmoid");
  compare_everywhere<T, identity>("identity");
  compare_everywhere<T, leaky_relu>("leaky_relu");
  compare_everywhere<T, elu>("elu");
  compare_everywhere<T, [](T x) { return elu.derivative(x); }>("elu.derivative");
}

template <class T>
void compare_others() {
  compare_everywhere<T, softplus>("softplus");
  compare_everywhere<T, erf>("erf");
  compare_everywhere<T, silu>("silu");
  compare_everywhere<T, gelu>("gelu");
  compare_everywhere<T, [](T x) { return silu.derivative(x); }>("silu.derivative");
  compare_everywhere<T, [](T x) { return gelu.derivative(x); }>("gelu.derivative");
  compare_everywhere<T, [](T x) { return erf.derivative(x); }>("erf.derivative");
  compare_everywhere<T, [](T x) { return tanh.derivative(x); }>("tanh.derivative");
  compare_everywhere<T, [](T x) { return sigmoid.derivative(x); }>("sigmoid.derivative");
}

} // namespace

int main(int count, char** words) {
  compare_correctly_rounded<double>();
  compare_correctly_rounded<float>();
  if (count == 1 || std::string_view{words[1]} != "correctly_rounded") {
    compare_others<double>();
    compare_others<float>();
  }
  std::printf("%d numbers are the same at compile time and at run time\n", numbers);
}
