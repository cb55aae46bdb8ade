// More drivers that are wrong, for the compiler alone: the object code of each takes g++ half a second.
#include "static_tests/network_proof/spoiled_walk.hpp"

namespace cg = constgrad;

constexpr law mistaken_walk_laws[] = {
    {"a gradient that is overwritten",
     [] { return wrong<overwritten>("layer 1 bias[0]: a batch of 2 samples gives the slope "); }},
    {"later samples of three times 3",
     [] {
       return wrong<later_samples_times_3<3>>(
           "layer 3 bias[0]: a batch of 3 samples gives the slope ");
     }},
    {"of 31",
     [] {
       return wrong<later_samples_times_3<31>>(
           "layer 3 bias[0]: a batch of 31 samples gives the slope ");
     }},
    {"of 32",
     [] {
       return wrong<later_samples_times_3<32>>(
           "layer 3 bias[0]: a batch of 32 samples gives the slope ");
     }},
    {"weights of a batch of three times 7",
     [] {
       return wrong<weights_times_7<3>>(
           "layer 3 weights(0, 1): a batch of 3 samples gives the slope ");
     }},
    {"a forgotten weight of the last layer",
     [] {
       return wrong<forgotten_last_weight>(
           "layer 3 weights(0, 1): backward gives 0 times the derivative");
     }},
    {"wrong for some samples",
     [] { return wrong<wrong_for_large_slopes>("layer 3 bias[0]: backward gives "); }},
    {"a slope that is equal modulo the other prime",
     [] {
       return wrong<too_large_by<cg::proof::mersenne_prime>>("layer 3 bias[0]: backward gives ");
     }},
    {"modulo the one prime, and as doubles",
     [] { return wrong<too_large_by_little>("layer 3 bias[0]: backward gives "); }},
};
static_assert(all_hold<mistaken_walk_laws>);
