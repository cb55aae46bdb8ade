#include <constgrad/number/tape.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

/// Whether a computation is a constant: what throws is none.
template <auto Computation>
static constexpr bool is_constant =
    requires { typename std::bool_constant<(Computation(), true)>; };

/// Writes an operation with these operands after one, and reads from `last`.
template <cg::place_on_tape Left, cg::place_on_tape Right, cg::place_on_tape Last>
static constexpr bool accepts = is_constant<[] {
  cg::tape<double, 3> tape;
  tape.write({});
  tape.write({1.0, 1.0, Left, Right});
  tape.read_backwards(Last);
}>;

constexpr law tape_laws[] = {
    {"places are counted from 1, since 0 is that of the constants",
     [] {
       cg::tape<double, 3> tape;
       return holds_if(tape.length() == 0 && tape.write({}) == 1 && tape.write({}) == 2 &&
                       tape.length() == 2);
     }},
    {"an operation without operands depends on constants alone",
     [] {
       const cg::operation<double> nothing;
       return holds_if(nothing.left == 0 && nothing.right == 0 && nothing.d_left == 0 &&
                       nothing.d_right == 0);
     }},
    {"a tape is not copied: its variables would still write on the other",
     [] {
       using tape = cg::tape<double, 2>;
       return holds_if(!std::is_copy_constructible_v<tape> && !std::is_copy_assignable_v<tape>);
     }},
    // v₃ = 2 v₁ + 3 v₂,  v₄ = 5 v₃ + 7 v₁:  ∂v₄/∂v₁ = 7 + 5 · 2,  ∂v₄/∂v₂ = 5 · 3
    {"read backwards, every derivative is the sum over all paths of the product along each",
     [] {
       cg::tape<double, 4> tape;
       tape.write({});
       tape.write({});
       tape.write({given(2.0), given(3.0), 1, 2});
       tape.write({given(5.0), given(7.0), 3, 1});
       tape.read_backwards(4);
       return holds_if(tape.slope(4) == 1 && tape.slope(3) == 5 && tape.slope(2) == 15 &&
                       tape.slope(1) == 17);
     }},
    {"the second operation may already depend on the first",
     [] {
       cg::tape<double, 2> tape;
       tape.write({});
       tape.write({given(3.0), 0.0, 1, 0});
       tape.read_backwards(2);
       return holds_if(tape.slope(2) == 1 && tape.slope(1) == 3);
     }},
    {"it can be read from any place, and read again",
     [] {
       cg::tape<double, 4> tape;
       tape.write({});
       tape.write({});
       tape.write({given(2.0), given(3.0), 1, 2});
       tape.write({given(5.0), given(7.0), 3, 1});
       tape.read_backwards(4);
       tape.read_backwards(3);
       return holds_if(tape.slope(4) == 0 && tape.slope(3) == 1 && tape.slope(2) == 3 &&
                       tape.slope(1) == 2);
     }},
    {"operands must be on the tape, and so must what it is read from",
     [] {
       return holds_if(accepts<1, 1, 2> && !accepts<2, 1, 2> && !accepts<1, 2, 2> &&
                       !accepts<1, 1, 3>);
     }},
    {"once it is cleared the whole room is there again",
     [] {
       cg::tape<double, 2> tape;
       tape.write({});
       tape.write({});
       tape.clear();
       return holds_if(tape.length() == 0 && tape.write({}) == 1 && tape.write({}) == 2);
     }},
};
static_assert(all_hold<tape_laws>);
