// must say: layer 1 weights(0, 0): backward gives
#include <constgrad/linear_algebra.hpp>
#include <constgrad/network.hpp>
#include <constgrad/proof/backward.hpp>

#include <cstddef>

namespace cg = constgrad;

// [layer]
/// A dense layer of two neurons for single samples, its backward written by hand.
struct own_layer : cg::dense_layer<2, 2> {
  template <class Rest>
  struct before {
    template <std::size_t Samples, class T, class Last, class Slot, class... Slots>
    static constexpr T propagate(const T* x, T* dx, const Last& last, const Slot& slot,
                                 const Slots&... more) {
      const auto& [weights, bias] = slot.parameters;
      cg::vector<T, 2> y = weights * cg::vector{x[0], x[1]} + bias, dy{};
      const T error = Rest::template propagate<Samples>(y.elements, dy.elements, last, more...);
      slot.gradient.weights = cg::outer(dy, cg::vector{x[0], x[1]});
      slot.gradient.bias = dy;
      if (dx) {
#ifdef MISTAKE
        const cg::vector to_the_layer_before = weights * dy; // where transpose(weights) belongs
#else
        const cg::vector to_the_layer_before = cg::transpose(weights) * dy;
#endif
        dx[0] = to_the_layer_before[0];
        dx[1] = to_the_layer_before[1];
      }
      return error;
    }

    template <std::size_t Samples, class... Arguments>
    static constexpr void forward(const Arguments&... arguments) {
      cg::dense_layer<2, 2>::before<Rest>::template forward<Samples>(arguments...);
    }
  };
};
// [layer]

// [mistake]
static_assert(cg::proof::backward<cg::architecture<cg::dense_layer<2, 2>, own_layer>>);
// [mistake]

int main() {}
