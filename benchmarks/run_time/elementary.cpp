// The elementary functions against <cmath>, one number after another and over an array, in one run.
#include "constgrad/function.hpp"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace {

namespace cg = constgrad;

/// Numbers as a layer hands them on, around 0; for log positive ones, of many magnitudes.
template <class T>
std::vector<T> arguments(bool positive) {
  std::mt19937_64 random{1};
  std::normal_distribution<double> normal{0, 3};
  std::vector<T> numbers(4096);
  for (T& x : numbers) {
    const double number = normal(random);
    x = static_cast<T>(positive ? std::exp(number) : number);
  }
  return numbers;
}

/// Every value is added up, so that a call need not wait for the one before.
template <class T, class Function>
void one_by_one(benchmark::State& state, Function f, bool positive) {
  const std::vector<T> in = arguments<T>(positive);
  for (auto _ : state) {
    T sum = 0;
    for (const T x : in) sum += f(x);
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(in.size()));
}

template <class T, class Over>
void over_an_array(benchmark::State& state, Over over, bool positive) {
  const std::vector<T> in = arguments<T>(positive);
  std::vector<T> out(in.size());
  for (auto _ : state) {
    over(in, out);
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(in.size()));
}

/// Four benchmarks: `ours` and `theirs`, one by one and over an array.
template <class T, class Ours, class Theirs>
void compare(std::string name, Ours ours, Theirs theirs, bool positive = false) {
  const auto add = [&](const std::string& how, auto run) {
    benchmark::RegisterBenchmark((name + how).c_str(), run);
  };
  const auto array = [](auto f) {
    return [f](const std::vector<T>& in, std::vector<T>& out) {
      for (std::size_t i = 0; i < in.size(); ++i) out[i] = f(in[i]);
    };
  };
  add("/scalar/constgrad", [=](auto& state) { one_by_one<T>(state, ours, positive); });
  add("/scalar/cmath", [=](auto& state) { one_by_one<T>(state, theirs, positive); });
  add("/array/constgrad", [=](auto& state) {
    const auto over = [=](const auto& in, auto& out) { cg::transform(ours, in, out); };
    over_an_array<T>(state, over, positive);
  });
  add("/array/cmath", [=](auto& state) { over_an_array<T>(state, array(theirs), positive); });
}

template <class T>
void compare_all(const std::string& type) {
  compare<T>("exp/" + type, cg::exp, [](T x) { return std::exp(x); });
  compare<T>("expm1/" + type, cg::expm1, [](T x) { return std::expm1(x); });
  compare<T>("log/" + type, cg::log, [](T x) { return std::log(x); }, true);
  compare<T>("log1p/" + type, cg::log1p, [](T x) { return std::log1p(x); }, true);
  compare<T>("exp2/" + type, cg::exp2, [](T x) { return std::exp2(x); });
  compare<T>("log2/" + type, cg::log2, [](T x) { return std::log2(x); }, true);
  compare<T>("log10/" + type, cg::log10, [](T x) { return std::log10(x); }, true);
  compare<T>("atan/" + type, cg::atan, [](T x) { return std::atan(x); });
  compare<T>("erfc/" + type, cg::erfc, [](T x) { return std::erfc(x); });
  compare<T>("sin/" + type, cg::sin, [](T x) { return std::sin(x); });
  compare<T>("cos/" + type, cg::cos, [](T x) { return std::cos(x); });
  compare<T>("sqrt/" + type, cg::sqrt, [](T x) { return std::sqrt(x); }, true);
  compare<T>("tanh/" + type, cg::tanh, [](T x) { return std::tanh(x); });
  compare<T>("sigmoid/" + type, cg::sigmoid, [](T x) { return 1 / (1 + std::exp(-x)); });
  compare<T>("softplus/" + type, cg::softplus, [](T x) { return std::log1p(std::exp(x)); });
  compare<T>("erf/" + type, cg::erf, [](T x) { return std::erf(x); });
}

} // namespace

int main(int count, char** options) {
  compare_all<double>("double");
  compare_all<float>("float");
  benchmark::Initialize(&count, options);
  if (benchmark::ReportUnrecognizedArguments(count, options)) return 1;
  benchmark::RunSpecifiedBenchmarks();
}
