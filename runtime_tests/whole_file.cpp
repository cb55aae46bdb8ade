// A file is there as a whole, old or new, whenever the program or the machine stops.
#include "runtime_tests/catch.hpp"
#include "runtime_tests/error_of.hpp"

#include <constgrad/data/whole_file.hpp>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <iterator>
#include <random>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace cg = constgrad;

/// A folder of a test, which is removed at its end.
struct folder_of_a_test {
  std::string name = "files_of_a_test_" + std::to_string(std::random_device{}());
  std::string file = name + "/file";
  folder_of_a_test() { std::filesystem::create_directory(name); }
  ~folder_of_a_test() { std::filesystem::remove_all(name); }
};

/// How many files a folder has.
static long files_in(const std::string& folder) {
  const std::filesystem::directory_iterator files{folder};
  return static_cast<long>(std::distance(begin(files), end(files)));
}

/// What was seen when the system was asked to put something on the disk.
struct synchronization {
  bool of_folder;
  long size;        ///< of what is put there
  std::string file; ///< what the file's own name stands for by then
};

static std::string watched;
static std::vector<synchronization> seen;
static bool disk_is_full = false;

/// In place of the C library's: a test watches it, and makes it fail.
extern "C" int fsync(int opened) {
  if (watched.empty()) return static_cast<int>(syscall(SYS_fsync, opened));
  struct stat status{};
  fstat(opened, &status);
  seen.push_back({S_ISDIR(status.st_mode), static_cast<long>(status.st_size),
                  std::filesystem::exists(watched) ? cg::read_file(watched) : "none"});
  return disk_is_full ? -1 : 0;
}

TEST_CASE("a file is on the disk before it gets its name, and then its name is", "[whole_file]") {
  const folder_of_a_test folder;
  cg::write_file(folder.file, "old");
  watched = folder.file;
  seen.clear();
  cg::write_file(folder.file, "newer");
  watched.clear();
  REQUIRE(seen.size() == 2);
  CHECK(!seen[0].of_folder);
  CHECK(seen[0].size == 5);
  CHECK(seen[0].file == "old");
  CHECK(seen[1].of_folder);
  CHECK(seen[1].file == "newer");
}

TEST_CASE("a file that can't be put on the disk leaves the old one", "[whole_file]") {
  const folder_of_a_test folder;
  cg::write_file(folder.file, "old");
  watched = folder.file;
  disk_is_full = true;
  CHECK(error_of([&] {
          cg::write_file(folder.file, "new");
          return 0;
        }) == folder.file + ": can't be written");
  disk_is_full = false;
  watched.clear();
  CHECK(cg::read_file(folder.file) == "old");
  CHECK(files_in(folder.name) == 1);
}

TEST_CASE("a file in the folder of the program is written, too", "[whole_file]") {
  const std::string file = "file_of_a_test_" + std::to_string(std::random_device{}());
  cg::write_file(file, std::string("a\0b", 3));
  CHECK(cg::read_file(file) == std::string("a\0b", 3));
  std::remove(file.c_str());
}

static std::string error_of_writing(const std::string& path) {
  return error_of([&] {
    cg::write_file(path, "new");
    return 0;
  });
}

/// The number that the next file to be opened gets: the same again where all others were closed.
static int next_descriptor() {
  const int next = ::open("/dev/null", O_RDONLY);
  ::close(next);
  return next;
}

TEST_CASE("a file holds the bytes that were written to it", "[whole_file]") {
  const folder_of_a_test folder;
  const int next = next_descriptor();
  // Blocks of 65,536 bytes are read.
  for (const std::size_t size : {0u, 1u, 65'535u, 65'536u, 65'537u, 200'000u}) {
    CAPTURE(size);
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 7 + i / 251);
    cg::write_file(folder.file, bytes);
    CHECK(cg::read_file(folder.file) == bytes);
    CHECK(files_in(folder.name) == 1);
  }
  cg::write_file(folder.file, "a\r\nb\n\x1a");
  CHECK(cg::read_file(folder.file) == "a\r\nb\n\x1a");
  CHECK(next_descriptor() == next);
}

