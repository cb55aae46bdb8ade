// Arrays of NumPy as a data set, and a network as arrays of NumPy, for docs/how_to/numpy.md.
// [includes]
#include <constgrad.hpp>
#include <constgrad/data/network_npz.hpp>
#include <constgrad/data/npz_arrays.hpp>

#include <cstdio>
#include <exception>

namespace cg = constgrad;
// [includes]

// [write]
/// What np.savez("irises.npz", measures=measures, species=species) would write.
static void write_irises() {
  cg::write_npz("irises.npz", {{"measures", cg::tensor_of(cg::iris_inputs)},
                               {"species", cg::tensor_of(cg::iris_classes)}});
}
// [write]

// [read]
constexpr auto architecture =
    cg::sequential(cg::inputs<4>, cg::dense<4>, cg::tanh, cg::dense<3>, cg::softmax);

static void train_on(const cg::npz_arrays& arrays) {
  const cg::data_set data{arrays["measures"].numbers<double, 4>(),
                          cg::one_hot<3>(arrays["species"].labels(3))};
  const cg::standardization scale{data};
  const auto trained =
      cg::train(cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{1}), scale(data),
                cg::categorical_cross_entropy, cg::adam{.learning_rate = 0.02}, cg::epochs{20},
                cg::batches_of<10>, cg::reshuffled{cg::seed{1}});
  std::printf("right of %zu: %zu\n", data.size(), cg::correct(trained.network, scale(data)));

  const cg::saved_network saved{trained.network, scale, {"setosa", "versicolor", "virginica"}};
  cg::save_npz("iris_net.npz", saved);
}
// [read]

// [load]
static void load_and_predict() {
  const auto saved = cg::load_npz<double>("iris_net.npz", architecture);
  const auto output = saved.network((*saved.scale)(cg::vector{5.9, 3.0, 5.1, 1.8}));
  std::printf("%s\n", saved.classes[cg::class_of(output)].c_str());
}
// [load]

// [main]
int main(int argc, char** argv) try {
  if (argc == 1) write_irises();
  train_on(cg::read_npz(argc > 1 ? argv[1] : "irises.npz"));
  load_and_predict();
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 2;
}
// [main]
