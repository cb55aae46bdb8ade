// A table of CSV as samples for a network: the target's column, and all others as inputs.
#pragma once

#include "command/model.hpp"
#include "command/training.hpp"

#include <constgrad/data/csv_table.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace command {

/// A model whose network is not trained yet, and the samples: with a target of classes if the layers end in softmax or sigmoid, else of
/// numbers.
struct task {
  model start;
  samples data;
};
inline task task_of(const cg::csv_table& table, const std::string& target,
                    const std::string& layers) {
  if (table.size() < 2) throw bad_input{"the table has fewer than 2 rows to learn from"};
  std::vector<std::string> columns;
  std::size_t place = table.width();
  for (std::size_t i = 0; i < table.width(); ++i) {
    if (table.name(i) == target && place == table.width())
      place = i;
    else
      columns.push_back(table.name(i));
  }
  if (place == table.width())
    throw bad_input{"the table has no column " + target + " but " + cg::listed(columns)};
  task found{{network{columns.size(), layers}}, {}};
  model& start = found.start;
  start.columns = columns;
  start.target = target;
  const std::size_t outputs = start.network.outputs();
  const std::string_view last = start.network.last_function();
  found.data = {columns.size(), outputs, table.rows_of<double>(columns), {}};
  if (last == "softmax" || last == "sigmoid") {
    for (std::size_t i = 0; i < table.size(); ++i) start.classes.emplace_back(table.text(i, place));
    std::sort(start.classes.begin(), start.classes.end());
    start.classes.erase(std::unique(start.classes.begin(), start.classes.end()),
                        start.classes.end());
    const std::size_t expected = last == "sigmoid" ? 2 : outputs;
    if (last == "sigmoid" && outputs != 1)
      throw bad_input{"layers that end in sigmoid have one output, but these have " +
                      std::to_string(outputs) + ": end in softmax"};
    if (start.classes.size() != expected)
      throw bad_input{"column " + target + " has " + std::to_string(start.classes.size()) +
                      (start.classes.size() == 1 ? " class" : " classes") +
                      ", but the layers end in " + std::to_string(expected)};
    found.data.target.assign(table.size() * outputs, 0.0);
    for (std::size_t i = 0; i < table.size(); ++i) {
      const auto label = static_cast<std::size_t>(
          std::lower_bound(start.classes.begin(), start.classes.end(), table.text(i, place)) -
          start.classes.begin());
      if (outputs == 1)
        found.data.target[i] = static_cast<double>(label);
      else
        found.data.target[i * outputs + label] = 1;
    }
  } else {
    if (outputs != 1)
      throw bad_input{"the target is one number, but the layers end in " + std::to_string(outputs)};
    found.data.target = table.rows_of<double>(std::vector{target});
  }
  return found;
}

/// Takes so many of the samples away, chosen by a seed, as those held out; what is left stays in a random order.
inline samples hold_out(samples& data, std::size_t count, cg::seed start) {
  std::vector<std::size_t> order(data.size());
  cg::numpy_random random{start};
  random.permutation(order.data(), order.size());
  samples parts[2]{{data.inputs, data.outputs, {}, {}}, {data.inputs, data.outputs, {}, {}}};
  for (std::size_t i = 0; i < order.size(); ++i) {
    samples& part = parts[i < data.size() - count ? 0 : 1];
    part.input.insert(part.input.end(), data.input_of(order[i]),
                      data.input_of(order[i]) + data.inputs);
    part.target.insert(part.target.end(), data.target_of(order[i]),
                       data.target_of(order[i]) + data.outputs);
  }
  data = std::move(parts[0]);
  return std::move(parts[1]);
}

/// The scale of each input, fitted on samples.
inline void fit_scale(model& start, const samples& data) {
  for (std::size_t k = 0; k < data.inputs; ++k) {
    cg::data_set<double, 1, 1> column{data.size()};
    for (std::size_t i = 0; i < data.size(); ++i) column.inputs[i][0] = data.input_of(i)[k];
    start.scale.emplace_back(column);
  }
}
inline void standardize(const model& by, samples& data) {
  for (std::size_t i = 0; i < data.size(); ++i) by.standardize(data.input.data() + i * data.inputs);
}

} // namespace command
