// Networks of all layers and functions that ONNX has, as models, and what they give for some inputs, as text: for run_onnx.mjs.
#include <constgrad.hpp>
#include <constgrad/data/network_onnx.hpp>

#include <cstddef>
#include <exception>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <string>
#include <utility>

namespace cg = constgrad;

/// Writes name.onnx, and name.txt: the type and the sizes, then the inputs and outputs of five samples.
template <class T, class Pipeline, cg::storage Storage>
static void write(const std::string& name, const cg::saved_network<T, Pipeline, Storage>& saved) {
  // [save]
  cg::save_onnx(name + ".onnx", saved); // a network, or a saved_network{net, scale}
  // [save]
  std::ofstream out{name + ".txt"};
  out << std::setprecision(17);
  out << (sizeof(T) == 4 ? "float32 " : "float64 ") << Pipeline::inputs << ' ' << Pipeline::outputs;
  cg::numpy_random random{1};
  for (int sample = 0; sample < 5; ++sample) {
    cg::vector<T, Pipeline::inputs> input{};
    for (T& number : input) number = static_cast<T>(3 * random.randn());
    const auto output = saved.network(saved.scale ? (*saved.scale)(input) : input);
    out << '\n';
    for (const T number : input) out << number << ' ';
    for (const T number : output) out << number << ' ';
  }
  std::cout << name << '\n';
}

/// A network with one activation, which is given positive numbers.
template <class Activation>
static void write_activation(const std::string& name, Activation activation) {
  constexpr auto layers = [](auto function) {
    return cg::sequential(cg::inputs<3>, cg::dense<4>, function, cg::dense<2>);
  };
  const auto net = cg::initialize<float>(layers(activation), cg::glorot_uniform, cg::seed{1});
  write(name, cg::saved_network{net});
}

int main() try {
  const cg::standardization scale{cg::iris};
  constexpr auto inner =
      cg::sequential(cg::inputs<4>, cg::dense<8>, cg::tanh, cg::dense<5>, cg::relu);
  const auto nested = cg::sequential(cg::inputs<4>, inner, cg::frozen(cg::dense<3>), cg::softmax);
  const auto net = cg::initialize<double>(nested, cg::glorot_uniform, cg::seed{1});
  write("iris_double", cg::saved_network{net, scale});
  write("iris_float",
        cg::saved_network{cg::as<float>(net), cg::standardization{cg::as<float>(cg::iris)}});
  write_activation("tanh", cg::tanh);
  write_activation("sigmoid", cg::sigmoid);
  write_activation("relu", cg::relu);
  write_activation("leaky_relu", cg::leaky_relu);
  write_activation("elu", cg::elu);
  write_activation("silu", cg::silu);
  write_activation("gelu", cg::gelu);
  write_activation("softplus", cg::softplus);
  write_activation("identity", cg::identity);
  write_activation("abs", cg::abs);
  write_activation("square", cg::square);
  write_activation("erf", cg::erf);
  write_activation("exp", cg::exp);
  const auto positive =
      cg::sequential(cg::inputs<3>, cg::dense<4>, cg::exp, cg::sqrt, cg::log, cg::dense<1>);
  write("sqrt_log",
        cg::saved_network{cg::initialize<float>(positive, cg::glorot_uniform, cg::seed{1})});
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return 2;
}
