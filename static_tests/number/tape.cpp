#include <constgrad/number/tape.hpp>

#include "static_tests/law.hpp"

#include <limits>
#include <type_traits>

namespace cg = constgrad;

/// A variable; an operation on what stands at Operand; a reading from Last.
template <cg::place_on_tape Operand, cg::place_on_tape Last>
static constexpr bool accepts = is_constant<[] {
  cg::tape<double, 3> tape;
  tape.end_operation();
  tape.write({1.0, Operand});
  tape.end_operation();
  tape.read_backwards(Last);
}>;

/// So many variables, and then so many derivatives of one operation, on a tape with room for 3.
template <int Variables, int Derivatives>
static constexpr bool has_room = is_constant<[] {
  cg::tape<double, 3> tape;
  for (int i = 0; i < Variables; ++i) tape.end_operation();
  for (int i = 0; i < Derivatives; ++i) tape.write({1.0, 1});
}>;

/// v₁, v₂, v₃ = 2 v₁ + 3 v₂, v₄ = 5 v₃ + 7 v₁
static constexpr void write_example(cg::tape_of<double>& tape, cg::place_on_tape before = 0) {
  tape.end_operation();
  tape.end_operation();
  tape.write({given(2.0), before + 1});
  tape.write({given(3.0), before + 2});
  tape.end_operation();
  tape.write({given(5.0), before + 3});
  tape.write({given(7.0), before + 1});
  tape.end_operation();
}

/// What is done with a place after clear().
enum class use { none, operand, end, slope };

/// Whether that is refused: of four results before clear() and two after it, at places 5 and 6. Of none the second
/// result depends on what stands at the place.
template <use Use, cg::place_on_tape Place>
static constexpr bool refused_after_clear = !is_constant<[] {
  cg::tape<double, 4> tape;
  write_example(tape);
  tape.read_backwards(4);
  tape.clear();
  tape.end_operation();
  tape.write({1.0, Use == use::none ? Place : 5});
  tape.end_operation();
  if (Use == use::operand) tape.write({1.0, Place});
  tape.read_backwards(Use == use::end ? Place : 6);
  if (Use == use::slope) return tape.slope(Place);
  return tape.slope(5);
}>;

