// Vectors, random numbers, the notebook, numbers as text: the same bits at compile time and at run
// time.
#include "constgrad.hpp"

#include "print.hpp"

#include <cstdint>
#include <limits>
#include <utility>

namespace {

using namespace bit_identity;

constexpr auto draw_rand(std::uint32_t s) {
  numpy_random random{s};
  vector<double, 1000> drawn{};
  for (double& number : drawn) number = random.rand();
  return drawn;
}

constexpr auto draw_randn(std::uint32_t s) {
  numpy_random random{s};
  vector<double, 1000> drawn{};
  for (double& number : drawn) number = random.randn();
  return drawn;
}

/// From a range of 1, then of 3, 9, 27, …: first within 32 bits, then beyond.
constexpr auto draw_randint(std::uint32_t s) {
  numpy_random random{s};
  vector<double, 1000> drawn{};
  std::int64_t range = 1;
  for (double& number : drawn) {
    number = static_cast<double>(random.randint(range));
    range = 3 * range % 5'000'000'029;
  }
  return drawn;
}

void print_random() {
  print_all<draw_rand, first_seed>("numpy_random.rand");
  print_all<draw_randn, first_seed>("numpy_random.randn");
  print_all<draw_randint, first_seed>("numpy_random.randint");
}

template <class T>
constexpr auto dot_products(const hundred_vectors<T, 7>& v) {
  results<T, 99> all;
  for (std::size_t i = 1; i < 100; ++i) all << dot(v[i - 1], v[i]);
  return all.numbers;
}

template <class T>
constexpr auto sums(const hundred_vectors<T, 7>& v) {
  results<T, 99 * 7> all;
  for (std::size_t i = 1; i < 100; ++i) all << v[i] - v[0][0] * (v[i - 1] + v[i]);
  return all.numbers;
}

template <class T>
constexpr auto sigmoids(const hundred_vectors<T, 7>& v) {
  results<T, 100 * 7> all;
  for (const auto& x : v) all << sigmoid(x);
  return all.numbers;
}

template <class T>
void print_vectors() {
  print_all<dot_products<T>, random_vectors<T, 7>>("dot");
  print_all<sums<T>, random_vectors<T, 7>>("a - factor * (b + a)");
  print_all<sigmoids<T>, random_vectors<T, 7>>("sigmoid of a vector");
}

// ---- the notebook

template <class T>
constexpr vector<T, 2> weights{static_cast<T>(1.45), static_cast<T>(-0.66)};
template <class T>
constexpr T bias = static_cast<T>(0.125);
template <class T>
constexpr T rate = static_cast<T>(0.1);

/// The tutorial's data set, whose numbers a float has as well.
template <class T>
constexpr auto inputs = [] {
  vector<vector<T, 2>, 8> converted{};
  for (std::size_t i = 0; i < 8; ++i) {
    const auto [first, second] = notebook::input_vectors[i].elements;
    converted[i] = {static_cast<T>(first), static_cast<T>(second)};
  }
  return converted;
}();
template <class T>
constexpr auto targets = [] {
  vector<T, 8> converted{};
  for (std::size_t i = 0; i < 8; ++i) converted[i] = static_cast<T>(notebook::targets[i]);
  return converted;
}();

template <class T>
constexpr auto predictions(const hundred_vectors<T, 2>& x, const vector<T, 2>& w, T b) {
  results<T, 100> all;
  for (const auto& input : x) all << notebook::make_prediction(input, w, b);
  return all.numbers;
}

template <class T>
constexpr auto gradients(const hundred_vectors<T, 2>& x, const vector<T, 2>& w, T b) {
  results<T, 300> all;
  for (const auto& input : x) {
    const auto gradient = notebook::compute_gradients(input, w, b, T{1});
    all << gradient.d_error_wrt_bias << gradient.d_error_wrt_weights;
  }
  return all.numbers;
}

/// Both weights, the bias, the ten recorded errors.
template <class T>
constexpr auto notebook_training(const vector<vector<T, 2>, 8>& x, const vector<T, 8>& t,
                                 T learning_rate, std::uint32_t s) {
  numpy_random random{s};
  notebook::neural_network<T, 2> network{learning_rate, random};
  const auto errors = network.template train<1'000>(x, t, random);
  return (results<T, 13>{} << network.weights << network.bias << errors).numbers;
}

template <class T>
void print_notebook() {
  print_all<predictions<T>, random_vectors<T, 2>, weights<T>, bias<T>>("make_prediction");
  print_all<gradients<T>, random_vectors<T, 2>, weights<T>, bias<T>>("compute_gradients");
  print_all<notebook_training<T>, inputs<T>, targets<T>, rate<T>, first_seed>("training run");
}

// ---- numbers as text

template <class T>
constexpr vector<T, 12> printed{static_cast<T>(0.1),
                                T{-1} / 3,
                                static_cast<T>(0.85916838858762260),
                                static_cast<T>(1e22),
                                T{123456},
                                T{-0.0},
                                std::numeric_limits<T>::denorm_min(),
                                std::numeric_limits<T>::min(),
                                std::numeric_limits<T>::max(),
                                std::numeric_limits<T>::epsilon(),
                                -std::numeric_limits<T>::infinity(),
                                std::numeric_limits<T>::quiet_NaN()};

template <class T, std::size_t I>
constexpr T printed_number = printed<T>[I];

template <class T, auto Print>
void print_texts(const char* name) {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    // Each text is a constant of its own, with the compiler's whole patience for itself.
    (print(name, I, evaluate<Print, printed_number<T, I>>()), ...);
  }(std::make_index_sequence<printed<T>.size()>{});
}

template <class T>
void print_text() {
  print_texts<T, [](T x) { return shortest(x); }>("shortest");
  print_texts<T, [](T x) { return fixed(x, 8); }>("fixed with 8 decimals");
  print_texts<T, [](T x) { return scientific(x, 16); }>("scientific with 16 decimals");
}

template <class T>
void print_everything_of() {
  print_vectors<T>();
  print_notebook<T>();
  print_text<T>();
}

} // namespace

int main() {
  print_random();
  print_everything_of<double>();
  print_everything_of<float>();
  print_counts();
}
