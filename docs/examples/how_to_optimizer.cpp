// How to add an optimizer, for docs/how_to/optimizer.md.
// [optimizer]
#include <constgrad/training/precondition.hpp>

#include <cstddef>

/// Lion, with the learning rate η: w ← w - η (sign(α m + (1 - α) g) + λ w), then m ← β m + (1 - β) g, where g = dE/dw and λ
/// is the weight decay (X. Chen and others, "Symbolic discovery of optimization algorithms", 2023, arXiv:2302.06675).
struct lion {
  double learning_rate;
  double alpha = 0.9, beta = 0.99;
  double weight_decay = 0;

  static constexpr std::size_t moments = 1;
  constexpr double rate(std::size_t /*step*/) const { return learning_rate; }

  /// One step on n weights; `m` remembers their gradients.
  template <class T>
  constexpr void update(std::size_t /*step*/, double rate, std::size_t n, T* weights,
                        const T* gradient, T* m, T* /*second*/) const {
    const T eta = T(rate), a = T(alpha), b = T(beta), decay = T(weight_decay);
    for (std::size_t i = 0; i < n; ++i) {
      const T direction = a * m[i] + (1 - a) * gradient[i];
      weights[i] -= eta * (T((direction > 0) - (direction < 0)) + decay * weights[i]);
      m[i] = b * m[i] + (1 - b) * gradient[i];
    }
  }

  template <class T = double>
  constexpr constgrad::precondition validate() const {
    using namespace constgrad;
    return first_violated<T>(
        {above_0<T, "lion expects a learning rate greater than 0">(learning_rate),
         below_1<T, "lion expects an alpha of at least 0 and below 1">(alpha),
         below_1<T, "lion expects a beta of at least 0 and below 1">(beta),
         at_least_0<T, "lion expects a weight decay of at least 0">(weight_decay)});
  }
};
// [optimizer]

// [proof]
#include <constgrad.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

/// Two steps with the gradients 4 and -1, from w = 1 and m = 0, in numbers that are short in binary.
constexpr cg::vector two_steps = [] {
  constexpr lion by{.learning_rate = 0.25, .alpha = 0.5, .beta = 0.75};
  double w = 1, m = 0, *const none = nullptr;
  const double gradients[]{4, -1};
  by.update(1, by.rate(1), 1, &w, gradients, &m, none);
  by.update(2, by.rate(2), 1, &w, gradients + 1, &m, none);
  return cg::vector{w, m};
}();
// sign 2 = 1, m = 1;  sign(½ - ½) = 0, m = ¾ - ¼
static_assert(proof::equal<two_steps, cg::vector{0.75, 0.5}>);

// A number that makes no sense is refused.
static_assert(!lion{.learning_rate = -1}.validate().is_met);
static_assert(!lion{.learning_rate = 1, .beta = 1}.validate().is_met);

// It trains: y = 2 x - 1, with a schedule.
constexpr cg::data_set<double, 1, 1, 3> line{{{{-1}, {0}, {1}}}, {{{-3}, {-1}, {1}}}};
constexpr auto net =
    cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>), cg::zeros, cg::seed{0});
constexpr auto trained =
    cg::train(net, line, cg::mean_squared_error,
              cg::scheduled{lion{.learning_rate = 0.125, .alpha = 0.5, .beta = 0.9},
                            cg::cosine_decay{.steps = 60}},
              cg::epochs{60}, cg::batches_of<3>);
static_assert(trained.history.last.loss < 1e-6);
// [proof]

int main() {}
