// The gradients of a thousand random networks, number by number, against differences of their losses.
//
//     gradients [networks] [seed] [spoiled]     spoiled: the last number is wrong by a ten-millionth
#include "difference.hpp"
#include "random.hpp"
#include "report.hpp"
#include "subjects.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace gradients;

/// An error is relative to the larger of both slopes, but where both are smaller, relative to this: a slope is a
/// sum, and what cancels in it leaves its rounding errors.
constexpr double least = 1e-6;
constexpr double tolerance = 1e-8;
/// At most one number in so many may be too near a corner to be judged.
constexpr long judged_for_each_skipped = 1000;

double relative_error(double got, real expected) {
  const real size = std::max<real>({std::abs(got), std::abs(expected), least});
  return static_cast<double>(std::abs(got - expected) / size);
}

/// Judges one network after the other.
class trial {
public:
  void judge(const subject& network, const tried_loss& loss, draw& random, bool spoiled) {
    const std::vector<double> parameters = random_parameters(network, random),
                              inputs = random_inputs(network, random),
                              targets = random_targets(network, loss.target, random);
    chosen_loss::now = &loss;
    outcome got = network.backpropagate(parameters, inputs, targets);
    if (spoiled) got.gradient.back() *= 1 + 1e-7;

    std::vector<row*> concerned{&all};
    for (row& each : rows)
      if (each.is_about(network, loss)) concerned.push_back(&each);
    for (row* each : concerned) each->begin_network();
    const auto record = [&](double error, const std::string& what) {
      const double largest = all.largest_so_far();
      for (row* each : concerned) each->record(error);
      const bool holds = error <= tolerance;
      if (holds && error <= largest) return;
      where = what + " of " + describe(network, loss);
      if (!holds && ++failures <= 5)
        std::fprintf(stderr, "%s: off by %.3g\n", where.c_str(), error);
    };

    reference_network reference{network, loss, parameters, inputs, targets};
    record(relative_error(got.error / static_cast<double>(network.samples), reference.error()),
           "the value");
    for (std::size_t i = 0; i < got.gradient.size(); ++i) {
      const place at = find(network, i);
      const std::optional<real> slope = at.is_frozen() ? 0 : reference.slope(i);
      if (slope)
        record(relative_error(got.gradient[i], *slope), describe(at));
      else
        ++skipped;
    }
  }

  /// Prints the table, and whether all claims hold.
  bool report() const {
    std::puts("| networks with                         | networks | numbers | largest error |\n"
              "| ------------------------------------- | -------: | ------: | ------------: |");
    for (const row& each : rows) each.print();
    all.print();
    std::printf("largest error: %.3g, %s\nskipped beside a corner: %ld\n", all.largest_so_far(),
                where.c_str(), skipped);
    const bool few = skipped * judged_for_each_skipped <= all.numbers_so_far();
    if (!few) std::fputs("too many are skipped\n", stderr);
    return failures == 0 && few;
  }

  /// Whether every loss and every kind of layer had its turn.
  bool saw_everything() const {
    const auto had_a_turn = [](const row& each) { return each.networks_so_far() > 0; };
    return std::all_of(rows.begin(), rows.end(), had_a_turn);
  }

private:
  std::vector<row> rows = all_rows();
  row all{"all"};
  std::string where;
  long skipped = 0, failures = 0;
};

} // namespace

int main(int count, char** options) {
  const long networks = count > 1 ? std::atol(options[1]) : 1000;
  draw random{count > 2 ? std::strtoul(options[2], nullptr, 10) : 20'240'229};
  const bool spoiled = count > 3;
  const std::vector<subject> subjects = all_subjects();
  trial trial;
  for (long i = 0; i < networks; ++i) {
    const subject& network = subjects[static_cast<std::size_t>(i) % subjects.size()];
    trial.judge(network, random_loss(network, random), random, spoiled && i + 1 == networks);
  }
  const bool holds = trial.report();
  if (networks >= 1000 && !trial.saw_everything()) {
    std::fputs("a loss or a layer is left out\n", stderr);
    return 1;
  }
  return holds ? 0 : 1;
}
