// Messages of Protocol Buffers, as far as ONNX needs them: https://protobuf.dev/programming-guides/encoding
//
//     a field is its number · 8 + kind, as a varint, and a value: kind 0 a varint, kind 2 a length and so many bytes, kind 5 four bytes
//     a varint has seven bits in each byte, the lowest first, and the upper bit where another follows
#pragma once

#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/tensor.hpp"

#include <cstdint>

namespace constgrad {

/// The bytes of a message, to which fields are added one by one.
class protobuf_message {
public:
  std::string bytes{};

  protobuf_message& number(unsigned field, std::uint64_t value) {
    varint(8 * field);
    varint(value);
    return *this;
  }
  protobuf_message& text(unsigned field, std::string_view value) {
    varint(8 * field + 2);
    varint(value.size());
    bytes += value;
    return *this;
  }
  protobuf_message& message(unsigned field, const protobuf_message& value) {
    return text(field, value.bytes);
  }
  protobuf_message& real(unsigned field, float value) {
    varint(8 * field + 5);
    append_bytes(bytes, value);
    return *this;
  }

private:
  void varint(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes += static_cast<char>(value | 0x80);
    bytes += static_cast<char>(value);
  }
};

} // namespace constgrad
