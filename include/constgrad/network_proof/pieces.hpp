// A search for the pieces of a value and its gradient: places on both sides of every branch, and exactly between.
//
//     a comparison    d(z) < 0         d(z + h v) = 0  for  h = -d / d',   exactly where d is linear
//
// From each place that takes branches as no place before, the search goes on, along a line, to where each comparison that
// it has met changes. A branch that it can't get to the other side of, and that is not known to have none, is told of.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// The branches that an evaluation takes up to its k-th comparison, as a number.
constexpr std::uint64_t path_to(const branch_log& log, std::size_t k) {
  std::uint64_t path = k;
  for (std::size_t i = 0; i < k; ++i)
    path = pseudo_random(path * 3 + static_cast<std::uint64_t>(log.seen[i].sign + 1));
  return path;
}

/// Whether a comparison is equivalent to an earlier one: its distance is a multiple of the other's.
template <std::uint64_t Prime>
constexpr bool is_known(const branch_log& log, std::size_t k) {
  using field = residue<Prime>;
  for (std::size_t i = 0; i < k; ++i)
    if (field{log.seen[i].distance} * field{log.seen[k].slope} ==
        field{log.seen[k].distance} * field{log.seen[i].slope})
      return true;
  return false;
}

/// The search, for a Subject whose comparisons are few.
template <class Subject, std::uint64_t Prime>
class pieces {
  using place_type = place<Subject, Prime>;

public:
  /// Judges every place that the search from a random place finds, and says whether no branch was left out. Of the
  /// comparisons at that place, and of those at each that is found, it follows those from `first` to `last`, counted from
  /// the one that led there.
  constexpr verdict search(std::uint64_t trial, std::size_t first, std::size_t last) {
    add(place_type{trial}, first, last);
    return go_on(trial);
  }

  /// The same from places that the subject names.
  constexpr verdict search(const place_type& start, std::uint64_t trial) {
    add(start, 0, branch_log::capacity);
    return go_on(trial);
  }

  std::size_t places = 0; ///< that were judged

private:
  static constexpr std::size_t capacity = Subject::variables <= 2 ? 24 : 10;

  struct lead {
    place_type at{};
    std::size_t first = 0, last = 0; ///< which comparisons to follow from there
  };
  /// Which signs a comparison after the same branches has had.
  struct branch {
    std::uint64_t path = 0;
    unsigned signs = 0; ///< bit 0 for -1, 1 for 0, 2 for 1
    bool is_followed = false, is_excused = false;
    std::size_t number = 0; ///< which comparison it is, from 1
    comparison met{};       ///< as it was met first
  };

  lead leads[capacity]{};
  branch branches[2 * capacity]{};
  std::uint64_t paths[capacity]{};
  std::size_t lead_count = 0, branch_count = 0, path_count = 0;

  constexpr void add(const place_type& at, std::size_t first, std::size_t last) {
    if (lead_count < capacity) leads[lead_count++] = {at, first, last};
  }

  constexpr verdict go_on(std::uint64_t trial) {
    for (std::size_t next = 0; next < lead_count; ++next) {
      lead from = leads[next];
      ++places;
      if (const verdict judged = from.at.judge(); !judged) return judged;
      from.at.turn(trial + 1 + next);
      const branch_log log = from.at.watched();
      if (log.is_undefined) continue;
      if (!is_new(path_to(log, log.size()))) continue;
      for (std::size_t k = 0; k < log.size(); ++k) {
        if (is_known<Prime>(log, k)) continue;
        branch* const seen = branch_at(path_to(log, k), k, log.seen[k]);
        if (seen == nullptr) continue;
        seen->signs |= 1u << (log.seen[k].sign + 1);
        if (log.seen[k].sign == 0) break; // at a corner, others follow only from beside it
        if (k < from.first || k > from.last) continue;
        seen->is_followed = true;
        if (follow(from.at, log, k) || log.seen[k].is_equality) seen->is_excused = true;
      }
    }
    for (std::size_t i = 0; i < branch_count; ++i) {
      const branch& b = branches[i];
      if (lead_count < capacity && b.is_followed && !b.is_excused && (b.signs & 5u) != 5u)
        return {false, message{} << "comparison " << b.number << ", of " << b.met.a << " with "
                                 << b.met.b
                                 << ", went one way at all places that were found, so that the "
                                    "other way is not proved"};
    }
    return {};
  }

  constexpr bool is_new(std::uint64_t path) {
    for (std::size_t i = 0; i < path_count; ++i)
      if (paths[i] == path) return false;
    if (path_count < capacity) paths[path_count++] = path;
    return true;
  }

  constexpr branch* branch_at(std::uint64_t path, std::size_t k, const comparison& met) {
    for (std::size_t i = 0; i < branch_count; ++i)
      if (branches[i].path == path) return &branches[i];
    if (branch_count == 2 * capacity) return nullptr;
    branches[branch_count].path = path;
    branches[branch_count].number = k + 1;
    branches[branch_count].met = met;
    return &branches[branch_count++];
  }

