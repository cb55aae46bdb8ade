#include <constgrad/network/number_array.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace cg = constgrad;
using cg::storage;

using here = cg::number_array<double, 3, storage::in_place>;
using there = cg::number_array<double, 3, storage::on_heap>;

/// The numbers 1, 2, 3.
template <class Array>
static constexpr Array one_two_three() {
  Array numbers{};
  for (std::size_t i = 0; i < 3; ++i) numbers.elements[i] = static_cast<double>(i) + given(1.0);
  return numbers;
}

/// Whether these are the numbers first, first + 1, first + 2.
static constexpr bool begin_with(double first, const auto& numbers) {
  return numbers.elements[0] == first && numbers.elements[1] == first + 1 &&
         numbers.elements[2] == first + 2;
}

constexpr law number_array_laws[] = {
    {"{} is all 0, and so is what has been set to zero",
     [] {
       here in_place{}, cleared = one_two_three<here>();
       there on_heap{}, cleared_there = one_two_three<there>();
       set_to_zero(cleared);
       set_to_zero(cleared_there);
       bool zero = true;
       for (std::size_t i = 0; i < 3; ++i)
         zero = zero && in_place.elements[i] == 0 && on_heap.elements[i] == 0 &&
                cleared.elements[i] == 0 && cleared_there.elements[i] == 0;
       return holds_if(zero);
     }},
    {"a copy has numbers of its own",
     [] {
       there first = one_two_three<there>();
       there copied = first, assigned{};
       assigned = first;
       first.elements[1] = 20;
       const there& itself = assigned;
       assigned = itself;
       return holds_if(begin_with(1, copied) && begin_with(1, assigned) &&
                       first.elements[1] == 20 && copied.elements != first.elements &&
                       assigned.elements != first.elements);
     }},
    {"what is moved takes its numbers with it, without a copy",
     [] {
       there first = one_two_three<there>();
       const double* const place = first.elements;
       there second = std::move(first), third{};
       third = std::move(second);
       return holds_if(begin_with(1, third) && third.elements == place);
     }},
    {"what was moved from can be assigned to",
     [] {
       there first = one_two_three<there>();
       const there second = std::move(first);
       first = second; // NOLINT(bugprone-use-after-move)
       return holds_if(begin_with(1, first) && begin_with(1, second) &&
                       first.elements != second.elements);
     }},
    {"what is not initialized has room all the same",
     [] {
       cg::number_array<double, 3, storage::on_heap> numbers{cg::not_initialized{}};
       for (std::size_t i = 0; i < 3; ++i)
         numbers.elements[i] = static_cast<double>(i) + given(1.0);
       const there copied = numbers;
       return holds_if(begin_with(1, copied));
     }},
    {"they begin at a multiple of 64 bytes",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{}; // where addresses are no numbers
       const here in_place{};
       const there on_heap{};
       cg::number_array<float, 5, storage::on_heap> floats{};
       return holds_if(reinterpret_cast<std::uintptr_t>(in_place.elements) % 64 == 0 &&
                       reinterpret_cast<std::uintptr_t>(on_heap.elements) % 64 == 0 &&
                       reinterpret_cast<std::uintptr_t>(floats.elements) % 64 == 0);
     }},
    {"also of fractions, and of none",
     [] {
       cg::number_array<cg::rational, 2, storage::on_heap> fractions{};
       fractions.elements[1] = {given(1), 3};
       const auto copied = fractions;
       cg::number_array<double, 0, storage::on_heap> none{};
       const auto also_none = none;
       set_to_zero(none);
       return holds_if(copied.elements[1] == cg::rational{1, 3} && copied.elements[0] == 0 &&
                       also_none.elements != nullptr);
     }},
};
static_assert(all_hold<number_array_laws>);

// Up to 64 KB in place: 8,192 doubles, 16,384 floats.
static_assert(cg::storage_for<double, 8192> == storage::in_place &&
              cg::storage_for<double, 8193> == storage::on_heap &&
              cg::storage_for<float, 16384> == storage::in_place &&
              cg::storage_for<float, 16385> == storage::on_heap &&
              cg::storage_for<char, 65536> == storage::in_place &&
              cg::storage_for<char, 65537> == storage::on_heap);
static_assert(std::is_same_v<cg::number_array<double, 3>, here> &&
              std::is_same_v<cg::number_array<double, 8193>,
                             cg::number_array<double, 8193, storage::on_heap>>);

// In place they are an aggregate, which is copied as bytes and can be a template argument.
template <here Numbers>
inline constexpr double second_of_argument = Numbers.elements[1];
static_assert(second_of_argument<one_two_three<here>()> == 2);
static_assert(std::is_trivially_copyable_v<here> && std::is_aggregate_v<here>);
static_assert(alignof(here) == 64 && sizeof(cg::number_array<double, 0, storage::in_place>) == 64 &&
              sizeof(cg::number_array<cg::rational, 0, storage::in_place>) == 64);
static_assert(std::is_nothrow_move_constructible_v<there> &&
              std::is_nothrow_move_assignable_v<there>);
