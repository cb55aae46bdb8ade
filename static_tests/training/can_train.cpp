#include <constgrad/layer/squared_error.hpp>
#include <constgrad/training/can_train.hpp>
#include <constgrad/training/gradient_descent.hpp>

#include "static_tests/law.hpp"
#include "static_tests/training/line.hpp"

#include <type_traits>

namespace cg = constgrad;

using line_network = decltype(line(1.0, 0.0));
using data = cg::data_set<double, 1, 1, 4>;
using squared = std::remove_const_t<decltype(cg::squared_error)>;

// What belongs together trains: without options, or with those that there are. What does not stops the build.
template <class... Options>
static constexpr bool trains =
    cg::can_train<line_network, data, squared, cg::gradient_descent, Options...>();
static constexpr auto report = [](const cg::epoch_record<double>&) {};
constexpr law can_train_laws[] = {
    {"a network on data of its sizes, without options or with those that there are",
     [] {
       return holds_if(trains<> && trains<cg::batch_size<2>> &&
                       trains<cg::validated_on<cg::data_set<double, 1, 1, 7>>, decltype(report)>);
     }},
    {"data are what has inputs and targets, of the sizes of the network",
     [] {
       return holds_if(cg::sample_source<data> && !cg::sample_source<line_network> &&
                       cg::takes_data<line_network, data>());
     }},
    {"the data of a validation are its own",
     [] {
       return holds_if(std::is_same_v<cg::data_of<cg::validated_on<data>, int>::type, data> &&
                       std::is_same_v<cg::data_of<cg::batch_size<2>, data>::type, data>);
     }},
};
static_assert(all_hold<can_train_laws>);
