// A network in a file: saved, loaded, and as a header. Quoted by docs/how_to/save.md.

// [save]
#include <constgrad.hpp>
#include <constgrad/data/network_header.hpp>
#include <constgrad/data/saved_network.hpp>

#include <cstdio>
#include <exception>

namespace cg = constgrad;

constexpr auto architecture =
    cg::sequential(cg::inputs<4>, cg::dense<4>, cg::tanh, cg::dense<3>, cg::softmax);

static void train_and_save() {
  const auto parts = cg::split<100>(cg::shuffled(cg::iris, cg::seed{42}));
  const cg::standardization scale{parts.first};
  const auto trained =
      cg::train(cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{1}),
                scale(parts.first), cg::categorical_cross_entropy, cg::adam{.learning_rate = 0.02},
                cg::epochs{20}, cg::batches_of<10>);
  std::printf("right of 50 held out: %zu\n", cg::correct(trained.network, scale(parts.second)));

  const cg::saved_network saved{trained.network, scale, {"setosa", "versicolor", "virginica"}};
  cg::save("iris.safetensors", saved);
  cg::save_header("iris_net.hpp", "iris_net",
                  "sequential(inputs<4>, dense<4>, tanh, dense<3>, softmax)", saved);
}
// [save]

// [load]
static void load_and_predict() {
  const auto saved = cg::load<double>("iris.safetensors", architecture);
  const auto output = saved.network((*saved.scale)(cg::vector{5.9, 3.0, 5.1, 1.8}));
  const auto greatest = cg::class_of(output);
  std::printf("%s with a probability of %.3f\n", saved.classes[greatest].c_str(), output[greatest]);
}
// [load]

int main() try {
  train_and_save();
  load_and_predict();
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 2;
}
