// A program that only predicts. What it predicts with was trained while it was compiled.
#include "exclusive_or.hpp"
#include "predictions.hpp"

constexpr auto network = cg::after<run, 1000>.network;

double constant_network(double a, double b) { return network(cg::vector{a, b})[0]; }
