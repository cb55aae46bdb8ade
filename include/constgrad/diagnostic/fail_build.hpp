// A message in a compiler's error message.
//
// g++ 12 and clang 16 print no computed text in a static_assert, but they print its condition, with the template
// arguments of the class that it names. clang shortens text of 32 characters and more, so a message is split
// into pieces: PROOF_FAILED<fixed_string<…>{"got 0.85916838, "}, fixed_string<…>{"expected 0.85916839"}>.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"

#include <cstddef>
#include <utility>

namespace constgrad {

/// The claim of a proof does not hold. The message says what was found instead.
template <fixed_string... Sentence>
struct PROOF_FAILED {
  static constexpr bool holds = false;
};

/// Sizes, or a layer and its loss, do not fit together. The message names both.
template <fixed_string... Sentence>
struct SHAPE_MISMATCH {
  static constexpr bool holds = false;
};

/// The positions at which a message is split into `count` pieces of at most 31 characters, after blanks if there
/// are any: piece i is the range from at[i] to at[i + 1].
struct cuts {
  std::size_t at[sizeof(message::characters) + 1]{};
  std::size_t count = 0;

  constexpr explicit cuts(const message& whole) {
    constexpr std::size_t longest = 31;
    while (at[count] < whole.size) {
      const std::size_t begin = at[count];
      std::size_t end = whole.size;
      if (end > begin + longest) {
        end = begin + longest;
        while (end > begin && whole.characters[end - 1] != ' ') --end;
        if (end == begin) end = begin + longest;
      }
      at[++count] = end;
    }
  }
};

/// The piece of a message from `Begin` to `End`. It ends in a zero that is written, not left over from
/// before, since clang prints as text only what does.
template <std::size_t Begin, std::size_t End>
constexpr auto piece(const message& whole) {
  fixed_string<End - Begin + 1> characters;
  for (std::size_t i = Begin; i < End; ++i) {
    characters.characters[i - Begin] = whole.characters[i];
  }
  characters.characters[End - Begin] = '\0';
  return characters;
}

/// The type Headline<pieces of the message that Say() returns …>.
template <template <fixed_string...> class Headline, auto Say,
          class Indices = std::make_index_sequence<cuts{Say()}.count>>
struct headline;

template <template <fixed_string...> class Headline, auto Say, std::size_t... Index>
struct headline<Headline, Say, std::index_sequence<Index...>> {
  static constexpr message whole = Say();
  static constexpr cuts cut{whole};
  using type = Headline<piece<cut.at[Index], cut.at[Index + 1]>(whole)...>;
};

/// Stops the build with the message that `Say()` returns; Headline::holds is false. Returns false.
///
/// Compilers print Message in the first error or its note because it is a template argument here. The function
/// that calls fail_build stays valid: where it then returns a value of its usual type, no second error follows.
template <template <fixed_string...> class Headline, auto Say,
          class Message = typename headline<Headline, Say>::type>
constexpr bool fail_build() {
  static_assert(Message::holds, "the words in quotes say what is wrong");
  return Message::holds;
}

/// True if both sizes are the same, else the build stops with a message such as "predict expects 2 inputs, but
/// got 3". For an `if constexpr` around the body of a function, whose other branch returns a value of the same type;
/// or for the body of a less constrained overload, where the constant evaluator has no steps to spare.
template <fixed_string What, std::size_t Expected, fixed_string Noun, std::size_t Given>
constexpr bool has_size() {
  if constexpr (Expected == Given) {
    return true;
  } else {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{} << What.characters << " expects " << Expected << ' ' << Noun.characters
                       << ", but got " << Given;
    }>();
  }
}

} // namespace constgrad
