#include <constgrad/proof/verdict.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
namespace proof = constgrad::proof;

static_assert(proof::holds<[] { return cg::verdict{}; }>());
static_assert(proof::value{0.5}.held == 0.5);

constexpr law verdict_laws[] = {
    {"a verdict is true where the claim holds, and then has nothing to say",
     [] { return holds_if(cg::verdict{given(true), {}} && cg::verdict{}.reason == ""); }},
    {"and false where it does not, with its reason",
     [] {
       const cg::verdict no{given(false), cg::message{} << "because"};
       return holds_if(!no && no.reason == "because");
     }},
};
static_assert(all_hold<verdict_laws>);
