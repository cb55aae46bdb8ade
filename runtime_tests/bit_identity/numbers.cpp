// Derivatives and enclosures: the same bits at compile time and at run time.
#include "constgrad/function.hpp"
#include "constgrad/notebook.hpp"

#include "print.hpp"

namespace {

using namespace bit_identity;

/// (tanh (x₀x₁ - x₂) - s(x₀))²
struct formula {
  template <class Number>
  constexpr Number operator()(const vector<Number, 3>& x) const {
    return square(tanh(x[0] * x[1] - x[2]) - sigmoid(x[0]));
  }
};

template <class T>
constexpr auto forward_mode(const hundred_vectors<T, 3>& x) {
  results<T, 400> all;
  for (const auto& v : x) {
    const auto [value, slopes] = value_and_gradient(formula{}, v);
    all << value << slopes;
  }
  return all.numbers;
}

template <class T>
constexpr auto reverse_mode(const hundred_vectors<T, 3>& x) {
  results<T, 300> all;
  tape<T, 16> room;
  for (const auto& v : x) all << gradient(room, formula{}, v);
  return all.numbers;
}

template <class T>
constexpr auto second_derivatives(const hundred_vectors<T, 3>& x) {
  results<T, 900> all;
  for (const auto& v : x) {
    for (const auto& row : hessian(formula{}, v)) all << row;
  }
  return all.numbers;
}

/// Both ends of the enclosures of value and gradient, at twenty of the vectors: so many fit one
/// constant.
template <class T>
constexpr auto enclosures(const hundred_vectors<T, 3>& x) {
  results<T, 160> all;
  for (std::size_t i = 0; i < 20; ++i) {
    const vector<T, 3>& v = x[i];
    const auto [value, slopes] =
        value_and_gradient(formula{}, vector<interval<T>, 3>{v[0], v[1], v[2]});
    all << value.lower << value.upper;
    for (const auto& slope : slopes) all << slope.lower << slope.upper;
  }
  return all.numbers;
}

template <class T>
void print_everything_of() {
  print_all<forward_mode<T>, random_vectors<T, 3>>("value_and_gradient");
  print_all<reverse_mode<T>, random_vectors<T, 3>>("gradient on a tape");
  print_all<second_derivatives<T>, random_vectors<T, 3>>("hessian");
  print_all<enclosures<T>, random_vectors<T, 3>>("gradient of intervals");
}

} // namespace

int main() {
  print_everything_of<double>();
  print_everything_of<float>();
  print_counts();
}
