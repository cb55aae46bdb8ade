// Vectors and matrices of fixed size and their products.
#pragma once

#include "constgrad/linear_algebra/matrix.hpp"
#include "constgrad/linear_algebra/vector.hpp"

#include "constgrad/linear_algebra/contiguous.hpp"
#include "constgrad/linear_algebra/dot.hpp"
#include "constgrad/linear_algebra/hadamard.hpp"
#include "constgrad/linear_algebra/outer.hpp"
#include "constgrad/linear_algebra/print.hpp"
#include "constgrad/linear_algebra/product.hpp"
#include "constgrad/linear_algebra/transpose.hpp"
