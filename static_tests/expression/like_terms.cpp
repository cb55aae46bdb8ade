#include <constgrad/expression/like_terms.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
using cg::rational;
using cg::formula::like_terms;

/// The order of the places themselves, 9 before 1.
static constexpr auto downwards(std::int64_t i, std::int64_t j) { return j <=> i; }

/// The claim that a part is this amount of what stands at this place.
static constexpr bool is(const like_terms::part& part, std::int64_t place, const rational& amount) {
  return part.place == place && part.amount() == amount;
}

static constexpr void put_three(like_terms& parts) {
  parts.add(given(3), 1, downwards);
  parts.add(given(7), rational{1, 2}, downwards);
  parts.add(given(5), -2, downwards);
}

/// So many different parts.
static constexpr std::int64_t put_many(std::int64_t n) {
  like_terms parts;
  for (std::int64_t i = 0; i < n; ++i) parts.add(-i, 1, downwards);
  return parts.count();
}

constexpr law like_terms_laws[] = {
    {"empty at first", [] { return holds_if(like_terms{}.count() == 0); }},
    {"terms are sorted, whatever the order in which they were added",
     [] {
       like_terms parts;
       put_three(parts);
       return holds_if(parts.count() == 3 && is(parts[given(0)], 7, rational{1, 2}) &&
                       is(parts[given(1)], 5, -2) && is(parts[given(2)], 3, 1));
     }},
    {"the same part again adds to its amount",
     [] {
       like_terms parts;
       put_three(parts);
       parts.add(5, 5, downwards);
       parts.add(7, rational{1, 2}, downwards);
       return holds_if(parts.count() == 3 && is(parts[given(0)], 7, 1) &&
                       is(parts[given(1)], 5, 3));
     }},
    {"a part of which nothing is left is gone",
     [] {
       like_terms parts;
       put_three(parts);
       parts.add(7, rational{-1, 2}, downwards);
       const bool first = parts.count() == 2 && is(parts[0], 5, -2) && is(parts[1], 3, 1);
       parts.add(3, -1, downwards);
       return holds_if(first && parts.count() == 1 && is(parts[0], 5, -2));
     }},
    {"and an amount of 0 is none",
     [] {
       like_terms parts;
       put_three(parts);
       parts.add(4, 0, downwards);
       return holds_if(parts.count() == 3);
     }},
    {"an amount keeps all its digits",
     [] {
       const rational great{std::int64_t{1} << 40, 3}, small{1, std::int64_t{1} << 40};
       like_terms parts;
       parts.add(given(5), great, downwards);
       parts.add(3, small, downwards);
       return holds_if(is(parts[0], 5, great) && is(parts[1], 3, small));
     }},
    {"there is room for 256 parts",
     [] {
       return holds_if(is_constant<[] { return put_many(256); }> &&
                       !is_constant<[] { return put_many(257); }>);
     }},
};
static_assert(all_hold<like_terms_laws>);
