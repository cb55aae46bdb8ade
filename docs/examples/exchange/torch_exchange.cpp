// Reads a network that torch_network.py has written, compares what it computes, and saves it: torch_exchange FROM.npz TO.npz
#include <constgrad.hpp>
#include <constgrad/data/network_npz.hpp>

#include <cstdio>
#include <exception>

int main(int argc, char** argv) try {
  if (argc != 3) return std::puts("torch_exchange FROM.npz TO.npz"), 2;
  // [read]
  namespace cg = constgrad;
  constexpr auto architecture =
      cg::sequential(cg::inputs<4>, cg::dense<8>, cg::tanh, cg::dense<3>, cg::softmax);
  auto net = cg::initialize<double>(architecture, cg::zeros, cg::seed{0});
  const auto file = cg::read_npz(argv[1]);
  cg::read_parameters(file.all(), argv[1], net.parameters);
  // [read]
  const auto inputs = file["inputs"].numbers<double, 4>();
  const auto outputs = file["outputs"].numbers<double, 3>();
  double worst = 0;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const auto output = net(inputs[i]);
    for (std::size_t k = 0; k < 3; ++k) worst = cg::max(worst, cg::abs(output[k] - outputs[i][k]));
  }
  std::printf("%zu outputs of PyTorch, %s\n", 3 * outputs.size(),
              worst <= 1e-12 ? "to 1e-12" : "which differ by more than 1e-12");
  cg::save_npz(argv[2], net);
  return worst <= 1e-12 ? 0 : 1;
} catch (const std::exception& error) {
  std::puts(error.what());
  return 2;
}
