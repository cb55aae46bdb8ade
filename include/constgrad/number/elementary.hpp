// The names of the library's functions, as values: what is left of a function in a formula.
#pragma once

namespace constgrad {

/// The functions that a formula cannot write as + - * / of others.
enum class elementary : unsigned char {
  exp,
  expm1,
  log,
  log1p,
  sqrt,
  tanh,
  sigmoid,
  softplus,
  erf,
  exp2,
  log2,
  log10,
  atan,
  erfc,
  sin,
  cos,
  // by pieces
  abs,
  relu,
  heaviside
};

} // namespace constgrad
