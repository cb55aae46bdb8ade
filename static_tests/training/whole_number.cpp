#include <constgrad/training/options.hpp>
#include <constgrad/training/schedule.hpp>
#include <constgrad/training/whole_number.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace cg = constgrad;

constexpr law whole_number_laws[] = {
    {"it is what is given, of any integer type",
     [] {
       const cg::whole_number n = given(7), most = ~std::size_t{0};
       return holds_if(n == 7 && n.value == 7 && most == ~std::size_t{0} &&
                       cg::whole_number{'a'} == 'a' && cg::whole_number{0} == 0);
     }},
    {"less than 0 is refused",
     [] {
       return holds_if(!is_constant<[] { return cg::whole_number{-1}; }> &&
                       !is_constant<[] { return cg::epochs(-1); }> &&
                       !is_constant<[] { return cg::early_stopping(-1); }> &&
                       !is_constant<[] { return cg::warm_up{.steps = -1}; }> &&
                       is_constant<[] { return cg::warm_up{.steps = 0}; }>);
     }},
    {"epochs and steps count by it",
     [] {
       return holds_if(cg::epochs(given(3)).count == 3 &&
                       cg::early_stopping{.patience = 4}.patience == 4 &&
                       cg::step_decay{.every = 2, .factor = 0.5}(given(1.0), 3) == 0.5);
     }},
};
static_assert(all_hold<whole_number_laws>);
