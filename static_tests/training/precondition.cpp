#include <constgrad/training/precondition.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

static constexpr double nan = std::numeric_limits<double>::quiet_NaN();
template <class T>
static constexpr bool is_part(double x) {
  return cg::below_1<T, "">(given(x)).is_met;
}
template <class T>
static constexpr bool is_above(double x) {
  return cg::above_0<T, "">(given(x)).is_met;
}
template <class T>
static constexpr bool is_at_least(double x) {
  return cg::at_least_0<T, "">(given(x)).is_met;
}

constexpr law precondition_laws[] = {
    {"where all are met, one that is met is returned",
     [] {
       const cg::precondition none = cg::first_violated({});
       return holds_if(none.is_met && none.given == 0 && none.words[0] == '\0' &&
                       cg::first_violated({{true, "a", given(1.0)}, {true, "b", 2.0}}).is_met);
     }},
    {"else the first that is not",
     [] {
       const auto violated =
           cg::first_violated({{true, "a", 1.0}, {false, "b", given(2.0)}, {false, "c", 3.0}});
       return holds_if(!violated.is_met && violated.words[0] == 'b' && violated.given == 2);
     }},
    {"what is infinite is refused",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       const auto violated = cg::first_violated({{true, "a", 1.0}, {true, "b", given(infinity)}});
       return holds_if(!violated.is_met && violated.given == infinity &&
                       (cg::message{} << violated.words) == "training expects finite numbers");
     }},
    {"0 is in [0, 1), 1 and nan are not; as a float what rounds to 1 or to 0 is not",
     [] {
       return holds_if(
           is_part<double>(0) && is_part<double>(0x1.fffffffffffffp-1) && is_part<double>(5e-324) &&
           !is_part<double>(1) && !is_part<double>(-5e-324) && !is_part<double>(nan) &&
           is_part<float>(0) && is_part<float>(0x1.fffffep-1) && !is_part<float>(0x1.ffffffp-1) &&
           is_part<float>(0x1p-149) && !is_part<float>(0x1p-150) && !is_part<float>(nan));
     }},
    {"as a float 2^-150 is 0 and 2^128 - 2^103 infinite, as a double they are what they are",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       return holds_if(cg::as_number_of<double>(given(0x1p-150)) == 0x1p-150 &&
                       cg::as_number_of<float>(given(0x1p-150)) == 0 &&
                       cg::as_number_of<float>(given(0x1.8p-150)) == 0x1p-149 &&
                       cg::as_number_of<float>(given(0.1)) == double(0.1f) &&
                       cg::as_number_of<float>(given(0x1.fffffefp127)) == 0x1.fffffep127 &&
                       cg::as_number_of<float>(given(0x1.ffffffp127)) == infinity &&
                       cg::as_number_of<float>(given(-0x1.ffffffp127)) == -infinity &&
                       cg::as_number_of<double>(given(0x1.ffffffp127)) == 0x1.ffffffp127 &&
                       cg::as_number_of<float>(given(infinity)) == infinity);
     }},
    {"greater than 0, and at least 0, as the number that it becomes; 0 itself may be meant",
     [] {
       return holds_if(is_above<double>(1e-50) && !is_above<float>(1e-50) && !is_above<double>(0) &&
                       !is_above<double>(nan) && is_above<float>(1e-45) &&
                       is_at_least<double>(1e-50) && !is_at_least<float>(1e-50) &&
                       is_at_least<float>(0) && is_at_least<float>(-0.0) &&
                       !is_at_least<float>(-1e-50) && !is_at_least<double>(nan));
     }},
    {"a rate is at least 0 and finite, and does not vanish as the number that it becomes",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       return holds_if(cg::validate_rate<float>(given(0.0)).is_met &&
                       cg::validate_rate<float>(given(1e-45)).is_met &&
                       cg::validate_rate<double>(given(1e-50)).is_met &&
                       !cg::validate_rate<float>(given(1e-50)).is_met &&
                       !cg::validate_rate<float>(given(1e50)).is_met &&
                       cg::validate_rate<double>(given(1e50)).is_met &&
                       !cg::validate_rate<double>(given(-1e-300)).is_met &&
                       !cg::validate_rate<double>(nan).is_met &&
                       !cg::validate_rate<double>(given(infinity)).is_met);
     }},
    {"what is infinite as a float is refused for floats, in words that say so",
     [] {
       const auto violated = cg::first_violated<float>({cg::above_0<float, "a">(given(1e50))});
       return holds_if(!violated.is_met && violated.given == 1e50 &&
                       (cg::message{} << violated.words) ==
                           "training expects finite numbers as a float" &&
                       cg::first_violated({cg::above_0<double, "a">(given(1e50))}).is_met &&
                       (cg::message{} << cg::above_0<float, "a">(0).words) == "a as a float" &&
                       (cg::message{} << cg::above_0<double, "a">(0).words) == "a");
     }},
};
static_assert(all_hold<precondition_laws>);
