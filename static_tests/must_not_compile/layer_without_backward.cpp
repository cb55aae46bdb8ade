// must say: layer 2 is no layer: it has no function backward(p, x, y, dy, dx, dp)
#include <constgrad/network.hpp>

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
#ifdef MISTAKE
  static constexpr void backward(auto p, auto* x, auto* dy, auto* dx, auto dp){
#else
  static constexpr void backward(auto p, auto* x, auto*, auto* dy, auto* dx, auto dp) {
#endif
      for (std::size_t i = 0; i < Size; ++i) dx[i] = p.scale[i] * dy[i];
  for (std::size_t i = 0; i < Size; ++i) dp.scale[i] += x[i] * dy[i];
}
// [mistake]
}
;

constexpr auto net = cg::initialize<double>(
    cg::sequential(cg::inputs<3>, cg::dense<2>, scale_layer<2>{}), cg::glorot_uniform, cg::seed{0});
static_assert(cg::value_and_gradient(net, cg::squared_error, cg::vector{1.0, 2.0, 3.0},
                                     cg::vector{0.0, 1.0})
                  .value > 0);

int main() {}
