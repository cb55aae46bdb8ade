// Networks: layers composed with Boost.Hana, their gradients, and the parameters they begin with.
#pragma once

// layers and losses
#include "constgrad/layer.hpp"

// their composition
#include "constgrad/network/layer_view.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/number_array.hpp"
#include "constgrad/network/parameters.hpp"
#include "constgrad/network/pipeline.hpp"
#include "constgrad/network/print_parameters.hpp"
#include "constgrad/network/print_summary.hpp"
#include "constgrad/network/sequential.hpp"
#include "constgrad/network/shape_checks.hpp"
#include "constgrad/network/workspace.hpp"

// gradients
#include "constgrad/network/backpropagation.hpp"
#include "constgrad/network/trained_ranges.hpp"

// what training starts from
#include "constgrad/network/initialize.hpp"
#include "constgrad/network/initializer.hpp"
#include "constgrad/network/orthogonal.hpp"
#include "constgrad/network/variance_scaling.hpp"
