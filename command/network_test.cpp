// A network of sizes known at run time has the bits of the fixed one of that shape: its weights at the start, its value, its gradient, and
// what a training makes of it.
#include "runtime_tests/catch.hpp"

#include "command/training.hpp"

#include <constgrad.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace cg = constgrad;

/// Samples of an irrational pattern, with targets that are classes.
template <std::size_t Inputs, std::size_t Outputs>
static cg::data_set<double, Inputs, Outputs> any_data(std::size_t size) {
  cg::data_set<double, Inputs, Outputs> data{size};
  cg::numpy_random random{7};
  for (std::size_t i = 0; i < size; ++i) {
    for (double& number : data.inputs[i]) number = random.randn();
    data.targets[i][static_cast<std::size_t>(random.randint(Outputs))] = 1;
  }
  return data;
}

template <std::size_t Inputs, std::size_t Outputs>
static command::samples samples_of(const cg::data_set<double, Inputs, Outputs>& data) {
  command::samples all{Inputs, Outputs, {}, {}};
  for (std::size_t i = 0; i < data.size(); ++i) {
    all.input.insert(all.input.end(), data.inputs[i].begin(), data.inputs[i].end());
    all.target.insert(all.target.end(), data.targets[i].begin(), data.targets[i].end());
  }
  return all;
}

/// Judges networks of these layers by a loss.
template <std::size_t Batch, class Optimizer, class Loss, std::size_t Inputs, class... Layers>
static void judge(const std::string& text, const Optimizer& optimizer, Loss loss,
                  cg::inputs_description<Inputs> first, Layers... layers) {
  CAPTURE(text, Batch);
  auto fixed = cg::initialize<double, cg::storage::on_heap>(cg::sequential(first, layers...),
                                                            cg::glorot_uniform, cg::seed{3});
  constexpr std::size_t outputs = decltype(fixed)::outputs;
  command::network net{Inputs, text};
  net.initialize(cg::seed{3});
  const auto same_numbers = [&](const auto& network) {
    bool is_same = net.parameters.size() == network.parameters.count;
    for (std::size_t i = 0; is_same && i < net.parameters.size(); ++i)
      is_same = net.parameters[i] == network.parameters.numbers.elements[i];
    return is_same;
  };
  CHECK(same_numbers(fixed));

  const auto data = any_data<Inputs, outputs>(70);
  const auto all = samples_of(data);
  command::network::outputs_of_layers values;
  for (std::size_t i = 0; i < 10; ++i) {
    net.predict(all.input_of(i), values);
    const auto expected = cg::value_and_gradient(fixed, loss, data.inputs[i], data.targets[i]);
    std::vector<double> dy(outputs), gradient(net.parameters.size());
    CHECK(Loss::value_and_gradient(values.back().data(), all.target_of(i), dy.data(), outputs) ==
          expected.value);
    net.add_gradient(all.input_of(i), values, dy, gradient);
    bool is_same = true;
    for (std::size_t k = 0; k < outputs; ++k)
      is_same = is_same && values.back()[k] == fixed(data.inputs[i])[k];
    for (std::size_t k = 0; k < gradient.size(); ++k)
      is_same = is_same && gradient[k] == expected.gradient.numbers.elements[k];
    CHECK(is_same);
  }

  cg::history<double> history;
  const command::plan how{.epochs = 5, .batch = Batch, .seed = 4};
  command::train(net, all, loss, optimizer, how, [&](const auto& done) {
    history.add(done);
    return true;
  });
  const auto trained = cg::train(fixed, data, loss, optimizer, cg::epochs{5}, cg::batches_of<Batch>,
                                 cg::reshuffled{cg::seed{4}});
  CHECK(same_numbers(trained.network));
  CHECK(history == trained.history);
}

