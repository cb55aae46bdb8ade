// Where a comparison changes: places exactly there, a little beyond, and further on.
//
//     a comparison    d(z) < 0         d(z + h v) = 0  for  h = -d / d',   exactly where d is linear
//
// Where d is not linear along the line, as that of x² < 4, Newton's method looks for its zero, in doubles.
#pragma once

#include "constgrad/network_proof/place.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/list.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// The other side of comparison k, seen from a place and its log.
class other_side {
public:
  list<list<trial_number<>>> places{};
  bool is_empty = false; ///< whether it is known that there is none

  constexpr other_side(const place<>& seen_from, const branch_log& its_log,
                       std::size_t comparison_number)
      : k{comparison_number} {
    if (is_linear(seen_from, its_log, k)) {
      search_along(seen_from, its_log);
    } else {
      search_by_newton(seen_from, its_log);
      is_empty = places.size() == 0 && has_corner_before(seen_from, its_log);
    }
  }

private:
  using number = trial_number<>;
  using field = number::field;
  using other_field = number::other_field;

  std::size_t k;

  constexpr void add(const place<>& at) { places.add(at.z); }

  /// How far along its line comparison k changes.
  static constexpr number way_to(const comparison& c) {
    return {-field{c.distance} / field{c.slope},
            c.second_slope == 0 ? other_field{}
                                : -other_field{c.second_distance} / other_field{c.second_slope},
            -c.real_distance / c.real_slope};
  }
  static constexpr bool moves(const comparison& c) { return c.slope != 0 && c.real_slope != 0; }

  /// Whether it only moves as far as variables do that should be at rest.
  static constexpr bool hardly_moves(const comparison& c) {
    return c.real_slope < 0x1p-10 && c.real_slope > -0x1p-10;
  }

  /// How many comparisons before the k-th go the same way.
  constexpr std::size_t in_common(const branch_log& a, const branch_log& b) const {
    std::size_t j = 0;
    while (j < k && j < a.seen.size() && j < b.seen.size() && a.seen[j].sign == b.seen[j].sign) ++j;
    return j;
  }

  /// Along the line, and where the branches before change first, along others: those in which one variable moves alone,
  /// first those which comparison k may well be about, and random ones.
  constexpr void search_along(const place<>& from, const branch_log& log) {
    const std::size_t n = from.z.size();
    place<> along = from.moved(0);
    branch_log asked = log;
    for (std::size_t attempt = 0; attempt < (n == 1 ? 1 : n + 4); ++attempt) {
      if (attempt > 0) {
        along.turn(40 + attempt);
        if (attempt <= n) along.turn_to((k + 1 + (n - 1) * (attempt - 1)) % n);
        asked = along.compared(k);
      }
      if (k >= asked.seen.size() || !moves(asked.seen[k])) continue;
      if (0 < attempt && attempt <= n && hardly_moves(asked.seen[k])) continue;
      const number h = way_to(asked.seen[k]);
      place<> corner = along.moved(h);
      corner.shorten();
      const std::size_t j = in_common(asked, corner.compared(k));
      if (j < k && forbids_other_side(along, asked, j)) {
        is_empty = true;
        return;
      }
      if (j < k && n > 1) continue;
      add(corner);
      if (!asked.seen[k].is_equality) add(along.moved(h * (1 + 0x1p-10)));
      return;
    }
  }

  /// Whether the distance of comparison j changes in proportion to the way along the line, as far as it can be asked.
  static constexpr bool is_linear(const place<>& from, const branch_log& log, std::size_t j) {
    const branch_log& beside = from.moved(0x1p-20).compared(j);
    return j < beside.seen.size() &&
           field{beside.seen[j].distance} ==
               field{log.seen[j].distance} + field{0x1p-20} * log.seen[j].slope;
  }

  /// Whether the branches taken before forbid the other side: comparison j changes before comparison k does, and depends on
  /// the same linear form, as x < 1 and x < 2 do.
  constexpr bool forbids_other_side(const place<>& from, const branch_log& log,
                                    std::size_t j) const {
    if (!is_linear(from, log, j)) return false;
    place<> turned = from.moved(0);
    turned.turn(77);
    const branch_log& other = turned.compared(k);
    return k < other.seen.size() && field{log.seen[k].slope} * other.seen[j].slope ==
                                        field{log.seen[j].slope} * other.seen[k].slope;
  }

  /// Whether the distance of comparison k, which is not linear, becomes 0 exactly where a comparison before it changes, as
  /// that of e^x - 1 < 0 does where x < 0.
  constexpr bool has_corner_before(const place<>& from, const branch_log& log) const {
    for (std::size_t j = 0; j < k; ++j) {
      if (!moves(log.seen[j])) continue;
      const branch_log& there = from.moved(way_to(log.seen[j])).compared(k);
      if (k < there.seen.size() && there.seen[j].distance == 0 && there.seen[k].distance == 0)
        return true;
    }
    return false;
  }

  /// Newton's method along the line, from five places; both sides of where it ends, and of one variable, if the place is
  /// short in binary, the place.
  constexpr void search_by_newton(const place<>& from, const branch_log& log) {
    for (const double start : {0.0, 1.0, -1.0, 8.0, -8.0}) {
      double h = start;
      bool is_found = false;
      for (int step = 0; step < 12 && !is_found; ++step) {
        const branch_log& there = from.moved(h).compared(k);
        if (there.is_undefined || in_common(there, log) != k || k >= there.seen.size() ||
            there.seen[k].real_slope == 0)
          break;
        const double by = there.seen[k].real_distance / there.seen[k].real_slope;
        if (!(by < 64 && by > -64)) break;
        h -= by;
        is_found = by < 0x1p-30 && by > -0x1p-30;
      }
      if (!is_found) continue;
      for (const double beside : {0.0, 0x1p-6, -0x1p-6}) add(from.moved(h + beside));
      if (from.z.size() != 1) continue;
      const double root = from.z[0].real + h * from.z[0].real_slope;
      place<> exactly = from.moved(h);
      exactly.put(0, static_cast<double>(
                         static_cast<std::int64_t>(root * 0x1p20 + (root < 0 ? -0.5 : 0.5))) *
                         0x1p-20);
      add(exactly);
    }
  }
};

} // namespace constgrad::proof
