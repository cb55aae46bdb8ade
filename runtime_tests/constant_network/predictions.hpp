// What all programs here predict with.
#pragma once

/// Whether a and b differ, by a network that was trained while it was compiled.
double constant_network(double a, double b);
/// The same by a network whose parameters someone wrote down.
double written_network(double a, double b);
/// The same without the library's networks: two arrays and two loops.
double by_hand(double a, double b);
