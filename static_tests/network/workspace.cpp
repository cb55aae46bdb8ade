#include <constgrad/network/workspace.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace cg = constgrad;

/// Whether room for so many numbers keeps the first and the last.
template <class T, std::size_t Count>
static constexpr bool keeps_numbers() {
  cg::workspace<T, Count> room;
  room.elements[0] = given(T(1));
  room.elements[Count - 1] = given(T(2));
  return room.elements[0] == (Count == 1 ? T(2) : T(1)) && room.elements[Count - 1] == T(2);
}

constexpr law workspace_laws[] = {
    {"it has room for all numbers, few or many, of any kind",
     [] {
       return holds_if(keeps_numbers<double, 1>() && keeps_numbers<double, 100>() &&
                       keeps_numbers<float, 3>() && keeps_numbers<cg::rational, 2>());
     }},
    {"and more than a stack should hold on the heap",
     [] { return holds_if(keeps_numbers<double, 8193>()); }},
    {"it begins at a multiple of 64 bytes",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{}; // where addresses are no numbers
       const cg::workspace<double, 3> small;
       const cg::workspace<double, 9000> large;
       return holds_if(reinterpret_cast<std::uintptr_t>(small.elements) % 64 == 0 &&
                       reinterpret_cast<std::uintptr_t>(large.elements) % 64 == 0);
     }},
};
static_assert(all_hold<workspace_laws>);

// Small room is an array, and costs nothing to begin with; large room lies elsewhere.
static_assert(sizeof(cg::workspace<double, 8>) == 64 && alignof(cg::workspace<double, 1>) == 64 &&
              sizeof(cg::workspace<double, 0>) == 64 &&
              sizeof(cg::workspace<double, 8192>) == 65536);
static_assert(sizeof(cg::workspace<double, 8193>) == sizeof(double*));

// Whole lines are of 16 numbers.
static_assert(cg::whole_lines(0) == 0 && cg::whole_lines(1) == 16 && cg::whole_lines(16) == 16 &&
              cg::whole_lines(17) == 32 && cg::whole_lines(32) == 32);
