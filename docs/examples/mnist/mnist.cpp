// From the files of MNIST to a network that is kept: mnist FOLDER [NETWORK]. The files are those of its home page, unpacked.
// [mnist]
#include <constgrad.hpp>
#include <constgrad/data/idx_array.hpp>
#include <constgrad/data/saved_network.hpp>
#include <constgrad/ostream.hpp>

#include <chrono>
#include <cstdio>
#include <exception>
#include <iostream>

namespace cg = constgrad;

static auto read(const std::string& folder, const std::string& part) {
  const auto images = cg::read_idx(folder + "/" + part + "-images-idx3-ubyte"),
             digits = cg::read_idx(folder + "/" + part + "-labels-idx1-ubyte");
  return cg::data_set{images.numbers<float, 784>(255), cg::one_hot<10, float>(digits.labels(10))};
}

static void show(const cg::vector<float, 784>& image) {
  for (std::size_t i = 0; i < 784; ++i)
    std::printf("%c%s", " .:+#"[static_cast<int>(image[i] * 4.99f)], i % 28 == 27 ? "\n" : "");
}

int main(int argc, char** argv) try {
  const std::string folder = argc > 1 ? argv[1] : ".",
                    file = argc > 2 ? argv[2] : "mnist.safetensors";
  const auto parts = cg::split(read(folder, "train"), 55'000); // and 5,000 to judge the epochs by
  const auto test = read(folder, "t10k");

  constexpr auto architecture =
      cg::sequential(cg::inputs<784>, cg::dense<128>, cg::relu, cg::dense<10>);
  const auto start = cg::initialize<float>(architecture, cg::he_normal, cg::seed{1});
  const auto begin = std::chrono::steady_clock::now();
  const auto report = [&](const auto& done) {
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
    std::printf("epoch %zu: loss %.4f, validation %.2f %%, %.1f s\n", done.epoch, done.loss,
                100 * done.validation_accuracy, passed.count());
  };
  const auto trained =
      cg::train(start, parts.first, cg::categorical_cross_entropy_with_logits,
                cg::adam{.learning_rate = 0.001}, cg::epochs{5}, cg::batches_of<32>,
                cg::reshuffled{cg::seed{1}}, cg::validated_on{parts.second},
                cg::early_stopping{.patience = 2, .restore_best_weights = true}, report);

  const auto& net = trained.network;
  std::printf("right of the 10,000 of the test: %.2f %%\n", 100 * cg::accuracy(net, test));
  std::cout << cg::confusion_matrix(net, test) << '\n';
  for (std::size_t i = 0, shown = 0; i < test.size() && shown < 3; ++i) {
    const auto right = cg::class_of(test.targets[i]), found = cg::class_of(net(test.inputs[i]));
    if (found == right) continue;
    std::printf("image %zu is a %zu, taken for a %zu\n", i, right, found);
    show(test.inputs[i]), ++shown;
  }
  cg::save(file, net);
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return 2;
}
// [mnist]