  /// Adds the places where comparison k changes, and a little on either side; along another line, if the branches before it
  /// change first. Returns whether its other side is known to be empty.
  constexpr bool follow(const place_type& from, const branch_log& log, std::size_t k) {
    constexpr bool is_line = Subject::variables == 1;
    const std::size_t first = is_line ? 0 : k, last = is_line ? branch_log::capacity : k + 2;
    if (!is_linear(from, log.seen[k], k)) {
      const bool is_found = search_by_newton(from, log, k, first, last);
      return !is_found && has_corner_before(from, log, k);
    }
    place_type along = from;
    branch_log asked = log;
    for (std::uint64_t attempt = 0; attempt < (is_line ? 1 : 6); ++attempt) {
      if (attempt > 0) along.turn(40 + attempt), asked = along.watched();
      const comparison& c = asked.seen[k];
      if (c.slope == 0 || c.real_slope == 0) continue;
      const double h_real = -c.real_distance / c.real_slope;
      const residue<Prime> h = -residue<Prime>{c.distance} / residue<Prime>{c.slope};
      const place_type corner = along.moved(h, h_real);
      const branch_log there = corner.watched();
      std::size_t j = 0;
      while (j < k && j < there.size() && there.seen[j].sign == asked.seen[j].sign) ++j;
      if (j < k && is_empty(along, asked, j, k)) return true;
      if (j < k && !is_line) continue;
      add(corner, first, last);
      for (const double factor : {1.0 + 0x1p-10, 1.25, 1.0 - 0x1p-10, 2.5})
        add(along.moved(h * residue<Prime>{factor}, h_real * factor), first, last);
      return false;
    }
    return false;
  }

  /// Whether the distance of comparison k, which is not linear, becomes 0 exactly where a comparison before it changes, as
  /// that of e^x - 1 < 0 does where x < 0.
  constexpr bool has_corner_before(const place_type& from, const branch_log& log,
                                   std::size_t k) const {
    using field = residue<Prime>;
    for (std::size_t j = 0; j < k; ++j) {
      const comparison& c = log.seen[j];
      if (c.real_slope == 0) continue;
      const branch_log there =
          from.moved(-field{c.distance} / field{c.slope}, -c.real_distance / c.real_slope)
              .watched();
      if (k < there.size() && there.seen[j].distance == 0 && there.seen[k].distance == 0)
        return true;
    }
    return false;
  }

  /// Whether the distance of comparison k changes in proportion to the way along the line, as far as it can be asked.
  constexpr bool is_linear(const place_type& from, const comparison& c, std::size_t k) const {
    using field = residue<Prime>;
    const branch_log beside = from.moved(field{0x1p-20}, 0x1p-20).watched();
    return k < beside.size() &&
           field{beside.seen[k].distance} == field{c.distance} + field{0x1p-20} * field{c.slope};
  }

  /// Whether the branches taken before forbid the other side: comparison j changes before comparison k does, and depends on
  /// the same linear form, as x < 1 and x < 2 do.
  constexpr bool is_empty(const place_type& from, const branch_log& log, std::size_t j,
                          std::size_t k) const {
    using field = residue<Prime>;
    if (!is_linear(from, log.seen[j], j)) return false;
    place_type turned = from;
    turned.turn(77);
    const branch_log other = turned.watched();
    return k < other.size() && field{log.seen[k].slope} * field{other.seen[j].slope} ==
                                   field{log.seen[j].slope} * field{other.seen[k].slope};
  }

  /// Newton's method along the line, in doubles, for a distance that is not linear; both sides of where it ends, and, if
  /// the place is short in binary, the place.
  constexpr bool search_by_newton(const place_type& from, const branch_log& log, std::size_t k,
                                  std::size_t first, std::size_t last) {
    using field = residue<Prime>;
    bool is_any = false;
    for (const double start : {0.0, 1.0, -1.0, 8.0, -8.0}) {
      double h = start;
      bool is_found = false;
      for (int step = 0; step < 12; ++step) {
        const branch_log there = from.moved(field{h}, h).watched();
        std::size_t j = 0;
        while (j < k && j < there.size() && there.seen[j].sign == log.seen[j].sign) ++j;
        if (there.is_undefined || j != k || k >= there.size() || there.seen[k].real_slope == 0)
          break;
        const double by = there.seen[k].real_distance / there.seen[k].real_slope;
        if (!(by < 64 && by > -64)) break;
        h -= by;
        is_found = by < 0x1p-30 && by > -0x1p-30;
        if (is_found) break;
      }
      if (!is_found) continue;
      for (const double beside : {0.0, 0x1p-6, -0x1p-6})
        add(from.moved(field{h + beside}, h + beside), first, last);
      if constexpr (Subject::variables == 1) {
        const double root = from.z[0].real + h * from.v[0].real,
                     rounded = static_cast<double>(static_cast<std::int64_t>(
                                   root * 0x1p20 + (root < 0 ? -0.5 : 0.5))) *
                               0x1p-20;
        place_type exactly = from;
        exactly.z[0].value = field{rounded}.representative, exactly.z[0].real = rounded;
        add(exactly, first, last);
      }
      is_any = true;
    }
    return is_any;
  }
};

/// Judges all pieces that are found from a random place; where nothing is compared that place alone.
template <class Subject, std::uint64_t Prime>
constexpr verdict judge_pieces(const place<Subject, Prime>& start, std::uint64_t trial) {
  const branch_log log = start.watched();
  return log.count == 0 ? start.judge() : pieces<Subject, Prime>{}.search(start, trial);
}
template <class Subject, std::uint64_t Prime>
constexpr verdict judge_pieces(std::uint64_t trial) {
  return judge_pieces(place<Subject, Prime>{trial}, trial);
}

} // namespace constgrad::proof
