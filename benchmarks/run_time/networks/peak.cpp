// The arithmetic limit: multiplications and additions in registers, none fused. What is fastest of registers of 16, 32
// and 64 bytes counts.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <utility>

template <class T, std::size_t Bytes>
static void peak(benchmark::State& state) {
  using lanes [[gnu::vector_size(Bytes)]] = T;
  constexpr std::size_t count = 12, turns = 1000;
  lanes sums[count]{}, factor{}, term{};
  factor += T(0.5);
  term += T(1);
  benchmark::DoNotOptimize(factor);
  benchmark::DoNotOptimize(term);
  for (auto _ : state) {
    for (std::size_t turn = 0; turn < turns; ++turn) {
      [&]<std::size_t... I>(std::index_sequence<I...>) {
        ((sums[I] = sums[I] * factor + term), ...);
      }(std::make_index_sequence<count>{});
    }
    for (lanes& sum : sums) benchmark::DoNotOptimize(sum);
  }
  constexpr std::size_t flops = 2 * count * turns * sizeof(lanes) / sizeof(T);
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(flops));
}
BENCHMARK(peak<double, 16>)->Name("peak/double/16");
BENCHMARK(peak<double, 32>)->Name("peak/double/32");
BENCHMARK(peak<double, 64>)->Name("peak/double/64");
BENCHMARK(peak<float, 16>)->Name("peak/float/16");
BENCHMARK(peak<float, 32>)->Name("peak/float/32");
BENCHMARK(peak<float, 64>)->Name("peak/float/64");
