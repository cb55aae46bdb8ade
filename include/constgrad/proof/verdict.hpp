// A claim is a function from numbers to a verdict. A proof is a claim that the compiler has judged.
//
//     claim::equal(a, b)            at run time:      if (auto verdict = claim::equal(a, b); !verdict) …
//     proof::equal<a, b>            at compile time:  static_assert(proof::equal<a, b>);
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/diagnostic/fixed_string.hpp"

#include <cstddef>

namespace constgrad {

/// Whether a claim holds and, where it does not, the message that says what was found instead.
struct verdict {
  bool holds = true;
  message reason{};

  constexpr explicit operator bool() const { return holds; }
};

/// "it holds", or why not.
template <std::size_t Capacity>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const verdict& judged) {
  return judged ? out << "it holds" : out << judged.reason;
}

template <std::size_t Capacity>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, const verdict& judged) {
  return out << judged;
}

namespace proof {

/// A number or a vector as a template argument: `proof::equal<x, 0.5>`. It wraps
/// the value because clang 16 takes no bare double there. Of a view, which would be an address, it holds the elements.
template <class T>
struct value {
  T held;
  constexpr value(T to_hold) : held(to_hold) {}
  template <class View>
    requires View::is_view
  constexpr value(const View& of) : held(of) {}
};
template <class T>
value(T) -> value<T>;
template <class View>
  requires View::is_view
value(View) -> value<typename View::value_type>;

/// True where the verdict of `Claim()` is that the claim holds; else the build stops with its
/// message, and the value is true as well, so that the static_assert on it adds no second error.
template <auto Claim>
constexpr bool holds() {
  if constexpr (!Claim().holds) fail_build<PROOF_FAILED, [] { return Claim().reason; }>();
  return true;
}

} // namespace proof
} // namespace constgrad
