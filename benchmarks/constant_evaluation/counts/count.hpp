// What a computation costs in a constant, in the units of the compiler's own limit: g++'s operations, clang's steps.
//
//     cost of a turn = (padding beside n/2 turns - padding beside n turns) · cost of a padding / (n/2)
//
// The file is compiled with a small limit, LIMIT, and by g++ without its cache of calls that it has seen before. How many turns of an empty loop, the padding, fit beside a job before
// the constant exceeds the limit is searched for by the compiler itself.
#pragma once

#include <type_traits>

namespace counts {

/// A job that is done so often.
template <auto Job>
constexpr double run(int turns, int padding) {
  double result = Job(turns);
  for (int i = 0; i < padding; ++i) result += 1;
  return result;
}

template <auto Job, int Turns, int Padding>
concept fits = requires { typename std::bool_constant<(run<Job>(Turns, Padding), true)>; };

/// The greatest padding from `From` on and below `To` that fits.
template <auto Job, int Turns, int From, int To>
constexpr int most_padding() {
  constexpr int middle = From + (To - From) / 2;
  if constexpr (To - From < 2)
    return From;
  else if constexpr (fits<Job, Turns, middle>)
    return most_padding<Job, Turns, middle, To>();
  else
    return most_padding<Job, Turns, From, middle>();
}

/// The greatest power of two of turns that fits, at most 256.
template <auto Job, int Turns = 2>
constexpr int most_turns() {
  if constexpr (Turns < 256 && fits<Job, 2 * Turns, 0>)
    return most_turns<Job, 2 * Turns>();
  else
    return Turns;
}

constexpr auto nothing = [](int) { return 0.0; };
constexpr int all_padding = most_padding<nothing, 0, 0, LIMIT>();

/// The cost of a turn of `Job`, a function of the number of turns, of which two have to fit.
template <auto Job>
constexpr double cost_of_a_turn() {
  [[maybe_unused]] constexpr double first =
      run<Job>(2, 0); // else an error would be a limit exceeded
  constexpr int turns = most_turns<Job>(), padding = most_padding<Job, turns, 0, all_padding>(),
                more = most_padding<Job, turns / 2, 0, all_padding>();
  return (more - padding) * (static_cast<double>(LIMIT) / all_padding) / (turns - turns / 2);
}

/// The job to call a function with one number after the other.
template <auto Function>
constexpr auto calls = [](int turns) {
  double x = 0.5, sum = 0;
  for (int i = 0; i < turns; ++i) {
    x += 0x1p-7;
    sum += Function(x);
  }
  return sum;
};

/// The cost of a call, without the loop around it.
template <auto Function>
constexpr double cost_of_a_call() {
  constexpr double loop = cost_of_a_turn<calls<[](double x) { return x; }>>();
  return cost_of_a_turn<calls<Function>>() - loop;
}

} // namespace counts
