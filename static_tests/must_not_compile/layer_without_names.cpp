// must say: layer 1 is no layer: it has no names[] of its parameters, a name for each
#include <constgrad/network.hpp>

#include <cstddef>

namespace cg = constgrad;

/// y = a x + b
template <std::size_t Size>
struct shifted_scale_layer {
  static constexpr std::size_t inputs = Size, outputs = Size;
  // [mistake]
  template <class T>
  struct parameters {
    cg::weight_vector<T, Size> scale;
    cg::bias_vector<T, Size> shift;
  };
#ifdef MISTAKE
  static constexpr const char* names[]{"scale"};
#else
  static constexpr const char* names[]{"scale", "shift"};
#endif
  // [mistake]

  static constexpr void forward(auto p, auto* x, auto* y) {
    for (std::size_t i = 0; i < Size; ++i) y[i] = p.scale[i] * x[i] + p.shift[i];
  }
  static constexpr void backward(auto p, auto* x, auto*, auto* dy, auto* dx, auto dp) {
    for (std::size_t i = 0; i < Size; ++i) dx[i] = p.scale[i] * dy[i];
    for (std::size_t i = 0; i < Size; ++i) dp.scale[i] += x[i] * dy[i];
    for (std::size_t i = 0; i < Size; ++i) dp.shift[i] += dy[i];
  }
};

constexpr auto architecture = cg::sequential(cg::inputs<2>, shifted_scale_layer<2>{}, cg::dense<1>);
static_assert(cg::initialize<double>(architecture, cg::zeros,
                                     cg::seed{0})(cg::vector{1.0, 2.0})[0] == 0);

int main() {}
