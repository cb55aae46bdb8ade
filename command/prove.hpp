// A kept network as a header of C++ that proves itself: a program of the library reads the file, as a network whose sizes are types, and
// writes the header; then the header is compiled. So two compilations judge it: by the witness of the file, and by that of the header.
#pragma once

#include "command/model.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

namespace command {

/// "sequential(inputs<4>, dense<16>, tanh, dense<3>, softmax)".
inline std::string architecture_of(const network& net, const std::string& space) {
  std::string words =
      space + "sequential(" + space + "inputs<" + std::to_string(net.inputs()) + ">";
  for (const layer& each : net.layers)
    words += ", " + space +
             (each.applied == nullptr ? "dense<" + std::to_string(each.outputs) + ">"
                                      : std::string{each.applied->name});
  return words + ")";
}

/// Runs a program, and waits for it. No shell reads the words. Throws bad_input unless it ends with 0.
inline void run(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const std::string& each : words) arguments.push_back(const_cast<char*>(each.c_str()));
  arguments.push_back(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    execvp(arguments[0], arguments.data());
    _exit(127);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status) ||
      WEXITSTATUS(status) != 0)
    throw bad_input{
        words[0] + (WIFEXITED(status) && WEXITSTATUS(status) == 127 ? " can't be run" : " failed")};
}

/// A folder that is gone with the object.
struct scratch_folder {
  std::string path = (std::filesystem::temp_directory_path() / "constgrad-XXXXXX").string();

  scratch_folder() {
    if (mkdtemp(path.data()) == nullptr) throw bad_input{path + ": can't be made"};
  }
  scratch_folder(const scratch_folder&) = delete;
  scratch_folder& operator=(const scratch_folder&) = delete;
  ~scratch_folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
};

struct compiler {
  std::string program, include;
};

/// Writes the header, which is there only if it has compiled.
inline void prove(const std::string& file, const std::string& header, const std::string& name,
                  const compiler& by) {
  const model kept = read_model(file);
  const scratch_folder scratch;
  const std::string source = scratch.path + "/save.cpp", program = scratch.path + "/save",
                    made = scratch.path + "/made.hpp", use = scratch.path + "/use.cpp";
  const bool npz = is_npz(file);
  cg::write_file(
      source, std::string{"#include <constgrad.hpp>\n#include <constgrad/data/network_header.hpp>\n"
                          "#include <constgrad/data/"} +
                  (npz ? "network_npz" : "saved_network") +
                  ".hpp>\n\n#include <exception>\n#include <iostream>\n\n"
                  "int main(int, char** words) try {\n  constgrad::save_header(words[2], words[3], "
                  "words[4],\n                         constgrad::load" +
                  (npz ? "_npz" : "") + "<double>(words[1],\n                         " +
                  architecture_of(kept.network, "constgrad::") +
                  "));\n} catch (const std::exception& error) {\n  std::cerr << error.what() << "
                  "'\\n';\n  return 2;\n}\n");
  const std::vector<std::string> compile{by.program, "-std=c++20", "-ffp-contract=off",
                                         "-I" + by.include};
  auto build = compile;
  build.insert(build.end(), {source, "-o", program});
  if (npz) build.push_back("-lzip");
  run(build);
  run({program, file, made, name, architecture_of(kept.network, "")});
  cg::write_file(use, "#include \"made.hpp\"\n");
  auto check = compile;
  check.insert(check.end(), {"-fsyntax-only", use});
  run(check);
  cg::write_file(header, cg::read_file(made));
}

} // namespace command
