#include <constgrad/proof/list.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

using constgrad::proof::list;

/// The list first, first + 1, …
static constexpr list<int> counted(int first, int size) {
  list<int> numbers;
  for (int i = 0; i < size; ++i) numbers.add(first + i);
  return numbers;
}
static constexpr bool is_counted(const list<int>& numbers, int first, std::size_t size) {
  int expected = first;
  for (const int number : numbers)
    if (number != expected++) return false;
  return numbers.size() == size && (size == 0 || numbers[size - 1] == expected - 1);
}

constexpr law list_laws[] = {
    {"of a size, with elements of 0",
     [] {
       const list<int> three(given(std::size_t{3}));
       return holds_if(three.size() == 3 && three[0] == 0 && three[2] == 0);
     }},
    {"it grows",
     [] {
       return holds_if(
           is_counted(counted(given(5), 0), 5, 0) && is_counted(counted(given(5), 1), 5, 1) &&
           is_counted(counted(given(5), 4), 5, 4) && is_counted(counted(given(5), 30), 5, 30));
     }},
    {"also after it was made of a size",
     [] {
       list<int> numbers(std::size_t{1});
       numbers[0] = given(7);
       numbers.add(8);
       return holds_if(is_counted(numbers, 7, 2));
     }},
    {"a copy is apart",
     [] {
       list<int> first = counted(given(1), 6), second = first;
       second[0] = 9;
       for (int& number : second) number += 1;
       return holds_if(is_counted(first, 1, 6) && second[0] == 10 && second[5] == 7);
     }},
    {"what is assigned is longer or shorter, and can be the list itself",
     [] {
       list<int> numbers = counted(given(1), 2), same = counted(3, 5);
       const list<int>& itself = same;
       numbers = counted(4, 9);
       const bool is_longer = is_counted(numbers, 4, 9);
       numbers = counted(2, 3);
       same = itself;
       return holds_if(is_longer && is_counted(numbers, 2, 3) && is_counted(same, 3, 5));
     }},
};
static_assert(all_hold<list_laws>);
