// What most tests begin with. Tests that are compiled in batches are also compiled one by one, without this, by
// mutation/mutate.py: so an include that a test forgets is noticed.
#pragma once

#include "runtime_tests/judge_again.hpp"

#include <constgrad.hpp>
