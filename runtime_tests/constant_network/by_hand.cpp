// The same prediction as someone writes it who has no networks, only the functions.
#include "constgrad/function/sigmoid.hpp"
#include "constgrad/function/tanh.hpp"

#include "predictions.hpp"

static constexpr double weights_1[4][2]{{-1.8514097808338785, 3.2597374206225034},
                                        {0.37331625314925548, -0.13045241715054751},
                                        {-2.4600597320369157, -2.3165752822555823},
                                        {-3.3825852612663145, 2.3117281862707499}},
    bias_1[4]{0.43781580651629709, -0.069751884194612326, 0.34520062614636893,
              -0.82841617346261487},
    weights_3[4]{-4.2724914609766182, -0.060596149052714161, -3.4627583213132667,
                 4.2539583451898517},
    bias_3 = 0.95932526573384269;

double by_hand(double a, double b) {
  double sum = bias_3;
  for (int i = 0; i < 4; ++i)
    sum += weights_3[i] * constgrad::tanh(bias_1[i] + weights_1[i][0] * a + weights_1[i][1] * b);
  return constgrad::sigmoid(sum);
}
