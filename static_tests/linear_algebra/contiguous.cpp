#include <constgrad/linear_algebra/contiguous.hpp>
#include <constgrad/linear_algebra/vector.hpp>

#include "static_tests/law.hpp"

#include <array>
#include <span>

namespace cg = constgrad;

constexpr law contiguous_laws[] = {
    {"the first element and the count, of whatever stores its elements one after another",
     [] {
       const double of_c[]{given(1.0), 2, 3};
       const std::array<double, 2> of_std{given(4.0), 5};
       const std::span<const double> part{of_c, 1};
       const cg::vector v{given(6.0), 7.0};
       return holds_if(cg::first_of(of_c) == of_c && cg::count_of(of_c) == 3 &&
                       cg::first_of(of_std) == of_std.data() && cg::count_of(of_std) == 2 &&
                       cg::first_of(part) == of_c && cg::count_of(part) == 1 &&
                       cg::first_of(v) == v.elements && cg::count_of(v) == 2);
     }},
};
static_assert(all_hold<contiguous_laws>);

/// Whose elements are somewhere else.
struct scattered {
  struct place {};
  static constexpr std::size_t size() { return 1; }
  static constexpr place begin() { return {}; }
};
static_assert(cg::contiguous_numbers<const double[3]> &&
              cg::contiguous_numbers<std::array<float, 2>> &&
              cg::contiguous_numbers<cg::vector<int, 2>> && !cg::contiguous_numbers<double> &&
              !cg::contiguous_numbers<double*> && !cg::contiguous_numbers<scattered>);
