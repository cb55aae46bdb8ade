// Data sets: samples, classes as vectors, splits, orders, scaling, and the irises.
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/data/iris.hpp"
#include "constgrad/data/one_hot.hpp"
#include "constgrad/data/print_data_set.hpp"
#include "constgrad/data/shuffled.hpp"
#include "constgrad/data/split.hpp"
#include "constgrad/data/standardized.hpp"
#include "constgrad/data/view_rows.hpp"
