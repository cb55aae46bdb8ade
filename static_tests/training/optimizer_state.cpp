#include <constgrad/training/optimizer_state.hpp>

#include "static_tests/training/line.hpp"
#include "static_tests/training/partly_trained.hpp"

#include <cstddef>
#include <limits>
#include <type_traits>

namespace cg = constgrad;

static constexpr double infinity = std::numeric_limits<double>::infinity();

/// The name of a place: "layer 2 weights(0, 1)", or nothing if there is none.
static constexpr cg::message name_of(const cg::parameter_place& place) {
  cg::message words;
  if (place.layer == 0) return words;
  words << static_cast<const cg::parameter_name&>(place) << '(' << place.row;
  if (place.is_matrix) words << ", " << place.column;
  return words << ')';
}

/// The claim that parameter i alone, if it is infinite, is found under this name.
template <class Pipeline>
static constexpr cg::verdict is_found(std::size_t i, const char* name) {
  double numbers[cg::parameter_count<Pipeline>]{};
  numbers[i] = given(-infinity);
  const cg::not_finite<double> found = cg::first_not_finite<Pipeline, double>(numbers);
  const cg::message got = name_of(found.place);
  return {got == name && found.number == -infinity && !found.is_remembered,
          cg::message{} << "number " << i << " is " << got};
}

/// A layer that is made of layers.
using nested =
    cg::pipeline<cg::dense_layer<1, 1>, cg::pipeline<cg::dense_layer<1, 2>, summing_layer>>;

/// Whether a state is finite whose moments are 0 but for one number of them.
template <std::size_t Moments, cg::storage Storage>
static constexpr bool is_finite_with(double first, double second, std::size_t place) {
  cg::optimizer_state<double, 3, Storage, Moments> state{};
  if constexpr (Moments > 0) state.first_moments.elements[place] = given(first);
  if constexpr (Moments > 1) state.second_moments.elements[place] = given(second);
  return state.is_finite();
}
template <cg::storage Storage>
static constexpr bool judges_moments() {
  for (const std::size_t place : {0u, 1u, 2u}) {
    if (!is_finite_with<1, Storage>(1, 0, place) || !is_finite_with<2, Storage>(1, 2, place) ||
        is_finite_with<1, Storage>(infinity, 0, place) ||
        is_finite_with<2, Storage>(-infinity, 2, place) ||
        is_finite_with<2, Storage>(1, infinity, place))
      return false;
  }
  return is_finite_with<0, Storage>(0, 0, 0);
}

constexpr law optimizer_state_laws[] = {
    {"it is finite if all that is remembered is",
     [] {
       return holds_if(judges_moments<cg::storage::in_place>() &&
                       judges_moments<cg::storage::on_heap>());
     }},
    {"the first number that is not finite has a layer, a part, a row and a column",
     [] {
       return every(is_found<partly_trained>(0, "layer 1 weights(0, 0)"),
                    is_found<partly_trained>(1, "layer 1 weights(1, 0)"),
                    is_found<partly_trained>(2, "layer 1 weights(0, 1)"),
                    is_found<partly_trained>(5, "layer 1 bias(1)"),
                    is_found<partly_trained>(7, "layer 2 weights(0, 1)"),
                    is_found<partly_trained>(8, "layer 2 bias(0)"),
                    is_found<partly_trained>(9, "layer 3 scale(0)"),
                    is_found<partly_trained>(10, "layer 3 sum(0)"),
                    is_found<partly_trained>(12, "layer 4 bias(0)"));
     }},
    {"in a layer of layers it has the number of both",
     [] {
       return every(is_found<nested>(1, "layer 1 bias(0)"),
                    is_found<nested>(3, "layer 2.1 weights(1, 0)"),
                    is_found<nested>(7, "layer 2.2 sum(0)"));
     }},
    {"of several it is the first, and of none layer 0",
     [] {
       double numbers[parts_together]{};
       const bool none = cg::first_not_finite<partly_trained>(numbers).place.layer == 0;
       numbers[4] = given(infinity), numbers[9] = -infinity, numbers[12] = infinity;
       const auto found = cg::first_not_finite<partly_trained>(numbers);
       return holds_if(none && name_of(found.place) == "layer 1 bias(0)" &&
                       found.number == infinity);
     }},
};
static_assert(all_hold<optimizer_state_laws>);

// Of moments that are not remembered there is no number.
template <std::size_t Moments>
using state_of_3 = cg::optimizer_state<double, 3, cg::storage::on_heap, Moments>;
template <std::size_t Count>
using numbers_of = cg::number_array<double, Count, cg::storage::on_heap>;
static_assert(std::is_same_v<decltype(state_of_3<0>::first_moments), numbers_of<0>> &&
              std::is_same_v<decltype(state_of_3<1>::first_moments), numbers_of<3>> &&
              std::is_same_v<decltype(state_of_3<1>::second_moments), numbers_of<0>> &&
              std::is_same_v<decltype(state_of_3<2>::second_moments), numbers_of<3>>);

// What is not remembered takes a line of 64 bytes at most.
template <std::size_t Moments>
static constexpr std::size_t size_with =
    sizeof(cg::optimizer_state<double, 64, cg::storage::in_place, Moments>);
static_assert(size_with<0> == 2 * 64 && size_with<1> == 64 + 64 * sizeof(double) &&
              size_with<2> == 2 * 64 * sizeof(double));
