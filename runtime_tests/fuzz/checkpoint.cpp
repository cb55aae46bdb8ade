// Any arrays are the checkpoint of a training, which then goes on, or an error; and a network in a file, or a file_error. Bytes that are no
// safetensors are left to fuzz_safetensors. The texts are replaced by those that fit, and the checksum by the right one, as any change of the
// bytes would be refused by it.
#include <constgrad/data.hpp>
#include <constgrad/data/network_file.hpp>
#include <constgrad/data/safetensors.hpp>
#include <constgrad/data/whole_file.hpp>
#include <constgrad/function.hpp>
#include <constgrad/network.hpp>
#include <constgrad/training.hpp>
#include <constgrad/training/checkpoint_file.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace cg = constgrad;

static constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<2>, cg::tanh, cg::dense<1>);

/// A training of two epochs of three steps.
static void train(const std::string& file) {
  constexpr cg::data_set<double, 2, 1, 5> data{{{{0, 1}, {1, 2}, {2, 0}, {3, 1}, {1, 1}}},
                                               {{{0}, {1}, {2}, {3}, {1}}}};
  static_cast<void>(cg::train(cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{1}),
                              data, cg::mean_squared_error, cg::adam{}, cg::epochs{2},
                              cg::batches_of<2>, cg::reshuffled{cg::seed{2}},
                              cg::early_stopping{.patience = 2}, cg::checkpoint_file{file, 1e9}));
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const std::string file = "/dev/shm/fuzzed_" + std::to_string(::getpid()) + ".checkpoint";
  static const auto texts = [] {
    std::remove(file.c_str());
    train(file);
    return cg::read_safetensors(cg::read_file(file), file).metadata;
  }();
  cg::tensors all;
  try {
    all = cg::read_safetensors({reinterpret_cast<const char*>(bytes), size}, "fuzz");
    all.metadata = {{"format", cg::saved_format}, {"classes", cg::text_in(all, "classes")}};
    all.metadata["checksum"] = cg::checksum_of(all);
    if (!(cg::network_from<double>(all, "fuzz", architecture).network.parameters.count == 9))
      std::abort();
  } catch (const cg::file_error&) {
  }
  if (all.arrays.empty()) return 0;
  all.metadata = texts;
  all.metadata["checksum"] = cg::checksum_of(all);
  std::ofstream{file, std::ios::binary} << cg::write_safetensors(all);
  try {
    train(file);
  } catch (const cg::file_error&) {
  } catch (const cg::training_stopped&) { // where the parameters of the file are large or NaN
  }
  std::remove(file.c_str());
  return 0;
}
