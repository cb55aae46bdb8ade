// The file that counts stand in: a Markdown table with a row for each job and a column for each compiler.
#pragma once

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace counts {

/// The costs of all jobs for one compiler.
using column = std::vector<std::pair<std::string, int>>;

class table {
public:
  explicit table(std::string name) : file{std::move(name)} {
    std::ifstream in{file};
    for (std::string line; std::getline(in, line);) {
      if (line.rfind("| ", 0) != 0) {
        (rows.empty() ? head : tail) += line + "\n";
        continue;
      }
      std::vector<std::string> cells;
      std::istringstream all{line.substr(2)};
      for (std::string cell; std::getline(all, cell, '|');) {
        const auto first = cell.find_first_not_of(' '), last = cell.find_last_not_of(' ');
        cells.push_back(first == std::string::npos ? "" : cell.substr(first, last - first + 1));
      }
      rows.push_back(std::move(cells));
    }
  }

  /// Whether no cost is more than 1 % above the one in the column, and every job has one; says what is not so.
  bool allows(const std::string& compiler, const column& now) const {
    const std::size_t place = place_of(compiler);
    bool allowed = now.size() + 2 == rows.size();
    if (!allowed) std::printf("%s has other jobs than are counted\n", file.c_str());
    for (const auto& [job, cost] : now) {
      const int before = cost_in(job, place);
      if (before >= 0 && cost * 100 <= before * 101) continue;
      allowed = false;
      std::printf("%s: %s costs %d, more than %d\n", compiler.c_str(), job.c_str(), cost, before);
    }
    return allowed;
  }

  /// Writes the file with these costs in the column; jobs that are new have none in the others.
  void update(const std::string& compiler, const column& now) const {
    const std::size_t place = place_of(compiler);
    std::ofstream out{file};
    out << head;
    const auto write = [&](const std::vector<std::string>& cells) {
      for (const std::string& cell : cells) out << "| " << cell << ' ';
      out << "|\n";
    };
    write(rows[0]);
    write(rows[1]);
    for (const auto& [job, cost] : now) {
      std::vector<std::string> cells(rows[0].size());
      for (const auto& row : rows)
        if (row[0] == job) cells = row;
      cells[0] = job;
      cells[place] = std::to_string(cost);
      write(cells);
    }
    out << tail;
  }

private:
  /// 0 if there is no such column.
  std::size_t place_of(const std::string& compiler) const {
    std::size_t place = rows[0].size();
    while (--place > 0 && rows[0][place] != compiler) {
    }
    return place;
  }
  /// -1 if there is none.
  int cost_in(const std::string& job, std::size_t place) const {
    for (const auto& row : rows)
      if (row[0] == job && place > 0 && !row[place].empty()) return std::stoi(row[place]);
    return -1;
  }

  std::string file, head, tail;
  std::vector<std::vector<std::string>> rows;
};

} // namespace counts
