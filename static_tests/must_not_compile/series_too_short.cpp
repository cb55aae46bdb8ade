// must say: got 0.7071588192872715, expected 0.7071588192872713, 2 ulps apart, at most 1 claimed
//
// The series for exp without r¹³/13!, its last term, at the end of the reduced range, where it counts most.
#include <constgrad/proof.hpp>

namespace proof = constgrad::proof;

// [mistake]
/// 1 + r (1 + r/2 (1 + r/3 (1 + …))), which is 1 + r + r²/2! + r³/3! + …, from the smallest term.
constexpr double exp_series(double r) {
#ifdef MISTAKE
  constexpr int degree = 12;
#else
  constexpr int degree = 13;
#endif
  double sum = 1;
  for (int n = degree; n >= 1; --n) sum = 1 + r / n * sum;
  return sum;
}

static_assert(proof::within<1, exp_series(-0.3465), 0.707158819287271339291>);
// [mistake]
