#include <doublefann.h>

#include "benchmarks/run_time/networks/fann.hpp"

static const bool entered = compete<fann_library::network, double>("FANN");
