// Training: optimizers, and the loop that brings them together with a network and its data.
#pragma once

// what is trained on
#include "constgrad/data.hpp"

// optimizers
#include "constgrad/training/adam.hpp"
#include "constgrad/training/adam_w.hpp"
#include "constgrad/training/clipping.hpp"
#include "constgrad/training/gradient_descent.hpp"
#include "constgrad/training/momentum.hpp"
#include "constgrad/training/nesterov.hpp"
#include "constgrad/training/optimizer.hpp"
#include "constgrad/training/precondition.hpp"
#include "constgrad/training/rms_prop.hpp"
#include "constgrad/training/schedule.hpp"

// how good a network is
#include "constgrad/training/accuracy.hpp"
#include "constgrad/training/confusion_matrix.hpp"
#include "constgrad/training/mean_loss.hpp"

// the loop
#include "constgrad/training/after.hpp"
#include "constgrad/training/batch_gradient.hpp"
#include "constgrad/training/batches_of_size.hpp"
#include "constgrad/training/can_train.hpp"
#include "constgrad/training/checked_loss.hpp"
#include "constgrad/training/clip_gradient.hpp"
#include "constgrad/training/early_end.hpp"
#include "constgrad/training/epoch_in_parts.hpp"
#include "constgrad/training/finite.hpp"
#include "constgrad/training/finite_steps.hpp"
#include "constgrad/training/history.hpp"
#include "constgrad/training/layer_random.hpp"
#include "constgrad/training/loss_sum.hpp"
#include "constgrad/training/optimizer_state.hpp"
#include "constgrad/training/options.hpp"
#include "constgrad/training/order.hpp"
#include "constgrad/training/parameter_update.hpp"
#include "constgrad/training/print_history.hpp"
#include "constgrad/training/sample_weights.hpp"
#include "constgrad/training/train.hpp"
#include "constgrad/training/trainer.hpp"
#include "constgrad/training/training_run.hpp"
#include "constgrad/training/training_stopped.hpp"
#include "constgrad/training/weights_of_classes.hpp"
#include "constgrad/training/whole_number.hpp"
