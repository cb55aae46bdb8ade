// Parts of networks that cannot be computed while compiling. Each case stops the build, and its
// message stands in the first error or its note, in at most 25 lines of the compiler's default output.
#include <constgrad.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

/// y = a x, whose forward differs from case to case.
template <std::size_t N>
struct scale_layer {
  static constexpr std::size_t inputs = N, outputs = N;

  template <class T>
  struct parameters {
    cg::weight_vector<T, N> factors;
  };
  static constexpr const char* names[]{"factors"};

  // Of doubles only, not constexpr, one number too far, or right.
  static constexpr void forward(const parameters<const double>& p, const double* x, double* y)
    requires(CASE - 1 == 0)
  {
    for (std::size_t i = 0; i < N; ++i) y[i] = p.factors[i] * x[i];
  }
  template <class T>
    requires(CASE - 2 == 0)
  static void forward(const parameters<const T>& p, const T* x, T* y) {
    for (std::size_t i = 0; i < N; ++i) y[i] = p.factors[i] * x[i];
  }
  template <class T>
    requires(CASE != 1 && CASE - 2 != 0)
  static constexpr void forward(const parameters<const T>& p, const T* x, T* y) {
    for (std::size_t i = 0; i < (CASE - 3 == 0 ? N + 1 : N); ++i) y[i] = p.factors[i] * x[i];
  }
  template <class T>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T*, const T* dy,
                                 T* dx, const parameters<T>& dp) {
    for (std::size_t i = 0; i < N; ++i) dx[i] = p.factors[i] * dy[i], dp.factors[i] += x[i] * dy[i];
  }
};

/// x / 2, of doubles only.
struct half_rule {
  static constexpr double value(double x) { return x / 2; }
  static constexpr double derivative(double) { return 0.5; }
};
inline constexpr cg::differentiable<half_rule> half{};

constexpr auto layers = cg::sequential(cg::inputs<2>, scale_layer<2>{}, cg::dense<1>);

#if CASE == 0
static_assert(proof::backward<decltype(layers)> && proof::layer<scale_layer<2>>);
#elif CASE == 1
// must say: layer 1 cannot be computed while compiling
static_assert(proof::backward<decltype(layers)>);
#elif CASE == 2
// must say: one of its functions is not constexpr, is no template for every type of number, or reads or writes beyond an array
static_assert(proof::backward<decltype(layers)>);
#elif CASE == 3
// must say: cannot be computed while compiling
static_assert(proof::layer<scale_layer<2>>);
#elif CASE == 4
// must say: cannot be computed while compiling
static_assert(proof::activation<half>);
#endif
