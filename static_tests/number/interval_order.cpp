#include <constgrad/number/interval.hpp>
#include <constgrad/number/interval_order.hpp>

#include "static_tests/number/ends.hpp"

using set = constgrad::interval<double>;

constexpr set none = set::empty(), all = set::entire();

constexpr law interval_order_laws[] = {
    {"two equal numbers are equal, and what has no number in common is not",
     [] {
       return holds_if(set{given(1.0)} == set{1} && set{given(1.0), 2} != set{3, 4} &&
                       set{given(3.0), 4} != set{1, 2} && !(set{given(1.0)} == set{2}));
     }},
    {"whether two overlapping intervals hold the same number is undecided",
     [] {
       return holds_if(!is_constant<[] { return set{1, 2} == set{1, 2}; }> &&
                       !is_constant<[] { return set{0, 2} == set{1}; }> &&
                       !is_constant<[] { return set{1} == set{0, 1}; }> &&
                       !is_constant<[] { return set{1} == set{1, 2}; }> &&
                       !is_constant<[] { return set{1, 2} == set{1}; }> &&
                       !is_constant<[] { return set{1} == none; }> &&
                       !is_constant<[] { return none == none; }> &&
                       !is_constant<[] { return none < set{1}; }> &&
                       !is_constant<[] { return set{1} < none; }> &&
                       !is_constant<[] { return set{1} >= none; }>);
     }},
    {"an order that all numbers are in, and one that none is in, is decided",
     [] {
       const set low{given(0.0), 1}, next{1, 2}, high{1.5, 3};
       return holds_if(low < high && high > low && low <= high && high >= low && !(high < low) &&
                       !(low > high) && !(high <= low) && !(low >= high) && low <= next &&
                       next >= low && !(next < low) && !(low > next) && !(set{1} < set{1}) &&
                       set{1} <= set{1} && set{1} >= set{1} && !(set{1} > set{1}));
     }},
    {"any other order throws",
     [] {
       return holds_if(!is_constant<[] { return set{0, 1} < set{1, 2}; }> &&
                       !is_constant<[] { return (set{1, 2} > set{0, 1}); }> &&
                       !is_constant<[] { return set{1, 2} <= set{0, 1}; }> &&
                       !is_constant<[] { return set{0, 1} >= set{1, 2}; }> &&
                       !is_constant<[] { return set{0, 3} < set{1, 2}; }> &&
                       !is_constant<[] { return set{1, 2} < set{0, 3}; }> &&
                       !is_constant<[] { return all < set{0}; }> &&
                       is_constant<[] { return set{0, 1} < set{1.5, 2}; }>);
     }},
};
static_assert(all_hold<interval_order_laws>);
