// Reads all arrays of NumPy in a file and writes them into another: what bits.py compares. copy FROM TO [deflated]
#include <constgrad/data/npz_arrays.hpp>

#include <cstdio>
#include <exception>
#include <string>

int main(int argc, char** argv) try {
  using namespace constgrad;
  const std::string from = argc > 1 ? argv[1] : "", to = argc > 2 ? argv[2] : "";
  if (from.ends_with(".npy"))
    write_npy(to, read_npy(from).as_tensor());
  else
    write_file(to,
               npz_of(read_npz(from).all(), argc > 3 ? zip_method::deflated : zip_method::stored));
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 2;
}