TEST_CASE("the bits are those of the fixed network of the shape", "[command]") {
  constexpr auto ce = cg::categorical_cross_entropy;
  constexpr auto mse = cg::mean_squared_error;
  judge<32>("16,tanh,3,softmax", cg::adam{.learning_rate = 0.02}, ce, cg::inputs<4>, cg::dense<16>,
            cg::tanh, cg::dense<3>, cg::softmax);
  judge<1>("5,relu,2,softmax", cg::gradient_descent{.learning_rate = 0.02}, ce, cg::inputs<3>,
           cg::dense<5>, cg::relu, cg::dense<2>, cg::softmax);
  judge<50>("37,gelu,19,silu,3,softmax", cg::momentum{.learning_rate = 0.02, .weight_decay = 0.1},
            ce, cg::inputs<9>, cg::dense<37>, cg::gelu, cg::dense<19>, cg::silu, cg::dense<3>,
            cg::softmax);
  judge<7>("15,elu,17,softplus,1", cg::nesterov{.learning_rate = 0.002}, mse, cg::inputs<1>,
           cg::dense<15>, cg::elu, cg::dense<17>, cg::softplus, cg::dense<1>);
  judge<64>("8,leaky_relu,64,identity,1,sigmoid", cg::rms_prop{.learning_rate = 0.02},
            cg::binary_cross_entropy, cg::inputs<17>, cg::dense<8>, cg::leaky_relu, cg::dense<64>,
            cg::identity, cg::dense<1>, cg::sigmoid);
  judge<10>("6,sigmoid,softmax,2", cg::adam_w{.learning_rate = 0.02}, mse, cg::inputs<2>,
            cg::dense<6>, cg::sigmoid, cg::softmax, cg::dense<2>);
}

TEST_CASE("an optimizer is chosen by its name", "[command]") {
  for (const std::string& name : command::optimizers) {
    CAPTURE(name);
    int used = 0;
    command::with_optimizer({name, 0.25, 0.5}, [&](const auto& optimizer) {
      ++used;
      CHECK(optimizer.learning_rate == 0.25);
      CHECK(optimizer.weight_decay == 0.5);
    });
    command::with_optimizer({name, 0.25, {}}, [&](const auto& optimizer) {
      ++used;
      CHECK(optimizer.weight_decay == (name == "adam_w" ? 0.01 : 0));
    });
    CHECK(used == 2);
  }
}

template <class Computation>
static std::string refusal(const Computation& compute) {
  try {
    compute();
  } catch (const command::bad_input& error) {
    return error.what();
  }
  return "none";
}

TEST_CASE("an optimizer of no such name is refused", "[command]") {
  CHECK(refusal([] { command::with_optimizer({"adamw"}, [](const auto&) {}); }) ==
        "no optimizer is named adamw: expected one of adam, adam_w, gradient_descent, momentum, "
        "nesterov, rms_prop");
}

TEST_CASE("layers that are none are refused", "[command]") {
  const auto refused = [](const std::string& text) {
    return refusal([&] { command::network{4, text}; });
  };
  CHECK(refused("3") == "none");
  CHECK(refused("tanh,3") ==
        "the layers tanh,3 begin with a function: begin with a number of units");
  CHECK(refused("1,softmax") == "the softmax of one output is always 1: end in sigmoid");
  for (const std::string word :
       {"", "0", "-1", "1.5", "1000001", "99999999999999999999", " 3", "tan"}) {
    const std::string words = "\"" + word + "\" is no layer: expected a number of units";
    CHECK(refused(word).starts_with(words));
    CHECK(refused("3," + word).starts_with(words));
  }
}

TEST_CASE("a training that leads nowhere is ended", "[command]") {
  command::network net{1, "1"};
  net.initialize(cg::seed{1});
  const command::samples far{1, 1, {1e200}, {1e200}};
  CHECK_THROWS_AS(command::train(net, far, cg::mean_squared_error, cg::adam{}, {},
                                 [](const auto&) { return true; }),
                  cg::training_stopped);
}
