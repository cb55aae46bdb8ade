// What a static_assert can claim about a network and its parts. Needs Boost.Hana.
#pragma once

#include "constgrad/network_proof/backward.hpp"
#include "constgrad/network_proof/trial.hpp"
