// The command constgrad: trains a network on a table, and keeps it; predicts, shows and proves what it kept.
#include "command/prove.hpp"
#include "command/table.hpp"

#include <constgrad/training/stop_on_interrupt.hpp>
#include <constgrad/training/terminal_progress.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>

namespace command {

/// Throws bad_input if a file is there that must not be overwritten, and file_error if it can't be written.
static void check_new(const std::string& file, bool force) {
  std::error_code unknown;
  if (!force && std::filesystem::exists(file, unknown))
    throw bad_input{file + " exists: --force overwrites it"};
  cg::check_can_be_written(file);
}

struct options {
  std::string file, rows, target, layers, save;
  std::string name = "net", compiler = "c++", include = CONSTGRAD_INCLUDE;
  char separator = ',';
  bool no_header = false, force = false;
  double held_out = 0.2;
  plan how{};
  optimizer_choice optimizer{};

  cg::csv_table table(const std::string& from) const {
    return cg::read_csv(from, {.separator = separator, .has_header = !no_header});
  }
};

static void train(const options& given) {
  check_new(given.save, given.force);
  if (!is_npz(given.save) && !given.save.ends_with(".safetensors"))
    throw bad_input{given.save + ": the name of the file ends in .safetensors or .npz"};
  auto [kept, data] = task_of(given.table(given.file), given.target, given.layers);
  const auto count = static_cast<std::size_t>(given.held_out * static_cast<double>(data.size()));
  samples held = hold_out(data, count, cg::seed{given.how.seed});
  fit_scale(kept, data);
  standardize(kept, data);
  standardize(kept, held);
  kept.network.initialize(cg::seed{given.how.seed});

  const cg::stop_on_interrupt ctrl_c;
  cg::epoch_record<double> last{};
  {
    const cg::terminal_progress progress{cg::epochs{given.how.epochs}, data.size()};
    const auto report = [&](const cg::epoch_record<double>& done) {
      progress(last = done);
      return !cg::stop_on_interrupt::is_asked();
    };
    with_optimizer(given.optimizer, [&](const auto& optimizer) {
      if (kept.classes.empty())
        train(kept.network, data, cg::mean_squared_error, optimizer, given.how, report);
      else if (data.outputs == 1)
        train(kept.network, data, cg::binary_cross_entropy, optimizer, given.how, report);
      else
        train(kept.network, data, cg::categorical_cross_entropy, optimizer, given.how, report);
    });
  }
  check_new(given.save, given.force); // it may have been written meanwhile
  write_model(given.save, kept);
  std::printf("%zu epochs on %zu rows: loss %.6g\n", last.epoch, data.size(), last.loss);
  if (held.size() == 0) return;
  if (!kept.classes.empty()) {
    std::printf("right of %zu rows held out: %zu\n", held.size(), correct(kept.network, held));
  } else {
    double sum = 0;
    for (std::size_t i = 0; i < held.size(); ++i) {
      const double error = kept.network(held.input_of(i))[0] - held.target[i];
      sum += error * error;
    }
    std::printf("mean squared error on %zu rows held out: %.6g\n", held.size(),
                sum / static_cast<double>(held.size()));
  }
}

/// A line for each row: the class, if there are such, and the outputs.
static void predict(const options& given) {
  if (!given.save.empty()) check_new(given.save, given.force);
  const model kept = read_model(given.file);
  const cg::csv_table table = given.table(given.rows);
  samples data{
      kept.columns.size(), kept.network.outputs(), table.rows_of<double>(kept.columns), {}};
  data.target.resize(table.size() * data.outputs);
  standardize(kept, data);
  const auto quoted = [](const std::string& field) { // as RFC 4180 has it
    if (field.find_first_of(",\"\n\r") == field.npos) return field;
    std::string words = "\"";
    for (const char each : field) words += each == '"' ? "\"\"" : std::string{each};
    return words + '"';
  };
  std::string text = quoted(kept.target);
  if (data.outputs == kept.classes.size())
    for (const std::string& each : kept.classes) text += ',' + quoted(each);
  else if (!kept.classes.empty())
    text += ',' + quoted(kept.classes[1]);
  for (std::size_t i = 0; i < data.size(); ++i) {
    const auto output = kept.network(data.input_of(i));
    text += '\n';
    const char* before = "";
    if (!kept.classes.empty()) {
      const std::size_t found = cg::class_of(output.data(), output.size());
      text += found == cg::no_class ? "" : quoted(kept.classes[found]);
      before = ",";
    }
    for (const double number : output) {
      cg::message digits;
      digits << number;
      text += before + std::string{digits.characters};
      before = ",";
    }
  }
  text += '\n';
  if (given.save.empty())
    std::cout << text;
  else
    cg::write_file(given.save, text);
}

static void summarize(const options& given) {
  const model kept = read_model(given.file);
  std::printf("layer    function      inputs -> outputs    parameters\n");
  for (std::size_t i = 0; i < kept.network.layers.size(); ++i) {
    const layer& each = kept.network.layers[i];
    const bool is_dense = each.applied == nullptr;
    const std::string sizes = std::to_string(each.inputs) + " -> " + std::to_string(each.outputs);
    std::printf("%-9zu%-14s%-21s%zu\n", i + 1,
                is_dense ? "dense" : std::string{each.applied->name}.c_str(), sizes.c_str(),
                is_dense ? each.outputs * (each.inputs + 1) : 0);
  }
  std::printf("%zu parameters, %zu bytes\n", kept.network.parameters.size(),
              kept.network.parameters.size() * sizeof(double));
  std::printf("from %s\nto %s%s%s\n", cg::listed(kept.columns).c_str(), kept.target.c_str(),
              kept.classes.empty() ? "" : ": ", cg::listed(kept.classes).c_str());
}

static void prove_file(const options& given) {
  const std::string header = given.save.empty() ? given.name + ".hpp" : given.save;
  check_new(header, given.force);
  prove(given.file, header, given.name, {given.compiler, given.include});
  std::printf("%s compiles, with the outputs that were kept in %s\n", header.c_str(),
              given.file.c_str());
}

/// The status: 0, or 2 after a message.
static int run(int argc, char** argv) {
  CLI::App app{"Trains networks on tables; predicts with them, shows them, and proves them."};
  app.require_subcommand(1);
  options given;
  const auto add_table = [&](CLI::App* sub) {
    sub->add_option("--separator", given.separator, "between the fields of the table")
        ->capture_default_str();
    sub->add_flag("--no-header", given.no_header,
                  "the table has no names: a column is a number from 0");
  };
  const auto add_force = [&](CLI::App* sub) {
    sub->add_flag("--force", given.force, "overwrite the file that is written");
  };
  auto* const to_train =
      app.add_subcommand("train", "Train a network on a table (CSV), and keep it");
  to_train->add_option("table", given.file)->required();
  to_train->add_option("--target", given.target, "the column to predict; all others are inputs")
      ->required();
  to_train
      ->add_option("--layers", given.layers,
                   "such as 16,tanh,3,softmax; softmax and sigmoid predict classes")
      ->required();
  to_train->add_option("--save", given.save, "a file .safetensors or .npz")->required();
  to_train->add_option("--epochs", given.how.epochs)
      ->check(CLI::Range(1, 1'000'000'000))
      ->capture_default_str();
  to_train->add_option("--batch", given.how.batch)
      ->check(CLI::Range(1, 1'000'000'000))
      ->capture_default_str();
  to_train->add_option("--optimizer", given.optimizer.name)
      ->check(CLI::IsMember(optimizers))
      ->capture_default_str();
  to_train->add_option("--rate", given.optimizer.rate, "the learning rate")->capture_default_str();
  to_train->add_option("--weight-decay", given.optimizer.weight_decay,
                       "0.01 for adam_w, 0 for the others, if it is not given");
  to_train->add_option("--seed", given.how.seed)
      ->check(CLI::Range(std::int64_t{0}, std::int64_t{4294967295}))
      ->capture_default_str();
  to_train->add_option("--held-out", given.held_out, "the part of the rows to judge by")
      ->check(CLI::Range(0.0, 0.9))
      ->capture_default_str();
  auto* const to_predict = app.add_subcommand("predict", "Predict the rows of a table");
  to_predict->add_option("network", given.file)->required();
  to_predict->add_option("table", given.rows)->required();
  to_predict->add_option("--save", given.save, "a file; else it is printed");
  auto* const to_summarize = app.add_subcommand("summary", "Show what a file holds");
  to_summarize->add_option("network", given.file)->required();
  auto* const to_prove =
      app.add_subcommand("prove", "Write a network as a header of C++, and compile it");
  to_prove->add_option("network", given.file)->required();
  to_prove->add_option("--header", given.save, "the file to write; else NAME.hpp");
  to_prove->add_option("--name", given.name, "of the constant")->capture_default_str();
  to_prove->add_option("--compiler", given.compiler)->capture_default_str();
  to_prove->add_option("--include", given.include, "the folder of constgrad.hpp")
      ->capture_default_str();
  for (CLI::App* const sub : {to_train, to_predict}) add_table(sub);
  for (CLI::App* const sub : {to_train, to_predict, to_prove}) add_force(sub);

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  if (*to_train) train(given);
  if (*to_predict) predict(given);
  if (*to_summarize) summarize(given);
  if (*to_prove) prove_file(given);
  return 0;
}

} // namespace command

int main(int argc, char** argv) try {
  return command::run(argc, argv);
} catch (const std::exception& error) {
  std::cerr << "constgrad: " << error.what() << '\n';
  return 2;
}
