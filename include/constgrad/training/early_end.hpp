// When a training ends early, and which weights it leaves.
//
//     the loss is smaller    loss < least - least_gain
//     the loss is the best   loss < every loss before
//
// NaN is neither.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/training/options.hpp"
#include "constgrad/training/precondition.hpp"

#include <cstddef>

namespace constgrad {

/// Whether the loss still becomes smaller.
template <class T>
class early_stopping_state {
public:
  /// False once the loss has not become smaller for as many epochs as is allowed. The first epoch
  /// never ends a training.
  constexpr bool goes_on(const early_stopping& allowed, T loss) {
    const bool is_smaller = loss < least - static_cast<T>(allowed.least_gain);
    if (is_smaller) least = loss;
    waited = is_smaller || is_first ? 0 : waited + 1;
    is_first = false;
    return waited == 0 || waited < allowed.patience;
  }

  /// Visits all that it remembers, as mersenne_twister does.
  template <class Visit>
  constexpr void visit_state(const Visit& visit) {
    visit("early_stopping.least", 1, [this](auto) -> auto& { return least; });
    visit("early_stopping.is_first", 1, [this](auto) -> auto& { return is_first; }, 1u);
    visit("early_stopping.waited", 1, [this](auto) -> auto& { return waited; });
  }

private:
  T least = std::numeric_limits<T>::infinity();
  bool is_first = true;
  std::size_t waited = 0;
};

/// A copy of a network on the heap, made by the first keep(): nothing large goes to the stack.
template <class Network>
class copy_on_heap {
public:
  constexpr explicit copy_on_heap(const Network&) {}
  copy_on_heap(const copy_on_heap&) = delete;
  copy_on_heap& operator=(const copy_on_heap&) = delete;
  constexpr ~copy_on_heap() { delete copy; }

  constexpr void keep(const Network& net) {
    if (copy == nullptr)
      copy = new Network{net};
    else
      *copy = net;
  }
  constexpr void restore(Network& net) const { net = *copy; }

  /// Visits all that it remembers, as mersenne_twister does; then there is a copy if that says so.
  template <class Visit>
  constexpr void visit_state(const Visit& visit) {
    bool is_kept = copy != nullptr;
    visit("best.is_kept", 1, [&is_kept](auto) -> auto& { return is_kept; }, 1u);
    if (!is_kept) return;
    if (copy == nullptr) copy = new Network{};
    visit("best.parameters", copy->parameters.count,
          [this](auto i) -> auto& { return copy->parameters.numbers.elements[i]; });
  }

private:
  Network* copy = nullptr;
};

/// A copy of a network as a part of a constant, which cannot refer to the heap.
template <class Network>
class copy_in_place {
public:
  constexpr explicit copy_in_place(const Network& to_train) : copy{to_train} {}
  constexpr void keep(const Network& net) { copy = net; }
  constexpr void restore(Network& net) const { net = copy; }

private:
  Network copy;
};

/// An early stop in progress: it waits for a smaller loss and, if early_stopping asks for the best weights, keeps a
/// copy of them. Throws invalid_argument if the least gain is below 0 or no finite number.
template <class Network, template <class> class Copy>
class early_end {
public:
  using T = typename Network::value_type;
  bool has_ended = false; ///< then no further epoch is trained

  constexpr early_end(const early_stopping& asked_for, const Network& to_train)
      : allowed{asked_for},
        best{to_train} {
    const double asked = asked_for.least_gain, held = as_number_of<T>(asked);
    if (!(asked == 0 || (held > 0 && held <= (std::numeric_limits<T>::max)())))
      throw invalid_argument{
          "early_stopping expects a least_gain of at least 0, which must be finite "
          "and not become 0 as a number of the network"};
  }

  /// Tells it the network after an epoch and its loss.
  constexpr void add(const Network& net, T loss) {
    if (allowed.restore_best_weights && loss < least) {
      least = loss;
      best.keep(net);
    }
    has_ended = !so_far.goes_on(allowed, loss);
  }

  /// Gives the network the best weights, if that was asked for and a loss was finite.
  constexpr void finish(Network& net) const {
    if (least < std::numeric_limits<T>::infinity()) best.restore(net);
  }

  /// Visits all that it remembers, as mersenne_twister does, of which the first is whether it has ended.
  template <class Visit>
  constexpr void visit_state(const Visit& visit) {
    visit("has_ended", 1, [this](auto) -> auto& { return has_ended; }, 1u);
    so_far.visit_state(visit);
    visit("best.loss", 1, [this](auto) -> auto& { return least; });
    best.visit_state(visit);
  }

private:
  early_stopping allowed;
  early_stopping_state<T> so_far{};
  T least = std::numeric_limits<T>::infinity();
  Copy<Network> best;
};

/// No early end: the default.
struct no_early_end {
  static constexpr option_kind kind = option_kind::end;
  static constexpr bool has_ended = false;
  template <class Network, class T>
  constexpr void add(const Network&, T) const {}
  template <class Visit>
  constexpr void visit_state(const Visit&) const {}
};

} // namespace constgrad
