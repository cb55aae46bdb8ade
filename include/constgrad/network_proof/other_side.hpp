// Where a comparison changes: places exactly there, and beyond.
//
//     a comparison    d(z) < 0         d(z + h v) = 0  for  h = -d / d',   exactly where d is linear
//
// Where d is not linear along a random line, as that of a x < 4, it may be so along an axis: along that of a. Where it is so
// along none, as that of x² < 4, Newton's method looks for its zero, in doubles.
#pragma once

#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/related_comparisons.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/list.hpp"
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
      : from{seen_from},
        log{its_log},
        k{comparison_number} {
    place<> nearby = from.moved(little);
    nearby.turn(77);
    const branch_log beside = nearby.compared(k);
    is_empty = is_excluded_before(log, beside, k);
    if (is_empty || is_found_along_line(beside)) return;
    for (std::size_t attempt = 0; variables > 1 && attempt < variables; ++attempt)
      if (is_found_along_axis((k + 1 + (variables - 1) * attempt) % variables)) return;
    search_by_newton();
    for (std::uint64_t trial = 50; places.size() == 0 && trial < 66; ++trial) {
      const place<> there = from.another(trial);
      if (is_beyond(there.compared(k))) places.add(there.z);
    }
    if (places.size() == 0) is_empty = has_corner_before();
  }

private:
  using number = trial_number<>;
  static constexpr double little = 0x1p-20;

  const place<>& from;
  const branch_log& log;
  const std::size_t k, variables = from.z.size();

  /// How far it is to where a comparison changes, if its distance is linear.
  static constexpr number way(const comparison& c, const number& slope) {
    return -number{c.distance, c.second_distance, c.real_distance} / slope;
  }
  static constexpr number slope_of(const comparison& c) {
    return {c.slope, c.second_slope, c.real_slope};
  }
  static constexpr bool is_zero(const number& x) { return x.value == 0 || x.real == 0; }

  /// Whether an evaluation reaches comparison k by the same branches, and whether it goes on to the other side.
  constexpr bool reaches(const branch_log& there) const {
    return k < there.seen.size() && takes_same_branches(log, there, k);
  }
  constexpr bool is_beyond(const branch_log& there) const {
    return reaches(there) && !there.is_undefined && there.seen[k].sign == -log.seen[k].sign;
  }

  /// Whether the distance of comparison j is, at a place a little away, what its slope says.
  constexpr bool is_linear(const branch_log& beside, std::size_t j, const number& slope) const {
    using field = number::field;
    return j < beside.seen.size() && takes_same_branches(log, beside, j) && !is_zero(slope) &&
           field{beside.seen[j].distance} ==
               field{log.seen[j].distance} + field{little} * slope.value;
  }

  /// Adds where comparison k is a tie, and a place beyond, if the branches before are the same at the tie.
  constexpr bool is_found(place<> tie, const place<>& beyond) {
    tie.shorten();
    if (!reaches(tie.compared(k))) return false;
    places.add(tie.z);
    if (!log.seen[k].is_equality) places.add(beyond.z);
    return true;
  }

  constexpr bool is_found_along_line(const branch_log& beside) {
    const number slope = slope_of(log.seen[k]);
    if (!is_linear(beside, k, slope)) return false;
    const number h = way(log.seen[k], slope);
    return is_found(from.moved(h), from.moved(h * further));
  }
  constexpr bool is_found_along_axis(std::size_t i) {
    const number slope = partial(i, k);
    if (!is_linear(from.moved_along(i, little).compared(k), k, slope)) return false;
    const number h = way(log.seen[k], slope);
    return is_found(from.moved_along(i, h), from.moved_along(i, h * further));
  }
  static constexpr double further = 1 + 0x1p-10;

  /// The partial derivative of a comparison's distance.
  constexpr number partial(std::size_t i, std::size_t j) const {
    place<> turned = from.moved(0);
    turned.turn_by(i);
    return slope_of(turned.compared(j).seen[j]) - slope_of(log.seen[j]);
  }

  /// Whether the distance of comparison k is 0 exactly where a comparison before it changes, as that of e^x - 1 < 0 is where
  /// x < 0.
  constexpr bool has_corner_before() const {
    for (std::size_t j = 0; j < k; ++j)
      for (std::size_t i = 0; i < variables; ++i) {
        const number slope = partial(i, j);
        if (!is_linear(from.moved_along(i, little).compared(j), j, slope)) continue;
        const comparison& early = log.seen[j];
        const int side = (early.real_slope < 0) == (early.sign < 0) ? 1 : -1;
        const branch_log& there = from.moved_along(i, way(early, slope)).compared(k, side);
        if (reaches(there) && there.seen[j].distance == 0 && there.seen[k].distance == 0)
          return true;
        break;
      }
    return false;
  }

  /// Newton's method from five places of a line; of one variable it moves by so much.
  constexpr void search_by_newton() {
    for (std::uint64_t turns = 0; places.size() == 0 && turns < (variables == 1 ? 1 : 4); ++turns) {
      place<> along = from.moved(0);
      if (turns > 0) along.turn(40 + turns);
      const double unit = variables == 1 ? 1 / along.z[0].real_slope : 1;
      for (const double start : {0.0, 1.0, -1.0, 8.0, -8.0}) search_from(along, start * unit, unit);
    }
  }

  /// Adds a place beyond that is near to a zero, or at least one that was met; and a zero that is short in binary.
  constexpr void search_from(const place<>& along, double h, double unit) {
    const auto adds = [&](double at) {
      const place<> there = along.moved(at);
      if (!is_beyond(there.compared(k))) return false;
      places.add(there.z);
      return true;
    };
    double beyond = 0;
    for (int step = 0; step < 12; ++step) {
      const branch_log& there = along.moved(h).compared(k);
      if (!reaches(there)) break;
      if (is_beyond(there)) beyond = h;
      const comparison& c = there.seen[k];
      if (!(c.real_distance * c.real_distance < 4096 * unit * unit * c.real_slope * c.real_slope))
        break;
      const double by = c.real_distance / c.real_slope;
      h -= by;
      if (by * by > 0x1p-60 * unit * unit) continue;
      add_exactly(along, h);
      if (adds(h + 0x1p-6 * unit) || adds(h - 0x1p-6 * unit)) return;
      break;
    }
    adds(beyond);
  }

  /// Adds a zero if it is exactly one, rounded to 20 digits.
  constexpr void add_exactly(const place<>& along, double h) {
    if (variables != 1) return;
    const double root = along.moved(h).z[0].real;
    place<> exactly = along.moved(h);
    exactly.put(
        0, static_cast<double>(static_cast<std::int64_t>(root * 0x1p20 + (root < 0 ? -0.5 : 0.5))) *
               little);
    const branch_log& there = exactly.compared(k);
    if (reaches(there) && there.seen[k].sign == 0) places.add(exactly.z);
  }
};

} // namespace constgrad::proof
