// The notebook, cell by cell, by the modules below it.
#pragma once

#include "constgrad/notebook/error.hpp"
#include "constgrad/notebook/numpy_text.hpp"
#include "constgrad/notebook/prediction.hpp"
#include "constgrad/notebook/step.hpp"

#include "constgrad/notebook/chain_rule.hpp"

#include "constgrad/notebook/neural_network.hpp"
#include "constgrad/notebook/tutorial.hpp"
