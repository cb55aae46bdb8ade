// Random numbers that are the same everywhere: NumPy's seeded generator.
#pragma once

#include "constgrad/random/choice.hpp"
#include "constgrad/random/mersenne_twister.hpp"
#include "constgrad/random/numpy_generator.hpp"
#include "constgrad/random/numpy_random.hpp"
#include "constgrad/random/seed.hpp"