TEST_CASE("what can't be read is refused", "[whole_file]") {
  CHECK(error_of([] { return cg::read_file("no_such_file"); }) == "no_such_file: can't be opened");
  CHECK(error_of([] { return cg::read_file("."); }) == ".: can't be read");
}

TEST_CASE("what can't be written leaves what was there", "[whole_file]") {
  const folder_of_a_test folder;
  CHECK(error_of_writing("no_such_folder/x") == "no_such_folder/x: can't be written");
  // No file takes the name of a folder that is not empty.
  cg::write_file(folder.file, "old");
  CHECK(error_of_writing(folder.name) == folder.name + ": can't be written");
  for (const auto& each : std::filesystem::directory_iterator{"."})
    CHECK(!each.path().filename().string().starts_with(folder.name + '.'));
  CHECK(cg::read_file(folder.file) == "old");
}

TEST_CASE("whether a file can be written is found out before, and leaves nothing", "[whole_file]") {
  const folder_of_a_test folder;
  const auto error = [](const std::string& file) {
    return error_of([&] {
      cg::check_can_be_written(file);
      return 0;
    });
  };
  CHECK(error(folder.file) == "nothing");
  CHECK(files_in(folder.name) == 0);
  cg::write_file(folder.file, "old");
  CHECK(error(folder.file) == "nothing");
  CHECK(files_in(folder.name) == 1);
  CHECK(cg::read_file(folder.file) == "old");
  CHECK(error(folder.name) == folder.name + ": is a folder");
  CHECK(error("no_such_folder/x") == "no_such_folder/x: can't be written");
}

TEST_CASE("a file has the rights of any new file", "[whole_file]") {
  const folder_of_a_test folder;
  const mode_t before = umask(027);
  cg::write_file(folder.file, "a");
  umask(before);
  struct stat status{};
  REQUIRE(stat(folder.file.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0640);
}

TEST_CASE("of two programs that write a file at once, it has the bytes of one", "[whole_file]") {
  const folder_of_a_test folder;
  const std::string of_one(300'000, 'a'), of_other(200'000, 'b');
  const pid_t other = fork();
  const auto write = [&](const std::string& bytes) {
    return error_of([&] {
      for (int i = 0; i < 200; ++i) {
        cg::write_file(folder.file, bytes);
        const std::string found = cg::read_file(folder.file);
        if (found != of_one && found != of_other) throw cg::file_error{"mixed"};
      }
      return 0;
    });
  };
  if (other == 0) std::_Exit(write(of_other) == "nothing" ? 0 : 1);
  CHECK(write(of_one) == "nothing");
  int status = 0;
  waitpid(other, &status, 0);
  CHECK(status == 0);
  CHECK(files_in(folder.name) == 1);
}

TEST_CASE("what a killed program of the same number left is not written to", "[whole_file]") {
  const folder_of_a_test folder;
  const std::string left = folder.file + '.' + std::to_string(getpid()) + ".0.part";
  std::filesystem::create_directory(left);
  cg::write_file(folder.file, "new");
  CHECK(cg::read_file(folder.file) == "new");
  CHECK(std::filesystem::is_directory(left));
}

TEST_CASE("only what is there is put on the disk", "[whole_file]") {
  CHECK(cg::synchronized("."));
  CHECK(!cg::synchronized("no_such_file"));
  CHECK(!cg::synchronized("/dev/null")); // which is on no disk
}

TEST_CASE("a program that is killed while it writes leaves a whole file", "[whole_file]") {
  const folder_of_a_test folder;
  const std::string old(100'000, 'a'), newer(200'000, 'b');
  cg::write_file(folder.file, old);
  std::mt19937 random{1};
  for (int i = 0; i < 50; ++i) {
    const pid_t writer = fork();
    if (writer == 0) {
      for (;;) {
        cg::write_file(folder.file, newer);
        cg::write_file(folder.file, old);
      }
    }
    usleep(static_cast<useconds_t>(random() % 10'000));
    kill(writer, SIGKILL);
    waitpid(writer, nullptr, 0);
    const std::string found = cg::read_file(folder.file);
    CAPTURE(i, found.size());
    CHECK((found == old || found == newer));
  }
}
