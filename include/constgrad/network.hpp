// Networks: layers composed with Boost.Hana, their losses, their gradients, and the parameters they begin with.
#pragma once

// layers, each with its backward beside its forward
#include "constgrad/network/activation.hpp"
#include "constgrad/network/dense.hpp"
#include "constgrad/network/layer.hpp"
#include "constgrad/network/softmax.hpp"

// their composition
#include "constgrad/network/fits.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/parameters.hpp"
#include "constgrad/network/print_parameters.hpp"
#include "constgrad/network/sequential.hpp"

// losses
#include "constgrad/network/absolute_error.hpp"
#include "constgrad/network/binary_cross_entropy.hpp"
#include "constgrad/network/categorical_cross_entropy.hpp"
#include "constgrad/network/categorical_cross_entropy_with_logits.hpp"
#include "constgrad/network/huber.hpp"
#include "constgrad/network/loss.hpp"
#include "constgrad/network/output_range.hpp"
#include "constgrad/network/positive_weight.hpp"
#include "constgrad/network/squared_error.hpp"
#include "constgrad/network/term_by_term.hpp"

// gradients
#include "constgrad/network/backpropagation.hpp"

// what training starts from
#include "constgrad/network/initialize.hpp"
#include "constgrad/network/initializer.hpp"
#include "constgrad/network/orthogonal.hpp"
#include "constgrad/network/variance_scaling.hpp"
