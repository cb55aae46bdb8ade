// A search for the pieces of a value and its gradient: places on both sides of every branch, and exactly between.
//
// The branches that an evaluation can take form a tree: which comparison is the k-th depends on how those before it went. From
// every place the search goes to the other side of each comparison of which one side was met only, until no place leads to
// a branch that is new. A branch that it can't get to the other side of, and that is not known to have none, is told of, and
// so is a search that would take too long.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/network_proof/other_side.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/related_comparisons.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/list.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// Which comparisons a search follows, counted from 0: from its first place those from `first` to `last_from_start`, from
/// others those from `first` to `last`.
struct followed {
  std::size_t first = 0, last_from_start = ~std::size_t{0}, last = ~std::size_t{0};
};

/// The search, for a subject whose comparisons are few.
class pieces {
public:
  static constexpr std::size_t most_places = 40;

  constexpr explicit pieces(followed to_follow) : range{to_follow} {}

  /// Judges every place that the search from this one finds, and says whether no branch was left out.
  constexpr verdict search(place<> at, const branch_log& log, std::uint64_t trial) {
    leads.add(at.z);
    for (std::size_t next = 0; next < leads.size() && next < most_places; ++next) {
      at.z = leads[next];
      if (next > 0) at.turn(trial + next);
      if (next == 0 && range.first > 0)
        static_cast<void>(at.compared(range.last_from_start)); // judged by the first search
      else if (const verdict judged = at.judge(); !judged)
        return judged;
      if (log.is_undefined) continue;
      visit(at, branch_log{log}, next == 0 ? range.last_from_start : range.last);
    }
    return nothing_left_out();
  }

private:
  /// Which signs a comparison after the same branches has had.
  struct branch {
    std::uint64_t path = 0;
    unsigned signs = 0; ///< bit 0 for -1, 1 for 0, 2 for 1
    unsigned times_followed = 0;
    bool is_excused = false;
    std::size_t number = 0; ///< which comparison it is, from 1
    double a = 0, b = 0;    ///< what was compared when it was met first

    constexpr bool is_settled() const { return is_excused || (signs & 5u) == 5u; }
    constexpr bool is_to_follow() const {
      return times_followed == 0 || (times_followed < 3 && !is_settled());
    }
  };

  const followed range;
  list<list<trial_number<>>> leads{};
  list<branch> branches{};

  /// Notes how the comparisons of a place went, and adds places on the other side of those that went one way only.
  constexpr void visit(const place<>& at, const branch_log& log, std::size_t last) {
    std::uint64_t path = 0;
    for (std::size_t k = 0; k < log.seen.size() && k <= last; ++k) {
      const comparison& c = log.seen[k];
      if (!is_asked_before(log, k)) {
        branch& seen = branch_at(path, k, c);
        seen.signs |= 1u << (c.sign + 1);
        if (c.sign == 0) return; // at a corner, others follow only from beside it
        if (k >= range.first && seen.is_to_follow()) {
          ++seen.times_followed;
          const other_side found{at, log, k};
          for (const list<trial_number<>>& z : found.places) add(z);
          if (found.is_empty || c.is_equality) seen.is_excused = true;
        }
      }
      const int way = c.is_equality ? c.sign * c.sign : c.sign; // not equal, on either side
      path = pseudo_random(path * 3 + static_cast<std::uint64_t>(way + 1));
    }
  }

  constexpr branch& branch_at(std::uint64_t path, std::size_t k, const comparison& met) {
    for (branch& each : branches)
      if (each.path == path) return each;
    branches.add({path, 0, 0, false, k + 1, met.a, met.b});
    return branches[branches.size() - 1];
  }

  static constexpr bool is_asked_before(const branch_log& log, std::size_t k) {
    for (std::size_t j = 0; j < k; ++j)
      if (is_multiple(log.seen[j], log.seen[k])) return true;
    return false;
  }

  /// Adds a place, unless there is one next to it.
  constexpr void add(const list<trial_number<>>& z) {
    for (const list<trial_number<>>& lead : leads)
      if (is_next_to(lead, z)) return;
    leads.add(z);
  }
  static constexpr bool is_next_to(const list<trial_number<>>& a, const list<trial_number<>>& b) {
    for (std::size_t i = 0; i < a.size(); ++i)
      if (!nearly_equal(a[i].real, b[i].real, b[i].real, 0x1p-20)) return false;
    return true;
  }

  constexpr verdict nothing_left_out() const {
    if (leads.size() > most_places)
      return {false, message{} << "its pieces were not all visited: after " << most_places
                               << " places " << leads.size() - most_places << " more remain, of "
                               << branches.size()
                               << " comparisons; judge parts of it that compare less"};
    for (const branch& each : branches)
      if (each.times_followed > 0 && !each.is_settled())
        return {false, message{} << "comparison " << each.number << ", of " << each.a << " with "
                                 << each.b
                                 << ", went one way at all places that were found, so that the "
                                    "other way is not proved"};
    return {};
  }
};

/// Judges all pieces that are found from a place that writes to this log.
constexpr verdict judge_pieces(const place<>& start, const branch_log& log, std::uint64_t trial,
                               followed comparisons = {}) {
  return pieces{comparisons}.search(start, log, trial);
}

} // namespace constgrad::proof
