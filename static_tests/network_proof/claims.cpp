// Of several claims, each judged in a constant of its own, the verdict is that of the first that does not hold.
#include <constgrad/network_proof/claims.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>

namespace cg = constgrad;
namespace proof = constgrad::proof;

/// Three claims, of which one does not hold, or none for Wrong = 3.
template <std::size_t Wrong>
struct three {
  static constexpr std::size_t steps = 3;
  template <std::size_t Step>
  static constexpr cg::verdict judge() {
    if (Step != Wrong) return {};
    return {false, cg::message{} << "claim " << Step};
  }
};
/// The same of what must be asked first whether it can be called.
template <std::size_t Wrong>
struct three_of_constants : three<Wrong> {
  static constexpr bool takes_numbers() { return true; }
};
/// All after the second are wrong as well.
struct wrong_from_1 {
  static constexpr std::size_t steps = 3;
  template <std::size_t Step>
  static constexpr cg::verdict judge() {
    if (Step == 0) return {};
    return {false, cg::message{} << "claim " << Step};
  }
};
struct takes_no_numbers : three<3> {
  static constexpr bool takes_numbers() { return false; }
};
struct throws_at_first : three<3> {
  static constexpr bool takes_numbers() { return true; }
  template <std::size_t Step>
  static constexpr cg::verdict judge() {
    if (Step == 0) throw Step;
    return {};
  }
};

/// The claim that three claims fail with the words of claim I, and that those before it hold.
template <class Claims, std::size_t I>
static constexpr cg::verdict fails_at(const char* words) {
  if (proof::steps_that_hold<Claims> != I) return holds_if(false);
  return refuted(proof::verdict_on_all<Claims>(), words);
}
/// The claim that the compiler can't judge.
template <class Claims>
static constexpr cg::verdict is_no_constant() {
  return refuted_from(proof::verdict_on_all<Claims>(),
                      "cannot be computed while compiling: one of its functions is not constexpr");
}

constexpr law claims_laws[] = {
    {"all hold",
     [] {
       return holds_if(proof::steps_that_hold<three<3>> == 3 &&
                       proof::steps_that_hold<three_of_constants<3>> == 3 &&
                       proof::verdict_on_all<three<3>>() &&
                       proof::verdict_on_all<three_of_constants<3>>());
     }},
    {"the first does not", [] { return fails_at<three<0>, 0>("claim 0"); }},
    {"the second does not", [] { return fails_at<three<1>, 1>("claim 1"); }},
    {"the last does not", [] { return fails_at<three<2>, 2>("claim 2"); }},
    {"the first of two that do not", [] { return fails_at<wrong_from_1, 1>("claim 1"); }},
    {"where it is asked first whether they can be judged",
     [] {
       const cg::verdict first = fails_at<three_of_constants<0>, 0>("claim 0"),
                         second = fails_at<three_of_constants<1>, 1>("claim 1");
       return first ? second : first;
     }},
    {"what takes no numbers of a trial", [] { return is_no_constant<takes_no_numbers>(); }},
    {"what throws", [] { return is_no_constant<throws_at_first>(); }},
    {"one after another",
     [] {
       constexpr auto right = &three<3>::judge<0>;
       const cg::verdict all = proof::first_that_fails({right, right}),
                         second = proof::first_that_fails({right, &three<1>::judge<1>, right});
       return all ? refuted(second, "claim 1") : all;
     }},
};
static_assert(all_hold<claims_laws>);
