// Derivatives and enclosures: the same bits at compile time and at run time.
#include "constgrad/function.hpp"
#include "constgrad/notebook.hpp"

#include "compare.hpp"

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
void compare_everything_of() {
  compare_all<forward_mode<T>, random_vectors<T, 3>>("value_and_gradient");
  compare_all<reverse_mode<T>, random_vectors<T, 3>>("gradient on a tape");
  compare_all<second_derivatives<T>, random_vectors<T, 3>>("hessian");
  compare_all<enclosures<T>, random_vectors<T, 3>>("gradient of intervals");
}

} // namespace

int main() {
  compare_everything_of<double>();
  compare_everything_of<float>();
  std::printf("%d numbers are the same at compile time and at run time\n", numbers);
}
