// must say: layer 2 scale[0]: backward gives -1 times the derivative
#include <constgrad/network.hpp>
#include <constgrad/network_proof/backward.hpp>

#include <cstddef>

namespace cg = constgrad;

/// y = a x
template <std::size_t Size>
struct scale_layer {
  static constexpr std::size_t inputs = Size, outputs = Size;
  template <class T>
  struct parameters {
    cg::weight_vector<T, Size> scale;
  };
  static constexpr const char* names[]{"scale"};

  static constexpr void forward(auto p, auto* x, auto* y) {
    for (std::size_t i = 0; i < Size; ++i) y[i] = p.scale[i] * x[i];
  }
  // [mistake]
  static constexpr void backward(auto p, auto* x, auto*, auto* dy, auto* dx, auto dp) {
    for (std::size_t i = 0; i < Size; ++i) dx[i] = p.scale[i] * dy[i];
#ifdef MISTAKE
    for (std::size_t i = 0; i < Size; ++i) dp.scale[i] -= x[i] * dy[i]; // down the slope
#else
    for (std::size_t i = 0; i < Size; ++i) dp.scale[i] += x[i] * dy[i];
#endif
  }
  // [mistake]
};

constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::dense<2>, scale_layer<2>{});
static_assert(cg::proof::backward<decltype(architecture)>);

int main() {}
