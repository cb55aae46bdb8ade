#include <constgrad/number/tape.hpp>

#include "static_tests/law.hpp"

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
static constexpr void write_example(cg::tape_of<double>& tape) {
  tape.end_operation();
  tape.end_operation();
  tape.write({given(2.0), 1});
  tape.write({given(3.0), 2});
  tape.end_operation();
  tape.write({given(5.0), 3});
  tape.write({given(7.0), 1});
  tape.end_operation();
}

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
    {"once it is cleared the whole room is there again",
     [] {
       cg::tape<double, 4> tape;
       write_example(tape);
       tape.read_backwards(4);
       tape.clear();
       const bool is_empty = tape.length() == 0;
       write_example(tape);
       tape.read_backwards(4);
       return holds_if(is_empty && tape.length() == 4 && tape.slope(1) == 17);
     }},
};
static_assert(all_hold<tape_laws>);
