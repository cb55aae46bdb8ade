// Differentiable functions as objects; each carries its derivative.
#pragma once

#include "constgrad/function/differentiable.hpp"

#include "constgrad/function/exp.hpp"
#include "constgrad/function/sigmoid.hpp"
#include "constgrad/function/square.hpp"
