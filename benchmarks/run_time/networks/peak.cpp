// The arithmetic limit: as many multiplications and additions as this machine's registers allow, none fused.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <utility>

template <class T>
static void peak(benchmark::State& state) {
  using lanes [[gnu::vector_size(__BIGGEST_ALIGNMENT__)]] = T;
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
BENCHMARK(peak<double>)->Name("peak/double");
BENCHMARK(peak<float>)->Name("peak/float");
