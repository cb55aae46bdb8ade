// What a static_assert can claim about a network and its parts. Needs Boost.Hana.
#pragma once

#include "constgrad/network_proof/backward.hpp"
#include "constgrad/network_proof/parts.hpp"
#include "constgrad/network_proof/step.hpp"

// what they are made of
#include "constgrad/network_proof/claims.hpp"
#include "constgrad/network_proof/function.hpp"
#include "constgrad/network_proof/in_parts.hpp"
#include "constgrad/network_proof/kind_of_part.hpp"
#include "constgrad/network_proof/layer.hpp"
#include "constgrad/network_proof/layer_claims.hpp"
#include "constgrad/network_proof/layer_run.hpp"
#include "constgrad/network_proof/loss.hpp"
#include "constgrad/network_proof/loss_targets.hpp"
#include "constgrad/network_proof/other_side.hpp"
#include "constgrad/network_proof/parameter_place.hpp"
#include "constgrad/network_proof/pieces.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/related_comparisons.hpp"
#include "constgrad/network_proof/same_forms.hpp"
#include "constgrad/network_proof/subject.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/network_proof/walk.hpp"
#include "constgrad/network_proof/walk_batches.hpp"
#include "constgrad/network_proof/walk_of_many.hpp"
#include "constgrad/network_proof/wrong_gradient.hpp"
