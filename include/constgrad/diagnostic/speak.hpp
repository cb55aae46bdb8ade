// A sentence in a compiler's error message.
//
// g++ 12 and clang 16 print no computed text in a static_assert, but all compilers print the template
// arguments of the class that they are instantiating. clang shortens text of 32 characters and more, so
// a sentence goes out in pieces: PROOF_FAILED<text<…>{"got 0.85916838, "}, text<…>{"expected 0.85916839"}>.
#pragma once

#include "constgrad/diagnostic/text.hpp"

#include <cstddef>
#include <utility>

namespace constgrad {

/// Stops the build: the claim of a proof does not hold. The sentence says what was found instead.
template <text... Sentence>
struct PROOF_FAILED {
  static_assert(sizeof...(Sentence) == 0, "the claim does not hold: PROOF_FAILED says why");
};

/// Stops the build: sizes, or a layer and its loss, do not fit together. The sentence names both.
template <text... Sentence>
struct SHAPE_MISMATCH {
  static_assert(sizeof...(Sentence) == 0, "this does not fit: SHAPE_MISMATCH says what");
};

/// Where a sentence is cut into `count` pieces of at most 31 characters, after blanks where there are any:
/// piece i goes from at[i] to at[i + 1].
struct cuts {
  std::size_t at[sizeof(sentence::characters) + 1]{};
  std::size_t count = 0;

  constexpr explicit cuts(const sentence& whole) {
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

/// The piece of a sentence from `Begin` to `End`. It ends in a zero that is written, not left over from
/// before, since clang prints as text only what does.
template <std::size_t Begin, std::size_t End>
constexpr auto piece(const sentence& whole) {
  text<End - Begin + 1> characters;
  for (std::size_t i = Begin; i < End; ++i) {
    characters.characters[i - Begin] = whole.characters[i];
  }
  characters.characters[End - Begin] = '\0';
  return characters;
}

/// Instantiates Headline with the sentence that `Say()` returns, which stops the build with it. What it
/// returns is false, for what comes after.
template <template <text...> class Headline, auto Say>
constexpr bool speak() {
  constexpr sentence whole = Say();
  constexpr cuts cut{whole};
  [&]<std::size_t... Index>(std::index_sequence<Index...>) {
    static_cast<void>(sizeof(Headline<piece<cut.at[Index], cut.at[Index + 1]>(whole)...>));
  }(std::make_index_sequence<cut.count>{});
  return false;
}

/// For a requires-clause, where it costs the constant evaluator nothing: true if both sizes are the
/// same, else the build stops with a sentence such as "predict expects 2 inputs, but got 3".
template <text What, std::size_t Expected, text Noun, std::size_t Given>
inline constexpr bool size_matches = [] {
  if constexpr (Expected == Given) {
    return true;
  } else {
    return speak<SHAPE_MISMATCH, [] {
      return sentence{} << What.characters << " expects " << Expected << ' ' << Noun.characters
                        << ", but got " << Given;
    }>();
  }
}();

} // namespace constgrad
