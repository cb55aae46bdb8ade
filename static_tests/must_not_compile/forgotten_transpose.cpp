// must say: layer 2 input[0]: backward gives
#include <constgrad/network.hpp>
#include <constgrad/network_proof/backward.hpp>

#include <cstddef>

namespace cg = constgrad;

// [layer]
/// A dense layer of two neurons, its backward written by hand.
struct own_layer : cg::dense_layer<2, 2> {
  template <class T>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T*, const T* dy,
                                 T* dx, const parameters<T>& dp) {
    dx[0] = dx[1] = T(0);
    for (std::size_t r = 0; r < 2; ++r) {
      dp.bias[r] += dy[r];
      for (std::size_t c = 0; c < 2; ++c) {
        dp.weights(r, c) += dy[r] * x[c];
#ifdef MISTAKE
        dx[r] += p.weights(r, c) * dy[c]; // W dy, where Wᵀ dy belongs
#else
        dx[c] += p.weights(r, c) * dy[r];
#endif
      }
    }
  }
};
// [layer]

// [mistake]
constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::dense<2>, own_layer{});
static_assert(cg::proof::backward<decltype(architecture)>);
// [mistake]

int main() {}
