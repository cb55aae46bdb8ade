#include <constgrad/proof/branches.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>

namespace proof = constgrad::proof;
using proof::branch_log, proof::reciprocal_of;

/// The claim that it is the reciprocal modulo both primes.
static constexpr bool is_reciprocal(std::uint64_t x, std::uint64_t second, branch_log* log) {
  const proof::reciprocal found = reciprocal_of(x, second, log);
  return found.first * x == 1 && (second == 0 ? found.second == 0 : found.second * second == 1);
}

constexpr law branches_laws[] = {
    {"nothing is known at first",
     [] {
       const proof::comparison nothing;
       const branch_log log;
       return holds_if(nothing.distance == 0 && nothing.slope == 0 &&
                       nothing.second_distance == 0 && nothing.second_slope == 0 &&
                       nothing.a == 0 && nothing.b == 0 && nothing.real_distance == 0 &&
                       nothing.real_slope == 0 && nothing.sign == 0 && !nothing.is_equality &&
                       log.seen.size() == 0 && log.side == 0 && !log.has_tie && !log.is_undefined &&
                       !log.is_second_undefined);
     }},
    {"a reciprocal modulo both primes, with a log and without",
     [] {
       branch_log log;
       return holds_if(is_reciprocal(given(std::uint64_t{3}), 5, &log) &&
                       is_reciprocal(3, 5, nullptr) && is_reciprocal(3, 0, nullptr) &&
                       is_reciprocal(1, 0, &log) && is_reciprocal(3, 0, &log));
     }},
    {"those that were asked for before, and as many more, are their own",
     [] {
       branch_log log;
       for (std::uint64_t turn = 0; turn < 2; ++turn)
         for (std::uint64_t x = 1; x < 50; ++x)
           if (!is_reciprocal(given(x), x + turn, &log) || !is_reciprocal(x, x + turn, &log))
             return holds_if(false);
       return holds_if(true);
     }},
    {"a log is complete where it has as many comparisons as were asked for, and then reciprocals "
     "do not matter",
     [] {
       branch_log log;
       log.asked_for = given(std::size_t{2});
       log.seen.add({});
       const bool is_complete = log.is_complete();
       log.seen.add({});
       const proof::reciprocal found = reciprocal_of(7, 9, &log);
       return holds_if(!is_complete && log.is_complete() && found.first == 1 && found.second == 1 &&
                       !branch_log{}.is_complete());
     }},
};
static_assert(all_hold<branches_laws>);
