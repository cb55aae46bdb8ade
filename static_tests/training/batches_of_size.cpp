#include <constgrad/training.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

static_assert(cg::kind_of_option<cg::batches_of_size> == cg::option_kind::batch_size);

constexpr law batches_of_size_laws[] = {
    {"a size that is known at run time",
     [] { return holds_if(cg::batches_of_size{given(32)}.size == 32); }},
    {"is at least 1",
     [] {
       return holds_if(is_constant<[] { return cg::batches_of_size{1}.size; }> &&
                       !is_constant<[] { return cg::batches_of_size{0}.size; }> &&
                       !is_constant<[] { return cg::batches_of_size{-1}.size; }>);
     }},
};
static_assert(all_hold<batches_of_size_laws>);
