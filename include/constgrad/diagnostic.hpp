// How the library speaks: numbers as text, and the sentence that stops a build.
#pragma once

#include "constgrad/diagnostic/decimal.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/diagnostic/shortest.hpp"
#include "constgrad/diagnostic/speak.hpp"
#include "constgrad/diagnostic/text.hpp"
