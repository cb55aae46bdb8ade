// An epoch of a network of MNIST's size, 784-128-10 with relu, by the library and by plain loops in the same run: 9,600 made-up
// images, cross-entropy, Adam, batches of 32, floats. Prints seconds for as many as MNIST has, and their ratio.
#include "constgrad/data/data_set.hpp"
#include "constgrad/function/relu.hpp"
#include "constgrad/network.hpp"
#include "constgrad/training.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <memory>
#include <random>
#include <vector>

namespace {

namespace cg = constgrad;

constexpr std::size_t inputs = 784, hidden = 128, outputs = 10, batch = 32, images = 9'600;
constexpr double images_of_mnist = 60'000;
using data_type = cg::data_set<float, inputs, outputs, images>;

/// Like MNIST: four pixels of five are 0; the class is that of a tenth of the image which is brighter than the others.
std::unique_ptr<data_type> made_up_images() {
  auto data = std::make_unique<data_type>();
  std::mt19937 random{1};
  std::uniform_real_distribution<float> uniform;
  for (std::size_t k = 0; k < images; ++k) {
    const std::size_t digit = k % outputs;
    data->targets[k][digit] = 1;
    for (std::size_t i = 0; i < inputs; ++i)
      if (uniform(random) < (i * outputs / inputs == digit ? 0.5f : 0.2f))
        data->inputs[k][i] = uniform(random);
  }
  return data;
}

/// The same network and steps in plain loops over flat arrays: weights by columns, as in the library, of which the compiler
/// makes vector instructions.
struct plain_network {
  std::vector<float> first, second; // weights by columns, then the biases
  std::vector<float> m, v;          // Adam's, of both
  int step = 0;

  static void affine(const float* p, std::size_t rows, std::size_t columns, const float* x,
                     float* y) {
    std::copy_n(p + rows * columns, rows, y);
    for (std::size_t i = 0; i < columns; ++i)
      for (std::size_t r = 0; r < rows; ++r) y[r] += p[i * rows + r] * x[i];
  }
  static void add_gradient(const float* dy, std::size_t rows, std::size_t columns, const float* x,
                           float* dp) {
    for (std::size_t i = 0; i < columns; ++i)
      for (std::size_t r = 0; r < rows; ++r) dp[i * rows + r] += dy[r] * x[i];
    for (std::size_t r = 0; r < rows; ++r) dp[rows * columns + r] += dy[r];
  }

  /// The mean loss of the samples, each before the step that it led to.
  double epoch(const data_type& data, std::size_t count) {
    std::vector<float> gradient(first.size() + second.size());
    double loss = 0;
    for (std::size_t k = 0; k < count; k += batch) {
      const std::size_t end = std::min(k + batch, count);
      std::fill(gradient.begin(), gradient.end(), 0.0f);
      for (std::size_t sample = k; sample < end; ++sample)
        loss += add_sample(data.inputs[sample].elements, data.targets[sample].elements,
                           1.0f / static_cast<float>(end - k), gradient);
      adam(gradient);
    }
    return loss / static_cast<double>(count);
  }

  double add_sample(const float* x, const float* target, float scale,
                    std::vector<float>& gradient) {
    float h[hidden], y[outputs], dy[outputs], dh[hidden];
    affine(first.data(), hidden, inputs, x, h);
    for (float& unit : h) unit = unit > 0 ? unit : 0;
    affine(second.data(), outputs, hidden, h, y);
    const float greatest = *std::max_element(y, y + outputs);
    float sum = 0, right = 0;
    for (std::size_t r = 0; r < outputs; ++r) {
      right += target[r] * (y[r] - greatest);
      sum += dy[r] = std::exp(y[r] - greatest);
    }
    for (std::size_t r = 0; r < outputs; ++r) dy[r] = (dy[r] / sum - target[r]) * scale;
    for (std::size_t i = 0; i < hidden; ++i) {
      dh[i] = 0;
      for (std::size_t r = 0; r < outputs; ++r) dh[i] += second[i * outputs + r] * dy[r];
      if (!(h[i] > 0)) dh[i] = 0;
    }
    add_gradient(dh, hidden, inputs, x, gradient.data());
    add_gradient(dy, outputs, hidden, h, gradient.data() + first.size());
    return std::log(sum) - right;
  }

  void adam(const std::vector<float>& gradient) {
    ++step;
    const float rate = static_cast<float>(0.001 / (1 - std::pow(0.9, step))),
                correction = static_cast<float>(1 / (1 - std::pow(0.999, step)));
    const auto update = [&](std::vector<float>& p, std::size_t at) {
      for (std::size_t i = 0; i < p.size(); ++i) {
        const float g = gradient[at + i];
        m[at + i] = 0.9f * m[at + i] + 0.1f * g;
        v[at + i] = 0.999f * v[at + i] + 0.001f * (g * g);
        p[i] -= rate * m[at + i] / (std::sqrt(v[at + i] * correction) + 1e-8f);
      }
    };
    update(first, 0);
    update(second, first.size());
  }
};

/// Processor time, of which other programs take nothing.
template <class Function>
double seconds_of(const Function& function) {
  const std::clock_t begin = std::clock();
  function();
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

int main() {
  const auto data = made_up_images();
  constexpr auto architecture =
      cg::sequential(cg::inputs<inputs>, cg::dense<hidden>, cg::relu, cg::dense<outputs>);
  const auto net = cg::initialize<float>(architecture, cg::he_normal, cg::seed{1});
  const float* const p = net.parameters.numbers.elements;
  constexpr std::size_t first_size = hidden * (inputs + 1), second_size = outputs * (hidden + 1);
  plain_network plain{{p, p + first_size}, {p + first_size, p + first_size + second_size}, {}, {}};
  plain.m.resize(first_size + second_size);
  plain.v.resize(first_size + second_size);
  cg::trainer training{net, cg::categorical_cross_entropy_with_logits, cg::adam{}};

  // Both in turns, so that what else the machine does slows both; the least of three epochs each.
  double library = 1e9, loops = 1e9, library_loss = 0, loops_loss = 0;
  for (int turn = 0; turn < 3; ++turn) {
    library = std::min(library, seconds_of([&] {
                         library_loss =
                             static_cast<double>(training.train_epoch<batch>(*data).loss);
                       }));
    loops = std::min(loops, seconds_of([&] { loops_loss = plain.epoch(*data, images); }));
  }
  constexpr double share = images_of_mnist / static_cast<double>(images);
  std::printf("an epoch of %.0f images, 784-128-10, Adam, batches of 32, float:\n"
              "  constgrad    %.2f s (loss %.6f)\n  plain loops  %.2f s (loss %.6f)\n"
              "  ratio        %.2f\n",
              images_of_mnist, library * share, library_loss, loops * share, loops_loss,
              library / loops);
  // The functions of <cmath> and the order of sums differ, the training must not.
  return std::abs(library_loss - loops_loss) <= 1e-3 * (1 + std::abs(loops_loss)) ? 0 : 1;
}
