// Any bytes are named arrays or a file_error; what is read and written down again is the same.
#include <constgrad/data/safetensors.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  try {
    const auto read =
        constgrad::read_safetensors({reinterpret_cast<const char*>(bytes), size}, "fuzz");
    if (!(constgrad::read_safetensors(constgrad::write_safetensors(read), "fuzz") == read))
      std::abort();
  } catch (const constgrad::file_error&) {
  }
  return 0;
}
