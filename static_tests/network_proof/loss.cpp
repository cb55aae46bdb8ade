// The losses of the library are right, each for itself.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network_proof/mistaken_losses.hpp"
#include "static_tests/proof/refuted.hpp"

#include <ratio>

namespace cg = constgrad;
using namespace mistaken_losses;
using cg::claim::loss_gradient;

constexpr law loss_laws[] = {
    {"each of ten steps judges another part",
     [] { return holds_if(is_refused_in<of_size<1>>("056") && is_refused_in<of_size<2>>("178")); }},
    {"of three outputs and more",
     [] {
       return holds_if(is_refused_in<of_size<3>>("29") && is_refused_in<of_size<4>>("3") &&
                       is_refused_in<of_size<5>>("4") && is_refused_in<of_size<6>>(""));
     }},
    {"of at least two outputs", [] { return holds_if(is_refused_in<of_size<1>, 2>("")); }},
    {"which are judged as one is",
     [] {
       return holds_if(is_refused_in<of_size<2>, 2>("156") && is_refused_in<of_size<3>, 2>("2789"));
     }},
    {"pieces are looked for with one output, and with two",
     [] {
       return holds_if(is_refused_in<last_is_beyond_100<1>>("56") &&
                       is_refused_in<last_is_beyond_100<2>>("7") &&
                       is_refused_in<last_is_beyond_100<3>>(""));
     }},
    {"outputs that are their targets",
     [] { return holds_if(is_refused_in<output_is_target>("012689")); }},
    {"doubles may be rounded to 2^-40 of what they are plus 1, floats to 2^-16",
     [] {
       return holds_if(is_too_large<double, 103>() && !is_too_large<double, 97>() &&
                       is_too_large<float, 103>() && !is_too_large<float, 97>());
     }},
    {"doubles of two outputs, floats of three",
     [] {
       return holds_if(is_refused_in<of_type<double, 2>>("8") &&
                       is_refused_in<of_type<float, 3>>("9") &&
                       is_refused_in<of_type<double, 3>>(""));
     }},
    {"at a corner each form may tell another slope",
     [] { return cg::claim::forms_of_loss<corner_of_slopes>(1, false, 0); }},
    {"doubles are tried with short outputs, and each chosen target",
     [] {
       return holds_if(judge_doubles<99, 0>() && judge_doubles<99, 0, cg::of_probabilities>() &&
                       !judge_doubles<0, 0>() && !judge_doubles<1, 0>() && !judge_doubles<2, 0>() &&
                       !judge_doubles<-2, 0>() && !judge_doubles<4, 0>() &&
                       !judge_doubles<1, 4>() && !judge_doubles<outputs, 0>());
     }},
    {"where there is no value, doubles are not tried",
     [] { return cg::claim::loss_of_doubles<double, reciprocal_of_error, 3>("double", 0x1p-40); }},
    {"each function of doubles that is wrong is named, with the first output and target",
     [] {
       const cg::verdict told[]{
           refuted(
               judge_doubles<one_hot, 0>(),
               "value of the double output -1.75 and target 1.0 gives -0.75, by the formula -1.75"),
           refuted(
               judge_doubles<one_hot, 1>(),
               "gradient of the double output -1.75 and target 1.0 gives 2.0, by the formula 0.0"),
           refuted(judge_doubles<one_hot, 2>(), "value_and_gradient of the double output -1.75 and "
                                                "target 1.0 gives 2.0, by the formula 0.0"),
           refuted(judge_doubles<one_hot, 3>(), "value_and_gradient of the double output -1.75 and "
                                                "target 1.0 gives -0.75, by the formula -1.75")};
       for (const cg::verdict& each : told)
         if (!each) return each;
       return cg::verdict{};
     }},
    {"each form is asked for as it is called, all at once as 3, -7 and 5 times those",
     [] {
       return holds_if(tells<loss_form::both>(2, 1) && tells<loss_form::in_place>(5, 10) &&
                       tells<loss_form::gradient>(2, 100) &&
                       tells<loss_form::all>(2 + 2 * (5 - 2), 3 - 70 + 500));
     }},
    {"outputs are any numbers or probabilities, as the loss asks for",
     [] {
       using any = subject_of<loss_form::all>;
       using probability = subject_of<loss_form::all, different_forms<cg::of_probabilities>>;
       return holds_if(any::low == -3 && any::high == 3 && probability::low == 0 &&
                       probability::high == 1 && any::variables == 2 && any::tells_place);
     }},
    {"outputs come first, and targets are not differentiated",
     [] {
       using any = subject_of<loss_form::all>;
       return holds_if(is_named(0, 2, "o") && is_named(1, 2, "t") && is_named(1, 4, "o[1]") &&
                       is_named(2, 4, "t[0]") && is_named(3, 4, "t[1]") && is_named(2, 6, "o[2]") &&
                       is_named(3, 6, "t[0]") && any::differentiates(1, 4) &&
                       !any::differentiates(2, 4) && any::differentiates(2, 6));
     }},
    {"up to three outputs are tried with each chosen target for all",
     [] {
       return holds_if(
           is_seen<1, all_are<0>>() && is_seen<1, all_are<1>>() && is_seen<2, all_are<2>>() &&
           is_seen<3, all_are<-2>>() && is_seen<3, all_are<4>>() && is_seen<2, are_outputs>() &&
           is_seen<3, are_one_hot>() && is_seen<3, are_less>() && !is_seen<4, all_are<1>>());
     }},
    {"three and more with others for each, from the first and from the fifth on",
     [] {
       return holds_if(is_seen<3, begin_with<0, 1>>() && is_seen<4, begin_with<0, 1>>() &&
                       is_seen<3, begin_with_2_and_output>() && !is_seen<2, begin_with<0, 1>>() &&
                       !is_seen<3, begin_with<1, 2>>() && !is_seen<4, begin_with<-2, 4>>());
     }},
    {"and all with any targets",
     [] {
       return holds_if(is_seen<1, are_others>() && is_seen<2, are_others>() &&
                       is_seen<3, are_others>() && is_seen<5, are_others>());
     }},
    {"each function that is wrong is named",
     [] {
       using enum mistake;
       const cg::verdict told[]{
           judge<none>(1, false),
           judge<none>(3, true),
           judge<none>(5, false),
           refuted_from(judge<value_beside>(2, false), "value_and_gradient: the value beside "),
           refuted_from(judge<slopes_beside>(2, false), "value_and_gradient: o[1]: backward "),
           refuted_from(judge<alone>(2, false), "gradient: o[1]: backward gives "),
           refuted_from(judge<in_place>(1, false),
                        "value_and_gradient in place of the outputs: o: backward gives ")};
       for (const cg::verdict& each : told)
         if (!each) return each;
       return cg::verdict{};
     }},
    {"a piece that no place gets to is found in pieces",
     [] {
       return holds_if(judge<mistake::beyond_100>(1, false) &&
                       !judge<mistake::beyond_100>(1, true));
     }},
    {"squared error", [] { return loss_gradient(cg::squared_error); }},
    {"half of it", [] { return loss_gradient(cg::half_squared_error); }},
    {"the mean", [] { return loss_gradient(cg::mean_squared_error); }},
    {"mean absolute error", [] { return loss_gradient(cg::mean_absolute_error); }},
    {"Huber's loss", [] { return loss_gradient(cg::huber); }},
    {"with δ = ½", [] { return loss_gradient(cg::huber_of<std::ratio<1, 2>>); }},
};
static_assert(all_hold<loss_laws>);
