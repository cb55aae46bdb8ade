// The elementary functions over their whole range: the same bits at compile time and at run time,
// one by one and over an array. Those that are correctly rounded have them whatever the compiler
// makes of a * b + c.
//
//     functions                       all of them
//     functions correctly_rounded     those that are
#include "constgrad/function.hpp"

#include "print.hpp"

#include <limits>
#include <string_view>

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
constexpr vector<T, 600> one_by_one(const vector<T, 600>& x) {
  vector<T, 600> results = x;
  for (T& element : results) element = Function(element);
  return results;
}

template <class T, auto Function>
constexpr vector<T, 600> together(const vector<T, 600>& x) {
  return Function(x);
}

/// One by one, and as a vector, of which exp, sigmoid and tanh compute several elements at once.
template <class T, auto Function>
void print_everywhere(const char* name) {
  print_all<one_by_one<T, Function>, arguments<T>>(name);
  if constexpr (requires { Function(arguments<T>); }) {
    // The array is to have the bits of the single results: these are the constants of both.
    if constexpr (as_constants)
      print_all<one_by_one<T, Function>, arguments<T>>(name);
    else
      print_all<together<T, Function>, arguments<T>>(name);
  }
}

template <class T>
void print_correctly_rounded() {
  print_everywhere<T, exp>("exp");
  print_everywhere<T, expm1>("expm1");
  print_everywhere<T, log>("log");
  print_everywhere<T, log1p>("log1p");
  print_everywhere<T, exp2>("exp2");
  print_everywhere<T, log2>("log2");
  print_everywhere<T, log10>("log10");
  print_everywhere<T, atan>("atan");
  print_everywhere<T, erfc>("erfc");
  print_everywhere<T, sin>("sin");
  print_everywhere<T, cos>("cos");
  print_everywhere<T, softplus>("softplus");
  print_everywhere<T, sqrt>("sqrt");
  print_everywhere<T, tanh>("tanh");
  print_everywhere<T, sigmoid>("sigmoid");
  print_everywhere<T, identity>("identity");
  print_everywhere<T, leaky_relu>("leaky_relu");
  print_everywhere<T, elu>("elu");
  print_everywhere<T, [](T x) { return elu.derivative(x); }>("elu.derivative");
}

template <class T>
void print_others() {
  print_everywhere<T, erf>("erf");
  print_everywhere<T, silu>("silu");
  print_everywhere<T, gelu>("gelu");
  print_everywhere<T, [](T x) { return silu.derivative(x); }>("silu.derivative");
  print_everywhere<T, [](T x) { return gelu.derivative(x); }>("gelu.derivative");
  print_everywhere<T, [](T x) { return erf.derivative(x); }>("erf.derivative");
  print_everywhere<T, [](T x) { return tanh.derivative(x); }>("tanh.derivative");
  print_everywhere<T, [](T x) { return sigmoid.derivative(x); }>("sigmoid.derivative");
}

} // namespace

int main(int count, char** words) {
  print_correctly_rounded<double>();
  print_correctly_rounded<float>();
  if (count == 1 || std::string_view{words[1]} != "correctly_rounded") {
    print_others<double>();
    print_others<float>();
  }
  print_counts();
}
