// What was judged, in words and in a table.
#pragma once

#include "losses.hpp"
#include "subject.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace gradients {

/// "dense", "tanh", "softmax"
inline std::string name_of(const layer& which) {
  return which.is_dense ? "dense" : which.function != nullptr ? which.function->name : "softmax";
}

/// "inputs 2, dense 4, tanh, dense 1, sigmoid; 4 samples by squared error"
inline std::string describe(const subject& network, const tried_loss& loss) {
  std::string words = "inputs " + std::to_string(network.inputs());
  for (const layer& next : network.layers) {
    words += std::string{", "} + name_of(next);
    if (next.is_dense) words += ' ' + std::to_string(next.outputs);
  }
  return words + "; " + std::to_string(network.samples) +
         (network.samples == 1 ? " sample by " : " samples by ") + loss.name;
}

/// The layer that a number of the parameters is in, counted from 1, and its place there.
struct place {
  std::size_t number, within;
  const layer& where;

  bool is_bias() const { return within >= where.inputs * where.outputs; }
  bool is_frozen() const { return is_bias() && where.bias_is_frozen; }
};

inline place find(const subject& network, std::size_t parameter) {
  std::size_t number = 1;
  for (const layer& next : network.layers) {
    if (parameter < next.parameters()) return {number, parameter, next};
    parameter -= next.parameters();
    ++number;
  }
  throw std::out_of_range{"the network has fewer parameters"};
}

/// "layer 3 weights(0, 2)"
inline std::string describe(const place& at) {
  const std::string layer = "layer " + std::to_string(at.number);
  const std::size_t inputs = at.where.inputs;
  if (at.is_bias())
    return layer + " bias[" + std::to_string(at.within - inputs * at.where.outputs) + ']';
  return layer + " weights(" + std::to_string(at.within / inputs) + ", " +
         std::to_string(at.within % inputs) + ')';
}

/// A row of the table: how many networks with one loss, or with one kind of layer, and the largest error in them.
class row {
public:
  explicit row(std::string words) : name{std::move(words)} {}

  /// Whether the network has such a layer, or is judged by this loss.
  bool is_about(const subject& network, const tried_loss& loss) const {
    const auto is_named = [this](const layer& each) { return name_of(each) == name; };
    return name == loss.name || std::any_of(network.layers.begin(), network.layers.end(), is_named);
  }

  void begin_network() { ++networks; }
  void record(double error) {
    ++numbers;
    if (!(error <= largest) && largest == largest) largest = error; // NaN is the largest of all
  }
  void print() const {
    std::printf("| %-37s | %8ld | %7ld | %13.2g |\n", name.c_str(), networks, numbers, largest);
  }

  long networks_so_far() const { return networks; }
  long numbers_so_far() const { return numbers; }
  double largest_so_far() const { return largest; }

private:
  std::string name;
  long networks = 0, numbers = 0;
  double largest = 0;
};

/// A row for every loss and every kind of layer.
inline std::vector<row> all_rows() {
  std::vector<row> rows;
  for (const tried_loss& loss : losses) rows.emplace_back(loss.name);
  rows.emplace_back("dense");
  for (const activation* each :
       {&identity, &sigmoid, &tanh, &relu, &leaky_relu, &elu, &softplus, &gelu, &silu})
    rows.emplace_back(each->name);
  rows.emplace_back("softmax");
  return rows;
}

} // namespace gradients
