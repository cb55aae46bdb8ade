#pragma once

namespace constgrad {

/// A function's value f(x) and its derivative f'(x) at the same x, which often share most of their
/// work.
template <class T>
struct differentiated {
  T value, derivative;
};

} // namespace constgrad
