// Formatting: numbers as text, and messages for static assertions that fail.
#pragma once

#include "constgrad/diagnostic/decimal.hpp"
#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/graph_text.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/diagnostic/shortest.hpp"
