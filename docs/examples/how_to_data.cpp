// From a file in the format CSV to a trained network. Quoted by docs/how_to/data.md.

// [includes]
#include <constgrad.hpp>
#include <constgrad/data/csv_table.hpp>

#include <cstdio>
#include <exception>

namespace cg = constgrad;
// [includes]

/// What the program reads where it is given no file.
static constexpr char flowers[] = R"(petal length,petal width,species
1.4,0.2,setosa
1.4,0.2,setosa
1.3,0.2,setosa
1.5,0.2,setosa
1.7,0.4,setosa
1.4,0.3,setosa
1.5,0.1,setosa
1.6,0.2,setosa
4.7,1.4,versicolor
4.5,1.5,versicolor
4.9,1.5,versicolor
4.0,1.3,versicolor
4.6,1.5,versicolor
4.5,1.3,versicolor
3.3,1.0,versicolor
3.9,1.4,versicolor
)";

// [data]
/// Inputs and targets of a table: the columns by their names, and the classes in the order of the outputs.
static auto data_of(const cg::csv_table& table) {
  return cg::data_set{table.numbers<double>("petal length", "petal width"),
                      cg::one_hot<2>(table.classes("species", {"setosa", "versicolor"}))};
}
// [data]

// [train]
static void train_on(const cg::csv_table& table) {
  const auto data = cg::shuffled(data_of(table), cg::seed{42});
  const auto parts = cg::split(data, data.size() * 3 / 4); // to learn from, and held out
  const cg::standardization scale{parts.first};

  constexpr auto architecture =
      cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<2>, cg::softmax);
  const auto start = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{1});
  const auto trained =
      cg::train(start, scale(parts.first), cg::categorical_cross_entropy,
                cg::adam{.learning_rate = 0.05}, cg::epochs{30}, cg::batches_of<4>);

  std::printf("loss %.4f, right of those held out: %.0f %%\n", trained.history.last.loss,
              100 * cg::accuracy(trained.network, scale(parts.second)));
  const auto output = trained.network(scale(cg::vector{4.2, 1.2})); // a new flower
  std::printf("versicolor with a probability of %.3f\n", output[1]);
}
// [train]

// [main]
int main(int argc, char** argv) try {
  train_on(argc > 1 ? cg::read_csv(argv[1]) : cg::csv_table{flowers, "flowers"});
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 2;
}
// [main]
