// A network of sizes known at run time is trained: with the bits of train(…, epochs{…}, batches_of<…>, reshuffled{…}).
#pragma once

#include "command/network.hpp"

#include <constgrad/data/file_error.hpp>
#include <constgrad/training.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace command {

/// Samples one after another.
struct samples {
  std::size_t inputs = 0, outputs = 0;
  std::vector<double> input{}, target{};

  std::size_t size() const { return target.size() / outputs; }
  const double* input_of(std::size_t i) const { return input.data() + i * inputs; }
  const double* target_of(std::size_t i) const { return target.data() + i * outputs; }
};

struct plan {
  std::size_t epochs = 100, batch = 32;
  std::int64_t seed = 1;
};

/// The names of the library's optimizers.
inline const std::vector<std::string> optimizers{"adam",     "adam_w",   "gradient_descent",
                                                 "momentum", "nesterov", "rms_prop"};

/// An optimizer by its name, with its learning rate, and with its weight decay if that is not the library's own.
struct optimizer_choice {
  std::string name = "adam";
  double rate = 0.01;
  std::optional<double> weight_decay{};
};

/// Calls use(optimizer) with the one that is chosen. Throws bad_input where there is none of the name.
template <class Use>
void with_optimizer(const optimizer_choice& chosen, const Use& use) {
  const auto set = [&](auto optimizer) {
    optimizer.learning_rate = chosen.rate;
    if (chosen.weight_decay) optimizer.weight_decay = *chosen.weight_decay;
    use(optimizer);
  };
  if (chosen.name == "adam") return set(cg::adam{});
  if (chosen.name == "adam_w") return set(cg::adam_w{});
  if (chosen.name == "gradient_descent") return set(cg::gradient_descent{.learning_rate = 0});
  if (chosen.name == "momentum") return set(cg::momentum{.learning_rate = 0});
  if (chosen.name == "nesterov") return set(cg::nesterov{.learning_rate = 0});
  if (chosen.name == "rms_prop") return set(cg::rms_prop{});
  throw bad_input{"no optimizer is named " + chosen.name + ": expected one of " +
                  cg::listed(optimizers)};
}

/// Calls report(epoch_record) after each epoch, which returns whether to go on. Throws training_stopped where a loss is not finite,
/// and bad_input where a step makes a parameter so.
template <class Loss, class Optimizer, class Report>
void train(network& net, const samples& data, const Loss&, const Optimizer& optimizer,
           const plan& how, const Report& report) {
  cg::check_optimizer(optimizer);
  const std::size_t count = net.parameters.size(), size = data.size();
  std::vector<double> gradient(count), first(count), second(count), dy(data.outputs);
  network::outputs_of_layers values;
  cg::random_order<cg::run_time_size> order{cg::seed{how.seed}, size};
  std::size_t steps = 0;
  for (std::size_t epoch = 1; epoch <= how.epochs; ++epoch) {
    order.shuffle();
    cg::tally<double> of{};
    for (std::size_t begin = 0; begin < size; begin += how.batch) {
      const std::size_t end = begin + how.batch < size ? begin + how.batch : size;
      const double scale = 1 / static_cast<double>(end - begin);
      std::fill(gradient.begin(), gradient.end(), 0.0);
      cg::loss_sum<double> batch{};
      double block = 0; // the library adds the losses of 32 samples first
      for (std::size_t i = begin; i < end; ++i) {
        const std::size_t place = order(i);
        const double* const target = data.target_of(place);
        net.predict(data.input_of(place), values);
        const double* const y = values.back().data();
        if (Loss::classifies && cg::class_of(y, data.outputs) == cg::class_of(target, data.outputs))
          ++of.right;
        const double loss = Loss::value_and_gradient(y, target, dy.data(), data.outputs);
        if (!(loss - loss == 0)) throw cg::training_stopped{loss, epoch, place};
        if (scale != 1)
          for (double& slope : dy) slope *= scale;
        net.add_gradient(data.input_of(place), values, dy, gradient);
        block = (i - begin) % cg::samples_per_block == 0 ? loss : block + loss;
        if ((i - begin + 1) % cg::samples_per_block == 0 || i + 1 == end) batch.add(block);
      }
      of.losses.add(batch);
      ++steps;
      optimizer.update(steps, optimizer.rate(steps), count, net.parameters.data(), gradient.data(),
                       first.data(), second.data());
    }
    if (!cg::all_finite(net.parameters.data(), count))
      throw bad_input{"a step of epoch " + std::to_string(epoch) +
                      " made a parameter infinite; a smaller learning rate may help"};
    const bool goes_on = report(cg::epoch_record<double>{
        epoch, of.losses.mean(size), static_cast<double>(of.right) / static_cast<double>(size)});
    if (!goes_on) return;
  }
}

/// How many samples a network puts in the class of their target.
inline std::size_t correct(const network& net, const samples& data) {
  std::size_t right = 0;
  for (std::size_t i = 0; i < data.size(); ++i)
    right += cg::class_of(net(data.input_of(i)).data(), data.outputs) ==
             cg::class_of(data.target_of(i), data.outputs);
  return right;
}

} // namespace command
