#include <floatfann.h>

#include "benchmarks/run_time/networks/fann.hpp"

static const bool entered = compete<fann_library::network, float>("FANN");
