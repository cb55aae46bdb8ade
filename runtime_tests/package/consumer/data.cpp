#include "images.hpp"
#include "points.hpp"
#include "rows.hpp"
#include "targets.hpp"

namespace cg = constgrad;

static_assert(points == cg::data_set<float, 2, 3, 3>{{{{0, 1.5f}, {51, -2}, {255, 102}}},
                                                     {{{0, 1, 0}, {1, 0, 0}, {0, 0, 1}}}});
static_assert(images == cg::data_set<double, 2, 3, 3>{{{{0, 0.2}, {1, 0.4}, {0, 0}}},
                                                      {{{0, 1, 0}, {1, 0, 0}, {0, 0, 1}}}});
static_assert(rows ==
              cg::data_set<double, 2, 2, 2>{{{{0.75, -1}, {0.125, 0.002}}}, {{{1, 0}, {0, 1}}}});
static_assert(rows_classes[1][2] == '"' && rows_classes[1][4] == '"' && rows_classes[1][5] == '\0');
static_assert(targets == cg::data_set<double, 1, 1, 2>{{{{-2}, {0.004}}}, {{{1.5}, {0.25}}}});

int main() {}
