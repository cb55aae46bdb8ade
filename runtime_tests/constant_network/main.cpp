// All three predict the same, bit by bit, and are right about the exclusive or.
#include "predictions.hpp"

#include <cstdio>

int main() {
  for (int i = 0; i <= 40; ++i) {
    for (int j = 0; j <= 40; ++j) {
      const double a = i / 40.0, b = j / 40.0, answer = constant_network(a, b);
      if (answer == written_network(a, b) && answer == by_hand(a, b)) continue;
      std::printf(
          "of %g and %g the constant makes %.17g, the numbers written down %.17g, by hand %.17g\n",
          a, b, answer, written_network(a, b), by_hand(a, b));
      return 1;
    }
  }
  for (int i = 0; i < 4; ++i) {
    const bool a = i / 2 != 0, b = i % 2 != 0;
    const double answer = constant_network(a, b);
    std::printf("%d xor %d: %.4f\n", a, b, answer);
    if ((answer > 0.5) != (a != b)) return 1;
  }
}
