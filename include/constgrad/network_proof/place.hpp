// Whether a gradient is the derivative of a value at one place: in a random direction, and where it is not, in each.
//
//     Σ gᵢ vᵢ = d/dh F(z + h v)        F the value, g its gradient, v a random direction
//
// A g that is wrong at z is seen but for a chance of 2^-60. At a corner, where branches of F meet, gᵢ may be anything from
// the slope of one to that of the other, as a subgradient is.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/network_proof/subject.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/network_proof/wrong_gradient.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/list.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// A place where a subject is judged, and a direction: numbers z that move at the rates v, and write what they are compared
/// with to a log.
template <bool IsWatched = true>
class place {
public:
  using number = trial_number<IsWatched>;

  list<number> z;
  list<number> g{}; ///< the gradient that was judged last
  number found{};   ///< and the value beside it

  /// A random place, and a random direction.
  constexpr place(const subject<IsWatched>& to_judge, std::uint64_t number_of_trial,
                  branch_log& to_write_to)
      : z(to_judge.variables),
        of{&to_judge},
        log{&to_write_to} {
    const drawn_between<IsWatched> between{of->low, of->high};
    for (std::size_t i = 0; i < of->variables; ++i) {
      z[i] = between(i, stream::points + number_of_trial);
      if constexpr (IsWatched) z[i].log = log;
    }
    turn(number_of_trial);
  }

  /// These numbers as a place.
  constexpr place(const subject<IsWatched>& to_judge, const list<number>& given_numbers,
                  branch_log& to_write_to)
      : z(given_numbers),
        of{&to_judge},
        log{&to_write_to} {}

  constexpr place(const place&) = default;
  constexpr place& operator=(const place&) = default;

  /// Another random place of the same subject.
  constexpr place another(std::uint64_t trial) const { return {*of, trial, *log}; }

  /// Makes all zᵢ positive.
  constexpr void make_positive() {
    for (number& each : z)
      if (each.real < 0) each = -each;
  }

  /// Takes another random direction.
  constexpr void turn(std::uint64_t trial) {
    for (std::size_t i = 0; i < z.size(); ++i)
      move(i, between_signs<IsWatched>(i, stream::directions + trial));
  }
  /// Takes a direction in which zᵢ moves faster by 1: what that changes of a slope is its partial derivative by zᵢ. None is at
  /// rest, since what does not change is not logged.
  constexpr void turn_by(std::size_t i) { move(i, z[i].derivative() + number{1}); }
  /// Puts zᵢ at a constant.
  constexpr void put(std::size_t i, const number& at) {
    z[i].value = at.value, z[i].real = at.real;
    if constexpr (IsWatched) z[i].second = at.second;
  }

  /// The place z + h v.
  constexpr place moved(const number& h) const {
    place other{*of, z, *log};
    for (std::size_t i = 0; i < z.size(); ++i) other.put(i, z[i] + h * z[i].derivative());
    return other;
  }
  /// The place where zᵢ alone is larger by h.
  constexpr place moved_along(std::size_t i, const number& h) const {
    place other{*of, z, *log};
    other.put(i, z[i] + h);
    return other;
  }

  /// Makes reals short in binary that are so but for rounding, since a message shows them.
  constexpr void shorten() {
    for (number& each : z) {
      if (!(-1024 < each.real && each.real < 1024)) continue;
      const double scaled = each.real * 0x1p20,
                   rounded = static_cast<double>(
                       static_cast<std::int64_t>(scaled + (scaled < 0 ? -0.5 : 0.5)));
      if (nearly_equal(scaled, rounded, 0, 0x1p-20)) each.real = rounded * 0x1p-20;
    }
  }

  /// What is compared where all zᵢ move, up to comparison k at least: that of the value first, then that of the gradient. Ties
  /// are decided as a little further on a side, if one is given.
  constexpr const branch_log& compared(std::size_t k, int side = 0) const {
    *log = {};
    log->asked_for = k + 1, log->side = side;
    static_cast<void>(of->value(z.begin(), z.size()));
    if (log->is_complete()) return *log;
    list<number> slopes(z.size());
    if (of->is_same_run) *log = {}, log->asked_for = k + 1, log->side = side;
    static_cast<void>(of->gradient(z.begin(), slopes.begin(), z.size()));
    return *log;
  }

  /// Whether the gradient is right here; where F has no value, which the log says, it is. The log has what is compared where all
  /// zᵢ move.
  constexpr verdict judge() {
    *log = {};
    if (g.size() == 0) g = list<number>(z.size());
    number f;
    if (of->differentiates_all) {
      if (!of->is_same_run) f = of->value(z.begin(), z.size());
      found = of->gradient(z.begin(), g.begin(), z.size());
      if (of->is_same_run) f = found;
    } else {
      branch_log apart;
      const list<number> differentiated = only_differentiated(apart);
      if (of->is_same_run) {
        f = found = of->gradient(differentiated.begin(), g.begin(), z.size());
        *log = apart;
      } else {
        static_cast<void>(of->value(z.begin(), z.size()));
        f = of->value(differentiated.begin(), z.size());
        found = of->gradient(z.begin(), g.begin(), z.size());
      }
    }
    if (log->is_undefined) return {};
    if (!agree(found.constant(), f.constant(), f.real, *log))
      return {false, message{} << "the value beside the gradient is " << found.real
                               << ", the value alone is " << f.real
                               << place_of(*of, z.begin()).characters};
    directional<IsWatched> claimed;
    if (of->differentiates_all)
      claimed.add_all(g.begin(), z.begin(), z.size());
    else
      for (std::size_t i = 0; i < z.size(); ++i)
        if (of->differentiates(i, z.size())) claimed.add(g[i], z[i]);
    if (agree(claimed.sum, f.derivative(), claimed.magnitude, *log)) return {};
    return wrong_gradient<IsWatched>{*of, z.begin(), g.begin(), *log}.verdict_at(claimed.sum,
                                                                                 f.derivative());
  }

private:
  const subject<IsWatched>* of;
  branch_log* log;

  constexpr void move(std::size_t i, const number& v) {
    z[i].slope = v.value, z[i].real_slope = v.real;
    if constexpr (IsWatched) z[i].second_slope = v.second;
  }

  /// The numbers by which something is differentiated, and constants.
  constexpr list<number> only_differentiated([[maybe_unused]] branch_log& apart) const {
    list<number> moving = z;
    for (std::size_t i = 0; i < z.size(); ++i) {
      if (!of->differentiates(i, z.size())) moving[i] = moving[i].constant();
      if constexpr (IsWatched) moving[i].log = &apart;
    }
    return moving;
  }
};

} // namespace constgrad::proof