constexpr law tape_laws[] = {
    {"places are counted from 1, since 0 is that of the constants",
     [] {
       cg::tape<double, 3> tape;
       return holds_if(tape.length() == 0 && tape.end_operation() == 1 &&
                       tape.end_operation() == 2 && tape.length() == 2);
     }},
    {"a partial derivative of nothing is 0, with respect to a constant",
     [] {
       const cg::partial<double> nothing;
       return holds_if(nothing.derivative == 0 && nothing.operand == 0);
     }},
    {"a tape is not copied: its variables would still write on the other",
     [] {
       using tape = cg::tape<double, 2>;
       return holds_if(!std::is_copy_constructible_v<tape> && !std::is_copy_assignable_v<tape>);
     }},
    // ∂v₄/∂v₁ = 7 + 5 · 2,  ∂v₄/∂v₂ = 5 · 3
    {"read backwards, every derivative is the sum over all paths of the product along each",
     [] {
       cg::tape<double, 4> tape;
       write_example(tape);
       tape.read_backwards(4);
       return holds_if(tape.slope(4) == 1 && tape.slope(3) == 5 && tape.slope(2) == 15 &&
                       tape.slope(1) == 17);
     }},
    {"an operation has as many operands as it likes",
     [] {
       cg::tape<double, 5> tape;
       for (int i = 0; i < 4; ++i) tape.end_operation();
       for (std::size_t i = 1; i <= 4; ++i) tape.write({given(static_cast<double>(i * i)), i});
       tape.read_backwards(tape.end_operation());
       return holds_if(tape.slope(1) == 1 && tape.slope(2) == 4 && tape.slope(3) == 9 &&
                       tape.slope(4) == 16);
     }},
    {"the second operation may already depend on the first",
     [] {
       cg::tape<double, 2> tape;
       tape.end_operation();
       tape.write({given(3.0), 1});
       tape.end_operation();
       tape.read_backwards(2);
       return holds_if(tape.slope(2) == 1 && tape.slope(1) == 3);
     }},
    {"it can be read from any place, and read again",
     [] {
       cg::tape<double, 4> tape;
       write_example(tape);
       tape.read_backwards(4);
       tape.read_backwards(3);
       return holds_if(tape.slope(4) == 0 && tape.slope(3) == 1 && tape.slope(2) == 3 &&
                       tape.slope(1) == 2);
     }},
    {"and a second time from the same place",
     [] {
       cg::tape<double, 4> tape;
       write_example(tape);
       tape.read_backwards(4);
       tape.read_backwards(4);
       return holds_if(tape.slope(4) == 1 && tape.slope(3) == 5 && tape.slope(2) == 15 &&
                       tape.slope(1) == 17);
     }},
    {"operands must be on the tape, and so must what it is read from",
     [] { return holds_if(accepts<1, 2> && !accepts<2, 2> && !accepts<1, 3>); }},
    {"an operation that is refused leaves nothing for the next one",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{}; // no exception is caught there
       cg::tape<double, 8> tape;
       tape.end_operation();
       tape.write({5.0, 1});
       try {
         tape.write({1.0, 7});
       } catch (const cg::invalid_argument&) {
         tape.end_operation();
         tape.read_backwards(2);
         return holds_if(tape.slope(1) == 0);
       }
       return holds_if(false);
     }},
    {"there is room for so many results, and for so many derivatives",
     [] {
       return holds_if(has_room<3, 3> && !has_room<4, 0> && !has_room<3, 4> && has_room<1, 3>);
     }},
    {"a constant is no operand: its derivative takes no room and has no slope",
     [] {
       cg::tape<double, 2> tape;
       tape.end_operation();
       for (int i = 0; i < 4; ++i) tape.write({given(5.0), 0});
       tape.write({given(3.0), 1});
       tape.read_backwards(tape.end_operation());
       return holds_if(tape.slope(0) == 0 && tape.slope(1) == 3);
     }},
    {"read from a constant, every slope is 0",
     [] {
       cg::tape<double, 4> tape;
       write_example(tape);
       tape.read_backwards(4);
       tape.read_backwards(0);
       return holds_if(tape.slope(0) == 0 && tape.slope(1) == 0 && tape.slope(4) == 0);
     }},
    {"once it is cleared the whole tape is there again, for places that follow",
     [] {
       cg::tape<double, 4> tape;
       for (cg::place_on_tape before = 0; before < 12; before += 4) {
         const bool is_empty = tape.length() == 0;
         write_example(tape, before);
         tape.read_backwards(before + 4);
         if (!is_empty || tape.length() != 4 || tape.slope(before + 1) != 17)
           return holds_if(false);
         tape.clear();
       }
       return cg::verdict{};
     }},
    {"a place from before is neither an operand nor read from, and has no slope any more",
     [] {
       return holds_if(refused_after_clear<use::none, 1> && refused_after_clear<use::none, 4> &&
                       !refused_after_clear<use::none, 5> && refused_after_clear<use::operand, 4> &&
                       !refused_after_clear<use::operand, 5> && refused_after_clear<use::end, 4> &&
                       !refused_after_clear<use::end, 6> && !refused_after_clear<use::end, 0> &&
                       refused_after_clear<use::slope, 4> && !refused_after_clear<use::slope, 6> &&
                       !refused_after_clear<use::slope, 0>);
     }},
    {"there is no slope of what was not read, or written since",
     [] {
       return holds_if(!is_constant<[] {
         cg::tape<double, 4> tape;
         write_example(tape);
         return tape.slope(1);
       }> && !is_constant<[] {
         cg::tape<double, 5> tape;
         write_example(tape);
         tape.read_backwards(4);
         return tape.slope(tape.end_operation());
       }> && !is_constant<[] { // a slope of v₁ is known, but of another v₁
         cg::tape<double, 5> tape;
         write_example(tape);
         tape.read_backwards(4);
         tape.clear();
         return tape.slope(tape.end_operation());
       }>);
     }},
    // v₂ = f(v₁) with an infinite slope, v₃ = 2 v₁
    {"what the result does not come from adds nothing, not even 0 · infinity",
     [] {
       cg::tape<double, 3> tape;
       tape.end_operation();
       tape.write({given(std::numeric_limits<double>::infinity()), 1});
       tape.end_operation();
       tape.write({2.0, 1});
       tape.read_backwards(tape.end_operation());
       return holds_if(tape.slope(1) == 2 && tape.slope(2) == 0);
     }},
    {"nor does it where an earlier reading came from it",
     [] {
       cg::tape<double, 3> tape;
       tape.end_operation();
       tape.write({given(std::numeric_limits<double>::infinity()), 1});
       tape.read_backwards(tape.end_operation());
       tape.write({2.0, 1});
       tape.read_backwards(tape.end_operation());
       return holds_if(tape.slope(1) == 2 && tape.slope(2) == 0);
     }},
    // v₃ = v₁ and nothing of v₂, v₄ = f(v₃)
    {"an operand that changes nothing has the slope 0, also of an infinite one",
     [] {
       cg::tape<double, 4> tape;
       tape.end_operation();
       tape.end_operation();
       tape.write({1.0, 1});
       tape.write({0.0, 2});
       tape.end_operation();
       tape.write({given(std::numeric_limits<double>::infinity()), 3});
       tape.read_backwards(tape.end_operation());
       return holds_if(tape.slope(1) == std::numeric_limits<double>::infinity() &&
                       tape.slope(2) == 0);
     }},
    {"but 0 · infinity along one path is NaN",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{}; // no constant is NaN
       cg::tape<double, 3> tape;
       tape.end_operation();
       tape.write({given(std::numeric_limits<double>::infinity()), 1});
       tape.end_operation();
       tape.write({given(0.0), 2});
       tape.read_backwards(tape.end_operation());
       return holds_if(tape.slope(2) == 0 && tape.slope(1) != tape.slope(1));
     }},
};
static_assert(all_hold<tape_laws>);
