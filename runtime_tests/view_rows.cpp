// Arrays of other code are trained on where they are, with the bits of a data set that owns them.
#include "runtime_tests/catch.hpp"

#include <constgrad.hpp>

#include <span>
#include <vector>

namespace cg = constgrad;

TEST_CASE("a training on arrays of numbers has the bits of one on a data set", "[view_rows]") {
  std::vector<double> inputs, targets;
  for (std::size_t i = 0; i < cg::iris.size(); ++i) {
    for (const double x : cg::iris.inputs[i]) inputs.push_back(x);
    for (const double x : cg::iris.targets[i]) targets.push_back(x);
  }
  const std::span<double> some{targets};
  const cg::data_set data{cg::view_rows<4>(inputs), cg::view_rows<3>(some)};
  CHECK(data.size() == 150);
  CHECK(static_cast<const void*>(data.inputs.elements) == inputs.data());
  CHECK(static_cast<const void*>(data.targets.elements) == targets.data());
  CHECK((data == cg::data_set<double, 4, 3>{cg::iris}));
  inputs[5] = 7;
  CHECK(data[1].input[1] == 7);
  inputs[5] = 3;

  constexpr auto architecture =
      cg::sequential(cg::inputs<4>, cg::dense<3>, cg::tanh, cg::dense<3>, cg::softmax);
  const auto start = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{1});
  const auto train_on = [&](const auto& samples) {
    const cg::standardization scale{samples};
    const auto scaled = scale(samples);
    return cg::train(start, scaled, cg::categorical_cross_entropy, cg::adam{}, cg::epochs{3},
                     cg::batches_of<16>, cg::reshuffled{cg::seed{2}}, cg::validated_on{samples});
  };
  const auto trained = train_on(data), expected = train_on(cg::iris);
  CHECK((trained == expected));
  const auto directly = [&](const auto& samples) {
    return cg::train(start, samples, cg::categorical_cross_entropy, cg::adam{}, cg::epochs{2},
                     cg::batches_of<32>);
  };
  CHECK((directly(data) == directly(cg::iris)));
  CHECK(cg::accuracy(trained.network, data) == cg::accuracy(trained.network, cg::iris));
  CHECK((cg::confusion_matrix(trained.network, data) ==
         cg::confusion_matrix(trained.network, cg::iris)));
}

TEST_CASE("numbers that fill no rows are refused", "[view_rows]") {
  std::vector<float> numbers(7);
  CHECK_THROWS_WITH(cg::view_rows<2>(numbers),
                    "a row has 2 numbers, but 7 are no whole number of rows");
  numbers.push_back(0);
  CHECK(cg::view_rows<2>(numbers).size() == 4);
}
