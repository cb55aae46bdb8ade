// Layers and losses: each a few plain functions, which know nothing of networks.
#pragma once

// first, so that a compiler which lists the includes above a message lists few
#include "constgrad/diagnostic/fail_build.hpp"

// what a layer is, and its parameters
#include "constgrad/layer/in_parts.hpp"
#include "constgrad/layer/initialize_layer.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/missing_part.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/layer/parameter.hpp"

// layers, each with its backward beside its forward
#include "constgrad/layer/activation.hpp"
#include "constgrad/layer/dense.hpp"
#include "constgrad/layer/frozen.hpp"
#include "constgrad/layer/softmax.hpp"

// losses
#include "constgrad/layer/absolute_error.hpp"
#include "constgrad/layer/binary_cross_entropy.hpp"
#include "constgrad/layer/categorical_cross_entropy.hpp"
#include "constgrad/layer/categorical_cross_entropy_with_logits.hpp"
#include "constgrad/layer/elementwise_loss.hpp"
#include "constgrad/layer/huber.hpp"
#include "constgrad/layer/loss.hpp"
#include "constgrad/layer/loss_rule.hpp"
#include "constgrad/layer/positive_weight.hpp"
#include "constgrad/layer/squared_error.hpp"
