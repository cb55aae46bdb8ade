#include <constgrad/training/adam.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/schedule.hpp>

#include "static_tests/training/quadratic.hpp"

namespace cg = constgrad;

static_assert(cg::sets_rates<cg::constant_rate> && cg::sets_rates<cg::step_decay> &&
              cg::sets_rates<cg::exponential_decay> && cg::sets_rates<cg::cosine_decay> &&
              cg::sets_rates<cg::warm_up> && !cg::sets_rates<cg::adam>);

constexpr auto warm_adam = cg::scheduled(
    cg::scheduled(cg::adam{.learning_rate = 0.5}, cg::step_decay{.every = 2, .factor = 0.5}),
    cg::warm_up{.steps = 4});
static_assert(cg::optimizer<decltype(warm_adam)> && cg::can_train_with<warm_adam>);

/// The claim that the rates of the first steps are these, up to so many ulps.
template <class Schedule, std::size_t N>
static constexpr cg::verdict gives(const Schedule& schedule, double rate,
                                   const cg::vector<double, N>& rates, std::int64_t ulps = 0) {
  cg::vector<double, N> got{};
  for (std::size_t step = 1; step <= N; ++step) got[step - 1] = schedule(given(rate), step);
  return cg::claim::within(ulps, got, rates);
}

constexpr law schedule_laws[] = {
    {"constant_rate leaves the rate as it is",
     [] { return gives(cg::constant_rate{}, 0.1, cg::vector{0.1, 0.1, 0.1}); }},
    {"step_decay: as torch's StepLR, three steps of each rate",
     [] {
       return gives(cg::step_decay{.every = 3, .factor = 0.5}, 0.1,
                    cg::vector{0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.025, 0.025});
     }},
    {"exponential_decay: times the factor after every step",
     [] {
       return gives(cg::exponential_decay{.factor = 0.5}, 8.0, cg::vector{8.0, 4.0, 2.0, 1.0});
     }},
    // Of quarter_cosine 2 ulp, of its square 5.
    {"cosine_decay: as torch's CosineAnnealingLR, and then the last rate",
     [] {
       return gives(cg::cosine_decay{.steps = 8, .last = 0.01}, 0.1,
                    cg::vector{0.1, 0.096574578963007909374, 0.086819805153394643367,
                               0.07222075445642904363, 0.05500000000000000288,
                               0.03777924554357096213, 0.023180194846605362393,
                               0.013425421036992096386, 0.01, 0.01, 0.01},
                    6);
     }},
    {"its last rate is 0 unless another is given, and exact",
     [] {
       const cg::cosine_decay to_0{.steps = 2};
       return holds_if(to_0(given(0.5), 1) == 0.5 && to_0(given(0.5), 3) == 0 &&
                       to_0(given(0.5), 4) == 0);
     }},
    // In doubles: a third is no float.
    {"rates are rounded as doubles",
     [] {
       return holds_if(cg::warm_up{.steps = 3}(given(0.3), 1) == 0.3 * (1.0 / 3) &&
                       cg::step_decay{.every = 1, .factor = 0.1}(given(0.3), 2) == 0.3 * 0.1 &&
                       cg::exponential_decay{.factor = 0.1}(given(0.3), 2) == 0.3 * 0.1 &&
                       cg::cosine_decay{.steps = 3, .last = 0.1}(given(0.3), 4) == 0.1);
     }},
    {"warm_up: by the same amount each step",
     [] { return gives(cg::warm_up{.steps = 4}, 2.0, cg::vector{0.5, 1.0, 1.5, 2.0, 2.0, 2.0}); }},
    {"schedules follow one another",
     [] {
       constexpr auto rate = [](double, std::size_t step) { return warm_adam.rate(step); };
       return gives(rate, 0.0, cg::vector{0.125, 0.25, 0.1875, 0.25, 0.125, 0.125, 0.0625});
     }},
    {"what is scheduled steps with the schedule's rate",
     [] {
       constexpr auto optimizer = cg::scheduled(cg::gradient_descent{.learning_rate = 0.5},
                                                cg::exponential_decay{.factor = 0.5});
       remembered<double, 1> state{given(cg::vector{8.0})};
       for (std::size_t step = 1; step <= 3; ++step) take_step(optimizer, step, state, {4.0});
       return cg::claim::equal(state.weights, cg::vector{4.5});
     }},
    {"their numbers are in their ranges",
     [] {
       return all_of({holds_if(cg::constant_rate{}.validate().is_met &&
                               cg::step_decay{.every = 1, .factor = 0.5}.validate().is_met &&
                               cg::exponential_decay{.factor = 0.5}.validate().is_met &&
                               cg::cosine_decay{.steps = 1}.validate().is_met &&
                               cg::warm_up{.steps = 1}.validate().is_met),
                      refuses(cg::step_decay{.every = 0, .factor = 0.5},
                              "step_decay expects at least 1 step of the same rate"),
                      refuses(cg::step_decay{.every = 1, .factor = 0},
                              "step_decay expects a factor greater than 0"),
                      refuses(cg::exponential_decay{.factor = 0},
                              "exponential_decay expects a factor greater than 0"),
                      refuses(cg::cosine_decay{.steps = 0}, "cosine_decay expects at least 1 step"),
                      refuses(cg::cosine_decay{.steps = 1, .last = -0.1},
                              "cosine_decay expects a last rate of at least 0"),
                      refuses(cg::warm_up{.steps = 0}, "warm_up expects at least 1 step")});
     }},
    {"a rate that vanishes is refused by its schedule, unless it is 0 from the beginning",
     [] {
       return holds_if(
           cg::exponential_decay{.factor = 0.5}(given(1.0), 1075) == 0x1p-1074 &&
           !is_constant<[] { return cg::exponential_decay{.factor = 0.5}(1.0, 1076); }> &&
           !is_constant<[] { return cg::step_decay{.every = 2, .factor = 0.5}(1.0, 2151); }> &&
           !is_constant<[] { return cg::warm_up{.steps = 4}(0x1p-1074, 1); }> &&
           cg::exponential_decay{.factor = 0.5}(given(0.0), 1076) == 0 &&
           cg::warm_up{.steps = 4}(given(0.0), 1) == 0);
     }},
    {"the first rate is judged as the number of the network, too",
     [] {
       constexpr auto slow = cg::scheduled(cg::gradient_descent{.learning_rate = 1e-40},
                                           cg::warm_up{.steps = 1'000'000});
       return all_of(
           {holds_if(
                slow.validate<double>().is_met && !slow.validate<float>().is_met &&
                cg::scheduled(cg::adam{}, cg::cosine_decay{.steps = 1}).validate<float>().is_met),
            cg::claim::equal(slow.validate<float>().given, 1e-40 * 1e-6)});
     }},
    {"the optimizer's are looked at first, then the schedule's",
     [] {
       constexpr cg::warm_up none{.steps = 0}, some{.steps = 1};
       return all_of({holds_if(cg::scheduled(cg::adam{}, some).validate().is_met),
                      refuses(cg::scheduled(cg::adam{.epsilon = 0}, none),
                              "Adam expects an epsilon greater than 0"),
                      refuses(cg::scheduled(cg::adam{}, none), "warm_up expects at least 1 step")});
     }},
};
static_assert(all_hold<schedule_laws>);
