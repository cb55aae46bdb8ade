// Networks against what a user would otherwise pick: Eigen, FANN and plain loops.
//
// Before anything is measured, all that compute the same must agree: the losses, the parameters after a step on
// each sample and one on the batch, and the predictions.
#include "benchmarks/run_time/networks/job.hpp"

#include <cmath>
#include <iostream>

namespace {

/// What a contestant computes.
template <class T>
std::vector<T> computed(const entry<T>& one) {
  const auto network = one.make();
  std::vector<T> numbers(one.parameters + 2 + batch * 10);
  numbers[0] = network->step_by_sample();
  numbers[1] = network->step_by_batch();
  network->write_parameters(numbers.data() + 2);
  network->predict(numbers.data() + 2 + one.parameters);
  return numbers;
}

template <class T>
bool all_agree() {
  const T tolerance = std::is_same_v<T, double> ? T(1e-12) : T(1e-4);
  bool agree = true;
  for (const entry<T>& one : entries<T>()) {
    for (const entry<T>& other : entries<T>()) {
      if (one.job != other.job || one.library != "constgrad" || other.library == "FANN") continue;
      const std::vector<T> a = computed(one), b = computed(other);
      for (std::size_t i = 0; i < a.size(); ++i) {
        if (std::abs(a[i] - b[i]) <= tolerance * (1 + std::abs(a[i]))) continue;
        std::cerr << one.job << ": " << other.library << " computes another number " << i << ": "
                  << b[i] << " and not " << a[i] << '\n';
        agree = false;
        break;
      }
    }
  }
  return agree;
}

} // namespace

int main(int count, char** options) {
  if (!all_agree<double>() || !all_agree<float>()) return 1;
  benchmark::Initialize(&count, options);
  if (benchmark::ReportUnrecognizedArguments(count, options)) return 1;
  benchmark::RunSpecifiedBenchmarks();
}
