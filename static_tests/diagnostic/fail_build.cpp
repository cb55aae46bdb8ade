#include <constgrad/diagnostic/fail_build.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// The pieces of a message, each in brackets.
constexpr cg::message in_brackets(const cg::message& whole) {
  const cg::cuts cut{whole};
  cg::message out;
  for (std::size_t i = 0; i < cut.count; ++i) {
    out << '[';
    for (std::size_t c = cut.at[i]; c < cut.at[i + 1]; ++c) out << whole.characters[c];
    out << ']';
  }
  return out;
}

constexpr law fail_build_laws[] = {
    {"a short sentence is one piece, an empty one none",
     [] {
       return holds_if(in_brackets(cg::message{} << "got 0.5") == "[got 0.5]" &&
                       in_brackets(cg::message{}) == "");
     }},
    {"31 characters are one piece, 32 are two",
     [] {
       return holds_if(in_brackets(cg::message{} << "1234 6789 1234 6789 1234 6789 1") ==
                           "[1234 6789 1234 6789 1234 6789 1]" &&
                       in_brackets(cg::message{} << "1234 6789 1234 6789 1234 6789 12") ==
                           "[1234 6789 1234 6789 1234 6789 ][12]");
     }},
    {"a word too long for a piece is cut",
     [] {
       return holds_if(in_brackets(cg::message{} << "1234567890123456789012345678901234567890") ==
                       "[1234567890123456789012345678901][234567890]");
     }},
    {"a long sentence is cut as often as need be, each time after a blank",
     [] {
       return holds_if(in_brackets(cg::message{}
                                   << "element 1: got 2.0, expected 2.5, 1125899906842624 ulps "
                                      "apart, at most 2 claimed") ==
                       "[element 1: got 2.0, expected ][2.5, 1125899906842624 ulps ][apart, at "
                       "most 2 claimed]");
     }},
    {"a piece holds its characters and ends in a zero",
     [] {
       const auto words = cg::piece<4, 7>(cg::message{} << "got 0.5");
       return holds_if(sizeof words.characters == 4 && words.characters[0] == '0' &&
                       words.characters[1] == '.' && words.characters[2] == '5' &&
                       words.characters[3] == '\0');
     }},
};
static_assert(all_hold<fail_build_laws>);
static_assert(cg::has_size<"a size", 2, "elements", 2>());
static_assert(!cg::PROOF_FAILED<"a claim">::holds && !cg::SHAPE_MISMATCH<"a size">::holds);

/// A headline that stops no build if it is given this message, in two pieces.
template <cg::fixed_string... Pieces>
struct HEARD {
  static constexpr bool holds =
      sizeof...(Pieces) == 2 &&
      (cg::message{} << ... << Pieces.characters) == "got 0.85916838, expected 0.85916839";
};
static_assert(cg::fail_build<HEARD, [] {
  return cg::message{} << "got 0.85916838, " << "expected 0.85916839";
}>());
